"""The grammar of `search` and `searches`."""

import argparse

from reader.model.kinds import Sort


def search(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("query", metavar="QUERY")
    parser.add_argument("--limit", type=_positive, default=20, metavar="N")
    parser.add_argument("--sort", type=Sort, choices=list(Sort), default=Sort.RELEVANCE)
    parser.add_argument(
        "--facets", action="store_true", help="count all that is found by year, source, language, tag, actor"
    )
    parser.add_argument("--why", action="store_true", help="say of each article why it was found")
    parser.add_argument("--save", dest="saved", metavar="NAME", help="keep the search under a name")


def searches(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--limit", type=_positive, default=20, metavar="N", help="with --run")
    way = parser.add_mutually_exclusive_group()
    way.add_argument(
        "--run", dest="saved", metavar="NAME", help="search again; what it finds is not new any more"
    )
    way.add_argument("--forget", dest="forgotten", metavar="NAME")
    way.add_argument("--rename", dest="renamed", nargs=2, metavar=("NAME", "NEW"))


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a number from 1")
    return int(text)
