"""Changes of many articles in one step: of a few at once, of very many beside the window's thread."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.errors import Cancelled
from reader.jobs.calls import Call, call
from reader.library.history import History
from reader.model.change import Change, Noun
from reader.ui.qt_jobs import Jobs, Runner, Stoppable
from reader.ui.study import Study

AT_ONCE = 500
"""So many records are written before a person notices (30 ms)."""


class Bulk(QObject):
    """One step that can be undone, whatever its size; without `aside` the window waits for any. What was done
    before a stop or a failure is on disk, and is that one step."""

    progressed = Signal(str, int, int)
    """A change takes a moment, for which the window does not wait: stage, done, of how many (0: unknown)."""
    ended = Signal()
    halted = Signal(object)
    """It ended before its end: the `Change` that may have been made."""
    undone = Signal(object)
    redone = Signal(object)
    """What undo took back, or redo made again: the `Change`."""
    stopped = Signal(int, bool)
    """The person stopped it after so many articles; whether it stands in the history of what is read."""

    def __init__(
        self, history: History, study: Study, jobs: Jobs, aside: Runner | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._study = study
        self._jobs = jobs
        self._aside = aside
        self._done = 0
        self._running: list[Stoppable] = []

    def make(
        self, work: Call[Change], count: int, done: Callable[[], None], *, reading: bool = False
    ) -> None:
        """Change so many articles; `done` is called when that is on disk. `reading`: what is read of them."""
        if self._aside is None or count <= AT_ONCE:
            if self._study.make(work.run) is not None:
                done()
            return
        self._run(self._aside, work, count, lambda _change: done(), reading)

    def undo(self, *, reading: bool = False) -> None:
        """Take back the last change, whatever its size."""
        if self._aside is not None and self._history.is_long(reading=reading):
            self._run(self._aside, call(self._history.undo, reading=reading), 0, self.undone.emit, reading)
        elif change := self._study.undo(reading=reading):
            self.undone.emit(change)

    def redo(self) -> None:
        if self._aside is not None and self._history.is_long(redo=True):
            self._run(self._aside, call(self._history.redo), 0, self.redone.emit, False)
        elif change := self._study.redo():
            self.redone.emit(change)

    def stop(self) -> None:
        """Let what is running end at the next part."""
        for ticket in self._running:
            ticket.cancel()

    def _run(
        self, aside: Runner, work: Call[Change], count: int, done: Callable[[Change], None], reading: bool
    ) -> None:
        self._done = 0
        self.progressed.emit("change", 0, count)
        made, failed = partial(self._on_made, done), partial(self._on_failed, reading)
        self._running.append(self._jobs.run(aside, work, made, failed, self._on_progress))

    def _on_progress(self, stage: str, done: int, total: int | None) -> None:
        self._done = done
        self.progressed.emit(stage, done, total or 0)

    def _on_made(self, done: Callable[[Change], None], change: Change) -> None:
        self._end()
        self._study.changed.emit(change)
        done(change)

    def _on_failed(self, reading: bool, error: Exception) -> None:
        """Parts of it may be on disk: everything is shown anew."""
        self._end()
        self.halted.emit(Change(frozenset(Noun), None))
        if isinstance(error, Cancelled):
            self.stopped.emit(self._done, reading)
        else:
            self._study.failed.emit(error)

    def _end(self) -> None:
        self._running.pop(0)
        self.ended.emit()
