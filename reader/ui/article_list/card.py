"""Draws an article as a card: title, source and date, a passage with its matches, badges."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.model.article import ArticleSummary
from reader.model.search import Hit
from reader.model.span import Span
from reader.text.offsets import Utf16Map
from reader.ui import icons
from reader.ui.article_list.model import ArticleModel
from reader.ui.fonts import sized
from reader.ui.ground import paint_ground
from reader.ui.language import show_date
from reader.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, Size, Theme

LINES = 4
"""Lines that title and passage share; a title takes at most two of them."""
_LEAD = 32
"""Characters kept before the first match of a passage, so that the match is among the lines shown."""
_BADGE = 15


class CardDelegate(QStyledItemDelegate):
    """Every card has the same height, which lets the table hold any number of rows."""

    def __init__(self, model: ArticleModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.theme = theme

    def height(self) -> int:
        title, small = QFontMetricsF(sized(Size.BODY.points)), QFontMetricsF(sized(Size.CAPTION.points))
        return round(LINES * title.lineSpacing() + small.lineSpacing() + 2 * SPACE_12 + SPACE_8)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(240, self.height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        entry = self._model.entry(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect
        state = option.state
        self._paint_ground(painter, rect, state)
        if entry is not None:
            inner = rect.adjusted(LEFT, SPACE_12, -SPACE_16, -SPACE_8)
            self._paint_unread(painter, inner, entry.summary)
            self._paint_card(painter, inner, entry.summary, entry.hit)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        inner = QRectF(rect).adjusted(SPACE_8, 2, -SPACE_8, -2)
        paint_ground(painter, inner, state, self.theme)
        if not state & QStyle.StateFlag.State_Selected:
            painter.setPen(QColor(self.theme.line))
            y = rect.bottom() + 0.5
            painter.drawLine(QPointF(rect.left() + LEFT, y), QPointF(rect.right() - SPACE_16, y))

    def _paint_unread(self, painter: QPainter, inner: QRect, row: ArticleSummary) -> None:
        """A dot beside what is unread, a ring beside what was begun, nothing beside what was read."""
        if row.finished:
            return
        accent = QColor(self.theme.accent)
        painter.setPen(QPen(accent, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush if row.read else accent)
        y = inner.top() + QFontMetricsF(sized(Size.BODY.points)).height() / 2
        painter.drawEllipse(QPointF(inner.left() - 9, y), 3, 3)

    def _paint_card(self, painter: QPainter, inner: QRect, row: ArticleSummary, hit: Hit | None) -> None:
        title_font = sized(Size.BODY.points, bold=True)
        top = QPointF(inner.topLeft())
        used, height = draw_lines(painter, top, inner.width(), row.title, title_font, self.theme.text, 2)
        top.setY(top.y() + height + 2)
        top.setY(top.y() + self._paint_facts(painter, QRectF(top, inner.size().toSizeF()), row) + SPACE_4)
        text, matches = passage(row, hit)
        body = sized(Size.BODY.points - 0.5)
        ink = self.theme.text if hit is not None else self.theme.dim
        draw_lines(painter, top, inner.width(), text, body, ink, LINES - used, self._emphasis(matches, text))

    def _paint_facts(self, painter: QPainter, rect: QRectF, row: ArticleSummary) -> float:
        font = sized(Size.CAPTION.points)
        metrics = QFontMetricsF(font)
        badges = self._badges(row)
        room = rect.width() - len(badges) * (_BADGE + SPACE_4)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.dim))
        shown = facts_within(room, row.source or Path(row.path).name, show_date(row.date), metrics)
        painter.drawText(QPointF(rect.left(), rect.top() + metrics.ascent()), shown)
        x = rect.right() - _BADGE
        for name, colour in badges:
            icons.draw(painter, QRect(round(x), round(rect.top()), _BADGE, _BADGE), name, colour)
            x -= _BADGE + SPACE_4
        return metrics.lineSpacing()

    def _badges(self, row: ArticleSummary) -> list[tuple[str, str]]:
        badges: list[tuple[str, str]] = []
        if row.bookmarked:
            badges.append(("bookmark-simple-fill", self.theme.accent))
        if row.notes:
            badges.append(("note-pencil", self.theme.dim))
        if row.tags:
            badges.append(("tag", self.theme.dim))
        return badges

    def _emphasis(self, matches: Sequence[Span], text: str) -> list[QTextLayout.FormatRange]:
        offsets = Utf16Map(text)
        ranges: list[QTextLayout.FormatRange] = []
        for span in matches:
            found = QTextLayout.FormatRange()
            start, end = offsets.span_to_utf16(span)
            found.start, found.length = start, end - start
            form = QTextCharFormat()
            form.setFontWeight(QFont.Weight.DemiBold)
            form.setBackground(QColor(self.theme.match.fill))
            form.setForeground(QColor(self.theme.text))
            found.format = form
            ranges.append(found)
        return ranges


LEFT = 26
"""The left inset of a card's words: room for the dot of the unread between two 8s."""


def facts_within(room: float, source: str, date: str, metrics: QFontMetricsF) -> str:
    """Source and date in one line; what does not fit is taken from the source: half a date misleads."""
    after = f"  ·  {date}" if date else ""
    left = room - metrics.horizontalAdvance(after)
    return metrics.elidedText(source, Qt.TextElideMode.ElideRight, left) + after


def passage(row: ArticleSummary, hit: Hit | None) -> tuple[str, list[Span]]:
    """What a card quotes: the best snippet of a hit from shortly before its match, else the beginning.

    A snippet that begins with the title, which stands above it, comes after all others.
    """
    found = [snippet for snippet in hit.snippets if snippet.matches] if hit else []
    if not found:
        return _beginning(row), []
    title = row.title.rstrip("…")
    snippet = min(found, key=lambda one: (not one.start and one.text.startswith(title), one.rank))
    first = snippet.matches[0].start
    cut = 0
    if first > _LEAD:
        cut = snippet.text.find(" ", first - _LEAD, first) + 1 or first
    lead = "…" if cut or (snippet.start and snippet.text[:1].islower()) else ""
    text = lead + snippet.text[cut:].replace("\n", " ")
    shift = len(lead) - cut
    return text, [Span(m.start + shift, m.end + shift) for m in snippet.matches if m.start >= cut]


def _beginning(row: ArticleSummary) -> str:
    """The excerpt, without the sentence that serves as the title; an ellipsis stands for what is cut."""
    text = " ".join(row.excerpt.split())
    if row.title_basis.startswith("inferred"):
        text = text.removeprefix(row.title.rstrip("…")).lstrip(" .")
        text = f"…{text}" if row.title.endswith("…") and text[:1].islower() else text
    return f"{text}…" if text[-1:].isalnum() or text.endswith((",", ";", ":")) else text


def draw_lines(
    painter: QPainter,
    top: QPointF,
    width: float,
    text: str,
    font: QFont,
    colour: str,
    most: int,
    formats: Sequence[QTextLayout.FormatRange] = (),
) -> tuple[int, float]:
    """Draw text in at most so many lines, the last shortened with an ellipsis; return lines and height."""
    metrics = QFontMetricsF(font)
    cut = _line_starts(text, font, width)[most : most + 1]
    if cut:
        last = _line_starts(text, font, width)[most - 1]
        text = text[:last] + metrics.elidedText(text[last:].strip(), Qt.TextElideMode.ElideRight, width)
    layout = _layout(text, font)
    layout.setFormats(list(formats))
    height, count = 0.0, 0
    layout.beginLayout()
    while count < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += metrics.lineSpacing()
        count += 1
    layout.endLayout()
    painter.setPen(QColor(colour))
    layout.draw(painter, top)
    return count, height


def lines_of(text: str, font: QFont, width: float) -> int:
    """How many lines a text takes at a width."""
    return len(_line_starts(text, font, width))


def _layout(text: str, font: QFont) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setCacheEnabled(False)
    return layout


def _line_starts(text: str, font: QFont, width: float) -> list[int]:
    """Where the lines begin, in code points."""
    layout, offsets = _layout(text, font), Utf16Map(text)
    starts: list[int] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(offsets.from_utf16(line.textStart()))
    layout.endLayout()
    return starts
