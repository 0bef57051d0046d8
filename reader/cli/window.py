"""Opens the window, or hands the files to the window that is already open.

A library that nobody has leaves no trace of an owner: then the window is painted first, and the library is
locked while it can already be seen. What that takes is imported only then.
"""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.parser import WindowOptions
from reader.errors import LibraryDamaged, LibraryLocked, StorageError, WrongUse
from reader.settings import OWNER, Loaded, Settings, read, settings_file

if TYPE_CHECKING:
    from reader.jobs.handover import Hold
    from reader.library.facade import Library
    from reader.ui.shell import Shell

NO_DISPLAY = (
    "There is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are not set). "
    "The commands work without one: corpus-reader --help."
)


def show_window(options: WindowOptions) -> int:
    """Open the window on a library; return its exit status. A second start hands over and returns at once.

    What keeps the library from being opened is said in a window too.
    """
    missing = next((path for path in options.paths if not path.exists()), None)
    if missing is not None:
        raise WrongUse(reason=f"“{missing}” is neither a command nor a file (try corpus-reader --help).")
    if not _has_display():
        raise WrongUse(reason=NO_DISPLAY)
    files = [path.absolute() for path in options.paths]
    loaded = read(settings_file())
    shell = None if (options.folder / OWNER).exists() else _appeared(loaded.settings)
    try:
        hold = _held(options.folder, files)
    except StorageError as error:
        from reader.ui.refusal import offers_copy
        from reader.ui.shell import shell_of

        offers_copy(shell or shell_of(loaded.settings), loaded.settings, error, None)
        raise
    if hold is None:
        return 0
    try:
        return _run(options, hold, files, loaded, shell or _appeared(loaded.settings))
    finally:
        hold.release()


def _appeared(settings: Settings) -> "Shell":
    from reader.ui.shell import shell_of

    shell = shell_of(settings)
    shell.appear()
    return shell


def _held(folder: Path, files: list[Path]) -> "Hold | None":
    """The library's lock, now ours; `None` when the window that has it took the files."""
    from reader.jobs.handover import Hold

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(path=str(folder), reason=error.strerror or "the disk failed") from error
    hold = Hold(folder)
    return None if not hold.take() and _handed_to_open_window(folder, files, hold) else hold


def _has_display() -> bool:
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if sys.platform != "linux" or platform in ("offscreen", "minimal", "vnc", "linuxfb"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _handed_to_open_window(folder: Path, files: list[Path], hold: "Hold") -> bool:
    """`True` when the window that holds the library took the files; `False` when the lock is ours."""
    from reader.jobs.calls import to_json
    from reader.jobs.handover import owner_of, request
    from reader.jobs.wire import Request

    pid, address = owner_of(folder)
    if address:
        message = Request(1, "window.open", {"files": to_json(files)})
        request(folder, address, pid, message, lambda _stage, _done, _total: None)
        return True
    from reader.bootstrap import COMMAND_WAIT_SECONDS

    if hold.take(COMMAND_WAIT_SECONDS):
        return False
    raise LibraryLocked(path=str(folder), owner=f"process {pid}")


def _run(options: WindowOptions, hold: "Hold", files: list[Path], loaded: Loaded, shell: "Shell") -> int:
    """Fill the window that is painted; once more with a copy, when the notes prove damaged meanwhile."""
    damage: StorageError | None = None
    while True:
        library = _opened(options.folder, shell, loaded.settings, damage)
        try:
            return _filled(options, hold, files, loaded, shell, library)
        except LibraryDamaged as error:
            damage, files, loaded = error, [], read(settings_file())
        finally:
            library.close()


def _filled(
    options: WindowOptions,
    hold: "Hold",
    files: list[Path],
    loaded: Loaded,
    shell: "Shell",
    library: "Library",
) -> int:
    from reader.bootstrap import Part, start_child
    from reader.jobs.aside import Aside
    from reader.jobs.handover import Listener
    from reader.ui.app import Parts, run
    from reader.ui.handed_over import HandedOver
    from reader.ui.shell import forget_sources

    forget_sources()
    writer, searcher = start_child(options.folder, Part.WRITER), start_child(options.folder, Part.READER)
    aside = Aside()
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
        aside=aside,
    )
    try:
        return run(parts, shell)
    finally:
        for part in (listener, aside, searcher, writer):
            part.close()


def _opened(folder: Path, shell: "Shell", settings: Settings, error: StorageError | None) -> "Library":
    """The library. Of damaged notes (`error`, or found now) the newest copy is offered; what else keeps it
    shut is said, and raised when the person has read it."""
    from reader.bootstrap import Part, open_library, restore_held

    while True:
        wanted = _wanted_copy(folder, shell, settings, error) if error is not None else ""
        try:
            if wanted:
                restore_held(folder, wanted)
            return open_library(folder, Part.WINDOW)
        except StorageError as found:
            error = found


def _wanted_copy(folder: Path, shell: "Shell", settings: Settings, error: StorageError) -> str:
    """The name of the copy that the person wants in the place of the damaged notes; else the error is
    raised."""
    from reader.bootstrap import copy_to_restore
    from reader.ui.refusal import offers_copy

    copy = copy_to_restore(folder, error)
    if not offers_copy(shell, settings, error, copy) or copy is None:
        raise error
    return copy.name
