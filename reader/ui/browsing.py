"""Which articles are listed: a shelf of the navigator, or the answer to a search."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from reader.jobs.calls import call
from reader.library.facade import Library
from reader.model.article import Listing, Section
from reader.model.ids import Ids
from reader.model.kinds import Sort
from reader.model.search import Hit, SearchResult
from reader.ui.article_list.pane import ArticleListPane
from reader.ui.counting import Counting
from reader.ui.navigator.model import key_of
from reader.ui.navigator.pane import NavigatorPane
from reader.ui.qt_jobs import Jobs, Newest, Runner
from reader.ui.refining import query_of
from reader.ui.searching import Searching

FIRST_ROWS = 200
"""So many rows of a shelf are there at once, several screens of them; more come from the searcher."""
REST_MS = 1000
"""A long shelf that is listed is read anew this often at most, while articles come in."""


def falls(sort: Sort) -> bool:
    """Whether an order of a shelf begins with the newest."""
    return sort in (Sort.DATE, Sort.IMPORTED)


class Browsing(QObject):
    """Fills list and navigator, and fills them again when something changed."""

    notice = Signal(str)
    failed = Signal(object)
    cleared = Signal()
    """The search was left for a shelf."""
    listed = Signal()
    """The person chose a shelf or another order of it."""
    filled = Signal()
    """All rows of a long shelf are there, after the first ones."""
    moved = Signal()
    """Another shelf is listed, or the same anew."""
    shown = Signal(str, object)
    """What is listed now, as a query, and its number of hits (`None`: a shelf, not a search)."""

    def __init__(
        self,
        library: Library,
        jobs: Jobs,
        searcher: Runner,
        searching: Searching,
        listed: ArticleListPane,
        navigator: NavigatorPane,
    ) -> None:
        super().__init__(listed)
        self._library = library
        self._searching = searching
        self._list = listed
        self._navigator = navigator
        self.listing = Listing()
        self.saved = ""
        """The name of the saved search that is shown, until another key is pressed."""
        self._rest = Newest(jobs, searcher)
        self._shown: Listing | None = None
        self._pause = QTimer(self, singleShot=True, interval=REST_MS)
        self._pause.timeout.connect(self._read_again)
        self._again = False
        self._kept: str | None = None
        self.is_filling = False
        """Only the first rows of a long shelf are there yet."""
        self.counting = Counting(library, jobs, searcher, self)
        self.counting.counted.connect(navigator.show_counts)
        self.counting.failed.connect(self.failed)
        searching.answered.connect(self._on_answered)
        searching.listed.connect(self._on_listed)
        searching.hits_found.connect(listed.model.add_hits)
        listed.hits_wanted.connect(searching.ask_hits)
        listed.sorted_by.connect(self.sort)

    @property
    def is_busy(self) -> bool:
        return self.counting.is_busy or self._again

    def choose(self, listing: Listing) -> None:
        """List a shelf; leaves the search."""
        self.listing = replace(listing, sort=self.listing.sort, descending=self.listing.descending)
        self._searching.clear()
        self.cleared.emit()
        self.refresh()
        self.listed.emit()

    def sort(self, sort: Sort) -> None:
        if self._searching.query:
            self._searching.sort = sort
            self._searching.ask()
        else:
            self.listing = replace(self.listing, sort=sort, descending=falls(sort))
            self.refresh()

    def refresh(self) -> None:
        """List again what is listed; a search is asked again."""
        if self._searching.is_asked:
            self._searching.ask()
        if not self._searching.query:
            self._show_listing()
        self.recount()

    def recount(self, *, actors: bool = True, searches: bool = False) -> None:
        """The navigator's numbers, soon."""
        self.counting.ask(actors=actors, searches=searches)

    def show_shelf(self) -> None:
        """Back from a search to the shelf."""
        self._show_listing()
        self.recount(actors=False)

    @property
    def shelf(self) -> str:
        """The key of the shelf that is listed; empty while a search is that is not a saved one."""
        saved = f"search:{self.saved}" if self.saved else ""
        return saved if self._searching.query else key_of(self.listing)

    def _show_listing(self) -> None:
        """The first rows at once, all rows of a long shelf as soon as the searcher has read them: to read
        100,000 takes longer than a frame. A long shelf that is listed already stays as it is until then."""
        listing = self.listing
        first = self._library.articles.ids(listing, FIRST_ROWS)
        self._say_empty(searching=False)
        if len(first) < FIRST_ROWS:
            self._drop_rest()
            self._list.show_ids(first, self.tr("%n articles", "", len(first)))
        elif listing != self._shown:
            self._kept = self._list.current_id()
            self._list.show_ids(first, "")
            self._ask_rest()
        else:
            self._again = True
            self._read_again()
        self._shown = listing
        self._list.show_sort(self.listing.sort, searching=False)
        self.moved.emit()
        actor = self._navigator.text_of(key_of(self.listing)) if self.listing.actor_id else ""
        self.shown.emit(query_of(self.listing, actor), None)

    def _ask_rest(self) -> None:
        self.is_filling, self._again = True, False
        self._pause.start()
        asked = call(self._library.articles.packed_ids, self.listing)
        self._rest.ask(asked, self._on_rest, self._on_failed)

    def _drop_rest(self) -> None:
        self._rest.drop()
        self.is_filling = self._again = False

    def _read_again(self) -> None:
        if self._again and not self.is_filling and not self._pause.isActive():
            self._ask_rest()

    def _say_empty(self, *, searching: bool) -> None:
        empty = self._list.empty
        if searching:
            empty.say(
                self.tr("Nothing found"), self.tr("Try fewer or shorter words, or a * at the end of one.")
            )
        elif self.listing == Listing(sort=self.listing.sort, descending=self.listing.descending):
            words = self.tr("Drop files or a folder anywhere on the window, or choose them.")
            empty.say(self.tr("No articles yet"), words, self.tr("Add articles"))
        else:
            empty.say(*self._empty_words(self.listing.section))

    def _empty_words(self, section: Section) -> tuple[str, str]:
        return {
            Section.UNREAD: (
                self.tr("Everything is read"),
                self.tr("Articles that you have not opened appear here."),
            ),
            Section.BOOKMARKED: (
                self.tr("No bookmarks yet"),
                self.tr("Press B while reading to bookmark an article."),
            ),
            Section.NOTED: (
                self.tr("No notes yet"),
                self.tr("Select a passage and press 1 to 5 to highlight it; Enter writes a note."),
            ),
        }.get(section, (self.tr("Nothing here"), self.tr("No article is on this shelf.")))

    # Slots

    def _on_rest(self, ids: Ids | list[str]) -> None:
        self.is_filling = False
        self._list.show_ids(ids, self.tr("%n articles", "", len(ids)))
        if self._kept is not None and self._list.current_id() is None:
            self._list.choose(self._kept, scroll=False)
        self._kept = None
        self.filled.emit()
        self._read_again()

    def _on_failed(self, error: Exception) -> None:
        self.is_filling = False
        self.failed.emit(error)

    def _on_answered(self, result: SearchResult) -> None:
        self._drop_rest()
        self._shown = None
        self._say_empty(searching=True)
        words = self.tr("%n results", "", result.total)
        complete = [hit for hit in result.hits if hit.snippets]
        self._list.show_ids([hit.article for hit in result.hits], words, complete)
        self._list.show_sort(self._searching.sort, searching=True)
        self.moved.emit()
        self.shown.emit(result.query, result.total)
        if result.notice:
            self.notice.emit(result.notice)

    def _on_listed(self, ids: Ids | list[str]) -> None:
        known: list[Hit] = self._list.model.known_hits()
        self._list.show_ids(ids, self.tr("%n results", "", len(ids)), known)
