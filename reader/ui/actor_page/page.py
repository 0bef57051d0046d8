"""The page of one actor."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QStackedWidget, QToolButton, QWidget

from reader.errors import NotFound
from reader.jobs.calls import call
from reader.model.actor import ActorPage as Actor
from reader.model.actor import ContextSort, MentionContext
from reader.model.article import Listing
from reader.model.change import Change, Noun
from reader.model.kinds import ActorType
from reader.ui.actor_page.articles import ActorArticles
from reader.ui.actor_page.correcting import PageCorrections
from reader.ui.actor_page.header import ActorHeader
from reader.ui.actor_page.mentions import MentionList, Order, OrderButton
from reader.ui.actor_page.model import PAGE
from reader.ui.controls import column, row
from reader.ui.language import show_number
from reader.ui.page import Page
from reader.ui.qt_jobs import Newest
from reader.ui.side_panel.notes import NotesPanel
from reader.ui.theme import BAR, SPACE_4, SPACE_8, SPACE_16, Theme
from reader.ui.trail import Place, View
from reader.ui.workplace import Workplace

_NOTES_WIDTH = 760
"""A note wider than this is hard to read."""


class ActorPage(Page):
    """Reads through the searcher: an actor of a large library is named in very many places."""

    def __init__(self, window: Workplace) -> None:
        super().__init__()
        self._window = window
        self._actors = window.library.actors
        self._actor: Actor | None = None
        self._actor_id = ""
        self._order: Order = (ContextSort.DATE, True)
        self._scroll = 0
        theme = window.frame.reading.theme
        self._page_question = Newest(window.jobs, window.searcher)
        self._context_question = Newest(window.jobs, window.searcher)
        self._articles_question = Newest(window.jobs, window.searcher)
        self.setProperty("role", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header = ActorHeader(theme)
        self.mentions = MentionList(theme)
        self.articles = ActorArticles(window.library.articles.summaries, theme)
        self.notes = NotesPanel(theme)
        self.order = OrderButton(theme)
        self._tabs = QButtonGroup(self)
        self._parts = QStackedWidget()
        self.notes.setMaximumWidth(_NOTES_WIDTH)
        for part in (self.mentions, self.articles, self.notes):
            self._parts.addWidget(part)
        layout = column(self)
        layout.addWidget(self.header)
        layout.addWidget(self._tab_bar())
        layout.addWidget(self._parts, 1)
        self._connect()

    # As a page

    def show_place(self, place: Place) -> None:
        self._scroll = place.scroll
        self._order = _ORDERS.get(place.grouping, (ContextSort.DATE, True))
        other = place.subject != self._actor_id
        self._actor_id = place.subject
        if other:
            self.show_part(0)
            self.mentions.show_mentions(0, ActorType.PERSON)
        self._ask()

    def place(self) -> Place:
        name = next(name for name, order in _ORDERS.items() if order == self._order)
        scroll = self.mentions.table.verticalScrollBar().value()
        return Place(View.ACTOR, subject=self._actor_id, grouping=name, scroll=scroll)

    def follow(self, change: Change) -> None:
        if change.nouns & {Noun.ACTORS, Noun.ARTICLES}:
            self._scroll = self.mentions.table.verticalScrollBar().value()
            self._ask()
        elif Noun.ANNOTATIONS in change.nouns:
            self._show_notes()

    def refresh(self) -> None:
        self.follow(Change(frozenset({Noun.ACTORS}), None))

    def take_focus(self) -> None:
        self.mentions.table.setFocus()

    def leave(self) -> bool:
        return self.notes.close_drafts()

    def dress(self, theme: Theme) -> None:
        for part in (self.header, self.mentions, self.articles, self.notes, self.order):
            part.dress(theme)

    @property
    def is_busy(self) -> bool:
        return self.mentions.model.is_busy

    @property
    def actor(self) -> Actor | None:
        """The actor that is shown; `None` until it is known."""
        return self._actor

    # Asking

    def _ask(self) -> None:
        asked = call(self._actors.page, self._actor_id)
        self._page_question.ask(asked, self._on_page, self._on_failed)

    def _on_page(self, actor: Actor) -> None:
        self._actor = actor
        self._actor_id = actor.id
        self.header.show_actor(actor)
        self.order.show_order(self._order)
        self._context_question.drop()
        self.mentions.show_mentions(actor.count, actor.type)
        self.mentions.table.verticalScrollBar().setValue(self._scroll)
        self._articles_question.ask(
            call(self._window.library.articles.ids, Listing(actor_id=actor.id)),
            self.articles.show_ids,
            self.failed.emit,
        )
        self.notes.use_drafts(self._window.library.drafts, f"actor:{actor.id}")
        self._show_notes()
        self._name_tabs()

    def _on_failed(self, error: Exception) -> None:
        """An actor that is none any more (merged, or said to be none) leaves its page."""
        if isinstance(error, NotFound):
            self._window.travelling.back()
        else:
            self.failed.emit(error)

    def _on_wanted(self, offset: int) -> None:
        sort, descending = self._order
        self._context_question.ask(
            call(
                self._actors.contexts,
                self._actor_id,
                sort=sort,
                descending=descending,
                limit=PAGE,
                offset=offset,
            ),
            lambda found: self.mentions.model.add(offset, found),
            self.failed.emit,
        )

    def _show_notes(self) -> None:
        rows = self._window.library.annotations.of_actor(self._actor_id)
        self.notes.show_annotations(rows, is_open=True)
        self._name_tabs()

    # Building

    def _tab_bar(self) -> QWidget:
        bar = QFrame()
        bar.setProperty("role", "header")
        bar.setFixedHeight(BAR - SPACE_8)
        line = row(bar, space=SPACE_4)
        line.setContentsMargins(SPACE_16, 0, SPACE_16, 0)
        for number in range(3):
            tab = QToolButton()
            tab.setCheckable(True)
            tab.setProperty("role", "tab")
            self._tabs.addButton(tab, number)
            line.addWidget(tab)
        line.addStretch(1)
        line.addWidget(self.order)
        self._tabs.idClicked.connect(self.show_part)
        self._name_tabs()
        return bar

    def _name_tabs(self) -> None:
        mentions, articles = (self._actor.count, self._actor.articles) if self._actor else (0, 0)
        notes = len(self._window.library.annotations.of_actor(self._actor_id)) if self._actor_id else 0
        words = (
            (self.tr("Mentions"), mentions),
            (self.tr("Articles"), articles),
            (self.tr("Your notes"), notes),
        )
        for number, (text, count) in enumerate(words):
            tab = self._tabs.button(number)
            tab.setText(f"{text}  {show_number(count)}" if count else text)
            tab.setAccessibleName(tab.text())

    def show_part(self, number: int) -> None:
        """0: mentions, 1: articles, 2: notes."""
        self._parts.setCurrentIndex(number)
        self._tabs.button(number).setChecked(True)
        self.order.setVisible(number == 0)

    def _connect(self) -> None:
        side, header, notes = self._window.frame.side.notes, self.header, self.notes
        notes.empty.say(
            self.tr("No notes on this actor yet"),
            self.tr("What you write here belongs to the actor, not to one article."),
        )
        notes.write.setText(self.tr("Write a note on the actor"))
        notes.write.setAccessibleName(self.tr("Write a note on the actor"))
        notes.written.connect(self._on_written)
        for mine, theirs in (
            (notes.tag_wanted, side.tag_wanted),
            (notes.delete_wanted, side.delete_wanted),
            (notes.link_wanted, side.link_wanted),
            (notes.versions_wanted, side.versions_wanted),
        ):
            mine.connect(theirs)
        self.mentions.model.wanted.connect(self._on_wanted)
        self.mentions.chosen.connect(self._on_mention)
        self.articles.chosen.connect(self.article_wanted)
        self.order.ordered.connect(self._on_ordered)
        self._corrections = PageCorrections(self._window, header)
        header.shown.connect(self._corrections.follow)

    # Slots

    def _on_ordered(self, order: Order) -> None:
        self._order, self._scroll = order, 0
        if self._actor is not None:
            self._on_page(self._actor)

    def _on_mention(self, found: MentionContext) -> None:
        self.passage_wanted.emit(found.article, found.start, found.end)

    def _on_written(self, annotation_id: str, body: str) -> None:
        if annotation_id:
            self._window.study.write("", annotation_id, body)
        else:
            notes = self._window.library.annotations
            self._window.study.make(lambda: notes.note_actor(self._actor_id, body))


_ORDERS: dict[str, Order] = {
    "newest": (ContextSort.DATE, True),
    "oldest": (ContextSort.DATE, False),
    "left": (ContextSort.LEFT, False),
    "right": (ContextSort.RIGHT, False),
}
"""The orders by the names under which a place remembers them."""
