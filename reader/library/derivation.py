"""Keeps everything the machine derives in step with what was imported and what the person said.

Three followers, each resuming where it stopped: corrections and removals are applied to the articles,
mentions are detected, the index follows the articles' change log. All of it may be made again.
"""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from reader.errors import IndexDamaged
from reader.library.progress import SILENT
from reader.library.roles import writes_articles
from reader.model.actor import Actor, ActorType, Mention
from reader.model.annotation import Correction, Record, Removal
from reader.model.article import Listing
from reader.model.report import LibraryStatus
from reader.model.search import EngineChoice
from reader.ports import (
    ActorLinker,
    ArticleStore,
    ArticleWriter,
    EntityDetector,
    NotesStore,
    Progress,
    SearchIndex,
    SwitchingIndex,
)

DETECT_BATCH = 20
INDEX_BATCH = 250
"""Small enough that a stop costs seconds, large enough that a commit is a small part of the work."""
DEFAULT_LANGUAGE = "it"
_ORGANISATION = ActorType.ORGANISATION


class Derivation:
    """Runs in the process that writes the articles; `status` and `verify` in any."""

    def __init__(
        self,
        folder: Path,
        store: ArticleStore,
        writer: ArticleWriter | None,
        notes: NotesStore,
        detector: EntityDetector,
        new_linker: Callable[[Iterable[Actor]], ActorLinker],
        index: SwitchingIndex,
    ) -> None:
        self._folder = folder
        self._store = store
        self._writer = writer
        self._notes = notes
        self._detector = detector
        self._new_linker = new_linker
        self._index = index

    @writes_articles
    def catch_up(self, *, progress: Progress = SILENT) -> LibraryStatus:
        """Apply the person's word, detect, index; return when all of it is done."""
        self._apply_notes()
        self._detect(progress)
        try:
            self._index_changes(progress)
        except IndexDamaged:
            self._index.clear()
            self._index_changes(progress)
        return self.status()

    @writes_articles
    def rebuild_index(self, *, progress: Progress = SILENT) -> LibraryStatus:
        """Throw the index away and build it anew."""
        self._index.clear()
        return self.catch_up(progress=progress)

    @writes_articles
    def reindex(self, engine: EngineChoice | None = None, *, progress: Progress = SILENT) -> LibraryStatus:
        """Build the index anew, from now on with this engine; the old one answers until the new one can."""
        if engine is not None:
            self._index.choose(engine)
            if self._index.successor(self._store.count(Listing())):
                return self.catch_up(progress=progress)
        return self.rebuild_index(progress=progress)

    def status(self) -> LibraryStatus:
        """What the library holds and how far the machine is with it."""
        indexed, problems = self._indexed()
        return LibraryStatus(
            path=str(self._folder),
            articles=self._store.count(Listing()),
            detected=self._store.detected_count(self._detector.version),
            indexed=indexed,
            annotations=len(self._notes.annotations()),
            engine=self._index.engine,
            problems=problems,
        )

    def verify(self) -> LibraryStatus:
        """`status` with a full integrity check of both files; slow on a large library."""
        status = self.status()
        problems = (*self._store.verify(), *self._notes.verify(), *status.problems)
        return LibraryStatus(
            path=status.path,
            articles=status.articles,
            detected=status.detected,
            indexed=status.indexed,
            annotations=status.annotations,
            engine=status.engine,
            problems=problems,
        )

    def _indexed(self) -> tuple[int, tuple[str, ...]]:
        try:
            return self._index.count(), ()
        except IndexDamaged as error:
            return 0, (str(error),)

    def _open_writer(self) -> ArticleWriter:
        if self._writer is None:
            raise RuntimeError("derivation runs in the process that writes the articles")
        return self._writer

    def _apply_notes(self) -> None:
        """Follow the notes' change log; when the notes are older than what was applied (a restored backup),
        start again from all that they hold."""
        applied = self._store.notes_position()
        if self._notes.position() < applied:
            records: list[Record] = [*self._notes.records(Correction), *self._notes.records(Removal)]
            self._open_writer().apply_notes(records, [], self._notes.position(), complete=True)
            return
        changed, retracted, position = self._notes.changes(applied)
        if position != applied:
            self._open_writer().apply_notes(changed, retracted, position)

    def _detect(self, progress: Progress) -> None:
        writer = self._open_writer()
        version = self._detector.version
        total = self._store.count(Listing())
        done = self._store.detected_count(version)
        linker = self._new_linker(
            Actor(row.actor_id, row.actor, row.type, row.aliases if row.type is _ORGANISATION else ())
            for row in self._store.actors()
        )
        while ids := self._store.undetected(version, DETECT_BATCH):
            found: list[tuple[str, str, Sequence[Mention]]] = []
            for article_id in ids:
                found.append(self._detect_one(article_id, linker))
                progress.step("detect", done, total)
            writer.set_mentions(version, found)
            done += len(ids)
            progress.step("detect", done, total)

    def _detect_one(self, article_id: str, linker: ActorLinker) -> tuple[str, str, Sequence[Mention]]:
        article, text = self._store.article(article_id), self._store.text(article_id)
        if article is None or text is None:
            return article_id, "", ()
        language = article.metadata.language.value if article.metadata.language else DEFAULT_LANGUAGE
        return article_id, text.revision, linker.link(self._detector.detect(text, language))

    def _index_changes(self, progress: Progress) -> None:
        """Bring the index up to date; when another engine shall answer, that one, and then let it."""
        successor = self._index.successor(self._store.count(Listing()))
        self._follow(successor or self._index, progress)
        if successor:
            self._index.switch()

    def _follow(self, index: SearchIndex, progress: Progress) -> None:
        while changes := self._store.changes(index.position(), INDEX_BATCH):
            documents, gone = [], []
            indexed, total = index.count(), self._store.count(Listing())
            for change in changes:
                document = self._store.document(change.article_id)
                if document is None:
                    gone.append(change.article_id)
                else:
                    documents.append(document)
                progress.step("index", indexed, total)
            index.apply(documents, gone, max(change.position for change in changes))
        progress.step("index", index.count(), self._store.count(Listing()))
