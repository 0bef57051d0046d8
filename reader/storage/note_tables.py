"""Reads and writes single records by their keys; every write is logged.

Works inside the caller's transaction.
"""

import sqlite3

from reader.model.annotation import Record
from reader.storage.note_records import TABLES, cells_of, kind_of, record_of


def read(connection: sqlite3.Connection, key: str) -> Record | None:
    """The live record of a key."""
    row = _row(connection, key)
    return record_of(kind_of(key), row) if row is not None and not row["deleted"] else None


def read_with_deleted(connection: sqlite3.Connection, key: str) -> tuple[Record, bool] | None:
    """The record of a key as it is or last was, and whether it is live."""
    row = _row(connection, key)
    return (record_of(kind_of(key), row), not row["deleted"]) if row is not None else None


def _row(connection: sqlite3.Connection, key: str) -> sqlite3.Row | None:
    table = TABLES.get(kind_of(key))
    if table is None:
        return None
    row: sqlite3.Row | None = connection.execute(f"SELECT * FROM {table} WHERE key = ?", (key,)).fetchone()
    return row


def write(connection: sqlite3.Connection, key: str, record: Record | None, made: str) -> None:
    """Bring a key to a state, `None` being deleted, and log it."""
    kind = kind_of(key)
    if record is None:
        connection.execute(f"UPDATE {TABLES[kind]} SET deleted = 1 WHERE key = ?", (key,))
    else:
        cells = cells_of(record)
        columns = ", ".join(cells)
        updates = ", ".join(f"{column} = excluded.{column}" for column in cells)
        connection.execute(
            f"""INSERT INTO {TABLES[kind]} (key, {columns}) VALUES (?{", ?" * len(cells)})
                ON CONFLICT (key) DO UPDATE SET deleted = 0, {updates}""",
            (key, *cells.values()),
        )
    connection.execute("INSERT OR REPLACE INTO changes (kind, key, made) VALUES (?, ?, ?)", (kind, key, made))
