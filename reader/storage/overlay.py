"""Lays the person's words on single places over the detected mentions of one article. Pure.

What the person marked stands first; what they struck out goes; names they added compete with what was
detected, the longer winning. What a name means then, is for `actor_rules`.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from reader.model.actor import Mention, RecognisedBy
from reader.model.annotation import ActorCorrection, ActorStamp, ActorWord
from reader.model.span import Span
from reader.text.names import folded_name

MARKED = "marked by you"
ADDED = "a name you added"


@dataclass(frozen=True, slots=True)
class Placed:
    """A mention as it was detected or marked; a `fixed` one is the person's word on this very place."""

    mention: Mention
    fixed: bool = False

    @property
    def span(self) -> Span:
        return Span(self.mention.start, self.mention.end)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a word on one mention holds now, and the text there."""

    word: ActorCorrection
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class AddedName:
    """Where a name stands that the person gave an actor."""

    span: Span
    text: str
    actor: ActorStamp


@dataclass(frozen=True, slots=True)
class LocalWords:
    """What was said of one article; `not_here` are names, in comparison form, that mean nobody in it."""

    places: tuple[Place, ...] = ()
    not_here: frozenset[str] = frozenset()
    added: tuple[AddedName, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.places or self.not_here or self.added)

    def reach(self, span: Span) -> bool:
        """Whether a mention at this place may be touched."""
        if self.not_here:
            return True
        return any(span.overlaps(place.span) for place in self.places) or any(
            span.overlaps(name.span) for name in self.added
        )


def lay_over(
    detected: Sequence[Mention], words: LocalWords, is_nobody: Callable[[Mention], bool]
) -> list[Placed]:
    """The mentions of an article, sorted, not overlapping. What `is_nobody` yields to every added name."""
    marks = _marks(words)
    marked = [mark.span for mark in marks]
    struck = [place.span for place in words.places if place.word.word is ActorWord.NOT_MENTION]
    names = [_by_person(one.span, one.text, one.actor, ADDED) for one in words.added]
    kept, added = (
        [one for one in found if _stands(one, marked, struck, words.not_here)] for found in (detected, names)
    )
    others = map(Placed, _longer(kept, added, is_nobody))
    return sorted([*marks, *others], key=lambda one: one.mention.start)


def _stands(
    mention: Mention, marked: Sequence[Span], struck: Sequence[Span], not_here: Collection[str]
) -> bool:
    """A longer name around a place that was struck out is another name, and stays."""
    span = Span(mention.start, mention.end)
    if any(span.overlaps(mark) for mark in marked):
        return False
    if any(span.overlaps(one) and not _is_around(span, one) for one in struck):
        return False
    return not (not_here and folded_name(mention.text) in not_here)


def _is_around(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end and len(outer) > len(inner)


def _marks(words: LocalWords) -> list[Placed]:
    """The places the person marked; of overlapping ones the longest, then the first."""
    wanted = [place for place in words.places if place.word.word is ActorWord.MENTION]
    wanted.sort(key=lambda place: (-len(place.span), place.span.start, place.word.actor.id))
    marks: list[Placed] = []
    for place in wanted:
        if not any(place.span.overlaps(mark.span) for mark in marks):
            marks.append(Placed(_by_person(place.span, place.text, place.word.actor, MARKED), fixed=True))
    return marks


def _longer(
    detected: Sequence[Mention], added: Sequence[Mention], is_nobody: Callable[[Mention], bool]
) -> list[Mention]:
    """An added name yields to a detected one that is as long; both lists are free of overlaps."""
    kept = list(detected)
    for name in added:
        rivals = [one for one in kept if one.start < name.end and name.start < one.end]
        if all(one.end - one.start < name.end - name.start or is_nobody(one) for one in rivals):
            kept = [one for one in kept if one not in rivals]
            kept.append(name)
    return kept


def _by_person(span: Span, text: str, actor: ActorStamp, why: str) -> Mention:
    return Mention(span.start, span.end, text, actor.type, actor.id, actor.name, RecognisedBy.PERSON, why=why)
