"""Runs commands as a person would, in this process."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import pytest

from reader.cli import main


@dataclass(frozen=True)
class Ran:
    status: int
    out: str
    error: str

    @property
    def json(self) -> object:
        return json.loads(self.out)

    def row(self) -> dict[str, object]:
        document = self.json
        assert isinstance(document, dict)
        return document

    def rows(self) -> list[dict[str, object]]:
        document = self.json
        assert isinstance(document, list)
        return document


class Run(Protocol):
    """Runs one command on the test's library."""

    def __call__(self, *words: str | Path, options: Sequence[str] = ...) -> Ran: ...


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def run_command(*words: str | Path, options: Sequence[str] = ("--json",)) -> Ran:
        arguments = ["--library", str(tmp_path / "library"), *options, *map(str, words)]
        try:
            status = main(arguments)
        except SystemExit as error:
            status = int(error.code or 0)
        captured = capsys.readouterr()
        return Ran(status, captured.out, captured.err)

    return run_command


@pytest.fixture
def imported(run: Run, source: Path) -> Run:
    assert run("import", source).status == 0
    return run
