"""Reads and writes records by their keys, one or very many at once; every write is logged.

Works inside the caller's transaction.
"""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import msgspec

from reader.model.annotation import ArticleTags, Reading, Record
from reader.storage.note_records import TABLES, cells_of, kind_of, record_of

if TYPE_CHECKING:
    from reader.storage.connections import Cell


def read(connection: sqlite3.Connection, key: str) -> Record | None:
    """The live record of a key."""
    row = _row(connection, key)
    return record_of(kind_of(key), row) if row is not None and not row["deleted"] else None


def read_many(connection: sqlite3.Connection, keys: Iterable[str]) -> dict[str, Record]:
    """The live records of the keys that have one."""
    by_kind: dict[str, list[str]] = {}
    for key in keys:
        by_kind.setdefault(kind_of(key), []).append(key)
    found: dict[str, Record] = {}
    for kind in by_kind.keys() & TABLES.keys():
        rows = connection.execute(
            f"""SELECT * FROM {TABLES[kind]}
                WHERE deleted = 0 AND key IN (SELECT value FROM json_each(?))""",
            (msgspec.json.encode(by_kind[kind]).decode(),),
        )
        found |= {row["key"]: record_of(kind, row) for row in rows}
    return found


def read_with_deleted(connection: sqlite3.Connection, key: str) -> tuple[Record, bool] | None:
    """The record of a key as it is or last was, and whether it is live."""
    row = _row(connection, key)
    return (record_of(kind_of(key), row), not row["deleted"]) if row is not None else None


def every(connection: sqlite3.Connection) -> list[Record]:
    """Every live record, kind by kind, the oldest first."""
    return [
        record_of(kind, row)
        for kind, table in TABLES.items()
        for row in connection.execute(f"SELECT * FROM {table} WHERE deleted = 0 ORDER BY rowid").fetchall()
    ]


def _row(connection: sqlite3.Connection, key: str) -> sqlite3.Row | None:
    table = TABLES.get(kind_of(key))
    if table is None:
        return None
    row: sqlite3.Row | None = connection.execute(f"SELECT * FROM {table} WHERE key = ?", (key,)).fetchone()
    return row


def reattach(connection: sqlite3.Connection, ids: Mapping[str, str], made: str) -> None:
    """Let annotations and readings of some articles (old ids) belong to others (new ids).

    What is keyed by its article gets a new key, unless the person made the same of the new one already.
    """
    for old, new in ids.items():
        rows = connection.execute(
            "SELECT * FROM annotations WHERE article = ? AND deleted = 0", (old,)
        ).fetchall()
        for row in rows:
            connection.execute("UPDATE annotations SET article = ? WHERE key = ?", (new, row["key"]))
            _log(connection, row["key"], made)
        for kind in ("tags", "reading"):
            record = read(connection, f"{kind}:{old}")
            if record is not None and read(connection, f"{kind}:{new}") is None:
                write(connection, f"{kind}:{new}", _moved_to(record, new), made)
                write(connection, f"{kind}:{old}", None, made)


def _moved_to(record: Record, article_id: str) -> Record:
    match record:
        case Reading():
            return replace(record, article_id=article_id)
        case ArticleTags():
            return replace(record, article=replace(record.article, id=article_id))
        case _:
            return record


def write(connection: sqlite3.Connection, key: str, record: Record | None, made: str) -> None:
    """Bring a key to a state, `None` being deleted, and log it."""
    write_many(connection, {key: record}, made)


def write_many(connection: sqlite3.Connection, records: Mapping[str, Record | None], made: str) -> None:
    """Bring every key to its state, and log them in this order."""
    rows: dict[str, list[tuple[Cell, ...]]] = {}
    gone: dict[str, list[tuple[str]]] = {}
    for key, record in records.items():
        kind = kind_of(key)
        if record is None:
            gone.setdefault(f"UPDATE {TABLES[kind]} SET deleted = 1 WHERE key = ?", []).append((key,))
        else:
            cells = cells_of(record)
            rows.setdefault(_put(kind, tuple(cells)), []).append((key, *cells.values()))
    for statement, put in rows.items():
        connection.executemany(statement, put)
    for statement, keys in gone.items():
        connection.executemany(statement, keys)
    _log_many(connection, records, made)


@cache
def _put(kind: str, columns: tuple[str, ...]) -> str:
    updates = ", ".join(f"{column} = excluded.{column}" for column in columns)
    return f"""INSERT INTO {TABLES[kind]} (key, {", ".join(columns)}) VALUES (?{", ?" * len(columns)})
               ON CONFLICT (key) DO UPDATE SET deleted = 0, {updates}"""


def _log(connection: sqlite3.Connection, key: str, made: str) -> None:
    _log_many(connection, (key,), made)


def _log_many(connection: sqlite3.Connection, keys: Iterable[str], made: str) -> None:
    connection.executemany(
        "INSERT OR REPLACE INTO changes (kind, key, made) VALUES (?, ?, ?)",
        [(kind_of(key), key, made) for key in keys],
    )
