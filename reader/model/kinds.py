"""The lists of kinds that the first picture of the window needs; no dataclass, so that it comes at once.

Import them from `actor`, `annotation` and `article`, where they belong, everywhere else.
"""

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
