"""The grammar of the command line."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

from reader import __version__
from reader.model.annotation import Colour
from reader.model.article import Sort
from reader.model.search import EngineChoice
from reader.settings import default_library


@dataclass(slots=True)
class Options(argparse.Namespace):
    """Every option of every command; a command reads its own."""

    command: str | None = None
    library: Path | None = None
    json: bool = False
    paths: list[Path] = field(default_factory=list)
    article: str = ""
    title: str | None = None
    date: str | None = None
    source: str | None = None
    author: str | None = None
    language: str | None = None
    query: str = ""
    limit: int = 20
    sort: Sort = Sort.RELEVANCE
    mentions: bool = False
    remove: bool = False
    quote: str | None = None
    occurrence: int | None = None
    start: int | None = None
    end: int | None = None
    colour: Colour = Colour.YELLOW
    note: str = ""
    tag: list[str] = field(default_factory=list)
    directory: Path = Path()
    out: Path = Path()
    engine: EngineChoice | None = None
    theme: str = "light"
    size: tuple[int, int] = (1280, 800)

    @property
    def folder(self) -> Path:
        return (self.library or default_library()).absolute()


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message} (try {self.prog} --help)\n")


def parse(words: Sequence[str]) -> Options:
    """Parse; exits with 2 and one line on wrong use, with 0 after `--help` and `--version`.

    A first word that is no command begins the list of files for the window.
    """
    command = _command_in(words)
    parser = _commands() if command or "-h" in words or "--help" in words else _window()
    return parser.parse_args(words, Options())


def _command_in(words: Sequence[str]) -> str | None:
    """The first word that is neither an option nor the value of `--library`, when it is a command."""
    value_follows = False
    for word in words:
        if value_follows:
            value_follows = False
        elif word == "--library":
            value_follows = True
        elif not word.startswith("-"):
            return word if word in _GRAMMAR else None
    return None


def _window() -> argparse.ArgumentParser:
    parser = _Parser(prog="corpus-reader", add_help=False)
    _common(parser)
    parser.add_argument("paths", nargs="*", type=Path, metavar="FILES")
    return parser


def _commands() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="corpus-reader",
        description="Read, search and study collections of articles offline.",
        epilog="Without a command the window opens; files named then are imported. "
        "ARTICLE is an id, a source file's name, or a unique beginning of either.",
    )
    _common(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    for name, (summary, add_arguments) in _GRAMMAR.items():
        command = commands.add_parser(name, help=summary, description=summary)
        command.add_argument(
            "--json", action="store_true", default=argparse.SUPPRESS, help="print one JSON document"
        )
        add_arguments(command)
    return parser


def _common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--library", type=Path, metavar="DIR", help="the folder of the library")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--version", action="version", version=f"corpus-reader {__version__}")


def _none(_: argparse.ArgumentParser) -> None:
    return


def _article(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE")


def _paths(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")


def _edit(parser: argparse.ArgumentParser) -> None:
    _article(parser)
    for name in ("title", "date", "source", "author", "language"):
        parser.add_argument(f"--{name}", metavar=name[0].upper(), help=f"the {name}; empty: unknown")


def _search(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", metavar="QUERY")
    parser.add_argument("--limit", type=_positive, default=20, metavar="N")
    parser.add_argument("--sort", type=Sort, choices=(Sort.RELEVANCE, Sort.DATE), default=Sort.RELEVANCE)


def _actors(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--article", default="", metavar="ARTICLE")
    parser.add_argument("--mentions", action="store_true", help="every mention with its place")


def _bookmark(parser: argparse.ArgumentParser) -> None:
    _article(parser)
    parser.add_argument("--remove", action="store_true")


def _highlight(parser: argparse.ArgumentParser) -> None:
    _article(parser)
    parser.add_argument("--quote", metavar="TEXT", help="the passage, verbatim")
    parser.add_argument("--occurrence", type=_positive, metavar="N", help="which one, counted from 1")
    parser.add_argument("--start", type=int, metavar="N", help="first code point")
    parser.add_argument("--end", type=int, metavar="N", help="code point after the last")
    parser.add_argument("--colour", type=Colour, choices=tuple(Colour), default=Colour.YELLOW)
    parser.add_argument("--note", default="", metavar="MD", help="a note in Markdown")
    parser.add_argument("--tag", action="append", default=[], metavar="T")


def _note(parser: argparse.ArgumentParser) -> None:
    _article(parser)
    parser.add_argument("note", metavar="TEXT", help="Markdown")


def _notes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", nargs="?", default="", metavar="QUERY")


def _export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("directory", type=Path, metavar="DIR")
    parser.add_argument("--language", choices=("en", "it"), default="en", help="of headings and labels")


def _reindex(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--engine", type=EngineChoice, choices=list(EngineChoice), help="from now on; auto goes by size"
    )


def _screenshot(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("out", type=Path, metavar="OUT.png")
    parser.add_argument("--article", default="", metavar="A")
    parser.add_argument("--query", default="", metavar="Q")
    parser.add_argument("--theme", choices=("light", "sepia", "dark"), default="light")
    parser.add_argument("--size", type=_size, default=(1280, 800), metavar="WxH")


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a number from 1")
    return int(text)


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return _positive(width), _positive(height)


_GRAMMAR = {
    "import": ("take in files and folders", _paths),
    "update": ("look again at what was imported before", _none),
    "articles": ("list the articles", _none),
    "show": ("print an article", _article),
    "edit": ("correct an article's details", _edit),
    "remove": ("take an article out of the library; its notes stay", _article),
    "search": ("find articles", _search),
    "actors": ("list persons, organisations, states and places", _actors),
    "bookmark": ("bookmark an article", _bookmark),
    "highlight": ("highlight a passage", _highlight),
    "note": ("write a note on an article", _note),
    "notes": ("list highlights, notes and bookmarks", _notes),
    "undo": ("take back the last change to your own data", _none),
    "redo": ("make the change again that was taken back", _none),
    "export": ("write highlights and notes as Markdown", _export),
    "reindex": ("build the search index anew", _reindex),
    "check": ("check the integrity of the library", _none),
    "screenshot": ("write a picture of the window", _screenshot),
}
