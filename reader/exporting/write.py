"""Reads and replaces exported files: a file is there in its old or its new state, never in between."""

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.errors import DiskFull, ExportFailed

_REASONS = {
    errno.EACCES: "permission was denied",
    errno.EPERM: "permission was denied",
    errno.EROFS: "the disk can only be read",
    errno.ENOTDIR: "a file stands where a folder is needed",
    errno.EEXIST: "a file stands where a folder is needed",
    errno.EISDIR: "a folder of that name stands in its place",
    errno.ENAMETOOLONG: "the name is too long for that disk",
    errno.EIO: "the disk reported a fault",
}
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})


def make_folder(folder: Path) -> None:
    """Create a folder and those above it. Raises `ExportFailed` or `DiskFull`."""
    with _translated(folder):
        folder.mkdir(parents=True, exist_ok=True)


def names_in(folder: Path) -> list[str]:
    """Raises `ExportFailed` when the folder cannot be listed."""
    with _translated(folder):
        return os.listdir(folder)  # noqa: PTH208  names, not paths


def read(path: Path) -> str | None:
    """The file's text, with undecodable bytes kept as surrogates; `None` when there is no file.

    Raises `ExportFailed` when it is there and cannot be read.
    """
    with _translated(path):
        try:
            return path.read_bytes().decode(errors="surrogateescape")
        except FileNotFoundError:
            return None


def replace(path: Path, text: str) -> None:
    """Put `text` in the place of the file, or make it; on return it is on disk.

    Makes the folder it lies in, follows a symlink and keeps the file's permissions. Raises `DiskFull` or
    `ExportFailed`, with the old file as it was and nothing left beside it.
    """
    target = Path(os.path.realpath(path))
    temporary = target.with_name(f".corpus-reader-{os.getpid()}.tmp")
    with _translated(path):
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            _write(temporary, text.encode(errors="surrogateescape"))
            if target.exists():
                shutil.copymode(target, temporary)
            temporary.replace(target)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
        _sync_folder(target.parent)


def _write(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Make the new name last through a power cut; Windows has no such call and needs none."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _translated(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull(path=str(path)) from error
        reason = _REASONS.get(error.errno or 0, error.strerror or str(error))
        raise ExportFailed(path=str(path), reason=reason) from error
