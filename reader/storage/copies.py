"""What the verified copies of the notes hold, whatever format they were written in."""

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from reader.errors import BackupNotFound, StorageError
from reader.model.annotation import Annotation, Record
from reader.model.notebook import BackupInfo
from reader.storage import backups as copies
from reader.storage import note_tables
from reader.storage.connections import BACKUPS, open_reading
from reader.storage.failures import translated
from reader.storage.migrations import bring_up_to_date
from reader.storage.note_records import record_of
from reader.storage.note_schema import SCHEMA

T = TypeVar("T")

_NOTES = "notes"


class SqliteNoteBackups:
    """A `NoteBackups` on a library's folder; reads only, opens a copy for the length of a call."""

    def __init__(self, folder: Path) -> None:
        self._backups = folder / BACKUPS

    def every(self) -> list[BackupInfo]:
        return [self._info(backup) for backup in reversed(copies.existing(self._backups, _NOTES))]

    def times(self) -> list[datetime]:
        return [backup.time for backup in copies.existing(self._backups, _NOTES)]

    def info(self, name: str) -> BackupInfo:
        return self._info(self._named(name))

    def records(self, name: str) -> list[Record]:
        return self._ask(self._named(name), note_tables.every)

    def latest(self, name: str, limit: int) -> list[Annotation]:
        def question(connection: sqlite3.Connection) -> list[Annotation]:
            rows = connection.execute(
                "SELECT * FROM annotations WHERE deleted = 0 ORDER BY modified DESC, rowid DESC LIMIT ?",
                (limit,),
            ).fetchall()
            found = [record_of("annotation", row) for row in rows]
            return [record for record in found if isinstance(record, Annotation)]

        return self._ask(self._named(name), question)

    def newest_sound(self) -> BackupInfo | None:
        """The newest copy in which SQLite's full check finds nothing wrong now."""
        for backup in reversed(copies.existing(self._backups, _NOTES)):
            with suppress(StorageError):
                if not self._read(backup, copies.integrity_problems):
                    return self._info(backup)
        return None

    def path(self, name: str) -> Path:
        return self._named(name).path

    def _named(self, name: str) -> copies.Backup:
        """A copy by its name or a unique part of it, such as a date; empty: the newest."""
        found = copies.existing(self._backups, _NOTES)
        exact = [backup for backup in found if backup.path.name == name]
        fitting = exact or ([backup for backup in found if name in backup.path.name] if name else found[-1:])
        if len(fitting) != 1:
            raise BackupNotFound(reference=name)
        return fitting[0]

    def _info(self, backup: copies.Backup) -> BackupInfo:
        counts = self._read(backup, _counts)
        return BackupInfo(
            name=backup.path.name,
            made=backup.time.isoformat(timespec="milliseconds"),
            size=backup.path.stat().st_size,
            annotations=counts["annotations"],
            bookmarks=counts["bookmarks"],
            tags=counts["tags"],
            corrections=counts["corrections"],
            reason=backup.reason,
        )

    def _read(self, backup: copies.Backup, question: Callable[[sqlite3.Connection], T]) -> T:
        with translated(backup.path, self._backups):
            return copies.read(backup.path, question)

    def _ask(self, backup: copies.Backup, question: Callable[[sqlite3.Connection], T]) -> T:
        """Ask a copy in the format of today: an older one is brought up to date in memory."""
        with (
            translated(backup.path, self._backups),
            closing(sqlite3.connect(":memory:", isolation_level=None)) as memory,
        ):
            with closing(open_reading(backup.path)) as stored:
                stored.backup(memory)
            bring_up_to_date(memory, backup.path, self._backups, SCHEMA)
            memory.row_factory = sqlite3.Row
            return question(memory)


_COUNTS = {
    "annotations": "SELECT count(*) FROM annotations WHERE deleted = 0 AND kind <> 'bookmark'",
    "bookmarks": "SELECT count(*) FROM annotations WHERE deleted = 0 AND kind = 'bookmark'",
    "tags": """SELECT count(DISTINCT value) FROM (
                 SELECT value FROM annotations, json_each(annotations.tags) WHERE deleted = 0
                 UNION ALL SELECT value FROM article_tags, json_each(article_tags.tags) WHERE deleted = 0)""",
    "corrections": "SELECT count(*) FROM corrections WHERE deleted = 0",
}


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    return {name: connection.execute(query).fetchone()[0] for name, query in _COUNTS.items()}
