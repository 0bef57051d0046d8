"""The actors of an article or of the whole library."""

from reader.model.actor import ActorCount, ArticleMention, Mention
from reader.ports import ArticleStore


class Actors:
    """Reads what detection stored."""

    def __init__(self, store: ArticleStore) -> None:
        self._store = store

    def counted(self, article_id: str | None = None, *, limit: int | None = None) -> list[ActorCount]:
        """Actors of one article or of all, most mentioned first."""
        return self._store.actors(article_id, limit)

    def mentions(self, article_id: str) -> list[Mention]:
        """The mentions of one article, sorted, never overlapping."""
        return self._store.mentions(article_id)

    def all_mentions(self, article_id: str | None = None) -> list[ArticleMention]:
        return list(self._store.all_mentions(article_id))
