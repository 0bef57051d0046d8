"""Opens the library's files: one writing connection a file, any number of reading ones.

Debian 12's SQLite (3.40) can corrupt a WAL file when two connections write or checkpoint it (fixed in
3.51.3); a connection opened with `mode=ro` can do neither, so the rule holds by construction.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from urllib.parse import quote

from reader.errors import StorageError
from reader.storage.failures import primary_code, translated

ARTICLES = "articles.sqlite3"
NOTES = "notes.sqlite3"
BACKUPS = "backups"

PATIENCE_MS = 5_000
"""How long a lock is waited for: longer than any commit of ours, shorter than a person's patience."""
CACHE_KIB = 8_192
LOG_LIMIT_BYTES = 64 * 1024 * 1024
"""What is kept of the write-ahead log's file after a checkpoint."""
MOST_IDLE = 8
"""Reading connections kept open; more exist only while more threads read at once."""

_READING = ("query_only=ON",)
_FIRST_LOOK = "SELECT 1 FROM sqlite_master LIMIT 1"
"""SQLite opens a file, and takes back what a crash left half-written, at the first look into it."""

Cell = str | bytes | int | float | None


class Reading(sqlite3.Connection):
    """A reading connection, which remembers how many articles there were at a version of the file."""

    counted: tuple[int, int] | None = None


def open_writing(path: Path, pragmas: tuple[str, ...], patience_ms: int = PATIENCE_MS) -> sqlite3.Connection:
    """Open a file for its one writer, creating it when it is missing."""
    return _open(f"{uri_of(path)}?mode=rwc", patience_ms, pragmas)


def open_reading(path: Path, patience_ms: int = PATIENCE_MS) -> sqlite3.Connection:
    """Open an existing file for reading only, on a read-only disk too."""
    roll_back_journal(path, patience_ms)
    try:
        return _open(f"{uri_of(path)}?mode=ro", patience_ms, _READING)
    except sqlite3.OperationalError as error:
        if not _may_be_immutable(path, error):
            raise
        return _open(f"{uri_of(path)}?immutable=1", patience_ms, _READING)


def roll_back_journal(path: Path, patience_ms: int = PATIENCE_MS) -> None:
    """Take back the half-written transaction that a killed process left beside `path`, if there is one.

    A reading connection cannot do this and would refuse the file. SQLite itself sees to it that the journal
    of a living writer is left alone.
    """
    # Asked before every reading, so without `Path`, which takes longer than the question.
    if not (os.path.exists(f"{path}-journal") and os.path.exists(path)):  # noqa: PTH110 - a Path takes longer
        return
    _open(f"{uri_of(path)}?mode=rw", patience_ms, ()).close()


def uri_of(path: Path) -> str:
    """How SQLite is told of a file, whatever its name is made of."""
    return f"file:{quote(str(path.absolute()), errors='surrogateescape')}"


def _open(uri: str, patience_ms: int, pragmas: tuple[str, ...]) -> sqlite3.Connection:
    connection = sqlite3.connect(
        uri,
        uri=True,
        timeout=patience_ms / 1000,
        isolation_level=None,
        check_same_thread=False,
        factory=Reading if pragmas == _READING else sqlite3.Connection,
    )
    common = (f"cache_size=-{CACHE_KIB}", "temp_store=MEMORY", "trusted_schema=OFF", "foreign_keys=ON")
    try:
        for pragma in (*common, *pragmas):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        connection.execute(_FIRST_LOOK).fetchone()
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _may_be_immutable(path: Path, error: sqlite3.OperationalError) -> bool:
    """Whether the file cannot be read only because its folder takes no log, and has none."""
    logs = (path.with_name(f"{path.name}{suffix}") for suffix in ("-wal", "-journal"))
    nothing_pending = not any(log.exists() and log.stat().st_size > 0 for log in logs)
    refused = primary_code(error) in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)
    return refused and path.exists() and nothing_pending


def flush(path: Path) -> None:
    """Have a file's content, or a folder's names, on disk before going on."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def transaction(connection: sqlite3.Connection, kind: str = "IMMEDIATE") -> Iterator[None]:
    """Commit the block as a whole, or nothing of it; on return it is on disk."""
    connection.execute(f"BEGIN {kind}")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


class ReaderPool:
    """Reading connections to `articles.sqlite3` with `notes.sqlite3` attached as `notes`.

    Any thread may ask; a connection serves one thread at a time. Transactions are to be short: while one that
    looked at the notes is open, the notes cannot be written.
    """

    def __init__(self, folder: Path, patience_ms: int = PATIENCE_MS) -> None:
        self._articles = folder / ARTICLES
        self._notes = folder / NOTES
        self._backups = folder / BACKUPS
        self._patience_ms = patience_ms
        self._lock = Lock()
        self._idle: list[sqlite3.Connection] = []
        self._closed = False

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """One consistent view of both files, for the length of the block."""
        with translated(self._articles, self._backups):
            connection = self._take()
            try:
                connection.execute("BEGIN")
                yield connection
                connection.execute("ROLLBACK")
            except BaseException:
                connection.close()
                raise
            self._give(connection)

    def close(self) -> None:
        """Close what is idle; a connection in use is closed when it is given back."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()

    def _take(self) -> sqlite3.Connection:
        with self._lock:
            if self._closed:
                raise sqlite3.ProgrammingError("the store is closed")
            connection = self._idle.pop() if self._idle else None
        roll_back_journal(self._notes, self._patience_ms)
        return connection or self._connect()

    def _give(self, connection: sqlite3.Connection) -> None:
        with self._lock:
            if not self._closed and len(self._idle) < MOST_IDLE:
                self._idle.append(connection)
                return
        connection.close()

    def _connect(self) -> sqlite3.Connection:
        for path in (self._articles, self._notes):
            if not path.exists():
                raise StorageError(path=str(path), reason="the file is missing")
        connection = open_reading(self._articles, self._patience_ms)
        try:
            connection.execute("ATTACH ? AS notes", (f"{uri_of(self._notes)}?mode=ro",))
        except sqlite3.Error:
            connection.close()
            raise
        return connection
