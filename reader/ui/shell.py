"""The window before its content, and around it: painted as soon as Qt is there, while the rest is loaded.

Needs little of the package, for every module it imports is a moment more before the first picture. Of Qt the
namespace `Qt` alone costs as much as all the rest, so it waits until there is content.
"""

import linecache
from time import monotonic

from PySide6.QtCore import QEventLoop, QRectF
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from reader.settings import Settings
from reader.ui.theme import BAR, CONTROL, SPACE_8, Theme, theme_for
from reader.ui.window_state import WindowState, read_state

TITLE = "Corpus Reader"
_PATIENCE_S = 1.0
"""A window that starts as an icon is never painted."""
_LOOK_MS = 10
_FRAME_WIDTH, _FRAME_HEIGHT = 8, 40
"""What the frame around a window takes at most; its true size is known only when it is shown."""
_FIELD_WIDTH = 0.5
"""Of the window's width, where the search field will stand."""


class Content(QWidget):
    """What fills the window. `end` is called once, before it goes."""

    def end(self) -> None:
        """Keep what is open; nothing is asked of the library any more."""


class Shell(QMainWindow):
    """The one window of the program on the screen; its content comes a moment later."""

    def __init__(self, state: WindowState, theme: Theme) -> None:
        super().__init__()
        self._state = state
        self._theme = theme
        self._content: Content | None = None
        self._painted = False
        self.setWindowTitle(TITLE)
        room = QGuiApplication.primaryScreen().availableSize()  # PySide would own what `self.screen()` gives
        self.resize(
            min(state.width, room.width() - _FRAME_WIDTH), min(state.height, room.height() - _FRAME_HEIGHT)
        )

    def appear(self) -> None:
        """Show it, and return when it was painted, or when nobody wants to see it."""
        if self._state.maximised:
            self.showMaximized()
        else:
            self.show()
        end = monotonic() + _PATIENCE_S
        while not self._painted and monotonic() < end:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _LOOK_MS)

    def hold(self, content: Content) -> None:
        """Show a content in the place of the one before, which is at its end."""
        from PySide6.QtCore import Qt  # noqa: PLC0415 - see the module

        before = self.takeCentralWidget()
        content.setWindowFlags(Qt.WindowType.Widget)
        self._content = content
        self.setCentralWidget(content)
        content.show()
        content.setFocus()
        if before is not None:
            before.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Where bars and panes will stand, in their colours."""
        super().paintEvent(event)
        self._painted = True
        if self._content is None:
            self._paint_places(QPainter(self))

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._content is not None:
            self._content.end()
        super().closeEvent(event)

    def _paint_places(self, painter: QPainter) -> None:
        theme, state, width, height = self._theme, self._state, self.width(), self.height()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(theme.chrome))
        left = state.panes[0] if state.navigator else 0
        right = state.panes[3] if state.side_panel else 0
        body = height - BAR
        painter.fillRect(left, BAR, state.panes[1], body, QColor(theme.list))
        paper = left + state.panes[1]
        painter.fillRect(paper, BAR, width - paper - right, body, QColor(theme.paper))
        painter.setPen(QColor(theme.line))
        painter.drawLine(0, BAR, width, BAR)
        painter.setBrush(QColor(theme.raised))
        field = QRectF(0, (BAR - CONTROL) / 2, width * _FIELD_WIDTH, CONTROL)
        field.moveLeft((width - field.width()) / 2)
        painter.drawRoundedRect(field, 2 * SPACE_8, 2 * SPACE_8)


def shell_of(settings: Settings) -> Shell:
    """A window where and how the last one was. Makes the application, when there is none."""
    application = QApplication.instance() or QApplication(["corpus-reader"])
    application.setApplicationName("corpus-reader")
    forget_sources()
    QGuiApplication.setDesktopFileName("org.corpusreader.CorpusReader")
    return Shell(read_state(settings.window), theme_of(settings))


def forget_sources() -> None:
    """WORKAROUND(PYSIDE-2029): PySide reads the source of every module that is imported after it, to see
    whether it speaks of Qt, and `linecache` keeps them all: 13 MB. A trace reads its lines anew."""
    linecache.clearcache()


def theme_of(settings: Settings) -> Theme:
    """The theme that the settings mean on this screen."""
    scheme = QGuiApplication.styleHints().colorScheme()
    return theme_for(settings.theme, scheme.name == "Dark")
