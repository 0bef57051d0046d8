"""Draws a mention as a line of a concordance: when and where, and the words around the name, which stands in
the same column on every line."""

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.model.actor import MentionContext
from reader.model.kinds import ActorType
from reader.ui.actor_page.model import ContextModel, Index
from reader.ui.fonts import sized
from reader.ui.ground import paint_ground
from reader.ui.language import show_date
from reader.ui.reading.painter import Underline
from reader.ui.theme import LINES, SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24, Size, Theme

_FACTS_SHARE, _FACTS_MOST = 0.24, 210
"""The part of a line that date and title take."""
_LEFT_SHARE = 0.42
"""Of the rest, what stands left of the name."""


class ContextDelegate(QStyledItemDelegate):
    """Every line has the same height."""

    def __init__(self, model: ContextModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.theme = theme
        self.type = ActorType.PERSON

    def height(self) -> int:
        body, small = QFontMetricsF(sized(Size.BODY.points)), QFontMetricsF(sized(Size.CAPTION.points))
        return round(body.lineSpacing() + small.lineSpacing() + SPACE_24)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(320, self.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = option.rect
        found = self._model.context(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, option.state)
        if found is not None:
            inner = rect.adjusted(SPACE_24, 0, -SPACE_24, 0)
            facts = min(round(inner.width() * _FACTS_SHARE), _FACTS_MOST)
            self._paint_facts(painter, QRect(inner.left(), inner.top(), facts, inner.height()), found)
            self._paint_words(painter, inner.adjusted(facts + SPACE_16, 0, 0, 0), found)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        paint_ground(painter, QRectF(rect).adjusted(SPACE_8, 1, -SPACE_8, -1), state, self.theme)
        painter.setPen(QColor(self.theme.line))
        y = rect.bottom() + 0.5
        painter.drawLine(QPointF(rect.left() + SPACE_24, y), QPointF(rect.right() - SPACE_24, y))

    def _paint_facts(self, painter: QPainter, rect: QRect, found: MentionContext) -> None:
        body, small = sized(Size.BODY.points), sized(Size.CAPTION.points)
        metrics, under = QFontMetricsF(body), QFontMetricsF(small)
        top = rect.top() + SPACE_12
        painter.setFont(body)
        painter.setPen(QColor(self.theme.text))
        date = show_date(found.date) or self.tr("undated")
        painter.drawText(QPointF(rect.left(), top + metrics.ascent()), _cut(metrics, date, rect.width()))
        painter.setFont(small)
        painter.setPen(QColor(self.theme.dim))
        title = _cut(under, found.title, rect.width())
        painter.drawText(QPointF(rect.left(), top + metrics.lineSpacing() + under.ascent()), title)

    def _paint_words(self, painter: QPainter, rect: QRect, found: MentionContext) -> None:
        font, strong = sized(Size.BODY.points), sized(Size.BODY.points, bold=True)
        metrics, bold = QFontMetricsF(font), QFontMetricsF(strong)
        column = rect.left() + round(rect.width() * _LEFT_SHARE)
        baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
        name = _cut(bold, found.text, rect.width() - (column - rect.left()))
        left = _cut(metrics, _plain(found.left), column - rect.left() - SPACE_4, Qt.TextElideMode.ElideLeft)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.dim))
        gap = SPACE_4 if found.left[-1:].isspace() else 0
        painter.drawText(QPointF(column - gap - metrics.horizontalAdvance(left), baseline), left)
        end = column + bold.horizontalAdvance(name)
        right = _cut(metrics, _plain(found.right), rect.right() - end - SPACE_4)
        gap = SPACE_4 if found.right[:1].isspace() else 0
        painter.drawText(QPointF(end + gap, baseline), right)
        painter.setFont(strong)
        painter.setPen(QColor(self.theme.text))
        painter.drawText(QPointF(column, baseline), name)
        underline = Underline(LINES[self.type], QColor(self.theme.actors[self.type]))
        underline.draw(painter, column, end, baseline)


def _plain(words: str) -> str:
    return " ".join(words.split())


def _cut(
    metrics: QFontMetricsF,
    words: str,
    width: float,
    mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
) -> str:
    return metrics.elidedText(words, mode, max(width, 0))
