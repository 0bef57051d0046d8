"""Opens the window, or takes a picture of it."""

import sys
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from reader.errors import LibraryDamaged
from reader.library.facade import Library
from reader.settings import Settings
from reader.ui.failures import watch
from reader.ui.handed_over import HandedOver
from reader.ui.icons import icon
from reader.ui.main_window import Window
from reader.ui.qt_jobs import Runner
from reader.ui.scenes import SCENES, picture
from reader.ui.shell import Shell
from reader.ui.sweeping import sweeping
from reader.ui.theme import LIGHT
from reader.ui.translation import Speech

_IDLE_LOOKS = 4
_LOOK_MS = 40
_PATIENCE_MS = 120_000
"""How long a picture waits for the work to end; then it is taken as it is."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What the composition root hands to the window. `files` and `sample` are imported at the start; `aside`
    makes the copies of the notes."""

    library: Library
    writer: Runner | None
    searcher: Runner
    settings: Settings
    settings_file: Path | None
    files: tuple[Path, ...] = ()
    sample: Path | None = None
    handed_over: HandedOver | None = None
    aside: Runner | None = None
    settings_damaged: bool = False
    """Something in the settings file was not understood, and the defaults stand in its place."""


@dataclass(frozen=True, slots=True)
class Shot:
    """What a picture shows: an article (by id), a search, a theme (`light`, `sepia`, `dark`, `contrast`), a
    size in pixels."""

    article: str | None
    query: str | None
    theme: str
    width: int
    height: int
    scene: str = "reading"
    """What is shown of it or beside it; a name of `reader.ui.scenes.SCENES`."""


def run(parts: Parts, shell: Shell) -> int:
    """Fill the window and show it until it is closed; return the exit status.

    Raises `LibraryDamaged` when the notes prove damaged meanwhile; the window has ended then.
    """
    application = _application()
    speech = Speech(application)
    speech.speak(parts.settings.language)
    with sweeping():
        shown = _Shown(parts, speech, shell)
        before = watch(shown.tell)
        try:
            status = application.exec()
        finally:
            sys.excepthook = before
    if shown.damage is not None:
        raise shown.damage
    return status


class _Shown:
    """What the window holds: made anew when the language changes."""

    def __init__(self, parts: Parts, speech: Speech, shell: Shell) -> None:
        self._parts = parts
        self._speech = speech
        self._shell = shell
        self.damage: LibraryDamaged | None = None
        self._window = self._show(parts)

    def tell(self, error: BaseException) -> None:
        self._window.tell(error)

    def _show(self, parts: Parts) -> Window:
        window = open_window(parts, self._shell)
        window.language_changed.connect(self._renew, Qt.ConnectionType.QueuedConnection)
        window.upkeep.damaged.connect(self._leave, Qt.ConnectionType.QueuedConnection)
        return window

    def _leave(self, damage: LibraryDamaged) -> None:
        """Nothing more is to be written: whoever opened the library has the way out."""
        self.damage = damage
        self._window.end()
        QCoreApplication.exit(damage.exit_status)

    def _renew(self) -> None:
        before = self._window
        in_settings = before.commands.settings.dialog is not None
        before.end()
        if self._parts.handed_over is not None:
            _unplug(self._parts.handed_over, before)
        self._speech.speak(before.settings.language)
        self._window = self._show(
            replace(self._parts, settings=before.settings, files=(), sample=None, settings_damaged=False)
        )
        if in_settings:
            self._window.commands.settings.open_settings()


def open_window(parts: Parts, shell: Shell | None = None) -> Window:
    """Show a window that is at work and listens to what other processes hand over; without a shell it stands
    on the screen by itself."""
    window = _open(parts)
    if shell is not None:
        shell.hold(window)
    if parts.handed_over is not None:
        _plug(parts.handed_over, window)
    window.show()
    window.start(parts.files, parts.sample)
    if parts.settings_damaged:
        window.say_error(
            QCoreApplication.translate(
                "Settings", "Part of the settings could not be read; there the usual ones hold."
            )
        )
    return window


def _plug(handed_over: HandedOver, window: Window) -> None:
    handed_over.changed.connect(window.announce)
    handed_over.articles_written.connect(window.refresh)
    handed_over.opened.connect(window.take_over)


def _unplug(handed_over: HandedOver, window: Window) -> None:
    handed_over.changed.disconnect(window.announce)
    handed_over.articles_written.disconnect(window.refresh)
    handed_over.opened.disconnect(window.take_over)


def screenshot(parts: Parts, out: Path, shot: Shot) -> None:
    """Drive a window as a person would, and write what it shows when everything is done."""
    Speech(_application()).speak(parts.settings.language)
    with sweeping():
        _shoot(parts, out, shot)


def _shoot(parts: Parts, out: Path, shot: Shot) -> None:
    theme = shot.theme or parts.settings.theme
    window = _open(replace(parts, settings=replace(parts.settings, theme=theme), settings_file=None))
    window.resize(shot.width, shot.height)
    window.show()
    window.start(parts.files, parts.sample)
    _wait(window)
    if shot.query:
        window.top.field.setText(shot.query)
        _wait(window)
    if shot.article is not None:
        window.frame.list.choose(shot.article)
        window.desk.open(shot.article, at_match=bool(shot.query))
        _wait(window)
    elif shot.query:
        window.commands.browsing.open_first()
        _wait(window)
    for step in SCENES[shot.scene]:
        step(window)
        _wait(window)
    picture(window).save(str(out))
    window.close()


def _application() -> QApplication:
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(["corpus-reader"])
    application.setApplicationName("corpus-reader")
    application.setApplicationDisplayName("Corpus Reader")
    QGuiApplication.setDesktopFileName("org.corpusreader.CorpusReader")
    application.setWindowIcon(icon("book-open", LIGHT.accent))
    return application


def _open(parts: Parts) -> Window:
    return Window(
        parts.library, parts.writer, parts.searcher, parts.settings, parts.settings_file, parts.aside
    )


def _wait(window: Window) -> None:
    """Let the window work until it is idle for a few looks in a row."""
    loop = QEventLoop()
    looks = 0

    def look() -> None:
        nonlocal looks
        looks = looks + 1 if window.is_idle else 0
        if looks >= _IDLE_LOOKS:
            loop.quit()

    timer = QTimer(interval=_LOOK_MS)
    timer.timeout.connect(look)
    timer.start()
    QTimer.singleShot(_PATIENCE_MS, loop, loop.quit)
    loop.exec()
    timer.stop()
