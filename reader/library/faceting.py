"""Counts hits by actor, source, year, language and tag, and puts such clauses into a query and out again."""

from dataclasses import dataclass
from heapq import nlargest, nsmallest

from reader.library.catalogue import ACTOR_TYPES, Catalogue
from reader.library.noted import Noted
from reader.model.kinds import Sort
from reader.model.query import And, DateRange, Field, Identifiers, Not, Phrase, Query, Term
from reader.model.search import Facet, FacetField, FacetPart, FacetState, FacetValue
from reader.search_ports import QueryLanguage, SearchIndex
from reader.text.analysis import key_of

ENGINE_FIELDS = tuple(field for field in FacetField if field is not FacetField.TAG)
ORDER = (
    FacetField.YEAR,
    FacetField.SOURCE,
    FacetField.LANGUAGE,
    FacetField.TAG,
    FacetField.PERSON,
    FacetField.ORGANISATION,
    FacetField.STATE,
    FacetField.PLACE,
)
_FACETS = frozenset(field.value for field in FacetField)
_ACTORS = frozenset(field for field in FacetField if field.value in {one.value for one in ACTOR_TYPES})


@dataclass(frozen=True, slots=True)
class Faceting:
    """Works on queries as they are typed; `resolved` queries are what the index is asked."""

    index: SearchIndex
    language: QueryLanguage
    noted: Noted
    catalogue: Catalogue

    def count(self, query: str, resolved: Query, most: int, *, lenient: bool) -> tuple[Facet, ...]:
        """Every field with its values, also those that have none."""
        counts = self.index.facets(resolved, ENGINE_FIELDS).counts
        counts[FacetField.TAG] = self._tags(resolved)
        counts[FacetField.SOURCE] = _by_key(counts[FacetField.SOURCE])
        parts = self.parts(query, lenient=lenient)
        shown = {
            field: _shown(field, counts[field], [part for part in parts if part.field is field], most)
            for field in ORDER
        }
        labels = self._labels([value for field in ORDER if field in _ACTORS for value in shown[field]])
        return tuple(_facet(field, counts[field], shown[field], labels) for field in ORDER)

    def parts(self, query: str, *, lenient: bool) -> list[FacetPart]:
        """The clauses of a query, of those side by side, that a facet could have made."""
        found: list[FacetPart] = []
        for clause in self.language.clauses(query, lenient=lenient):
            is_excluded = isinstance(clause.query, Not)
            inner = clause.query.clause if isinstance(clause.query, Not) else clause.query
            named = self._named(inner)
            if named is None:
                continue
            field, value, label = named
            state = FacetState.EXCLUDED if is_excluded else FacetState.INCLUDED
            without = _cut(query, clause.start, clause.end)
            found.append(FacetPart(field, value, label, state, without))
        return found

    def refine(self, query: str, field: FacetField, value: str, state: FacetState) -> str:
        """The query with this value included, excluded or no longer asked for; changes nothing else of it."""
        text = query
        while part := self._part(text, field, value):
            text = part.without
        if state is FacetState.NONE:
            return text
        clause = self._typed(field, value)
        typed = clause if state is FacetState.INCLUDED else f"NOT {clause}"
        return f"{text} {typed}".strip()

    def _part(self, query: str, field: FacetField, value: str) -> FacetPart | None:
        parts = self.parts(query, lenient=False)
        return next((one for one in parts if (one.field, one.value) == (field, value)), None)

    def _named(self, clause: Query) -> tuple[FacetField, str, str] | None:
        """Field, value and label of a clause on a whole name or a year."""
        if isinstance(clause, DateRange):
            year = (clause.start or "")[:4]
            is_year = (clause.start, clause.end) == (f"{year}-01-01", f"{year}-12-31")
            return (FacetField.YEAR, year, year) if is_year else None
        if not isinstance(clause, Term | Phrase) or clause.field is None:
            return None
        name = clause.field.value
        if clause.field is Field.DATE or name not in _FACETS:
            return None
        if not clause.exact and clause.field is not Field.LANGUAGE:
            return None
        if FacetField(name) in _ACTORS:
            return self._actor(clause.text, clause.field)
        return FacetField(name), clause.text, clause.text

    def _actor(self, name: str, field: Field) -> tuple[FacetField, str, str]:
        best = self.catalogue.best(self.catalogue.called(name, field))
        if best is None:
            return FacetField(field.value), name, name
        return FacetField(field.value), best.actor_id, best.actor

    def _typed(self, field: FacetField, value: str) -> str:
        if field is FacetField.YEAR:
            return f"date:{value}"
        label = self._labels([value]).get(value, value) if field in _ACTORS else value
        return f'{field.value}:="{label.replace(chr(34), " ")}"'

    def _labels(self, ids: list[str]) -> dict[str, str]:
        """What a person reads instead of actors' ids."""
        known = self.catalogue.shown(ids) if ids else {}
        return {actor_id: actor.actor for actor_id, actor in known.items()}

    def _tags(self, resolved: Query) -> dict[str, int]:
        tagged = self.noted.tagged()
        every = frozenset[str]().union(*tagged.values()) if tagged else frozenset[str]()
        if not every:
            return {}
        hits = self.index.search(And((resolved, Identifiers(every))), Sort.RELEVANCE, len(every))
        found = frozenset(article_id for article_id, _ in hits.page)
        return {tag: count for tag, ids in tagged.items() if (count := len(ids & found))}


def _shown(
    field: FacetField, counts: dict[str, int], parts: list[FacetPart], most: int
) -> dict[str, FacetState]:
    """The most frequent values, of equals the latest year and else the first in the alphabet, and those the
    query asks for."""
    if field is FacetField.YEAR:
        best = nlargest(most, counts, key=lambda year: (counts[year], year))
    else:
        best = [value for _, value in nsmallest(most, [(-count, value) for value, count in counts.items()])]
    shown = dict.fromkeys(best, FacetState.NONE)
    for part in parts:
        wanted = _same(field, part.value)
        same = [value for value in shown if _same(field, value) == wanted]
        same = same or [value for value in counts if _same(field, value) == wanted] or [part.value]
        shown |= dict.fromkeys(same, part.state)
    return shown


def _facet(
    field: FacetField, counts: dict[str, int], shown: dict[str, FacetState], labels: dict[str, str]
) -> Facet:
    values = tuple(
        FacetValue(value, labels.get(value, value), counts.get(value, 0), state)
        for value, state in shown.items()
    )
    return Facet(field, values, len(counts) - len(counts.keys() & shown.keys()))


def _same(field: FacetField, value: str) -> str:
    """What two ways of writing a value have in common."""
    return value if field in _ACTORS else key_of(value) or value


def _by_key(sources: dict[str, int]) -> dict[str, int]:
    """One source for all ways of writing it: the most frequent one, of equals the first in the alphabet."""
    ways: dict[str, list[tuple[int, str]]] = {}
    for name, count in sources.items():
        ways.setdefault(key_of(name) or name, []).append((-count, name))
    return {min(written)[1]: -sum(count for count, _ in written) for written in ways.values()}


def _cut(text: str, start: int, end: int) -> str:
    return " ".join(part for part in (text[:start].rstrip(), text[end:].lstrip()) if part)
