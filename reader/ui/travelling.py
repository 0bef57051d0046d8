"""Back and forward: notes where the person is, and brings them to a place again."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from reader.errors import ReaderError
from reader.library.facade import Library
from reader.ui.browsing import Browsing
from reader.ui.desk import Desk
from reader.ui.frame import Frame
from reader.ui.pages import Pages
from reader.ui.search_field import SearchField
from reader.ui.searching import Searching
from reader.ui.trail import Place, Trail, View


class Travelling(QObject):
    """A search that is typed is one place, however many keys it takes; opening an article, choosing a shelf
    and turning to a page are each a new one."""

    moved = Signal()

    def __init__(
        self,
        library: Library,
        frame: Frame,
        field: SearchField,
        searching: Searching,
        browsing: Browsing,
        desk: Desk,
        pages: Pages,
    ) -> None:
        super().__init__(frame)
        self._library = library
        self._frame = frame
        self._field = field
        self._searching = searching
        self._browsing = browsing
        self._desk = desk
        self._pages = pages
        self._typing = False
        self._travelling = False
        self._wanted: str | None = None
        self._wanted_scroll: int | None = None
        self.trail = Trail()
        desk.opened.connect(self._on_opened)
        field.typed.connect(self._on_typed)
        searching.answered.connect(self._on_answered)
        searching.listed.connect(self._reach)
        browsing.cleared.connect(self._keep_list)
        browsing.listed.connect(self._on_listed)
        browsing.filled.connect(self._reach)
        pages.leaving.connect(self._keep_scroll)
        pages.turned.connect(self._on_turned)

    def begin(self) -> None:
        """The next search is a place of its own, not a further key of the one before."""
        self._typing = False

    def here(self) -> Place:
        """Where the person is now."""
        view = self._pages.view
        if view is not View.ARTICLES:
            return self._pages.place()
        return Place(
            listing=self._browsing.listing,
            query=self._field.text().strip(),
            sort=self._searching.sort,
            subject=self._desk.article_id or "",
            scroll=self._frame.list.scrolled_to,
        )

    def resume(self, place: Place) -> None:
        """Go on where the person was when the window was closed; the article is open already."""
        try:
            if place.view is not View.ARTICLES:
                self._pages.show(place)
            elif place.query:
                self._wanted, self._wanted_scroll = place.subject or None, place.scroll
                self._searching.sort = place.sort
                self._field.setText(place.query)
            elif not self._frame.list.scroll_to(place.scroll) and self._browsing.is_filling:
                self._wanted_scroll = place.scroll
        except ReaderError:
            self._pages.show_articles()

    def choose(self, article_id: str) -> None:
        """Choose the row of the article that is open, as soon as it is listed."""
        self._wanted = article_id
        self._reach()

    def back(self) -> None:
        self._keep_list()
        self._keep_scroll()
        self._go(self.trail.back())

    def forward(self) -> None:
        self._keep_list()
        self._keep_scroll()
        self._go(self.trail.forward())

    def _go(self, place: Place | None) -> None:
        """Show a place; one whose article or actor is gone is passed over silently, as far as it can be."""
        if place is None:
            return
        self._travelling, self._typing = True, False
        try:
            if place.view is View.ARTICLES:
                self._go_to_articles(place)
            else:
                self._pages.show(place)
        except ReaderError:
            self._pages.show_articles()
        finally:
            self._travelling = False
        self.moved.emit()

    def _go_to_articles(self, place: Place) -> None:
        self._pages.show_articles()
        self._wanted, self._wanted_scroll = place.subject or None, place.scroll
        changed = self._field.text().strip() != place.query
        self._browsing.listing = place.listing
        self._searching.sort = place.sort
        if changed:
            self._field.setText(place.query)
        if not place.query:
            self._browsing.show_shelf()
        if place.subject and place.subject != self._desk.article_id:
            self._desk.open(place.subject, by_person=False)
        self._reach()

    def _reach(self) -> None:
        """Choose the article and scroll the list as they were; a longer list may still be on its way."""
        if self._wanted is not None and self._frame.list.choose(self._wanted):
            self._wanted = None
        if self._wanted_scroll is not None and self._frame.list.scroll_to(self._wanted_scroll):
            self._wanted_scroll = None

    # What happens

    def _arrive(self) -> None:
        if not self._travelling:
            self.trail.arrive(self.here())
            self.moved.emit()

    def _on_typed(self) -> None:
        """The list is about to be another one, unless a search goes on."""
        if not self._typing:
            self._keep_list()

    def _on_opened(self) -> None:
        self._keep_list()
        self._typing = False
        self._arrive()

    def _on_answered(self) -> None:
        self._reach()
        if self._typing:
            self.trail.correct(self.here())
        else:
            self._arrive()
            self._typing = bool(self.trail.now and self.trail.now.query)

    def _on_listed(self) -> None:
        self._typing = False
        self._arrive()

    def _on_turned(self) -> None:
        self._keep_list()
        self._typing = False
        self._arrive()

    def _keep_list(self) -> None:
        """The list is about to be left: remember how far it is scrolled."""
        now = self.trail.now
        if now is not None and now.view is View.ARTICLES and not self._travelling:
            self._wanted_scroll = None
            self.trail.correct(replace(now, scroll=self._frame.list.scrolled_to))

    def _keep_scroll(self) -> None:
        """A page is about to be left: remember how far it is scrolled."""
        now = self.trail.now
        if now is not None and now.view is not View.ARTICLES and self._pages.view is now.view:
            self.trail.correct(self._pages.place())
