"""The window as `corpus-reader` opens it, for tests: real stores, real child processes, a listener."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pytestqt.qtbot import QtBot

from reader.bootstrap import Part, open_library, start_child
from reader.jobs.aside import Aside
from reader.jobs.handover import Hold, Listener
from reader.settings import load, settings_file
from reader.ui.app import Parts, open_window
from reader.ui.handed_over import HandedOver
from reader.ui.main_window import Window

PATIENCE_MS = 60_000


@contextmanager
def window_on(
    folder: Path, qtbot: QtBot, *, files: tuple[Path, ...] = (), with_sample: bool = False
) -> Iterator[Window]:
    """A window that has come to rest; everything is closed again, as when the person quits."""
    folder.mkdir(parents=True, exist_ok=True)
    hold = Hold(folder)
    assert hold.take()
    library = open_library(folder, Part.WINDOW)
    writer, searcher = start_child(folder, Part.WRITER), start_child(folder, Part.READER)
    handed_over = HandedOver(library, writer)
    listener = Listener(handed_over.take)
    aside = Aside()
    hold.announce(listener.address)
    parts = Parts(
        library=library,
        writer=writer,
        searcher=searcher,
        settings=load(settings_file()),
        settings_file=settings_file(),
        files=files,
        sample=library.articles.sample_folder() if with_sample else None,
        handed_over=handed_over,
        aside=aside,
    )
    window = open_window(parts)
    try:
        settle(window, qtbot)
        yield window
    finally:
        window.close()
        listener.close()
        aside.close()
        searcher.close()
        writer.close()
        library.close()
        hold.release()
        window.deleteLater()


def settle(window: Window, qtbot: QtBot) -> None:
    """Wait until nothing runs and nothing waits to be asked."""
    qtbot.waitUntil(lambda: window.is_idle, timeout=PATIENCE_MS)


def shown_titles(window: Window) -> list[str]:
    model = window.frame.list.model
    entries = [model.entry(row) for row in range(model.rowCount())]
    return [entry.summary.title for entry in entries if entry is not None]
