"""A sentence at the top of the window, with what can be done about it. Never in the way."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QToolButton

from reader.ui.controls import button, label, row
from reader.ui.icons import icon
from reader.ui.speaking import announce
from reader.ui.theme import CONTROL, ICON, SPACE_8, SPACE_12, SPACE_16, Theme

_SHOWN_MS = 8000
"""How long good news stays; errors and questions stay until they are closed."""


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Way:
    """Something that can be done about what was said."""

    words: str
    act: Callable[[], None]
    primary: bool = False
    stays: bool = False
    holds: Callable[[], bool] = _always
    """Whether it can still be done. When it cannot, the message goes, and pressing it does nothing."""


class Banner(QFrame):
    """Says one thing at a time; the newer replaces the older."""

    closed = Signal()
    """The person closed the message."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self._layout = row(self, space=SPACE_8)
        self._layout.setContentsMargins(SPACE_16, SPACE_8, SPACE_12, SPACE_8)
        self._icon = label()
        self.words = label(wrap=True)
        self._close = QToolButton()
        self._close.setFixedSize(CONTROL, CONTROL)
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.clicked.connect(self.hide)
        self._close.clicked.connect(self.closed)
        self._layout.addWidget(self._icon)
        self._layout.addWidget(self.words, 1)
        self._layout.addWidget(self._close)
        self._ways: list[QPushButton] = []
        self._offered: Sequence[Way] = ()
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self._theme = theme
        self._is_error = False
        self.dress(theme)
        self.hide()

    def say(
        self, words: str, ways: Sequence[Way] = (), *, error: bool = False, passing: bool = False
    ) -> None:
        """Show a sentence; `passing` takes it away again after a while."""
        self._is_error = error
        self.words.setText(words)
        self.words.setAccessibleName(words)
        for old in self._ways:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._offered = ways
        self._ways = [self._way(way) for way in ways]
        for number, made in enumerate(self._ways):
            self._layout.insertWidget(2 + number, made)
        self.dress(self._theme)
        self._timer.stop()
        if passing:
            self._timer.start()
        self.show()
        announce(self, words)

    def look(self) -> None:
        """Something changed: a message whose way cannot be gone any more goes."""
        if not self.isHidden() and not all(way.holds() for way in self._offered):
            self.hide()

    def dress(self, theme: Theme) -> None:
        self._theme = theme
        name, colour = ("warning-circle", theme.danger) if self._is_error else ("info", theme.accent)
        self._icon.setPixmap(icon(name, colour).pixmap(ICON, ICON))
        self._close.setIcon(icon("x", theme.dim))

    def _way(self, way: Way) -> QPushButton:
        made = button(way.words, role="primary" if way.primary else "link")

        def act() -> None:
            if not way.stays:
                self.hide()
            if way.holds():
                way.act()

        made.clicked.connect(act)
        return made
