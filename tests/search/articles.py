"""Small articles for the tests of search; every sentence is made up."""

from reader.model.article import Block, BlockKind
from reader.model.search import IndexDocument, IndexedActor


def article(  # every part has a sensible default
    text: str = "",
    id_: str = "a",
    *,
    title: str = "",
    blocks: tuple[Block, ...] = (),
    language: str = "it",
    date: str | None = None,
    source: str = "",
    author: str = "",
    actors: tuple[IndexedActor, ...] = (),
) -> IndexDocument:
    return IndexDocument(id_, title, text, blocks, language, date, source, author, actors)


def in_blocks(*parts: tuple[BlockKind, str]) -> tuple[str, tuple[Block, ...]]:
    """A text of paragraphs and its blocks."""
    blocks: list[Block] = []
    text = ""
    for kind, part in parts:
        text += "\n" if text else ""
        blocks.append(Block(len(text), len(text) + len(part), kind))
        text += part
    return text, tuple(blocks)
