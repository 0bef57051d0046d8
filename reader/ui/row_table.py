"""A table of one column, which is a list to whoever uses it."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QTableView


class RowTable(QTableView):
    """Home and End go to the first and the last row; for Qt they mean the ends of a row, one cell."""

    def moveCursor(  # noqa: N802 - Qt's name
        self, action: QTableView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        ends = {QTableView.CursorAction.MoveHome: 0, QTableView.CursorAction.MoveEnd: -1}
        rows = self.model().rowCount()
        if action in ends and rows:
            return self.model().index(range(rows)[ends[action]], 0)
        return super().moveCursor(action, modifiers)
