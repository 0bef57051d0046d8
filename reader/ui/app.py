"""Opens the window, or takes a picture of it."""

import sys
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from reader.library.facade import Library
from reader.settings import Settings
from reader.ui.failures import watch
from reader.ui.handed_over import HandedOver
from reader.ui.icons import icon
from reader.ui.language import language_owner
from reader.ui.main_window import Window
from reader.ui.qt_jobs import Runner
from reader.ui.theme import LIGHT

_IDLE_LOOKS = 4
_LOOK_MS = 40
_PATIENCE_MS = 120_000
"""How long a picture waits for the work to end; then it is taken as it is."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What the composition root hands to the window. `files` and `sample` are imported at the start."""

    library: Library
    writer: Runner | None
    searcher: Runner
    settings: Settings
    settings_file: Path | None
    files: tuple[Path, ...] = ()
    sample: Path | None = None
    handed_over: HandedOver | None = None


@dataclass(frozen=True, slots=True)
class Shot:
    """What a picture shows: an article (by id), a search, a theme (`light`, `sepia`, `dark`), a size."""

    article: str | None
    query: str | None
    theme: str
    width: int
    height: int


def run(parts: Parts) -> int:
    """Show the window until it is closed; return the exit status."""
    application = _application()
    window = open_window(parts)
    before = watch(window.tell)
    try:
        return application.exec()
    finally:
        sys.excepthook = before


def open_window(parts: Parts) -> Window:
    """Show a window that is at work and listens to what other processes hand over."""
    window = _open(parts)
    if parts.handed_over is not None:
        parts.handed_over.changed.connect(window.announce)
        parts.handed_over.articles_written.connect(window.refresh)
        parts.handed_over.opened.connect(window.take_over)
    window.show()
    window.start(parts.files, parts.sample)
    return window


def screenshot(parts: Parts, out: Path, shot: Shot) -> None:
    """Drive a window as a person would, and write what it shows when everything is done."""
    _application()
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
        window.commands.open_first()
        _wait(window)
    window.grab().save(str(out))
    window.close()


def _application() -> QApplication:
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(["corpus-reader"])
    application.setApplicationName("corpus-reader")
    application.setApplicationDisplayName("Corpus Reader")
    QGuiApplication.setDesktopFileName("org.corpusreader.CorpusReader")
    application.setWindowIcon(icon("book-open", LIGHT.accent))
    language_owner(application)
    return application


def _open(parts: Parts) -> Window:
    return Window(parts.library, parts.writer, parts.searcher, parts.settings, parts.settings_file)


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
