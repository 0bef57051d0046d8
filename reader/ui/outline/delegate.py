"""Draws a heading or a row."""

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.ui import icons
from reader.ui.fonts import sized
from reader.ui.language import show_number
from reader.ui.outline.model import Index, OutlineModel, Row, Sign
from reader.ui.theme import CONTROL, RADIUS, SPACE_8, SPACE_16, Size, Theme

_GLYPH = 16


class OutlineDelegate(QStyledItemDelegate):
    def __init__(self, model: OutlineModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.theme = theme
        self.row_height = CONTROL - 2

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = self._model.rows[index.row()].is_heading
        return QSize(120, CONTROL if heading else self.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect, state = self._model.rows[index.row()], option.rect, option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, state)
        if row.is_heading:
            self._paint_heading(painter, rect, row)
        else:
            self._paint_row(painter, rect, row, bool(state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        flags = QStyle.StateFlag
        chosen, under = bool(state & flags.State_Selected), bool(state & flags.State_MouseOver)
        if chosen or under:
            focus = chosen and bool(state & flags.State_HasFocus)
            painter.setPen(QPen(QColor(self.theme.accent), 1.5) if focus else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.selected if chosen else self.theme.hover))
            painter.drawRoundedRect(QRectF(rect).adjusted(SPACE_8, 1, -SPACE_8, -1), RADIUS, RADIUS)

    def _paint_heading(self, painter: QPainter, rect: QRect, row: Row) -> None:
        font = sized(Size.CAPTION.points, bold=True)
        metrics = QFontMetricsF(font)
        baseline = rect.center().y() + 2 + (metrics.ascent() - metrics.descent()) / 2
        left = rect.left() + SPACE_16
        painter.setFont(font)
        painter.setPen(QColor(self.theme.dim))
        painter.drawText(QPointF(left, baseline), row.text)
        folded = row.section in self._model.folded
        width = metrics.horizontalAdvance(row.text)
        glyph = QRect(round(left + width) + 6, rect.center().y() - 3, 11, 11)
        icons.draw(painter, glyph, "caret-right" if folded else "caret-down", self.theme.dim)

    def _paint_row(self, painter: QPainter, rect: QRect, row: Row, chosen: bool) -> None:
        theme, middle = self.theme, rect.center().y()
        colour = theme.actors[row.actor_type] if row.actor_type else theme.accent if chosen else theme.dim
        if row.sign:
            colour = theme.accent if row.sign is Sign.INCLUDED else theme.danger
        left = rect.left() + SPACE_16
        name = row.sign.value or row.icon
        if name:
            glyph = QRect(left + 2, middle - _GLYPH // 2 + 1, _GLYPH, _GLYPH)
            icons.draw(painter, glyph, name, colour)
            left = glyph.right() + SPACE_8 + 2
        right = self._paint_count(painter, rect, row)
        font = sized(Size.BODY.points, bold=chosen or row.sign is Sign.INCLUDED)
        font.setStrikeOut(row.sign is Sign.EXCLUDED)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        shown = metrics.elidedText(row.text, Qt.TextElideMode.ElideRight, right - SPACE_8 - left)
        painter.drawText(QPointF(left, middle + (metrics.ascent() - metrics.descent()) / 2), shown)

    def _paint_count(self, painter: QPainter, rect: QRect, row: Row) -> float:
        """Draw count and badge at the right end; return where they begin."""
        font = sized(Size.CAPTION.points)
        metrics = QFontMetricsF(font)
        baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
        right = float(rect.right() - SPACE_16)
        painter.setFont(font)
        for words, colour in (
            (show_number(row.count) if row.count else "", self.theme.dim),
            (row.badge, self.theme.accent),
        ):
            if words:
                right -= metrics.horizontalAdvance(words)
                painter.setPen(QColor(colour))
                painter.drawText(QPointF(right, baseline), words)
                right -= SPACE_8
        return right
