"""What a rule proposes: a stretch of words, whom it names, and how sure the rule is."""

from dataclasses import dataclass
from enum import IntEnum

from reader.model.actor import RecognisedBy
from reader.model.kinds import ActorType


class Weight(IntEnum):
    """Who wins where two candidates of one length meet; a longer one always wins over a shorter."""

    GUESS = 1
    MODEL = 2
    """What the trained tagger reads out of a sentence."""
    RULE = 3
    REGISTER = 4
    CONTEXT = 5
    """The words around decide: a title, a credit, a government meant by its capital."""
    BARRIER = 6


@dataclass(frozen=True, slots=True)
class Candidate:
    """Words `[start, end)` of a document taken for a mention.

    `type` is `None` for a barrier: a name that is no mention (a law, a weapon) and keeps the names inside it
    from being one. `lead` widens the span by that many code points to the left (the `@` of a handle).
    """

    start: int
    end: int
    type: ActorType | None
    actor: str
    by: RecognisedBy
    why: str
    weight: Weight
    kind: str = "name"
    lead: int = 0
    tail: int = 0
    """Code points that the span goes on after its last word (the ’s of a company's name)."""


def organisation(start: int, end: int, actor: str, why: str, weight: Weight = Weight.RULE) -> Candidate:
    """A candidate for an organisation over words `[start, end)`."""
    by = RecognisedBy.REGISTER if weight is Weight.REGISTER else RecognisedBy.RULE
    return Candidate(start, end, ActorType.ORGANISATION, actor, by, why, weight)
