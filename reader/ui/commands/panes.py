"""Which panes are shown, and the palette of actions."""

from PySide6.QtWidgets import QWidget

from reader.ui.actions import Do
from reader.ui.commands.topic import Handlers, Topic
from reader.ui.only_text import OnlyText
from reader.ui.palette.dialog import Palette
from reader.ui.palette.entries import Places, Ways
from reader.ui.trail import View
from reader.ui.workplace import Workplace


class PaneCommands(Topic):
    """Shows and hides the panes; other topics bring the side panel up through this one."""

    def __init__(self, window: Workplace) -> None:
        super().__init__(window.widget)
        self._window = window
        self._side = window.frame.side
        self.only_text = OnlyText(window.frame, window.top)
        ways = Ways(window.turning.open_article, window.turning.show_actor, window.finding.open_saved)
        self._places = Places(window.library, window.jobs, window.searcher, ways, self)

    def handlers(self) -> Handlers:
        frame = self._window.frame
        return {
            Do.SHOW_NAVIGATOR: lambda: self._toggle(frame.navigator),
            Do.SHOW_SIDE_PANEL: lambda: self._toggle(frame.side),
            Do.SHOW_ACTORS: lambda: self.show_side(frame.side.actors, frame.side.actors.list),
            Do.SHOW_NOTES: lambda: self.show_side(frame.side.notes, frame.side.notes),
            Do.FOCUS_MODE: self._toggle_only_text,
            Do.COMMANDS: self._open_palette,
        }

    def refresh(self) -> None:
        actions, frame = self._window.actions_, self._window.frame
        actions.check(Do.SHOW_NAVIGATOR, not frame.navigator.isHidden())
        on_articles = self._window.pages.view is View.ARTICLES
        actions.enable(on_articles, Do.SHOW_SIDE_PANEL, Do.FOCUS_MODE)
        actions.check(Do.SHOW_SIDE_PANEL, on_articles and not frame.side.isHidden())
        actions.check(Do.FOCUS_MODE, self.only_text.is_on)

    def leave_only_text(self) -> bool:
        """Everything comes back; `False` when it was there."""
        if not self.only_text.is_on:
            return False
        self._toggle_only_text()
        return True

    def show_side(self, page: QWidget, focus: QWidget | None) -> None:
        """Bring up a page of the side panel; `focus` takes the focus."""
        self._window.pages.show_articles()
        self._side.show()
        self._side.show_page(page)
        self._window.lay_out(wanted=self._side)
        if focus is not None:
            focus.setFocus()
        self.refresh()

    def _toggle(self, pane: QWidget) -> None:
        pane.setVisible(pane.isHidden())
        self._window.lay_out(wanted=None if pane.isHidden() else pane)
        self.refresh()

    def _toggle_only_text(self) -> None:
        self.only_text.toggle()
        self._window.lay_out()
        self.refresh()

    def _open_palette(self) -> None:
        window = self._window
        self._places.know(window.frame.navigator.searches)
        Palette(window.widget, window.actions_, self._places, window.frame.reading.theme).show()
