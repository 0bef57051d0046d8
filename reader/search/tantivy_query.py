"""From the engine-neutral query to tantivy's, which finds the same articles.

Scores are tantivy's BM25, the zones of an article weighted. What restricts without being looked for (dates,
identifiers, negations) scores nothing.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from heapq import nsmallest

import tantivy
from rapidfuzz import process
from rapidfuzz.distance import OSA

from reader.model.query import (
    And,
    DateRange,
    Everything,
    Fuzzy,
    Identifiers,
    Keys,
    Not,
    Or,
    Phrase,
    Query,
    Term,
    Wildcard,
)
from reader.search.lanes import EXACT_MARK, exact_term, stem_term
from reader.search.periods import day_number
from reader.search.tantivy_phrases import Phrases, either, escape
from reader.search.tantivy_schema import (
    FIRST_DAY,
    HAS_FIELD,
    ID_FIELD,
    LAST_DAY,
    field_of,
    key_field,
)
from reader.search.terms import ANY_WORD, Leaf, Pattern, Resembling, Slot, Words, slop_of, slots
from reader.search.zones import Zone, zones_of

# A word in the title says more of an article than one in its text, one in a caption or a list of links less.
ZONE_WEIGHTS = {Zone.TITLE: 3.0, Zone.TEXT: 1.0, Zone.ASIDE: 0.3}
# So many forms are ranked by how rare they are; with more, a pattern's matches all count the same.
_MOST_RANKED = 32
# Whether it has few is not even asked of two letters in a big library: counting the forms would take as long
# as the search.
_SHORT_PREFIX = 2
_BIG_LIBRARY = 1_000
_REMEMBERED_LEXICONS = 4
# Each `?` behind a `*` doubles the states of an automaton; of so many it is quicker to read the lexicon.
_AMBIGUOUS = re.compile(r"\*.*(?:\?[^?]*){4}")

_Q = tantivy.Query
_MUST, _MUST_NOT = tantivy.Occur.Must, tantivy.Occur.MustNot


class Translator:
    """Translates queries for one commit."""

    def __init__(self, schema: tantivy.Schema, searcher: tantivy.Searcher) -> None:
        self._schema = schema
        self._searcher = searcher
        self._phrases = Phrases(schema, self._occurs)
        self._lexicon = lru_cache(_REMEMBERED_LEXICONS)(self._read_lexicon)

    def translate(self, query: Query) -> tantivy.Query:
        """What only the notes can answer must have become `Identifiers` before: else `ValueError`."""
        match query:
            case And(clauses):
                made = self._all_of(clauses)
            case Or(clauses):
                made = either([self.translate(clause) for clause in dict.fromkeys(clauses)])
            case Not():
                made = self._all_of((query,))
            case Everything():
                made = _everything()
            case Identifiers(ids):
                made = _unscored(_Q.term_set_query(self._schema, ID_FIELD, sorted(ids)))
            case Keys(field, values):
                made = _unscored(_Q.term_set_query(self._schema, key_field(field), sorted(values)))
            case DateRange():
                made = self._dated(query)
            case Term() | Phrase() | Wildcard() | Fuzzy():
                made = self._leaf(query)
            case _:
                raise ValueError(f"an index cannot answer {type(query).__name__}")
        return made

    def _all_of(self, clauses: Iterable[Query]) -> tantivy.Query:
        parts = [
            (_MUST_NOT, self.translate(clause.clause))
            if isinstance(clause, Not)
            else (_MUST, self.translate(clause))
            for clause in clauses
        ]
        if all(occur == _MUST_NOT for occur, _ in parts):
            parts.append((_MUST, _everything()))
        return _Q.boolean_query(parts)

    def _dated(self, days: DateRange) -> tantivy.Query:
        earliest = day_number(days.start) if days.start else 1
        latest = day_number(days.end) if days.end else None
        begun = self._days(FIRST_DAY, max(earliest, 1), None)
        if latest is None:
            return _unscored(begun)
        return _unscored(_Q.boolean_query([(_MUST, begun), (_MUST, self._days(LAST_DAY, None, latest))]))

    def _days(self, field: str, first: int | None, last: int | None) -> tantivy.Query:
        return _Q.range_query(self._schema, field, tantivy.FieldType.Integer, first, last)

    def _leaf(self, leaf: Leaf) -> tantivy.Query:
        zones = zones_of(leaf.field)
        wanted = slots(leaf, names=zones.names is not None)
        if not wanted:
            return _Q.empty_query()
        if zones.names:
            return self._standing(field_of(zones.names), wanted, slop_of(leaf))
        return either(
            [
                _Q.boost_query(self._standing(field_of(zone), wanted, slop_of(leaf)), ZONE_WEIGHTS[zone])
                for zone in zones.words
            ]
        )

    def _standing(self, field: str, wanted: tuple[Slot, ...], slop: int) -> tantivy.Query:
        """What stands in one field."""
        if len(wanted) > 1:
            return self._phrases.query(field, [self._forms(field, slot) for slot in wanted], slop)
        match wanted[0]:
            case Words() as slot:
                return self._any_term(field, _terms_of(slot))
            case Pattern() as slot:
                return self._fitting(field, slot)
            case Resembling(text, distance):
                return _Q.fuzzy_term_query(self._schema, field, exact_term(text), distance)

    def _any_term(self, field: str, terms: Iterable[str]) -> tantivy.Query:
        return either([_Q.term_query(self._schema, field, term) for term in terms])

    def _fitting(self, field: str, slot: Pattern) -> tantivy.Query:
        if slot == ANY_WORD:
            return _unscored(_Q.term_query(self._schema, HAS_FIELD, field))
        if slot.is_prefix and self._may_be_ranked(slot.prefix):
            begun = self._searcher.terms_with_prefix(field, exact_term(slot.prefix), limit=_MOST_RANKED + 1)
            if len(begun) <= _MOST_RANKED:
                return self._any_term(field, (term for term, _ in begun))
        if _AMBIGUOUS.search(slot.pattern):
            return _unscored(_Q.term_set_query(self._schema, field, self._forms(field, slot)))
        parts = [{"*": ".*", "?": "."}.get(sign) or escape(sign) for sign in slot.pattern]
        try:
            return _Q.regex_query(self._schema, field, escape(EXACT_MARK) + "".join(parts))
        except ValueError:  # too many states for an automaton
            return _unscored(_Q.term_set_query(self._schema, field, self._forms(field, slot)))

    def _may_be_ranked(self, prefix: str) -> bool:
        return len(prefix) > _SHORT_PREFIX or self._searcher.num_docs <= _BIG_LIBRARY

    def _forms(self, field: str, slot: Slot) -> list[str]:
        """The terms of the field that a slot accepts."""
        match slot:
            case Words():
                return [term for term in _terms_of(slot) if self._searcher.doc_freq(field, term)]
            case Pattern():
                begun = self._searcher.terms_with_prefix(field, exact_term(slot.prefix))
                return [term for term, _ in begun if slot.fits(term.removeprefix(EXACT_MARK))]
            case Resembling(text, distance):
                forms = self._lexicon(field)
                near = process.extract_iter(
                    text, forms, scorer=OSA.distance, processor=None, score_cutoff=distance
                )
                return [exact_term(forms[index]) for _, _, index in near]

    def _read_lexicon(self, field: str) -> list[str]:
        begun = self._searcher.terms_with_prefix(field, EXACT_MARK)
        return [term.removeprefix(EXACT_MARK) for term, _ in begun]

    def words(self, beginning: str, limit: int) -> list[tuple[str, int]]:
        """The forms in running words that begin like this, the most frequent first."""
        found: dict[str, int] = {}
        for zone in Zone:
            for term, count in self._searcher.terms_with_prefix(field_of(zone), exact_term(beginning)):
                form = term.removeprefix(EXACT_MARK)
                found[form] = found.get(form, 0) + count
        return nsmallest(limit, found.items(), key=lambda one: (-one[1], one[0]))

    def _occurs(self, query: tantivy.Query) -> bool:
        return bool(self._searcher.search(query, 1, count=False).hits)


def _terms_of(slot: Words) -> list[str]:
    return sorted((exact_term if slot.exact else stem_term)(value) for value in slot.values)


def _everything() -> tantivy.Query:
    return _unscored(_Q.all_query())


def _unscored(query: tantivy.Query) -> tantivy.Query:
    return _Q.const_score_query(query, 0.0)
