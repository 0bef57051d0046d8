"""Another public pipeline to measure beside ours: spaCy with its small Italian model, where it is installed.

Nothing here installs or fetches the model; without it the table says so.
"""

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec

Names = list[tuple[int, int, str]]
Tag = Callable[[str], Names]

PEER = "it_core_news_sm"
MISSING = f"spaCy {PEER}: not measured, it is not installed"


def load_peer() -> Tag | None:
    """A function from a text to its names, or `None` where the pipeline is not installed."""
    if find_spec(PEER) is None:
        return None
    pipeline = import_module(PEER).load()

    def tag(text: str) -> Names:
        return [
            (one.start_char, one.end_char, one.label_)
            for one in pipeline(text).ents
            if one.label_ in ("PER", "ORG", "LOC")
        ]

    return tag
