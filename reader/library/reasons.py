"""Why an article matches a query: clause by clause what stands there, or what the person did with it."""

from collections.abc import Iterator
from dataclasses import dataclass

from reader.library.clauses import Clauses
from reader.model.kinds import Sort
from reader.model.query import (
    And,
    DateRange,
    Field,
    Flag,
    Fuzzy,
    Identifiers,
    Not,
    Or,
    Phrase,
    Query,
    Term,
    Wildcard,
)
from reader.model.search import IndexDocument, Reason
from reader.search_ports import Excerpter, QueryLanguage, SearchIndex


@dataclass(frozen=True, slots=True)
class Reasons:
    """Computed from the article's text, never by an engine."""

    clauses: Clauses
    excerpter: Excerpter
    language: QueryLanguage
    index: SearchIndex

    def of(self, query: Query, document: IndexDocument) -> list[Reason]:
        return [reason for clause in _positive(query) for reason in self._why(clause, document)]

    def _why(self, clause: Query, document: IndexDocument) -> Iterator[Reason]:
        typed = self.language.text_of(clause)
        resolved = self.clauses.resolve(clause)
        match clause:
            case Flag(name):
                if _holds(resolved, document.id):
                    yield Reason(typed, name, ())
            case DateRange():
                only = Identifiers(frozenset({document.id}))
                if document.date and self.index.search(And((only, clause)), Sort.RELEVANCE, 1).total:
                    yield Reason(typed, Field.DATE.value, (document.date,))
            case Term() | Phrase() | Wildcard() | Fuzzy() if isinstance(resolved, Identifiers):
                if _holds(resolved, document.id) and clause.field:
                    yield Reason(typed, clause.field.value, ())
            case _:
                for field, forms in self.excerpter.forms(resolved, document):
                    yield Reason(typed, field, forms)


def _holds(resolved: Query, article_id: str) -> bool:
    if isinstance(resolved, Not):
        return not _holds(resolved.clause, article_id)
    return isinstance(resolved, Identifiers) and article_id in resolved.ids


def _positive(query: Query) -> Iterator[Query]:
    match query:
        case And(clauses) | Or(clauses):
            for clause in clauses:
                yield from _positive(clause)
        case Term() | Phrase() | Wildcard() | Fuzzy() | Flag() | DateRange():
            yield query
        case _:
            return
