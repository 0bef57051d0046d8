"""A thread of this process for what waits inside SQLite or for the disk.

Both leave the interpreter free meanwhile. What computes in Python belongs into a child process: a busy thread
makes the window wait.
"""

import threading
from collections.abc import Callable
from queue import Queue
from typing import TypeVar

from reader.errors import Cancelled
from reader.jobs.calls import Call
from reader.jobs.child import OnProgress, ignore_progress

R = TypeVar("R")


class Begun:
    """A call that was submitted, and the `progress` of one that tells how far it is: that one is stopped at
    its next step. What waits for the disk in one piece runs to its end."""

    def __init__(self, on_progress: OnProgress) -> None:
        self._on_progress = on_progress
        self._cancelled = False

    def cancel(self) -> None:
        self._cancelled = True

    def step(self, stage: str, done: int, total: int | None, /) -> None:
        """Raises `Cancelled` as soon as nobody wants the rest."""
        self._on_progress(stage, done, total)
        if self._cancelled:
            raise Cancelled


class Aside:
    """Runs calls one after another in its thread, which is started at the first. Every call gets exactly one
    of `on_done` and `on_error`, on that thread; after `close` that is `Cancelled`, unless it was faster."""

    def __init__(self) -> None:
        self._queue: Queue[Callable[[], None] | None] = Queue()
        self._thread: threading.Thread | None = None
        self._closed = False
        self._running: Begun | None = None

    def submit(
        self,
        call: Call[R],
        *,
        on_done: Callable[[R], None],
        on_error: Callable[[Exception], None],
        on_progress: OnProgress = ignore_progress,
    ) -> Begun:
        """Run a call; return at once."""
        begun = Begun(on_progress)

        def run() -> None:
            self._running = begun
            try:
                if self._closed:
                    raise Cancelled
                result = call.run(begun)
            except Exception as error:  # the job runner: whatever happened is the caller's to hear
                on_error(error)
            else:
                on_done(result)

        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="aside", daemon=True)
            self._thread.start()
        self._queue.put(run)
        return begun

    def close(self) -> None:
        """Return when the running call has ended, or stopped at its next step."""
        self._closed = True
        if self._running is not None:
            self._running.cancel()
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join()

    def _work(self) -> None:
        while (run := self._queue.get()) is not None:
            run()
