"""The table of cards: one column, any number of rows, several of which may be chosen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView

from reader.ui.article_list.card import CardDelegate
from reader.ui.article_list.model import ArticleModel
from reader.ui.row_table import RowTable

_EXTENDING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class ArticleTable(RowTable):
    """`is_extending` tells, while a key or a click is handled, that it chooses more rows and opens none;
    `is_extended`, that the last one did."""

    def __init__(self, model: ArticleModel, delegate: CardDelegate) -> None:
        super().__init__()
        self.is_extending = self.is_extended = False
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
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setDragEnabled(False)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalScrollBar().setSingleStep(24)

    def selected_rows(self) -> list[range]:
        """The rows that are chosen, as ranges from top to bottom: cheap, however many they are."""
        chosen = self.selectionModel().selection()
        ranges = (chosen.at(number) for number in range(chosen.count()))
        return sorted((range(r.top(), r.bottom() + 1) for r in ranges), key=lambda rows: rows.start)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes the first row current when none is; that would open an article nobody chose."""
        had_current = self.currentIndex().isValid()
        blocked = self.selectionModel().blockSignals(True)
        super().focusInEvent(event)
        if not had_current:
            self.selectionModel().clearCurrentIndex()
        self.selectionModel().blockSignals(blocked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.is_extending = bool(event.modifiers() & _EXTENDING)
        super().keyPressEvent(event)
        self.is_extending = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.is_extending = self.is_extended = bool(event.modifiers() & _EXTENDING)
        if event.button() is Qt.MouseButton.RightButton and self._is_chosen(event):
            return
        super().mousePressEvent(event)
        self.is_extending = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragging over rows would choose and open them one after the other; it does nothing here."""
        if not event.buttons():
            super().mouseMoveEvent(event)

    def _is_chosen(self, event: QMouseEvent) -> bool:
        """Whether the menu is asked for on one of several chosen rows, which then all stay chosen."""
        index = self.indexAt(event.position().toPoint())
        return index.isValid() and self.selectionModel().isSelected(index)
