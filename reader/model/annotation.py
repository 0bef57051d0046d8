"""What the person makes: annotations after the W3C model, and the other records of `notes.sqlite3`."""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.span import Span


class AnnotationKind(StrEnum):
    HIGHLIGHT = "highlight"
    NOTE = "note"
    BOOKMARK = "bookmark"


class Colour(StrEnum):
    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"
    PURPLE = "purple"


class AnnotationState(StrEnum):
    """Where a highlight stands in the current text: `review` is not placed and waits for the person,
    `orphan` is known to be deleted or was given up by the person."""

    FOUND = "found"
    MOVED = "moved"
    REVIEW = "review"
    ORPHAN = "orphan"


@dataclass(frozen=True, slots=True)
class Selectors:
    """How a passage is written down: W3C TextPosition (`start`, `end`) and TextQuote (`exact` with up to
    32 characters of context on each side)."""

    start: int
    end: int
    exact: str
    prefix: str
    suffix: str


@dataclass(frozen=True, slots=True)
class Anchor:
    """The place found again; `moved` when it is not where it was written down."""

    span: Span
    moved: bool


@dataclass(frozen=True, slots=True)
class Anchoring:
    """The outcome of looking for a passage: `span` is there for found and moved, and only for these."""

    state: AnnotationState
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class ArticleStamp:
    """Enough of an article for an annotation to find it again without the library it was made in."""

    id: str
    revision: str
    name: str
    """The source file's name."""
    title: str
    record: str = ""
    """The identity inside a file of many articles."""
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Annotation:
    """A highlight, a note on an article, or a bookmark. `selectors` and `colour` belong to highlights;
    `body` is Markdown (empty: none); times are UTC, ISO 8601."""

    id: str
    kind: AnnotationKind
    article: ArticleStamp
    selectors: Selectors | None
    colour: Colour | None
    body: str
    tags: tuple[str, ...]
    created: str
    modified: str


@dataclass(frozen=True, slots=True)
class Reading:
    """How far the person is in an article: `position` is a code point of the text, `read` whether
    they opened it (or marked it so)."""

    article_id: str
    position: int
    read: bool


@dataclass(frozen=True, slots=True)
class ArticleTags:
    article: ArticleStamp
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Correction:
    """The person's word on one field of metadata; an empty value means: unknown."""

    article: ArticleStamp
    field: str
    value: str


@dataclass(frozen=True, slots=True)
class Removal:
    """An article taken out of the library by the person; its notes stay."""

    article: ArticleStamp


@dataclass(frozen=True, slots=True)
class Preference:
    """A decision that belongs to this library and travels with it, such as `sample: removed`."""

    name: str
    value: str


Record = Annotation | Reading | ArticleTags | Correction | Removal | Preference


def key_of(record: Record) -> str:
    """The name under which the notes keep a record, such as `annotation:<id>`; one record a key."""
    match record:
        case Annotation():
            return f"annotation:{record.id}"
        case Reading():
            return f"reading:{record.article_id}"
        case ArticleTags():
            return f"tags:{record.article.id}"
        case Correction():
            return f"correction:{record.article.id}:{record.field}"
        case Removal():
            return f"removal:{record.article.id}"
        case Preference():
            return f"preference:{record.name}"


@dataclass(frozen=True, slots=True)
class PlacedAnnotation:
    """An annotation with its place in the current text; a row of `notes`. `start` and `end` are `None`
    for bookmarks, notes on articles, and where `state` is review or orphan."""

    id: str
    kind: AnnotationKind
    article: str
    path: str
    title: str
    actor: str | None
    quote: str
    start: int | None
    end: int | None
    state: AnnotationState
    colour: Colour | None
    tags: tuple[str, ...]
    note: str
    created: str
    modified: str
