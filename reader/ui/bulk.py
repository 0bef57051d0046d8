"""Changes of many articles in one step: of a few at once, of very many beside the window's thread."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from reader.jobs.calls import Call, call
from reader.library.history import History
from reader.model.change import Change
from reader.ui.qt_jobs import Jobs, Runner
from reader.ui.study import Study

AT_ONCE = 500
"""So many records are written before a person notices (30 ms)."""


class Bulk(QObject):
    """One step that can be undone, whatever its size; without `aside` the window waits for any."""

    begun = Signal(int)
    """A change of so many articles (0: unknown) takes a moment, for which the window does not wait."""
    ended = Signal()

    def __init__(
        self, history: History, study: Study, jobs: Jobs, aside: Runner | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._study = study
        self._jobs = jobs
        self._aside = aside

    def make(self, work: Call[Change], count: int, done: Callable[[], None]) -> None:
        """Change so many articles; `done` is called when that is on disk."""
        if self._aside is None or count <= AT_ONCE:
            if self._study.make(work.run) is not None:
                done()
            return
        self._run(work, count, done)

    def undo(self, *, reading: bool = False) -> None:
        """Take back the last change, whatever its size."""
        if self._aside is not None and self._history.is_long(reading=reading):
            self._run(call(self._history.undo, reading=reading), 0, _nothing)
        else:
            self._study.undo(reading=reading)

    def redo(self) -> None:
        if self._aside is not None and self._history.is_long(redo=True):
            self._run(call(self._history.redo), 0, _nothing)
        else:
            self._study.redo()

    def _run(self, work: Call[Change], count: int, done: Callable[[], None]) -> None:
        if self._aside is not None:
            self.begun.emit(count)
            self._jobs.run(self._aside, work, partial(self._on_made, done), self._on_failed)

    def _on_made(self, done: Callable[[], None], change: Change) -> None:
        self.ended.emit()
        self._study.changed.emit(change)
        done()

    def _on_failed(self, error: Exception) -> None:
        self.ended.emit()
        self._study.failed.emit(error)


def _nothing() -> None:
    """What was taken back is seen."""
