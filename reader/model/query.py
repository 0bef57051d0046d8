"""The engine-neutral query: parsed once from what the person typed, answered by every engine alike.

Texts inside the leaves are as typed; every engine passes them through `reader.text.analysis`.
`field` is `None` for "title or text".
"""

from dataclasses import dataclass
from enum import StrEnum


class Field(StrEnum):
    TITLE = "title"
    TEXT = "text"
    ACTOR = "actor"
    PERSON = "person"
    ORGANISATION = "org"
    STATE = "state"
    PLACE = "place"
    SOURCE = "source"
    AUTHOR = "author"
    DATE = "date"
    LANGUAGE = "lang"
    TAG = "tag"
    NOTE = "note"
    COLOUR = "colour"


@dataclass(frozen=True, slots=True)
class Term:
    """A word; `exact` matches the unstemmed form (`="attacco"` on a single word)."""

    text: str
    field: Field | None = None
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words in order; `slop` counts how many positions the words may be apart in all (0: adjacent)."""

    text: str
    field: Field | None = None
    slop: int = 0
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Wildcard:
    """A folded word with `*` (any run) and `?` (one character); `azer*` is the common case."""

    pattern: str
    field: Field | None = None


@dataclass(frozen=True, slots=True)
class Fuzzy:
    """Words within `distance` edits (1 or 2)."""

    text: str
    distance: int = 1
    field: Field | None = None


@dataclass(frozen=True, slots=True)
class DateRange:
    """Articles dated within `[start, end]`, ISO days, inclusive; `None` is open. An article dated only
    by year or month matches when its whole period lies inside."""

    start: str | None
    end: str | None


@dataclass(frozen=True, slots=True)
class Flag:
    """`is:bookmarked`, `is:read`, `is:unread`, `has:note`, `has:highlight`: answered by the notes."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class Identifiers:
    """Exactly these articles: what a clause on the person's notes becomes before an engine sees it."""

    ids: frozenset[str]


@dataclass(frozen=True, slots=True)
class Keys:
    """Articles with one of these values in a field of names: actors' ids (`ACTOR`), or whole names as
    `reader.text.analysis.key_of` writes them (`SOURCE`, `AUTHOR`, `LANGUAGE`). What a clause on a whole name,
    or on an actor under any name, becomes before an engine sees it."""

    field: Field
    values: frozenset[str]


@dataclass(frozen=True, slots=True)
class And:
    clauses: tuple["Query", ...]


@dataclass(frozen=True, slots=True)
class Or:
    clauses: tuple["Query", ...]


@dataclass(frozen=True, slots=True)
class Not:
    clause: "Query"


@dataclass(frozen=True, slots=True)
class Everything:
    """The empty query."""


@dataclass(frozen=True, slots=True)
class TypedClause:
    """One of the clauses side by side in a query, and the stretch of the text where it stands."""

    query: "Query"
    start: int
    end: int


Query = Term | Phrase | Wildcard | Fuzzy | DateRange | Flag | Identifiers | Keys | And | Or | Not | Everything
