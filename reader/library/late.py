"""What the search index does not know yet of actors.

One correction may change whom thousands of articles name. The sums of the store follow within a second, the
index article by article; until it has, the sums say which of the articles that changed name an actor.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from reader.errors import IndexDamaged
from reader.model.query import And, Identifiers, Keys, Not, Or, Query
from reader.ports import ArticleStore
from reader.search_ports import SearchIndex

_MOST = 20_000
"""Of more articles only the index speaks: then it is being built, and says how far it is."""


@dataclass(frozen=True, slots=True)
class Late:
    """Compares the index with the store's change log, at every question."""

    store: ArticleStore
    index: SearchIndex

    def naming(self, indexed: Keys, actors: Iterable[str]) -> Query:
        """The articles that the index has under some keys, or that name one of the actors by now."""
        try:
            position = self.index.position()
        except IndexDamaged:
            return indexed  # whoever asks the index will meet the damage, and heal it
        if self.store.position() == position:
            return indexed
        changed = frozenset(one.article_id for one in self.store.changes(position, _MOST + 1))
        if not changed or len(changed) > _MOST:
            return indexed
        now = frozenset(self.store.named_since(position, actors))
        known = And((indexed, Not(Identifiers(changed))))
        return Or((known, Identifiers(now))) if now else known
