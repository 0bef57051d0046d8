"""The ground under a row of a list: chosen, under the mouse, with the focus; the same in every list."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle

from reader.ui.theme import RADIUS, Theme

_FOCUS_WIDTH = 1.5


def paint_ground(painter: QPainter, ground: QRectF, state: QStyle.StateFlag, theme: Theme) -> None:
    """Paint nothing under a row that is neither chosen nor under the mouse."""
    flags = QStyle.StateFlag
    chosen = bool(state & flags.State_Selected)
    if not (chosen or state & flags.State_MouseOver):
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.selected if chosen else theme.hover))
    painter.drawRoundedRect(ground, RADIUS, RADIUS)
    if chosen and state & flags.State_HasFocus:
        half = _FOCUS_WIDTH / 2
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(theme.accent), _FOCUS_WIDTH))
        painter.drawRoundedRect(ground.adjusted(half, half, -half, -half), RADIUS, RADIUS)
