"""The small pieces every pane is made of, so that they look and behave the same everywhere."""

import itertools
from typing import TypeVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.ui.theme import CONTROL, ICON, SPACE_8, SPACE_12, SPACE_24

L = TypeVar("L", bound=QBoxLayout)


def label(text: str = "", *, size: str = "", tone: str = "", wrap: bool = False) -> QLabel:
    """A label of plain text; what articles and files say can never become markup here."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("scale", size)
    made.setProperty("tone", tone)
    made.setWordWrap(wrap)
    return made


class ElidedLabel(QLabel):
    """One line of plain text, cut with an ellipsis where there is no room; the whole is its tooltip then, and
    its accessible name."""

    def __init__(self, text: str, *, size: str = "", tone: str = "") -> None:
        super().__init__(text)
        self._whole = text
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("scale", size)
        self.setProperty("tone", tone)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        width = self.fontMetrics().horizontalAdvance(self._whole) + margins.left() + margins.right()
        return QSize(width + 1, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.contentsRect().width()
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


class Button(QPushButton):
    """Enter presses it as Space does, also outside dialogs."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Chip(QToolButton):
    """A word that can be pressed, by Enter as well as by Space."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "chip")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def button(text: str, *, role: str = "", name: str = "") -> QPushButton:
    """A button with words; `role` is `primary`, `link` or nothing."""
    made = Button(text)
    made.setProperty("role", role)
    made.setAccessibleName(name or text)
    made.setAutoDefault(False)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def tool_button(action: QAction) -> QToolButton:
    """A button with the icon of an action, which is also its accessible name; the key is in the tooltip."""
    made = QToolButton()
    made.setDefaultAction(action)
    made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    made.setIconSize(QSize(ICON, ICON))
    made.setFixedSize(CONTROL, CONTROL)
    return made


def lead_tab(*parts: QWidget) -> None:
    """Let the Tab key go through some parts in this order, and within each as it did. What is made later than
    the rest of a window is otherwise reached last, wherever it stands."""
    for one, two in itertools.pairwise(found for part in parts for found in _reached(part)):
        QWidget.setTabOrder(one, two)


def _reached(part: QWidget) -> list[QWidget]:
    """What takes the focus in a part, in the order it was made. (Walking Qt's own chain hands the widgets of
    others to Python, which then deletes the menus among them.)"""
    inside = [part, *(each for each in part.findChildren(QWidget) if not each.isWindow())]
    return [each for each in inside if each.focusPolicy() & Qt.FocusPolicy.TabFocus]


def column(parent: QWidget, *, margin: int = 0, space: int = 0) -> QVBoxLayout:
    return _even(QVBoxLayout(parent), margin, space)


def row(parent: QWidget | None = None, *, margin: int = 0, space: int = SPACE_8) -> QHBoxLayout:
    return _even(QHBoxLayout(parent) if parent else QHBoxLayout(), margin, space)


def _even(layout: L, margin: int, space: int) -> L:
    layout.setContentsMargins(margin, margin, margin, margin)
    layout.setSpacing(space)
    return layout


def rule() -> QFrame:
    """A line between things that are stacked."""
    made = QFrame()
    made.setProperty("role", "header")
    made.setFixedHeight(1)
    return made


class EmptyState(QWidget):
    """Says what would be here and how to get it."""

    pressed = Signal()

    def __init__(self, title: str, hint: str, action: str = "") -> None:
        super().__init__()
        layout = column(self, margin=SPACE_24, space=SPACE_12)
        self._title = label(title, size="large", wrap=True)
        self._hint = label(hint, tone="dim", wrap=True)
        layout.addStretch(2)
        for part in (self._title, self._hint):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(part)
        self.button = button(action, role="primary", name=action or title)
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self.pressed)
        layout.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.button.setVisible(bool(action))
        layout.addStretch(3)

    def say(self, title: str, hint: str, action: str = "") -> None:
        self._title.setText(title)
        self._hint.setText(hint)
        self.button.setText(action)
        self.button.setAccessibleName(action or title)
        self.button.setVisible(bool(action))
