"""Actors and the places in the text that name them (see docs: what a mention is)."""

from dataclasses import dataclass
from enum import StrEnum


class ActorType(StrEnum):
    PERSON = "person"
    ORGANISATION = "organisation"
    STATE = "state"
    PLACE = "place"


class RecognisedBy(StrEnum):
    REGISTER = "register"
    RULE = "rule"
    MODEL = "model"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that names an actor. Mentions of one article are sorted and never overlap.

    `why` is one short English phrase for the hover card, such as `title before the name`.
    `kind` refines a state's mention: `name`, `demonym` or `metonym`; elsewhere `name`.
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


@dataclass(frozen=True, slots=True)
class Actor:
    """Whom or what mentions name. `id` derives from type and normalised canonical name."""

    id: str
    name: str
    type: ActorType
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ActorCount:
    """An actor with how often and in how many articles it is mentioned; a row of `actors`."""

    actor: str
    actor_id: str
    type: ActorType
    aliases: tuple[str, ...]
    count: int
    articles: int


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
