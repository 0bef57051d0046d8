"""What is shown of the person's own work beside the text: notebook, list to review, versions, copies."""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.annotation import PlacedAnnotation
from reader.model.kinds import Colour
from reader.model.query import Field
from reader.model.search import FieldText
from reader.model.span import Span


@dataclass(frozen=True, slots=True)
class NoteDocument:
    """All that a query can ask of an annotation. `dates` are the article's and the day it was made, as in
    `Metadata`; `flags` are the kind, `note` where there is one, and how far its article was read; `keys` are
    the ids of the actors it is about."""

    id: str
    article: str
    fields: tuple[FieldText, ...]
    dates: tuple[str, ...]
    flags: frozenset[str]
    keys: tuple[tuple[Field, str], ...]


class Grouping(StrEnum):
    """What the notebook is grouped by."""

    ARTICLE = "article"
    ACTOR = "actor"
    TAG = "tag"
    COLOUR = "colour"


@dataclass(frozen=True, slots=True)
class NotebookGroup:
    """A page's share of one group: `key` is an article's or actor's id, a tag, a colour, or empty for what
    has none; `count` is of the whole group, not of the page."""

    key: str
    label: str
    count: int
    entries: tuple[PlacedAnnotation, ...]


@dataclass(frozen=True, slots=True)
class NotebookPage:
    """`total` counts annotations; one that stands in several groups (tags, actors) counts once."""

    total: int
    groups: tuple[NotebookGroup, ...]


@dataclass(frozen=True, slots=True)
class ReviewEntry:
    """An annotation that the person should look at. `suggestion` is where it may belong (where it is shown,
    for a moved one); `before` is the passage as it was marked; `reason` is a short English sentence."""

    annotation: PlacedAnnotation
    suggestion: Span | None
    before: str
    reason: str


@dataclass(frozen=True, slots=True)
class NoteVersion:
    """How an annotation stood from `made` on (UTC, ISO 8601) until the next version."""

    body: str
    tags: tuple[str, ...]
    colour: Colour | None
    made: str
    quote: str = ""


@dataclass(frozen=True, slots=True)
class NoteDraft:
    """Text that is being written and not kept yet; see `reader.library.drafts` for keys."""

    key: str
    text: str
    made: str


class BackupReason(StrEnum):
    CHANGED = "changed"
    """By the clock: at start and hourly, when something had changed."""
    ASKED = "asked"
    MIGRATION = "migration"
    """Before a newer version of the program changed the file's format."""
    RESTORE = "restore"
    """Before an older copy took the file's place."""


@dataclass(frozen=True, slots=True)
class BackupInfo:
    """A verified copy of the notes. `made` is UTC, ISO 8601, `size` in bytes; counts are of what is live in
    it; `reason` says what it was made for."""

    name: str
    made: str
    size: int
    annotations: int
    bookmarks: int
    tags: int
    corrections: int
    reason: BackupReason


@dataclass(frozen=True, slots=True)
class BackupContents:
    """A look into a copy: the annotations changed last, newest first, as they stand in it."""

    info: BackupInfo
    entries: tuple[PlacedAnnotation, ...]
