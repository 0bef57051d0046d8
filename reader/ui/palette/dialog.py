"""The palette itself: a field, and under it the actions that are meant, each with its key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from reader.ui.actions import Actions, Do
from reader.ui.controls import column
from reader.ui.palette.matching import rank
from reader.ui.theme import CONTROL, SPACE_8, SPACE_12, SPACE_32

_WIDTH, _HEIGHT = 560, 420
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class _Field(QLineEdit):
    """The arrows move in the list, so that the hands stay in the field."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)


class Palette(QDialog):
    """Runs the chosen action where the person was before. Actions that are not possible now are dimmed."""

    def __init__(self, parent: QWidget, actions: Actions) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("All actions"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(min(_WIDTH, parent.width() - SPACE_32), min(_HEIGHT, parent.height() - SPACE_32))
        self._before = QApplication.focusWidget()
        self._actions = [actions[name] for name in actions if name is not Do.COMMANDS]
        self._places: list[int] = []
        self.field = _Field()
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("What do you want to do?"))
        self.table = self._table()
        layout = column(self, margin=SPACE_12, space=SPACE_8)
        layout.addWidget(self.field)
        layout.addWidget(self.table, 1)
        self.field.textChanged.connect(self._on_typed)
        self.field.moved.connect(self._on_moved)
        self.field.returnPressed.connect(self._on_chosen)
        self.table.activated.connect(self._on_chosen)
        self.table.clicked.connect(self._on_chosen)
        self._on_typed("")
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _table(self) -> QTableWidget:
        made = QTableWidget(0, 2)
        made.setProperty("role", "report")
        made.setAccessibleName(self.tr("All actions"))
        made.horizontalHeader().hide()
        made.verticalHeader().hide()
        made.verticalHeader().setDefaultSectionSize(CONTROL)
        made.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        made.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        made.setShowGrid(False)
        made.setTabKeyNavigation(False)
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        return made

    def _on_typed(self, text: str) -> None:
        self._places = rank(text, [action.text() for action in self._actions])
        self.table.setRowCount(len(self._places))
        for number, place in enumerate(self._places):
            action = self._actions[place]
            name = QTableWidgetItem(action.icon(), action.text())
            key = QTableWidgetItem(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
            key.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for where, item in enumerate((name, key)):
                if not action.isEnabled():
                    item.setFlags(Qt.ItemFlag.NoItemFlags)
                self.table.setItem(number, where, item)
        self.table.setCurrentCell(0, 0)
        self.table.scrollToTop()

    def _on_moved(self, step: int) -> None:
        row = self.table.currentRow() + step
        self.table.setCurrentCell(min(max(row, 0), len(self._places) - 1), 0)

    def _on_chosen(self) -> None:
        row = self.table.currentRow()
        if not 0 <= row < len(self._places) or not self._actions[self._places[row]].isEnabled():
            return
        action = self._actions[self._places[row]]
        self.close()
        if self._before is not None:
            self._before.setFocus()
        action.trigger()
