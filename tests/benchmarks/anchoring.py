"""How many highlights stay where they belong through edits of the text: `make bench` prints the figures.

CORPUS_READER_ARTICLES names a folder of articles to try beside the sample.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from tests.text.following import Edit, measured, texts

PASSAGES = 10_000

Row = tuple[str, ...]


def measure(passages: int = PASSAGES) -> Iterator[Row]:
    """A heading, then a row for each kind of edit."""
    named = os.environ.get("CORPUS_READER_ARTICLES", "")
    found = texts(*([Path(named)] if named else []))
    yield "highlights through edits", "passages", "right %", "wrong", "waiting"
    for edit in Edit:
        figures = measured(found, edit, passages)
        right = (
            100 * figures.share_right
            if edit is not Edit.DELETED
            else 100 * figures.waiting / figures.passages
        )
        yield edit.value, str(figures.passages), f"{right:.2f}", str(figures.wrong), str(figures.waiting)


if __name__ == "__main__":
    for row in measure():
        print(f"{row[0]:36}" + "".join(f"{cell:>12}" for cell in row[1:]))
