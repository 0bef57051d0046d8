"""The rows of the notebook: headings of groups, and annotations; more of them follow as they are reached."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from reader.model.annotation import AnnotationKind, AnnotationState, PlacedAnnotation
from reader.model.notebook import NotebookGroup
from reader.ui.language import show_number

PAGE = 60
Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class NoteRow:
    """The heading of a group (with its count), or an annotation in it."""

    key: str
    heading: str = ""
    count: int = 0
    annotation: PlacedAnnotation | None = None


class NotebookModel(QAbstractListModel):
    """`wanted` asks for the annotations from a number on."""

    wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[NoteRow] = []
        self._there = 0
        self._is_asked = False
        self._at_end = True

    def start(self, groups: Sequence[NotebookGroup]) -> None:
        """The first page of another answer."""
        self.beginResetModel()
        self.rows = []
        self._there = 0
        self._append(groups)
        self.endResetModel()

    def add(self, groups: Sequence[NotebookGroup]) -> None:
        """The next page."""
        before = len(self.rows)
        rows, self.rows = self.rows, list(self.rows)
        self._append(groups)
        made, self.rows = self.rows, rows
        if len(made) > before:
            self.beginInsertRows(NO_PARENT, before, len(made) - 1)
            self.rows = made
            self.endInsertRows()

    def row_of(self, annotation_id: str) -> int | None:
        rows = enumerate(self.rows)
        return next((n for n, row in rows if row.annotation and row.annotation.id == annotation_id), None)

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings are passed over by the keys."""
        if self.rows[index.row()].annotation is None:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._at_end and not self._is_asked

    def fetchMore(self, _parent: Index) -> None:
        self._is_asked = True
        self.wanted.emit(self._there)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.heading or (self.passage_words(row.annotation) if row.annotation else "")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def passage_words(self, found: PlacedAnnotation) -> str:
        """The passage on one line; a bookmark of a whole article has none, and says what it is."""
        quote = " ".join(found.quote.split())
        return quote or (self.tr("Bookmarked") if found.kind is AnnotationKind.BOOKMARK else "")

    def _append(self, groups: Sequence[NotebookGroup]) -> None:
        count = 0
        for group in groups:
            last = self.rows[-1].key if self.rows else None
            if group.key != last:
                self.rows.append(NoteRow(group.key, group.label, group.count))
            self.rows += [NoteRow(group.key, annotation=entry) for entry in group.entries]
            count += len(group.entries)
        self._there += count
        self._is_asked = False
        self._at_end = count < PAGE

    def _spoken(self, row: NoteRow) -> str:
        found = row.annotation
        if found is None:
            return f"{row.heading}, {show_number(row.count)}"
        kind = {
            AnnotationKind.NOTE: self.tr("Note"),
            AnnotationKind.HIGHLIGHT: self.tr("Highlight"),
            AnnotationKind.BOOKMARK: self.tr("Bookmark"),
        }[found.kind]
        lost = self.tr("not in the text now") if found.state is AnnotationState.ORPHAN else ""
        parts = (kind, found.quote, found.note, found.title or found.actor or "", *found.tags, lost)
        return ", ".join(part for part in parts if part)
