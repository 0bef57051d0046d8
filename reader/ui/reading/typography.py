"""How the blocks of an article are set: sizes, weights and distances by kind, never a change to the text.

The document holds exactly the article's text, one paragraph a line; only formats are ours. A character that
Qt would take for structure is shown as another of the same length, so that offsets stay true.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from reader.model.article import Block, BlockKind
from reader.ui.theme import Theme

TITLE_SCALE = 1.6
LEADING = 1.58
TIGHT = 1.28
_SAMPLE = "una riga di prosa come se ne leggono tante, con le sue parole brevi e lunghe"
_STRUCTURE = (("\ufffc", "\ufffd"), ("\ufdd0", "\ufffd"), ("\ufdd1", "\ufffd"), ("\r", " "))


@dataclass(frozen=True, slots=True)
class Setting:
    """What the person chose for reading."""

    family: str
    sans: str
    size_pt: float
    theme: Theme
    leading: float = 1.58
    """From line to line, in sizes of the text."""
    columns: int = 68
    """Characters in a line."""
    justified: bool = False


@dataclass(frozen=True, slots=True)
class _Style:
    """How a kind of block differs from a paragraph; distances are in ems of the text's size, `leading`
    is the distance of the lines in sizes of their own font."""

    scale: float = 1.0
    bold: bool = False
    italic: bool = False
    sans: bool = False
    dim: bool = False
    indent: float = 0.0
    hang: float = 0.0
    before: float = 0.0
    after: float = 0.75
    leading: float = LEADING


_STYLES: dict[BlockKind, _Style] = {
    BlockKind.TITLE: _Style(scale=TITLE_SCALE, bold=True, after=0.9, leading=TIGHT),
    BlockKind.DEK: _Style(scale=1.15, dim=True, after=1.1, leading=1.45),
    BlockKind.HEADING: _Style(scale=1.25, bold=True, before=1.3, after=0.5, leading=TIGHT),
    BlockKind.PARAGRAPH: _Style(),
    BlockKind.LIST: _Style(indent=1.2, hang=0.9, after=0.35),
    BlockKind.QUOTE: _Style(italic=True, indent=1.4),
    BlockKind.TWEET: _Style(scale=0.9, sans=True, dim=True, indent=1.4, leading=1.5),
    BlockKind.CAPTION: _Style(scale=0.82, sans=True, dim=True, leading=1.45),
    BlockKind.RELATED: _Style(scale=0.88, sans=True, dim=True, after=0.3, leading=1.45),
    BlockKind.BOILERPLATE: _Style(scale=0.88, sans=True, dim=True, after=0.3, leading=1.45),
}
_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST, BlockKind.QUOTE, BlockKind.DEK})
BARRED = frozenset({BlockKind.QUOTE, BlockKind.TWEET})
"""Kinds with a bar at their left: somebody else is speaking."""


Looks = dict[tuple[BlockKind, bool], tuple[QTextBlockFormat, QTextCharFormat]]
"""How a kind of line looks (blank or not) in one setting; measuring fonts takes longer than the text."""


def fill(
    document: QTextDocument, text: str, blocks: Sequence[Block], setting: Setting, looks: Looks | None = None
) -> list[BlockKind]:
    """Set an article into an empty document; return the kind of every line. `looks` holds what was measured
    in the same setting before, and gets what is measured now.

    The text goes in as a whole, set as a paragraph, and lines of another look get theirs afterwards: half the
    time of setting line after line.
    """
    kinds = [kind for _, kind in line_kinds(text, blocks)]
    formats: Looks = {} if looks is None else looks

    def look_of(kind: BlockKind, blank: bool) -> tuple[QTextBlockFormat, QTextCharFormat]:
        if (kind, blank) not in formats:
            formats[kind, blank] = _formats(kind, blank, setting)
        return formats[kind, blank]

    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    usual = look_of(BlockKind.PARAGRAPH, False)
    cursor.setBlockFormat(usual[0])
    cursor.setBlockCharFormat(usual[1])
    cursor.insertText(display_text(text), usual[1])
    for number, (kind, line) in enumerate(zip(kinds, text.split("\n"), strict=True)):
        is_blank = not line or line.isspace()
        if is_blank or kind is not BlockKind.PARAGRAPH:
            _set_line(cursor, document.findBlockByNumber(number), look_of(kind, is_blank))
    cursor.endEditBlock()
    return kinds


def _set_line(cursor: QTextCursor, line: QTextBlock, look: tuple[QTextBlockFormat, QTextCharFormat]) -> None:
    cursor.setPosition(line.position())
    cursor.setBlockFormat(look[0])
    if line.length() > 1:
        cursor.setBlockCharFormat(look[1])
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(look[1])


def display_text(text: str) -> str:
    """The text with characters that Qt reads as structure replaced, each by one of the same length."""
    for structure, shown in _STRUCTURE:
        text = text.replace(structure, shown)
    return text


def line_kinds(text: str, blocks: Sequence[Block]) -> list[tuple[int, BlockKind]]:
    """The start of every line and the kind of the block that it begins in, or that begins in it."""
    starts = [block.start for block in blocks]
    found: list[tuple[int, BlockKind]] = []
    offset = 0
    for line in text.split("\n"):
        index = bisect_right(starts, offset + max(len(line) - 1, 0)) - 1
        inside = index >= 0 and blocks[index].end > offset
        found.append((offset, blocks[index].kind if inside else BlockKind.PARAGRAPH))
        offset += len(line) + 1
    return found


def column_width(setting: Setting) -> float:
    """The width of a line of the wanted number of characters in logical pixels."""
    advance = QFontMetricsF(_font(_STYLES[BlockKind.PARAGRAPH], setting)).horizontalAdvance(_SAMPLE)
    return advance / len(_SAMPLE) * setting.columns


def em(setting: Setting) -> float:
    """The size of the text in logical pixels."""
    return QFontInfo(_font(_STYLES[BlockKind.PARAGRAPH], setting)).pixelSize()


def _font(style: _Style, setting: Setting) -> QFont:
    font = QFont(setting.sans if style.sans else setting.family)
    font.setPointSizeF(setting.size_pt * style.scale)
    font.setWeight(QFont.Weight.DemiBold if style.bold else QFont.Weight.Normal)
    font.setItalic(style.italic)
    return font


def _leading_percent(style: _Style, setting: Setting) -> float:
    """Qt counts in heights of the font, which families make very different; we mean sizes of it."""
    metrics = QFontMetricsF(_font(style, setting))
    size = QFontInfo(_font(style, setting)).pixelSize()
    wanted = style.leading if style.leading == TIGHT else style.leading * setting.leading / LEADING
    return max(100.0, wanted * size / metrics.height() * 100)


def _formats(kind: BlockKind, blank: bool, setting: Setting) -> tuple[QTextBlockFormat, QTextCharFormat]:
    style = _STYLES[kind]
    unit = em(setting)
    paragraph, characters = QTextBlockFormat(), QTextCharFormat()
    characters.setFont(_font(style, setting))
    characters.setForeground(QColor(setting.theme.dim if style.dim else setting.theme.text))
    if blank:
        characters.setFontPointSize(1)
        paragraph.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        return paragraph, characters
    paragraph.setLineHeight(
        _leading_percent(style, setting), QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    )
    if setting.justified and kind in _RUNNING:
        paragraph.setAlignment(Qt.AlignmentFlag.AlignJustify)
    paragraph.setTopMargin(style.before * unit)
    paragraph.setBottomMargin(style.after * unit)
    paragraph.setLeftMargin(style.indent * unit)
    paragraph.setTextIndent(-style.hang * unit)
    return paragraph, characters
