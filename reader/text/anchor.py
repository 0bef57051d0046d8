"""Find a written-down passage again, in the same text or in a later revision of it.

The order of trust: the same words at the same place; a comparison of the two revisions, when the earlier one
is at hand; the words and their context. What none of them places surely is left to the person. The method and
what was measured with it are in DESIGN, "Highlights that stay".
"""

from reader.model.annotation import Anchor, Anchoring, AnnotationState, Selectors
from reader.model.span import Span
from reader.text.mapping import Alignment, align
from reader.text.quotes import context_likeness, find_quote

_SURVIVING_SHARE = 0.5
"""Share of a passage's characters that must survive for it to be the same passage."""
_DENSITY = 1 / 3
"""Share of the new passage that must be old: a few words drowned in an insertion are not the passage."""
_SURE_LENGTH = 32
"""Surviving characters that need no surviving neighbour to vouch for them."""
_CLOSE = 3
"""Words before or after a passage that may vouch for it."""
_SAME_SURROUNDINGS = 0.5
_CHANCE_SURROUNDINGS = 0.2
"""A short word at its old place, but in other surroundings, is there by chance."""

_OTHERS_SHARE = 0.25
"""Share of a place found by its words that may be what other words of the earlier text became."""

_ORPHAN = Anchoring(AnnotationState.ORPHAN)
_REVIEW = Anchoring(AnnotationState.REVIEW)


def anchor(text: str, selectors: Selectors, before: str | None = None) -> Anchor | None:
    """Where the passage is now, or `None` where `place` does not place it."""
    placed = place(text, selectors, before)
    return Anchor(placed.span, placed.state is AnnotationState.MOVED) if placed.span else None


def place(text: str, selectors: Selectors, before: str | None = None) -> Anchoring:
    """Find the passage in `text`; pure.

    `before` is the revision the selectors were made for. It is ignored when it does not hold the passage.
    """
    position = Span(selectors.start, selectors.end)
    if before is not None and (not selectors.exact or position.of(before) != selectors.exact):
        before = None
    if before == text:
        return Anchoring(AnnotationState.FOUND, position)
    if before is not None:
        return place_aligned(text, selectors, align(before, text))
    if selectors.exact and position.of(text) == selectors.exact:
        return _place_repeated(text, selectors, position)
    return _outcome(text, selectors, find_quote(text, selectors))


def place_aligned(text: str, selectors: Selectors, alignment: Alignment) -> Anchoring:
    """Like `place`, with a comparison made once for all the passages of an article."""
    position = Span(selectors.start, selectors.end)
    mapped = _map_span(position, alignment)
    if mapped is not None:
        return _outcome(text, selectors, mapped)
    if _is_deleted(position, alignment):
        return _ORPHAN
    found = find_quote(text, selectors)
    if found is not None and _is_another(found, position, alignment):
        return _REVIEW
    return _outcome(text, selectors, found)


def _outcome(text: str, selectors: Selectors, span: Span | None) -> Anchoring:
    if span is None:
        return _REVIEW
    same = span.start == selectors.start and span.of(text) == selectors.exact
    return Anchoring(AnnotationState.FOUND if same else AnnotationState.MOVED, span)


def _place_repeated(text: str, selectors: Selectors, position: Span) -> Anchoring:
    """The same words stand at the same place; they may be another occurrence if the surroundings differ."""
    here = context_likeness(text, position, selectors)
    if here < _SAME_SURROUNDINGS:
        elsewhere = find_quote(text, selectors)
        if elsewhere is not None and context_likeness(text, elsewhere, selectors) > here:
            return _outcome(text, selectors, elsewhere)
    if here < _CHANCE_SURROUNDINGS and len(position) < _SURE_LENGTH:
        return _REVIEW
    return Anchoring(AnnotationState.FOUND, position)


def _map_span(position: Span, alignment: Alignment) -> Span | None:
    """The image of a passage under the comparison, when enough of it survives in one place."""
    old, new, image = alignment.old, alignment.new, alignment.image
    inside = old.within(position)
    survivors = [index for index in inside if image[index] >= 0]
    images = [image[index] for index in survivors]
    if not survivors or images != sorted(images) or _may_be_others(inside, survivors, alignment):
        return None
    kept = sum(len(old.words[index]) for index in survivors)
    total = sum(len(old.words[index]) for index in inside)
    if kept < _SURVIVING_SHARE * total or not (kept >= _SURE_LENGTH or _is_vouched_for(inside, alignment)):
        return None
    first, last = _widened(inside, survivors, alignment)
    if kept < _DENSITY * sum(len(new.words[index]) for index in range(first, last + 1)):
        return None
    return _trimmed(position, inside, Span(new.starts[first], new.ends[last]), alignment, (first, last))


def _may_be_others(inside: range, survivors: list[int], alignment: Alignment) -> bool:
    """Whether what survives of a passage may as well be the same words beyond the gap that the rest is in:
    of `il 9 il` without `il 9` a comparison can keep the one `il` or the other."""
    words, image, count = alignment.old.words, alignment.image, len(survivors)
    if count == len(inside) or survivors[-1] - survivors[0] >= count:
        return False
    after = next((at for at in range(survivors[-1] + 1, len(image)) if image[at] >= 0), len(image))
    before = next((at for at in range(survivors[0] - 1, -1, -1) if image[at] >= 0), -1)
    kept = words[survivors[0] : survivors[-1] + 1]
    behind, ahead = after - count >= inside.stop, before + 1 + count <= inside.start
    return (behind and words[after - count : after] == kept) or (
        ahead and words[before + 1 : before + 1 + count] == kept
    )


def _is_vouched_for(inside: range, alignment: Alignment) -> bool:
    """Whether what stood closely before or after the passage survives as closely before or after it."""
    image = alignment.image
    ends = [image[index] for index in inside if image[index] >= 0]
    before = range(max(0, inside.start - _CLOSE), inside.start)
    after = range(inside.stop, min(len(image), inside.stop + _CLOSE))
    steps = [ends[0] - image[at] for at in before if _is_surviving_word(at, alignment)]
    steps += [image[at] - ends[-1] for at in after if _is_surviving_word(at, alignment)]
    return any(0 < step <= 2 * _CLOSE for step in steps)


def _is_surviving_word(index: int, alignment: Alignment) -> bool:
    return alignment.image[index] >= 0 and alignment.old.words[index].isalnum()


def _widened(inside: range, survivors: list[int], alignment: Alignment) -> tuple[int, int]:
    """First and last new token: a replaced end stretches to the surviving neighbour outside."""
    image = alignment.image
    first, last = image[survivors[0]], image[survivors[-1]]
    left, right = inside.start - 1, inside.stop
    if image[inside.start] < 0 and left >= 0 and 0 <= image[left] < first:
        first = image[left] + 1
    if image[inside.stop - 1] < 0 and right < len(image) and image[right] > last:
        last = image[right] - 1
    return first, last


def _trimmed(
    position: Span, inside: range, mapped: Span, alignment: Alignment, ends: tuple[int, int]
) -> Span:
    """Keep a border that ran through a token where it was in that token, and spaces outside the tokens."""
    old, new, image = alignment.old, alignment.new, alignment.image
    start, end = mapped.start, mapped.end
    if image[inside.start] == ends[0]:
        start += position.start - old.starts[inside.start]
    if image[inside.stop - 1] == ends[1]:
        end += position.end - old.ends[inside.stop - 1]
    low = new.ends[ends[0] - 1] if ends[0] else 0
    high = new.starts[ends[1] + 1] if ends[1] + 1 < len(new.starts) else new.ends[-1]
    return Span(max(start, low), min(end, high))


def _is_another(found: Span, position: Span, alignment: Alignment) -> bool:
    """Whether a place holds what another part of the earlier text became, and so is not the passage."""
    inside, there = alignment.old.within(position), alignment.new.within(found)
    others = {new for old, new in enumerate(alignment.image) if old not in inside and new in there}
    held = sum(len(alignment.new.words[index]) for index in others)
    return held > _OTHERS_SHARE * sum(len(alignment.new.words[index]) for index in there)


def _is_deleted(position: Span, alignment: Alignment) -> bool:
    """Whether nothing of the passage survives and what stood around it now stands together."""
    old, image = alignment.old, alignment.image
    inside = old.within(position)
    if any(image[index] >= 0 for index in inside):
        return False
    left, right = inside.start - 1, inside.stop
    before = image[left] if left >= 0 else -1
    after = image[right] if right < len(image) else len(alignment.new.words)
    survive = (left < 0 or before >= 0) and (right >= len(image) or after >= 0)
    return survive and before + 1 == after and len(inside) > 0
