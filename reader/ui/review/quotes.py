"""A passage with a little of the text around it, marked in its colour."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from reader.model.kinds import Colour
from reader.model.span import Span
from reader.text.offsets import Utf16Map
from reader.ui.fonts import sized
from reader.ui.theme import Size, Theme

_AROUND = 90
"""Characters shown on each side of a passage."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A passage, with what stands before and after it."""

    before: str
    passage: str
    after: str


def excerpt_of(text: str, span: Span) -> Excerpt:
    """A passage with its surroundings, cut at words."""
    start, end = max(0, span.start - _AROUND), min(len(text), span.end + _AROUND)
    before, after = text[start : span.start], text[span.end : end]
    if start:
        before = "…" + before[before.find(" ") + 1 :]
    if end < len(text):
        after = after[: after.rfind(" ")] + "…"
    return Excerpt(_plain(before), _plain(span.of(text)), _plain(after))


class ExcerptView(QWidget):
    """Text that wraps, with the passage on the colour of its highlight; dim around it."""

    def __init__(self, excerpt: Excerpt, colour: Colour | None, theme: Theme) -> None:
        super().__init__()
        self._text = excerpt.before + excerpt.passage + excerpt.after
        offsets = Utf16Map(self._text)
        mark = theme.highlights[colour or Colour.YELLOW]
        inside = Span(len(excerpt.before), len(excerpt.before) + len(excerpt.passage))
        start, end = offsets.span_to_utf16(inside)
        self._formats = [_format(start, end - start, theme.text, mark.fill)]
        self._ink = QColor(theme.dim)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self._text)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        return round(self._laid_out(width).boundingRect().height()) + 2

    def sizeHint(self) -> QSize:
        width = max(self.width(), 200)
        return QSize(200, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.setFixedHeight(self.heightForWidth(event.size().width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._ink)
        self._laid_out(self.width()).draw(painter, QPointF(0, 0))
        painter.end()

    def _laid_out(self, width: int) -> QTextLayout:
        layout = QTextLayout(self._text, sized(Size.BODY.points))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setAlignment(Qt.AlignmentFlag.AlignLeft)
        layout.setTextOption(option)
        layout.setFormats(self._formats)
        height = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 1))
            line.setPosition(QPointF(0, height))
            height += line.height() * 1.15
        layout.endLayout()
        return layout


def _format(start: int, length: int, ink: str, ground: str) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length = start, length
    form = QTextCharFormat()
    form.setForeground(QColor(ink))
    form.setBackground(QColor(ground))
    made.format = form
    return made


def _plain(words: str) -> str:
    """On one line; the blanks at its ends stay, they part the passage from what is around it."""
    return words.replace("\n", " ").replace("\t", " ")
