"""What every command line has in common, and that of the window, which opens without the rest."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

from reader import version

COMMAND_NAMES = (
    "import",
    "update",
    "articles",
    "show",
    "edit",
    "remove",
    "search",
    "searches",
    "actors",
    "actor",
    "bookmark",
    "highlight",
    "note",
    "notes",
    "review",
    "colours",
    "undo",
    "redo",
    "export",
    "backup",
    "restore",
    "annotations",
    "reindex",
    "check",
    "screenshot",
)
"""In the order in which help shows them."""


@dataclass(slots=True)
class WindowOptions(argparse.Namespace):
    """What can be said when a window is opened."""

    library: Path | None = None
    json: bool = False
    paths: list[Path] = field(default_factory=list)

    @property
    def folder(self) -> Path:
        return (self.library or _usual_library()).absolute()


def _usual_library() -> Path:
    """The library of the settings, where the person has chosen one."""
    from reader.settings import default_library, load, settings_file

    chosen = load(settings_file()).library
    return Path(chosen) if chosen else default_library()


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message} (try {self.prog} --help)\n")


class _Version(argparse.Action):
    """Looks the version up only when it is asked for."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        parser.exit(0, f"corpus-reader {version()}\n")


def add_common(parser: argparse.ArgumentParser) -> None:
    """Add what stands before any command."""
    parser.add_argument("--library", type=Path, metavar="DIR", help="the folder of the library")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version")


def opens_window(words: Sequence[str]) -> bool:
    """Whether a command line has no command and asks for no help: its words are files for the window."""
    return command_in(words) is None and not {"-h", "--help"} & set(words)


def command_in(words: Sequence[str]) -> str | None:
    """The first word that is neither an option nor the value of `--library`, when it is a command."""
    value_follows = False
    for word in words:
        if value_follows:
            value_follows = False
        elif word == "--library":
            value_follows = True
        elif not word.startswith("-"):
            return word if word in COMMAND_NAMES else None
    return None


def parse_window(words: Sequence[str]) -> WindowOptions:
    """Parse a command line without a command; exits with 2 and one line on wrong use."""
    parser = Parser(prog="corpus-reader", add_help=False)
    add_common(parser)
    parser.add_argument("paths", nargs="*", type=Path, metavar="FILES")
    return parser.parse_args(words, WindowOptions())
