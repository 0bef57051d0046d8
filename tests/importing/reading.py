"""Write a source file and read it back as the library would."""

from pathlib import Path

from reader.importing.registry import Importing
from reader.model.article import Block, Draft
from reader.model.report import Failure


def read(folder: Path, name: str, content: str | bytes) -> list[Draft | Failure]:
    """What a file of this name and content gives."""
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return list(Importing().read(path))


def drafts(folder: Path, name: str, content: str | bytes) -> list[Draft]:
    """The articles of a file that has no failures."""
    found = read(folder, name, content)
    assert not [result for result in found if isinstance(result, Failure)], found
    return [result for result in found if isinstance(result, Draft)]


def draft(folder: Path, name: str, content: str | bytes) -> Draft:
    """The one article of a file."""
    (only,) = drafts(folder, name, content)
    return only


def reason(folder: Path, name: str, content: str | bytes) -> str:
    """Why a file could not be taken in; nothing else came of it."""
    (only,) = read(folder, name, content)
    assert isinstance(only, Failure), only
    assert only.path == str(folder / name)
    return only.reason


def shape(text: str, blocks: tuple[Block, ...]) -> list[tuple[str, str]]:
    """Kind and text of every block."""
    return [(block.kind.value, text[block.start : block.end]) for block in blocks]


def assert_sound(text: str, blocks: tuple[Block, ...]) -> None:
    """Blocks cover every line that holds something, in order, without overlap, without outer spaces."""
    at = 0
    for block in blocks:
        assert not text[at : block.start].strip()
        assert text[block.start : block.end] == text[block.start : block.end].strip()
        assert block.start < block.end
        assert 0 < block.confidence <= 1
        assert block.rule
        at = block.end
    assert not text[at:].strip()
