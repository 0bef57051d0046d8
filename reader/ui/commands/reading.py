"""Moving inside the open article."""

from PySide6.QtCore import QPoint

from reader.ui.actions import Do, Menu
from reader.ui.commands.corrections import CorrectionCommands
from reader.ui.commands.topic import Handlers, Topic
from reader.ui.workplace import Workplace

_ARTICLE = (Do.FIND, Do.NEXT_MARK, Do.PREVIOUS_MARK, Do.WHO_IS_THIS)


class ReadingCommands(Topic):
    """What the reading pane does by key and in its menu."""

    def __init__(self, window: Workplace, corrections: CorrectionCommands) -> None:
        super().__init__(window.widget)
        self._window = window
        self._reading = window.frame.reading
        self._list = window.frame.list
        self._corrections = corrections
        self._reading.menu_wanted.connect(self._show_text_menu)

    def handlers(self) -> Handlers:
        return {
            Do.FIND: self._reading.open_find,
            Do.NEXT_MARK: lambda: self._reading.step(True),
            Do.PREVIOUS_MARK: lambda: self._reading.step(False),
            Do.WHO_IS_THIS: self._reading.who_is_this,
            Do.SCROLL: lambda: self._scroll(True),
            Do.SCROLL_BACK: lambda: self._scroll(False),
            Do.COPY: self._reading.view.copy,
        }

    def refresh(self) -> None:
        reading = self._window.pages.shows_articles and self._window.desk.article_id is not None
        self._window.actions_.enable(reading, *_ARTICLE)

    def _scroll(self, forward: bool) -> None:
        if not self._reading.scroll_page(forward) and self._list.table.hasFocus():
            self._list.step(forward)

    def _show_text_menu(self, place: QPoint) -> None:
        """Over a mention the corrections of its actor come first."""
        actions, mention = self._window.actions_, self._reading.mention_under(place)
        if mention is not None and self._reading.selection() is None:
            self._corrections.open_menu(mention, place)
            return
        menu = actions.menu(Menu.HIGHLIGHT, self._window.widget)
        menu.addSeparator()
        menu.addAction(actions[Do.ADD_ACTOR])
        menu.addAction(actions[Do.NOTE_ARTICLE])
        menu.popup(place)
