"""The navigator: shelves with counts, under headings that fold."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from reader.model.article import Listing
from reader.ui.controls import column
from reader.ui.navigator.model import Counts, Shelf, key_of, shelves
from reader.ui.outline.view import OutlineView
from reader.ui.theme import SPACE_8, Theme
from reader.ui.trail import View


class NavigatorPane(QWidget):
    """Each signal is emitted when the person picks a shelf, also the one they are on."""

    chosen = Signal(Listing)
    page_chosen = Signal(View)
    search_chosen = Signal(str)
    actor_chosen = Signal(str)
    """The page of an actor is wanted, not only the articles: the right button, Alt+click or Shift+Enter."""
    search_menu_wanted = Signal(str, QPoint)
    """The menu of a saved search, by its name."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "chrome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shelves: dict[str, Shelf] = {}
        self._current = key_of(Listing())
        self.searches = Counts().searches
        self.folded: frozenset[str] = frozenset()
        self.list = OutlineView(theme, self.tr("Navigator"))
        self.list.picked.connect(self._on_picked)
        self.list.turned_away.connect(self._on_turned_away)
        self.list.folded.connect(self._on_folded)
        self.list.menu_wanted.connect(self._on_menu_wanted)
        layout = column(self)
        layout.setContentsMargins(0, SPACE_8, 0, SPACE_8)
        layout.addWidget(self.list)

    def show_counts(self, counts: Counts) -> None:
        """Other numbers, or other shelves."""
        self.searches = counts.searches
        shelves_now = shelves(counts)
        wanted = {shelf.row.key: shelf for shelf in shelves_now}
        if wanted != self._shelves:
            self._shelves = wanted
            self._show()

    def text_of(self, key: str) -> str:
        """What a shelf is called; empty for one that is not here."""
        shelf = self._shelves.get(key)
        return shelf.row.text if shelf else ""

    def show_current(self, key: str) -> None:
        """Which shelf is shown, by its key; none while a search is."""
        self._current = key
        self.list.choose(key)

    def fold(self, sections: frozenset[str]) -> None:
        """Fold these sections and no others."""
        self.folded = sections
        self._show()

    def dress(self, theme: Theme) -> None:
        self.list.dress(theme)

    def _show(self) -> None:
        self.list.show_rows([shelf.row for shelf in self._shelves.values()], self.folded)
        self.list.choose(self._current)

    def _on_folded(self, section: str, fold: bool) -> None:
        self.folded = self.folded | {section} if fold else self.folded - {section}

    def _on_picked(self, key: str) -> None:
        shelf = self._shelves[key]
        if shelf.listing is not None:
            self.chosen.emit(shelf.listing)
        elif shelf.page is not None:
            self.page_chosen.emit(shelf.page)
        else:
            self.search_chosen.emit(shelf.search)

    def _on_turned_away(self, key: str) -> None:
        listing = self._shelves[key].listing
        if listing is not None and listing.actor_id is not None:
            self.actor_chosen.emit(listing.actor_id)
        else:
            self._on_picked(key)

    def _on_menu_wanted(self, key: str, place: QPoint) -> None:
        shelf = self._shelves[key]
        if shelf.search:
            self.search_menu_wanted.emit(shelf.search, place)
        elif shelf.listing is not None and shelf.listing.actor_id is not None:
            self.actor_chosen.emit(shelf.listing.actor_id)
