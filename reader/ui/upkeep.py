"""What the window does by the clock and after its start for the safety of the notes."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import LibraryDamaged, LibraryReadOnly
from reader.jobs.calls import Call, call
from reader.ui.banner import Way
from reader.ui.qt_jobs import Newest, R, Runner
from reader.ui.workplace import Workplace

LOOK_MS = 10 * 60 * 1000
"""How often it is looked whether an hourly backup is due."""
SETTLED_MS = 1500
"""After this the window has its content, and the notes are looked after."""


class Upkeep(QObject):
    """Backups, at the start and while something changes; annotations whose articles are here again; a word
    about text that was being written when the program ended.

    Nothing of it keeps the window waiting: copies are made `aside`, and what is to be found is found by the
    searcher. Without `aside` no copy is made.
    """

    damaged = Signal(object)
    """The notes are damaged (a `LibraryDamaged`): they are not to be written any more."""

    def __init__(self, window: Workplace, aside: Runner | None) -> None:
        super().__init__(window.widget)
        self._window = window
        self._aside = aside
        self._library = window.library
        self._returned = Newest(window.jobs, window.searcher)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.back_up)
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self.look_after)
        window.intake.reported.connect(self.reattach)

    def start(self) -> None:
        self._timer.start()
        self._settled.start()
        self._offer_drafts()

    def look_after(self) -> None:
        """Keep a copy of what changed before this start, and let annotations find their articles again."""
        self._copy(call(self._library.history.back_up))
        self.reattach()

    def back_up(self) -> None:
        self._copy(call(self._library.backups.make_if_due))

    def reattach(self) -> None:
        """What was made of an article that is here again belongs to it again."""
        self._returned.ask(call(self._library.review.returned), self._reattach, self._window.tell)

    def _reattach(self, returned: dict[str, str]) -> None:
        if returned:
            with suppress(LibraryReadOnly):
                self._window.study.make(lambda: self._library.review.reattach(returned))

    def _copy(self, work: Call[R]) -> None:
        if self._aside is not None:
            self._window.jobs.run(self._aside, work, _ignore, self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, LibraryDamaged):
            self.damaged.emit(error)
        elif not isinstance(error, LibraryReadOnly):  # then another window holds it, and takes care
            self._window.tell(error)

    def _offer_drafts(self) -> None:
        """A note that was not kept is offered; it is put into its editor, not into the library."""
        for draft in self._library.drafts.all():
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


def _ignore(_result: object) -> None:
    """A copy that was made needs no word."""
