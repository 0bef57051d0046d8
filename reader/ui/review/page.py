"""The list of passages to review."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from reader.errors import ReaderError
from reader.jobs.calls import call
from reader.model.change import Change, Noun
from reader.model.notebook import ReviewEntry
from reader.ui.actions import Do
from reader.ui.controls import EmptyState, column, label, row
from reader.ui.page import Page
from reader.ui.qt_jobs import Newest
from reader.ui.review.card import ReviewCard
from reader.ui.review.quotes import Excerpt, excerpt_of
from reader.ui.theme import BAR, SPACE_8, SPACE_12, SPACE_16, SPACE_24, Theme
from reader.ui.trail import Place, View
from reader.ui.workplace import Workplace

MOST = 40
"""Cards at once; the next ones follow as these are decided."""


class ReviewPage(Page):
    """Cards in the order in which they need the person. The card with the focus is the one that the keys act
    on; after a decision it is the next one."""

    def __init__(self, window: Workplace) -> None:
        super().__init__()
        self._window = window
        self._question = Newest(window.jobs, window.searcher)
        self._theme = window.frame.reading.theme
        self._entries: list[ReviewEntry] = []
        self._chosen = ""
        self._scrolled_to = 0
        self.setProperty("role", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._count = label(size="large")
        self._page = QWidget()
        self._column = column(self._page, space=SPACE_12)
        self._column.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_24)
        self._column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._page)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._empty = EmptyState(
            self.tr("Nothing to review"),
            self.tr("When an article changes and a passage of yours cannot be placed surely, it waits here."),
        )
        self._parts = QStackedWidget()
        self._parts.addWidget(self._scroll)
        self._parts.addWidget(self._empty)
        layout = column(self)
        layout.addWidget(self._head())
        layout.addWidget(self._parts, 1)

    @property
    def entry(self) -> ReviewEntry | None:
        """The entry that the keys act on."""
        return next((entry for entry in self._entries if entry.annotation.id == self._chosen), None)

    @property
    def cards(self) -> list[ReviewCard]:
        items = (self._column.itemAt(number) for number in range(self._column.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [card for card in widgets if isinstance(card, ReviewCard)]

    def show_place(self, place: Place) -> None:
        self._scrolled_to = place.scroll
        self._ask()

    def place(self) -> Place:
        return Place(View.REVIEW, scroll=self._scroll.verticalScrollBar().value())

    def follow(self, change: Change) -> None:
        if change.nouns & {Noun.ANNOTATIONS, Noun.ARTICLES}:
            self._scrolled_to = self._scroll.verticalScrollBar().value()
            self._ask()

    def refresh(self) -> None:
        self.follow(Change(frozenset({Noun.ARTICLES}), None))

    def take_focus(self) -> None:
        card = next((card for card in self.cards if card.entry.annotation.id == self._chosen), None)
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        self._show(self._entries)

    def _head(self) -> QFrame:
        head = QFrame()
        head.setProperty("role", "header")
        head.setFixedHeight(BAR - SPACE_8)
        bar = row(head)
        bar.setContentsMargins(SPACE_24, 0, SPACE_16, 0)
        bar.addWidget(self._count, 1)
        return head

    def _ask(self) -> None:
        self._question.ask(call(self._window.library.review.entries), self._show, self.failed.emit)

    def _show(self, entries: list[ReviewEntry]) -> None:

        before = [entry.annotation.id for entry in self._entries]
        self._entries = entries
        self._chosen = self._next_chosen(before)
        for card in self.cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for number, entry in enumerate(entries[:MOST]):
            self._column.insertWidget(number, self._card(entry))
        self._count.setText(self.tr("%n passages to review", "", len(entries)))
        self._parts.setCurrentWidget(self._scroll if entries else self._empty)
        self._scroll.verticalScrollBar().setValue(self._scrolled_to)
        if self.isVisible():
            self.take_focus()
        self._window.commands.refresh()

    def _next_chosen(self, before: list[str]) -> str:
        """The entry chosen before, else the one that took its place in the list."""
        ids = [entry.annotation.id for entry in self._entries]
        if self._chosen in ids or not ids:
            return self._chosen if ids else ""
        number = before.index(self._chosen) if self._chosen in before else 0
        return ids[min(number, len(ids) - 1)]

    def _card(self, entry: ReviewEntry) -> ReviewCard:
        actions = self._window.actions_
        ways = [actions[Do.PLACE_HERE], actions[Do.GIVE_UP]]
        if entry.suggestion is not None:
            ways.insert(0, actions[Do.CONFIRM_PLACE])
        card = ReviewCard(entry, self._excerpt(entry), ways, self._theme)
        card.chosen.connect(self._on_chosen)
        return card

    def _excerpt(self, entry: ReviewEntry) -> Excerpt | None:
        if entry.suggestion is None:
            return None
        try:
            text = self._window.library.articles.text(entry.annotation.article).text
        except ReaderError:
            return None
        return excerpt_of(text, entry.suggestion)

    def _on_chosen(self, annotation_id: str) -> None:
        self._chosen = annotation_id
        self._window.commands.refresh()
