"""Unknown lone names in a list with persons: `Prodi, Bianconi e Letta`."""

from collections.abc import Iterator

from reader.entities.candidate import Candidate, Weight
from reader.entities.context import Context
from reader.entities.document import Shape
from reader.entities.offices import PORTFOLIOS, TITLES
from reader.entities.organisation_words import (
    BODY_ADJECTIVES,
    BODY_HEADS,
    NO_MENTION_HEADS,
    PLACE_HEADS_CAPITAL,
)
from reader.entities.vocabulary import COMMON_NOUNS, CONJUNCTIONS
from reader.model.actor import RecognisedBy
from reader.model.kinds import ActorType

_SHORTEST = 4
_LEADS_ELSEWHERE = frozenset(("di", "a", "in", "su", "da", "il", "un", "una", "per", "tra", "fra"))
_NO_SURNAMES = COMMON_NOUNS | TITLES | PORTFOLIOS | BODY_HEADS | NO_MENTION_HEADS | BODY_ADJECTIVES


def companion_candidates(context: Context) -> Iterator[Candidate]:
    """Lone capitalised words beside a person, and beside one found so, from left to right and back."""
    shapes, opens = context.document.shapes, context.document.opens
    capitals = [index for index, shape in enumerate(shapes) if shape is Shape.CAPITAL and not opens[index]]
    found: set[int] = set()
    for order in (capitals, reversed(capitals)):
        for index in order:
            if index not in found and _is_companion(context, index, found):
                found.add(index)
    for index in sorted(found):
        yield Candidate(
            index,
            index + 1,
            ActorType.PERSON,
            context.document.raws[index],
            RecognisedBy.RULE,
            "in a list of persons",
            Weight.GUESS,
        )


def _is_companion(context: Context, index: int, found: set[int]) -> bool:
    document = context.document
    if index in context.persons:
        return False
    if document.follows(index) and document.norm(index - 1) in _LEADS_ELSEWHERE:
        return False  # “di Paliano, Marco Verri”: the comma begins another part of the sentence
    persons = context.persons | found if found else context.persons
    if not (_beside(context, index, persons) and _may_be_surname(context, index)):
        return False
    return context.alone(index, index + 1)


def _beside(context: Context, index: int, persons: set[int]) -> bool:
    """Whether a comma, or a conjunction, is all that parts the word from a person."""
    document = context.document
    if document.gap(index) == ", " and index - 1 in persons:
        return True
    if document.gap(index + 1) == ", " and index + 1 in persons:
        return True
    if document.fold(index - 1) in CONJUNCTIONS and document.follows(index) and index - 2 in persons:
        return document.follows(index - 1)
    after = document.fold(index + 1) in CONJUNCTIONS and document.follows(index + 1)
    return after and document.follows(index + 2) and index + 2 in persons


def _may_be_surname(context: Context, index: int) -> bool:
    document = context.document
    folded = document.folds[index]
    return (
        len(folded) >= _SHORTEST
        and index not in context.cover
        and index not in context.claimed
        and index not in document.hashtags
        and folded not in document.lowercase
        and folded not in _NO_SURNAMES
        and folded not in PLACE_HEADS_CAPITAL
        and context.may_be_name(index)
        and not context.is_adjective(index)
    )
