"""Finds passages in a text as a person names them: by a quotation, or by a place."""

import re

from reader.model.span import Span

_LONGEST_PLACE = 160
"""Code points of a sentence that are enough to find the place of a bookmark again."""
_SENTENCE_END = re.compile(r"[.!?…][”»\"’)]*\s+")
_LINE = re.compile(r"\S[^\n]*")


def occurrences(text: str, quote: str) -> list[int]:
    """Where a quotation begins, also where it overlaps itself."""
    starts: list[int] = []
    start = text.find(quote) if quote else -1
    while start >= 0:
        starts.append(start)
        start = text.find(quote, start + 1)
    return starts


def sentence_at(text: str, position: int) -> Span | None:
    """The sentence a place lies in, or the next line's first one after an empty line; the last one at the
    end. `None` for a text without any visible character."""
    line = _line_at(text, position)
    if line is None:
        return None
    start = line.start
    for found in _SENTENCE_END.finditer(text, line.start, line.end):
        if found.end() > position:
            return _shortened(text, start, found.start() + len(found[0].rstrip()))
        start = found.end()
    return _shortened(text, start, line.end)


def _line_at(text: str, position: int) -> Span | None:
    last = None
    for found in _LINE.finditer(text):
        last = Span(found.start(), found.start() + len(found[0].rstrip()))
        if found.end() > position:
            break
    return last


def _shortened(text: str, start: int, end: int) -> Span:
    """At most the beginning of a long sentence, up to a word's end."""
    if end - start <= _LONGEST_PLACE:
        return Span(start, end)
    cut = text.rfind(" ", start + 1, start + _LONGEST_PLACE)
    return Span(start, cut if cut > start else start + _LONGEST_PLACE)
