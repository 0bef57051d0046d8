"""Where in a text a word stands, without reading all of it.

To cut a text into its tokens takes a millisecond, for the sake of a few words that are marked in a snippet. A
token that a slot accepts begins as the slot does, or with a sign that may fold to that: so only the chunks
in which such a word begins are read. What is found is what `reader.search.places.standing` finds.
"""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import lru_cache

from reader.model.span import Span
from reader.search.terms import Pattern, Slot, Words
from reader.text.analysis import APOSTROPHES
from reader.text.chunks import chunk_of, is_plain

_REMEMBERED_SLOTS = 64
# Second signs that a stem does not show: `u.s.a` has the stem `usa`, `dying` has `die`.
_UNLIKE = frozenset(".y")
_ASCII = frozenset(map(chr, range(128)))
# A word begins where no letter stands before it; the number in a code, where no digit does.
_AFTER_LETTER = "(?<![^\\W\\d_ʼʻ][\\s\\S])"
_AFTER_DIGIT = "(?<!\\d[\\s\\S])"


def spans(text: str, language: str, slot: Slot) -> Iterator[Span] | None:
    """Every word of a text that a slot accepts, in order; `None` where all of the text must be read."""
    seed = _seed(slot)
    return _found(text, language, slot, seed) if seed and is_plain(text) else None


def _found(text: str, language: str, slot: Slot, seed: re.Pattern[str]) -> Iterator[Span]:
    end = 0
    while match := seed.search(text, end):
        start, end = _chunk(text, match.start())
        position = -1
        for token in chunk_of(text[start:end], language).tokens:
            if token.position > position and slot.accepts(token):
                position = token.position
                yield Span(start + token.start, start + token.end)


def _chunk(text: str, place: int) -> tuple[int, int]:
    """The chunk at a place, with those beside it on which its tokens may depend: over a space the analysis
    looks from an apostrophe (`dell’ Armenia`) and from a per cent sign (`6 %`)."""
    start, end = _start(text, place), _end(text, place)
    while start > 1 and text[start - 1] == " " and (text[start - 2] in APOSTROPHES or text[start] == "%"):
        start = _start(text, start - 1)
    while text[end : end + 1] == " " and (text[end - 1] in APOSTROPHES or text[end + 1 : end + 2] == "%"):
        end = _end(text, end + 1)
    return start, end


def _start(text: str, place: int) -> int:
    space = text.rfind(" ", 0, place) + 1
    return max(space, text.rfind("\n", space, place) + 1)


def _end(text: str, place: int) -> int:
    space = text.find(" ", place)
    end = len(text) if space < 0 else space
    line_end = text.find("\n", place, end)
    return end if line_end < 0 else line_end


@lru_cache(maxsize=_REMEMBERED_SLOTS)
def _seed(slot: Slot) -> re.Pattern[str] | None:
    """What begins wherever a token begins that the slot accepts, and here and there besides.

    The class of the first sign stands first, since `re` then looks for it quickly.
    """
    values = _beginnings(slot)
    first = values[0][:1] if values else ""
    if not (first.isascii() and first.isalnum()) or any(value[:1] != first for value in values):
        return None
    seconds = {value[1:2] for value in values}
    apart = _AFTER_DIGIT if first.isdigit() else _AFTER_LETTER
    # What stands for the first sign may, outside ASCII, stand for the second too.
    rest = ""
    if all(second.isascii() and second.isalpha() for second in seconds):
        rest = f"(?:(?<=[^\\x00-\\x7f])|(?={_class(seconds | _UNLIKE)}))"
    return re.compile(f"{_class({first})}(?<=\\w){apart}{rest}")


def _beginnings(slot: Slot) -> list[str]:
    """How the tokens begin that the slot accepts; a stem begins as its words do, but for `_UNLIKE`."""
    match slot:
        case Pattern():
            return [slot.prefix]
        case Words():
            return sorted(slot.values)
        case _:
            return []


def _class(signs: AbstractSet[str]) -> str:
    """A class of these signs in both cases and of all outside ASCII, where a sign may fold to anything."""
    meant = {form for sign in signs for form in (sign, sign.upper())}
    return f"[^{re.escape(''.join(sorted(_ASCII - meant)))}]"
