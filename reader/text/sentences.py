"""The sentence around a passage, for showing it in context."""

import re

from reader.model.span import Span

REACH = 240
"""Code points looked at on each side: a longer sentence is cut at a word."""
_BREAK = re.compile(r"(?<=[.!?…])[”»\"’)]*\s+(?=[\W\d_]*[^\W\d_a-zà-ÿ])|\s*\n\s*\n\s*|\s*\n\s*")
_ABBREVIATED = re.compile(
    r"(?:\b\w|\b(?:on|dott|dr|prof|sig|gen|col|cap|art|pag|ecc|mr|mrs|ms|st|avv|ing))\.$", re.I
)


def sentence_around(text: str, span: Span) -> Span:
    """The sentence that holds a passage, at most `REACH` on each side of it, without outer space."""
    low, high = max(0, span.start - REACH), min(len(text), span.end + REACH)
    start = _start(text, low, span.start)
    end = _end(text, span.end, high)
    return Span(start, end)


def _start(text: str, low: int, place: int) -> int:
    start, cut = low, low > 0
    for found in _BREAK.finditer(text, low, place):
        if _is_break(text, found):
            start, cut = found.end(), False
    if cut:
        space = re.compile(r"\s").search(text, low, place)
        start = space.end() if space else place
    while start < place and text[start].isspace():
        start += 1
    return start


def _end(text: str, place: int, high: int) -> int:
    # One more character, so that a break right at the limit is seen.
    for found in _BREAK.finditer(text, max(0, place - 1), min(len(text), high + 1)):
        if found.start() >= place and _is_break(text, found):
            high = found.start() + len(found.group().rstrip())
            return max(place, high)
    if high < len(text):
        spaces = [space.start() for space in re.compile(r"\s").finditer(text, place, high)]
        high = spaces[-1] if spaces else high
    while high > place and text[high - 1].isspace():
        high -= 1
    return high


def _is_break(text: str, found: re.Match[str]) -> bool:
    if "\n" in found.group():
        return True
    return _ABBREVIATED.search(text, max(0, found.start() - 6), found.start()) is None
