"""Calls to the child processes from the window: their answers come back on Qt's thread.

The children answer on threads of their own. An answer becomes a queued signal, so that no widget is ever
touched outside Qt's thread and no answer arrives in the middle of something else.
"""

from collections.abc import Callable
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from reader.errors import Cancelled
from reader.jobs.calls import Call
from reader.jobs.child import OnProgress

R = TypeVar("R")


class Stoppable(Protocol):
    def cancel(self) -> None: ...


class Runner(Protocol):
    """Answers calls elsewhere; `reader.jobs.child.Child` is one."""

    def submit(
        self,
        call: Call[R],
        *,
        on_done: Callable[[R], None],
        on_error: Callable[[Exception], None],
        on_progress: OnProgress = ...,
    ) -> Stoppable: ...


class Jobs(QObject):
    """Submits calls and delivers what comes of them on the thread it was made in.

    After `close` nothing is delivered any more: the widgets that asked may be gone.
    """

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._running = 0
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> int:
        """How many calls have not been answered."""
        return self._running

    def run(
        self,
        runner: Runner,
        call: Call[R],
        done: Callable[[R], None],
        failed: Callable[[Exception], None],
        progress: OnProgress | None = None,
    ) -> Stoppable:
        """Submit a call; exactly one of `done` and `failed` follows, never before this returns."""
        self._running += 1

        def report(stage: str, count: int, total: int | None) -> None:
            if progress is not None:
                self._post(partial(progress, stage, count, total))

        return runner.submit(
            call,
            on_done=lambda result: self._post(partial(self._finish, partial(done, result))),
            on_error=lambda error: self._post(partial(self._finish, partial(failed, error))),
            on_progress=report,
        )

    def close(self) -> None:
        self._open = False

    def _post(self, deliver: Callable[[], None]) -> None:
        if self._open:
            self._arrived.emit(deliver)

    def _deliver(self, deliver: Callable[[], None]) -> None:
        if self._open:
            deliver()

    def _finish(self, deliver: Callable[[], None]) -> None:
        self._running -= 1
        deliver()


class Newest:
    """A place for one question at a time: asking again stops the older one and drops its answer."""

    def __init__(self, jobs: Jobs, runner: Runner) -> None:
        self._jobs = jobs
        self._runner = runner
        self._generation = 0
        self._ticket: Stoppable | None = None

    def ask(self, call: Call[R], done: Callable[[R], None], failed: Callable[[Exception], None]) -> None:
        """Ask; only the answer to the last question is heard."""
        self.drop()
        mine = self._generation

        def on_done(result: R) -> None:
            if mine == self._generation:
                self._ticket = None
                done(result)

        def on_failed(error: Exception) -> None:
            if mine == self._generation and not isinstance(error, Cancelled):
                self._ticket = None
                failed(error)

        self._ticket = self._jobs.run(self._runner, call, on_done, on_failed)

    def drop(self) -> None:
        """Forget the question that is open."""
        self._generation += 1
        if self._ticket is not None:
            self._ticket.cancel()
            self._ticket = None
