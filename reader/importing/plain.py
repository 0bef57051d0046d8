"""Plain text files: the text is the whole file, title line included."""

from collections.abc import Iterator
from pathlib import Path

from reader.importing.blocks import blocks_of_plain
from reader.importing.content import Content, whole_file
from reader.importing.decode import decode
from reader.importing.files import read_whole
from reader.model.article import Draft
from reader.text.normalise import normalise


def read(path: Path, limit_bytes: int) -> Iterator[Draft]:
    """Read one article; raises `SourceUnreadable`."""
    raw = read_whole(path, limit_bytes)
    text = normalise(decode(raw))
    yield from whole_file(path, Content(text, blocks_of_plain(text)), raw)
