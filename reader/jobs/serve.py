"""The child's side: read requests from a stream, run them one after another, write replies.

A reading thread takes requests and cancellations while the main thread works, so that a running call can be
stopped. When the stream ends, the parent is gone: the running call is stopped at its next step.
"""

import threading
from collections.abc import Callable, Iterator
from queue import Empty, Queue
from time import monotonic
from typing import BinaryIO

from reader.errors import Cancelled
from reader.jobs.calls import Call, Json, to_json
from reader.jobs.wire import Reply, Request, decode_request, encode, error_reply

Resolve = Callable[[str, dict[str, Json]], Call[object]]

IDLE_SECONDS = 1.0
"""After so long without a request there is time to do something ahead."""
STEP_SECONDS = 0.05
"""Progress is sent at most this often; a person cannot read faster."""

_DONE = object()


class Server:
    """Serves one stream until it ends. `ahead` is work in small steps for when nothing is asked; it begins
    after the first answer."""

    def __init__(
        self, incoming: BinaryIO, outgoing: BinaryIO, resolve: Resolve, ahead: Iterator[None] | None = None
    ) -> None:
        self._incoming = incoming
        self._outgoing = outgoing
        self._resolve = resolve
        self._ahead = ahead
        self._queue: Queue[Request | None] = Queue()
        self._cancelled: set[int] = set()
        self._ended = threading.Event()

    def run(self) -> None:
        """Return when the stream has ended and the running call has stopped."""
        threading.Thread(target=self._read, name="requests", daemon=True).start()
        request = self._queue.get()
        while request is not None:
            if not self._ended.is_set():
                self._answer(request)
            request = self._next()

    def _next(self) -> Request | None:
        """The next request; while there is none, what can be done ahead is done step by step."""
        wait_seconds = IDLE_SECONDS
        while self._ahead is not None:
            try:
                return self._queue.get(timeout=wait_seconds)
            except Empty:
                wait_seconds = 0.0
                if next(self._ahead, _DONE) is _DONE:
                    self._ahead = None
        return self._queue.get()

    def stopped(self, request_id: int) -> bool:
        return self._ended.is_set() or request_id in self._cancelled

    def send(self, reply: Reply) -> None:
        try:
            self._outgoing.write(encode(reply))
            self._outgoing.flush()
        except (BrokenPipeError, ValueError):
            self._ended.set()

    def _read(self) -> None:
        for line in self._incoming:
            request = decode_request(line)
            if request.cancel:
                self._cancelled.add(request.id)
            else:
                self._queue.put(request)
        self._ended.set()
        self._queue.put(None)

    def _answer(self, request: Request) -> None:
        try:
            if self.stopped(request.id):
                raise Cancelled
            result = self._resolve(request.call, request.arguments).run(_Steps(self, request.id))
            self.send(Reply(request.id, result=to_json(result)))
        except Exception as error:  # the job runner: whatever happened is the caller's to hear
            self.send(error_reply(request.id, error))
        finally:
            self._cancelled.discard(request.id)


class _Steps:
    """Sends progress, and stops the call when it was cancelled."""

    def __init__(self, server: Server, request_id: int) -> None:
        self._server = server
        self._request_id = request_id
        self._sent = 0.0

    def step(self, stage: str, done: int, total: int | None, /) -> None:
        if self._server.stopped(self._request_id):
            raise Cancelled
        if monotonic() - self._sent >= STEP_SECONDS or done == total:
            self._server.send(Reply(self._request_id, stage=stage, done=done, total=total))
            self._sent = monotonic()
