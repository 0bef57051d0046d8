"""Answers a query over the segments of a Whoosh index.

A query is evaluated to the documents it matches and their scores. Scores are BM25F (Robertson, Zaragoza,
“The Probabilistic Relevance Framework: BM25 and Beyond”, 2009, §3.6): the occurrences of a word in the zones
of an article are weighted and normalised by the zone's length before they saturate together.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache, reduce

from reader.model.query import (
    And,
    DateRange,
    Everything,
    Field,
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
from reader.model.search import FacetCounts, FacetField
from reader.search.periods import day_number
from reader.search.terms import Leaf, Slot, slop_of, slots
from reader.search.whoosh_schema import Facts, field_of
from reader.search.whoosh_segment import Segment
from reader.search.zones import Zone, zones_of

# A word in the title says more of an article than one in its text, one in a caption or a list of links less.
ZONE_WEIGHTS = {Zone.TITLE: 3.0, Zone.TEXT: 1.0, Zone.ASIDE: 0.3}
NAME_WEIGHT = 1.0
# The usual values: how soon repetition stops counting, how much length does.
SATURATION = 1.2
LENGTH_EFFECT = 0.75
# A person refines a query word by word, and a word may stand in it twice.
_REMEMBERED_LEAVES = 16

Document = tuple[int, int]
"""The number of a segment, and of a document in it."""
Scores = dict[Document, float]


class Evaluator:
    """Evaluates queries over the segments of one commit; remembers the last words it looked for.

    Scores are shared: nobody changes a mapping that he did not make.
    """

    def __init__(self, segments: Sequence[Segment]) -> None:
        self._segments = segments
        self._leaf = lru_cache(_REMEMBERED_LEAVES)(self._scores_of)
        self._total = sum(len(segment.facts) for segment in segments)

    def facts(self, document: Document) -> Facts:
        return self._segments[document[0]].facts[document[1]]

    def evaluate(self, query: Query) -> Scores:
        """The matching documents with their scores.

        What only the notes can answer must have become `Identifiers` before: else `ValueError`.
        """
        match query:
            case And(clauses):
                found = self._all_of(clauses)
            case Or(clauses):
                found = {}
                for clause in dict.fromkeys(clauses):
                    _add(found, self.evaluate(clause))
            case Not(clause):
                found = self._without(self._everything(), clause)
            case Everything():
                found = self._everything()
            case Identifiers(ids):
                found = self._identified(ids)
            case Keys(field, values):
                found = self._keyed(field, values)
            case DateRange():
                found = self._dated(query)
            case Term() | Phrase() | Wildcard() | Fuzzy():
                found = self._leaf(query)
            case _:
                raise ValueError(f"an index cannot answer {type(query).__name__}")
        return found

    def _everything(self) -> Scores:
        return {(index, n): 0.0 for index, segment in enumerate(self._segments) for n in segment.facts}

    def _all_of(self, clauses: tuple[Query, ...]) -> Scores:
        """Positive clauses are intersected before the negative ones are taken away."""
        positive = [self.evaluate(clause) for clause in clauses if not isinstance(clause, Not)]
        if positive:
            smallest = min(positive, key=len)
            found = {
                document: math.fsum(scores[document] for scores in positive)
                for document in smallest
                if all(document in scores for scores in positive)
            }
        else:
            found = self._everything()
        negative = [clause.clause for clause in clauses if isinstance(clause, Not)]
        return reduce(self._without, negative, found)

    def _without(self, found: Scores, clause: Query) -> Scores:
        excluded = self.evaluate(clause)
        return {document: score for document, score in found.items() if document not in excluded}

    def _identified(self, ids: frozenset[str]) -> Scores:
        return {
            (index, segment.numbers[id_]): 0.0
            for index, segment in enumerate(self._segments)
            for id_ in ids & segment.numbers.keys()
        }

    def _keyed(self, field: Field, values: frozenset[str]) -> Scores:
        return {
            (index, number): 0.0
            for index, segment in enumerate(self._segments)
            for number, facts in segment.facts.items()
            if not values.isdisjoint(facts.keys.get(field.value, ()))
        }

    def facets(self, query: Query, fields: Sequence[FacetField]) -> FacetCounts:
        """How many of the matching documents have each value."""
        counts: dict[FacetField, Counter[str]] = {field: Counter() for field in fields}
        for document in self.evaluate(query):
            values = self.facts(document).values
            for field in fields:
                counts[field].update(values.get(field.value, ()))
        return FacetCounts({field: dict(counted) for field, counted in counts.items()})

    def words(self, slot: Slot) -> dict[str, int]:
        """The forms in running words that a slot accepts, and in how many documents of a zone they stand."""
        found: Counter[str] = Counter()
        for segment in self._segments:
            for zone in Zone:
                found.update(segment.forms(slot, field_of(zone)))
        return dict(found)

    def _dated(self, days: DateRange) -> Scores:
        earliest = day_number(days.start) if days.start else 1
        latest = day_number(days.end) if days.end else math.inf
        return {
            (index, number): 0.0
            for index, segment in enumerate(self._segments)
            for number, facts in segment.facts.items()
            if earliest <= facts.first_day and facts.last_day <= latest
        }

    def _scores_of(self, leaf: Leaf) -> Scores:
        zones = zones_of(leaf.field)
        wanted = slots(leaf, names=zones.names is not None)
        if not wanted:
            return {}
        weighted: Scores = {}
        for zone in zones.words:
            self._count(leaf, wanted, field_of(zone), ZONE_WEIGHTS[zone], weighted)
        if zones.names:
            self._count(leaf, wanted, field_of(zones.names), NAME_WEIGHT, weighted)
        rarity = math.log(1 + (self._total - len(weighted) + 0.5) / (len(weighted) + 0.5))
        return {
            document: rarity * weight * (SATURATION + 1) / (weight + SATURATION)
            for document, weight in weighted.items()
        }

    def _count(
        self, leaf: Leaf, wanted: tuple[Slot, ...], field: str, weight: float, weighted: Scores
    ) -> None:
        """Add what one field contributes to the weighted number of occurrences in each document."""
        length = sum(segment.length_of(field) for segment in self._segments)
        average = max(length / max(self._total, 1), 1.0)
        for index, segment in enumerate(self._segments):
            counts = segment.counts(wanted, field, slop_of(leaf))
            lengths = segment.lengths(field, counts)
            for number, count in counts.items():
                norm = 1 - LENGTH_EFFECT + LENGTH_EFFECT * lengths[number] / average
                document = (index, number)
                weighted[document] = weighted.get(document, 0.0) + weight * count / norm


def _add(found: Scores, more: Mapping[Document, float]) -> None:
    for document, score in more.items():
        found[document] = found.get(document, 0.0) + score
