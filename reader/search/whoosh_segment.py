"""Reads one segment of a Whoosh index through Whoosh's codec interface.

Whoosh's own query classes are not used. They rank by the best block of postings and stop early, so that
totals are estimates, and expand a prefix term by term; a reader that is reused after a commit keeps the
deletions of the old one (segments are compared by name). Below them the codec does little and does it right.
Whatever it raises on damaged bytes is `IndexDamaged`.
"""

import pickle
import struct
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cached_property, partial

from whoosh.codec import base
from whoosh.fields import Schema
from whoosh.filedb.filestore import Storage
from whoosh.matching import Matcher

from reader.errors import IndexDamaged
from reader.search.phrases import occurrences
from reader.search.terms import ANY_WORD, Slot
from reader.search.whoosh_lexicon import Entry, Lexicon
from reader.search.whoosh_schema import FACTS_FIELD, Facts, parts_of, unpack_positions

_DAMAGE = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    OSError,
    TypeError,
    ValueError,
    pickle.UnpicklingError,
    struct.error,
    zlib.error,
)


@contextmanager
def engine_calls() -> Iterator[None]:
    """Put only around calls into Whoosh: what it raises on damaged files becomes `IndexDamaged`."""
    try:
        yield
    except _DAMAGE as error:
        raise IndexDamaged(reason=f"{type(error).__name__}: {error}") from error


class Segment:
    """A part of the index as one commit left it; its documents are numbered from 0."""

    def __init__(self, storage: Storage, schema: Schema, segment: base.Segment) -> None:
        with engine_calls():
            files = segment.open_compound_file(storage) if segment.is_compound() else storage
            self._files = files
            self._is_compound = segment.is_compound()
            self._schema = schema
            self._terms = segment.codec().terms_reader(files, segment)
            self._documents = segment.codec().per_document_reader(files, segment)
            self._deleted = frozenset(self._documents.deleted_docs())
        self._lexicons: dict[str, Lexicon] = {}

    def close(self) -> None:
        with engine_calls():
            self._terms.close()
            self._documents.close()
            if self._is_compound:
                self._files.close()

    @cached_property
    def facts(self) -> dict[int, Facts]:
        """What is stored of every document that is not deleted."""
        with engine_calls():
            return {number: Facts(*stored[FACTS_FIELD]) for number, stored in self._documents.iter_docs()}

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The number of every article."""
        return {facts.id: number for number, facts in self.facts.items()}

    def length_of(self, field: str) -> int:
        """How many terms a field holds in all documents, deleted ones included."""
        with engine_calls():
            return int(self._documents.field_length(field))

    def lengths(self, field: str, numbers: Iterable[int]) -> dict[int, int]:
        """Roughly how many terms the field of a document holds: Whoosh keeps a byte."""
        with engine_calls():
            length = self._documents.doc_field_length
            return {number: length(number, field) or 0 for number in numbers}

    def counts(self, slots: tuple[Slot, ...], field: str, slop: int) -> dict[int, float]:
        """How often words stand in these positions, for each document where they do."""
        if slots == (ANY_WORD,):
            found = {
                number: float(length) for number, length in self.lengths(field, self.facts).items() if length
            }
        elif len(slots) == 1:
            found = self._word_counts(slots[0], field)
        else:
            found = self._phrase_counts(slots, field, slop)
        return {number: count for number, count in found.items() if number not in self._deleted}

    def _word_counts(self, slot: Slot, field: str) -> dict[int, float]:
        found: dict[int, float] = {}
        for entry in self._lexicon(field).expand(slot):
            if entry.single:
                number, count = entry.single
                found[number] = found.get(number, 0.0) + count
                continue
            with engine_calls():
                postings = self._postings(field, entry.term)
                while postings.is_active():
                    number = postings.id()
                    found[number] = found.get(number, 0.0) + postings.weight()
                    postings.next()
        return found

    def forms(self, slot: Slot, field: str) -> dict[str, int]:
        """The forms in a field that a slot accepts, and in how many documents each stands."""
        found: dict[str, int] = {}
        for entry in self._lexicon(field).expand(slot):
            form = parts_of(entry.term)[0]
            found[form] = found.get(form, 0) + entry.documents
        return found

    def _phrase_counts(self, slots: tuple[Slot, ...], field: str, slop: int) -> dict[int, float]:
        by_slot = {slot: self._packed_places(slot, field) for slot in set(slots)}
        columns = [by_slot[slot] for slot in slots]
        common = set(columns[0]).intersection(*columns[1:])
        found: dict[int, float] = {}
        for number in common:
            places = [_merged(column[number]) for column in columns]
            if count := len(occurrences(places, slop)):
                found[number] = float(count)
        return found

    def _packed_places(self, slot: Slot, field: str) -> dict[int, list[bytes]]:
        found: dict[int, list[bytes]] = {}
        for entry in self._lexicon(field).expand(slot):
            with engine_calls():
                postings = self._postings(field, entry.term)
                while postings.is_active():
                    found.setdefault(postings.id(), []).append(postings.value())
                    postings.next()
        return found

    def _postings(self, field: str, term: str) -> Matcher:
        return self._terms.matcher(field, term.encode(), self._schema[field].format)

    def _lexicon(self, field: str) -> Lexicon:
        if field not in self._lexicons:
            self._lexicons[field] = Lexicon(
                partial(self._read_entries, field), partial(self._read_terms, field)
            )
        return self._lexicons[field]

    def _read_terms(self, field: str) -> list[str]:
        """All terms of a field."""
        terms: list[str] = []
        with engine_calls():
            for found_field, term in self._terms.terms_from(field, b""):
                if found_field != field:
                    break
                terms.append(term.decode())
        return terms

    def _read_entries(self, field: str, prefix: str) -> list[Entry]:
        """The terms of a field that begin with a prefix."""
        begin = prefix.encode()
        entries: list[Entry] = []
        with engine_calls():
            for (found_field, term), info in self._terms.items_from(field, begin):
                if found_field != field or not term.startswith(begin):
                    break
                single = (info.min_id(), info.weight()) if info.doc_frequency() == 1 else None
                entries.append(Entry(term.decode(), single, info.doc_frequency()))
        return entries


def _merged(packed: list[bytes]) -> list[int]:
    if len(packed) == 1:
        return unpack_positions(packed[0])
    return sorted({place for part in packed for place in unpack_positions(part)})
