"""A child process that answers calls, seen from its parent."""

import subprocess
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Generic, TypeVar

import msgspec

from reader.errors import Cancelled, WorkerFailed
from reader.jobs.calls import Call, Json
from reader.jobs.wire import Reply, Request, decode_reply, encode, error_of

R = TypeVar("R")

OnProgress = Callable[[str, int, int | None], None]
CLOSE_SECONDS = 5.0


def ignore_progress(_stage: str, _done: int, _total: int | None) -> None:
    """Nobody wants to hear how far it is."""


@dataclass(frozen=True, slots=True)
class _Pending:
    request: Request
    on_result: Callable[[Json], None]
    on_error: Callable[[Exception], None]
    on_progress: OnProgress
    resent: bool = False


class Ticket(Generic[R]):
    """A submitted call. After `cancel` its callback is `on_error` with `Cancelled`, or `on_done` when the
    call was faster."""

    def __init__(self, child: "Child", request_id: int) -> None:
        self._child = child
        self._request_id = request_id

    def cancel(self) -> None:
        self._child.cancel(self._request_id)


class Child:
    """Owns one process, started at the first call. A process that dies is started again once and its
    unanswered calls are sent again; when it dies anew they fail with `WorkerFailed`. Answers come in order.

    Callbacks come on the child's own thread. Every call gets exactly one of `on_done` and `on_error`.
    """

    def __init__(self, command: Sequence[str], log: Path) -> None:
        self._command = list(command)
        self._log = log
        self._ids = count(1)
        self._lock = threading.RLock()
        self._pending: dict[int, _Pending] = {}
        self._process: subprocess.Popen[bytes] | None = None
        self._reader: threading.Thread | None = None
        self._closed = False

    def submit(
        self,
        call: Call[R],
        *,
        on_done: Callable[[R], None],
        on_error: Callable[[Exception], None],
        on_progress: OnProgress = ignore_progress,
    ) -> Ticket[R]:
        """Send a call; return at once."""
        return self._send(
            call.name,
            call.encoded(),
            lambda result: on_done(call.decode(result)),
            on_error,
            on_progress,
        )

    def forward(
        self,
        name: str,
        arguments: dict[str, Json],
        *,
        on_done: Callable[[Json], None],
        on_error: Callable[[Exception], None],
        on_progress: OnProgress = ignore_progress,
    ) -> Ticket[Json]:
        """Send a call that came from elsewhere, as it is."""
        return self._send(name, arguments, on_done, on_error, on_progress)

    def cancel(self, request_id: int) -> None:
        with self._lock:
            if request_id in self._pending:
                self._write(Request(request_id, cancel=True))

    def close(self) -> None:
        """End the process; running work stops at its next step. Unanswered calls fail with `Cancelled`."""
        with self._lock:
            self._closed = True
            process, reader = self._process, self._reader
            if process is not None and process.stdin is not None:
                process.stdin.close()
        if process is None:
            return
        try:
            process.wait(CLOSE_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if reader is not None and reader is not threading.current_thread():
            reader.join()

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    def _send(
        self,
        name: str,
        arguments: dict[str, Json],
        on_result: Callable[[Json], None],
        on_error: Callable[[Exception], None],
        on_progress: OnProgress,
    ) -> "Ticket[R]":
        with self._lock:
            request = Request(next(self._ids), name, arguments)
            self._pending[request.id] = _Pending(request, on_result, on_error, on_progress)
            if self._process is None:
                self._start()
            self._write(request)
        return Ticket(self, request.id)

    def _start(self) -> None:
        self._log.parent.mkdir(parents=True, exist_ok=True)
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log
            )
        self._reader = threading.Thread(target=self._read, args=(self._process,), name="replies", daemon=True)
        self._reader.start()

    def _write(self, request: Request) -> None:
        """A broken pipe is not an error here: the reading thread sees the end and resends."""
        if self._process is None or self._process.stdin is None:
            return
        try:
            self._process.stdin.write(encode(request))
            self._process.stdin.flush()
        except (BrokenPipeError, ValueError):
            return

    def _read(self, process: subprocess.Popen[bytes]) -> None:
        if process.stdout is None:
            return
        for line in process.stdout:
            try:
                self._take(decode_reply(line))
            except msgspec.DecodeError:
                break
        process.kill()
        status = process.wait()
        with self._lock, suppress(BrokenPipeError):
            process.stdout.close()
            if process.stdin is not None:
                process.stdin.close()
        self._after_end(status)

    def _take(self, reply: Reply) -> None:
        with self._lock:
            pending = self._pending.get(reply.id)
            if pending is not None and not reply.stage:
                del self._pending[reply.id]
        if pending is None:
            return
        if reply.stage:
            pending.on_progress(reply.stage, reply.done, reply.total)
        elif reply.error:
            pending.on_error(error_of(reply))
        else:
            pending.on_result(reply.result)

    def _after_end(self, status: int) -> None:
        """Start again and resend what was never resent; fail the rest."""
        with self._lock:
            self._process = None
            again = [] if self._closed else [p for p in self._pending.values() if not p.resent]
            lost = [p for p in self._pending.values() if p not in again]
            self._pending = {p.request.id: _resent(p) for p in again}
            if again:
                self._start()
            for pending in again:
                self._write(pending.request)
        for pending in lost:
            pending.on_error(Cancelled() if self._closed else WorkerFailed(reason=f"status {status}"))


def _resent(pending: _Pending) -> _Pending:
    return _Pending(pending.request, pending.on_result, pending.on_error, pending.on_progress, resent=True)
