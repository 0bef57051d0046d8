"""Phrases in tantivy: words at fixed distances, one query for every way the words may be apart.

tantivy's own slop also finds words in another order. The ways in which words in order may be apart are finite
(stars and bars); when they are many, only those are followed further whose beginning occurs at all.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, combinations, product
from math import prod

import tantivy

from reader.search.lanes import LANES, lanes_of
from reader.search.phrases import ways as ways_of

# So many ways are simply asked for together.
MOST_TOGETHER = 128
# So many plain phrases are quicker than one whose words are patterns.
_MOST_PLAIN = 64
# A position may have this many words to choose from in one query; with more there are several queries.
_MOST_CHOICES = 200
_RUST_SPECIAL = re.compile(r"[\\.+*?()|\[\]{}^$#&\-~]")

Way = tuple[int, ...]
"""Where each word stands, counted from the first."""
Placed = tuple[int, str]
"""A place, counted in lanes, and what stands there: a term, or a regular expression for several."""


def escape(text: str) -> str:
    """A text as a regular expression of Rust's that fits just it."""
    return _RUST_SPECIAL.sub(r"\\\g<0>", text)


class Phrases:
    """Builds phrase queries on the fields of one schema; `occurs` tells whether a query finds anything."""

    def __init__(self, schema: tantivy.Schema, occurs: Callable[[tantivy.Query], bool]) -> None:
        self._schema = schema
        self._occurs = occurs

    def query(self, field: str, choices: Sequence[Sequence[str]], slop: int) -> tantivy.Query:
        """One of these terms at each position, in order, with at most `slop` other positions between them."""
        if not all(choices):
            return tantivy.Query.empty_query()
        if ways_of(len(choices), slop) <= MOST_TOGETHER:
            ways: Sequence[Way] = list(_all_ways(len(choices), slop))
        else:
            ways = self._occurring_ways(field, choices, slop)
        return either([query for way in ways for query in self._standing(field, choices, way)])

    def _occurring_ways(self, field: str, choices: Sequence[Sequence[str]], slop: int) -> list[Way]:
        ways: list[Way] = [(0,)]
        for count in range(2, len(choices) + 1):
            longer: list[Way] = []
            for way in ways:
                for place in range(way[-1] + 1, slop + count):
                    tried = (*way, place)
                    if self._occurs(either(list(self._standing(field, choices[:count], tried)))):
                        longer.append(tried)
            ways = longer
        return ways

    def _standing(self, field: str, choices: Sequence[Sequence[str]], way: Way) -> Iterator[tantivy.Query]:
        """The queries that together find the words at just these places."""
        placed = [
            [(LANES * place + lane, term) for term in choice for lane in lanes_of(term)]
            for place, choice in zip(way, choices, strict=True)
        ]
        if prod(map(len, placed)) <= _MOST_PLAIN:
            for terms in product(*placed):
                yield tantivy.Query.phrase_query(self._schema, field, _from_zero(terms))
            return
        for fitting in product(*map(_patterns, placed)):
            yield tantivy.Query.regex_phrase_query(self._schema, field, _from_zero(fitting))


def either(queries: Sequence[tantivy.Query]) -> tantivy.Query:
    """What any of these finds."""
    if not queries:
        return tantivy.Query.empty_query()
    if len(queries) == 1:
        return queries[0]
    return tantivy.Query.boolean_query([(tantivy.Occur.Should, query) for query in queries])


def _patterns(placed: Sequence[Placed]) -> list[Placed]:
    """The terms of each lane as regular expressions, some of them together."""
    lanes: dict[int, list[str]] = {}
    for place, term in placed:
        lanes.setdefault(place, []).append(escape(term))
    return [
        (place, "(" + "|".join(terms[start : start + _MOST_CHOICES]) + ")")
        for place, terms in lanes.items()
        for start in range(0, len(terms), _MOST_CHOICES)
    ]


def _from_zero(placed: Sequence[Placed]) -> list[str | tuple[int, str]]:
    """tantivy wants the places counted from the first."""
    return [(place - placed[0][0], term) for place, term in placed]


def _all_ways(words: int, slop: int) -> Iterator[Way]:
    """Every way: between the words there are so many gaps, which together hold at most `slop` positions."""
    for bars in combinations(range(slop + words - 1), words - 1):
        before = (-1, *bars[:-1])
        gaps = [after - first for first, after in zip(before, bars, strict=True)]
        yield (0, *accumulate(gaps))
