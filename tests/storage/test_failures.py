"""Which errors a person is told of, and in which words."""

import errno
import sqlite3
from pathlib import Path

import msgspec
import pytest

from reader.errors import DiskFull, LibraryDamaged, LibraryLocked, LibraryReadOnly, StorageError
from reader.storage.failures import translated

FILE, BACKUPS = Path("/library/notes.sqlite3"), Path("/library/backups")


def sqlite_error(code: int | None, kind: type[sqlite3.Error] = sqlite3.OperationalError) -> sqlite3.Error:
    error = kind("what SQLite says")
    if code is not None:
        error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (sqlite_error(sqlite3.SQLITE_FULL), DiskFull),
        (sqlite_error(sqlite3.SQLITE_BUSY), LibraryLocked),
        (sqlite_error(sqlite3.SQLITE_BUSY_SNAPSHOT), LibraryLocked),
        (sqlite_error(sqlite3.SQLITE_LOCKED), LibraryLocked),
        (sqlite_error(sqlite3.SQLITE_READONLY_DIRECTORY), LibraryReadOnly),
        (sqlite_error(sqlite3.SQLITE_CORRUPT, sqlite3.DatabaseError), LibraryDamaged),
        (sqlite_error(sqlite3.SQLITE_NOTADB, sqlite3.DatabaseError), LibraryDamaged),
        (sqlite_error(sqlite3.SQLITE_IOERR_FSYNC), StorageError),
        (sqlite_error(sqlite3.SQLITE_CANTOPEN), StorageError),
        (sqlite_error(None), LibraryDamaged),
        (msgspec.DecodeError("no JSON"), LibraryDamaged),
        (OSError(errno.ENOSPC, "full"), DiskFull),
        (OSError(errno.EDQUOT, "quota"), DiskFull),
        (OSError(errno.EACCES, "denied"), LibraryReadOnly),
        (OSError(errno.EROFS, "read-only"), LibraryReadOnly),
        (OSError(errno.EIO, "failed"), StorageError),
    ],
)
def test_what_a_person_can_act_on_is_told_with_the_file(error: Exception, told: type[StorageError]) -> None:
    with pytest.raises(StorageError) as caught, translated(FILE, BACKUPS):
        raise error
    assert type(caught.value) is told
    assert str(FILE) in str(caught.value)
    assert caught.value.__cause__ is error


@pytest.mark.parametrize(
    "error",
    [
        sqlite_error(sqlite3.SQLITE_ERROR),
        sqlite_error(sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.IntegrityError),
        sqlite_error(None, sqlite3.ProgrammingError),
        OSError(errno.EBADF, "bad"),
        ValueError("ours"),
    ],
)
def test_what_is_a_bug_travels_untouched(error: Exception) -> None:
    with pytest.raises(type(error)) as caught, translated(FILE, BACKUPS):
        raise error
    assert caught.value is error
