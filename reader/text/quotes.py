"""Find a quotation in a text by its words and its context, or not at all.

A place is taken only if it is good in itself and clearly better than any other: a highlight that waits for
the person does less harm than one on the wrong passage.
"""

from dataclasses import dataclass

from rapidfuzz.fuzz import partial_ratio_alignment, ratio

from reader.model.annotation import Selectors
from reader.model.span import Span
from reader.text.tokens import Tokens

SCORE_FLOOR = 0.80
MARGIN = 0.10
FUZZY_LENGTH = 12
"""Characters a quotation needs before an inexact place is considered."""
SURE_LENGTH = 32
"""Characters of a quotation that by themselves are no chance; shorter ones need a trace of their context."""
_SOME_CONTEXT = 0.25
SHORT_WORD = 4
"""A single word of so few letters is never looked for: it stands everywhere."""
_QUOTE_WEIGHT = 0.6
_CHANCE_LIKENESS = 0.5
"""Likeness two unrelated passages of one language have; counted as none."""
_MOST_PLACES = 200
"""Exact places weighed; a quotation that occurs more often is not unique anyhow."""
_FUZZY_WORK = 100_000_000
"""Length of the quotation times length of the text up to which inexact places are sought: about a second."""
_EDGE_TOKENS = 3
_WORTH_A_LOOK = 0.75
"""Likeness from which a place is shown to the person as a suggestion."""


@dataclass(frozen=True, slots=True)
class _Place:
    span: Span
    likeness: float
    context: float

    @property
    def score(self) -> float:
        return _QUOTE_WEIGHT * self.likeness + (1 - _QUOTE_WEIGHT) * self.context


def find_quote(text: str, selectors: Selectors) -> Span | None:
    """The one place where the quotation stands now, or `None` when there is none or it is doubtful."""
    exact = selectors.exact
    if len(exact) <= SHORT_WORD and not any(character.isspace() for character in exact):
        return None
    places = [_weigh(text, span, 1.0, selectors) for span in _occurrences(text, exact)]
    if places:
        return _choose_exact(places, selectors)
    if len(exact) < FUZZY_LENGTH or len(exact) * len(text) > _FUZZY_WORK:
        return None
    return _choose_fuzzy(text, selectors)


def likeliest(text: str, selectors: Selectors) -> Span | None:
    """The place most like the quotation, for a person to judge; `None` when nothing is like it."""
    places = [_weigh(text, span, 1.0, selectors) for span in _occurrences(text, selectors.exact)]
    if not places and len(selectors.exact) * len(text) <= _FUZZY_WORK:
        window = _best_window(text, selectors)
        places = [window] if window is not None and window.likeness >= _WORTH_A_LOOK else []
    return max(places, key=lambda place: place.score).span if places else None


def context_likeness(text: str, span: Span, selectors: Selectors) -> float:
    """How well the surroundings of a place agree with the context written down, from 0 to 1."""
    before = text[max(0, span.start - len(selectors.prefix)) : span.start]
    after = text[span.end : span.end + len(selectors.suffix)]
    return (_agreement(before, selectors.prefix) + _agreement(after, selectors.suffix)) / 2


def _agreement(found: str, expected: str) -> float:
    if found == expected:
        return 1.0
    return max(0.0, (ratio(found, expected) / 100 - _CHANCE_LIKENESS) / (1 - _CHANCE_LIKENESS))


def _occurrences(text: str, exact: str) -> list[Span]:
    spans: list[Span] = []
    at = text.find(exact)
    while at >= 0 and len(spans) < _MOST_PLACES:
        spans.append(Span(at, at + len(exact)))
        at = text.find(exact, at + 1)
    return spans


def _weigh(text: str, span: Span, likeness: float, selectors: Selectors) -> _Place:
    return _Place(span, likeness, context_likeness(text, span, selectors))


def _choose_exact(places: list[_Place], selectors: Selectors) -> Span | None:
    places = sorted(places, key=lambda place: (-place.score, place.span))
    best = places[0]
    if len(places) == 1 and len(selectors.exact) >= FUZZY_LENGTH and _is_backed(best):
        return best.span
    ahead = len(places) == 1 or best.score - places[1].score >= MARGIN
    return best.span if ahead and best.score >= SCORE_FLOOR else None


def _is_backed(place: _Place) -> bool:
    """Whether the place is long enough to be no chance, or has some of its context about it."""
    return len(place.span) >= SURE_LENGTH or place.context >= _SOME_CONTEXT


def _choose_fuzzy(text: str, selectors: Selectors) -> Span | None:
    best = _best_window(text, selectors)
    if best is None or best.likeness < SCORE_FLOOR or not _is_backed(best):
        return None
    masked = text[: best.span.start] + "\0" * len(best.span) + text[best.span.end :]
    runner_up = _best_window(masked, selectors)
    return best.span if runner_up is None or best.likeness - runner_up.likeness >= MARGIN else None


def _best_window(text: str, selectors: Selectors) -> _Place | None:
    found = partial_ratio_alignment(selectors.exact, text, score_cutoff=50)
    if found is None or found.dest_start == found.dest_end:
        return None
    return _fit_to_words(text, Span(found.dest_start, found.dest_end), selectors)


def _fit_to_words(text: str, rough: Span, selectors: Selectors) -> _Place:
    """Move both ends to the words' borders nearby that give the best likeness."""
    margin = 40
    low = max(0, rough.start - margin)
    tokens = Tokens.of(text[low : rough.end + margin])
    inside = tokens.within(Span(rough.start - low, rough.end - low))
    starts = tokens.starts[max(0, inside.start - _EDGE_TOKENS) : inside.start + _EDGE_TOKENS + 1]
    ends = tokens.ends[max(0, inside.stop - _EDGE_TOKENS - 1) : inside.stop + _EDGE_TOKENS]
    candidates = [Span(low + start, low + end) for start in starts for end in ends if start < end] or [rough]
    best = max(candidates, key=lambda span: (ratio(span.of(text), selectors.exact), -span.start, -len(span)))
    return _weigh(text, best, ratio(best.of(text), selectors.exact) / 100, selectors)
