"""One process holds a library; the others hand their calls to it.

`Hold` is the lock file in the library's folder. The holder may listen (a window does): it writes the address
of a local socket beside the lock, and answers the same messages as a child process. Nothing here is reachable
from another machine, and the socket's folder is the person's alone.
"""

import json
import os
import socket
import tempfile
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from filelock import FileLock, Timeout

from reader.errors import LibraryLocked, LibraryReadOnly, WorkerFailed
from reader.jobs.calls import Call, Json
from reader.jobs.child import OnProgress
from reader.jobs.wire import Reply, Request, decode_reply, decode_request, encode, error_of
from reader.settings import OWNER

R = TypeVar("R")

LOCK = "library.lock"


class Hold:
    """The library's lock. Released by the system when the process dies, however it dies."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = FileLock(folder / LOCK, mode=0o600)

    def take(self, wait_seconds: float = 0.0) -> bool:
        """Take the lock; `False` when another process holds it after the wait."""
        try:
            self._lock.acquire(timeout=wait_seconds)
        except Timeout:
            return False
        except PermissionError as error:
            raise LibraryReadOnly(path=str(self._folder)) from error
        self._write_owner("")
        return True

    def announce(self, address: str) -> None:
        """Say where this process listens."""
        self._write_owner(address)

    def release(self) -> None:
        if self._lock.is_locked:
            with suppress(OSError):
                (self._folder / OWNER).unlink(missing_ok=True)
            self._lock.release()

    def _write_owner(self, address: str) -> None:
        temporary = self._folder / f"{OWNER}.{os.getpid()}"
        temporary.write_text(json.dumps({"pid": os.getpid(), "address": address}), "utf-8")
        temporary.replace(self._folder / OWNER)


def owner_of(folder: Path) -> tuple[int, str]:
    """The pid of the holder and the address where it listens; (0, "") when unknown."""
    try:
        owner = json.loads((folder / OWNER).read_text("utf-8"))
        return int(owner["pid"]), str(owner["address"])
    except (OSError, ValueError, KeyError, TypeError):
        return 0, ""


Answer = Callable[[Reply], None]
Handler = Callable[[Request, Answer], None]


class Listener:
    """Listens in a thread; `handle` gets each request with a function that sends its replies."""

    def __init__(self, handle: Handler) -> None:
        self._handle = handle
        self._folder = Path(tempfile.mkdtemp(prefix="corpus-reader-"))
        self.address = str(self._folder / "socket")
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.bind(self.address)
        self._socket.listen()
        threading.Thread(target=self._accept, name="handover", daemon=True).start()

    def close(self) -> None:
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        Path(self.address).unlink(missing_ok=True)
        with suppress(OSError):
            self._folder.rmdir()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            threading.Thread(target=self._serve, args=(connection,), name="handed", daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        lock = threading.Lock()

        def answer(reply: Reply) -> None:
            with lock, suppress(OSError):
                connection.sendall(encode(reply))

        with connection, connection.makefile("rb") as lines:
            for line in lines:
                self._handle(decode_request(line), answer)


def hand_over(folder: Path, call: Call[R], on_progress: OnProgress) -> R:
    """Let the library's holder make a call, and wait for its result.

    Raises what the call raised; `LibraryLocked` when the holder does not listen; `WorkerFailed` when it ends.
    """
    pid, address = owner_of(folder)
    result = request(folder, address, pid, Request(1, call.name, call.encoded()), on_progress)
    return call.decode(result)


def request(folder: Path, address: str, pid: int, message: Request, on_progress: OnProgress) -> Json:
    """Send one message to a listener and wait for its last reply."""
    with socket.socket(socket.AF_UNIX) as connection:
        try:
            connection.connect(address)
        except OSError as error:
            raise LibraryLocked(path=str(folder), owner=f"process {pid}") from error
        connection.sendall(encode(message))
        with connection.makefile("rb") as lines:
            for line in lines:
                reply = decode_reply(line)
                if reply.stage:
                    on_progress(reply.stage, reply.done, reply.total)
                elif reply.error:
                    raise error_of(reply)
                else:
                    return reply.result
    raise WorkerFailed(reason=f"process {pid} ended")
