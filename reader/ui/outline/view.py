"""The list itself.

Keys: arrows move, Enter picks (on a heading: folds), Left and Right fold and unfold, Shift+Enter turns away
(the second meaning of a row, as Alt+click and the right button).
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView

from reader.ui.outline.delegate import OutlineDelegate
from reader.ui.outline.model import OutlineModel, Row
from reader.ui.theme import Theme


class OutlineView(QListView):
    """`picked` and `turned_away` tell a row's key; `folded` a section and whether it is folded now."""

    picked = Signal(str)
    turned_away = Signal(str)
    folded = Signal(str, bool)
    menu_wanted = Signal(str, QPoint)
    """The menu of a row; where nobody listens, the right button turns away."""

    def __init__(self, theme: Theme, name: str, *, right_turns_away: bool = False) -> None:
        super().__init__()
        self._rows = OutlineModel(self)
        self._right_turns_away = right_turns_away
        self.delegate = OutlineDelegate(self._rows, theme, self)
        self.setModel(self._rows)
        self.setItemDelegate(self.delegate)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._on_menu)
        self.clicked.connect(self._on_picked)
        self._away = False

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows.rows

    def show_rows(self, rows: Sequence[Row], folded: frozenset[str]) -> None:
        """Other rows; the one chosen and the place scrolled to stay."""
        kept, place = self.current_key(), self.verticalScrollBar().value()
        self._rows.show_rows(rows, folded)
        self.choose(kept)
        self.verticalScrollBar().setValue(place)

    def current_key(self) -> str:
        number = self.currentIndex().row()
        return self._rows.rows[number].key if 0 <= number < len(self._rows.rows) else ""

    def choose(self, key: str) -> None:
        """Mark a row without saying so; a key that no row has clears the mark."""
        number = self._rows.row_of(key)
        if number is None:
            self.clearSelection()
        else:
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self._rows.index(number, 0), flags)

    def pick(self, key: str) -> None:
        """As a click on the row would."""
        number = self._rows.row_of(key)
        if number is not None:
            self._on_picked(self._rows.index(number, 0))

    def dress(self, theme: Theme) -> None:
        self.delegate.theme = theme
        self.viewport().update()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, index = event.key(), self.currentIndex()
        row = self._rows.rows[index.row()] if index.isValid() else None
        if row is None:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._away = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._on_picked(index)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and row.section:
            self._fold(row, key == Qt.Key.Key_Left)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Enter is a key of this list while it has the focus, not of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            bare = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~bare:
                event.accept()
                return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._away = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.button() is Qt.MouseButton.LeftButton:
            super().mouseReleaseEvent(event)
        self._away = False

    # Helpers

    def _fold(self, row: Row, fold: bool) -> None:
        heading = next(
            (found.key for found in self._rows.rows if found.is_heading and found.section == row.section), ""
        )
        place = self.verticalScrollBar().value()
        self._rows.fold(row.section, fold)
        self.choose(heading if fold or row.is_heading else row.key)
        self.verticalScrollBar().setValue(place)
        self.folded.emit(row.section, fold)

    def _on_picked(self, index: QModelIndex) -> None:
        row, away = self._rows.rows[index.row()], self._away
        self._away = False
        if row.is_heading:
            self._fold(row, row.section not in self._rows.folded)
        elif away:
            self.turned_away.emit(row.key)
        else:
            self.picked.emit(row.key)

    def _on_menu(self, place: QPoint) -> None:
        index = self.indexAt(place)
        row = self._rows.rows[index.row()] if index.isValid() else None
        if row is None or row.is_heading:
            return
        if self._right_turns_away:
            self.turned_away.emit(row.key)
        else:
            self.menu_wanted.emit(row.key, self.viewport().mapToGlobal(place))
