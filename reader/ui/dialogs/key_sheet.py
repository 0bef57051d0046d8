"""Every action with its keys, by menu; made from the table of actions."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from reader.ui.actions import TABLE, Actions, Menu
from reader.ui.controls import column, label
from reader.ui.palette.matching import rank
from reader.ui.theme import CONTROL, SPACE_12, SPACE_24, SPACE_32


class KeySheet(QDialog):
    """Only shows; actions are run from the palette. The field leaves the actions that its words mean."""

    def __init__(self, parent: QWidget, actions: Actions) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(min(620, parent.width() - SPACE_32), min(680, parent.height() - SPACE_32))
        self._actions = actions
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Look for an action or a key"))
        self.field.setAccessibleName(self.tr("Look for an action or a key"))
        self.field.setClearButtonEnabled(True)
        self.table = QTableWidget(0, 2)
        self.table.setProperty("role", "report")
        self.table.setAccessibleName(self.tr("Actions and their keys"))
        self.table.horizontalHeader().hide()
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(CONTROL)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        layout = column(self, margin=SPACE_24, space=SPACE_12)
        layout.addWidget(label(self.tr("Keys of the window"), size="title"))
        layout.addWidget(self.field)
        layout.addWidget(self.table, 1)
        self.field.textChanged.connect(self._show)
        self._show("")
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, typed: str) -> None:
        self.table.setRowCount(0)
        names = [f"{self._actions[line.name].text()} {_keys(line.keys)}" for line in TABLE]
        if typed.strip():
            pressed = [n for n, line in enumerate(TABLE) if _is_key(typed, line.keys)]
            for place in pressed or rank(typed, names):
                self._add(self._actions[TABLE[place].name].text(), _keys(TABLE[place].keys))
            return
        for menu in Menu:
            self._add_heading(QCoreApplication.translate("Actions", menu.value))
            for line in TABLE:
                if line.menu is menu:
                    self._add(self._actions[line.name].text(), _keys(line.keys))

    def _add(self, words: str, keys: str) -> None:
        number = self.table.rowCount()
        self.table.insertRow(number)
        right = QTableWidgetItem(keys)
        right.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.table.setItem(number, 0, QTableWidgetItem(words))
        self.table.setItem(number, 1, right)

    def _add_heading(self, words: str) -> None:
        number = self.table.rowCount()
        self.table.insertRow(number)
        item = QTableWidgetItem(words)
        font = QFont(self.font())
        font.setBold(True)
        item.setFont(font)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.table.setItem(number, 0, item)


def _keys(keys: tuple[str, ...]) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return "   ".join(QKeySequence(key).toString(native) for key in keys)


def _is_key(typed: str, keys: tuple[str, ...]) -> bool:
    """Whether a key was typed by its name, such as `ctrl+k` or `n`."""
    return typed.strip().casefold() in (key.casefold() for key in keys)
