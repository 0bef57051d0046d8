"""The pages of a window and the way between them: who leads where, and back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.errors import ReaderError
from reader.model.article import Listing
from reader.model.notebook import ReviewEntry
from reader.model.span import Span
from reader.ui.page import Page
from reader.ui.pages import Pages
from reader.ui.trail import View
from reader.ui.workplace import Workplace

if TYPE_CHECKING:
    from reader.ui.actor_page.page import ActorPage


class Turning(QObject):
    """Connects the pages with the rest of the window."""

    def __init__(self, window: Workplace) -> None:
        super().__init__(window.widget)
        self._window = window
        self._desk = window.desk
        self.pages = Pages(
            window.frame,
            {
                View.ACTOR: self._make_actor,
                View.NOTEBOOK: self._make_notebook,
                View.REVIEW: self._make_review,
            },
        )
        navigator = window.frame.navigator
        navigator.chosen.connect(self._on_shelf)
        navigator.page_chosen.connect(self._on_page)
        navigator.actor_chosen.connect(self.show_actor)
        self.pages.turned.connect(self._show_current)
        window.browsing.moved.connect(self._mark_shelf)
        window.frame.reading.actor_chosen.connect(self.show_actor)
        window.frame.side.actors.page_wanted.connect(self.show_actor)

    def show_actor(self, actor_id: str) -> None:
        """Turn to an actor's page; an actor that is none any more is told of."""
        try:
            self.pages.show_actor(actor_id)
        except ReaderError as error:
            self._window.tell(error)

    @property
    def review_entry(self) -> ReviewEntry | None:
        """The entry that is chosen on the page of passages to review."""
        from reader.ui.review.page import ReviewPage

        page = self.pages.page
        return page.entry if isinstance(page, ReviewPage) else None

    @property
    def actor_page(self) -> "ActorPage | None":
        """The page of an actor, while it is shown."""
        from reader.ui.actor_page.page import ActorPage

        page = self.pages.page
        return page if isinstance(page, ActorPage) else None

    def open_passage(self, article_id: str, start: int, end: int) -> None:
        """Leave the page for a passage of an article."""
        self.pages.show_articles(tell=False)
        self._window.frame.list.choose(article_id)
        self._desk.open(article_id)
        if self._desk.article_id == article_id:
            self._window.frame.reading.point_out(Span(start, end))
            self._window.frame.reading.view.setFocus()

    def open_article(self, article_id: str) -> None:
        self.pages.show_articles(tell=False)
        self._window.frame.list.choose(article_id)
        self._desk.open(article_id)
        self._window.frame.reading.view.setFocus()

    # The pages: imported when they are turned to, so that the first window does not wait for them

    def _make_actor(self) -> Page:
        from reader.ui.actor_page.page import ActorPage

        return self._connected(ActorPage(self._window))

    def _make_notebook(self) -> Page:
        from reader.ui.notebook.page import NotebookView

        return self._connected(NotebookView(self._window))

    def _make_review(self) -> Page:
        from reader.ui.review.page import ReviewPage

        return self._connected(ReviewPage(self._window))

    def _connected(self, page: Page) -> Page:
        page.failed.connect(self._window.tell)
        page.passage_wanted.connect(self.open_passage)
        page.article_wanted.connect(self.open_article)
        return page

    # Slots

    def _on_shelf(self, listing: Listing) -> None:
        self.pages.show_articles(tell=False)
        self._window.browsing.choose(listing)

    def _on_page(self, view: View) -> None:
        if view is View.NOTEBOOK:
            self.pages.show_notebook()
        else:
            self.pages.show_review()

    def _show_current(self) -> None:
        self._mark_shelf()
        self._window.commands.refresh()

    def _mark_shelf(self) -> None:
        """The shelf of the navigator that stands for what is shown; a list may be filled behind a page."""
        view = self.pages.view
        shelf = self._window.browsing.shelf if view is View.ARTICLES else f"page:{view}"
        self._window.frame.navigator.show_current(shelf)
