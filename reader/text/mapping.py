"""Map passages from one revision of a text to the next by comparing the two.

Paragraphs are paired first (equal ones in order, then equal or similar ones wherever they went), then the
words inside each pair by their longest common subsequence, so that a moved paragraph keeps its words and a
common word is not matched across the text. The comparison runs in `rapidfuzz`, bit-parallel; figures in
DESIGN.
"""

from dataclasses import dataclass

from rapidfuzz.distance import LCSseq
from rapidfuzz.fuzz import ratio

from reader.model.span import Span
from reader.text.tokens import Tokens, paragraphs

_SIMILAR = 50.0
"""Per cent of likeness above which two unequal paragraphs may be one paragraph edited."""
_WORK_LIMIT = 40_000_000
"""Pairs of tokens compared at most for one pair of passages: about 5 MB and 50 ms."""
_STRAY_DISTANCE = 200
"""How far, in words, a stray may be from where it belongs."""
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
    for old_span, new_span in _pair_paragraphs(before, after):
        _align_tokens(old, new, old.within(old_span), new.within(new_span), image)
    _join_strays(old.words, image)
    _align_gaps(old, new, image)
    return Alignment(old, new, image)


def _align_tokens(old: Tokens, new: Tokens, left: range, right: range, image: list[int]) -> None:
    if len(left) * len(right) > _WORK_LIMIT:
        return
    left_words, right_words = old.words[left.start : left.stop], new.words[right.start : right.stop]
    for block in LCSseq.editops(left_words, right_words).as_matching_blocks():
        for step in range(block.size):
            image[left.start + block.a + step] = right.start + block.b + step


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


def _join_strays(words: list[str], image: list[int]) -> None:
    """Of several equal words that could be the survivor, prefer the one beside what survives with it.

    A common subsequence is free to match the first `the` of a lost sentence with the `the` of the next one.
    """
    for index in reversed(range(1, len(image))):
        if image[index] > 0 and image[index - 1] < 0:
            stray = _previous(image, index)
            alone = stray == 0 or image[stray - 1] != image[stray] - 1
            if stray >= 0 and alone and image[stray] == image[index] - 1 and words[stray] == words[index - 1]:
                image[index - 1], image[stray] = image[stray], -1


def _previous(image: list[int], index: int) -> int:
    """The nearest survivor before a place; -1 when there is none near."""
    lowest = max(0, index - _STRAY_DISTANCE)
    return next((at for at in range(index - 1, lowest - 1, -1) if image[at] >= 0), -1)


def _align_gaps(old: Tokens, new: Tokens, image: list[int]) -> None:
    """Compare what lies between two survivors in both texts: paragraphs split, joined or quite rewritten."""
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
        if first < last and not any(index in taken for index in range(first, last)):
            _align_tokens(old, new, range(start, stop), range(first, last), image)
        start = stop
