"""`notes.sqlite3`: what the person made, the one file that cannot be made again."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import Lock, RLock
from types import TracebackType
from typing import Self

from reader.errors import LibraryDamaged, LibraryReadOnly, NothingToUndo, StorageError
from reader.model.annotation import Annotation, AnnotationKind, Record
from reader.model.notebook import BackupReason, NoteDraft
from reader.ports import Progress, R
from reader.storage import backups as copies
from reader.storage import history, note_checks, note_drafts, note_tables
from reader.storage.connections import (
    NOTES,
    PATIENCE_MS,
    open_reading,
    open_writing,
    roll_back_journal,
    transaction,
)
from reader.storage.failures import damaged, translated
from reader.storage.history import Direction, Mark, Scope, Taken, scope_of
from reader.storage.migrations import make, migrate, require_current
from reader.storage.note_records import record_of, table_of
from reader.storage.note_schema import SCHEMA


class SqliteNotesStore:
    """A `NotesStore` on one connection, which calls from any thread share in turn. A copy is made beside it:
    it keeps other calls waiting only while the pages are read.

    The writing one may be open once on a library, in all processes together. `journal_mode=DELETE` with
    `synchronous=EXTRA` lost no acknowledged note in 300 simulated power losses.
    """

    def __init__(
        self,
        folder: Path,
        backups: Path,
        *,
        read_only: bool,
        now: Callable[[], datetime],
        new_id: Callable[[], str],
        patience_ms: int = PATIENCE_MS,
    ) -> None:
        """Make the file when it is missing and never had a copy; `new_id` names the edits of the history.

        Raises `LibraryDamaged` when it is missing or empty although copies exist, other `StorageError`s as
        they come.
        """
        self._path = folder / NOTES
        self._backups = backups
        self._read_only = read_only
        self._now = now
        self._new_id = new_id
        self._lock = RLock()
        self._copying = Lock()
        with translated(self._path, backups):
            self._refuse_to_look_empty()
            self._connection = self._open(patience_ms)

    def _refuse_to_look_empty(self) -> None:
        missing = not self._path.exists()
        if not missing and self._path.stat().st_size > 0:
            return
        if copies.existing(self._backups, "notes"):
            raise damaged(self._path, self._backups, "it is missing" if missing else "it is empty")
        if self._read_only:
            raise StorageError(path=str(self._path), reason="the file is missing or empty")

    def _open(self, patience_ms: int) -> sqlite3.Connection:
        if self._read_only:
            connection = open_reading(self._path, patience_ms)
        else:
            if not self._path.exists():
                make(self._path, SCHEMA)
            connection = open_writing(self._path, ("synchronous=EXTRA", "cache_spill=OFF"), patience_ms)
        connection.row_factory = sqlite3.Row
        try:
            if self._read_only:
                require_current(connection, self._path, self._backups, SCHEMA)
            else:
                migrate(connection, self._path, self._backups, SCHEMA, lambda: self._copy_before(connection))
                connection.execute("PRAGMA journal_mode=DELETE").fetchall()
        except BaseException:
            connection.close()
            raise
        return connection

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        with self._lock:
            self._connection.close()

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with self._lock, translated(self._path, self._backups):
            if self._read_only:
                roll_back_journal(self._path)
            with transaction(self._connection, "DEFERRED"):
                yield self._connection

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        if self._read_only:
            raise LibraryReadOnly(path=str(self._path))
        with (
            self._lock,
            translated(self._path, self._backups),
            transaction(self._connection),
        ):
            yield self._connection

    def _time(self) -> str:
        return self._now().astimezone(UTC).isoformat(timespec="milliseconds")

    def annotations(
        self,
        article_id: str | None = None,
        *,
        actor_id: str | None = None,
        kind: AnnotationKind | None = None,
    ) -> list[Annotation]:
        given = {"article": article_id, "actor": actor_id, "kind": kind and kind.value}
        only = {column: cell for column, cell in given.items() if cell is not None}
        where = "".join(f" AND {column} = ?" for column in only)
        # The `+` keeps SQLite from walking all annotations by time to find the few of one article.
        order = "+created, rowid" if only else "created, rowid"
        with self._reading() as connection:
            rows = connection.execute(
                f"SELECT * FROM annotations WHERE deleted = 0{where} ORDER BY {order}",
                tuple(only.values()),
            ).fetchall()
            found = [record_of("annotation", row) for row in rows]
        return [record for record in found if isinstance(record, Annotation)]

    def annotation_ids(self, beginning: str, limit: int) -> list[str]:
        if not beginning:
            return []
        first = f"annotation:{beginning}"
        with self._reading() as connection:
            rows: list[sqlite3.Row] = connection.execute(
                "SELECT id FROM annotations WHERE key >= ? AND key < ? AND deleted = 0 ORDER BY key LIMIT ?",
                (first, first + chr(0x10FFFF), limit),
            ).fetchall()
        return [row["id"] for row in rows]

    def get(self, key: str) -> Record | None:
        with self._reading() as connection:
            return note_tables.read(connection, key)

    def many(self, keys: Iterable[str]) -> dict[str, Record]:
        with self._reading() as connection:
            return note_tables.read_many(connection, keys)

    def records(self, kind: type[R]) -> list[R]:
        table = table_of(kind)
        with self._reading() as connection:
            rows = connection.execute(f"SELECT * FROM {table} WHERE deleted = 0 ORDER BY rowid").fetchall()
            found = [record_of(row["key"].partition(":")[0], row) for row in rows]
        return [record for record in found if isinstance(record, kind)]

    def every(self) -> list[Record]:
        with self._reading() as connection:
            return note_tables.every(connection)

    def edit(self, label: str, puts: Sequence[Record], deletes: Sequence[Record] = ()) -> None:
        """A record named in both is put. What is already so is left so; an edit that changes nothing leaves
        no trace in the history. On return it is on disk."""
        with self._writing() as connection:
            history.edit(connection, label, puts, deletes, Mark(self._new_id(), self._time()))

    def edit_in_parts(self, label: str, parts: Iterable[tuple[Sequence[Record], Sequence[Record]]]) -> bool:
        edit_id, changed = self._new_id(), False
        for puts, deletes in parts:
            with self._writing() as connection:
                mark = Mark(history.part_of(edit_id, self._new_id()), self._time())
                changed |= history.edit(connection, label, puts, deletes, mark)
        return changed

    def reattach(self, ids: Mapping[str, str]) -> None:
        with self._writing() as connection:
            note_tables.reattach(connection, ids, self._time())

    def undo(self, *, reading: bool = False, progress: Progress | None = None) -> tuple[str, list[Record]]:
        return self._take(scope_of(reading), Direction.UNDO, "undo", progress)

    def redo(self, *, reading: bool = False, progress: Progress | None = None) -> tuple[str, list[Record]]:
        return self._take(scope_of(reading), Direction.REDO, "redo", progress)

    def _take(
        self, scope: Scope, direction: Direction, action: str, progress: Progress | None
    ) -> tuple[str, list[Record]]:
        """Each part in a transaction of its own: what was made in parts may be taken back in parts."""
        with self._reading() as connection:
            total = history.count(connection, scope, direction) if progress else 0
        first = self._take_part(scope, direction)
        if first is None:
            raise NothingToUndo(action=action)
        records = first.records
        while first.parted:
            if progress is not None and len(records) < total:
                progress.step("change", len(records), total)
            more = self._take_part(scope, direction, first.parted)
            if more is None:
                break
            records += more.records
        return first.label, records

    def _take_part(self, scope: Scope, direction: Direction, parted: str = "") -> Taken | None:
        with self._writing() as connection:
            return history.take(connection, scope, direction, self._time(), parted)

    def undo_label(self, *, reading: bool = False) -> str | None:
        with self._reading() as connection:
            return history.label(connection, scope_of(reading), Direction.UNDO)

    def redo_label(self, *, reading: bool = False) -> str | None:
        with self._reading() as connection:
            return history.label(connection, scope_of(reading), Direction.REDO)

    def undo_id(self, *, reading: bool = False) -> str:
        with self._reading() as connection:
            return history.last_id(connection, scope_of(reading))

    def undo_size(self, *, reading: bool = False, redo: bool = False) -> int:
        with self._reading() as connection:
            return history.size(connection, scope_of(reading), Direction.REDO if redo else Direction.UNDO)

    def position(self) -> int:
        with self._reading() as connection:
            return _position(connection)

    def changes(self, after: int) -> tuple[list[Record], list[Record], int]:
        written: list[Record] = []
        deleted: list[Record] = []
        with self._reading() as connection:
            rows = connection.execute(
                "SELECT key FROM changes WHERE position > ? ORDER BY position", (after,)
            ).fetchall()
            for row in rows:
                found = note_tables.read_with_deleted(connection, row["key"])
                if found is not None:
                    record, live = found
                    (written if live else deleted).append(record)
            return written, deleted, _position(connection)

    def tags(self) -> list[tuple[str, int]]:
        """Sorted by tag; the count is of annotations and articles together."""
        with self._reading() as connection:
            rows = connection.execute(
                """SELECT value, count(*) FROM (
                     SELECT json_each.value FROM annotations, json_each(annotations.tags) WHERE deleted = 0
                     UNION ALL
                     SELECT json_each.value FROM article_tags, json_each(article_tags.tags) WHERE deleted = 0
                   ) GROUP BY value ORDER BY value"""
            ).fetchall()
        return [(row[0], row[1]) for row in rows]

    def versions(self, key: str) -> list[tuple[str, Record]]:
        with self._reading() as connection:
            return history.versions(connection, key)

    def labels(self, limit: int) -> list[str]:
        with self._reading() as connection:
            return history.labels(connection, Scope.WORK, limit)

    def save_draft(self, key: str, text: str) -> None:
        with self._writing() as connection:
            note_drafts.save(connection, NoteDraft(key, text, self._time()))

    def drop_draft(self, key: str) -> None:
        with self._writing() as connection:
            note_drafts.drop(connection, key)

    def drafts(self) -> list[NoteDraft]:
        with self._reading() as connection:
            return note_drafts.every(connection)

    def back_up(self, reason: BackupReason = BackupReason.CHANGED) -> Path | None:
        """Also clears away the copies that the rotation no longer keeps."""
        if self._read_only:
            raise LibraryReadOnly(path=str(self._path))
        with self._copying, translated(self._path, self._backups):
            with self._lock:
                last = _last_change(self._connection)
            if last[0] == 0 or self._is_backed_up(last):
                return None
            with closing(self._snapshot()) as now:
                written = self._copy(now, reason)
            copies.rotate(self._backups, "notes", self._now(), written)
            return written.path

    def _snapshot(self) -> sqlite3.Connection:
        """The file as it is now, page for page, in a database of SQLite's that goes when it is closed."""
        taken = sqlite3.connect("", isolation_level=None, uri=True)
        try:
            with self._lock:
                self._connection.backup(taken)
        except BaseException:
            taken.close()
            raise
        return taken

    def _is_backed_up(self, last: tuple[int, str]) -> bool:
        """Whether a copy ends with the same change: same position, and made at the same time, for positions
        are used again after an older copy was restored."""
        for backup in copies.existing(self._backups, "notes"):
            if backup.position == last[0] and copies.read(backup.path, _last_change) == last:
                return True
        return False

    def _copy_before(self, connection: sqlite3.Connection) -> Path:
        return self._copy(connection, BackupReason.MIGRATION).path

    def _copy(self, connection: sqlite3.Connection, reason: BackupReason) -> copies.Backup:
        position = _position(connection)
        return copies.copy(connection, self._path, self._backups, position, self._now(), reason)

    def verify(self) -> list[str]:
        try:
            with self._reading() as connection:
                return note_checks.problems(connection)
        except LibraryDamaged as error:
            return [f"{NOTES}: {error.facts['reason']}."]


def _position(connection: sqlite3.Connection) -> int:
    found: int = connection.execute("SELECT coalesce(max(position), 0) FROM changes").fetchone()[0]
    return found


def _last_change(connection: sqlite3.Connection) -> tuple[int, str]:
    """Position and time of the last change; zero when there is none."""
    row = connection.execute("SELECT position, made FROM changes ORDER BY position DESC LIMIT 1").fetchone()
    return (row[0], row[1]) if row else (0, "")
