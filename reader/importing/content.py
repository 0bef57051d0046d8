"""What a format module makes of a source, and the one way from there to a draft."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from reader.errors import SourceUnreadable
from reader.importing.metadata import metadata_of
from reader.model.article import Block, BlockKind, Draft, MetadataField
from reader.text.normalise import normalise


@dataclass(frozen=True, slots=True)
class Content:
    """The text of one article, normalised, with its blocks, and what the source states, as written."""

    text: str
    blocks: tuple[Block, ...]
    stated: Mapping[MetadataField, str] = field(default_factory=dict)


class Composer:
    """Builds text and blocks together: an empty line between paragraphs, blocks that fit exactly."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._blocks: list[Block] = []
        self._length = 0

    def add(self, text: str, kind: BlockKind, rule: str, confidence: float = 1.0) -> None:
        """Add a block; one without any visible character is left out."""
        text = normalise(text).strip()
        if not text:
            return
        if self._parts:
            self._parts.append("\n\n")
            self._length += 2
        self._parts.append(text)
        self._blocks.append(Block(self._length, self._length + len(text), kind, confidence, rule))
        self._length += len(text)

    @property
    def text(self) -> str:
        return "".join(self._parts)

    @property
    def blocks(self) -> tuple[Block, ...]:
        return tuple(self._blocks)


def draft(path: Path, content: Content, original: bytes, record: str = "") -> Draft:
    """Put a draft together; raises `SourceUnreadable` when there is no text to read."""
    if not content.text.strip():
        raise SourceUnreadable(reason="it holds no text")
    metadata = metadata_of(content.text, content.blocks, content.stated, path.name if not record else "")
    return Draft(str(path), record, content.text, content.blocks, metadata, original)


def whole_file(path: Path, content: Content, original: bytes) -> Iterator[Draft]:
    """The draft of a file that is one article."""
    yield draft(path, content, original)
