"""The rows, and which of them a folded heading hides."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.model.kinds import ActorType
from reader.ui.language import show_number

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


class Sign(StrEnum):
    """What stands before a row that is ticked or struck out."""

    NONE = ""
    INCLUDED = "check-circle"
    EXCLUDED = "prohibit"


@dataclass(frozen=True, slots=True)
class Row:
    """`key` is unique among the rows, `section` names the heading that a row stands under (a heading: its own
    name); `badge` is said beside the count, such as “3 new”."""

    key: str
    text: str
    section: str = ""
    is_heading: bool = False
    icon: str = ""
    actor_type: ActorType | None = None
    count: int | None = None
    badge: str = ""
    sign: Sign = Sign.NONE
    hint: str = ""


class OutlineModel(QAbstractListModel):
    """Holds all rows, shows those whose heading is not folded."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[Row] = ()
        self.rows: list[Row] = []
        self.folded: frozenset[str] = frozenset()

    def show_rows(self, rows: Sequence[Row], folded: frozenset[str]) -> None:
        self._all, self.folded = rows, folded
        self.beginResetModel()
        self.rows = [row for row in rows if row.is_heading or row.section not in folded]
        self.endResetModel()

    def fold(self, section: str, fold: bool) -> None:
        self.show_rows(self._all, self.folded | {section} if fold else self.folded - {section})

    def row_of(self, key: str) -> int | None:
        return next((number for number, row in enumerate(self.rows) if row.key == key), None)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.hint or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.text, *self._spoken(row)) if part)
        return None

    def _spoken(self, row: Row) -> tuple[str, ...]:
        count = "" if row.count is None else show_number(row.count)
        if row.is_heading:
            return (count, self.tr("folded") if row.section in self.folded else self.tr("unfolded"))
        signs = {Sign.INCLUDED: self.tr("included"), Sign.EXCLUDED: self.tr("excluded")}
        return (count, row.badge, signs.get(row.sign, ""))
