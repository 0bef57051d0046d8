"""The terms of one field of one segment, read in stretches as queries need them.

A term is an exact form with its language. Which forms have a stem is found among those that begin like it, so
that a word costs some dozens of terms, not all: reading the 190,000 of ten segments takes half a second.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz import process
from rapidfuzz.distance import OSA

from reader.search.terms import Pattern, Resembling, Slot, Words
from reader.search.whoosh_schema import parts_of
from reader.text.analysis import stem_of

# So many terms are read one by one; of more it is quicker to read all there are.
_MOST_SINGLE = 300
# A searcher runs for days; when it has asked for so many stretches it begins to remember anew.
_MOST_STRETCHES = 500
# Of these English stems one form begins otherwise: `dying`, `lying`, `tying`.
_IRREGULAR_STEMS = frozenset({"die", "lie", "tie"})


@dataclass(frozen=True, slots=True)
class Entry:
    """A term of the field; `single` is the one document that has it and how often, `None` when several do."""

    term: str
    single: tuple[int, float] | None
    documents: int = 1


Read = Callable[[str], Iterable[Entry]]
"""Reads the terms that begin with a prefix, in order."""
ReadTerms = Callable[[], Iterable[str]]
"""Reads all terms, without where they stand: that takes a quarter of the time."""


class Lexicon:
    """Expands slots to terms; keeps what it has read."""

    def __init__(self, read: Read, read_terms: ReadTerms) -> None:
        self._read = read
        self._read_terms = read_terms
        self._stretches: dict[str, list[tuple[str, str, Entry]]] = {}

    def expand(self, slot: Slot) -> list[Entry]:
        """The entries that a slot accepts."""
        match slot:
            case Words(values, True):
                return [entry for value in values for form, _, entry in self._stretch(value) if form == value]
            case Words(values, _):
                return [
                    entry
                    for prefix in _disjoint(prefix for value in values for prefix in prefixes_of(value))
                    for form, language, entry in self._stretch(prefix)
                    if stem_of(form, language) in values
                ]
            case Pattern():
                if not slot.prefix:
                    return self._entries([term for form, term in self._every if slot.fits(form)])
                found = self._stretch(slot.prefix)
                return [entry for form, _, entry in found if slot.is_prefix or slot.fits(form)]
            case Resembling(text, distance):
                forms = [form for form, _ in self._every]
                near = process.extract_iter(
                    text, forms, scorer=OSA.distance, processor=None, score_cutoff=distance
                )
                return self._entries([self._every[index][1] for _, _, index in near])

    @cached_property
    def _every(self) -> list[tuple[str, str]]:
        """Every form with its term."""
        return [(parts_of(term)[0], term) for term in self._read_terms()]

    def _entries(self, terms: Sequence[str]) -> list[Entry]:
        """The entries of just these terms."""
        if len(terms) > _MOST_SINGLE:
            wanted = frozenset(terms)
            return [entry for _, _, entry in self._stretch("") if entry.term in wanted]
        return [entry for term in terms for _, _, entry in self._stretch(term) if entry.term == term]

    def _stretch(self, prefix: str) -> list[tuple[str, str, Entry]]:
        """Form, language and entry of the terms that begin with a prefix."""
        found = self._stretches.get(prefix)
        if found is None:
            if len(self._stretches) >= _MOST_STRETCHES:
                self._stretches.clear()
            found = [(*parts_of(entry.term), entry) for entry in self._read(prefix)]
            self._stretches[prefix] = found
        return found


def _disjoint(prefixes: Iterable[str]) -> list[str]:
    """Prefixes of which none begins like another, so that no term is met twice."""
    kept: list[str] = []
    for prefix in sorted(prefixes):
        if not kept or not prefix.startswith(kept[-1]):
            kept.append(prefix)
    return kept


def prefixes_of(stem: str) -> tuple[str, ...]:
    """How every form with this stem begins.

    Stemming changes the end of a word, of a short one nearly all. A number is written with points anywhere
    (`1.000`), an acronym after its first letter (`u.s.a`).
    """
    if not stem.isalpha() or len(stem) < 3 or stem in _IRREGULAR_STEMS:
        return (stem[:1],)
    return (stem[: 3 if len(stem) > 4 else 2], stem[0] + ".")
