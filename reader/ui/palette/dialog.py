"""The palette itself: a field, and under it the actions, articles, actors and searches that are meant."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeyEvent, QKeySequence
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
from reader.ui.icons import icon
from reader.ui.palette.entries import Entry, Places
from reader.ui.palette.matching import begins, rank
from reader.ui.theme import CONTROL, SPACE_8, SPACE_12, SPACE_32, Theme

_WIDTH, _HEIGHT = 600, 460
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
_KINDS = ("searches", "actors", "articles")


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
    """Runs what is chosen where the person was before; actions that are not possible now are dimmed.

    Actions are there at once: those whose words begin as typed first, those that are only like it last. What
    is asked elsewhere comes between them when it comes; a row that the person has gone down to stays chosen.
    """

    def __init__(self, parent: QWidget, actions: Actions, places: Places, theme: Theme) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Go to, or do"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(min(_WIDTH, parent.width() - SPACE_32), min(_HEIGHT, parent.height() - SPACE_32))
        self._before = QApplication.focusWidget()
        self._actions = [actions[name] for name in actions if name is not Do.COMMANDS]
        self._places = places
        self._theme = theme
        self._found: dict[str, list[Entry]] = {}
        self._rows: list[QAction | Entry] = []
        self.field = _Field()
        self.field.setPlaceholderText(self.tr("An action, an article, an actor, a search"))
        self.field.setAccessibleName(self.tr("An action, an article, an actor, a search"))
        self.table = self._table()
        layout = column(self, margin=SPACE_12, space=SPACE_8)
        layout.addWidget(self.field)
        layout.addWidget(self.table, 1)
        self.field.textChanged.connect(self._on_typed)
        self.field.moved.connect(self._on_moved)
        self.field.returnPressed.connect(self._on_chosen)
        self.table.activated.connect(self._on_chosen)
        self.table.clicked.connect(self._on_chosen)
        self.finished.connect(lambda _result: places.drop())
        self._on_typed("")
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _table(self) -> QTableWidget:
        made = QTableWidget(0, 2)
        made.setProperty("role", "report")
        made.setAccessibleName(self.tr("What is meant"))
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
        self._found = {}
        self._show(text)
        self.table.setCurrentCell(0, 0)
        self.table.scrollToTop()

        def found(kind: str, entries: list[Entry]) -> None:
            self._found[kind] = entries
            self._show(text)

        self._places.ask(text, found)

    def _show(self, text: str) -> None:
        """What is chosen stays chosen while more comes in; the first row stays the first row."""
        row = self.table.currentRow()
        chosen = self._rows[row] if 0 < row < len(self._rows) else None
        ranked = rank(text, [action.text() for action in self._actions])
        actions = [self._actions[place] for place in ranked]
        meant = [action for action in actions if begins(text, action.text())]
        others = [entry for kind in _KINDS for entry in self._found.get(kind, [])]
        self._rows = [*meant, *others, *(action for action in actions if action not in meant)]
        self.table.setRowCount(len(self._rows))
        for number, line in enumerate(self._rows):
            self._show_row(number, line)
        again = next((n for n, line in enumerate(self._rows) if line is chosen), 0)
        self.table.setCurrentCell(again, 0)

    def _show_row(self, number: int, line: QAction | Entry) -> None:
        if isinstance(line, Entry):
            name = QTableWidgetItem(icon(line.icon, self._theme.dim), line.words)
            detail = QTableWidgetItem(line.detail)
        else:
            native = QKeySequence.SequenceFormat.NativeText
            name = QTableWidgetItem(line.icon() if not line.icon().isNull() else QIcon(), line.text())
            detail = QTableWidgetItem(line.shortcut().toString(native))
        detail.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for where, item in enumerate((name, detail)):
            if not isinstance(line, Entry) and not line.isEnabled():
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.table.setItem(number, where, item)

    def _on_moved(self, step: int) -> None:
        row = self.table.currentRow() + step
        self.table.setCurrentCell(min(max(row, 0), len(self._rows) - 1), 0)

    def _on_chosen(self) -> None:
        row = self.table.currentRow()
        line = self._rows[row] if 0 <= row < len(self._rows) else None
        if line is None or (not isinstance(line, Entry) and not line.isEnabled()):
            return
        self.close()
        if self._before is not None:
            self._before.setFocus()
        if isinstance(line, Entry):
            line.act()
        else:
            line.trigger()
