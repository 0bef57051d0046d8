"""Reads one segment of a Whoosh index through Whoosh's codec interface.

Whoosh's own query classes are not used. They rank by the best block of postings and stop early, so that
totals are estimates, and expand a prefix term by term; a reader that is reused after a commit keeps the
deletions of the old one (segments are compared by name). Below them the codec does little and does it right.
Whatever it raises on damaged bytes is `IndexDamaged`.
"""

import pickle
import struct
import zlib
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cached_property

from rapidfuzz import process
from rapidfuzz.distance import OSA
from whoosh import codec, matching
from whoosh.fields import Schema
from whoosh.filedb.filestore import Storage

from reader.errors import IndexDamaged
from reader.search.phrases import occurrences
from reader.search.terms import Pattern, Resembling, Slot, Words
from reader.search.whoosh_schema import FACTS_FIELD, Facts, parts_of, unpack_positions
from reader.text.analysis import stem_of

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
_LAST_CHARACTER = chr(0x10FFFF)


@contextmanager
def engine_calls() -> Iterator[None]:
    """Put only around calls into Whoosh: what it raises on damaged files becomes `IndexDamaged`."""
    try:
        yield
    except _DAMAGE as error:
        raise IndexDamaged(reason=f"{type(error).__name__}: {error}") from error


class Lexicon:
    """The terms of a field: its exact forms in code point order, and the terms of each form and each stem."""

    def __init__(self, terms: Iterable[str]) -> None:
        self._terms_of_form: dict[str, list[str]] = {}
        self._terms_of_stem: dict[str, list[str]] = {}
        for term in terms:
            exact, language = parts_of(term)
            self._terms_of_form.setdefault(exact, []).append(term)
            self._terms_of_stem.setdefault(stem_of(exact, language), []).append(term)
        self._forms = sorted(self._terms_of_form)

    def expand(self, slot: Slot) -> list[str]:
        """The terms that a slot accepts."""
        match slot:
            case Words(values, exact):
                terms = self._terms_of_form if exact else self._terms_of_stem
                return [term for value in sorted(values) for term in terms.get(value, ())]
            case Pattern():
                begin = bisect_left(self._forms, slot.prefix)
                end = bisect_left(self._forms, slot.prefix + _LAST_CHARACTER, begin)
                forms = [form for form in self._forms[begin:end] if slot.is_prefix or slot.fits(form)]
            case Resembling(text, distance):
                near = process.extract_iter(
                    text, self._forms, scorer=OSA.distance, processor=None, score_cutoff=distance
                )
                forms = [form for form, _, _ in near]
        return [term for form in forms for term in self._terms_of_form[form]]


class Segment:
    """A part of the index as one commit left it; its documents are numbered from 0."""

    def __init__(self, storage: Storage, schema: Schema, segment: codec.base.Segment) -> None:
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
        if len(slots) == 1:
            found = self._word_counts(slots[0], field)
        else:
            found = self._phrase_counts(slots, field, slop)
        return {number: count for number, count in found.items() if number not in self._deleted}

    def _word_counts(self, slot: Slot, field: str) -> dict[int, float]:
        found: dict[int, float] = {}
        for term in self._lexicon(field).expand(slot):
            with engine_calls():
                postings = self._postings(field, term)
                while postings.is_active():
                    number = postings.id()
                    found[number] = found.get(number, 0.0) + postings.weight()
                    postings.next()
        return found

    def _phrase_counts(self, slots: tuple[Slot, ...], field: str, slop: int) -> dict[int, float]:
        columns = [self._packed_places(slot, field) for slot in slots]
        common = set(columns[0]).intersection(*columns[1:])
        found: dict[int, float] = {}
        for number in common:
            places = [_merged(column[number]) for column in columns]
            if count := len(occurrences(places, slop)):
                found[number] = float(count)
        return found

    def _packed_places(self, slot: Slot, field: str) -> dict[int, list[bytes]]:
        found: dict[int, list[bytes]] = {}
        for term in self._lexicon(field).expand(slot):
            with engine_calls():
                postings = self._postings(field, term)
                while postings.is_active():
                    found.setdefault(postings.id(), []).append(postings.value())
                    postings.next()
        return found

    def _postings(self, field: str, term: str) -> matching.Matcher:
        return self._terms.matcher(field, term.encode(), self._schema[field].format)

    def _lexicon(self, field: str) -> Lexicon:
        if field not in self._lexicons:
            terms: list[str] = []
            with engine_calls():
                for found_field, term in self._terms.terms_from(field, b""):
                    if found_field != field:
                        break
                    terms.append(term.decode())
            self._lexicons[field] = Lexicon(terms)
        return self._lexicons[field]


def _merged(packed: list[bytes]) -> list[int]:
    if len(packed) == 1:
        return unpack_positions(packed[0])
    return sorted({place for part in packed for place in unpack_positions(part)})
