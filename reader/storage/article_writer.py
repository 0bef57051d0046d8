"""The one writer of `articles.sqlite3`."""

import sqlite3
from collections.abc import Callable, Collection, Sequence
from datetime import UTC, datetime
from pathlib import Path
from threading import RLock
from uuid import uuid4

from reader.model.actor import Mention
from reader.model.annotation import ActorCorrection, Record
from reader.model.article import Draft, SourceStamp
from reader.model.report import Added, AddStatus
from reader.storage import actor_changes, backups, corrections, loose_notes, mention_changes
from reader.storage.article_rows import ARTICLE_COLUMNS, ArticleRow, article_of, stored_path
from reader.storage.article_schema import SCHEMA
from reader.storage.articles import SqliteArticleReader
from reader.storage.changelog import log_articles
from reader.storage.connections import (
    ARTICLES,
    BACKUPS,
    LOG_LIMIT_BYTES,
    PATIENCE_MS,
    open_writing,
    transaction,
)
from reader.storage.failures import translated
from reader.storage.intake import Intake
from reader.storage.loose_notes import LooseNotes
from reader.storage.migrations import make, migrate

CHECKPOINT_PAGES = 8_192
"""So many pages (32 MB) wait in the log, eight times SQLite's own measure: the pages of the indexes, which an
import touches again and again, then go to the file less often."""
_LOG = ("journal_mode=WAL", f"journal_size_limit={LOG_LIMIT_BYTES}", f"wal_autocheckpoint={CHECKPOINT_PAGES}")


def utc_now() -> datetime:
    return datetime.now(UTC)


def new_uuid() -> str:
    return str(uuid4())


class SqliteArticleWriter(SqliteArticleReader):
    """An `ArticleWriter`: makes the file when it is missing, brings an older one up to date.

    Only one may be open on a library, in all processes together; whoever opens it holds the library's lock.
    Any thread may call it; writing calls queue. What returned is on disk.
    """

    def __init__(
        self,
        folder: Path,
        *,
        now: Callable[[], datetime] = utc_now,
        new_id: Callable[[], str] = new_uuid,
        patience_ms: int = PATIENCE_MS,
    ) -> None:
        """Raises `StorageError`s; `NewerFormat` for a file of a later version, which is left untouched."""
        self._now = now
        self._new_id = new_id
        self._writing = RLock()
        self._connection = _open(folder, now, patience_ms)
        try:
            super().__init__(folder, patience_ms=patience_ms)
        except BaseException:
            self._connection.close()
            raise

    def close(self) -> None:
        super().close()
        with self._writing:
            self._connection.close()

    def add(self, drafts: Sequence[Draft], stamps: Sequence[SourceStamp]) -> list[Added]:
        loose, words = self._loose_notes() if drafts else LooseNotes(), self._said()
        with self._writing, translated(self._path, self._backups), transaction(self._connection):
            imported = self._now().astimezone(UTC).isoformat(timespec="seconds")
            intake = Intake(self._connection, loose, imported, self._new_id)
            taken = [intake.take(draft) for draft in drafts]
            if intake.fresh:
                corrections.apply(self._connection, loose.records, only=intake.fresh, said=words)
            self._store_stamps(stamps)
            return [self._added(status, number) for status, number in taken]

    def _loose_notes(self) -> LooseNotes:
        """Read before the transaction, so that the notes are not locked while it lasts."""
        with self._pool.reading() as connection:
            return loose_notes.load(connection)

    def _store_stamps(self, stamps: Sequence[SourceStamp]) -> None:
        self._connection.executemany(
            "INSERT OR REPLACE INTO sources (path, size, modified_ns) VALUES (?, ?, ?)",
            [(stored_path(stamp.path), stamp.size_bytes, stamp.modified_ns) for stamp in stamps],
        )

    def _added(self, status: AddStatus, number: int) -> Added:
        row: tuple[*ArticleRow, int] = self._connection.execute(
            f"SELECT {ARTICLE_COLUMNS}, removed FROM articles WHERE number = ?", (number,)
        ).fetchone()
        return Added(AddStatus.REMOVED if row[-1] else status, article_of(row[:-1]))

    def remember_roots(self, paths: Sequence[str]) -> None:
        with self._writing, translated(self._path, self._backups), transaction(self._connection):
            self._connection.executemany(
                "INSERT OR IGNORE INTO roots (path) VALUES (?)", [(stored_path(path),) for path in paths]
            )

    def set_mentions(self, version: str, found: Sequence[tuple[str, str, Sequence[Mention]]]) -> None:
        """Mentions of a text that is no longer the current one are passed over."""
        words = self._said()
        with self._writing, translated(self._path, self._backups), transaction(self._connection):
            current = [
                (number, made)
                for article_id, revision, made in found
                for (number,) in self._connection.execute(
                    "SELECT number FROM articles WHERE id = ? AND revision = ?", (article_id, revision)
                ).fetchall()
            ]
            mention_changes.replace(self._connection, current, words)
            self._connection.executemany(
                "UPDATE articles SET detector = ? WHERE number = ?",
                [(version, number) for number, _ in current],
            )
            log_articles(self._connection, [number for number, _ in current])

    def apply_notes(
        self,
        records: Sequence[Record],
        retracted: Sequence[Record],
        position: int,
        *,
        complete: bool = False,
        holding: Collection[str] = (),
    ) -> None:
        words = self._said()
        changed = [one for one in (*records, *retracted) if isinstance(one, ActorCorrection)]
        with self._writing, translated(self._path, self._backups), transaction(self._connection):
            corrections.apply(self._connection, records, retracted, complete=complete, said=words)
            if changed or complete:
                actor_changes.apply(self._connection, changed, words, holding=holding, complete=complete)
            if words.position <= position:
                actor_changes.remember(self._connection, words)
            self._connection.execute(
                "INSERT OR REPLACE INTO state (name, value) VALUES ('notes position', ?)", (position,)
            )


def _open(folder: Path, now: Callable[[], datetime], patience_ms: int) -> sqlite3.Connection:
    path, kept = folder / ARTICLES, folder / BACKUPS

    def back_up() -> Path:
        found = connection.execute("SELECT coalesce(max(position), 0) FROM changes").fetchone()
        written = backups.copy(connection, path, kept, found[0], now())
        for older in backups.existing(kept, "articles"):
            if older.path != written.path:
                older.path.unlink(missing_ok=True)
        return written.path

    with translated(path, kept):
        if not path.exists():
            make(path, SCHEMA)
        connection = open_writing(path, ("synchronous=FULL",), patience_ms)
        try:
            migrate(connection, path, kept, SCHEMA, back_up)
            for pragma in _LOG:
                connection.execute(f"PRAGMA {pragma}").fetchall()
            # Takes hold of the log, so that closing clears it away even if nothing is ever written.
            connection.execute("SELECT 1 FROM articles LIMIT 1").fetchone()
        except BaseException:
            connection.close()
            raise
    return connection
