"""Keeps the search index in step with the articles' change log, in commits of a few seconds."""

from collections.abc import Generator, Iterator
from contextlib import closing
from itertools import islice
from time import monotonic

from reader.errors import IndexDamaged, WorkerFailed
from reader.model.article import Listing
from reader.model.search import IndexDocument
from reader.ports import ArticleStore, Progress, ReadsAhead
from reader.search_ports import SearchIndex, SwitchingIndex

LEAST_BATCH, MOST_BATCH = 500, 4_000
"""A commit costs a tenth of a second and leaves a segment; tantivy makes one of eight, in a fifth of the time
that their articles took, and few answer sooner: fuzzy searches by a sixth where five are left and not six."""
STEP = 50
"""So many articles take some hundredths of a second."""
COMMIT_SECONDS = 3.0
"""What a stop may cost: each batch is as large as this allows at the pace of the one before."""
AHEAD_CHANGES = 1_000
"""From so many on another process has read more than its start costs."""


class Indexing:
    """Runs in the process that writes the articles. Whenever stopped, it goes on from the last commit."""

    def __init__(self, store: ArticleStore, index: SwitchingIndex, ahead: ReadsAhead | None = None) -> None:
        """With `ahead`, many articles are read in another process while this one indexes."""
        self._store = store
        self._index = index
        self._ahead = ahead

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
        after = index.position()
        if self._ahead and self._store.position() - after >= AHEAD_CHANGES:
            try:
                self._take(index, self._ahead.documents(index.engine, after), progress)
            except WorkerFailed:
                after = index.position()
        self._take(index, _here(self._store, after), progress)
        progress.step("index", index.count(), self._store.count(Listing()))

    def _take(
        self, index: SearchIndex, documents: Generator[IndexDocument, None, None], progress: Progress
    ) -> None:
        """Commit what comes, as far as the change log goes."""
        batch = LEAST_BATCH
        began = monotonic()
        with closing(documents):
            while changes := self._store.changes(index.position(), batch):
                gone = [change.article_id for change in changes if not change.is_here]
                coming = self._counted(islice(documents, len(changes) - len(gone)), index, progress)
                index.apply(coming, gone, changes[-1].position)
                took = max(monotonic() - began, 0.001)
                began += took
                batch = max(LEAST_BATCH, min(MOST_BATCH, int(batch * COMMIT_SECONDS / took)))

    def _counted(
        self, documents: Iterator[IndexDocument], index: SearchIndex, progress: Progress
    ) -> Iterator[IndexDocument]:
        """The same, while the person sees how far it is and may stop it."""
        indexed, total = index.count(), self._store.count(Listing())
        progress.step("index", indexed, total)
        for number, document in enumerate(documents, 1):
            yield document
            if number % STEP == 0:
                progress.step("index", indexed, total)


def _here(store: ArticleStore, after: int) -> Generator[IndexDocument, None, None]:
    yield from store.documents_after(after)
