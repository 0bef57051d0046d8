"""Facets, chips and the better spelling of the search that is shown; all asked of the searcher.

They follow the answer to the search, never go before it: the hits are what the person waits for.
"""

from PySide6.QtCore import QObject, Signal

from reader.errors import QueryError
from reader.jobs.calls import call
from reader.library.facade import Library
from reader.model.article import Listing, Section
from reader.model.search import Facet, FacetField, FacetPart, FacetState
from reader.ui.article_list.pane import ArticleListPane
from reader.ui.qt_jobs import Jobs, Newest, Runner

FEW = 3
"""With so many hits or fewer, a better spelling is looked for."""
SOME, ALL = 5, 100
"""Values of each facet: at first, and when more are asked for."""
_SECTIONS = {
    Section.UNREAD: "is:unread",
    Section.BOOKMARKED: "is:bookmarked",
    Section.NOTED: "(has:note OR has:highlight)",
}


def query_of(listing: Listing, actor: str = "") -> str:
    """A shelf in the query language, so that its facets can be counted and narrowed; `actor` is the name of
    the actor whose shelf it is."""
    clauses = [_SECTIONS.get(listing.section, "")]
    for name, value in (("tag:", listing.tag), ("actor:=", actor), ("source:", listing.source)):
        clauses.append(f'{name}"{value}"' if value else "")
    return " ".join(clause for clause in clauses if clause)


class Refining(QObject):
    """Asks for one query at a time; `wanted` is the query that a facet or a chip makes of it.

    The facets are shown while the person searches, unless they folded them; on a shelf, only when asked for.
    """

    wanted = Signal(str)
    suggested = Signal(object)
    """A better spelling of the query, or `None`."""
    failed = Signal(object)

    def __init__(self, library: Library, jobs: Jobs, searcher: Runner, listed: ArticleListPane) -> None:
        super().__init__(listed)
        self._search = library.search
        self._list = listed
        self._query = ""
        self._is_search = False
        self._on_shelf = False
        self._most = SOME
        self.is_wanted = True
        """Whether the person wants to see the facets while searching."""
        self._facets = Newest(jobs, searcher)
        self._parts = Newest(jobs, searcher)
        self._suggestion = Newest(jobs, searcher)
        self._refined = Newest(jobs, searcher)
        listed.facets.refined.connect(self._on_refined)
        listed.facets.more_wanted.connect(self._on_more_wanted)
        listed.chips.removed.connect(self.wanted)

    @property
    def is_open(self) -> bool:
        return (self.is_wanted and self._is_search) or self._on_shelf

    def show(self, query: str, *, total: int | None = None) -> None:
        """Another query is listed, with so many hits (`None`: it is a shelf, not a search)."""
        self._on_shelf = self._on_shelf and query == self._query
        self._query, self._is_search = query, total is not None
        self._most = SOME
        self._ask_parts(query if self._is_search else "")
        self._ask_suggestion(query, total)
        if not self._is_search:
            self.count()

    def open(self, shown: bool) -> None:
        """Open or fold the facets; folded ones are not counted."""
        self.is_wanted = shown
        self._on_shelf = shown and not self._is_search
        self.count()

    def count(self) -> None:
        """Count the facets of what is listed; those of a search when nothing is typed for a moment."""
        if self.is_open:
            asked = call(self._search.facets, self._query, lenient=True, most=self._most)
            self._facets.ask(asked, self._on_facets, self._on_failed)
        else:
            self._facets.drop()
            self._list.show_facets(())

    def _ask_parts(self, query: str) -> None:
        if query:
            asked = call(self._search.parts, query, lenient=True)
            self._parts.ask(asked, self._on_parts, self._on_failed)
        else:
            self._parts.drop()
            self._on_parts([])

    def _ask_suggestion(self, query: str, total: int | None) -> None:
        if total is not None and total <= FEW:
            asked = call(self._search.suggestion, query)
            self._suggestion.ask(asked, self.suggested.emit, self._on_failed)
        else:
            self._suggestion.drop()
            self.suggested.emit(None)

    def _on_facets(self, facets: tuple[Facet, ...]) -> None:
        self._list.show_facets(facets)

    def _on_parts(self, parts: list[FacetPart]) -> None:
        self._list.chips.show_parts(parts)

    def _on_more_wanted(self) -> None:
        self._most = ALL
        self.count()

    def _on_refined(self, field: FacetField, value: str, state: FacetState) -> None:
        asked = call(self._search.refine, self._query, field, value, state)
        self._refined.ask(asked, self.wanted.emit, self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        """What is wrong with a query is said once, by the search."""
        if not isinstance(error, QueryError):
            self.failed.emit(error)
