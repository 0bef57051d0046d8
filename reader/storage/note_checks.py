"""Looks whether `notes.sqlite3` is sound, and says what is not."""

import sqlite3

import msgspec

from reader.storage.backups import integrity_problems
from reader.storage.connections import NOTES
from reader.storage.history import steps_from_json
from reader.storage.note_records import TABLES, from_image, record_of


def problems(connection: sqlite3.Connection) -> list[str]:
    """Problems as sentences; that rows can be read is only looked at in a sound file."""
    found = integrity_problems(connection)
    if not found:
        found = [*_unreadable_records(connection), *_unreadable_edits(connection), *_strangers(connection)]
    return [f"{NOTES}: {problem}" for problem in found]


def _unreadable_records(connection: sqlite3.Connection) -> list[str]:
    found: list[str] = []
    for kind, table in TABLES.items():
        for row in connection.execute(f"SELECT * FROM {table}").fetchall():
            try:
                record_of(kind, row)
            except (ValueError, TypeError) as error:
                found.append(f"{row['key']} cannot be read: {error}.")
    return found


def _unreadable_edits(connection: sqlite3.Connection) -> list[str]:
    found: list[str] = []
    for row in connection.execute("SELECT number, label, steps FROM edits").fetchall():
        try:
            for step in steps_from_json(row["steps"]):
                from_image(step.kind, step.before)
                from_image(step.kind, step.after)
        except (msgspec.DecodeError, KeyError) as error:
            found.append(f"edit {row['number']} ({row['label']}) cannot be undone: {error}.")
    return found


def _strangers(connection: sqlite3.Connection) -> list[str]:
    """Entries of the change log without a record, and records without an entry."""
    found: list[str] = []
    for kind, table in TABLES.items():
        count: int = connection.execute(
            f"""SELECT (SELECT count(*) FROM changes WHERE kind = ?1 AND key NOT IN (SELECT key FROM {table}))
                + (SELECT count(*) FROM {table} WHERE key NOT IN (SELECT key FROM changes))""",
            (kind,),
        ).fetchone()[0]
        if count:
            found.append(f"{count} rows of {table} and the change log do not fit.")
    return found
