"""Finds given names in a text, as the person wrote them down: for aliases and actors that they added.

A name is found as a whole, whatever its accents, apostrophes and spaces. Case counts as far as it tells a
name from a common word: what begins with a capital must, and an acronym stands in capitals. A title in
capitals shouts every name, so capitals throughout are always taken.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from reader.model.span import Span
from reader.text.analysis import fold

_FEW_NAMES = 8
"""So many are looked for one by one; of more, only those of whose words the text has the longest."""
_RUN = re.compile("[^\\W_ʼʻ]+")
_MARK = re.compile("[\u0300-\u036f]")
_LATIN = range(0xC0, 0x250)
_EXTENDED = range(0x1E00, 0x1F00)
_MARKS = "[\u0300-\u036f]*"
_APOSTROPHE = "['’‘ʼʻ‛′＇`´]"
_SPACE = r"[\s\u00ad]+"


def folded_name(text: str) -> str:
    """The comparison form of a name: `fold` with single spaces."""
    return " ".join(fold(text).split())


@dataclass(frozen=True, slots=True)
class _Sought:
    spelling: str
    folded: str
    pattern: re.Pattern[str]
    """Begins with a class of letters, which `re` finds fast; what stands before it is looked at later."""
    longest_word: str


@dataclass(frozen=True, slots=True)
class FoundName:
    """A place where a name stands, and the comparison form under which it was looked for."""

    span: Span
    folded: str


class NameFinder:
    """Immutable; made once for a set of names, used for many texts."""

    def __init__(self, names: Iterable[str]) -> None:
        made = (_sought(name) for name in dict.fromkeys(names))
        self._names = [one for one in made if one is not None]

    def __bool__(self) -> bool:
        return bool(self._names)

    def find(self, text: str) -> list[FoundName]:
        """Every place, sorted; of overlapping ones the longest, then the first."""
        found = [FoundName(span, one.folded) for one in self._possible(text) for span in _places(one, text)]
        found.sort(key=lambda one: (-len(one.span), one.span.start, one.folded))
        kept: list[FoundName] = []
        taken = bytearray(len(text))
        for one in found:
            if not any(taken[one.span.start : one.span.end]):
                taken[one.span.start : one.span.end] = b"\x01" * len(one.span)
                kept.append(one)
        return sorted(kept, key=lambda one: one.span)

    def _possible(self, text: str) -> list[_Sought]:
        if len(self._names) <= _FEW_NAMES:
            return self._names
        composed = unicodedata.normalize("NFC", text)
        if _MARK.search(composed):
            return self._names
        there = {fold(run) for run in set(_RUN.findall(composed))}
        return [one for one in self._names if one.longest_word in there]


@lru_cache(maxsize=4096)
def _sought(name: str) -> _Sought | None:
    folded = folded_name(name)
    runs = _RUN.findall(folded)
    if not runs:
        return None
    body = "".join(_class_of(letter) for letter in folded)
    return _Sought(name, folded, re.compile(rf"{body}(?!\w)"), max(runs, key=len))


def _class_of(letter: str) -> str:
    """Matches everything that folds to a letter, accents written apart included."""
    if letter == " ":
        return _SPACE
    if letter == "'":
        return _APOSTROPHE
    variants = _unfolded().get(letter, {letter})
    return f"[{''.join(map(re.escape, sorted(variants)))}]{_MARKS}"


@lru_cache(maxsize=1)
def _unfolded() -> dict[str, set[str]]:
    """Which letters fold to one; those of scripts we fold by case alone come in both cases."""
    found: dict[str, set[str]] = {}
    for code in (*range(0x21, 0x7F), *_LATIN, *range(0x370, 0x590), *_EXTENDED):
        letter = chr(code)
        folded = fold(letter)
        if len(folded) == 1:
            found.setdefault(folded, set()).add(letter)
    return found


def _places(one: _Sought, text: str) -> Iterator[Span]:
    at = 0
    while match := one.pattern.search(text, at):
        start, end = match.span()
        if _is_inside_word(text, start) or not _case_fits(one.spelling, match.group()):
            at = start + 1
        else:
            yield Span(start, end)
            at = end


def _is_inside_word(text: str, start: int) -> bool:
    return start > 0 and (text[start - 1].isalnum() or text[start - 1] == "_")


def _case_fits(spelling: str, written: str) -> bool:
    if written == spelling or (written.isupper() and len(written) > 1):
        return True
    wanted, given = spelling.split(), written.split()
    return len(wanted) == len(given) and all(map(_word_fits, wanted, given))


def _word_fits(wanted: str, given: str) -> bool:
    if len(wanted) > 1 and wanted.isupper():
        return given.isupper()
    first_wanted, first_given = _first_letter(wanted), _first_letter(given)
    return not first_wanted.isupper() or not first_given.islower()


def _first_letter(word: str) -> str:
    return next((letter for letter in word if letter.isalpha()), "")
