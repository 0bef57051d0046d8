"""The list with its count, its order, and what it says when there is nothing to list."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFocusEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QMenu,
    QStackedWidget,
    QTableView,
    QToolButton,
    QWidget,
)

from reader.model.article import ArticleSummary, Sort
from reader.model.search import Hit
from reader.ui.article_list.card import CardDelegate
from reader.ui.article_list.model import ArticleModel
from reader.ui.controls import EmptyState, column, label, row
from reader.ui.icons import icon
from reader.ui.theme import BAR, ICON, SPACE_8, SPACE_16, Theme

_KEEPS_FROM_TOP = 8


class ArticleTable(QTableView):
    """One column of cards."""

    def __init__(self, model: ArticleModel, delegate: CardDelegate) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(delegate)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(delegate.height())
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalScrollBar().setSingleStep(24)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes the first row current when none is; that would open an article nobody chose."""
        had_current = self.currentIndex().isValid()
        blocked = self.selectionModel().blockSignals(True)
        super().focusInEvent(event)
        if not had_current:
            self.selectionModel().clearCurrentIndex()
        self.selectionModel().blockSignals(blocked)


class ArticleListPane(QWidget):
    """Lists what it is given. `opened` follows the row the person is on; `activated` is Enter or a double
    click. Rows chosen by the program emit nothing."""

    opened = Signal(str)
    activated = Signal(str)
    sorted_by = Signal(Sort)
    hits_wanted = Signal(list)
    menu_wanted = Signal(QPoint)

    def __init__(self, fetch: Callable[[list[str]], list[ArticleSummary]], theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = ArticleModel(fetch, self)
        self.model.hits_wanted.connect(self.hits_wanted)
        self._delegate = CardDelegate(self.model, theme, self)
        self.table = ArticleTable(self.model, self._delegate)
        self.table.setAccessibleName(self.tr("Articles"))
        self.empty = EmptyState(self.tr("No articles yet"), "")
        self._count = label(size="large")
        self._count.setAccessibleName(self.tr("How many articles are listed"))
        self._sort_button = QToolButton()
        self._sorts: dict[Sort, QAction] = {}
        self._pages = QStackedWidget()
        self._quiet = False
        self._build()
        self.dress(theme)

    def _build(self) -> None:
        head = QFrame()
        head.setProperty("role", "header")
        head.setFixedHeight(BAR - SPACE_8)
        bar = row(head)
        bar.setContentsMargins(SPACE_16, 0, SPACE_8, 0)
        bar.addWidget(self._count, 1)
        bar.addWidget(self._sort_button)
        self._build_sorts()
        layout = column(self)
        layout.addWidget(head)
        layout.addWidget(self._pages)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.empty)
        self.table.selectionModel().currentChanged.connect(self._on_current_changed)
        self.table.activated.connect(self._on_activated)
        self.table.customContextMenuRequested.connect(
            lambda place: self.menu_wanted.emit(self.table.viewport().mapToGlobal(place))
        )

    def _build_sorts(self) -> None:
        menu = QMenu(self._sort_button)
        group = QActionGroup(self)
        words = {
            Sort.RELEVANCE: self.tr("Best match first"),
            Sort.DATE: self.tr("Newest first"),
            Sort.TITLE: self.tr("By title"),
            Sort.SOURCE: self.tr("By source"),
            Sort.IMPORTED: self.tr("Last added first"),
        }
        for sort, text in words.items():
            action = QAction(text, group, checkable=True)
            action.triggered.connect(lambda _checked=False, chosen=sort: self.sorted_by.emit(chosen))
            menu.addAction(action)
            self._sorts[sort] = action
        self._sort_button.setMenu(menu)
        self._sort_button.setProperty("role", "quiet")
        self._sort_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._sort_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._sort_button.setIconSize(QSize(ICON - 4, ICON - 4))
        self._sort_button.setAccessibleName(self.tr("Order of the list"))
        self._sort_button.setToolTip(self.tr("Order of the list"))

    # What is shown

    def show_ids(self, ids: Sequence[str], words: str, hits: Sequence[Hit] | None = None) -> None:
        """List articles under a count in words; the row chosen before stays chosen where it still is."""
        kept, place = self.current_id(), self.table.verticalScrollBar().value()
        same_start = list(ids[:_KEEPS_FROM_TOP]) == list(self.model.ids[:_KEEPS_FROM_TOP])
        self._quiet = True
        self.model.show_ids(ids, hits)
        if kept is not None:
            self.choose(kept, scroll=False)
        self._quiet = False
        self.table.verticalScrollBar().setValue(place if same_start else 0)
        self._count.setText(words)
        self._pages.setCurrentWidget(self.table if ids else self.empty)

    def show_sort(self, sort: Sort, *, searching: bool) -> None:
        action = self._sorts[sort]
        action.setChecked(True)
        self._sorts[Sort.RELEVANCE].setVisible(searching)
        self._sort_button.setText(action.text())

    def choose(self, article_id: str, *, scroll: bool = True) -> bool:
        """Choose a row without saying so; `False` when the article is not listed."""
        number = self.model.row_of(article_id)
        if number is None:
            return False
        index = self.model.index(number, 0)
        quiet, self._quiet = self._quiet, True
        self.table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._quiet = quiet
        if scroll:
            self.table.scrollTo(index)
        return True

    def step(self, forward: bool) -> None:
        """To the next or previous row, as the person would."""
        current = self.table.currentIndex()
        number = current.row() + (1 if forward else -1) if current.isValid() else 0
        if 0 <= number < self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(number, 0))

    def current_id(self) -> str | None:
        return self.model.id_at(self.table.currentIndex().row())

    def dress(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self._sort_button.setIcon(icon("sort-ascending", theme.dim))
        self.table.verticalHeader().setDefaultSectionSize(self._delegate.height())
        self.table.viewport().update()

    # Slots

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        article_id = self.model.id_at(current.row())
        if article_id is not None and not self._quiet:
            self.opened.emit(article_id)

    def _on_activated(self, index: QModelIndex) -> None:
        article_id = self.model.id_at(index.row())
        if article_id is not None:
            self.activated.emit(article_id)
