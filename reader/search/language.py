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
from functools import lru_cache

from reader.errors import QueryError
from reader.model.query import And, Everything, Field, Not, Or, Query, TypedClause
from reader.model.search import Unfinished
from reader.search.leaves import flag_of, leaf_of
from reader.search.lexer import FLAG_FIELDS, Kind, Lexeme, lexemes
from reader.search.periods import relative_period
from reader.search.printer import to_text
from reader.search.typed_dates import days_of
from reader.search.unfinished import unfinished

LONGEST_QUERY = 1000
DEEPEST_NESTING = 25
_REMEMBERED = 64
"""The same query is asked for its hits, its facets, its rows as they are scrolled to, and its matches."""
_SURROGATES = re.compile("[\ud800-\udfff]")


class Language:
    """Implements `reader.search_ports.QueryLanguage`; `today` is the day from which `date:"last month"`
    counts."""

    def __init__(self, today: Callable[[], date]) -> None:
        self._today = today

    def parse(self, text: str, *, lenient: bool = False) -> Query:
        """Parse what a person typed.

        `lenient`, for a query still being typed, closes what is open at its end and passes over an operator
        or field without its word there. Raises `QueryError`, also where there is no word to search for.
        """
        clauses = self.clauses(text, lenient=lenient)
        query = _joined(And, [clause.query for clause in clauses])
        if query is not None:
            return query
        if text.strip() and not (lenient and _is_only_begun(text)):
            raise QueryError(reason="There is no word to search for.", position=0)
        return Everything()

    def clauses(self, text: str, *, lenient: bool = False) -> list[TypedClause]:
        """The clauses that stand side by side, with their places; raises `QueryError`."""
        if len(text) > LONGEST_QUERY:
            reason = f"The search is {len(text)} characters long; at most {LONGEST_QUERY} are possible."
            raise QueryError(reason=reason, position=LONGEST_QUERY)
        return list(_clauses(_SURROGATES.sub("\ufffd", text), lenient, self._today()))

    def text_of(self, query: Query) -> str:
        """The text that `parse` reads to this query."""
        return to_text(query)

    def unfinished(self, text: str, cursor: int) -> Unfinished:
        """What is being typed at a place of a query."""
        return unfinished(text, cursor)


@lru_cache(maxsize=_REMEMBERED)
def _clauses(text: str, lenient: bool, today: date) -> tuple[TypedClause, ...]:
    return tuple(_Parser(lexemes(text, lenient=lenient), lenient, today).whole(len(text)))


class _Parser:
    """Recursive descent over the lexemes of one query; a rule returns `None` where nothing is searchable."""

    def __init__(self, found: list[Lexeme], lenient: bool, today: date) -> None:
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
            return flag_of(lexeme, str(field))
        if field == Field.DATE:
            return days_of(self._with_unit(lexeme), self._today)
        return leaf_of(lexeme, Field(field) if field else None)

    def _with_unit(self, lexeme: Lexeme) -> Lexeme:
        """`last` with the `month` that follows it, for whoever leaves out the quotation marks."""
        following = self._peek()
        if lexeme.kind is Kind.WORD and following and following.kind is Kind.WORD:
            both = f"{lexeme.text} {following.text}"
            if relative_period(both, self._today):
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


def _is_only_begun(text: str) -> bool:
    """Whether nothing was typed yet but what comes before a word: marks, brackets, operators, a field."""
    typed = (one.text for one in lexemes(text, lenient=True) if one.kind in (Kind.WORD, Kind.PHRASE))
    return not any(words.strip("-=") for words in typed)


def _missing_word(operator: Lexeme) -> QueryError:
    reason = f"“{operator.text}” at character {operator.position + 1} needs a word beside it."
    return QueryError(reason=reason, position=operator.position)


def _joined(join: type[And] | type[Or], clauses: list[Query]) -> Query | None:
    if len(clauses) > 1:
        return join(tuple(clauses))
    return clauses[0] if clauses else None
