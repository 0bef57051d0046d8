"""What is stored of an article beside its text, and how it is read back: pure functions, no SQL."""

import os
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from reader.model.article import USER, Article, Block, BlockKind, Fact, Metadata, MetadataField
from reader.storage.connections import Cell

SORT_KEY_CHARACTERS = 80
"""Titles that agree so far are told apart by nothing a list shows; longer keys only make the index larger."""
EXCERPT_CHARACTERS = 200

_RUNNING_TEXT = frozenset(
    {BlockKind.DEK, BlockKind.PARAGRAPH, BlockKind.LIST, BlockKind.QUOTE, BlockKind.TWEET}
)
_BlockRow = tuple[int, int, str, float, str]

ARTICLE_COLUMNS = (
    "id, path, record, words, revision, imported, title, title_basis, date, date_basis, source, source_basis,"
    " author, author_basis, language, language_basis, url, url_basis"
)
ArticleRow = tuple[
    str, str | bytes, str, int, str, str,
    str, str, str | None, str | None, str | None, str | None,
    str | None, str | None, str | None, str | None, str | None, str | None,
]  # fmt: skip


def stored_path(path: str) -> str | bytes:
    """A path as it is stored: text, or the bytes of a name that is no UTF-8."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return os.fsencode(path)
    return path


def shown_path(cell: str | bytes) -> str:
    return cell if isinstance(cell, str) else os.fsdecode(cell)


def paths_under(folder: Path) -> tuple[str, str]:
    """Between these two lie the paths of what a folder holds, however deep."""
    first = f"{folder}{os.sep}"
    return first, first[:-1] + chr(ord(os.sep) + 1)


def name_of(path: str, record: str) -> str:
    """What a person calls the article: its file's name, for a record `file.jsonl#record`."""
    name = os.fsencode(Path(path).name).decode(errors="replace")
    return f"{name}#{record}" if record else name


def sort_key(text: str) -> str:
    """Letters without case or accents, from the first letter or digit on: `«È …»` stands under E."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).casefold()
    first = next((place for place, c in enumerate(plain) if c.isalnum()), 0)
    return plain[first : first + SORT_KEY_CHARACTERS]


def word_count(text: str) -> int:
    return len(text.split())


def excerpt(text: str, blocks: Sequence[Block], title: str) -> str:
    """The first characters of running text after the title, on one line."""
    passages = [text[block.start : block.end] for block in blocks if block.kind in _RUNNING_TEXT]
    if not passages:
        passages = [text.lstrip().removeprefix(title)]
    words: list[str] = []
    length = 0
    for passage in passages:
        words += passage[: 4 * EXCERPT_CHARACTERS].split()
        length += len(passage)
        if length > 4 * EXCERPT_CHARACTERS:
            break
    return " ".join(words)[:EXCERPT_CHARACTERS].rstrip()


def blocks_to_json(blocks: Sequence[Block]) -> str:
    rows: list[_BlockRow] = [(b.start, b.end, b.kind.value, b.confidence, b.rule) for b in blocks]
    return msgspec.json.encode(rows).decode()


def blocks_from_json(cell: str) -> tuple[Block, ...]:
    rows = msgspec.json.decode(cell, type=list[_BlockRow])
    return tuple(Block(start, end, BlockKind(kind), sure, rule) for start, end, kind, sure, rule in rows)


def found_to_json(metadata: Metadata) -> str:
    return msgspec.json.encode(metadata).decode()


def found_from_json(cell: str) -> Metadata:
    return msgspec.json.decode(cell, type=Metadata)


def corrected_to_json(corrected: Mapping[str, str]) -> str:
    return msgspec.json.encode(corrected, order="sorted").decode()


def corrected_from_json(cell: str) -> dict[str, str]:
    return msgspec.json.decode(cell, type=dict[str, str])


def effective(found: Metadata, corrected: Mapping[str, str]) -> Metadata:
    """The person's word over what was found; an empty word means unknown, for a title: as found."""

    def fact(field: MetadataField, default: Fact | None) -> Fact | None:
        word = corrected.get(field.value)
        if word is None:
            return default
        return Fact(word, USER) if word else None

    return Metadata(
        title=fact(MetadataField.TITLE, found.title) or found.title,
        date=fact(MetadataField.DATE, found.date),
        source=fact(MetadataField.SOURCE, found.source),
        author=fact(MetadataField.AUTHOR, found.author),
        language=fact(MetadataField.LANGUAGE, found.language),
        url=fact(MetadataField.URL, found.url),
    )


def metadata_cells(metadata: Metadata) -> dict[str, Cell]:
    """The columns that hold effective metadata, and the keys they are sorted by."""
    cells: dict[str, Cell] = {
        "title_key": sort_key(metadata.title.value),
        "source_key": sort_key(metadata.source.value) if metadata.source else None,
    }
    facts = {
        "title": metadata.title,
        "date": metadata.date,
        "source": metadata.source,
        "author": metadata.author,
        "language": metadata.language,
        "url": metadata.url,
    }
    for name, fact in facts.items():
        cells[name] = fact.value if fact else None
        cells[f"{name}_basis"] = fact.basis if fact else None
    return cells


def article_of(row: ArticleRow) -> Article:
    def fact(place: int) -> Fact | None:
        value, basis = row[place], row[place + 1]
        return None if value is None else Fact(str(value), str(basis))

    title = Fact(row[6], row[7])
    metadata = Metadata(title, fact(8), fact(10), fact(12), fact(14), fact(16))
    return Article(row[0], shown_path(row[1]), row[2], metadata, row[3], row[4], row[5])
