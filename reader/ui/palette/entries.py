"""What the palette offers beside actions: articles by title, actors, saved searches.

They are asked in another process and come when they come; what is typed next makes older questions void.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject

from reader.jobs.calls import call
from reader.library.facade import Library
from reader.model.actor import ActorCount
from reader.model.search import SavedSearch, SearchResult
from reader.ui.language import actor_words, type_words
from reader.ui.navigator.model import ACTOR_ICONS
from reader.ui.palette.matching import rank
from reader.ui.qt_jobs import Jobs, Newest, Runner

MOST = 6
"""Of each kind: a palette is for what one knows the name of."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A row: words at the left, `detail` at the right, and what choosing it does."""

    words: str
    detail: str
    icon: str
    act: Callable[[], None]


Found = Callable[[str, list[Entry]], None]
"""Hears the name of a kind and its entries."""


@dataclass(frozen=True, slots=True)
class Ways:
    """Where the window goes for each kind of thing."""

    article: Callable[[str], None]
    actor: Callable[[str], None]
    search: Callable[[str], None]


class Places(QObject):
    """Looks for things by name."""

    def __init__(self, library: Library, jobs: Jobs, searcher: Runner, ways: Ways, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._ways = ways
        self._articles = Newest(jobs, searcher)
        self._actors = Newest(jobs, searcher)
        self._searches: Sequence[SavedSearch] = ()

    def know(self, searches: Sequence[SavedSearch]) -> None:
        """The saved searches; they are few, and the window has them."""
        self._searches = searches

    def ask(self, typed: str, found: Found) -> None:
        """Ask for everything of some name; the answers come one kind after the other."""
        words = re.findall(r"\w+", typed)
        if not words:
            self.drop()
            return
        library = self._library
        query = " ".join(f"title:{word}*" for word in words)
        self._articles.ask(
            call(library.search.find, query, limit=MOST, lenient=True),
            lambda result: found("articles", self._article_entries(result)),
            _say_nothing,
        )
        self._actors.ask(
            call(library.actors.find, typed.strip(), limit=MOST),
            lambda rows: found("actors", self._actor_entries(rows)),
            _say_nothing,
        )
        found("searches", self._search_entries(typed))

    def drop(self) -> None:
        self._articles.drop()
        self._actors.drop()

    def _article_entries(self, result: SearchResult) -> list[Entry]:
        return [
            Entry(hit.title, self.tr("Article"), "file-text", partial(self._ways.article, hit.article))
            for hit in result.hits
        ]

    def _actor_entries(self, rows: list[ActorCount]) -> list[Entry]:
        go = self._ways.actor
        return [
            Entry(
                actor_words(row.actor, row.type),
                type_words(row.type, many=False),
                ACTOR_ICONS[row.type],
                partial(go, row.actor_id),
            )
            for row in rows
        ]

    def _search_entries(self, typed: str) -> list[Entry]:
        names = [row.name for row in self._searches]
        return [
            Entry(names[n], self.tr("Saved search"), "bookmarks-simple", partial(self._ways.search, names[n]))
            for n in rank(typed, names)[:MOST]
        ]


def _say_nothing(_error: Exception) -> None:
    """A kind that cannot be asked is not offered; the actions are."""
