"""Writes a query back as a person would type it; `Language.parse` reads it to the same query."""

from reader.model.query import (
    And,
    DateRange,
    Everything,
    Field,
    Flag,
    Fuzzy,
    Not,
    Or,
    Phrase,
    Query,
    Term,
    Wildcard,
)
from reader.search.periods import stated


def to_text(query: Query) -> str:
    """The text of a query as `Language.parse` makes them.

    An `Identifiers` cannot be typed: `ValueError`.
    """
    match query:
        case And(clauses):
            return " ".join(_grouped(clause) for clause in clauses)
        case Or(clauses):
            return " OR ".join(_grouped(clause) for clause in clauses)
        case Not(clause):
            return "NOT " + _grouped(clause)
        case _:
            return _leaf(query)


def _grouped(clause: Query) -> str:
    return f"({to_text(clause)})" if isinstance(clause, And | Or) else to_text(clause)


def _leaf(query: Query) -> str:
    match query:
        case Term(text, field, exact):
            typed = _prefix(field) + (f'="{text}"' if exact else text)
        case Phrase(text, field, slop, exact):
            typed = _prefix(field) + ("=" if exact else "") + f'"{text}"' + (f"~{slop}" if slop else "")
        case Wildcard(pattern, field):
            typed = _prefix(field) + pattern
        case Fuzzy(text, distance, field):
            typed = f"{_prefix(field)}{text}~{distance}"
        case DateRange():
            typed = "date:" + _dates(query)
        case Flag(name, value):
            typed = f"{name}:{value}"
        case Everything():
            typed = ""
        case _:
            raise ValueError(f"{type(query).__name__} cannot be typed")
    return typed


def _prefix(field: Field | None) -> str:
    return f"{field.value}:" if field else ""


def _dates(days: DateRange) -> str:
    if days.start is None and days.end is None:
        return "*"
    if days.start and days.end and (short := stated(days.start, days.end)):
        return short
    return f"[{days.start or '*'} TO {days.end or '*'}]"
