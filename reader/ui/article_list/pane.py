"""The list with its count, its order, and what it says when there is nothing to list."""

from collections.abc import Callable, Sequence
from itertools import chain, islice

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QStackedWidget, QToolButton, QWidget

from reader.model.article import ArticleSummary
from reader.model.ids import Ids
from reader.model.kinds import Sort
from reader.model.search import Facet, Hit
from reader.ui.actions import Actions, Do
from reader.ui.article_list.card import CardDelegate
from reader.ui.article_list.model import ArticleModel
from reader.ui.article_list.selected import SelectedBar
from reader.ui.article_list.table import ArticleTable
from reader.ui.controls import EmptyState, column, label, lead_tab, row, tool_button
from reader.ui.facets.chips import Chips
from reader.ui.facets.panel import FacetPanel
from reader.ui.icons import icon
from reader.ui.theme import BAR, ICON, SPACE_8, SPACE_16, Theme

_KEEPS_FROM_TOP = 8


class ArticleListPane(QWidget):
    """Lists what it is given. `opened` follows the row the person is on; `activated` is Enter or a double
    click. Rows chosen by the program emit nothing."""

    opened = Signal(str)
    activated = Signal(str)
    sorted_by = Signal(Sort)
    hits_wanted = Signal(list)
    menu_wanted = Signal(QPoint)
    selection_changed = Signal()

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
        self._count.setAccessibleDescription(self.tr("How many articles are listed"))
        self._sort_button = QToolButton()
        self._sorts: dict[Sort, QAction] = {}
        self.chips = Chips(theme)
        self.facets = FacetPanel(theme)
        self.selected = SelectedBar(theme)
        self._pages = QStackedWidget()
        self._quiet = False
        self._opened: str | None = None
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
        self._bar = bar
        self._build_sorts()
        layout = column(self)
        for part in (head, self.chips, self.facets, self._pages, self.selected):
            layout.addWidget(part, 1 if part is self._pages else 0)
        self.facets.hide()
        self.facets.list.folded.connect(self.fit_facets)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.empty)
        self.table.selectionModel().currentChanged.connect(self._on_current_changed)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.table.clicked.connect(self._on_clicked)
        self.table.activated.connect(self._on_activated)
        self.table.customContextMenuRequested.connect(
            lambda place: self.menu_wanted.emit(self.table.viewport().mapToGlobal(place))
        )

    def _build_sorts(self) -> None:
        menu = QMenu(self._sort_button)
        group = QActionGroup(self)
        words = {
            Sort.RELEVANCE: self.tr("Best match"),
            Sort.DATE: self.tr("Newest"),
            Sort.TITLE: self.tr("By title"),
            Sort.SOURCE: self.tr("By source"),
            Sort.IMPORTED: self.tr("Last added"),
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

    def equip(self, actions: Actions) -> None:
        """Give the list the buttons of its actions."""
        self._refine = tool_button(actions[Do.REFINE])
        self._bar.addWidget(self._refine)
        lead_tab(self._sort_button, self._refine)
        self.chips.built.connect(lambda: lead_tab(self._refine, self.chips))
        self.selected.equip(actions)

    # What is shown

    def show_ids(self, ids: Sequence[str], words: str, hits: Sequence[Hit] | None = None) -> None:
        """List articles under a count in words; the row chosen before stays chosen where it still is."""
        kept, opened, place = self.current_id(), self._opened, self.table.verticalScrollBar().value()
        same_start = list(ids[:_KEEPS_FROM_TOP]) == list(self.model.ids[:_KEEPS_FROM_TOP])
        self._quiet = True
        self.model.show_ids(ids, hits)
        if kept is not None:
            self.choose(kept, scroll=False)
        self._quiet, self._opened = False, opened
        self.table.verticalScrollBar().setValue(place if same_start else 0)
        self._count.setText(words)
        self._pages.setCurrentWidget(self.table if ids else self.empty)

    @property
    def count_words(self) -> str:
        """What is said above the list."""
        return self._count.text()

    @property
    def scrolled_to(self) -> int:
        """How far the list is scrolled, in pixels."""
        return self.table.verticalScrollBar().value()

    def scroll_to(self, place: int) -> bool:
        """Scroll the list; `False` when it is not that long (yet)."""
        self.table.updateGeometries()
        self.table.verticalScrollBar().setValue(place)
        return self.scrolled_to == place

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
        self._opened = article_id
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

    @property
    def chosen_count(self) -> int:
        return sum(map(len, self.table.selected_rows()))

    def chosen_ids(self, most: int | None = None) -> Sequence[str]:
        """The articles that are chosen, from top to bottom: all, or the first so many. Of very many only a
        packed copy is made."""
        ids, rows = self.model.ids, self.table.selected_rows()
        if most is None and isinstance(ids, Ids):
            return ids.at(rows)
        return [ids[number] for number in islice(chain.from_iterable(rows), most)]

    def choose_one(self, article_id: str | None) -> None:
        """Only this article stays chosen: the one that is read; where it is not listed, the current row."""
        if article_id is not None and self.choose(article_id):
            return
        index = self.table.currentIndex()
        flags = QItemSelectionModel.SelectionFlag
        self.table.selectionModel().select(index, flags.ClearAndSelect | flags.Rows)

    def show_facets(self, facets: Sequence[Facet]) -> None:
        """Show what the articles are about; nothing folds the facets away."""
        self.facets.show_facets(facets)
        self.facets.setVisible(not self.facets.is_empty)
        self.fit_facets()

    def fit_facets(self) -> None:
        self.facets.setFixedHeight(self.facets.height_within(self.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_facets()

    def dress(self, theme: Theme) -> None:
        self._delegate.theme = theme
        for part in (self.chips, self.facets, self.selected):
            part.dress(theme)
        self._sort_button.setIcon(icon("sort-ascending", theme.dim))
        self.table.verticalHeader().setDefaultSectionSize(self._delegate.height())
        self.table.viewport().update()

    # Slots

    def _on_current_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if not self._quiet and not self.table.is_extending:
            self._open(self.model.id_at(current.row()))

    def _on_clicked(self, index: QModelIndex) -> None:
        """Also the row that keys or clicks made current before without opening it."""
        if not self.table.is_extended and self.model.id_at(index.row()) != self._opened:
            self._open(self.model.id_at(index.row()))

    def _open(self, article_id: str | None) -> None:
        if article_id is not None:
            self._opened = article_id
            self.opened.emit(article_id)

    def _on_selection_changed(self) -> None:
        self.selected.show_count(self.chosen_count)
        self.selection_changed.emit()

    def _on_activated(self, index: QModelIndex) -> None:
        article_id = self.model.id_at(index.row())
        if article_id is not None:
            self.activated.emit(article_id)
