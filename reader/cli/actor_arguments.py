"""The grammar of `actor` and `actors`."""

import argparse
from pathlib import Path

from reader.model.actor import ContextSort
from reader.model.kinds import ActorType

CORRECTIONS = (
    "merge", "split", "rename", "retype", "remove_alias", "not_actor", "confirm", "add", "mark"
)  # fmt: skip
"""Each is a command of its own; `--alias` goes alone or with `--add`."""


def actors(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--article", default="", metavar="ARTICLE")
    parser.add_argument("--mentions", action="store_true", help="every mention with its place")
    way = parser.add_mutually_exclusive_group()
    way.add_argument(
        "--export", type=Path, dest="save", metavar="FILE", help="write your corrections of actors"
    )
    way.add_argument("--import", type=Path, dest="load", metavar="FILE", help="take in such a file")


def actor(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("actor", metavar="NAME", help="an id, a name or another name, in any case")
    parser.add_argument(
        "--limit", type=int, default=20, metavar="N", help="how many mentions and articles; 0: all"
    )
    parser.add_argument(
        "--by",
        type=ContextSort,
        choices=list(ContextSort),
        default=ContextSort.DATE,
        help="how the mentions are sorted: by date, or by the words left or right of them",
    )
    _corrections(parser)


def _corrections(parser: argparse.ArgumentParser) -> None:
    said = parser.add_argument_group("corrections, each undoable with “undo”")
    said.add_argument("--merge", metavar="OTHER", help="OTHER is the same; it is called NAME from now on")
    said.add_argument("--split", metavar="ALIAS", help="ALIAS becomes an actor of its own")
    said.add_argument("--rename", metavar="N")
    said.add_argument("--retype", type=ActorType, choices=list(ActorType))
    said.add_argument(
        "--alias", action="append", default=[], metavar="A", help="A means this actor wherever it stands"
    )
    said.add_argument("--remove-alias", metavar="A", help="A is no name of this actor")
    said.add_argument("--confirm", action="store_true", help="this is no guess")
    said.add_argument(
        "--not-an-actor", action="store_true", dest="not_actor", help="everywhere, or in --article only"
    )
    said.add_argument("--add", type=ActorType, choices=list(ActorType), help="a new actor called NAME")
    said.add_argument(
        "--mark", type=ActorType, choices=list(ActorType), help="a passage of --article names NAME"
    )
    said.add_argument("--name", default="", metavar="A", help="with --not-an-actor: only this name")
    said.add_argument("--article", default="", metavar="ARTICLE")
    said.add_argument("--quote", metavar="TEXT", help="the passage, verbatim")
    said.add_argument("--occurrence", type=int, metavar="N", help="which one, counted from 1")
    said.add_argument("--start", type=int, metavar="N", help="first code point of a passage")
    said.add_argument("--end", type=int, metavar="N", help="code point after its last")
