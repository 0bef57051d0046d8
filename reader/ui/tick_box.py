"""A box to tick whose outline and tick can be seen in every theme; Fusion's own are too faint in the dark."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QCheckBox

from reader.ui import icons
from reader.ui.theme import SPACE_4, SPACE_8, contrast

_BOX = 18
_ROUND = 4.0


class TickBox(QCheckBox):
    """Named by its words. The outline turns to the accent while it has the focus."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        width = _BOX + SPACE_8 + metrics.horizontalAdvance(self.text()) + SPACE_4
        return QSize(width, max(_BOX + SPACE_8, metrics.height() + SPACE_8))

    def hitButton(self, place: QPoint) -> bool:  # noqa: N802 - Qt's name
        return self.rect().contains(place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        role = QPalette.ColorRole
        accent, text = self.palette().color(role.Accent), self.palette().color(role.WindowText)
        box = QRect(1, (self.height() - _BOX) // 2, _BOX, _BOX)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = accent if self.hasFocus() or self.isChecked() else text
        painter.setPen(QPen(outline, 2.0 if self.hasFocus() else 1.0))
        painter.setBrush(accent if self.isChecked() else QColor(Qt.GlobalColor.transparent))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)
        if self.isChecked():
            icons.draw(painter, box.adjusted(2, 2, -2, -2), "check-bold", _on(accent.name()))
        painter.setPen(text)
        words = self.rect().adjusted(_BOX + SPACE_8, 0, 0, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        painter.end()


def _on(ground: str) -> str:
    """Black or white, whichever is seen better on a colour."""
    return max("#000000", "#ffffff", key=lambda colour: contrast(colour, ground))
