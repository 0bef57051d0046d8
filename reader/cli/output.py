"""Prints what a command has to say: one JSON document, or lines for people."""

import json
import sys
from collections.abc import Sequence
from time import monotonic

from reader.errors import ReaderError
from reader.jobs.calls import Json, to_json

FOUND = 0
NOTHING_FOUND = 1
"""Exit statuses; 2 is wrong use."""
PROGRESS_SECONDS = 0.1


class Output:
    """One command's standard output and standard error."""

    def __init__(self, *, json: bool) -> None:
        self._json = json

    def give(self, document: object, lines: Sequence[str]) -> None:
        """Print the document when JSON was asked for, else the lines."""
        if self._json:
            self._print_json(to_json(document))
            return
        for line in lines:
            sys.stdout.write(_printable(line) + "\n")

    def error(self, error: ReaderError) -> None:
        """One line on standard error; with `--json` and status 1 also a document on standard output."""
        self.line_of_error(str(error))
        if self._json and error.exit_status == 1:
            self._print_json({"error": str(error)})

    def line_of_error(self, message: str) -> None:
        sys.stderr.write(_printable("corpus-reader: " + " ".join(message.split())) + "\n")

    def _print_json(self, document: Json) -> None:
        sys.stdout.write(json.dumps(document, ensure_ascii=not _speaks_utf8(), indent=1) + "\n")


class Steps:
    """Progress on standard error, where a person watches it; a single line that moves."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()
        self._last = 0.0

    def step(self, stage: str, done: int, total: int | None, /) -> None:
        if not self._shown or monotonic() - self._last < PROGRESS_SECONDS:
            return
        self._last = monotonic()
        of = f"/{total}" if total is not None else ""
        sys.stderr.write(f"\r\033[K{stage} {done}{of}")
        sys.stderr.flush()

    def end(self) -> None:
        if self._shown and self._last:
            sys.stderr.write("\r\033[K")


def _speaks_utf8() -> bool:
    return (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"


def _printable(line: str) -> str:
    """What the terminal's encoding cannot show becomes `?`; a line of an article stays readable."""
    encoding = sys.stdout.encoding or "utf-8"
    return line.encode(encoding, "replace").decode(encoding)
