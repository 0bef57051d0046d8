"""The person's word on the actors: whom a mention means, whom it does not, and what an actor is called."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from reader.jobs.calls import call
from reader.model.actor import ActorCount, Mention, Scope
from reader.model.change import Change
from reader.model.kinds import ActorType
from reader.model.span import Span
from reader.ui.actions import Do
from reader.ui.commands.topic import Handlers, Topic
from reader.ui.dialogs.actor_picker import ActorPicker, Found, Picked
from reader.ui.language import actor_words, standing_words, type_words
from reader.ui.popover import NamePopover
from reader.ui.qt_jobs import Newest
from reader.ui.theme import SPACE_24
from reader.ui.workplace import Workplace

_NAME_CHARACTERS = 120
"""A longer selection is a passage, not a name."""


class CorrectionCommands(Topic):
    """Every correction is one undoable step, said with the way to take it back."""

    def __init__(self, window: Workplace) -> None:
        super().__init__(window.widget)
        self._window = window
        self._actors = window.library.actors
        self._reading = window.frame.reading
        self._naming = Newest(window.jobs, window.searcher)
        self.menu: QMenu | None = None
        """The menu that was opened last."""
        window.frame.side.actors.menu_wanted.connect(self._open_for_actor)

    def handlers(self) -> Handlers:
        return {
            Do.ADD_ACTOR: self._add_actor,
            Do.CORRECT_ACTOR: self._correct,
            Do.CONFIRM_ACTOR: self._confirm,
        }

    def refresh(self) -> None:
        reading = self._window.pages.shows_articles and self._window.desk.article_id is not None
        on_page = self._window.turning.actor_page is not None
        self._window.actions_.enable(reading, Do.ADD_ACTOR)
        self._window.actions_.enable(reading or on_page, Do.CORRECT_ACTOR, Do.CONFIRM_ACTOR)

    # The menu

    def open_menu(self, mention: Mention, place: QPoint) -> None:
        """Everything that can be said of a mention and its actor."""
        menu = self._new_menu(mention)
        menu.popup(place)

    def fill(self, menu: QMenu, mention: Mention) -> None:
        """Add the corrections of a mention to a menu."""
        kind, sure = type_words(mention.type, many=False), standing_words(mention.is_guess, mention.by)
        name = actor_words(mention.actor, mention.type)
        head = menu.addAction(f"{name}  ·  {kind}  ·  {sure}")
        head.setEnabled(False)
        if mention.is_guess:
            self._add(menu, self.tr("This is right"), partial(self.confirm, mention.actor_id, name))
        wrong = menu.addMenu(self.tr("Not an actor"))
        for scope, words in (
            (Scope.MENTION, self.tr("This mention only")),
            (Scope.ARTICLE, self.tr("“{name}” in this article")),
            (Scope.LIBRARY, self.tr("“{name}” everywhere")),
        ):
            self._add(wrong, words.format(name=mention.text), partial(self._not_actor, mention, scope))
        self._add(menu, self.tr("This is somebody else…"), partial(self._this_is, mention))
        self._add(menu, self.tr("Is the same as…"), partial(self.merge, mention.actor_id, name))
        types = menu.addMenu(self.tr("Change the type"))
        for kind_ in ActorType:
            change = partial(self.retype, mention.actor_id, name, kind_)
            made = self._add(types, type_words(kind_, many=False), change)
            made.setEnabled(kind_ is not mention.type)
        self._add(menu, self.tr("Rename…"), partial(self.rename, mention.actor_id, name))
        self._add(menu, self.tr("Add another name…"), partial(self.add_alias, mention.actor_id, name))
        if mention.text != mention.actor:
            split = self.tr("“{name}” is an actor of its own").format(name=mention.text)
            self._add(menu, split, partial(self._split, mention))

    def _new_menu(self, mention: Mention) -> QMenu:
        self.menu = QMenu(self._window.widget)
        self.menu.setAccessibleName(self.tr("Correct this actor…"))
        self.fill(self.menu, mention)
        return self.menu

    def _add(self, menu: QMenu, words: str, act: Callable[[], None]) -> QAction:
        made = menu.addAction(words)
        made.triggered.connect(lambda _checked=False: act())
        return made

    def _correct(self) -> None:
        """By key: the mention at the caret, or the one that was gone to last; on an actor's page, its
        controls."""
        page = self._window.turning.actor_page
        if page is not None:
            page.header.ways[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        mention = self._reading.mention_at_caret()
        if mention is None:
            self._window.say(self.tr("Go to a mention first, with N or from the list of actors."))
            return
        self.open_menu(mention, self._reading.place_of(Span(mention.start, mention.end)))

    def _open_for_actor(self, actor_id: str, place: QPoint) -> None:
        mention = self._reading.mention_of(actor_id)
        if mention is not None:
            self.open_menu(mention, place)

    # The corrections

    def make(self, change: Callable[[], Change], words: str) -> None:
        if self._window.study.make(change):
            self._window.say(words, self._window.commands.undoing.way())

    def _confirm(self) -> None:
        page = self._window.turning.actor_page
        if page is not None and page.actor is not None:
            self.confirm(page.actor.id, actor_words(page.actor.name, page.actor.type))
            return
        mention = self._reading.mention_at_caret()
        if mention is None:
            self._window.say(self.tr("Go to a mention first, with N or from the list of actors."))
        else:
            self.confirm(mention.actor_id, actor_words(mention.actor, mention.type))

    def confirm(self, actor_id: str, name: str) -> None:
        self.make(lambda: self._actors.confirm(actor_id), self.tr("“{name}” is confirmed.").format(name=name))

    def _not_actor(self, mention: Mention, scope: Scope) -> None:
        article_id = self._window.desk.article_id
        span = Span(mention.start, mention.end)
        words = self.tr("“{name}” is no longer marked as an actor.").format(name=mention.text)
        self.make(
            lambda: self._actors.not_actor(
                mention.actor_id, scope, text=mention.text, article_id=article_id, span=span
            ),
            words,
        )

    def _this_is(self, mention: Mention) -> None:
        title = self.tr("Who is “{name}” here?").format(name=mention.text)
        span = Span(mention.start, mention.end)
        self._pick(title, mention.text, lambda picked: self._mark(span, picked), mention.type)

    def merge(self, actor_id: str, name: str) -> None:
        title = self.tr("“{name}” is the same as…").format(name=name)

        def merge(picked: Picked) -> None:
            if picked.actor_id == actor_id:
                self._window.say(self.tr("That is the same actor already."))
                return
            words = self.tr("“{name}” now belongs to “{other}”.").format(name=name, other=picked.name)
            self.make(lambda: self._actors.merge(actor_id, picked.actor_id), words)

        self._pick(title, name, merge)

    def retype(self, actor_id: str, name: str, kind: ActorType) -> None:
        words = self.tr("“{name}” is now: {type}.").format(name=name, type=type_words(kind, many=False))
        self.make(lambda: self._actors.retype(actor_id, kind), words)

    def rename(self, actor_id: str, name: str) -> None:
        def rename(new: str) -> None:
            words = self.tr("“{name}” is now called “{new}”.").format(name=name, new=new)
            self.make(lambda: self._actors.rename(actor_id, new), words)

        self._ask_line(self.tr("Another name for “{name}”").format(name=name), name, rename)

    def add_alias(self, actor_id: str, name: str) -> None:
        def add(alias: str) -> None:
            words = self.tr("“{alias}” is now a name of “{name}”.").format(alias=alias, name=name)
            self.make(lambda: self._actors.add_alias(actor_id, alias), words)

        self._ask_line(self.tr("“{name}” is also called").format(name=name), "", add)

    def _split(self, mention: Mention) -> None:
        words = self.tr("“{name}” is an actor of its own now.").format(name=mention.text)
        self.make(lambda: self._actors.split(mention.actor_id, mention.text), words)

    def _add_actor(self) -> None:
        """The selection names an actor: an existing one, or a new one."""
        span, article = self._reading.selection(), self._reading.article
        name = " ".join(self._reading.quote().split()) if span else ""
        if span is None or article is None or not name:
            self._window.say(self.tr("Select the name of an actor first."))
        elif len(name) > _NAME_CHARACTERS:
            self._window.say(self.tr("That is too long for a name."))
        else:
            title = self.tr("Who is “{name}”?").format(name=name)
            self._pick(title, name, lambda picked: self._mark(span, picked), ActorType.PERSON)

    def _mark(self, span: Span, picked: Picked) -> None:
        article_id = self._window.desk.article_id
        if article_id is None:
            return
        words = self.tr("Marked as “{name}”.").format(name=picked.name)
        self.make(
            lambda: self._actors.mark(
                article_id, span, picked.type, actor_id=picked.actor_id or None, name=picked.name
            ),
            words,
        )
        self._reading.clear_selection()

    def _pick(
        self, title: str, text: str, then: Callable[[Picked], None], new_type: ActorType | None = None
    ) -> None:
        dialog = ActorPicker(self._window.widget, title, text, self._find, new_type=new_type)
        dialog.picked.connect(then)
        dialog.open()

    def _find(self, text: str, found: Found) -> None:
        """Asked elsewhere: a hundred thousand articles name very many actors."""

        def answer(actors: list[ActorCount]) -> None:
            found(actors)

        self._naming.ask(call(self._actors.find, text), answer, self._window.tell)

    def _ask_line(self, title: str, text: str, then: Callable[[str], None]) -> None:
        asked = NamePopover(self._window.widget, title, text, self.tr("Save"))
        asked.kept.connect(then)
        asked.open_beside(self._reading, QPoint(SPACE_24, SPACE_24))
