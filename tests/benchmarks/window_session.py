"""The window as the program opens it, for measuring: real stores, real children, an event loop to wait in."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QAbstractScrollArea

from reader.bootstrap import Part, open_library, start_child
from reader.jobs.aside import Aside
from reader.settings import Settings
from reader.ui.app import Parts, open_window
from reader.ui.main_window import Window

PATIENCE_S = 600.0


@contextmanager
def window_on(folder: Path) -> Iterator[Window]:
    """A window on a library, shown; closed with its children at the end."""
    library = open_library(folder, Part.WINDOW)
    writer, searcher = start_child(folder, Part.WRITER), start_child(folder, Part.READER)
    aside = Aside()
    window = open_window(Parts(library, writer, searcher, Settings(theme="light"), None, aside=aside))
    try:
        yield window
    finally:
        window.close()
        aside.close()
        searcher.close()
        writer.close()
        library.close()


class _Paints(QObject):
    """Counts how often a widget is painted."""

    count = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.Paint
        return False


@contextmanager
def painted(view: QAbstractScrollArea, times: int) -> Iterator[None]:
    """Raises `RuntimeError` unless a view is painted so often within: what is not on the screen costs
    nothing, and a figure of it would say nothing."""
    paints = _Paints()
    view.viewport().installEventFilter(paints)
    yield
    view.viewport().removeEventFilter(paints)
    if paints.count < times:
        raise RuntimeError(f"{type(view).__name__} was painted {paints.count} times, not {times}")


def wait_until(condition: Callable[[], bool], look_ms: int = 1) -> None:
    """Let events run until something is so; raises `TimeoutError` when it never is."""
    end = monotonic() + PATIENCE_S
    loop = QEventLoop()
    timer = QTimer(interval=look_ms)
    timer.timeout.connect(lambda: loop.quit() if condition() or monotonic() > end else None)
    timer.start()
    if not condition():
        loop.exec()
    timer.stop()
    if not condition():
        raise TimeoutError("the window did not come to rest")


def settle(window: Window) -> None:
    """Wait until nothing runs any more."""
    _wait_for_calm(lambda: window.is_idle)


def show(window: Window) -> None:
    """Wait until all is shown that was asked for; articles may still be indexed and searched for actors."""
    parts = (window.searching, window.browsing, window.desk, window.finding, window.pages)
    _wait_for_calm(lambda: not any(part.is_busy for part in parts))


def _wait_for_calm(is_calm: Callable[[], bool]) -> None:
    calm = 0

    def has_been_calm() -> bool:
        nonlocal calm
        calm = calm + 1 if is_calm() else 0
        return calm > 20

    wait_until(has_been_calm, look_ms=10)
