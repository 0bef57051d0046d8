"""A drop-down list with an arrow of our own: a stylesheet takes Qt's away and can only show picture files."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QComboBox

from reader.ui import icons
from reader.ui.theme import SPACE_8

_ARROW = 14


class Combo(QComboBox):
    """The wheel moves it only while it has the focus, so that scrolling past it changes nothing."""

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """The list that drops down is called like the field; it is made only now, for it costs as much as all
        the rest of a page of settings."""
        self.view().setAccessibleName(self.accessibleName())
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        right = self.width() - SPACE_8 - _ARROW
        place = QRect(right, (self.height() - _ARROW) // 2, _ARROW, _ARROW)
        icons.draw(painter, place, "caret-down", self.palette().color(QPalette.ColorRole.Text).name())
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
