"""From a leaf of a query to what must stand at each of its positions.

`L'attacco` is one position, `Nagorno-Karabakh` two, `S-300` two. A clause in words is understood in Italian,
in English and as it stands, since it is not known in which language the articles are; a clause on names, as
it stands.
"""

import fnmatch
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from rapidfuzz.distance import OSA

from reader.model.query import Fuzzy, Phrase, Term, Wildcard
from reader.search.zones import NO_LANGUAGE
from reader.text.analysis import DROPPED_ELISIONS, Token, analyse, fold, stem_of

LANGUAGES = ("it", "en", NO_LANGUAGE)
# A query is understood again for every text that it is marked in.
_REMEMBERED_LEAVES = 256
_PATTERN_PARTS = re.compile(r"[^\s\-‐‑–./_+&,;:!…()\[\]{}<>|\\^$#@~=\"“”«»]+")
_MEANT = re.compile(r"[^\W_]|[*?]")

Leaf = Term | Phrase | Wildcard | Fuzzy


@dataclass(frozen=True, slots=True)
class Words:
    """One of these stems or, when `exact`, of these exact forms."""

    values: frozenset[str]
    exact: bool

    def accepts(self, token: Token) -> bool:
        return (token.exact if self.exact else token.stem) in self.values


@dataclass(frozen=True)
class Pattern:
    """An exact form that fits a pattern with `*` and `?`."""

    pattern: str
    exact: bool = field(default=True, init=False)

    @cached_property
    def prefix(self) -> str:
        """What every fitting form begins with."""
        return re.split(r"[*?]", self.pattern, maxsplit=1)[0]

    @cached_property
    def is_prefix(self) -> bool:
        return self.pattern == self.prefix + "*"

    @cached_property
    def _fits(self) -> re.Pattern[str]:
        return re.compile(fnmatch.translate(self.pattern.replace("[", "[[]")))

    def fits(self, form: str) -> bool:
        return self._fits.match(form) is not None

    def accepts(self, token: Token) -> bool:
        return self.fits(token.exact)


@dataclass(frozen=True)
class Resembling:
    """An exact form within `distance` edits; a swap of neighbours is one (optimal string alignment)."""

    text: str
    distance: int
    exact: bool = field(default=True, init=False)

    def fits(self, form: str) -> bool:
        return OSA.distance(self.text, form, score_cutoff=self.distance) <= self.distance

    def accepts(self, token: Token) -> bool:
        return self.fits(token.exact)


Slot = Words | Pattern | Resembling
ANY_WORD = Pattern("*")


@lru_cache(maxsize=_REMEMBERED_LEAVES)
def slots(leaf: Leaf, *, names: bool) -> tuple[Slot, ...]:
    """What must stand at the successive positions; empty when the leaf holds nothing to look for."""
    match leaf:
        case Term(text, _, exact) | Phrase(text, _, _, exact):
            return tuple(_word_slots(text, exact=exact, names=names))
        case Fuzzy(text, distance, _):
            return tuple(
                Resembling(token.exact, edits_of(token.exact, distance))
                for token in _chosen(analyse(text, NO_LANGUAGE), exact=True)
            )
        case Wildcard(pattern, _):
            return tuple(_pattern_slots(fold(pattern), names=names))


def edits_of(form: str, distance: int) -> int:
    """How many letters may be off: never all of them."""
    return min(distance, len(form) - 1)


def slop_of(leaf: Leaf) -> int:
    """How many positions the words may be apart in all."""
    return leaf.slop if isinstance(leaf, Phrase) else 0


def _word_slots(text: str, *, exact: bool, names: bool) -> Iterator[Slot]:
    if exact or names:
        for token in _chosen(analyse(text, NO_LANGUAGE), exact=exact):
            yield Words(frozenset({token.exact if exact else token.stem}), exact)
        return
    for token in _chosen(analyse(text, NO_LANGUAGE), exact=False):
        yield Words(frozenset(stem_of(token.exact, language) for language in LANGUAGES), exact=False)


def _chosen(tokens: list[Token], *, exact: bool) -> list[Token]:
    """One token a position: of a code the parts, so that `S-300` finds `S 300`; when exact, the whole.

    A code with one part (`6%`) is looked for whole, lest it find every 6.
    """
    chosen: list[Token] = []
    for index, token in enumerate(tokens):
        if chosen and chosen[-1].position == token.position:
            continue
        following = tokens[index + 1 : index + 3]
        is_whole = bool(following) and following[0].position == token.position
        has_parts = is_whole and len(following) == 2 and following[1].start < token.end
        chosen.append(following[0] if has_parts and not exact else token)
    return chosen


def _pattern_slots(pattern: str, *, names: bool) -> Iterator[Slot]:
    article, apostrophe, rest = pattern.partition("'")
    if apostrophe and rest and article in DROPPED_ELISIONS:
        pattern = rest
    has_digit = any(map(str.isdecimal, pattern))
    for part in [pattern] if has_digit else _PATTERN_PARTS.findall(pattern):
        if not _MEANT.search(part):
            continue
        if "*" in part or "?" in part:
            yield Pattern(re.sub(r"\*+", "*", part.strip("'")))
        else:
            yield from _word_slots(part, exact=False, names=names)
