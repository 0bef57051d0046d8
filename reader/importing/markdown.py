"""Markdown files with YAML front matter → the text without its markup, and the structure in blocks.

A reader of its own, line by line and linear in time: python-markdown takes minutes for hostile input and
would only be turned back from HTML. It understands what articles are made of (headings, paragraphs, lists,
quotations, links, emphasis, pictures, tables as they stand); what it does not know stays as it was written.
"""

import html
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from reader.errors import SourceUnreadable
from reader.importing.blocks import refined
from reader.importing.content import Composer, Content, whole_file
from reader.importing.decode import decode
from reader.importing.files import read_whole
from reader.importing.frontmatter import split_front_matter
from reader.model.article import BlockKind, Draft, MetadataField
from reader.text.normalise import normalise

_HEADING: Final = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(.*))?$")
_UNDERLINE: Final = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_RULE: Final = re.compile(r" {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$")
_BULLET: Final = re.compile(r"[ \t]*(?:[-*+]|(\d{1,9}[.)]))[ \t]+(\S.*)")
_QUOTE: Final = re.compile(r" {0,3}>[ \t]?")
_FENCE: Final = re.compile(r" {0,3}(```|~~~)")
_DEFINITION: Final = re.compile(r" {0,3}\[[^\[\]]+\]:[ \t]+\S+.*$")
_PICTURE: Final = re.compile(r"!\[([^\[\]]*)\]\([^()\n]*\)")
_LINK: Final = re.compile(r"\[([^\[\]]*)\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)|\[[^\[\]]*\])")
_AUTOLINK: Final = re.compile(r"<((?:https?://|mailto:)[^<>\s]+)>")
_TAG: Final = re.compile(r"</?[A-Za-z][^<>]*>|<!--(?:[^<]|<(?!!--))*?-->")
_STRONG: Final = re.compile(r"(\*\*|__)(?=\S)([^*_\n]+?)(?<=\S)\1")
_EMPHASIS: Final = re.compile(r"(?<![\w*_])([*_])(?=[^\s*_])([^*_\n]+?)(?<=[^\s*_])\1(?![\w*_])")
_STRUCK: Final = re.compile(r"~~(?=\S)([^~\n]+)~~|==(?=\S)([^=\n]+)==")
_CODE: Final = re.compile(r"(?<!`)(`+)(?!`)([^`\n]+)\1(?!`)")
_ESCAPE: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
_LINE_LIMIT = 500_000
_TABLE_BORDER: Final = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t:-]*)+$")
_TABLE_ROW: Final = re.compile(r"[ \t]*\|(.*)\|[ \t]*$")
_PRIVATE = 0xE000
"""Escaped characters wait in the private use area until the marks are taken away."""


def read(path: Path, limit_bytes: int) -> Iterator[Draft]:
    """Read one article; raises `SourceUnreadable`."""
    raw = read_whole(path, limit_bytes)
    stated, body = split_front_matter(normalise(decode(raw)))
    yield from whole_file(path, parsed(body, dict(stated)), raw)


def parsed(body: str, stated: dict[MetadataField, str]) -> Content:
    """The content of a Markdown text. A first heading of level one is the title, and states it."""
    if body.count("\n") > _LINE_LIMIT:
        raise SourceUnreadable(reason=f"it has more than {_LINE_LIMIT} lines")
    composer = Composer()
    _Reader(composer, stated).feed(body)
    return Content(composer.text, refined(composer.text, composer.blocks), stated)


class _Reader:
    """Reads lines one by one and keeps the block that is open."""

    def __init__(self, composer: Composer, stated: dict[MetadataField, str]) -> None:
        self._composer = composer
        self._stated = stated
        self._lines: list[list[str]] = []
        self._kind = BlockKind.PARAGRAPH
        self._fence = ""
        self._has_title = False

    def feed(self, body: str) -> None:
        for line in body.split("\n"):
            if not self._take_fence(line):
                self._take(line.expandtabs(4))
        self._close()

    def _take_fence(self, line: str) -> bool:
        match = _FENCE.match(line)
        if self._fence:
            if match and match[1] == self._fence:
                self._add_code()
            else:
                self._lines.append([line])
            return True
        if match:
            self._close()
            self._fence = match[1]
        return bool(match)

    def _add_code(self) -> None:
        self._composer.add("\n".join(line for (line,) in self._lines), BlockKind.PARAGRAPH, "Markdown code")
        self._lines, self._fence = [], ""

    def _take(self, line: str) -> None:
        in_paragraph = bool(self._lines) and self._kind is BlockKind.PARAGRAPH
        if not line.strip():
            self._close()
        elif heading := _HEADING.match(line):
            self._close()
            self._add_heading((heading[2] or "").rstrip().rstrip("#"), len(heading[1]))
        elif in_paragraph and (underline := _UNDERLINE.match(line)):
            text = " ".join(" ".join(pieces) for pieces in self._lines)
            self._lines = []
            self._add_heading(text, 1 if underline[1][0] == "=" else 2)
        elif _RULE.match(line) or _DEFINITION.match(line):
            self._close()
        elif row := _TABLE_ROW.match(line):
            self._add_row(line, row[1])
        else:
            self._take_text(line)

    def _take_text(self, line: str) -> None:
        if bullet := _BULLET.match(line):
            self._open(BlockKind.LIST, f"{bullet[1] or '-'} {bullet[2]}")
        elif quote := _QUOTE.match(line):
            self._open(BlockKind.QUOTE, line[quote.end() :])
        elif self._lines:
            self._continue(line)
        else:
            self._open(BlockKind.PARAGRAPH, line)

    def _add_row(self, line: str, cells: str) -> None:
        """A row of a table stays a line of its own; the border below the heads is dropped."""
        if not _TABLE_BORDER.match(line):
            self._open(BlockKind.PARAGRAPH, " | ".join(cell.strip() for cell in cells.split("|")))

    def _open(self, kind: BlockKind, line: str) -> None:
        if self._lines and kind is not self._kind:
            self._close()
        self._kind = kind
        if self._lines and kind is BlockKind.QUOTE:
            self._continue(line)
        else:
            self._lines.append([line])

    def _continue(self, line: str) -> None:
        """Join a soft line break; a hard one (two spaces or a backslash) stays."""
        last = self._lines[-1]
        if last[-1].endswith(("  ", "\\")):
            last[-1] = last[-1].rstrip(" ").removesuffix("\\")
            self._lines.append([line])
        else:
            last.append(line)

    def _close(self) -> None:
        if self._fence:
            self._add_code()
        if self._lines:
            lines = [" ".join(piece.strip() for piece in pieces) for pieces in self._lines]
            kind = self._kind
            if kind is BlockKind.PARAGRAPH and all(_PICTURE.fullmatch(line) for line in lines):
                kind = BlockKind.CAPTION
            self._composer.add("\n".join(without_marks(line) for line in lines), kind, f"Markdown {kind}")
        self._lines, self._kind = [], BlockKind.PARAGRAPH

    def _add_heading(self, text: str, level: int) -> None:
        text = without_marks(text).strip()
        title = self._stated.get(MetadataField.TITLE, "")
        is_title = not self._has_title and bool(text) and (level == 1 or _same(text, title))
        if is_title:
            self._has_title = True
            self._stated.setdefault(MetadataField.TITLE, text)
        kind = BlockKind.TITLE if is_title else BlockKind.HEADING
        self._composer.add(text, kind, f"Markdown heading {level}")


def _same(text: str, title: str) -> bool:
    return " ".join(text.split()).casefold() == " ".join(title.split()).casefold()


def without_marks(line: str) -> str:
    """A line without the marks of emphasis, links and code; escaped marks stay as the marks they are."""
    line = _CODE.sub(lambda match: _shield(match[2]), line)
    line = _ESCAPE.sub(lambda match: _shield(match[1]), line)
    line = _AUTOLINK.sub(lambda match: _shield(match[1].removeprefix("mailto:")), line)
    line = _LINK.sub(r"\1", _PICTURE.sub(r"\1", line))
    line = _TAG.sub("", line)
    for pattern, kept in ((_STRONG, r"\2"), (_EMPHASIS, r"\2"), (_STRONG, r"\2")):
        line = pattern.sub(kept, line)
    line = _STRUCK.sub(lambda match: match[1] or match[2], line)
    return _unshield(html.unescape(line))


def _shield(text: str) -> str:
    return "".join(chr(_PRIVATE + ord(character)) if character.isascii() else character for character in text)


def _unshield(line: str) -> str:
    return "".join(
        chr(ord(character) - _PRIVATE) if 0 <= ord(character) - _PRIVATE < 128 else character
        for character in line
    )
