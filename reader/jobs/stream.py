"""A generator that runs in a process of its own, some way ahead of whoever reads from it.

→ the request, until standard input ends
← messages, each after its length in four bytes; one of no length says that there are no more
"""

import fcntl
import os
import subprocess
import threading
from collections.abc import Generator, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from queue import Empty, Queue
from typing import BinaryIO

from reader.errors import WorkerFailed

_PIPE_BYTES = 1 << 20
_CHUNK_BYTES = 1 << 16
_MOST_CHUNKS = 256
"""So far, some 16 MB, the process may be ahead: enough to go on while a batch is brought to the disk."""
_LENGTH_BYTES = 4
_CLOSE_SECONDS = 0.05


def streamed(command: Sequence[str], request: bytes, log: Path) -> Generator[bytes, None, None]:
    """The messages of a process, which is ended with this generator.

    Raises `WorkerFailed` when it ends by itself before its last message; what went wrong stands in the log.
    """
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("ab") as errors:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors)
    assert process.stdin is not None
    assert process.stdout is not None
    chunks: Queue[bytes] = Queue(_MOST_CHUNKS)
    pump = threading.Thread(target=_pump, args=(process.stdout, chunks), name="stream", daemon=True)
    pump.start()
    try:
        with suppress(BrokenPipeError), process.stdin as stdin:
            stdin.write(request)
        yield from _messages(chunks)
    finally:
        process.kill()
        while pump.is_alive():
            with suppress(Empty):
                chunks.get(timeout=_CLOSE_SECONDS)
        process.wait()
        process.stdout.close()


def _pump(source: BinaryIO, chunks: "Queue[bytes]") -> None:
    """Take what comes, a chunk at a time; a large pipe holds what comes while other threads are at work."""
    with suppress(OSError):
        fcntl.fcntl(source, fcntl.F_SETPIPE_SZ, _PIPE_BYTES)
    while chunk := os.read(source.fileno(), _CHUNK_BYTES):
        chunks.put(chunk)
    chunks.put(b"")


def _messages(chunks: "Queue[bytes]") -> Iterator[bytes]:
    waiting = bytearray()
    while True:
        _await(_LENGTH_BYTES, waiting, chunks)
        end = _LENGTH_BYTES + int.from_bytes(waiting[:_LENGTH_BYTES])
        if end == _LENGTH_BYTES:
            return
        _await(end, waiting, chunks)
        message = bytes(waiting[_LENGTH_BYTES:end])
        del waiting[:end]
        yield message


def _await(wanted: int, waiting: bytearray, chunks: "Queue[bytes]") -> None:
    while len(waiting) < wanted:
        chunk = chunks.get()
        if not chunk:
            raise WorkerFailed(reason="it read ahead")
        waiting += chunk


def send(messages: Iterator[bytes], out: BinaryIO) -> None:
    """The other end: write messages until they end, or until nobody reads them any more."""
    with suppress(BrokenPipeError):
        for message in messages:
            out.write(len(message).to_bytes(_LENGTH_BYTES))
            out.write(message)
        out.write(bytes(_LENGTH_BYTES))
        out.flush()
