"""Every command of a window, put together from the topics."""

from reader.ui.commands.articles import ArticleCommands
from reader.ui.commands.browsing import BrowsingCommands
from reader.ui.commands.corrections import CorrectionCommands
from reader.ui.commands.library import LibraryCommands
from reader.ui.commands.looks import LookCommands
from reader.ui.commands.notes import NoteCommands
from reader.ui.commands.panes import PaneCommands
from reader.ui.commands.reading import ReadingCommands
from reader.ui.commands.reviewing import ReviewCommands
from reader.ui.commands.settings import SettingsCommands
from reader.ui.commands.sources import SourceCommands
from reader.ui.commands.undoing import UndoCommands
from reader.ui.workplace import Workplace


class Commands:
    """Belongs to one window and speaks to its parts; `refresh` keeps the actions true to what is shown."""

    def __init__(self, window: Workplace) -> None:
        self.undoing = UndoCommands(window)
        self.library = LibraryCommands(window)
        self.browsing = BrowsingCommands(window)
        self.looks = LookCommands(window)
        self.panes = PaneCommands(window)
        self.corrections = CorrectionCommands(window)
        self.reading = ReadingCommands(window, self.corrections)
        self.sources = SourceCommands(window)
        self.settings = SettingsCommands(window)
        self.articles = ArticleCommands(window, self.panes)
        self.notes = NoteCommands(window, self.panes)
        self.reviewing = ReviewCommands(window)
        self._topics = (
            self.undoing,
            self.library,
            self.browsing,
            self.looks,
            self.panes,
            self.corrections,
            self.reading,
            self.sources,
            self.settings,
            self.articles,
            self.notes,
            self.reviewing,
        )
        for topic in self._topics:
            window.actions_.bind(topic.handlers())

    def refresh(self) -> None:
        """Make what is ticked and what is possible true again."""
        for topic in self._topics:
            topic.refresh()
