"""Turns what SQLite and the file system report into what a person can act on.

Anything that is not theirs to act on (a wrong statement, a broken constraint, a closed connection) is a bug
of ours and travels untouched.
"""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from reader.errors import DiskFull, LibraryDamaged, LibraryLocked, LibraryReadOnly, StorageError

_LOCKED = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_READ_ONLY = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM})
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT})
_UNUSABLE = frozenset({sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_IOERR})


def primary_code(error: sqlite3.Error) -> int | None:
    """SQLite's primary result code; `None` for errors that Python's module raised by itself."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


def damaged(path: Path, backups: Path, reason: str) -> LibraryDamaged:
    return LibraryDamaged(path=str(path), reason=reason, backups=str(backups))


@contextmanager
def translated(path: Path, backups: Path) -> Iterator[None]:
    """Raise the errors of the block as `StorageError`s that name `path`."""
    try:
        yield
    except sqlite3.Error as error:
        translation = _of_sqlite(error, path, backups)
        if translation is None:
            raise
        raise translation from error
    except msgspec.DecodeError as error:
        raise damaged(path, backups, f"a stored value cannot be read: {error}") from error
    except OSError as error:
        translation = _of_system(error, path)
        if translation is None:
            raise
        raise translation from error


def _of_sqlite(error: sqlite3.Error, path: Path, backups: Path) -> StorageError | None:
    code = primary_code(error)
    translation: StorageError | None = None
    if code == sqlite3.SQLITE_FULL:
        translation = DiskFull(path=str(path))
    elif code in _LOCKED:
        translation = LibraryLocked(path=str(path), owner="another program")
    elif code in _READ_ONLY:
        translation = LibraryReadOnly(path=str(path))
    elif code in _DAMAGED:
        translation = damaged(path, backups, str(error))
    elif code in _UNUSABLE:
        translation = StorageError(path=str(path), reason=str(error))
    elif code is None and isinstance(error, sqlite3.OperationalError):
        # Python's own complaint that stored text is no UTF-8 carries no code.
        translation = damaged(path, backups, "stored text is not readable")
    return translation


def _of_system(error: OSError, path: Path) -> StorageError | None:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull(path=str(path))
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return LibraryReadOnly(path=str(path))
    if error.errno in (errno.EIO, errno.ENOENT, errno.ENAMETOOLONG):
        return StorageError(path=str(path), reason=error.strerror or "the disk failed")
    return None
