"""The query language: what a person types becomes the engine-neutral query of `reader.model.query`.

    word  word*  wo?d  word~1  "a phrase"  "near words"~5  ="exact"
    field:word  field:"phrase"  field:(a OR b)  date:2020-10  date:[2020 TO 2022]  is:unread  has:note
    NOT a   -a   a AND b   a OR b   ( )

Words side by side must all occur. As in Whoosh's own language `AND` binds closest, then `OR`, then words
side by side: `guerra Armenia OR Azerbaigian` is `guerra (Armenia OR Azerbaigian)`. `reader.search.printer`
writes a query back.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from reader.errors import QueryError
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
    TypedClause,
    Wildcard,
)
from reader.model.search import Unfinished
from reader.search.lexer import FLAG_FIELDS, Kind, Lexeme, lexemes
from reader.search.periods import Period, period, relative_period
from reader.search.phrases import MOST_WAYS, ways, widest_slop
from reader.search.printer import to_text
from reader.search.terms import ANY_WORD, Pattern, slots
from reader.search.unfinished import unfinished
from reader.text.analysis import words

LONGEST_QUERY = 1000
DEEPEST_NESTING = 25
# Of a word joined by hyphens and the like that is a pattern or may be misspelt.
MOST_PARTS = 4
MOST_SIGNS = 20
FLAGS = {"is": ("bookmarked", "read", "reading", "unread"), "has": ("note", "highlight")}
# Their values are the person's own and may be signs; everywhere else a value needs a letter or a digit.
_FREE_FIELDS = frozenset({Field.TAG, Field.COLOUR})
_SIGN = re.compile(r"\*+|\?")
_FUZZY = re.compile(r"(.+)~([0-9]?)", re.DOTALL)
_RANGE_WORD = re.compile(r"(?:^|\s+)TO(?:\s+|$)", re.IGNORECASE)
_SURROGATES = re.compile("[\ud800-\udfff]")


class Language:
    """Implements `reader.ports.QueryLanguage`. `today` is the day from which `date:"last month"` counts."""

    def __init__(self, today: Callable[[], date]) -> None:
        self._today = today

    def parse(self, text: str, *, lenient: bool = False) -> Query:
        """Parse what a person typed.

        `lenient`, for a query still being typed, closes what is open at its end and passes over an operator
        or field without its word there. Raises `QueryError`.
        """
        clauses = self.clauses(text, lenient=lenient)
        query = _joined(And, [clause.query for clause in clauses])
        if query is not None:
            return query
        if text.strip() and not lenient:
            raise QueryError(reason="There is no word to search for.", position=0)
        return Everything()

    def clauses(self, text: str, *, lenient: bool = False) -> list[TypedClause]:
        """The clauses that stand side by side, with their places; raises `QueryError`."""
        if len(text) > LONGEST_QUERY:
            reason = f"The search is {len(text)} characters long; at most {LONGEST_QUERY} are possible."
            raise QueryError(reason=reason, position=LONGEST_QUERY)
        text = _SURROGATES.sub("\ufffd", text)
        return _Parser(lexemes(text, lenient=lenient), lenient, self._today).whole(len(text))

    def text_of(self, query: Query) -> str:
        """The text that `parse` reads to this query."""
        return to_text(query)

    def unfinished(self, text: str, cursor: int) -> Unfinished:
        """What is being typed at a place of a query."""
        return unfinished(text, cursor)


class _Parser:
    """Recursive descent over the lexemes of one query; a rule returns `None` where nothing is searchable."""

    def __init__(self, found: list[Lexeme], lenient: bool, today: Callable[[], date]) -> None:
        self._lexemes = found
        self._lenient = lenient
        self._today = today
        self._at = 0
        self._depth = 0

    def whole(self, length: int) -> list[TypedClause]:
        clauses: list[TypedClause] = []
        while (lexeme := self._peek()) and lexeme.kind is not Kind.CLOSE:
            clause = self._either(None)
            following = self._peek()
            if clause:
                end = following.position if following else length
                clauses.append(TypedClause(clause, lexeme.position, end))
        if surplus := self._peek():
            reason = f"The “)” at character {surplus.position + 1} closes nothing."
            raise QueryError(reason=reason, position=surplus.position)
        return clauses

    def _peek(self) -> Lexeme | None:
        return self._lexemes[self._at] if self._at < len(self._lexemes) else None

    def _accept(self, kind: Kind) -> Lexeme | None:
        lexeme = self._peek()
        if lexeme is None or lexeme.kind is not kind:
            return None
        self._at += 1
        return lexeme

    def _side_by_side(self, field: str | None) -> Query | None:
        clauses: list[Query] = []
        while (lexeme := self._peek()) and lexeme.kind is not Kind.CLOSE:
            if clause := self._either(field):
                clauses.append(clause)
        return _joined(And, clauses)

    def _either(self, field: str | None) -> Query | None:
        clauses = [self._both(field)]
        while operator := self._accept(Kind.OR):
            if self._lacks_word(operator):
                break
            clauses.append(self._both(field))
        return _joined(Or, [clause for clause in clauses if clause is not None])

    def _both(self, field: str | None) -> Query | None:
        clauses = [self._one(field)]
        while operator := self._accept(Kind.AND):
            if self._lacks_word(operator):
                break
            clauses.append(self._one(field))
        return _joined(And, [clause for clause in clauses if clause is not None])

    def _lacks_word(self, operator: Lexeme) -> bool:
        """Whether the query ends here, after an operator; that is an error unless it is still being typed."""
        following = self._peek()
        if following and following.kind not in (Kind.CLOSE, Kind.AND, Kind.OR):
            return False
        if following is None and self._lenient:
            return True
        raise _missing_word(operator)

    def _one(self, field: str | None) -> Query | None:
        lexeme = self._lexemes[self._at]
        self._at += 1
        if lexeme.kind is Kind.NOT:
            return self._negated(lexeme, field)
        if lexeme.kind is Kind.FIELD:
            return self._fielded(lexeme)
        if lexeme.kind is Kind.OPEN:
            return self._group(lexeme, field)
        if lexeme.kind in (Kind.AND, Kind.OR):
            raise _missing_word(lexeme)
        return self._valued(lexeme, field)

    def _valued(self, lexeme: Lexeme, field: str | None) -> Query | None:
        if field in FLAG_FIELDS:
            return _flag(lexeme, str(field))
        if field == Field.DATE:
            return _date_range(self._with_unit(lexeme), self._today)
        return _leaf(lexeme, Field(field) if field else None)

    def _with_unit(self, lexeme: Lexeme) -> Lexeme:
        """`last` with the `month` that follows it, for whoever leaves out the quotation marks."""
        following = self._peek()
        if lexeme.kind is Kind.WORD and following and following.kind is Kind.WORD:
            both = f"{lexeme.text} {following.text}"
            if relative_period(both, self._today()):
                self._at += 1
                return replace(lexeme, text=both)
        return lexeme

    def _negated(self, operator: Lexeme, field: str | None) -> Query | None:
        if self._lacks_word(operator):
            return None
        self._descend(operator)
        clause = self._one(field)
        self._depth -= 1
        return Not(clause) if clause else None

    def _fielded(self, name: Lexeme) -> Query | None:
        """The value directly after `field:`, which the lexer saw there."""
        return self._one(name.text)

    def _group(self, opening: Lexeme, field: str | None) -> Query | None:
        self._descend(opening)
        query = self._side_by_side(field)
        self._depth -= 1
        if not self._accept(Kind.CLOSE) and not self._lenient:
            reason = f"The “(” at character {opening.position + 1} is not closed."
            raise QueryError(reason=reason, position=opening.position)
        return query

    def _descend(self, lexeme: Lexeme) -> None:
        self._depth += 1
        if self._depth > DEEPEST_NESTING:
            reason = (
                f"The search is nested more than {DEEPEST_NESTING} deep (character {lexeme.position + 1})."
            )
            raise QueryError(reason=reason, position=lexeme.position)


def _missing_word(operator: Lexeme) -> QueryError:
    reason = f"“{operator.text}” at character {operator.position + 1} needs a word beside it."
    return QueryError(reason=reason, position=operator.position)


def _joined(join: type[And] | type[Or], clauses: list[Query]) -> Query | None:
    if len(clauses) > 1:
        return join(tuple(clauses))
    return clauses[0] if clauses else None


def _leaf(lexeme: Lexeme, field: Field | None) -> Query | None:
    if not _is_searchable(lexeme, field):
        return None
    if lexeme.kind is Kind.PHRASE:
        if lexeme.exact and not lexeme.slop and not any(map(str.isspace, lexeme.text)):
            return Term(lexeme.text, field, exact=True)
        return _phrase(lexeme, field)
    if lexeme.exact:
        return Term(lexeme.text, field, exact=True)
    return _word(lexeme, field)


def _phrase(lexeme: Lexeme, field: Field | None) -> Phrase:
    phrase = Phrase(lexeme.text, field, lexeme.slop, lexeme.exact)
    count = len(slots(phrase, names=False)) if lexeme.slop else 0
    if count > 1 and ways(count, lexeme.slop) > MOST_WAYS:
        reason = (
            f"{count} words can be at most {widest_slop(count)} apart, not {lexeme.slop} "
            f"(at character {lexeme.position + 1})."
        )
        raise QueryError(reason=reason, position=lexeme.position)
    return phrase


def _is_searchable(lexeme: Lexeme, field: Field | None) -> bool:
    if words(lexeme.text):
        return True
    if field in _FREE_FIELDS:
        return bool(lexeme.text)
    return lexeme.kind is Kind.WORD and not lexeme.exact and bool({"*", "?"} & set(lexeme.text))


def _word(lexeme: Lexeme, field: Field | None) -> Query | None:
    text = lexeme.text
    if match := _FUZZY.fullmatch(text):
        return _fuzzy(lexeme, match[1], match[2], field)
    if "*" in text or "?" in text:
        return _pattern(lexeme, Wildcard(text, field))
    return Term(text, field)


def _pattern(lexeme: Lexeme, wildcard: Wildcard) -> Wildcard:
    """Of a word in several parts (`Nagorno-Kar*`) one may be a pattern, else too many words would fit; and a
    pattern of many gaps takes long to look for."""
    signs = len(_SIGN.findall(wildcard.pattern))
    if signs > MOST_SIGNS:
        reason = (
            f"A word can have at most {MOST_SIGNS} “*” and “?”, not {signs} "
            f"(at character {lexeme.position + 1})."
        )
        raise QueryError(reason=reason, position=lexeme.position)
    parts = slots(wildcard, names=False)
    patterns = [part for part in parts if isinstance(part, Pattern)]
    if len(parts) > 1 and (len(patterns) > 1 or ANY_WORD in patterns or len(parts) > MOST_PARTS):
        reason = (
            f"“{_shown(wildcard.pattern)}” is too wide (at character {lexeme.position + 1}). "
            "One part of a hyphenated word may have “*” or “?”, beside a letter."
        )
        raise QueryError(reason=reason, position=lexeme.position)
    return wildcard


def _fuzzy(lexeme: Lexeme, text: str, digit: str, field: Field | None) -> Query | None:
    distance = int(digit or 1)
    if distance > 2:
        reason = f"A word can be at most 2 letters off, not {distance} (at character {lexeme.position + 1})."
        raise QueryError(reason=reason, position=lexeme.position)
    if not words(text):
        return None
    fuzzy = Fuzzy(text, distance, field)
    if len(slots(fuzzy, names=False)) > MOST_PARTS:
        reason = (
            f"“{_shown(text)}” has too many parts for letters to be off (at character {lexeme.position + 1})."
        )
        raise QueryError(reason=reason, position=lexeme.position)
    return fuzzy if distance else Term(text, field)


def _flag(lexeme: Lexeme, name: str) -> Query:
    value = lexeme.text.lower()
    if value not in FLAGS[name]:
        known = ", ".join(f"{name}:{known}" for known in FLAGS[name])
        place = lexeme.position + 1
        reason = f"“{name}:{_shown(lexeme.text)}” is not known (at character {place}). There are {known}."
        raise QueryError(reason=reason, position=lexeme.position)
    return Flag(name, value)


def _date_range(lexeme: Lexeme, today: Callable[[], date]) -> DateRange:
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


def _shown(text: str) -> str:
    """What was typed, on one line and short enough for a sentence."""
    line = " ".join(text.split())
    return line if len(line) <= 40 else line[:39] + "…"


def _period(text: str, lexeme: Lexeme, today: Callable[[], date]) -> Period:
    found = period(text) or relative_period(text, today())
    if found is None:
        reason = (
            f"“{_shown(text)}” is not a date (at character {lexeme.position + 1}). "
            'Write 2020, 2020-10, 2020-10-01, [2020 TO 2022] or "last month".'
        )
        raise QueryError(reason=reason, position=lexeme.position)
    return found
