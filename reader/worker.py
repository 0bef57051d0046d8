"""What runs in a child process of the window: one library, one part, calls from standard input."""

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from reader.bootstrap import Part, open_library
from reader.errors import ReaderError
from reader.jobs.calls import Call, Json, resolve
from reader.jobs.limits import limit_memory
from reader.jobs.serve import Server

if TYPE_CHECKING:
    from reader.library.facade import Library

WRITER_NICENESS = 10
"""Import and indexing give way to the window and to searches."""


def main(arguments: list[str]) -> int:
    """`python -m reader.worker FOLDER PART`."""
    folder, part = Path(arguments[0]), Part(arguments[1])
    outgoing = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    if part is Part.WRITER:
        os.nice(WRITER_NICENESS)
        limit_memory()
    resolver = _Resolver(folder, part)
    Server(sys.stdin.buffer, outgoing, resolver, resolver.ahead() if part is Part.READER else None).run()
    return 0


class _Resolver:
    """Opens the library at the first call, so that an error of opening is the answer to that call."""

    def __init__(self, folder: Path, part: Part) -> None:
        self._folder = folder
        self._part = part
        self._library: Library | None = None

    def __call__(self, name: str, arguments: dict[str, Json]) -> Call[object]:
        if self._library is None:
            self._library = open_library(self._folder, self._part)
        return resolve(self._library.services(), name, arguments)

    def ahead(self) -> Iterator[None]:
        """The notebook, before it is asked for. What is in the way is said when it is asked for."""
        with suppress(ReaderError):
            if self._library is not None:
                yield from self._library.notebook.warm()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
