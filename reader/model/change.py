"""What a changing call did, so that every pane can refresh itself."""

from dataclasses import dataclass
from enum import StrEnum


class Noun(StrEnum):
    ARTICLES = "articles"
    ANNOTATIONS = "annotations"
    READING = "reading"
    SEARCHES = "searches"
    ACTORS = "actors"


@dataclass(frozen=True, slots=True)
class Change:
    """Which kinds of things changed and the ids of the articles concerned (`None`: possibly all).

    `created` is the id of what was made, where something was; `label` says what was done, for undo.
    """

    nouns: frozenset[Noun]
    articles: tuple[str, ...] | None
    created: str | None = None
    label: str = ""


@dataclass(frozen=True, slots=True)
class ArticleChange:
    """An entry of the article store's change log; whether the article is in the library now."""

    position: int
    article_id: str
    is_here: bool = True
