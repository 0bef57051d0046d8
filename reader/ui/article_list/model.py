"""The rows of the list: ids, with the pages that are looked at fetched when they are."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from reader.model.article import ArticleSummary
from reader.model.search import Hit
from reader.ui.language import show_date

PAGE = 64
"""Rows fetched at once: some three screens, so that scrolling asks seldom and one answer costs little."""

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Entry:
    """What a card shows; `hit` is there when the row is the answer to a search."""

    summary: ArticleSummary
    hit: Hit | None


class ArticleModel(QAbstractTableModel):
    """One column. Holds ids of any number of articles and the summaries of the pages seen."""

    hits_wanted = Signal(list)
    """Ids of visible rows of a search whose snippets are not there yet."""

    def __init__(
        self, fetch: Callable[[list[str]], list[ArticleSummary]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._ids: Sequence[str] = ()
        self._rows: dict[str, int] = {}
        self._summaries: dict[str, ArticleSummary] = {}
        self._hits: dict[str, Hit] | None = None
        self._missing: list[str] = []
        self._ask_timer = QTimer(self, singleShot=True, interval=0)
        self._ask_timer.timeout.connect(self._ask_for_hits)

    @property
    def ids(self) -> Sequence[str]:
        return self._ids

    def show_ids(self, ids: Sequence[str], hits: Sequence[Hit] | None = None) -> None:
        """Other rows; `hits` are those of a search known so far, `None` for a plain list."""
        self.beginResetModel()
        self._ids = ids
        self._rows = {}
        self._summaries = {}
        self._missing = []
        self._hits = {hit.article: hit for hit in hits} if hits is not None else None
        self.endResetModel()

    def add_hits(self, hits: Sequence[Hit]) -> None:
        """Snippets that were asked for."""
        if self._hits is None:
            return
        for hit in hits:
            self._hits[hit.article] = hit
            self._touch(hit.article)

    def known_hits(self) -> list[Hit]:
        """The snippets that are there."""
        return list(self._hits.values()) if self._hits is not None else []

    def refresh(self, ids: Sequence[str] | None = None) -> None:
        """Fetch rows anew: these, or all."""
        for article_id in list(self._summaries if ids is None else self._summaries.keys() & set(ids)):
            self._summaries.pop(article_id, None)
            self._touch(article_id)

    def row_of(self, article_id: str) -> int | None:
        """Where an article stands. Of the pages seen that is known; another is looked for among all ids,
        which is quicker by far than a table of them, and asked seldom."""
        if article_id in self._rows:
            return self._rows[article_id]
        try:
            return self._ids.index(article_id)
        except ValueError:
            return None

    def id_at(self, row: int) -> str | None:
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def entry(self, row: int) -> Entry | None:
        """The card of a row; `None` when the article has left the library meanwhile."""
        article_id = self.id_at(row)
        if article_id is None:
            return None
        if article_id not in self._summaries:
            self._fetch_page(row)
        summary = self._summaries.get(article_id)
        if summary is None:
            return None
        hit = self._hits.get(article_id) if self._hits is not None else None
        if self._hits is not None and hit is None:
            self._miss(article_id)
        return Entry(summary, hit)

    # Qt

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text for the screen reader; the delegate takes `entry`."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        entry = self.entry(index.row())
        if entry is None:
            return ""
        row = entry.summary
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        states = (
            "" if row.finished else self.tr("begun") if row.read else self.tr("unread"),
            self.tr("bookmarked") if row.bookmarked else "",
            self.tr("%n notes", "", row.notes) if row.notes else "",
        )
        parts = (row.title, row.source or "", show_date(row.date), *states)
        return ", ".join(part for part in parts if part)

    # Helpers

    def _fetch_page(self, row: int) -> None:
        start = row // PAGE * PAGE
        page = list(self._ids[start : start + PAGE])
        self._rows.update((article_id, start + offset) for offset, article_id in enumerate(page))
        for summary in self._fetch(page):
            self._summaries[summary.id] = summary

    def _touch(self, article_id: str) -> None:
        row = self.row_of(article_id)
        if row is not None:
            index = self.index(row, 0)
            self.dataChanged.emit(index, index)

    def _miss(self, article_id: str) -> None:
        if article_id not in self._missing:
            self._missing.append(article_id)
            self._ask_timer.start()

    def _ask_for_hits(self) -> None:
        wanted, self._missing = self._missing, []
        if wanted:
            self.hits_wanted.emit(wanted)
