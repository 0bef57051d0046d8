"""Keeps the search index in step with the articles' change log, in commits of a few seconds."""

from time import monotonic
from typing import TYPE_CHECKING

from reader.errors import IndexDamaged
from reader.model.article import Listing
from reader.ports import ArticleStore, Progress, SearchIndex, SwitchingIndex

if TYPE_CHECKING:
    from reader.model.search import IndexDocument

LEAST_BATCH, MOST_BATCH = 500, 2_000
"""A commit costs a tenth of a second; the texts of so many articles stand in memory at once."""
READ_AT_ONCE = 50
COMMIT_SECONDS = 2.0
"""What a stop may cost: each batch is as large as this allows at the pace of the one before."""


class Indexing:
    """Runs in the process that writes the articles. Whenever stopped, it goes on from the last commit."""

    def __init__(self, store: ArticleStore, index: SwitchingIndex) -> None:
        self._store = store
        self._index = index

    def catch_up(self, progress: Progress) -> None:
        """Bring the index up to the end of the change log; a damaged one is built anew."""
        try:
            self._change_engine_and_follow(progress)
        except IndexDamaged:
            self._index.clear()
            self._change_engine_and_follow(progress)

    def _change_engine_and_follow(self, progress: Progress) -> None:
        """When another engine shall answer, fill that one, and only then let it."""
        successor = self._index.successor(self._store.count(Listing()))
        self._follow(successor or self._index, progress)
        if successor:
            self._index.switch()

    def _follow(self, index: SearchIndex, progress: Progress) -> None:
        batch = LEAST_BATCH
        began = monotonic()
        while self._follow_batch(index, batch, progress):
            took = max(monotonic() - began, 0.001)
            began += took
            batch = max(LEAST_BATCH, min(MOST_BATCH, int(batch * COMMIT_SECONDS / took)))
        progress.step("index", index.count(), self._store.count(Listing()))

    def _follow_batch(self, index: SearchIndex, most: int, progress: Progress) -> bool:
        """One commit; false when there was nothing left to follow."""
        changes = self._store.changes(index.position(), most)
        if not changes:
            return False
        indexed, total = index.count(), self._store.count(Listing())
        documents: list[IndexDocument] = []
        for start in range(0, len(changes), READ_AT_ONCE):
            progress.step("index", indexed, total)
            documents += self._store.documents(
                [change.article_id for change in changes[start : start + READ_AT_ONCE]]
            )
        gone = {change.article_id for change in changes} - {document.id for document in documents}
        index.apply(documents, sorted(gone), max(change.position for change in changes))
        return True
