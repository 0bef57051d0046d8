"""The grammar of the command line."""

import argparse
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from reader.cli import actor_arguments, note_arguments, search_arguments
from reader.cli.parser import Parser, WindowOptions, add_common
from reader.model.actor import ContextSort
from reader.model.export import ExportFormat, ExportStyle
from reader.model.kinds import ActorType, Sort
from reader.model.notebook import Grouping
from reader.model.search import EngineChoice


@dataclass(slots=True)
class Options(WindowOptions):
    """Every option of every command; a command reads its own."""

    command: str = ""
    article: str = ""
    title: str | None = None
    date: str | None = None
    source: str | None = None
    author: str | None = None
    language: str | None = None
    query: str = ""
    facets: bool = False
    why: bool = False
    saved: str | None = None
    forgotten: str | None = None
    renamed: list[str] = field(default_factory=list)
    limit: int = 20
    sort: Sort = Sort.RELEVANCE
    mentions: bool = False
    save: Path | None = None
    load: Path | None = None
    by: ContextSort = ContextSort.DATE
    merge: str | None = None
    split: str | None = None
    rename: str | None = None
    retype: ActorType | None = None
    alias: list[str] = field(default_factory=list)
    remove_alias: str | None = None
    confirm: bool = False
    not_actor: bool = False
    add: ActorType | None = None
    mark: ActorType | None = None
    name: str = ""
    actor: str = ""
    remove: bool = False
    quote: str | None = None
    occurrence: int | None = None
    start: int | None = None
    end: int | None = None
    at: int | None = None
    label: str = ""
    colour: str | None = None
    note: str | None = None
    words: list[str] = field(default_factory=list)
    untag: list[str] = field(default_factory=list)
    delete: bool = False
    group: Grouping | None = None
    versions: str | None = None
    confirmed: str | None = None
    confirm_all: bool = False
    placed: str | None = None
    given_up: str | None = None
    names: list[str] = field(default_factory=list)
    backup: str = ""
    listed: bool = False
    look: bool = False
    tag: list[str] = field(default_factory=list)
    directory: Path = Path()
    formats: list[ExportFormat] = field(default_factory=list)
    only: str | None = None
    style: ExportStyle = ExportStyle.PLAIN
    file: Path = Path()
    out: Path = Path()
    engine: EngineChoice | None = None
    theme: str = "light"
    size: tuple[int, int] = (1280, 800)
    scene: str = "reading"


def parse(words: Sequence[str]) -> Options:
    """Parse a command; exits with 2 and one line on wrong use, with 0 after `--help` and `--version`."""
    return _commands().parse_args(words, Options())


def _commands() -> argparse.ArgumentParser:
    parser = Parser(
        prog="corpus-reader",
        description="Read, search and study collections of articles offline.",
        epilog="Without a command the window opens; files named then are imported. "
        "ARTICLE is an id, a source file's name, or a unique beginning of either.",
    )
    add_common(parser)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=Parser)
    for name, (summary, add_arguments) in _GRAMMAR.items():
        command = commands.add_parser(name, help=summary, description=summary)
        command.add_argument(
            "--json", action="store_true", default=argparse.SUPPRESS, help="print one JSON document"
        )
        add_arguments(command)
    return parser


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


def _export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("directory", type=Path, metavar="DIR")
    parser.add_argument(
        "--format",
        action="append",
        type=ExportFormat,
        choices=list(ExportFormat),
        default=[],
        dest="formats",
        help="may be given several times; without it Markdown and annotations.jsonl",
    )
    parser.add_argument(
        "--only",
        metavar="WHAT",
        help="article:A, actor:NAME, tag:T, colour:C, or a search in highlights and notes",
    )
    parser.add_argument("--style", type=ExportStyle, choices=list(ExportStyle), default=ExportStyle.PLAIN)
    parser.add_argument("--language", choices=("en", "it"), default="en", help="of headings and labels")


def _annotations(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--import",
        dest="file",
        type=Path,
        required=True,
        metavar="FILE",
        help="take in W3C Web Annotations, such as an exported annotations.jsonl",
    )


def _reindex(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--engine", type=EngineChoice, choices=list(EngineChoice), help="from now on; auto goes by size"
    )


def _screenshot(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("out", type=Path, metavar="OUT.png")
    parser.add_argument("--article", default="", metavar="A")
    parser.add_argument("--query", default="", metavar="Q")
    parser.add_argument("--theme", choices=("light", "sepia", "dark", "contrast"), default="light")
    parser.add_argument(
        "--scene", default="reading", metavar="S", help="such as hover, note, palette, settings"
    )
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
    "search": ("find articles", search_arguments.search),
    "searches": ("list the searches you keep, run one, forget one", search_arguments.searches),
    "actors": ("list persons, organisations, states and places", actor_arguments.actors),
    "actor": ("show an actor's page, or correct it", actor_arguments.actor),
    "bookmark": ("bookmark an article, or a place in it", note_arguments.bookmark),
    "highlight": ("highlight a passage, or change a highlight", note_arguments.highlight),
    "note": ("write a note on an article or an actor", note_arguments.note),
    "notes": ("find highlights, notes and bookmarks", note_arguments.notes),
    "review": ("look at what moved or was not found again", note_arguments.review),
    "colours": ("list what the colours mean, or name them", note_arguments.colours),
    "undo": ("take back the last change to your own data", _none),
    "redo": ("make the change again that was taken back", _none),
    "export": ("write highlights and notes into a folder", _export),
    "backup": ("take a verified copy of what you made", _none),
    "restore": ("bring back what you made from a backup", note_arguments.restore),
    "annotations": ("take annotations in from a file", _annotations),
    "reindex": ("build the search index anew", _reindex),
    "check": ("check the integrity of the library", _none),
    "screenshot": ("write a picture of the window", _screenshot),
}
