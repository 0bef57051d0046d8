"""What of an article matched: spans in the verbatim text, and the passages that show it best.

Computed from the text by the same analysis and the same reading of the query as the engines use, never from
an engine, so that every engine's hits are shown alike and “why did this match” always has an answer.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter

from reader.model.query import Field, Keys, Phrase, Query
from reader.model.search import IndexDocument, Snippet
from reader.model.span import Span
from reader.search import seeds
from reader.search.marking import marking_leaves, positive_keys, positive_leaves
from reader.search.passages import Match, best_passages, snippet
from reader.search.places import Found, standing, together
from reader.search.terms import Leaf, Slot, slop_of, slots
from reader.search.zones import ASIDE_BLOCKS, NO_LANGUAGE, Zone, actor_names, keys_of, names_of, zones_of
from reader.text.chunks import Chunks, chunks_of

_REMEMBERED = 64
_clause, _span = attrgetter("clause"), attrgetter("span")
_TITLE_ALONE = frozenset({Field.TITLE})
_SHOWN = {Zone.TITLE: "title", Zone.TEXT: "text", Zone.ASIDE: "caption"}


@dataclass(frozen=True, slots=True)
class _Read:
    """An article's words; the text and what stands aside in it have their positions in common."""

    title: Chunks
    text: Chunks
    asides: tuple[tuple[int, int], ...]

    def found(self, zone: Zone, wanted: Sequence[Slot]) -> list[Found]:
        if zone is Zone.TITLE:
            return [standing(self.title, slot) for slot in wanted]
        is_aside = zone is Zone.ASIDE
        if is_aside and not self.asides:
            return [{} for _ in wanted]
        everywhere = [standing(self.text, slot) for slot in wanted]
        if not self.asides:
            return everywhere
        return [
            {place: span for place, span in found.items() if self._is_aside(span.start) is is_aside}
            for found in everywhere
        ]

    def _is_aside(self, place: int) -> bool:
        index = bisect_right(self.asides, place, key=lambda aside: aside[1])
        return index < len(self.asides) and self.asides[index][0] <= place


class Excerpts:
    """Implements `reader.search_ports.Excerpter`; keeps nothing but the words of the articles it saw last."""

    def __init__(self) -> None:
        self._read: Callable[[IndexDocument], _Read] = lru_cache(_REMEMBERED)(_read)

    def matches(self, query: Query, document: IndexDocument) -> list[Span]:
        """Every span of the text that the query's positive clauses match, sorted, not overlapping.

        A phrase is one span, the words of a near phrase one each; a clause on an actor marks the actor's
        names. What only the title matched marks nothing.
        """
        return _united(match.span for match in self._found(query, document))

    def snippets(self, query: Query, document: IndexDocument, most: int = 3) -> tuple[Snippet, ...]:
        """The best passages in text order; the beginning of the text when nothing in it matched.

        Best are those with the most different clauses, then those with these nearest together, then those
        with the most matches; `rank` says which is the best. A passage is at most
        `passages.LONGEST_SNIPPET` code points of the verbatim text, and passages do not overlap.
        """
        found = self._found(query, document)
        spans = _united(match.span for match in found)
        passages = best_passages(document.text, found, most)
        return tuple(
            snippet(document.text, passage, spans, rank)
            for passage, rank in sorted(zip(passages, range(most), strict=False))
        )

    def forms(self, query: Query, document: IndexDocument) -> list[tuple[str, tuple[str, ...]]]:
        """Where the positive clauses match and what stands there, verbatim, each form once."""
        read = self._read(document)
        found: dict[str, dict[str, None]] = {}
        for leaf in positive_leaves(query, also=_TITLE_ALONE):
            zones = zones_of(leaf.field)
            wanted = slots(leaf, names=zones.names is not None)
            if not wanted:
                continue
            for zone in zones.words:
                source = document.title if zone is Zone.TITLE else document.text
                spans = together(read.found(zone, wanted), slop_of(leaf))
                found.setdefault(_SHOWN[zone], {}).update((span.of(source), None) for span in spans)
            if zones.names:
                named = found.setdefault(zones.names.value, {})
                for name in names_of(document, zones.names):
                    if _fits(name, wanted, slop_of(leaf)):
                        named[name] = None
        for keys in positive_keys(query):
            found.setdefault(keys.field.value, {}).update(
                (name, None) for name in _keyed_names(keys, document)
            )
        return [(field, tuple(forms)) for field, forms in found.items() if forms]

    def _found(self, query: Query, document: IndexDocument) -> list[Match]:
        found: list[Match] = []
        leaves = marking_leaves(query)
        for clause, leaf in enumerate(leaves):
            zones = zones_of(leaf.field)
            wanted = slots(leaf, names=zones.names is not None)
            if not wanted:
                continue
            if zones.names:
                spans = self._names(leaf, wanted, document)
            else:
                spans = self._words(leaf, wanted, document)
            found.extend(Match(span, clause) for span in spans)
        for clause, keys in enumerate(positive_keys(query), len(leaves)):
            found.extend(Match(span, clause) for span in self._keyed(keys, document))
        # What several clauses matched counts as the first one's: an actor is asked for by name and by id.
        first = {match.span: match for match in sorted(found, key=_clause, reverse=True)}
        return sorted(first.values(), key=_span)

    def _words(self, leaf: Leaf, wanted: Sequence[Slot], document: IndexDocument) -> Iterator[Span]:
        if len(wanted) == 1 and (spans := seeds.spans(document.text, document.language, wanted[0])):
            yield from spans
            return
        read = self._read(document)
        for zone in (Zone.TEXT, Zone.ASIDE):
            yield from together(read.found(zone, wanted), slop_of(leaf))

    def _names(self, leaf: Leaf, wanted: Sequence[Slot], document: IndexDocument) -> Iterator[Span]:
        """Where the text names the actors whom a clause on actors found, under any of their names."""
        for names in actor_names(document, leaf.field):
            if not any(_fits(name, wanted, slop_of(leaf)) for name in names):
                continue
            yield from self._called(names, document)

    def _keyed(self, keys: Keys, document: IndexDocument) -> Iterator[Span]:
        """Where the text names the actors with these keys."""
        if keys.field is Field.ACTOR:
            for actor in document.actors:
                if actor.id in keys.values:
                    yield from self._called(actor.names, document)

    def _called(self, names: Iterable[str], document: IndexDocument) -> Iterator[Span]:
        for name in names:
            phrase = Phrase(name, exact=True)
            yield from self._words(phrase, slots(phrase, names=False), document)


def _read(document: IndexDocument) -> _Read:
    asides = tuple((block.start, block.end) for block in document.blocks if block.kind in ASIDE_BLOCKS)
    language = document.language
    return _Read(chunks_of(document.title, language), chunks_of(document.text, language), asides)


def _fits(name: str, wanted: Sequence[Slot], slop: int) -> bool:
    read = chunks_of(name, NO_LANGUAGE)
    return bool(together([standing(read, slot) for slot in wanted], slop))


def _keyed_names(keys: Keys, document: IndexDocument) -> Iterator[str]:
    if keys.field is Field.ACTOR:
        for actor in document.actors:
            if actor.id in keys.values:
                yield from actor.names
    elif not keys.values.isdisjoint(keys_of(document)[keys.field]):
        yield from names_of(document, keys.field)


def _united(spans: Iterable[Span]) -> list[Span]:
    """Sorted spans without overlaps; those that overlap become one."""
    united: list[Span] = []
    for span in sorted(spans):
        if united and span.start < united[-1].end:
            united[-1] = Span(united[-1].start, max(united[-1].end, span.end))
        else:
            united.append(span)
    return united
