"""The numbers beside the shelves, read in the searcher child.

Counting the articles of a shelf may take longer than a frame while an import writes, so it never happens on
the window's thread. One round runs at a time; what is asked meanwhile is one more round.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from reader.jobs.calls import Call, call
from reader.library.facade import Library
from reader.model.actor import ActorCount
from reader.model.article import Listing, Section
from reader.model.search import SavedSearch
from reader.ui.navigator.model import Counts
from reader.ui.qt_jobs import Jobs, Newest, Runner

TOP_ACTORS = 12
SOON_MS = 80
"""Joins what changes at once; shorter than anybody looks from the text to the navigator."""

R = TypeVar("R")


class Counting(QObject):
    """Lives on Qt's thread; the answers come back there."""

    counted = Signal(object)
    """The `Counts` of the navigator."""
    failed = Signal(object)

    def __init__(self, library: Library, jobs: Jobs, searcher: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._sections: dict[Section, int] = {}
        self._counts = Counts()
        self._top_is_stale = True
        self._searches_are_stale = True
        self._missing = 0
        self._again = False
        self._questions = {section: Newest(jobs, searcher) for section in Section}
        self._tags_question = Newest(jobs, searcher)
        self._searches_question = Newest(jobs, searcher)
        self._review_question = Newest(jobs, searcher)
        self._top_question = Newest(jobs, searcher)
        self._timer = QTimer(self, singleShot=True, interval=SOON_MS)
        self._timer.timeout.connect(self._start)

    @property
    def is_busy(self) -> bool:
        return self._timer.isActive()

    def ask(self, *, actors: bool, searches: bool = False) -> None:
        """Count again, soon; the actors only where articles or mentions changed, and then the saved searches,
        which are each a search, too."""
        self._top_is_stale = self._top_is_stale or actors
        self._searches_are_stale = self._searches_are_stale or actors or searches
        if self._missing:
            self._again = True
        else:
            self._timer.start()

    def _start(self) -> None:
        library = self._library
        top, self._top_is_stale = self._top_is_stale, False
        searches, self._searches_are_stale = self._searches_are_stale, False
        self._missing = len(Section) + 2 + top + searches
        for section, question in self._questions.items():
            self._ask(question, call(library.articles.count, Listing(section)), self._keeper(section))
        self._ask(self._tags_question, call(library.annotations.tags), self._keep_tags)
        self._ask(self._review_question, call(library.review.count), self._keep_review)
        if searches:
            self._ask(self._searches_question, call(library.searches.all), self._keep_searches)
        if top:
            self._ask(self._top_question, call(library.actors.leading, TOP_ACTORS), self._keep_top)

    def _ask(self, question: Newest, asked: Call[R], keep: Callable[[R], None]) -> None:
        def done(answer: R) -> None:
            keep(answer)
            self._end_one()

        def failed(error: Exception) -> None:
            self.failed.emit(error)
            self._end_one()

        question.ask(asked, done, failed)

    def _end_one(self) -> None:
        self._missing -= 1
        if self._missing:
            return
        sections = [(section, self._sections.get(section, 0)) for section in Section]
        self.counted.emit(replace(self._counts, sections=sections))
        if self._again:
            self._again = False
            self._timer.start()

    def _keeper(self, section: Section) -> Callable[[int], None]:
        def keep(count: int) -> None:
            self._sections[section] = count

        return keep

    def _keep_tags(self, tags: list[tuple[str, int]]) -> None:
        self._counts = replace(self._counts, tags=tags)

    def _keep_searches(self, searches: list[SavedSearch]) -> None:
        self._counts = replace(self._counts, searches=searches)

    def _keep_review(self, count: int) -> None:
        self._counts = replace(self._counts, to_review=count)

    def _keep_top(self, actors: list[ActorCount]) -> None:
        self._counts = replace(self._counts, actors=actors)
