"""Map passages from one revision of a text to the next by comparing the two.

Unchanged sentences come first, in order. Then paragraphs are paired (equal ones in order, then equal or
similar ones wherever they went), then the other words inside each pair by their longest common subsequence,
so that a moved paragraph keeps its words and a common word is not matched across the text. The comparison is
that of `rapidfuzz`, bit-parallel; figures in DESIGN.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq
from rapidfuzz.fuzz import ratio

from reader.model.span import Span
from reader.text.tokens import Tokens, paragraphs, sentences

_SIMILAR = 50.0
"""Per cent of likeness above which two unequal paragraphs may be one paragraph edited."""
_WORK_LIMIT = 200_000_000
"""Pairs of tokens compared at most for one pair of passages: about 25 MB and 100 ms, two articles of 10,000
words."""
_SENTENCE_LENGTH = 20
"""Characters from which an unchanged sentence is no chance."""
_SENTENCE_ENDS = frozenset(".!?…")
_PAIRINGS_LIMIT = 40_000
"""Paragraph pairs compared for likeness at most; beyond that, only equal paragraphs are paired."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Which token of the new text each token of the old one became (`-1`: gone)."""

    old: Tokens
    new: Tokens
    image: list[int]


def align(before: str, after: str) -> Alignment:
    """Compare two revisions; deterministic."""
    old, new = Tokens.of(before), Tokens.of(after)
    image = [-1] * len(old.words)
    _align_sentences(before, after, old, new, image)
    taken = set(image)
    for old_span, new_span in _pair_paragraphs(before, after):
        lost = [index for index in old.within(old_span) if image[index] < 0]
        free = [index for index in new.within(new_span) if index not in taken]
        _align_tokens(old, new, lost, free, image)
        taken.update(image[index] for index in lost)
    _join_strays(before, old, image)
    _align_gaps(old, new, image)
    _join_strays(before, old, image)
    return Alignment(old, new, image)


def _align_sentences(before: str, after: str, old: Tokens, new: Tokens, image: list[int]) -> None:
    """Whole sentences that stand unchanged and in order keep their words, wherever a line ends."""
    left, right = sentences(before), sentences(after)
    if len(left) * len(right) > _WORK_LIMIT:
        return
    texts = [span.of(before) for span in left], [span.of(after) for span in right]
    for block in LCSseq.editops(*texts).as_matching_blocks():
        for step in range(block.size):
            was, now = left[block.a + step], right[block.b + step]
            if len(was) >= _SENTENCE_LENGTH:
                there = new.within(now)
                for offset, index in enumerate(old.within(was)):
                    image[index] = there.start + offset


def _align_tokens(
    old: Tokens, new: Tokens, left: Sequence[int], right: Sequence[int], image: list[int]
) -> None:
    """Compare some words of both texts, given by their indexes."""
    if not left or not right or len(left) * len(right) > _WORK_LIMIT:
        return
    words = [old.words[index] for index in left], [new.words[index] for index in right]
    for block in LCSseq.editops(*words).as_matching_blocks():
        for step in range(block.size):
            image[left[block.a + step]] = right[block.b + step]


def _pair_paragraphs(before: str, after: str) -> list[tuple[Span, Span]]:
    old, new = paragraphs(before), paragraphs(after)
    old_texts, new_texts = [span.of(before) for span in old], [span.of(after) for span in new]
    pairs: dict[int, int] = {}
    if len(old) * len(new) <= _WORK_LIMIT:
        for block in LCSseq.editops(old_texts, new_texts).as_matching_blocks():
            pairs.update((block.a + step, block.b + step) for step in range(block.size))
    _pair_moved(old_texts, new_texts, pairs)
    _pair_similar(old_texts, new_texts, pairs)
    return [(old[left], new[right]) for left, right in sorted(pairs.items())]


def _pair_moved(old: list[str], new: list[str], pairs: dict[int, int]) -> None:
    """Pair equal paragraphs that changed their order."""
    taken = set(pairs.values())
    places: dict[str, list[int]] = {}
    for index in reversed(range(len(new))):
        if index not in taken:
            places.setdefault(new[index], []).append(index)
    for index, paragraph in enumerate(old):
        if index not in pairs and places.get(paragraph):
            pairs[index] = places[paragraph].pop()


def _pair_similar(old: list[str], new: list[str], pairs: dict[int, int]) -> None:
    """Pair edited paragraphs, the likest first."""
    taken = set(pairs.values())
    left = [index for index in range(len(old)) if index not in pairs]
    right = [index for index in range(len(new)) if index not in taken]
    if len(left) * len(right) > _PAIRINGS_LIMIT:
        return
    scored = [
        (-score, abs(a - b), a, b)
        for a in left
        for b in right
        if (score := ratio(old[a], new[b], score_cutoff=_SIMILAR)) > 0
    ]
    for _, _, a, b in sorted(scored):
        if a not in pairs and b not in taken:
            pairs[a] = b
            taken.add(b)


def _join_strays(before: str, old: Tokens, image: list[int]) -> None:
    """Of several equal words that could be the survivors, prefer those beside what survives with them.

    A common subsequence is free to match the first words of a lost sentence with those of the next one, or
    the end of the sentence before. Words that hang together with nothing go where they hang together with
    something; a gap that could lie a few words earlier or later lies between sentences.
    """
    for index in reversed(range(1, len(image))):
        if image[index] > 0 and image[index - 1] < 0:
            stray = _previous(image, index)
            if stray >= 0:
                _slide(before, old, image, stray, index)


def _slide(before: str, old: Tokens, image: list[int], stray: int, index: int) -> None:
    """Move survivors from the end of the words before a gap, which ends at `index`, to its own end."""
    movable = 0
    while _fits(old.words, image, stray - movable, index - 1 - movable, index):
        movable += 1
    if not movable:
        return
    first = stray - movable + 1
    hangs = first > 0 and image[first - 1] >= 0 and image[first - 1] == image[first] - 1
    moved = movable if not hangs else _best_cut(before, old, stray, index, movable)
    for step in range(moved):
        image[index - 1 - step], image[stray - step] = image[stray - step], -1


def _fits(words: list[str], image: list[int], stray: int, place: int, index: int) -> bool:
    """Whether a survivor may as well stand at a place before `index`, in an unbroken row with it."""
    if stray < 0 or stray >= place or image[stray] < 0:
        return False
    in_row = image[stray] == image[index] - (index - place)
    return in_row and words[stray] == words[place] and (image[place] < 0 or place <= stray)


def _best_cut(before: str, old: Tokens, stray: int, index: int, movable: int) -> int:
    """How many words to move so that the gap begins and ends with sentences, if it can; the fewest."""
    return max(
        range(movable + 1),
        key=lambda moved: (
            _break_at(before, old, stray - moved + 1) + _break_at(before, old, index - moved),
            -moved,
        ),
    )


def _break_at(before: str, old: Tokens, index: int) -> int:
    """How deep the cut before a word is: of a paragraph, of a sentence, or none."""
    if index <= 0 or index >= len(old.words):
        return 2
    between = before[old.ends[index - 1] : old.starts[index]]
    if "\n" in between:
        return 2
    return 1 if between and old.words[index - 1] in _SENTENCE_ENDS else 0


def _previous(image: list[int], index: int) -> int:
    """The nearest survivor before a place; -1 when there is none."""
    return next((at for at in range(index - 1, -1, -1) if image[at] >= 0), -1)


def _align_gaps(old: Tokens, new: Tokens, image: list[int]) -> None:
    """Compare what lies between two survivors in both texts: paragraphs split, joined or quite rewritten.

    What already is the survivor of something else stays out of it.
    """
    taken = set(image)
    start = 0
    while start < len(image):
        if image[start] >= 0:
            start += 1
            continue
        stop = start
        while stop < len(image) and image[stop] < 0:
            stop += 1
        first = image[start - 1] + 1 if start else 0
        last = image[stop] if stop < len(image) else len(new.words)
        free = [index for index in range(first, last) if index not in taken]
        _align_tokens(old, new, range(start, stop), free, image)
        taken.update(image[start:stop])
        start = stop
