"""Search as you type: the questions go to the searcher child, the newest answer wins."""

import re
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import QueryError
from reader.jobs.calls import Call, call
from reader.library.facade import Library
from reader.model.ids import Ids
from reader.model.kinds import Sort
from reader.model.search import Hit, SearchResult
from reader.model.span import Span
from reader.ui.qt_jobs import Jobs, Newest, Runner

FIRST_PAGE = 30
"""Hits that come at once; more than a screen of them."""
FIRST_SNIPPETS = 12
"""Of these the snippets come at once, those of the others when they are seen."""
_LAST_WORD = re.compile(r"(?:^|[\s(])([^\W\d_][\w’'-]+)$")
_OPERATORS = frozenset({"AND", "OR", "NOT", "TO"})
DEBOUNCE_MS = 20
"""Shorter than the time between two key presses of a fast typist, so it only joins what comes in one go."""
PAUSE_MS = 150
"""So long nothing must be typed before all hits are asked for and facets are counted: of 100,000 that takes
most of a second, and the next key press would have to wait for a part of it."""


def widened(query: str) -> str | None:
    """The query with its last word as the beginning of words: what is being typed is seldom a whole one.

    `None` where the last thing is no plain word: a field, a quotation, an operator, a pattern.
    """
    last = _LAST_WORD.search(query)
    if last is None or last[1] in _OPERATORS or query.count('"') % 2:
        return None
    return f"{query}*"


class Searching(QObject):
    """Holds the query that is shown and asks for its parts."""

    answered = Signal(object)
    """A `SearchResult`: its first page of hits."""
    listed = Signal(object)
    """The ids of every hit, where there are more than the first page."""
    rested = Signal()
    """For a moment nothing was typed after an answer."""
    hits_found = Signal(list)
    refused = Signal(object)
    """A `QueryError`; the last results stay."""
    failed = Signal(object)
    matched = Signal(str, list)
    """An article's id and the spans in it that the query matches."""

    def __init__(self, library: Library, jobs: Jobs, searcher: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._finding = Newest(jobs, searcher)
        self._listing = Newest(jobs, searcher)
        self._excerpts = Newest(jobs, searcher)
        self._matching = Newest(jobs, searcher)
        self._typed = self._asked = self._heard = ""
        self._is_listed = True
        self.query = ""
        self.sort = Sort.RELEVANCE
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._timer.timeout.connect(self.ask)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask_rest)
        self._pause.timeout.connect(self.rested)

    @property
    def is_busy(self) -> bool:
        return self._timer.isActive() or self._pause.isActive()

    @property
    def is_asked(self) -> bool:
        """Whether anything stands in the field, understood or not."""
        return bool(self._typed)

    @property
    def is_awaited(self) -> bool:
        """What stands in the field has not been answered yet: what is listed answers something else."""
        return self._typed != self._heard

    def type(self, text: str) -> None:
        """What stands in the field now."""
        self._typed = text.strip()
        self._timer.start()

    def ask(self) -> None:
        """Ask for what stands in the field, now; the rest of a list that is about to change is not waited
        for."""
        self._timer.stop()
        self._pause.stop()
        self._listing.drop()
        query = self._asked = self._typed
        if not query:
            self.clear()
            return
        self._finding.ask(self._call(query), self._on_found, self._on_failed)

    def _call(self, query: str) -> Call[SearchResult]:
        return call(
            self._library.search.find,
            query,
            sort=self.sort,
            limit=FIRST_PAGE,
            lenient=True,
            shown=FIRST_SNIPPETS,
        )

    def clear(self) -> None:
        """No search any more."""
        self._timer.stop()
        self._pause.stop()
        self._typed = self._asked = self._heard = self.query = ""
        self._is_listed = True
        for slot in (self._finding, self._listing, self._excerpts, self._matching):
            slot.drop()

    def ask_hits(self, ids: list[str]) -> None:
        """The snippets of some hits."""
        self._excerpts.ask(
            call(self._library.search.hits, self.query, ids, lenient=True), self._on_hits, self._on_failed
        )

    def ask_matches(self, article_id: str) -> None:
        """Where the query matches in one article."""

        def found(spans: list[Span]) -> None:
            self.matched.emit(article_id, spans)

        self._matching.ask(
            call(self._library.search.matches, self.query, article_id, lenient=True), found, self._on_failed
        )

    def _on_found(self, result: SearchResult) -> None:
        wider = widened(result.query) if not result.total and result.query == self._typed else None
        if wider is not None:
            self._finding.ask(self._call(wider), self._on_widened, self._on_failed)
        else:
            self._show(result)

    def _on_widened(self, result: SearchResult) -> None:
        """What the beginning of a word finds; the query as it was typed, when that is nothing either."""
        self._show(result if result.total else replace(result, query=self._typed))

    def _show(self, result: SearchResult) -> None:
        self.query = result.query
        self._heard = self._asked
        self.answered.emit(result)
        self._is_listed = result.total <= len(result.hits)
        self._pause.start()

    def _ask_rest(self) -> None:
        """The ids of all hits, where they are not there yet."""
        if not self._is_listed:
            query = call(self._library.search.find_packed, self.query, sort=self.sort, lenient=True)
            self._listing.ask(query, self._on_listed, self._on_failed)

    def _on_listed(self, ids: Ids | list[str]) -> None:
        self._is_listed = True
        self.listed.emit(ids)

    def _on_hits(self, hits: list[Hit]) -> None:
        self.hits_found.emit(hits)

    def _on_failed(self, error: Exception) -> None:
        self._heard = self._asked
        if isinstance(error, QueryError):
            self._pause.start()
            self.refused.emit(error)
        else:
            self.failed.emit(error)
