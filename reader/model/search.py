"""What goes into the index and what comes out of a search."""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.actor import ActorType
from reader.model.article import Block
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
    words without stemming when unknown is impossible to stem); `date` as in `Metadata`, or `None`."""

    id: str
    title: str
    text: str
    blocks: tuple[Block, ...]
    language: str
    date: str | None
    source: str
    author: str
    actors: tuple[IndexedActor, ...]


@dataclass(frozen=True, slots=True)
class RawHits:
    """An engine's answer: the exact total, and one page of (article id, score), best first.
    Equal scores are ordered by id, so that the same search twice gives the same order."""

    total: int
    page: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Snippet:
    """A verbatim passage (never HTML), the spans in it that matched (relative to the passage), and where
    it starts in the text."""

    text: str
    matches: tuple[Span, ...]
    start: int


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
