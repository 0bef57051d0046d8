"""Renders what is exported to Markdown; pure, and the same for the same input.

The body of a page only: front matter, markers and files are left to the modules beside this one.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import PurePosixPath
from urllib.parse import quote as percent_encoded

from reader.exporting.names import SHORT_ID_LENGTH
from reader.exporting.notes import quoted, set_note
from reader.exporting.words import Words
from reader.model.annotation import AnnotationKind, PlacedAnnotation
from reader.model.report import ArticleExport
from reader.text.markdown import escape_markdown, is_web_address
from reader.text.normalise import normalise

_SEPARATOR = " · "
_HARD_BREAK = "  "
"""Two spaces and not a backslash: every Markdown reader knows them."""
_SPACE = re.compile(r"\s+")
_PARAGRAPH_GAP = re.compile(r"\n(?:[ \t]*\n)+")
_NOT_IN_TAGS = re.compile(r"[^\w/-]+")
_ADDRESS_SAFE = frozenset("/-._~")


def article_page(export: ArticleExport, words: Words) -> str:
    """The page of one article: its facts, the person's notes on it, its highlights in text order."""
    ids = block_ids(export.annotations)
    parts = [f"# {_heading(export.article.metadata.title.value)}", _facts(export, words)]
    for title, rows in _sections(export, words):
        parts.append(f"## {title}")
        for row in rows:
            parts.extend(_entry(row, ids[row.id], words))
    return _page(parts)


def digest_page(exports: Sequence[ArticleExport], links: Mapping[str, str], words: Words) -> str:
    """All articles by date, then title. `links` gives the path of each article's page (by article id),
    relative to the digest, with `/` between folders."""
    parts = [f"# {words.digest}"]
    for export in sorted(exports, key=reading_order):
        page = links[export.article.id]
        ids = block_ids(export.annotations)
        parts.append(f"## {_heading(export.article.metadata.title.value)}")
        parts.append(_joined([_link(PurePosixPath(page).stem, page), _facts(export, words)]))
        for _, rows in _sections(export, words):
            for row in rows:
                parts.extend(_digest_entry(row, f"{_address(page)}#{ids[row.id]}", words))
    return _page(parts)


def reading_order(export: ArticleExport) -> tuple[bool, str, str, str]:
    """Sorts by date (unknown ones last), then title, then id."""
    metadata = export.article.metadata
    date = metadata.date.value if metadata.date else ""
    return not date, date, metadata.title.value.casefold(), export.article.id


def block_ids(rows: Iterable[PlacedAnnotation]) -> dict[str, str]:
    """The id by which each annotation's block can be linked to: `^h-` (for other kinds `^n-`) and the
    beginning of its own id, longer only where an older annotation of the article begins the same."""
    by_row: dict[str, str] = {}
    for row in sorted(rows, key=_age):
        letter = "h" if row.kind is AnnotationKind.HIGHLIGHT else "n"
        plain = "".join(character for character in row.id if character.isascii() and character.isalnum())
        taken = set(by_row.values())
        wanted = (f"^{letter}-{plain[:length]}" for length in range(SHORT_ID_LENGTH, len(plain) + 1))
        unused = (candidate for candidate in wanted if candidate not in taken)
        by_row[row.id] = next(unused, f"^{letter}-{plain}-{len(by_row)}")
    return by_row


def _sections(export: ArticleExport, words: Words) -> list[tuple[str, list[PlacedAnnotation]]]:
    """Notes, highlights in text order, highlights without a place; each only where there are any."""
    rows = sorted(export.annotations, key=_age)
    highlights = [row for row in rows if row.kind is AnnotationKind.HIGHLIGHT]
    others = [
        row for row in rows if row.kind is not AnnotationKind.HIGHLIGHT and (row.note.strip() or row.tags)
    ]
    placed = [row for row in highlights if row.start is not None and row.state not in words.states]
    placed.sort(key=lambda row: (row.start or 0, row.end or 0))
    unplaced = [row for row in highlights if row not in placed]
    sections = [(words.notes, others), (words.highlights, placed), (words.unplaced, unplaced)]
    return [(title, found) for title, found in sections if found]


def _entry(row: PlacedAnnotation, block_id: str, words: Words) -> list[str]:
    note = set_note(normalise(row.note), words.note)
    if row.kind is AnnotationKind.HIGHLIGHT:
        return [_joined([f"**{_name(row, words)}**", *_marks(row, words)]), _quote(row), block_id, note]
    return [note, _joined(_marks(row, words)), block_id]


def _digest_entry(row: PlacedAnnotation, address: str, words: Words) -> list[str]:
    label = _joined([f"**[{_name(row, words)}]({address})**", *_marks(row, words)])
    return [label, _quote(row), set_note(normalise(row.note), words.note)]


def _name(row: PlacedAnnotation, words: Words) -> str:
    if row.kind is AnnotationKind.HIGHLIGHT:
        return words.colours[row.colour] if row.colour else words.highlights
    return words.note


def _marks(row: PlacedAnnotation, words: Words) -> list[str]:
    return [words.states.get(row.state, ""), _tags(row.tags)]


def _quote(row: PlacedAnnotation) -> str:
    """The passage as a block quote whose characters and line ends are shown as they stand in the article."""
    if row.kind is not AnnotationKind.HIGHLIGHT:
        return ""
    paragraphs = _PARAGRAPH_GAP.split(escape_markdown(normalise(row.quote)))
    broken = (f"{_HARD_BREAK}\n".join(line.strip(" \t") for line in text.split("\n")) for text in paragraphs)
    return quoted("\n\n".join(broken))


def _facts(export: ArticleExport, words: Words) -> str:
    metadata = export.article.metadata
    date = metadata.date
    is_bookmarked = any(row.kind is AnnotationKind.BOOKMARK for row in export.annotations)
    return _joined(
        [
            _inline(metadata.source.value) if metadata.source else "",
            _inline(date.value) + (f" ({words.inferred})" if date.is_inferred else "") if date else "",
            _inline(metadata.author.value) if metadata.author else "",
            _web_link(metadata.url.value) if metadata.url else "",
            words.bookmarked if is_bookmarked else "",
            _tags(export.tags),
        ]
    )


def _tags(tags: Sequence[str]) -> str:
    return " ".join(_tag(tag) for tag in tags if tag.strip())


def _tag(tag: str) -> str:
    """A tag as Obsidian knows it: no spaces, not only digits; escaped text where nothing of it is left."""
    plain = _NOT_IN_TAGS.sub("-", normalise(tag).strip()).strip("-_/")
    if not plain:
        return _inline(tag)
    return f"#_{plain}" if plain.isdigit() else f"#{plain}"


def _inline(text: str) -> str:
    return escape_markdown(_SPACE.sub(" ", normalise(text)).strip())


def _heading(title: str) -> str:
    """A title after `# `; the letter added for a moment makes a `#` at its end an ordinary one, which would
    otherwise close the heading and vanish."""
    return _inline(f"{title.rstrip()}x")[:-1]


def _link(text: str, page: str) -> str:
    return f"[{_inline(text)}]({_address(page)})"


def _web_link(url: str) -> str:
    return f"<{url}>" if is_web_address(url) and not set(url) & set("<>") else _inline(url)


def _address(page: str) -> str:
    """A path as the target of a link: letters of any script stay readable."""
    return "".join(
        character
        if character.isalnum() or character in _ADDRESS_SAFE
        else percent_encoded(character, errors="surrogateescape")
        for character in page
    )


def _joined(parts: Iterable[str]) -> str:
    return _SEPARATOR.join(part for part in parts if part)


def _page(parts: Iterable[str]) -> str:
    return "\n\n".join(part for part in parts if part)


def _age(row: PlacedAnnotation) -> tuple[str, str]:
    return row.created, row.id
