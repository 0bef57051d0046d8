"""The grammar of what a person makes of articles: bookmarks, highlights, notes, review, copies."""

import argparse

from reader.model.notebook import Grouping

_COLOUR = "yellow, green, blue, pink, purple, or the name you gave one"


def bookmark(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE")
    parser.add_argument("--at", type=int, metavar="N", help="the place at this code point of the text")
    parser.add_argument("--label", default="", metavar="TEXT", help="what the place is called; with --at")
    parser.add_argument("--remove", action="store_true")


def highlight(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE|ID", help="an article, or the id of a highlight")
    _passage(parser)
    parser.add_argument("--colour", metavar="C", help=_COLOUR)
    parser.add_argument("--note", metavar="MD", help="a note in Markdown; empty: none")
    parser.add_argument("--tag", action="append", default=[], metavar="T")
    parser.add_argument("--untag", action="append", default=[], metavar="T", help="of a highlight")
    parser.add_argument("--delete", action="store_true", help="the highlight or note of this id")


def note(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("words", nargs="+", metavar="ARTICLE TEXT", help="TEXT is Markdown")
    parser.add_argument("--actor", default="", metavar="NAME", help="a note on an actor: give TEXT only")
    parser.add_argument("--tag", action="append", default=[], metavar="T")


def notes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", nargs="?", default="", metavar="QUERY")
    parser.add_argument("--group", type=Grouping, choices=list(Grouping), help="in groups, with their counts")
    parser.add_argument("--versions", metavar="ID", help="how a note stood over time")


def review(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--confirm", dest="confirmed", metavar="ID", help="its place, or the suggested one, is right"
    )
    what.add_argument("--confirm-all", action="store_true", help="the places of all that moved are right")
    what.add_argument(
        "--place", dest="placed", metavar="ID", help="it belongs to --quote or --start and --end"
    )
    what.add_argument("--give-up", dest="given_up", metavar="ID", help="keep it as an orphan")
    _passage(parser)


def colours(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--name",
        dest="names",
        action="append",
        default=[],
        metavar="COLOUR=NAME",
        help="such as yellow=claim",
    )


def restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("backup", nargs="?", default="", metavar="NAME", help="without it the newest")
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--list", dest="listed", action="store_true", help="list the backups, newest first")
    how.add_argument("--look", action="store_true", help="show what a backup holds, and change nothing")


def _passage(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--quote", metavar="TEXT", help="the passage, verbatim")
    parser.add_argument("--occurrence", type=_positive, metavar="N", help="which one, counted from 1")
    parser.add_argument("--start", type=int, metavar="N", help="first code point")
    parser.add_argument("--end", type=int, metavar="N", help="code point after the last")


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a number from 1")
    return int(text)
