"""What of a query is being typed at the cursor."""

import re

from reader.model.search import Unfinished
from reader.search.lexer import CLOSING, field_called

_FIELD_BEFORE = re.compile(r"(?:([A-Za-z]+):)?=?$")
_WORD_BEFORE = re.compile(r"(?:(?P<field>[A-Za-z]+):)?=?(?P<word>[^\s()\"“”„«»]*)$")
_REST_OF_WORD = re.compile(r"[^\s()\"“”„«»]*")


def unfinished(text: str, cursor: int) -> Unfinished:
    """The word or the quotation before the cursor, with the field in front of it and what is left of the word
    behind it."""
    cursor = max(0, min(cursor, len(text)))
    opened = _open_quotation(text, cursor)
    if opened is None:
        return _word(text, cursor)
    closing = CLOSING[text[opened]]
    end = cursor + (text[cursor : cursor + 1] in closing and cursor < len(text))
    head = _FIELD_BEFORE.search(text, 0, opened)
    field = field_called(head[1]) if head and head[1] else None
    start = head.start() if head and (field or not head[1]) else opened
    return Unfinished(field, text[opened + 1 : cursor], start, end, quoted=True)


def _open_quotation(text: str, cursor: int) -> int | None:
    """Where the quotation begins in which the cursor stands."""
    at = 0
    while at < cursor:
        closing = CLOSING.get(text[at])
        if closing:
            ends = [end for mark in closing if (end := text.find(mark, at + 1, cursor)) >= 0]
            if not ends:
                return at
            at = min(ends)
        at += 1
    return None


def _word(text: str, cursor: int) -> Unfinished:
    found = _WORD_BEFORE.search(text, 0, cursor)
    rest = _REST_OF_WORD.match(text, cursor)
    end = rest.end() if rest else cursor
    if found is None:
        return Unfinished(None, "", cursor, end)
    field = field_called(found["field"]) if found["field"] else None
    if field:
        return Unfinished(field, found["word"], found.start(), end)
    start = found.start()
    typed = text[start:cursor]
    if typed[:1] in ("-", "=") and len(typed) > 1:
        start, typed = start + 1, typed[1:]
    return Unfinished(None, typed, start, end)
