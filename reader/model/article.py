"""Articles: what a file on disk becomes, and what the library shows of it."""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.kinds import Sort


class BlockKind(StrEnum):
    TITLE = "title"
    DEK = "dek"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST = "list"
    QUOTE = "quote"
    TWEET = "tweet"
    CAPTION = "caption"
    RELATED = "related"
    BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True)
class Block:
    """A span of the text with the part it plays; derived, may overlap nothing, sorted by start.

    `confidence` runs from 0 to 1; `rule` names what decided, for people and for tests.
    """

    start: int
    end: int
    kind: BlockKind
    confidence: float = 1.0
    rule: str = ""


STATED = "stated"
USER = "user"


@dataclass(frozen=True, slots=True)
class Fact:
    """A piece of metadata and its basis: `stated`, `user`, or `inferred: <from what>`."""

    value: str
    basis: str = STATED

    @property
    def is_inferred(self) -> bool:
        return self.basis.startswith("inferred")


class MetadataField(StrEnum):
    TITLE = "title"
    DATE = "date"
    SOURCE = "source"
    AUTHOR = "author"
    LANGUAGE = "language"
    URL = "url"


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of an article; `None` is unknown. A date is `2020`, `2020-10` or `2020-10-01`,
    a language an ISO 639-1 code. A title is never unknown: it falls back to the first sentence, with
    the basis `inferred: first sentence` (provisional)."""

    title: Fact
    date: Fact | None = None
    source: Fact | None = None
    author: Fact | None = None
    language: Fact | None = None
    url: Fact | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """An article before it has an id.

    `path` is the absolute source file, `record` the identity inside a file of many (else empty).
    `text` is verbatim after normalisation, `blocks` its overlay, `original` the bytes of the file or
    of the record, from which extraction can be repeated.
    """

    path: str
    record: str
    text: str
    blocks: tuple[Block, ...]
    metadata: Metadata
    original: bytes


@dataclass(frozen=True, slots=True)
class SourceStamp:
    """How a source file looked when it was last read: enough to know it did not change."""

    path: str
    size_bytes: int
    modified_ns: int


@dataclass(frozen=True, slots=True)
class ArticleText:
    """One immutable revision: its text, the overlay of blocks, and `revision`, the SHA-256 of the text."""

    text: str
    blocks: tuple[Block, ...]
    revision: str


@dataclass(frozen=True, slots=True)
class Article:
    """A stored article with its effective metadata (what was found, corrected by the person)."""

    id: str
    path: str
    record: str
    metadata: Metadata
    words: int
    revision: str
    imported: str
    """UTC, ISO 8601."""


@dataclass(frozen=True, slots=True)
class ArticleName:
    """Enough of an article to list it as a candidate."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """A row of the article list and of `corpus-reader articles`."""

    id: str
    title: str
    title_basis: str
    date: str | None
    date_basis: str | None
    source: str | None
    author: str | None
    language: str | None
    words: int
    path: str
    bookmarked: bool
    read: bool
    notes: int
    """Highlights and notes together."""
    tags: tuple[str, ...]
    excerpt: str
    """The first 200 characters of running text after the title."""
    finished: bool = False
    """The person came to its end, or marked it as read."""


@dataclass(frozen=True, slots=True)
class ArticleBrief:
    """As much of an article as a row about one of its annotations shows."""

    id: str
    path: str
    title: str
    revision: str
    date: str | None
    source: str | None
    language: str | None


class Section(StrEnum):
    """The fixed shelves of the navigator."""

    ALL = "all"
    UNREAD = "unread"
    BOOKMARKED = "bookmarked"
    NOTED = "noted"


@dataclass(frozen=True, slots=True)
class Listing:
    """Which articles to list and in what order; filtered and sorted by the store, newest first for dates.

    `actor_id`, `tag` and `source` narrow further where given.
    """

    section: Section = Section.ALL
    sort: Sort = Sort.DATE
    descending: bool = True
    tag: str | None = None
    actor_id: str | None = None
    source: str | None = None
