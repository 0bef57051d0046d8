"""Chooses the passages of a text that show best what matched, and cuts them at sentences and words."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from reader.model.search import Snippet
from reader.model.span import Span

LONGEST_SNIPPET = 240
# What may stand before the first match of a passage: enough to see what the sentence is about.
_LEAD = 80
# A passage may end early, with a sentence, when it keeps this much.
_SHORTEST = 120
# Begins with a class of signs, which `re` looks for quickly.
_SENTENCE_BREAK = re.compile(r"[.!?…\n](?:(?<=\n)\s*|[”»\"’)]*\s+)")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Match:
    """A span that clause number `clause` of the query matched."""

    span: Span
    clause: int


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A passage; where in it all its clauses stand nearest together is from `near.start` to `near.end`."""

    span: Span
    clauses: int
    near: Span
    matches: int

    @property
    def rank(self) -> tuple[int, int, int, int, int]:
        if self.clauses == 1:
            return -1, 0, -self.matches, self.span.start, 0
        return -self.clauses, len(self.near), 0, self.near.start, -self.span.start


def best_passages(text: str, matches: Sequence[Match], most: int) -> list[Span]:
    """At most so many passages, the best first, without overlaps; `matches` is sorted.

    First those with the most different clauses, then those in which they stand nearest together, then (where
    only one clause matched) those with the most matches, then the earlier ones. The beginning of the text
    when there is no match; nothing when the text is blank.
    """
    starts = _sentence_starts(text)
    if not matches:
        begin = len(text) - len(text.lstrip())
        return [Span(begin, _end(text, starts, begin, begin))] if begin < len(text) else []
    places = [match.span.start for match in matches]
    candidates = [_candidate(text, starts, matches, places, index) for index in range(len(matches))]
    chosen: list[Span] = []
    for candidate in sorted(candidates, key=lambda one: one.rank):
        if len(chosen) == most:
            break
        if not any(candidate.span.overlaps(other) for other in chosen):
            chosen.append(candidate.span)
    return chosen


def snippet(text: str, passage: Span, spans: Sequence[Span], rank: int = 0) -> Snippet:
    """A passage with the spans in it, cut at its edges; `spans` is sorted and without overlaps."""
    first = bisect_right(spans, passage.start, key=lambda span: span.end)
    last = bisect_left(spans, passage.end, key=lambda span: span.start)
    inside = tuple(
        Span(max(span.start, passage.start) - passage.start, min(span.end, passage.end) - passage.start)
        for span in spans[first:last]
    )
    return Snippet(passage.of(text), inside, passage.start, rank)


def _candidate(
    text: str, starts: Sequence[int], matches: Sequence[Match], places: Sequence[int], index: int
) -> _Candidate:
    """The passage that begins shortly before one match."""
    span = matches[index].span
    begin = _begin(text, starts, span.start)
    end = _end(text, starts, begin, min(span.end, begin + LONGEST_SNIPPET))
    inside = matches[bisect_left(places, begin) : bisect_left(places, end)]
    clauses = len({match.clause for match in inside})
    near = _nearest(inside, clauses) if clauses > 1 else span
    return _Candidate(Span(begin, end), clauses, near, len(inside))


def _nearest(matches: Sequence[Match], clauses: int) -> Span:
    """The shortest stretch with a match of every clause."""
    last: dict[int, Span] = {}
    best: Span | None = None
    for match in matches:
        last[match.clause] = match.span
        if len(last) == clauses:
            stretch = Span(min(span.start for span in last.values()), max(span.end for span in last.values()))
            best = stretch if best is None or len(stretch) < len(best) else best
    assert best is not None
    return best


def _sentence_starts(text: str) -> list[int]:
    return [0, *(found.end() for found in _SENTENCE_BREAK.finditer(text))]


def _begin(text: str, starts: Sequence[int], place: int) -> int:
    """The start of the sentence of a place or, when that is far, of a word before it."""
    sentence = starts[bisect_right(starts, place) - 1]
    if place - sentence <= _LEAD:
        return place if not text[sentence:place].strip() else sentence
    gap = _SPACE.search(text, place - _LEAD, place)
    return gap.end() if gap else place


def _end(text: str, starts: Sequence[int], begin: int, least: int) -> int:
    """Where a passage ends: with a sentence if it keeps enough, else with a word, not before `least`."""
    limit = begin + LONGEST_SNIPPET
    if limit >= len(text):
        return len(text.rstrip())
    sentence = starts[bisect_right(starts, limit) - 1]
    if sentence >= max(least, begin + _SHORTEST):
        return begin + len(text[begin:sentence].rstrip())
    cut = max((gap.start() for gap in _SPACE.finditer(text, max(least, begin + 1), limit + 1)), default=limit)
    return begin + len(text[begin : max(cut, least)].rstrip())
