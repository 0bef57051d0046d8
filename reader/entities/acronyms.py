"""“Full Name (ACR)” and “ACR (Full Name)” teach both names, also of bodies that no register knows."""

from collections.abc import Iterator
from dataclasses import dataclass

from reader.entities.candidate import Candidate, Weight
from reader.entities.context import Context
from reader.entities.document import Document, Shape
from reader.entities.gazetteer import Use
from reader.entities.organisation_words import NO_MENTION_HEADS, NO_MENTION_TAILS
from reader.entities.vocabulary import ARTICLES, DI_FORMS, OPENERS
from reader.entities.wordlist import listed
from reader.model.actor import RecognisedBy
from reader.model.kinds import ActorType

_SHORTEST = 2
_LONGEST = 8
_SKIPPED = (
    DI_FORMS
    | ARTICLES
    | listed(
        """
    e ed a ad al alla all' allo ai agli alle da in nel nella nei per su sul sulla con of and for to de
    du des et la
    """
    )
)
_NOT_BODIES = listed(
    """
    prodotto imposta tassa indice reddito intelligenza comma articolo zona
    """
)


@dataclass(frozen=True, slots=True)
class Lesson:
    """An acronym and the words `[start, end)` that spell it out."""

    acronym: int
    start: int
    end: int


def acronym_candidates(context: Context) -> Iterator[Candidate]:
    """The full names and every later use of the acronyms that this text explains."""
    taught: dict[str, tuple[str, ActorType]] = {}
    for lesson in _lessons(context.document):
        actor, kind = _actor(context, lesson)
        raw = context.document.raws[lesson.acronym]
        taught.setdefault(raw, (actor, kind))
        yield Candidate(
            lesson.start, lesson.end, kind, actor, RecognisedBy.RULE, f"spelt out as {raw}", Weight.CONTEXT
        )
    if not taught:
        return
    document = context.document
    for index, raw in enumerate(document.raws):
        if raw in taught and document.is_name(index):
            actor, kind = taught[raw]
            yield Candidate(
                index,
                index + 1,
                kind,
                actor,
                RecognisedBy.RULE,
                "acronym explained in the text",
                Weight.CONTEXT,
            )


def _lessons(document: Document) -> Iterator[Lesson]:
    for index, raw in enumerate(document.raws):
        if document.shapes[index] is not Shape.UPPER or not _is_acronym(raw):
            continue
        if document.gap(index).endswith("(") and document.gap(index + 1).lstrip('”"»').startswith(")"):
            start = _spelt_before(document, index, raw)
            if start is not None:
                yield Lesson(index, start, index)
        elif document.gap(index + 1).endswith("("):
            end = _spelt_after(document, index + 1, raw)
            if end is not None:
                yield Lesson(index, index + 1, end)


def _is_acronym(raw: str) -> bool:
    letters = raw.replace(".", "")
    return _SHORTEST <= len(letters) <= _LONGEST and letters.isalpha() and letters.isupper()


def _spelt_before(document: Document, acronym: int, raw: str) -> int | None:
    """The first word of the name whose initials are the acronym, read backwards from the bracket."""
    letters = raw.replace(".", "").casefold()
    position = len(letters) - 1
    index = acronym - 1
    floor = max(0, acronym - 3 * len(letters) - 2)
    while index >= floor:
        folded = document.folds[index]
        if folded[0] == letters[position] and not (folded in _SKIPPED and folded[0] != letters[0]):
            if position == 0:
                return index if _begins_body(document, index) else None
            position -= 1
        elif folded not in _SKIPPED:
            return None
        if index != acronym - 1 and not document.joins(index + 1):
            return None
        index -= 1
    return None


def _spelt_after(document: Document, start: int, raw: str) -> int | None:
    letters = raw.replace(".", "").casefold()
    position = 0
    index = start
    while index < len(document) and index - start < 3 * len(letters) + 2:
        folded = document.folds[index]
        if position < len(letters) and folded[0] == letters[position]:
            position += 1
        elif folded not in _SKIPPED and position < len(letters):
            return None
        if document.gap(index + 1).startswith(")"):
            spelt = position == len(letters) and _begins_body(document, start)
            return index + 1 if spelt else None
        index += 1
    return None


def _begins_body(document: Document, index: int) -> bool:
    folded = document.folds[index]
    return (
        document.is_name(index)
        and folded not in NO_MENTION_HEADS
        and folded not in NO_MENTION_TAILS
        and folded not in _NOT_BODIES
        and folded not in OPENERS
    )


def _actor(context: Context, lesson: Lesson) -> tuple[str, ActorType]:
    """Who is meant: what the register says of the acronym or of the full name, or a new organisation."""
    for index, length in ((lesson.start, lesson.end - lesson.start), (lesson.acronym, 1)):
        spot = context.cover.get(index)
        if spot is None or spot.start != index or spot.end - spot.start != length or spot.form.ambiguous:
            continue
        if spot.form.use in (Use.ORGANISATION, Use.STATE):
            return spot.form.actor, spot.form.type
    return " ".join(context.document.surface(lesson.start, lesson.end).split()), ActorType.ORGANISATION
