"""Brings a file to the format this version knows, a verified copy first, a transaction each step.

`PRAGMA user_version` counts the steps taken. A new file takes all of them. To change a format, append a step
(never edit one that was released) and a test that opens a file of the format before it.
"""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from reader.errors import NewerFormat, StorageError
from reader.storage.connections import flush, open_writing, transaction
from reader.storage.failures import damaged


@dataclass(frozen=True, slots=True)
class Schema:
    """`application_id` tells our files from other people's; a step is a list of statements."""

    application_id: int
    steps: tuple[tuple[str, ...], ...]


def make(path: Path, schema: Schema) -> None:
    """Make an empty file of the newest format; it gets its name when it is whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f"{path.name}.new")
    fresh.unlink(missing_ok=True)
    with closing(open_writing(fresh, ("synchronous=EXTRA",))) as connection:
        _take_steps(connection, schema, 0)
    fresh.replace(path)
    flush(path.parent)


def migrate(
    connection: sqlite3.Connection, path: Path, backups: Path, schema: Schema, back_up: Callable[[], Path]
) -> None:
    """Take the missing steps. `back_up` is called once, before the first step on a file that holds anything.

    Raises `NewerFormat` or `LibraryDamaged` without having changed anything.
    """
    found = format_of(connection, path, backups, schema)
    if 0 < found < len(schema.steps):
        back_up()
    _take_steps(connection, schema, found)


def bring_up_to_date(connection: sqlite3.Connection, path: Path, backups: Path, schema: Schema) -> None:
    """Take the missing steps on a copy in memory of the file `path`, which needs no copy itself."""
    _take_steps(connection, schema, format_of(connection, path, backups, schema))


def _take_steps(connection: sqlite3.Connection, schema: Schema, found: int) -> None:
    for number in range(found, len(schema.steps)):
        with transaction(connection):
            for statement in schema.steps[number]:
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id={schema.application_id}")
            connection.execute(f"PRAGMA user_version={number + 1}")


def format_of(connection: sqlite3.Connection, path: Path, backups: Path, schema: Schema) -> int:
    """The format of an open file, 0 when it is empty; refuses what is newer or not ours."""
    found: int = connection.execute("PRAGMA user_version").fetchone()[0]
    owner: int = connection.execute("PRAGMA application_id").fetchone()[0]
    tables: int = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if owner != schema.application_id and (tables or found):
        raise damaged(path, backups, "it is not a file of Corpus Reader")
    if found > len(schema.steps):
        raise NewerFormat(path=str(path), found=found, known=len(schema.steps))
    return found


def require_current(connection: sqlite3.Connection, path: Path, backups: Path, schema: Schema) -> None:
    """For whoever cannot migrate: raise unless the file has the format this version writes."""
    found = format_of(connection, path, backups, schema)
    if found == 0:
        raise damaged(path, backups, "it is empty")
    if found < len(schema.steps):
        raise StorageError(
            path=str(path), reason="an older version wrote it; open the library to write first"
        )
