"""The search index on Whoosh: pure Python, for small libraries and for every machine."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from heapq import nsmallest
from pathlib import Path

from whoosh.filedb.filestore import FileStorage
from whoosh.index import TOC

from reader.errors import IndexDamaged, LibraryReadOnly
from reader.model.kinds import Sort
from reader.model.query import Query
from reader.model.search import FacetCounts, FacetField, IndexDocument, RawHits
from reader.search import whoosh_writer
from reader.search.manifests import Manifest, Verifier
from reader.search.terms import Pattern
from reader.search.whoosh_files import (
    latest_generation,
    manifest_name,
    owned_names,
    read_manifest,
    sweep,
    toc_name,
)
from reader.search.whoosh_query import Document, Evaluator, Scores
from reader.search.whoosh_schema import Facts, schema
from reader.search.whoosh_segment import Segment, engine_calls
from reader.search.writing import exclusive

INDEX_NAME = "MAIN"
# How often a commit may come between looking and opening before we give up.
_ATTEMPTS = 20


@dataclass(frozen=True, slots=True)
class _Commit:
    manifest: Manifest
    segments: tuple[Segment, ...]
    evaluator: Evaluator

    @property
    def held(self) -> int:
        return sum(len(segment.facts) for segment in self.segments)


class WhooshIndex:
    """Implements `reader.search_ports.SearchIndex` in one folder, which must lie in the library, since Whoosh
    unpickles.

    Not for several threads at once. A folder without an index is an empty index at position 0, so that
    whoever follows the change log fills it. With `read_only` nothing in the folder is ever touched.
    """

    engine = "whoosh"

    def __init__(self, folder: Path, *, read_only: bool = False) -> None:
        self._folder = folder
        self._read_only = read_only
        self._verifier = Verifier(folder)
        self._opened: _Commit | None = None

    def position(self) -> int:
        manifest = self._verified()
        return manifest.position if manifest else 0

    def count(self) -> int:
        commit = self._current()
        return commit.held if commit else 0

    def apply(self, documents: Iterable[IndexDocument], gone: Sequence[str], position: int) -> None:
        """Add or replace documents, drop the gone ones (also where they are in both), in one commit.

        Raises `IndexDamaged`, `LibraryLocked`, `DiskFull`, `LibraryReadOnly`; the last commit then still
        stands.
        """
        self._refuse_when_read_only()
        with exclusive(self._folder):
            manifest = self._verified()
            if manifest is None:
                whoosh_writer.create(self._folder)
            generation = manifest.generation if manifest else 0
            whoosh_writer.commit(self._folder, generation, documents, gone, position)

    def search(self, query: Query, sort: Sort, limit: int, offset: int = 0) -> RawHits:
        """Answer from the last commit. Sorts by relevance, date, title or source; others are `ValueError`."""
        commit = self._current()
        if commit is None:
            return RawHits(0, ())
        evaluator = commit.evaluator
        scores = evaluator.evaluate(query)
        order = _order(sort, evaluator.facts, scores)
        page = sorted(scores, key=order)[offset : offset + limit]
        hits = tuple((evaluator.facts(one).id, scores[one]) for one in page)
        return RawHits(len(scores), hits, commit.held)

    def facets(self, query: Query, fields: Sequence[FacetField]) -> FacetCounts:
        commit = self._current()
        return commit.evaluator.facets(query, fields) if commit else FacetCounts({one: {} for one in fields})

    def words(self, beginning: str, limit: int) -> list[tuple[str, int]]:
        commit = self._current()
        found = commit.evaluator.words(Pattern(beginning + "*")) if commit else {}
        return nsmallest(limit, found.items(), key=lambda one: (-one[1], one[0]))

    def clear(self) -> None:
        self._refuse_when_read_only()
        self.close()
        if self._folder.is_file() or self._folder.is_symlink():
            self._folder.unlink()
        with exclusive(self._folder):
            sweep(self._folder, None)

    def close(self) -> None:
        opened, self._opened = self._opened, None
        for segment in opened.segments if opened else ():
            with suppress(IndexDamaged):
                segment.close()

    def _refuse_when_read_only(self) -> None:
        if self._read_only:
            raise LibraryReadOnly(path=str(self._folder))

    def _verified(self) -> Manifest | None:
        """The manifest of the last commit, its files compared; `None` when there is no index.

        A commit that comes meanwhile deletes what we are looking at: then look again.
        """
        for _ in range(_ATTEMPTS):
            names = owned_names(self._folder)
            generation = latest_generation(names)
            if generation is None:
                _refuse_remains(names)
                return None
            try:
                manifest = read_manifest(self._folder, generation)
                self._verifier.check(manifest)
            except IndexDamaged:
                if latest_generation(owned_names(self._folder)) == generation:
                    raise
                continue
            return manifest
        raise IndexDamaged(reason="it changes faster than it can be read")

    def _current(self) -> _Commit | None:
        """The last commit, opened."""
        manifest = self._verified()
        if manifest is None:
            self.close()
            return None
        if self._opened and self._opened.manifest == manifest:
            return self._opened
        self.close()
        self._opened = self._open(manifest)
        return self._opened

    def _open(self, manifest: Manifest) -> _Commit:
        storage = FileStorage(str(self._folder), readonly=True)
        fields = schema()
        with engine_calls():
            found = TOC.read(storage, INDEX_NAME, gen=manifest.generation, schema=fields).segments
        segments = tuple(Segment(storage, fields, segment) for segment in found)
        return _Commit(manifest, segments, Evaluator(segments))


def _refuse_remains(names: list[str]) -> None:
    """Without a table of contents only what an interrupted creation leaves is no damage."""
    first_steps = {manifest_name(0), manifest_name(0) + ".new"}
    if any(not name.startswith(toc_name(0)) and name not in first_steps for name in names):
        raise IndexDamaged(reason="its table of contents is missing")


def _order(
    sort: Sort, facts: Callable[[Document], Facts], scores: Scores
) -> Callable[[Document], tuple[bool | float | str, ...]]:
    """A key that puts the best first, the newest first, or titles and sources from A; ties by id."""
    match sort:
        case Sort.RELEVANCE:
            return lambda one: (-scores[one], facts(one).id)
        case Sort.DATE:
            return lambda one: (-facts(one).first_day, facts(one).id)
        case Sort.TITLE:
            return lambda one: (facts(one).title, facts(one).id)
        case Sort.SOURCE:
            return lambda one: (not facts(one).source, facts(one).source, facts(one).id)
        case _:
            raise ValueError(f"an index cannot sort by {sort}")
