"""What of an article matched: spans in the verbatim text, and the passages that show it best.

Computed from the text by the same analysis and the same reading of the query as the engines use, never from
an engine, so that every engine's hits are shown alike and “why did this match” always has an answer.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache

from reader.model.query import And, Field, Fuzzy, Or, Phrase, Query, Term, Wildcard
from reader.model.search import IndexDocument, Snippet
from reader.model.span import Span
from reader.search.function_words import is_function_word
from reader.search.passages import Match, best_passages, snippet
from reader.search.phrases import occurrences
from reader.search.terms import Leaf, Slot, slop_of, slots
from reader.search.zones import NO_LANGUAGE, Zone, actor_names, word_tokens, zones_of
from reader.text.analysis import Token, analyse

_REMEMBERED = 64
_UNMARKED_FIELDS = frozenset({Field.TAG, Field.NOTE, Field.COLOUR, Field.DATE, Field.TITLE})


class Excerpts:
    """Implements `reader.ports.Excerpter`; keeps nothing but the words of the articles it saw last."""

    def __init__(self) -> None:
        self._tokens: Callable[[IndexDocument], dict[Zone, list[Token]]] = lru_cache(_REMEMBERED)(word_tokens)

    def matches(self, query: Query, document: IndexDocument) -> list[Span]:
        """Every span of the text that the query's positive clauses match, sorted, not overlapping.

        A phrase is one span, the words of a near phrase one each; a clause on an actor marks the actor's
        names. What only the title matched marks nothing.
        """
        return _united(match.span for match in self._found(query, document))

    def snippets(self, query: Query, document: IndexDocument, most: int = 3) -> tuple[Snippet, ...]:
        """The best passages in text order; the beginning of the text when nothing in it matched.

        Best are those with the most different clauses, then those with the most matches. A passage is at most
        `passages.LONGEST_SNIPPET` code points of the verbatim text, and passages do not overlap.
        """
        found = self._found(query, document)
        spans = _united(match.span for match in found)
        return tuple(
            snippet(document.text, passage, spans) for passage in best_passages(document.text, found, most)
        )

    def _found(self, query: Query, document: IndexDocument) -> list[Match]:
        found: list[Match] = []
        for clause, leaf in enumerate(marking_leaves(query)):
            zones = zones_of(leaf.field)
            wanted = slots(leaf, names=zones.names is not None)
            if not wanted:
                continue
            if zones.names:
                spans = self._names(leaf, wanted, document)
            else:
                spans = self._words(leaf, wanted, document)
            found.extend(Match(span, clause) for span in spans)
        return sorted(found, key=lambda match: (match.span, match.clause))

    def _words(self, leaf: Leaf, wanted: Sequence[Slot], document: IndexDocument) -> Iterator[Span]:
        tokens = self._tokens(document)
        for zone in (Zone.TEXT, Zone.ASIDE):
            yield from _occurring(tokens[zone], wanted, slop_of(leaf))

    def _names(self, leaf: Leaf, wanted: Sequence[Slot], document: IndexDocument) -> Iterator[Span]:
        """Where the text names the actors whom a clause on actors found, under any of their names."""
        for names in actor_names(document, leaf.field):
            if not any(_occurring(analyse(name, NO_LANGUAGE), wanted, slop_of(leaf)) for name in names):
                continue
            for name in names:
                yield from self._words(leaf, slots(Phrase(name, exact=True), names=False), document)


def positive_leaves(query: Query) -> Iterator[Leaf]:
    """The leaves in words that an article may owe its match to, in the order of the query.

    Clauses on the title, those answered by the person's notes or by a date, and negated ones mark nothing.
    """
    match query:
        case And(clauses) | Or(clauses):
            for clause in clauses:
                yield from positive_leaves(clause)
        case Term() | Phrase() | Wildcard() | Fuzzy():
            if query.field not in _UNMARKED_FIELDS:
                yield query
        case _:
            return


def marking_leaves(query: Query) -> list[Leaf]:
    """The positive leaves without those that are articles, prepositions and their like (`cessate il fuoco`),
    unless the query has nothing else."""
    leaves = list(positive_leaves(query))
    return [leaf for leaf in leaves if not is_function_word(leaf)] or leaves


def _occurring(tokens: Sequence[Token], wanted: Sequence[Slot], slop: int) -> list[Span]:
    """The spans of a leaf among the tokens of one zone."""
    accepted = [_accepted(tokens, slot) for slot in wanted]
    if len(accepted) == 1:
        return [Span(token.start, token.end) for token in accepted[0].values()]
    spans: list[Span] = []
    for places in occurrences([list(found) for found in accepted], slop):
        chain = [found[place] for found, place in zip(accepted, places, strict=True)]
        if slop:
            spans.extend(Span(token.start, token.end) for token in chain)
        else:
            spans.append(Span(chain[0].start, max(token.end for token in chain)))
    return spans


def _accepted(tokens: Sequence[Token], slot: Slot) -> dict[int, Token]:
    """The tokens that a slot accepts, by position, in order; each form is judged once."""
    judged: dict[tuple[str, str], bool] = {}
    found: dict[int, Token] = {}
    for token in tokens:
        key = (token.exact, token.stem)
        if key not in judged:
            judged[key] = slot.accepts(token)
        if judged[key]:
            found.setdefault(token.position, token)
    return found


def _united(spans: Iterable[Span]) -> list[Span]:
    """Sorted spans without overlaps; those that overlap become one."""
    united: list[Span] = []
    for span in sorted(spans):
        if united and span.start < united[-1].end:
            united[-1] = Span(united[-1].start, max(united[-1].end, span.end))
        else:
            united.append(span)
    return united
