"""Keeps everything the machine derives in step with what was imported and what the person said.

Three followers, each resuming where it stopped: corrections and removals are applied to the articles, the
index follows their change log, mentions are detected. Detection is slow, so the words of every article can be
searched before it begins, and its actors join the index while it goes on. All of it may be made again.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from reader.errors import IndexDamaged
from reader.library.indexing import Indexing
from reader.library.progress import SILENT
from reader.library.roles import writes_articles
from reader.model.actor import Actor, Mention
from reader.model.annotation import ActorCorrection, ActorWord, Correction, Record, Removal
from reader.model.article import Listing
from reader.model.kinds import ActorType, Sort
from reader.model.query import And, Query, Term
from reader.model.report import LibraryStatus
from reader.model.search import EngineChoice
from reader.ports import (
    ActorLinker,
    ArticleStore,
    ArticleWriter,
    EntityDetector,
    NotesStore,
    Progress,
    ReadsAhead,
)
from reader.search_ports import SwitchingIndex
from reader.text.analysis import analyse

DETECT_BATCH = 20
INDEX_AFTER = 500
"""So many articles, some ten seconds' work, wait for their actors to be searchable."""
DEFAULT_LANGUAGE = "it"
_GIVING = frozenset({ActorWord.ALIAS})
"""Words after which texts are looked through for a name."""
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
        ahead: ReadsAhead | None = None,
    ) -> None:
        self._folder = folder
        self._store = store
        self._writer = writer
        self._notes = notes
        self._detector = detector
        self._new_linker = new_linker
        self._index = index
        self._indexing = Indexing(store, index, ahead)

    @writes_articles
    def catch_up(self, *, first: Sequence[str] = (), progress: Progress = SILENT) -> LibraryStatus:
        """Apply the person's word, index, detect; return when all of it is done and indexed.

        Actors are looked for in the articles `first`, then in those the person opened last, then in the
        others, the newest before the older. What the person says meanwhile is applied between two batches.
        """
        self._apply_notes()
        self._indexing.catch_up(progress)
        self._detect(progress, first)
        self._indexing.catch_up(progress)
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
            chosen=self._index.chosen.value,
        )

    def waits(self, article_id: str) -> bool:
        """Whether actors have yet to be looked for in an article."""
        return self._store.undetected(self._detector.version, 1, (article_id,)) == [article_id]

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
            chosen=status.chosen,
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
            said = self._notes.records(ActorCorrection)
            records: list[Record] = [*self._notes.records(Correction), *self._notes.records(Removal), *said]
            position, holding = self._notes.position(), self._holding(said)
            self._open_writer().apply_notes(records, [], position, complete=True, holding=holding)
            return
        changed, retracted, position = self._notes.changes(applied)
        if position != applied:
            self._open_writer().apply_notes(changed, retracted, position, holding=self._holding(changed))

    def _holding(self, records: Sequence[Record]) -> set[str]:
        """The articles in whose texts the names that the person added may stand: those the index finds, and
        those it does not know yet."""
        names = [one.spelling for one in records if isinstance(one, ActorCorrection) and one.word in _GIVING]
        if not names:
            return set()
        try:
            position, most = self._index.position(), max(1, self._index.count())
            found = [self._index.search(_all_words(name), Sort.RELEVANCE, most).page for name in names]
        except IndexDamaged:
            return set(self._store.ids(Listing()))
        unknown = self._store.changes(position, self._store.count(Listing()) + 1)
        return {article_id for page in found for article_id, _ in page} | {one.article_id for one in unknown}

    def _detect(self, progress: Progress, first: Sequence[str]) -> None:
        writer = self._open_writer()
        version = self._detector.version
        total = self._store.count(Listing())
        done = self._store.detected_count(version)
        if done < total:
            progress.step("detect", done, total)  # before what takes a second to load
        linker = self._linker() if done < total else None
        while linker and (ids := self._store.undetected(version, DETECT_BATCH, first)):
            found: list[tuple[str, str, Sequence[Mention]]] = []
            for article_id in ids:
                found.append(self._detect_one(article_id, linker))
                progress.step("detect", done, total)
            writer.set_mentions(version, found)
            self._apply_notes()
            done += len(ids)
            progress.step("detect", done, total)
            if done // INDEX_AFTER > (done - len(ids)) // INDEX_AFTER:
                self._indexing.catch_up(_Detecting(progress, done, total))

    def _linker(self) -> ActorLinker:
        """A linker that knows the actors as they were detected: what the person made of them is laid over
        its work, and can be taken back."""
        return self._new_linker(
            replace(row, aliases=row.aliases if row.type is _ORGANISATION else ())
            for row in self._store.detected_actors()
        )

    def _detect_one(self, article_id: str, linker: ActorLinker) -> tuple[str, str, Sequence[Mention]]:
        article, text = self._store.article(article_id), self._store.text(article_id)
        if article is None or text is None:
            return article_id, "", ()
        language = article.metadata.language.value if article.metadata.language else DEFAULT_LANGUAGE
        return article_id, text.revision, linker.link(self._detector.detect(text, language))


@dataclass(frozen=True, slots=True)
class _Detecting:
    """What a person sees while the index follows in the middle of detection: detection, standing still."""

    progress: Progress
    done: int
    total: int

    def step(self, _stage: str, _done: int, _total: int | None, /) -> None:
        self.progress.step("detect", self.done, self.total)


def _all_words(name: str) -> Query:
    """Articles in which all words of a name stand, as they are written."""
    exact = dict.fromkeys(token.exact for token in analyse(name, ""))
    return And(tuple(Term(word, exact=True) for word in exact))
