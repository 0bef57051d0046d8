"""The mentions of an actor, in an order that the person chooses."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QMenu,
    QToolButton,
    QWidget,
)

from reader.model.actor import ContextSort, MentionContext
from reader.model.kinds import ActorType
from reader.ui.actor_page.delegate import ContextDelegate
from reader.ui.actor_page.model import ContextModel
from reader.ui.controls import column
from reader.ui.icons import icon
from reader.ui.row_table import RowTable
from reader.ui.theme import ICON, Theme

Order = tuple[ContextSort, bool]
"""What the mentions are sorted by, and whether downwards."""


class OrderButton(QToolButton):
    """A quiet button with the menu of orders; `ordered` tells the one that was chosen."""

    ordered = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        words: dict[Order, str] = {
            (ContextSort.DATE, True): self.tr("Newest first"),
            (ContextSort.DATE, False): self.tr("Oldest first"),
            (ContextSort.LEFT, False): self.tr("By the words before"),
            (ContextSort.RIGHT, False): self.tr("By the words after"),
        }
        self._actions: dict[Order, QAction] = {}
        menu, group = QMenu(self), QActionGroup(self)
        for order, text in words.items():
            action = QAction(text, group, checkable=True)
            action.triggered.connect(lambda _checked=False, chosen=order: self.ordered.emit(chosen))
            menu.addAction(action)
            self._actions[order] = action
        self.setMenu(menu)
        self.setProperty("role", "quiet")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(QSize(ICON - 4, ICON - 4))
        self.setAccessibleName(self.tr("Order of the mentions"))
        self.setToolTip(self.tr("Order of the mentions"))
        self.dress(theme)

    def show_order(self, order: Order) -> None:
        self._actions[order].setChecked(True)
        self.setText(self._actions[order].text())

    def dress(self, theme: Theme) -> None:
        self.setIcon(icon("sort-ascending", theme.dim))


class MentionList(QWidget):
    """`chosen` tells the context whose passage is wanted."""

    chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.model = ContextModel(self)
        self._delegate = ContextDelegate(self.model, theme, self)
        self.table = RowTable()
        self.table.setModel(self.model)
        self.table.setItemDelegate(self._delegate)
        self.table.setAccessibleName(self.tr("Mentions"))
        self.table.horizontalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.verticalHeader().setDefaultSectionSize(self._delegate.height())
        self.table.setShowGrid(False)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setTabKeyNavigation(False)
        self.table.setMouseTracking(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.clicked.connect(self._on_chosen)
        self.table.activated.connect(self._on_chosen)
        column(self).addWidget(self.table)

    def show_mentions(self, count: int, kind: ActorType) -> None:
        """So many mentions of an actor of a type; they come as they are looked at."""
        self._delegate.type = kind
        self.model.show_count(count)

    def dress(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.table.verticalHeader().setDefaultSectionSize(self._delegate.height())
        self.table.viewport().update()

    def _on_chosen(self, index: QModelIndex) -> None:
        found: MentionContext | None = self.model.context(index.row())
        if found is not None:
            self.chosen.emit(found)
