"""A small sheet over a part of the window: nothing behind it stops working, Escape and a look elsewhere close
it. Not a window of its own, so that it moves, scales and is drawn with what it belongs to."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from reader.ui.theme import SPACE_8

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Overlay(QFrame):
    """Lies over `room`. The focus goes back to where it was when the sheet closes."""

    closed = Signal()

    def __init__(self, room: QWidget, name: str) -> None:
        super().__init__(room)
        self._room = room
        self._before: QWidget | None = None
        self.setProperty("role", "float")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    def open_at(self, beside: QRect, focus: QWidget) -> None:
        """Open under (or over) a rectangle of the room, which it does not cover where there is room."""
        if not self.isVisible():
            self._before = self._focused()
        self.adjustSize()
        self.place(beside)
        self.show()
        self.raise_()
        focus.setFocus(Qt.FocusReason.PopupFocusReason)

    def place(self, beside: QRect) -> None:
        room = self._room.rect().adjusted(SPACE_8, SPACE_8, -SPACE_8, -SPACE_8)
        self.resize(self.size().boundedTo(room.size()))
        below = beside.bottom() + SPACE_8
        above = beside.top() - SPACE_8 - self.height()
        y = below if below + self.height() <= room.bottom() or above < room.top() else above
        x = min(max(beside.left(), room.left()), room.right() - self.width())
        self.move(QPoint(x, min(max(y, room.top()), max(room.bottom() - self.height(), room.top()))))

    def close_sheet(self) -> None:
        if self.isHidden():
            return
        had_focus = _holds(self, self._focused())
        self.hide()
        if had_focus and self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """Keep Escape and Enter from the window and from what lies behind, which have other uses for them."""
        is_own = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Escape, *ENTER)
        if event.type() == QEvent.Type.ShortcutOverride and is_own:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.on_left()
        elif event.key() not in ENTER:  # which a field has taken already, and then lets pass
            super().keyPressEvent(event)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if self.isVisible() and now is not None and not _holds(self, now):
            self.on_left()

    def _focused(self) -> QWidget | None:
        """What has the focus, or will have it as soon as the window is the active one again."""
        return QApplication.focusWidget() or self.window().focusWidget()

    def on_left(self) -> None:
        """The person turned to something else."""
        self.close_sheet()


def _holds(sheet: QWidget, widget: QWidget | None) -> bool:
    """Whether a widget is part of a sheet, also in a list that one of its fields has dropped down."""
    while widget is not None and widget is not sheet:
        widget = widget.parentWidget()
    return widget is sheet
