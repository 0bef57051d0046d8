"""Draws a row of the notebook: the passage on the bar of its colour, the note, where it stands, its tags."""

from PySide6.QtCore import QModelIndex, QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.model.annotation import AnnotationState, PlacedAnnotation
from reader.model.notebook import Grouping
from reader.ui import icons
from reader.ui.article_list.card import draw_lines, lines_of
from reader.ui.fonts import sized
from reader.ui.ground import paint_ground
from reader.ui.language import show_date, show_number
from reader.ui.notebook.model import Index, NotebookModel, NoteRow
from reader.ui.notebook.plain import plain
from reader.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, SPACE_32, Size, Theme

_QUOTE_LINES, _NOTE_LINES = 3, 4
_BAR = 4
_MOST_WIDTH = 820
"""Longer lines are hard to read."""
_GLYPH = 14


class NoteDelegate(QStyledItemDelegate):
    """Heights are those of the words at the width of the list, and remembered until it changes."""

    def __init__(self, model: NotebookModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.theme = theme
        self.grouping = Grouping.ARTICLE
        self._width = 0
        self._heights: dict[tuple[str, str], int] = {}

    def set_width(self, width: int) -> bool:
        """The width of the list; whether it is another one."""
        inner = min(width - 2 * SPACE_24, _MOST_WIDTH)
        changed = inner != self._width
        if changed:
            self._width = inner
            self._heights.clear()
        return changed

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row = self._model.rows[index.row()]
        if row.annotation is None:
            return QSize(240, SPACE_32 + SPACE_16)
        key = (row.annotation.id, row.annotation.modified)
        if key not in self._heights:
            self._heights[key] = self._height(row.annotation)
        return QSize(240, self._heights[key])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | Index) -> None:
        row, rect = self._model.rows[index.row()], option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.annotation is None:
            self._paint_heading(painter, rect, row)
        else:
            self._paint_ground(painter, rect, option.state)
            self._paint_note(painter, rect, row.annotation)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, row: NoteRow) -> None:
        font = sized(Size.LARGE.points, bold=True)
        metrics, small = QFontMetricsF(font), sized(Size.CAPTION.points)
        baseline = rect.bottom() - SPACE_8 - metrics.descent()
        left = rect.left() + SPACE_24
        heading = metrics.elidedText(
            row.heading or self._nothing(), Qt.TextElideMode.ElideRight, self._width - 40
        )
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text))
        painter.drawText(QPointF(left, baseline), heading)
        painter.setFont(small)
        painter.setPen(QColor(self.theme.dim))
        beside = QPointF(left + metrics.horizontalAdvance(heading) + SPACE_8, baseline)
        painter.drawText(beside, show_number(row.count))

    def _nothing(self) -> str:
        """The heading of those that belong to no group."""
        return {
            Grouping.ARTICLE: self.tr("About actors"),
            Grouping.ACTOR: self.tr("Nobody named"),
            Grouping.TAG: self.tr("Without a tag"),
            Grouping.COLOUR: self.tr("Without a colour"),
        }[self.grouping]

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        width = self._width + 2 * SPACE_16
        ground = QRectF(rect.left() + SPACE_8, rect.top() + 2, width, rect.height() - 4)
        paint_ground(painter, ground, state, self.theme)

    def _paint_note(self, painter: QPainter, rect: QRect, found: PlacedAnnotation) -> None:
        theme = self.theme
        left, width = rect.left() + SPACE_24, self._width
        top = QPointF(left + SPACE_16, rect.top() + SPACE_12)
        body = self._body()
        quote = self._model.passage_words(found)
        start = top.y()
        if quote:
            used = draw_lines(painter, top, width - SPACE_16, quote, body, theme.text, _QUOTE_LINES)
            top.setY(top.y() + used[1])
            self._paint_bar(painter, QRectF(left, start, _BAR, used[1]), found)
        if found.note:
            top.setY(top.y() + (SPACE_4 if quote else 0))
            glyph = QRect(round(top.x()), round(top.y()) + 2, _GLYPH, _GLYPH)
            icons.draw(painter, glyph, "note-pencil", theme.accent)
            beside = QPointF(top.x() + _GLYPH + SPACE_8, top.y())
            room = width - SPACE_16 - _GLYPH - SPACE_8
            note = plain(found.note)
            used = draw_lines(painter, beside, room, note, self._note_font(), theme.text, _NOTE_LINES)
            top.setY(top.y() + used[1])
        self._paint_facts(painter, QPointF(top.x(), top.y() + SPACE_4), width - SPACE_16, found)

    def _paint_bar(self, painter: QPainter, rect: QRectF, found: PlacedAnnotation) -> None:
        edge = self.theme.highlights[found.colour].edge if found.colour else self.theme.control
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(edge))
        painter.drawRoundedRect(rect, _BAR / 2, _BAR / 2)

    def _paint_facts(self, painter: QPainter, top: QPointF, width: float, found: PlacedAnnotation) -> None:
        font = sized(Size.CAPTION.points)
        metrics = QFontMetricsF(font)
        where = "" if self.grouping is Grouping.ARTICLE else found.title or found.actor or ""
        lost = self.tr("not in the text now") if found.state is AnnotationState.ORPHAN else ""
        waits = self.tr("waits for your review") if found.state is AnnotationState.REVIEW else ""
        facts = [part for part in (where, show_date(found.created), lost, waits) if part]
        tags = "  ".join(f"#{tag}" for tag in found.tags)
        room = width - (metrics.horizontalAdvance(tags) + SPACE_16 if tags else 0)
        words = metrics.elidedText("  ·  ".join(facts), Qt.TextElideMode.ElideRight, max(room, 60))
        painter.setFont(font)
        painter.setPen(QColor(self.theme.dim))
        baseline = top.y() + metrics.ascent()
        painter.drawText(QPointF(top.x(), baseline), words)
        if tags:
            painter.setPen(QColor(self.theme.accent))
            after = top.x() + metrics.horizontalAdvance(words) + SPACE_16
            painter.drawText(QPointF(after, baseline), tags)

    def _height(self, found: PlacedAnnotation) -> int:
        width = self._width - SPACE_16
        quote, note = self._model.passage_words(found), plain(found.note)
        height = 2.0 * SPACE_12 + QFontMetricsF(sized(Size.CAPTION.points)).lineSpacing() + SPACE_4
        if quote:
            height += _lines_height(quote, self._body(), width, _QUOTE_LINES)
        if note:
            room = width - _GLYPH - SPACE_8
            height += _lines_height(note, self._note_font(), room, _NOTE_LINES)
            height += SPACE_4 if quote else 0
        return round(height)

    def _body(self) -> QFont:
        return sized(Size.BODY.points + 0.5)

    def _note_font(self) -> QFont:
        return sized(Size.BODY.points)


def _lines_height(text: str, font: QFont, width: float, most: int) -> float:
    return min(lines_of(text, font, width), most) * QFontMetricsF(font).lineSpacing()
