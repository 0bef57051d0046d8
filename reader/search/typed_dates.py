"""What a person types for a date: a stated one, a range of them, or one that counts from today."""

import re
from datetime import date

from reader.errors import QueryError
from reader.model.query import DateRange
from reader.search.leaves import shown
from reader.search.lexer import Kind, Lexeme
from reader.search.periods import Period, period, relative_period

_RANGE_WORD = re.compile(r"(?:^|\s+)TO(?:\s+|$)", re.IGNORECASE)


def days_of(lexeme: Lexeme, today: date) -> DateRange:
    """The days that the value of `date:` means. Raises `QueryError`."""
    if lexeme.kind is not Kind.RANGE:
        if lexeme.text == "*":
            return DateRange(None, None)
        found = _period(lexeme.text, lexeme, today)
        return DateRange(found.first, found.last)
    ends = _RANGE_WORD.split(lexeme.text)
    if len(ends) != 2:
        reason = (
            f"Write the range at character {lexeme.position + 1} like [2020 TO 2022] or [2020-09-27 TO *]."
        )
        raise QueryError(reason=reason, position=lexeme.position)
    start, end = (
        None if bound.strip() in ("", "*") else _period(bound.strip(), lexeme, today) for bound in ends
    )
    if start and end and start.first > end.last:
        reason = f"The range at character {lexeme.position + 1} ends before it begins."
        raise QueryError(reason=reason, position=lexeme.position)
    return DateRange(start.first if start else None, end.last if end else None)


def _period(text: str, lexeme: Lexeme, today: date) -> Period:
    found = period(text) or relative_period(text, today)
    if found is None:
        reason = (
            f"“{shown(text)}” is not a date (at character {lexeme.position + 1}). "
            'Write 2020, 2020-10, 2020-10-01, [2020 TO 2022] or "last month".'
        )
        raise QueryError(reason=reason, position=lexeme.position)
    return found
