"""A `sqlite3.Connection` whose statements run in apsw, so that the store's own code writes through a virtual
file system of ours. It has what `reader.storage` uses, and its errors.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import ClassVar

import apsw

_CODES: dict[type[BaseException], int] = {
    apsw.BusyError: sqlite3.SQLITE_BUSY,
    apsw.ReadOnlyError: sqlite3.SQLITE_READONLY,
    apsw.IOError: sqlite3.SQLITE_IOERR,
    apsw.CorruptError: sqlite3.SQLITE_CORRUPT,
    apsw.FullError: sqlite3.SQLITE_FULL,
    apsw.CantOpenError: sqlite3.SQLITE_CANTOPEN,
    apsw.NotADBError: sqlite3.SQLITE_NOTADB,
}
"""By class, for an error that the file system raises itself carries no code."""

Cell = str | bytes | int | float | None
Cells = Sequence[Cell] | Mapping[str, Cell]


class ApswCursor(sqlite3.Cursor):
    """What one statement found, read at once."""

    def __init__(self, connection: "ApswConnection", rows: Sequence[tuple[Cell, ...]], changed: int) -> None:
        super().__init__(connection)
        self._rows = list(rows)
        self._changed = changed

    @property
    def rowcount(self) -> int:
        return self._changed

    def fetchone(self) -> tuple[Cell, ...] | None:
        return self._rows.pop(0) if self._rows else None

    def fetchall(self) -> list[tuple[Cell, ...]]:
        rows, self._rows = self._rows, []
        return rows


class NamedRow(tuple[Cell, ...]):
    """A row that is read by position and by name, like `sqlite3.Row`."""

    names: ClassVar[tuple[str, ...]] = ()

    def __getitem__(self, key: object) -> Cell:  # type: ignore[override]  # tuple's has slices, rows have names
        if isinstance(key, str):
            return super().__getitem__(type(self).names.index(key))
        assert isinstance(key, int)
        return super().__getitem__(key)


def _rows(cursor: apsw.Cursor) -> Iterator[NamedRow]:
    """The columns' names are known only while there are rows."""
    row_type: type[NamedRow] | None = None
    for row in cursor:
        if row_type is None:
            names = tuple(column[0] for column in cursor.description)
            row_type = type("Row", (NamedRow,), {"names": names})
        yield row_type(row)


class ApswConnection(sqlite3.Connection):
    """Opened on a file name or URI with an apsw file system of the given name."""

    def __init__(self, name: str, vfs: str, patience_ms: int) -> None:
        super().__init__(":memory:", check_same_thread=False)
        flags = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_URI
        with Translated():
            self._apsw = apsw.Connection(name, flags=flags, vfs=vfs)
            self._apsw.set_busy_timeout(patience_ms)

    @property
    def in_transaction(self) -> bool:
        return self._apsw.in_transaction

    def execute(  # type: ignore[override] # typeshed's type of the cells is private
        self, statement: str, cells: Cells = (), /
    ) -> ApswCursor:
        with Translated():
            before = self._apsw.total_changes()
            rows = list(_rows(self._apsw.execute(statement, cells)))
            return ApswCursor(self, rows, self._apsw.total_changes() - before)

    def executemany(  # type: ignore[override] # typeshed's type of the cells is private
        self, statement: str, every: Iterable[Cells], /
    ) -> ApswCursor:
        with Translated():
            before = self._apsw.total_changes()
            self._apsw.executemany(statement, every)
            return ApswCursor(self, [], self._apsw.total_changes() - before)

    def close(self) -> None:
        self._apsw.close()
        super().close()


class Translated:
    """Raises apsw's errors as those of `sqlite3`, with the same codes."""

    def __enter__(self) -> None:
        return

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, apsw.Error):
            raised = sqlite3.OperationalError(str(error))
            raised.sqlite_errorcode = _CODES.get(type(error), apsw.SQLITE_ERROR)
            raise raised from error
