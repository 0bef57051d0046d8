"""The search index on tantivy: native and quick, for libraries that outgrow Whoosh."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

import tantivy

from reader.errors import IndexDamaged, LibraryReadOnly
from reader.model.kinds import Sort
from reader.model.query import Query
from reader.model.search import FacetCounts, FacetField, IndexDocument, RawHits
from reader.search import tantivy_writer
from reader.search.manifests import Manifest, Verifier
from reader.search.tantivy_files import commit_name, generations, read_manifest, sweep
from reader.search.tantivy_query import Translator
from reader.search.tantivy_schema import (
    DATE_KEY,
    ID_FIELD,
    ID_HIGH,
    ID_LOW,
    SOURCE_KEY,
    TIE,
    TITLE_KEY,
    facet_field,
    id_of,
)
from reader.search.writing import exclusive

# How often a commit may come between looking and opening before we give up.
_ATTEMPTS = 20
# More values than any field has, so that none is left out of the count.
_EVERY_VALUE = 10_000_000
# So many more hits are read than are wanted: their ranks are single precision, and a broad prefix ranks many
# alike. When even those are equal at the end of a page, so many times more are read.
_SPARE = 50
_MORE = 8
_ORDERS = {
    Sort.DATE: (DATE_KEY, tantivy.Order.Desc),
    Sort.TITLE: (TITLE_KEY, tantivy.Order.Asc),
    Sort.SOURCE: (SOURCE_KEY, tantivy.Order.Asc),
}

T = TypeVar("T")
Key = TypeVar("Key", int, str)

Rank = float | int | str
Ranked = list[tuple[Rank, tantivy.DocAddress]]


@dataclass(frozen=True, slots=True)
class _Commit:
    manifest: Manifest
    searcher: tantivy.Searcher
    translator: Translator


class TantivyIndex:
    """Implements `reader.search_ports.SearchIndex` in one folder.

    Not for several threads at once. A folder without an index is an empty index at position 0, so that
    whoever follows the change log fills it.
    """

    engine = "tantivy"

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
        return commit.searcher.num_docs if commit else 0

    def apply(self, documents: Iterable[IndexDocument], gone: Sequence[str], position: int) -> None:
        """Add or replace documents, drop the gone ones (also where they are in both), in one commit.

        Raises `IndexDamaged`, `LibraryLocked`, `DiskFull`, `LibraryReadOnly`; the last commit then still
        stands.
        """
        self._refuse_when_read_only()
        with exclusive(self._folder):
            tantivy_writer.commit(self._folder, self._verified(), documents, gone, position)

    def search(self, query: Query, sort: Sort, limit: int, offset: int = 0) -> RawHits:
        """Answer from the last commit. Sorts by relevance, date, title or source; others are `ValueError`."""
        if sort is not Sort.RELEVANCE and sort not in _ORDERS:
            raise ValueError(f"an index cannot sort by {sort}")
        commit = self._current()
        if commit is None:
            return RawHits(0, ())
        return _Search(commit.searcher, commit.translator.translate(query), sort).page(limit, offset)

    def facets(self, query: Query, fields: Sequence[FacetField]) -> FacetCounts:
        commit = self._current()
        if commit is None or not fields:
            return FacetCounts({field: {} for field in fields})
        asked = {
            field.value: {"terms": {"field": facet_field(field), "size": _EVERY_VALUE}} for field in fields
        }
        with _engine_calls():
            found = commit.searcher.aggregate(commit.translator.translate(query), asked)
        return FacetCounts(
            {
                field: {str(one["key"]): int(one["doc_count"]) for one in found[field.value]["buckets"]}
                for field in fields
            }
        )

    def words(self, beginning: str, limit: int) -> list[tuple[str, int]]:
        commit = self._current()
        if commit is None:
            return []
        with _engine_calls():
            return commit.translator.words(beginning, limit)

    def clear(self) -> None:
        self._refuse_when_read_only()
        self.close()
        if self._folder.is_file() or self._folder.is_symlink():
            self._folder.unlink()
        with exclusive(self._folder):
            sweep(self._folder, None)

    def close(self) -> None:
        self._opened = None

    def _refuse_when_read_only(self) -> None:
        if self._read_only:
            raise LibraryReadOnly(path=str(self._folder))

    def _verified(self) -> Manifest | None:
        """The manifest of the last commit, its files compared; `None` when there is no index."""
        return self._with_last(lambda manifest: manifest)

    def _current(self) -> _Commit | None:
        """The last commit, opened."""
        self._opened = self._with_last(self._open)
        return self._opened

    def _open(self, manifest: Manifest) -> _Commit:
        if self._opened and self._opened.manifest == manifest:
            return self._opened
        with _engine_calls(), _openable(self._folder / commit_name(manifest.generation)) as folder:
            index = tantivy.Index.open(str(folder))
            index.config_reader("manual")  # else a thread looks for news twice a second
            searcher = index.searcher()
        return _Commit(manifest, searcher, Translator(index.schema, searcher))

    def _with_last(self, use: Callable[[Manifest], T]) -> T | None:
        """Use the last commit; when the next comes meanwhile and deletes it, look again."""
        for _ in range(_ATTEMPTS):
            found = generations(self._folder)
            if not found:
                return None
            try:
                manifest = read_manifest(self._folder, found[-1])
                self._verifier.check(manifest, commit_name(manifest.generation))
                return use(manifest)
            except IndexDamaged:
                if generations(self._folder)[-1:] == found[-1:]:
                    raise
        raise IndexDamaged(reason="it changes faster than it can be read")


@contextmanager
def _engine_calls() -> Iterator[None]:
    """Put only around calls into tantivy: what it raises on damaged files becomes `IndexDamaged`."""
    try:
        yield
    except (ValueError, OSError) as error:
        raise IndexDamaged(reason=f"{type(error).__name__}: {error}") from error


@contextmanager
def _openable(folder: Path) -> Iterator[Path]:
    """A folder with these files in which tantivy can make the lock file it wants also for reading."""
    with ExitStack() as stack:
        if not os.access(folder, os.W_OK):
            links = Path(stack.enter_context(TemporaryDirectory()))
            for path in folder.iterdir():
                (links / path.name).symlink_to(path)
            folder = links
        yield folder


@dataclass(frozen=True, slots=True)
class _Search:
    """One query in one order. tantivy breaks ties by where an article lies; ours are broken by id."""

    searcher: tantivy.Searcher
    query: tantivy.Query
    sort: Sort

    def page(self, limit: int, offset: int) -> RawHits:
        last = offset + limit
        with _engine_calls():
            most = last + _SPARE if last else 0
            total, hits = self._ranked(most)
            while 0 < last < len(hits) < total and hits[-1][0] == hits[last - 1][0]:
                most *= _MORE
                total, hits = self._ranked(most)
            page = self._ordered(_with_ties(hits, last), offset, last)
        return RawHits(total, page, self.searcher.num_docs)

    def _ranked(self, most: int) -> tuple[int, Ranked]:
        """The exact total, and so many hits."""
        most = max(most, 1)
        if self.sort is Sort.RELEVANCE:
            found = self.searcher.search(self.query, most, weight_by_field=TIE)
            if found.hits and found.hits[0][0] == 0.0:
                found = self._sorted(most, ID_HIGH, tantivy.Order.Asc)
        else:
            found = self._sorted(most, *_ORDERS[self.sort])
        return int(getattr(found, "count")), found.hits  # noqa: B009  # the type hints leave `count` out

    def _sorted(self, most: int, field: str, order: tantivy.Order) -> tantivy.SearchResult:
        return self.searcher.search(self.query, most, order_by_field=field, order=order)

    def _ordered(self, hits: Ranked, offset: int, last: int) -> tuple[tuple[str, float], ...]:
        """A stretch of the hits, those of one rank by id."""
        addresses = [address for _, address in hits]
        scores = [rank if isinstance(rank, float) else 0.0 for rank, _ in hits]
        numbers = self._numbers(addresses)
        if numbers is not None:
            order = _by_key(hits, numbers)[offset:last]
            return tuple((id_of(numbers[index]), scores[index]) for index in order)
        ids = [str(self.searcher.doc(address).get_first(ID_FIELD)) for address in addresses]
        return tuple((ids[index], scores[index]) for index in _by_key(hits, ids)[offset:last])

    def _numbers(self, addresses: list[tantivy.DocAddress]) -> list[int] | None:
        """The ids as numbers, which sort alike and are quick to read; `None` when one is no UUID."""
        high = self.searcher.fast_field_values(ID_HIGH, addresses)
        low = self.searcher.fast_field_values(ID_LOW, addresses)
        numbers = [int(one or 0) << 64 | int(other or 0) for one, other in zip(high, low, strict=True)]
        return numbers if all(numbers) else None


def _by_key(hits: Ranked, keys: Sequence[Key]) -> list[int]:
    """The indexes of the hits, those of one rank, which lie together, by their keys."""
    if len({rank for rank, _ in hits}) == len(hits):
        return list(range(len(hits)))
    order: list[int] = []
    for _, group in groupby(range(len(hits)), key=lambda index: hits[index][0]):
        order.extend(sorted(group, key=keys.__getitem__))
    return order


def _with_ties(hits: Ranked, last: int) -> Ranked:
    """The first hits, and those after them of the same rank as the last."""
    if last <= 0 or last >= len(hits):
        return hits if last > 0 else []
    rank = hits[last - 1][0]
    while last < len(hits) and hits[last][0] == rank:
        last += 1
    return hits[:last]
