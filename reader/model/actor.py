"""Actors and the places in the text that name them (see docs: what a mention is)."""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.kinds import ActorType


class RecognisedBy(StrEnum):
    REGISTER = "register"
    RULE = "rule"
    MODEL = "model"
    PERSON = "person"


class Scope(StrEnum):
    """How far a word of the person reaches: this mention, this name in this article, this name everywhere."""

    MENTION = "mention"
    ARTICLE = "article"
    LIBRARY = "library"


class Origin(StrEnum):
    """Where a name of an actor comes from."""

    BUILT_IN = "built-in"
    DETECTED = "detected"
    PERSON = "person"


class ContextSort(StrEnum):
    """By date, by the words before the mention (the nearest first), or by those after it."""

    DATE = "date"
    LEFT = "left"
    RIGHT = "right"


def is_guess(by: RecognisedBy, confirmed: bool) -> bool:
    """Whether only the machine says so, without the register or the person."""
    return not confirmed and by in (RecognisedBy.RULE, RecognisedBy.MODEL)


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that names an actor. Mentions of one article are sorted and never overlap.

    `why` is one short English phrase for the hover card, such as `title before the name`.
    `kind` refines a state's mention: `name`, `demonym` or `metonym`; elsewhere `name`. `confirmed` says that
    the person vouched for the actor or for this place.
    """

    start: int
    end: int
    text: str
    type: ActorType
    actor_id: str
    actor: str
    by: RecognisedBy
    kind: str = "name"
    why: str = ""
    confirmed: bool = False

    @property
    def is_guess(self) -> bool:
        return is_guess(self.by, self.confirmed)


@dataclass(frozen=True, slots=True)
class PassageActor:
    """An actor whom a highlighted passage names."""

    annotation_id: str
    actor_id: str
    name: str
    type: ActorType


@dataclass(frozen=True, slots=True)
class Actor:
    """Whom or what mentions name. `id` derives from type and normalised canonical name."""

    id: str
    name: str
    type: ActorType
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ActorCount:
    """An actor with how often and in how many articles it is mentioned; a row of `actors`. `by` is the surest
    way in which one of its mentions was recognised, `confirmed` whether the person vouched for it."""

    actor: str
    actor_id: str
    type: ActorType
    aliases: tuple[str, ...]
    count: int
    articles: int
    confirmed: bool = False
    by: RecognisedBy = RecognisedBy.REGISTER

    @property
    def is_guess(self) -> bool:
        return is_guess(self.by, self.confirmed)


@dataclass(frozen=True, slots=True)
class ActorName:
    """One of an actor's names as it is written, with how often it occurs."""

    text: str
    origin: Origin
    count: int


@dataclass(frozen=True, slots=True)
class ActorPage:
    """All that is known of an actor. `corrections` are the person's words on it, as English sentences."""

    id: str
    name: str
    type: ActorType
    names: tuple[ActorName, ...]
    count: int
    articles: int
    confirmed: bool
    by: RecognisedBy
    notes: int
    corrections: tuple[str, ...]

    @property
    def is_guess(self) -> bool:
        return is_guess(self.by, self.confirmed)


@dataclass(frozen=True, slots=True)
class MentionContext:
    """A mention in its sentence: `left`, `text` and `right` together are the sentence, verbatim but for
    line breaks, which became spaces; `start` and `end` are the mention's place in the article's text."""

    article: str
    title: str
    date: str | None
    source: str | None
    start: int
    end: int
    left: str
    text: str
    right: str
    by: RecognisedBy
    confirmed: bool = False


@dataclass(frozen=True, slots=True)
class ArticleMention:
    """A mention with the article it stands in; a row of `actors --mentions`."""

    article: str
    path: str
    start: int
    end: int
    text: str
    type: ActorType
    actor: str
    actor_id: str
    by: RecognisedBy
    kind: str
    why: str
    confirmed: bool = False
