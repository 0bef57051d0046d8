"""Reads in a process of its own what this process will store or index next: both ends of it.

Half of the writer's work is SQLite's and the engine's; the other half, reading files and cutting texts into
terms, needs nothing but the files or the store, and is done meanwhile on another core. What comes is the same
either way.
"""

import os
import signal
import sys
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TypeVar

import msgspec

from reader.jobs.limits import limit_memory
from reader.jobs.stream import send, streamed
from reader.model.report import Piece
from reader.model.search import EngineChoice, IndexDocument

T = TypeVar("T")

MOST_READERS = 2
"""One keeps up with the storing of plain text; of pages, where a core is free for it, two do. For an index
one is enough: tantivy has as much to do, and words that are known are best known to one."""


class _Files(msgspec.Struct, tag="files"):
    paths: list[str]


class _Documents(msgspec.Struct, tag="documents"):
    folder: str
    engine: str
    after: int


class Ahead:
    """Implements `reader.ports.ReadsAhead` for the library in one folder, on so many free cores."""

    def __init__(self, folder: Path, log: Path, cores: int = MOST_READERS) -> None:
        self._folder = folder
        self._log = log
        self._readers = min(cores, MOST_READERS)

    def pieces(self, paths: Sequence[Path]) -> Generator[Piece, None, None]:
        """Of two processes each reads every other file; their pieces come in the order of the files."""
        with ExitStack() as stack:
            names = [str(path) for path in paths]
            count = min(self._readers, len(paths))
            readers = [
                stack.enter_context(closing(self._read(_Files(names[first::count]), Piece)))
                for first in range(count)
            ]
            for number in range(len(paths)):
                for piece in readers[number % count]:
                    yield piece
                    if piece.is_last:
                        break

    def documents(self, engine: str, after: int) -> Generator[IndexDocument, None, None]:
        return self._read(_Documents(str(self._folder), engine, after), IndexDocument)

    def _read(self, request: _Files | _Documents, kind: type[T]) -> Generator[T, None, None]:
        decoder = msgspec.msgpack.Decoder(kind)
        command = [sys.executable, "-m", "reader.ahead"]
        with closing(streamed(command, msgspec.msgpack.encode(request), self._log)) as messages:
            for message in messages:
                yield decoder.decode(message)


def main() -> None:
    """`python -m reader.ahead`: the request comes from standard input. Whoever asked ends this process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    limit_memory()
    out = os.fdopen(os.dup(1), "wb", buffering=1 << 16)
    os.dup2(2, 1)
    request = msgspec.msgpack.decode(sys.stdin.buffer.read(), type=_Files | _Documents)
    encoder = msgspec.msgpack.Encoder()
    send(map(encoder.encode, _answer(request)), out)


def _answer(request: _Files | _Documents) -> Iterator[Piece] | Iterator[IndexDocument]:
    if isinstance(request, _Files):
        from reader.importing.registry import Importing

        return Importing().pieces([Path(path) for path in request.paths])
    return _documents(request)


def _documents(request: _Documents) -> Iterator[IndexDocument]:
    from reader.search.lanes import with_lines
    from reader.storage.articles import SqliteArticleReader

    with SqliteArticleReader(Path(request.folder)) as store:
        documents = store.documents_after(request.after)
        yield from map(with_lines, documents) if request.engine == EngineChoice.TANTIVY else documents


if __name__ == "__main__":
    main()
