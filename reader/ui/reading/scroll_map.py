"""The scroll bar of the text, with a mark for every match, highlight and mention of the chosen actor.

Each kind has a lane and a shape of its own, so that no meaning lies in colour alone: highlights are bars at
the left, matches lines across, mentions dots at the right.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider

from reader.ui.reading.marks import Mark, MarkKind
from reader.ui.reading.painter import Emphasis
from reader.ui.theme import Theme

WIDTH = 16
_NEAR = 4
"""How many pixels beside a mark a click still means it."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark and where it stands: `at` runs from 0 (the beginning of the article) to 1."""

    at: float
    mark: Mark
    colour: str
    is_current: bool = False


def wanted(marks: Sequence[Mark], emphasis: Emphasis) -> list[Mark]:
    """Those marks that the map shows."""
    return [mark for mark in marks if _is_shown(mark, emphasis)]


def _is_shown(mark: Mark, emphasis: Emphasis) -> bool:
    if mark.kind is not MarkKind.MENTION:
        return True
    return mark.mention is not None and mark.mention.actor_id == emphasis.actor_id


def colour_of(mark: Mark, emphasis: Emphasis, theme: Theme) -> str:
    if mark.annotation is not None and mark.annotation.colour is not None:
        return theme.highlights[mark.annotation.colour].edge
    if mark.mention is not None:
        return theme.actors[mark.mention.type]
    return theme.current_match.edge if mark == emphasis.current else theme.match.edge


class ScrollMap(QScrollBar):
    """`ticks` is asked when there is something to paint, and again after `forget`; before that `prepare`, in
    turn with what else the window does, until it says that all is ready. A click on a mark goes to it, a
    click beside goes to that place of the article."""

    jumped = Signal(object)

    def __init__(self, ticks: Callable[[], list[Tick]], prepare: Callable[[], bool]) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setProperty("role", "map")
        self._ask = ticks
        self._prepare = prepare
        self._ticks: list[Tick] | None = None
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._fill)

    def forget(self) -> None:
        """The marks, or the text they stand in, are others."""
        self._ticks = None
        self.update()

    @property
    def ticks(self) -> list[Tick]:
        if self._ticks is None:
            self._ticks = self._ask()
        return self._ticks

    def y_of(self, tick: Tick) -> float:
        return 2 + tick.at * (self.height() - 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The marks wait until the text is there: to know their places the whole article must be laid out."""
        super().paintEvent(event)
        if self._ticks is None:
            self._timer.start()
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for tick in self._ticks:
            painter.setBrush(QColor(tick.colour))
            self._paint(painter, tick)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        y = event.position().y()
        nearest = min(self.ticks, key=lambda tick: abs(self.y_of(tick) - y), default=None)
        if nearest is not None and abs(self.y_of(nearest) - y) <= _NEAR:
            self.jumped.emit(nearest.mark)
        elif self._is_on_handle(event):
            super().mousePressEvent(event)
        else:
            whole = self.maximum() + self.pageStep()
            self.setValue(round(y / max(self.height(), 1) * whole - self.pageStep() / 2))

    def _fill(self) -> None:
        if not self._prepare():
            self._timer.start()
        elif self.ticks:
            self.update()

    def _is_on_handle(self, event: QMouseEvent) -> bool:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        control = QStyle.ComplexControl.CC_ScrollBar
        place = event.position().toPoint()
        hit = self.style().hitTestComplexControl(control, option, place, self)
        return hit == QStyle.SubControl.SC_ScrollBarSlider

    def _paint(self, painter: QPainter, tick: Tick) -> None:
        y, width = self.y_of(tick), self.width()
        match tick.mark.kind:
            case MarkKind.HIGHLIGHT:
                painter.drawRoundedRect(QRectF(1, y - 2, width / 2 - 1, 4), 1, 1)
            case MarkKind.MATCH:
                thick = 3.0 if tick.is_current else 2.0
                painter.drawRect(QRectF(1, y - thick / 2, width - 2, thick))
            case MarkKind.MENTION:
                painter.drawEllipse(QPointF(width - 4.5, y), 2.6, 2.6)
