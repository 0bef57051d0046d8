"""What leaves the library, in which form, and how it comes back."""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.actor import Actor
from reader.model.annotation import Annotation, ArticleTags, PlacedAnnotation
from reader.model.article import Article
from reader.model.change import Change
from reader.model.kinds import Colour
from reader.model.report import Failure


class ExportFormat(StrEnum):
    MARKDOWN = "markdown"
    """A page an article and the digests: for people, and for Obsidian."""
    JSONL = "jsonl"
    """W3C Web Annotations, one a line: nothing is lost, and it can be imported again."""
    CSV = "csv"
    """The notebook as a table."""


class ExportStyle(StrEnum):
    """How quotations look in Markdown: `plain` is read by every program, `obsidian` uses its callouts,
    links and embedded blocks."""

    PLAIN = "plain"
    OBSIDIAN = "obsidian"


class ChoiceField(StrEnum):
    ARTICLE = "article"
    ACTOR = "actor"
    TAG = "tag"
    COLOUR = "colour"
    QUERY = "query"


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """Which annotations are exported: those of an article (or of several, their ids parted by spaces), those
    that name one actor, those with one tag or colour, or those that a query in the notebook finds."""

    field: ChoiceField
    value: str


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """`language` is that of the fixed words (`it` or `en`); `colour_names` are the meanings that the person
    gave to colours."""

    language: str = "en"
    style: ExportStyle = ExportStyle.PLAIN
    formats: frozenset[ExportFormat] = frozenset({ExportFormat.MARKDOWN, ExportFormat.JSONL})
    colour_names: tuple[tuple[Colour, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ArticleExport:
    """All that is exported of one article; `actors` are the most mentioned first."""

    article: Article
    annotations: tuple[PlacedAnnotation, ...]
    tags: tuple[str, ...]
    actors: tuple[Actor, ...]


class DigestKind(StrEnum):
    ACTOR = "actor"
    TAG = "tag"
    COLOUR = "colour"


@dataclass(frozen=True, slots=True)
class Digest:
    """Everything about one actor, tag or colour: `key` is the actor's id, the tag or the colour, `name` is
    empty for a colour that the person gave none, `notes` are the person's notes on the actor."""

    kind: DigestKind
    key: str
    name: str
    annotations: tuple[PlacedAnnotation, ...]
    notes: tuple[PlacedAnnotation, ...] = ()


@dataclass(frozen=True, slots=True)
class Export:
    """All that is exported: pages of `articles`, `digests` over them, and `records` without loss.

    `emptied` are articles about which the person had said something once, and now has nothing: a page that an
    earlier export made of them is emptied. `is_whole` says that nothing was left out by choice, so that an
    earlier digest of what is not among `digests` is emptied too.
    """

    articles: tuple[ArticleExport, ...]
    digests: tuple[Digest, ...] = ()
    records: tuple[Annotation | ArticleTags, ...] = ()
    emptied: tuple[ArticleExport, ...] = ()
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class AnnotationsImport:
    """What an import of annotations did: how many were new, replaced an older state, were known already, and
    how many of all these wait for their article. `failed` names lines that could not be read, `change` says
    what shows it."""

    added: int
    updated: int
    known: int
    waiting: int
    failed: tuple[Failure, ...]
    change: Change
