"""A service to call from another process, and the process that answers."""

import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from reader.errors import DiskFull
from reader.jobs.calls import Progress, resolve
from reader.jobs.serve import Server
from reader.model.span import Span


class Silent:
    def step(self, _stage: str, _done: int, _total: int | None, /) -> None:
        return


SILENT = Silent()


@dataclass(frozen=True)
class Answer:
    text: str
    spans: tuple[Span, ...]
    folder: Path


class Echo:
    def answer(self, text: str, span: Span, folder: Path, *, times: int = 1) -> Answer:
        return Answer(text * times, (span,) * times, folder)

    def fail(self) -> None:
        raise DiskFull(path="/somewhere")

    def bug(self) -> None:
        raise ZeroDivisionError("a bug")

    def pid(self) -> int:
        return os.getpid()

    def die(self) -> int:
        os._exit(3)

    def die_once(self, marker: Path) -> str:
        if not marker.exists():
            marker.touch()
            os._exit(3)
        return "answered"

    def print_something(self) -> str:
        print("a stray line")
        return "still fine"

    def work(self, steps: int, *, progress: Progress = SILENT) -> int:
        for done in range(steps):
            time.sleep(0.01)
            progress.step("work", done, steps)
        return steps

    def _hidden(self) -> None:
        raise AssertionError("a private method was called")


def serve() -> None:
    outgoing = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    services: dict[str, object] = {"echo": Echo()}
    Server(sys.stdin.buffer, outgoing, lambda name, arguments: resolve(services, name, arguments)).run()


if __name__ == "__main__":
    serve()
