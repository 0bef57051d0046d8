"""Sentences of plain prose, one a line, as found in a folder of `.txt` and `.txt.xz` files."""

import lzma
from collections.abc import Collection, Iterator
from pathlib import Path


def prose_lines(folder: Path, skipped: Collection[str] = ()) -> Iterator[str]:
    """Every line of every file, files by name, lines in `skipped` left out."""
    for path in sorted(folder.iterdir()):
        if path.name.endswith(".txt.xz"):
            text = lzma.open(path, "rt", encoding="utf-8").read()
        elif path.suffix == ".txt":
            text = path.read_text("utf-8")
        else:
            continue
        for line in text.splitlines():
            if line and line not in skipped:
                yield line
