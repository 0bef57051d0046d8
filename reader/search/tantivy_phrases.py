"""Phrases in tantivy: words at fixed distances, one query for every way the words may be apart.

tantivy's own slop also finds words in another order. The ways in which words in order may be apart are finite
(stars and bars); when they are many, only those are followed further whose beginning occurs at all.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate, combinations, product
from math import comb, prod

import tantivy

from reader.errors import QueryError

# So many ways are simply asked for together.
MOST_WAYS = 128
# So many beginnings are looked for; only phrases of many frequent words far apart need more.
MOST_STEPS = 2_000
# So many plain phrases are quicker than one whose words are patterns.
_MOST_PLAIN = 64
# A position may have this many words to choose from in one query; with more there are several queries.
_MOST_CHOICES = 200
_RUST_SPECIAL = re.compile(r"[\\.+*?()|\[\]{}^$#&\-~]")

Way = tuple[int, ...]
"""Where each word stands, counted from the first."""


def escape(text: str) -> str:
    """A text as a regular expression of Rust's that fits just it."""
    return _RUST_SPECIAL.sub(r"\\\g<0>", text)


class Phrases:
    """Builds phrase queries on the fields of one schema; `occurs` tells whether a query finds anything."""

    def __init__(self, schema: tantivy.Schema, occurs: Callable[[tantivy.Query], bool]) -> None:
        self._schema = schema
        self._occurs = occurs

    def query(self, field: str, choices: Sequence[Sequence[str]], slop: int) -> tantivy.Query:
        """One of these terms at each position, in order, with at most `slop` other positions between them.

        Raises `QueryError` when that is more than can be looked for.
        """
        if not all(choices):
            return tantivy.Query.empty_query()
        if comb(slop + len(choices) - 1, slop) <= MOST_WAYS:
            ways: Sequence[Way] = list(_all_ways(len(choices), slop))
        else:
            ways = self._occurring_ways(field, choices, slop)
        return either([query for way in ways for query in self._standing(field, choices, way)])

    def _occurring_ways(self, field: str, choices: Sequence[Sequence[str]], slop: int) -> list[Way]:
        steps = 0
        ways: list[Way] = [(0,)]
        for count in range(2, len(choices) + 1):
            longer: list[Way] = []
            for way in ways:
                for place in range(way[-1] + 1, slop + count):
                    steps += 1
                    if steps > MOST_STEPS:
                        reason = (
                            "This phrase can stand in too many ways: make it shorter or its words nearer."
                        )
                        raise QueryError(reason=reason, position=0)
                    tried = (*way, place)
                    if self._occurs(either(list(self._standing(field, choices[:count], tried)))):
                        longer.append(tried)
            ways = longer
        return ways

    def _standing(self, field: str, choices: Sequence[Sequence[str]], way: Way) -> Iterator[tantivy.Query]:
        """The queries that together find the words at just these places."""
        if prod(map(len, choices)) <= _MOST_PLAIN:
            for terms in product(*choices):
                yield tantivy.Query.phrase_query(self._schema, field, list(zip(way, terms, strict=True)))
            return
        patterns = [
            [
                "(" + "|".join(map(escape, choice[start : start + _MOST_CHOICES])) + ")"
                for start in range(0, len(choice), _MOST_CHOICES)
            ]
            for choice in choices
        ]
        for fitting in product(*patterns):
            words: list[str | tuple[int, str]] = list(zip(way, fitting, strict=True))
            yield tantivy.Query.regex_phrase_query(self._schema, field, words)


def either(queries: Sequence[tantivy.Query]) -> tantivy.Query:
    """What any of these finds."""
    if not queries:
        return tantivy.Query.empty_query()
    if len(queries) == 1:
        return queries[0]
    return tantivy.Query.boolean_query([(tantivy.Occur.Should, query) for query in queries])


def _all_ways(words: int, slop: int) -> Iterator[Way]:
    """Every way: between the words there are so many gaps, which together hold at most `slop` positions."""
    for bars in combinations(range(slop + words - 1), words - 1):
        before = (-1, *bars[:-1])
        gaps = [after - first for first, after in zip(before, bars, strict=True)]
        yield (0, *accumulate(gaps))
