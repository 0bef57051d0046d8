"""Closed lists of kinds the models share; no dataclass, so that the first picture may have them at once."""

from enum import StrEnum


class ActorType(StrEnum):
    PERSON = "person"
    ORGANISATION = "organisation"
    STATE = "state"
    PLACE = "place"


class Colour(StrEnum):
    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"
    PURPLE = "purple"


class Sort(StrEnum):
    RELEVANCE = "relevance"
    DATE = "date"
    TITLE = "title"
    SOURCE = "source"
    IMPORTED = "imported"
