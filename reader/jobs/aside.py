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
    """A call that was submitted; it runs to its end."""

    def cancel(self) -> None:
        """Too late: what it waits for cannot be interrupted."""


class Aside:
    """Runs calls one after another in its thread, which is started at the first. Every call gets exactly one
    of `on_done` and `on_error`, on that thread; after `close` that is `Cancelled`."""

    def __init__(self) -> None:
        self._queue: Queue[Callable[[], None] | None] = Queue()
        self._thread: threading.Thread | None = None
        self._closed = False

    def submit(
        self,
        call: Call[R],
        *,
        on_done: Callable[[R], None],
        on_error: Callable[[Exception], None],
        on_progress: OnProgress = ignore_progress,  # noqa: ARG002 - as of every runner
    ) -> Begun:
        """Run a call; return at once."""

        def run() -> None:
            try:
                if self._closed:
                    raise Cancelled
                result = call.run()
            except Exception as error:  # the job runner: whatever happened is the caller's to hear
                on_error(error)
            else:
                on_done(result)

        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="aside", daemon=True)
            self._thread.start()
        self._queue.put(run)
        return Begun()

    def close(self) -> None:
        """Return when the running call has ended."""
        self._closed = True
        if self._thread is not None:
            self._queue.put(None)
            self._thread.join()

    def _work(self) -> None:
        while (run := self._queue.get()) is not None:
            run()
