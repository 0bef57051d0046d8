"""The long work of the window: importing, updating, catching up, exporting; all of it in a child process.

Counts come from the child and are of committed work. What was finished before a stop is kept, and is caught
up with: detected and searchable.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import Cancelled
from reader.jobs.calls import Call, call
from reader.library.facade import Library
from reader.model.export import ExportChoice
from reader.model.report import Exported, ImportReport, LibraryStatus
from reader.model.search import EngineChoice
from reader.ui.qt_jobs import Jobs, R, Runner, Stoppable

REFRESH_MS = 300
"""How often panes may read committed work while more is coming in."""


class Intake(QObject):
    """One list of things to do, in the order asked. `stop` ends what is running."""

    progressed = Signal(str, int, int)
    """Stage, done, and of how many (0: unknown)."""
    grown = Signal()
    """Articles, mentions or the index changed on disk."""
    reported = Signal(object, bool)
    """An `ImportReport`, and whether the person asked for the import."""
    exported = Signal(object)
    failed = Signal(object)
    idle = Signal()

    def __init__(self, library: Library, jobs: Jobs, writer: Runner | None, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._jobs = jobs
        self._writer = writer
        self._running: dict[int, Stoppable] = {}
        self._next = 0
        self._catching_up = False
        self._again = False
        self._first: tuple[str, ...] = ()
        self._grown_timer = QTimer(self, singleShot=True, interval=REFRESH_MS)
        self._grown_timer.timeout.connect(self.grown)

    @property
    def is_busy(self) -> bool:
        return bool(self._running) or self._grown_timer.isActive()

    @property
    def can_write(self) -> bool:
        """`False` in a window beside another one that holds the library."""
        return self._writer is not None

    def import_paths(self, paths: list[Path], *, remember: bool = True) -> None:
        """Import files and folders; those that are not remembered are the program's own wish."""
        self._run(
            call(self._library.imports.import_paths, paths, remember=remember),
            partial(self._on_imported, asked=remember),
        )

    def update(self) -> None:
        """Walk again what was imported before."""
        self._run(call(self._library.imports.update), self._on_imported)

    def export(self, folder: Path, language: str, only: ExportChoice | None = None) -> None:
        """Write the person's own work, or the part chosen, into a folder."""
        prepared = call(self._library.exports.write, folder, only=only, language=language)
        self._run(prepared, self._on_exported)

    def prefer(self, article_id: str) -> None:
        """Look for the actors of this article before all others."""
        self._first = (article_id,)

    def catch_up(self) -> None:
        """Let everything derived follow; asking while it runs makes it run once more."""
        if self._catching_up:
            self._again = True
            return
        wanted = call(self._library.derivation.catch_up, first=self._first)
        self._catching_up = self._run(wanted, self._on_caught_up)

    def choose_engine(self, engine: EngineChoice) -> None:
        """Let this engine answer from now on, as soon as it has its index."""
        self._run(call(self._library.derivation.reindex, engine), self._on_rebuilt)

    def rebuild_index(self) -> None:
        """Make a damaged index anew."""
        self._run(call(self._library.derivation.rebuild_index), self._on_rebuilt)

    def stop(self) -> None:
        for ticket in list(self._running.values()):
            ticket.cancel()

    def _run(self, work: Call[R], done: Callable[[R], None]) -> bool:
        if self._writer is None:
            return False
        self._next += 1
        number = self._next

        def on_done(result: R) -> None:
            self._running.pop(number, None)
            done(result)
            self._tell_idle()

        def on_failed(error: Exception) -> None:
            self._running.pop(number, None)
            self._on_failed(error)
            self._tell_idle()

        self._running[number] = self._jobs.run(self._writer, work, on_done, on_failed, self._on_progress)
        return True

    def _on_progress(self, stage: str, done: int, total: int | None) -> None:
        self.progressed.emit(stage, done, total or 0)
        if not self._grown_timer.isActive():
            self._grown_timer.start()

    def _on_imported(self, report: ImportReport, *, asked: bool = True) -> None:
        self.reported.emit(report, asked)
        self.grown.emit()
        self.catch_up()

    def _on_caught_up(self, _status: LibraryStatus) -> None:
        self._catching_up = False
        self.grown.emit()
        if self._again:
            self._again = False
            self.catch_up()

    def _on_rebuilt(self, _status: LibraryStatus) -> None:
        self.grown.emit()

    def _on_exported(self, report: Exported) -> None:
        self.exported.emit(report)

    def _on_failed(self, error: Exception) -> None:
        self._catching_up = self._again = False
        self.grown.emit()
        if not isinstance(error, Cancelled):
            self.failed.emit(error)

    def _tell_idle(self) -> None:
        if not self._running:
            self.idle.emit()
