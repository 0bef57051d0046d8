"""Sentences of plain prose, one a line, as found in a folder of `.txt` and `.txt.xz` files."""

import lzma
from collections.abc import Iterator
from pathlib import Path


def prose_lines(folder: Path, beginning: str = "") -> Iterator[str]:
    """Every line of every file whose name begins so, files by name."""
    for path in sorted(folder.glob(f"{beginning}*")):
        if path.name.endswith(".txt.xz"):
            text = lzma.decompress(path.read_bytes()).decode("utf-8")
        elif path.suffix == ".txt":
            text = path.read_text("utf-8")
        else:
            continue
        yield from filter(None, text.splitlines())
