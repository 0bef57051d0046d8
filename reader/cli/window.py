"""Opens the window, or hands the files to the window that is already open."""

import os
import sys
from pathlib import Path

from reader.cli.parser import WindowOptions
from reader.errors import LibraryLocked, WrongUse
from reader.jobs.calls import to_json
from reader.jobs.handover import Hold, Listener, owner_of, request
from reader.jobs.wire import Request
from reader.settings import read, settings_file

NO_DISPLAY = (
    "There is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are not set). "
    "The commands work without one: corpus-reader --help."
)


def show_window(options: WindowOptions) -> int:
    """Open the window on a library; return its exit status. A second start hands over and returns at once."""
    missing = next((path for path in options.paths if not path.exists()), None)
    if missing is not None:
        raise WrongUse(reason=f"“{missing}” is neither a command nor a file (try corpus-reader --help).")
    if not _has_display():
        raise WrongUse(reason=NO_DISPLAY)
    folder = options.folder
    folder.mkdir(parents=True, exist_ok=True)
    hold = Hold(folder)
    files = [path.absolute() for path in options.paths]
    if not hold.take() and _handed_to_open_window(folder, files, hold):
        return 0
    try:
        return _run(options, hold, files)
    finally:
        hold.release()


def _has_display() -> bool:
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if sys.platform != "linux" or platform in ("offscreen", "minimal", "vnc", "linuxfb"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _handed_to_open_window(folder: Path, files: list[Path], hold: Hold) -> bool:
    """`True` when the window that holds the library took the files; `False` when the lock is ours."""
    pid, address = owner_of(folder)
    if address:
        message = Request(1, "window.open", {"files": to_json(files)})
        request(folder, address, pid, message, lambda _stage, _done, _total: None)
        return True
    from reader.bootstrap import COMMAND_WAIT_SECONDS

    if hold.take(COMMAND_WAIT_SECONDS):
        return False
    raise LibraryLocked(path=str(folder), owner=f"process {pid}")


def _run(options: WindowOptions, hold: Hold, files: list[Path]) -> int:
    """The window first, then what fills it."""
    loaded = read(settings_file())
    from reader.ui.shell import shell_of

    shell = shell_of(loaded.settings)
    shell.appear()
    from reader.bootstrap import Part, open_library, start_child
    from reader.ui.app import Parts, run
    from reader.ui.handed_over import HandedOver

    folder = options.folder
    library = open_library(folder, Part.WINDOW)
    library.history.back_up()
    library.review.reattach()
    writer, searcher = start_child(folder, Part.WRITER), start_child(folder, Part.READER)
    handed_over = HandedOver(library, writer)
    listener = Listener(handed_over.take)
    hold.announce(listener.address)
    parts = Parts(
        library=library,
        writer=writer,
        searcher=searcher,
        settings=loaded.settings,
        settings_file=settings_file(),
        settings_damaged=bool(loaded.damaged),
        files=tuple(files),
        sample=library.articles.sample_folder() if options.library is None else None,
        handed_over=handed_over,
    )
    try:
        return run(parts, shell)
    finally:
        listener.close()
        searcher.close()
        writer.close()
