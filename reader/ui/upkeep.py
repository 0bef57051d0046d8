"""What the window does by the clock and at its start for the safety of the notes."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer

from reader.errors import LibraryReadOnly, ReaderError
from reader.ui.banner import Way
from reader.ui.workplace import Workplace

LOOK_MS = 10 * 60 * 1000
"""How often it is looked whether an hourly backup is due."""


class Upkeep(QObject):
    """Backups while something changes; a word about text that was being written when the program ended."""

    def __init__(self, window: Workplace) -> None:
        super().__init__(window.widget)
        self._window = window
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.back_up)

    def start(self) -> None:
        self._timer.start()
        self._offer_drafts()

    def back_up(self) -> None:
        try:
            self._window.library.backups.make_if_due()
        except LibraryReadOnly:
            return  # another window holds the library, and takes care of it
        except ReaderError as error:
            self._window.tell(error)

    def _offer_drafts(self) -> None:
        """A note that was not kept is offered; it is put into its editor, not into the library."""
        for draft in self._window.library.drafts.all():
            kind, _, reference = draft.key.partition(":")
            notes = self._window.commands.notes
            if kind == "note":
                self._offer(partial(notes.go_and_write, reference))
                return
            if kind == "new":
                self._offer(partial(notes.write_on_article, reference))
                return

    def _offer(self, open_: Callable[[], None]) -> None:
        words = self.tr("A note was being written when the program ended. Nothing of it is lost.")
        self._window.say(words, Way(self.tr("Go on writing"), open_, primary=True))
