"""The mentions of an actor as rows: as many as there are, fetched by the page when they are looked at."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from reader.model.actor import MentionContext
from reader.ui.language import show_date

PAGE = 60
Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class ContextModel(QAbstractTableModel):
    """One column. `wanted` asks for the page that begins at a row; the one looked at last comes first."""

    wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._rows: dict[int, MentionContext] = {}
        self._asked: set[int] = set()
        self._missing: list[int] = []
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._ask)

    @property
    def is_busy(self) -> bool:
        """Whether rows that are looked at are about to be asked for."""
        return self._timer.isActive()

    def show_count(self, count: int) -> None:
        """So many mentions, none of them known yet."""
        self.beginResetModel()
        self._count = count
        self._rows = {}
        self._asked = set()
        self._missing = []
        self.endResetModel()

    def add(self, offset: int, contexts: Sequence[MentionContext]) -> None:
        """A page that was asked for. One that comes short ends the list: mentions went away meanwhile."""
        self._asked.discard(offset)
        self._rows.update(enumerate(contexts, offset))
        if len(contexts) < min(PAGE, self._count - offset):
            self.beginResetModel()
            self._count = offset + len(contexts)
            self.endResetModel()
        last = min(offset + len(contexts), self._count) - 1
        if last >= offset:  # not so, where the answer was asked of another actor, who has more mentions
            self.dataChanged.emit(self.index(offset, 0), self.index(last, 0))
        self._ask()

    def context(self, row: int) -> MentionContext | None:
        """A row; one that is not known yet is asked for."""
        found = self._rows.get(row)
        offset = row // PAGE * PAGE
        if found is None and 0 <= row < self._count and offset not in self._asked:
            if offset in self._missing:
                self._missing.remove(offset)
            self._missing.append(offset)
            self._timer.start()
        return found

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else self._count

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text for the screen reader and the tooltip; the delegate takes `context`."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        found = self.context(index.row())
        if found is None:
            return ""
        sentence = f"{found.left}{found.text}{found.right}".strip()
        return ", ".join(part for part in (show_date(found.date), found.title, sentence) if part)

    def _ask(self) -> None:
        if self._missing and not self._asked:
            offset = self._missing.pop()
            self._asked.add(offset)
            self.wanted.emit(offset)
