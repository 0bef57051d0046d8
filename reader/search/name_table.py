"""Finds whom a clause on names can mean: a small index of names in memory.

It understands a clause as the engines do (`reader.search.terms`), so that `actor:Pash*` means the same actors
here as where their names stand in articles.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from reader.model.query import Fuzzy, Phrase, Query, Term, Wildcard
from reader.search.phrases import occurrences
from reader.search.terms import Pattern, Resembling, Slot, Words, slop_of, slots
from reader.search.zones import NO_LANGUAGE
from reader.text.analysis import Token, analyse, key_of

_CACHED_NAMES = 1 << 17


class NameTable:
    """Implements `reader.search_ports.NameTable`; never changes. Building takes 10 µs for each new name."""

    def __init__(self, names: Iterable[tuple[str, str]]) -> None:
        """`names` are pairs of an owner and one of its names."""
        self._names: list[tuple[str, str]] = list(names)
        self._by_form: dict[str, list[int]] = {}
        self._by_stem: dict[str, set[str]] = {}
        self._by_key: dict[str, set[str]] = {}
        for number, (owner, name) in enumerate(self._names):
            key, forms = _read(name)
            self._by_key.setdefault(key, set()).add(owner)
            for form, stem in forms:
                self._by_form.setdefault(form, []).append(number)
                self._by_stem.setdefault(stem, set()).add(form)
        self._forms = sorted(self._by_form)

    def owners(self, clause: Query) -> frozenset[str]:
        """Everyone with a name that a clause in words fits; nobody for other clauses."""
        if not isinstance(clause, Term | Phrase | Wildcard | Fuzzy):
            return frozenset()
        wanted = slots(clause, names=True)
        if not wanted:
            return frozenset()
        having = [self._having(slot) for slot in wanted]
        found: Iterable[int] = having[0].intersection(*having[1:])
        if len(wanted) > 1:
            slop = slop_of(clause)
            found = [number for number in found if _stands(_tokens(self._names[number][1]), wanted, slop)]
        return frozenset(self._names[number][0] for number in found)

    def called(self, name: str) -> frozenset[str]:
        """Everyone of whom this is a whole name, but for case, accents and signs."""
        return frozenset(self._by_key.get(key_of(name), ()))

    def beginning(self, text: str) -> list[tuple[str, str]]:
        """Owners with the names in which words in a row begin as those of a text do; those whose first word
        does so come first."""
        typed = key_of(text).split()
        if not typed:
            return []
        near = {number for form in self._starting(typed[0]) for number in self._by_form[form]}
        placed = [(_place(_read(self._names[number][1])[0].split(), typed), number) for number in near]
        fitting = sorted((place > 0, number) for place, number in placed if place >= 0)
        return [self._names[number] for _, number in fitting]

    def _having(self, slot: Slot) -> set[int]:
        return {number for form in self._fitting(slot) for number in self._by_form[form]}

    def _fitting(self, slot: Slot) -> Iterator[str]:
        match slot:
            case Words(values, True):
                yield from (value for value in values if value in self._by_form)
            case Words(values, _):
                yield from (form for value in values for form in self._by_stem.get(value, ()))
            case Pattern():
                yield from (form for form in self._starting(slot.prefix) if slot.fits(form))
            case Resembling(text, distance):
                near = process.extract_iter(
                    text, self._forms, scorer=OSA.distance, processor=None, score_cutoff=distance
                )
                yield from (form for form, _, _ in near)

    def _starting(self, prefix: str) -> Iterator[str]:
        for index in range(bisect_left(self._forms, prefix), len(self._forms)):
            if not self._forms[index].startswith(prefix):
                return
            yield self._forms[index]


def _place(name: Sequence[str], typed: Sequence[str]) -> int:
    """At which word of a name the typed beginnings are met, else -1."""
    for place in range(len(name) - len(typed) + 1):
        if all(word.startswith(start) for word, start in zip(name[place:], typed, strict=False)):
            return place
    return -1


@lru_cache(maxsize=_CACHED_NAMES)
def _read(name: str) -> tuple[str, frozenset[tuple[str, str]]]:
    """The key of a name, and the forms in it with their stems."""
    return key_of(name), frozenset((token.exact, token.stem) for token in _tokens(name))


@lru_cache(maxsize=_CACHED_NAMES)
def _tokens(name: str) -> tuple[Token, ...]:
    return tuple(analyse(name, NO_LANGUAGE))


def _stands(tokens: Sequence[Token], wanted: Sequence[Slot], slop: int) -> bool:
    places = [sorted({token.position for token in tokens if slot.accepts(token)}) for slot in wanted]
    return bool(occurrences(places, slop))
