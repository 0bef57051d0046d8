"""The pages: an actor, the notebook, the passages to review. Each is built when it is first turned to."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from reader.model.change import Change
from reader.ui.frame import Frame
from reader.ui.page import Page
from reader.ui.theme import Theme
from reader.ui.trail import Place, View


class Pages(QObject):
    """Turns between the articles and the pages. `leaving` comes before a page is left, `turned` after another
    one is shown."""

    leaving = Signal()
    turned = Signal()

    def __init__(self, frame: Frame, makers: Mapping[View, Callable[[], Page]]) -> None:
        super().__init__(frame)
        self._frame = frame
        self._makers = makers
        self._made: dict[View, Page] = {}
        self.view = View.ARTICLES

    @property
    def page(self) -> Page | None:
        """The page that is shown; `None` while the articles are."""
        return self._made.get(self.view)

    @property
    def shows_articles(self) -> bool:
        """The list and the text are shown, no page."""
        return self.view is View.ARTICLES

    @property
    def is_busy(self) -> bool:
        return self.page is not None and self.page.is_busy

    def place(self) -> Place:
        return self.page.place() if self.page is not None else Place()

    @property
    def actor_id(self) -> str | None:
        """The actor whose page is shown."""
        return self.place().subject if self.view is View.ACTOR else None

    def show_actor(self, actor_id: str) -> None:
        self.show(Place(View.ACTOR, subject=actor_id))

    def show_notebook(self, query: str = "") -> None:
        self.show(Place(View.NOTEBOOK, query=query))

    def show_review(self) -> None:
        self.show(Place(View.REVIEW))

    def show(self, place: Place) -> None:
        """Turn to a place that is not among the articles. Raises what the library does when its subject is
        not there; what was shown then stays."""
        if not self.leave():
            return
        page = self._page(place.view)
        page.show_place(place)
        self.view = place.view
        self._frame.show_page(page)
        page.take_focus()
        self.turned.emit()

    def show_articles(self, *, tell: bool = True) -> None:
        """Back to the list and the text; silently, when something among them is shown next."""
        if self.view is not View.ARTICLES and self.leave():
            self.view = View.ARTICLES
            self._frame.show_page(None)
            if tell:
                self.turned.emit()

    def leave(self) -> bool:
        """Keep what is being written on the page that is shown."""
        if self.page is None:
            return True
        self.leaving.emit()
        return self.page.leave()

    def follow(self, change: Change) -> None:
        if self.page is not None:
            self.page.follow(change)

    def refresh(self) -> None:
        if self.page is not None:
            self.page.refresh()

    def dress(self, theme: Theme) -> None:
        for page in self._made.values():
            page.dress(theme)

    def _page(self, view: View) -> Page:
        if view not in self._made:
            self._made[view] = self._makers[view]()
        return self._made[view]
