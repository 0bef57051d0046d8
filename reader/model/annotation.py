"""What the person makes: annotations after the W3C model, and the other records of `notes.sqlite3`."""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.kinds import ActorType, Colour, Sort
from reader.model.span import Span


class AnnotationKind(StrEnum):
    HIGHLIGHT = "highlight"
    NOTE = "note"
    BOOKMARK = "bookmark"


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


NO_ARTICLE = ArticleStamp("", "", "", "")
"""What an annotation on an actor carries for an article."""


@dataclass(frozen=True, slots=True)
class ActorStamp:
    """Enough of an actor for a note on it to be understood without the library it was made in."""

    id: str
    name: str
    type: ActorType


@dataclass(frozen=True, slots=True)
class Annotation:
    """A highlight, a note on an article or on an actor, or a bookmark.

    `selectors` belong to highlights and to bookmarks of a place, `colour` to highlights; `body` is Markdown
    (empty: none), of a bookmark its label; times are UTC, ISO 8601. `given_up` says that the person decided
    that the passage is no longer there. A note on an actor has `NO_ARTICLE`.
    """

    id: str
    kind: AnnotationKind
    article: ArticleStamp
    selectors: Selectors | None
    colour: Colour | None
    body: str
    tags: tuple[str, ...]
    created: str
    modified: str
    actor: ActorStamp | None = None
    given_up: bool = False


class ReadingState(StrEnum):
    UNREAD = "unread"
    READING = "reading"
    READ = "read"


@dataclass(frozen=True, slots=True)
class Reading:
    """How far the person is in an article: `position` is a code point of the text, `read` whether
    they opened it, `finished` whether they came to its end or marked it as read."""

    article_id: str
    position: int
    read: bool
    finished: bool = False

    @property
    def state(self) -> ReadingState:
        if self.finished:
            return ReadingState.READ
        return ReadingState.READING if self.read else ReadingState.UNREAD


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


COLOUR_NAME = "colour:"
"""A preference called so and a colour holds what the person calls that colour."""


@dataclass(frozen=True, slots=True)
class Preference:
    """A decision that belongs to this library and travels with it, such as `sample: removed`."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class SavedQuery:
    """A search that the person keeps by name."""

    name: str
    query: str
    sort: Sort
    made: str
    """UTC, ISO 8601."""


@dataclass(frozen=True, slots=True)
class Looked:
    """Which text of the article store was the last when the person looked at a saved search."""

    search: str
    position: int


class ActorWord(StrEnum):
    """What a correction of the person says. Kinds that exclude each other share a key (see `key_of`)."""

    MERGE = "merge"
    """`actor` is the same as `into`."""
    RENAME = "rename"
    RETYPE = "retype"
    """`into` has the new name, or the new type, under the same id."""
    ADD = "add"
    CONFIRM = "confirm"
    NOT_ACTOR = "not-an-actor"
    """On the whole actor."""
    ALIAS = "alias"
    """`spelling` means this actor wherever it is written."""
    NOT_NAME = "not-a-name"
    """`spelling` means no actor anywhere."""
    SPLIT = "split"
    NOT_ALIAS = "not-alias"
    """`spelling` is no name of `actor` but of `into`, an actor of its own."""
    NOT_HERE = "not-here"
    """`spelling` means no actor in this article."""
    MENTION = "mention"
    NOT_MENTION = "not-a-mention"
    """The passage names `actor`, or nobody."""


_WORD_GROUPS = {
    ActorWord.ADD: "standing",
    ActorWord.CONFIRM: "standing",
    ActorWord.NOT_ACTOR: "standing",
    ActorWord.ALIAS: "name",
    ActorWord.NOT_NAME: "name",
    ActorWord.NOT_ALIAS: "split",
    ActorWord.NOT_MENTION: "mention",
    ActorWord.NOT_HERE: "here",
}


@dataclass(frozen=True, slots=True)
class ActorCorrection:
    """The person's word on an actor, a name or a mention. `folded` is the comparison form of `spelling`;
    words on one article carry its stamp, those on one mention its selectors too."""

    word: ActorWord
    actor: ActorStamp
    spelling: str = ""
    folded: str = ""
    into: ActorStamp | None = None
    article: ArticleStamp | None = None
    selectors: Selectors | None = None


def _actor_key(said: ActorCorrection) -> str:
    """One word a key: of an actor, of a name, of a name of an actor, or of a place."""
    group = _WORD_GROUPS.get(said.word, said.word.value)
    article = said.article.id if said.article else ""
    match group:
        case "name":
            subject = said.folded
        case "split":
            subject = f"{said.actor.id}:{said.folded}"
        case "here":
            subject = f"{article}:{said.folded}"
        case "mention":
            place = said.selectors
            subject = f"{article}:{place.start}-{place.end}" if place else article
        case _:
            subject = said.actor.id
    return f"actor:{group}:{subject}"


Record = (
    Annotation
    | Reading
    | ArticleTags
    | Correction
    | Removal
    | Preference
    | SavedQuery
    | Looked
    | ActorCorrection
)


def key_of(record: Record) -> str:
    """The name under which the notes keep a record, such as `annotation:<id>`; one record a key."""
    match record:
        case Annotation():
            key = f"annotation:{record.id}"
        case Reading():
            key = f"reading:{record.article_id}"
        case ArticleTags():
            key = f"tags:{record.article.id}"
        case Correction():
            key = f"correction:{record.article.id}:{record.field}"
        case Removal():
            key = f"removal:{record.article.id}"
        case Preference():
            key = f"preference:{record.name}"
        case SavedQuery():
            key = f"search:{record.name}"
        case Looked():
            key = f"looked:{record.search}"
        case ActorCorrection():
            key = _actor_key(record)
    return key


@dataclass(frozen=True, slots=True)
class PlacedAnnotation:
    """An annotation with its place in the current text; a row of `notes`. `start` and `end` are `None`
    for bookmarks of and notes on whole articles, and where `state` is review or orphan. `actor` is the name
    of the actor that a note is on; such a note has no article (empty)."""

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
    actor_id: str | None = None
