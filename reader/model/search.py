"""What goes into the index and what comes out of a search."""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.article import ArticleBrief, Block
from reader.model.kinds import ActorType, Sort
from reader.model.query import Field
from reader.model.span import Span


class EngineChoice(StrEnum):
    """Which engine searches: `auto` goes by the size of the library."""

    AUTO = "auto"
    WHOOSH = "whoosh"
    TANTIVY = "tantivy"


@dataclass(frozen=True, slots=True)
class IndexedActor:
    """An actor of one article as the index sees it: every name under which it may be searched."""

    id: str
    type: ActorType
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IndexDocument:
    """All that an engine needs of one article. `language` is `it` or `en` (others are indexed as `it`
    words without stemming when unknown is impossible to stem); `date` as in `Metadata`, or `None`.

    `lines` are the words by zone, ready for tantivy, where another process has read the text ahead; text and
    blocks are then empty."""

    id: str
    title: str
    text: str
    blocks: tuple[Block, ...]
    language: str
    date: str | None
    source: str
    author: str
    actors: tuple[IndexedActor, ...]
    lines: dict[str, str] | None = None


@dataclass(frozen=True, slots=True)
class RawHits:
    """An engine's answer: the exact total, one page of (article id, score), best first, and how many articles
    the index held. Equal scores are ordered by id, so that the same search twice gives the same order."""

    total: int
    page: tuple[tuple[str, float], ...]
    held: int = 0


@dataclass(frozen=True, slots=True)
class HitRows:
    """What a page of hits is made of, at one moment: the rows, the texts of the first, and how many articles
    the library has."""

    briefs: tuple[ArticleBrief, ...]
    documents: tuple[IndexDocument, ...]
    articles: int


@dataclass(frozen=True, slots=True)
class Snippet:
    """A verbatim passage (never HTML), the spans in it that matched (relative to the passage), and where
    it starts in the text. `rank` is 0 for the best passage of its article, 1 for the second."""

    text: str
    matches: tuple[Span, ...]
    start: int
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Hit:
    article: str
    path: str
    title: str
    score: float
    snippets: tuple[Snippet, ...]


@dataclass(frozen=True, slots=True)
class SearchResult:
    """One page of hits and the exact total. `indexed` and `articles` tell how much of the library
    the index knew. `notice` says, once, when a damaged index was rebuilt."""

    query: str
    total: int
    hits: tuple[Hit, ...]
    indexed: int
    articles: int
    notice: str = ""


class FacetField(StrEnum):
    """What hits are counted by. The values are names of fields of the query language."""

    PERSON = "person"
    ORGANISATION = "org"
    STATE = "state"
    PLACE = "place"
    SOURCE = "source"
    YEAR = "date"
    LANGUAGE = "lang"
    TAG = "tag"


class FacetState(StrEnum):
    """Whether a query asks for a facet's value, or for articles without it, or says nothing of it."""

    NONE = ""
    INCLUDED = "included"
    EXCLUDED = "excluded"


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value with the exact number of hits that have it. `value` is what `refine` takes: an actor's id, a
    source's name, a year, a language, a tag; `label` is what a person reads."""

    value: str
    label: str
    count: int
    state: FacetState = FacetState.NONE


@dataclass(frozen=True, slots=True)
class Facet:
    """One field counted over all hits: the most frequent values first (years: the newest first among equals),
    then those the query includes or excludes; `more` is how many further values there are."""

    field: FacetField
    values: tuple[FacetValue, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class FacetPart:
    """A clause of a query that a facet could have made; `without` is the text of the query without it."""

    field: FacetField
    value: str
    label: str
    state: FacetState
    without: str


@dataclass(frozen=True, slots=True)
class FacetCounts:
    """An engine's answer: how many hits have each value (an actor's id, a source, a year, a language)."""

    counts: dict[FacetField, dict[str, int]]


class CompletionKind(StrEnum):
    WORD = "word"
    ACTOR = "actor"
    SOURCE = "source"
    FIELD = "field"
    TAG = "tag"
    SAVED = "saved"


@dataclass(frozen=True, slots=True)
class Completion:
    """Replaces `query[start:end]` (code points) by `text`; `label` is what a person reads, `count` in how
    many articles it occurs (0 where that is not known)."""

    text: str
    label: str
    kind: CompletionKind
    start: int
    end: int
    count: int = 0


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an article matched: a clause as it is written, the field where it was found (`title`, `text`,
    `caption`, or a field of the query language), and the forms found there, verbatim."""

    clause: str
    field: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search kept by name: its hits now, and how many of them changed or came since the last look."""

    name: str
    query: str
    sort: Sort
    total: int
    new: int


@dataclass(frozen=True, slots=True)
class FieldText:
    """A piece of a small document, such as the body of a note: what field it answers for, and in which
    language it is read (empty: unknown)."""

    field: Field
    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """The word or the quotation being typed: the field before it (`None`: none), what is typed of it, and the
    stretch of the query, field included, that a completion replaces."""

    field: str | None
    text: str
    start: int
    end: int
    quoted: bool = False
