"""Open source files with care: only regular files, only up to a limit, and every trouble as one sentence."""

import errno
import os
import stat
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, Final

from reader.errors import SourceUnreadable
from reader.model.article import SourceStamp

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MEGABYTE: Final = 1_000_000
_REASONS: Final = {
    errno.ENOENT: "it does not exist",
    errno.EACCES: "it may not be read (permission denied)",
    errno.EPERM: "it may not be read (permission denied)",
    errno.ELOOP: "it is a symbolic link that leads in a circle",
    errno.ENAMETOOLONG: "its name is too long",
    errno.EIO: "the disk reports an error when it is read",
    errno.ENOTDIR: "a part of its path is not a folder",
    errno.ENXIO: "it is not a file",
}


def reason_of(error: OSError) -> str:
    """Why a file cannot be read, for a person."""
    return _REASONS.get(error.errno or 0, f"the system says “{error.strerror or error}”")


def shown(path: "Path") -> str:
    """A path that can be printed and stored whatever bytes its name is made of."""
    return str(path).encode("utf-8", "replace").decode("utf-8")


def stamp(path: "Path") -> SourceStamp:
    """How the file looks now; raises `OSError` when it is gone."""
    status = path.stat()
    return SourceStamp(str(path), status.st_size, status.st_mtime_ns)


@contextmanager
def opened(path: "Path", limit_bytes: int) -> "Iterator[BinaryIO]":
    """Open a regular, non-empty file of at most `limit_bytes`; raises `SourceUnreadable`.

    Opening never waits: what was a file during the walk may have become a pipe.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC | os.O_NOCTTY)
    except OSError as error:
        raise SourceUnreadable(reason=reason_of(error)) from error
    trouble = trouble_with(os.fstat(descriptor), limit_bytes)
    if trouble:
        os.close(descriptor)
        raise SourceUnreadable(reason=trouble)
    with os.fdopen(descriptor, "rb") as file:
        yield file


def read_whole(path: "Path", limit_bytes: int) -> bytes:
    """The bytes of a file; raises `SourceUnreadable`, also when it grew beyond the limit meanwhile."""
    try:
        with opened(path, limit_bytes) as file:
            # Not the limit at once: Python would fetch memory for all of it first.
            size = os.fstat(file.fileno()).st_size
            raw = file.read(size + 1)
            if len(raw) > size:
                raw += file.read(limit_bytes + 1 - len(raw))
    except OSError as error:
        raise SourceUnreadable(reason=reason_of(error)) from error
    if len(raw) > limit_bytes:
        raise SourceUnreadable(reason=_too_large(len(raw), limit_bytes))
    return raw


def trouble_with(status: os.stat_result, limit_bytes: int) -> str | None:
    """What keeps a file from being a source, judged by its status alone; `None` when nothing does."""
    if not stat.S_ISREG(status.st_mode):
        return f"it is {_kind(status.st_mode)}, not a file"
    if status.st_size == 0:
        return "it is empty"
    if status.st_size > limit_bytes:
        return _too_large(status.st_size, limit_bytes)
    return None


def _too_large(size_bytes: int, limit_bytes: int) -> str:
    size = max(size_bytes / MEGABYTE, 0.1)
    limit = limit_bytes / MEGABYTE
    return f"it is too large for one file of its kind ({size:.1f} MB; the limit is {limit:g} MB)"


def _kind(mode: int) -> str:
    kinds = (
        (stat.S_ISDIR, "a folder"),
        (stat.S_ISLNK, "a symbolic link"),
        (stat.S_ISFIFO, "a pipe"),
        (stat.S_ISSOCK, "a socket"),
    )
    return next((name for test, name in kinds if test(mode)), "a device")
