"""Verified copies: written beside the library, checked, renamed into place, rotated, restored.

A file of the final name was checked before it got that name. Copies dated after "now" (the clock was set
back) are rotated by themselves, so that a wrong clock costs none of the right ones.
"""

import re
import shutil
import sqlite3
from collections.abc import Callable, Hashable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from reader.errors import StorageError
from reader.model.notebook import BackupReason
from reader.storage.connections import BACKUPS, NOTES, flush, open_reading, uri_of
from reader.storage.failures import damaged, primary_code, translated

T = TypeVar("T")

HOURLY, DAILY, WEEKLY, MONTHLY = 24, 14, 8, 12
"""How many of the latest hours, days, weeks and months that have copies keep their last one."""

PURPOSELY = 10
"""How many copies are kept that were asked for, or taken before a migration or a restoring, of each."""

_PARTIAL = ".partial"
_NAME = re.compile(
    r"(?P<stem>notes|articles)-(?P<time>\d{8}T\d{12})Z-(?P<position>\d+)(?:-(?P<reason>[a-z]+))?\.sqlite3"
)
_TIME = "%Y%m%dT%H%M%S%f"


@dataclass(frozen=True, slots=True, order=True)
class Backup:
    """A verified copy; `position` is that of the file's change log when it was taken."""

    time: datetime
    position: int
    path: Path
    reason: BackupReason = BackupReason.CHANGED


def note_backups(folder: Path) -> list[Path]:
    """The verified copies of a library's notes, newest first."""
    return [backup.path for backup in reversed(existing(folder / BACKUPS, "notes"))]


def existing(backups: Path, stem: str) -> list[Backup]:
    """The verified copies of one file, oldest first."""
    found: list[Backup] = []
    for path in backups.glob(f"{stem}-*.sqlite3"):
        match = _NAME.fullmatch(path.name)
        if match and match["stem"] == stem and path.stat().st_size > 0:
            time = datetime.strptime(match["time"], _TIME).replace(tzinfo=UTC)
            found.append(Backup(time, int(match["position"]), path, _reason(match["reason"])))
    return sorted(found)


def _reason(word: str | None) -> BackupReason:
    return BackupReason(word) if word in tuple(BackupReason) else BackupReason.CHANGED


def copy(
    connection: sqlite3.Connection,
    path: Path,
    backups: Path,
    position: int,
    now: datetime,
    reason: BackupReason = BackupReason.CHANGED,
) -> Backup:
    """Write a checked copy of the open file `path` under its final name; on return it is on disk.

    Raises `LibraryDamaged` when the copy does not hold what the file holds.
    """
    backups.mkdir(parents=True, exist_ok=True)
    _clear_partial(backups, path.stem)
    time = now.astimezone(UTC)
    why = "" if reason is BackupReason.CHANGED else f"-{reason.value}"
    target = backups / f"{path.stem}-{time.strftime(_TIME)}Z-{position}{why}.sqlite3"
    partial = target.with_name(target.name + _PARTIAL)
    try:
        # Looked at first, for VACUUM tells of some damage as of a full disk.
        _require_sound(connection, path, backups)
        connection.execute("VACUUM INTO ?", (uri_of(partial),))
        with closing(open_reading(partial)) as copied:
            _require_sound(copied, partial, backups)
            _compare(connection, copied, partial, backups)
        flush(partial)
        partial.replace(target)
        flush(backups)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise
    return Backup(time, position, target, reason)


def _clear_partial(backups: Path, stem: str) -> None:
    for leftover in backups.glob(f"{stem}-*{_PARTIAL}"):
        leftover.unlink(missing_ok=True)


def _require_sound(connection: sqlite3.Connection, path: Path, backups: Path) -> None:
    problems = integrity_problems(connection)
    if problems:
        raise damaged(path, backups, problems[0])


def _compare(
    connection: sqlite3.Connection, copied: sqlite3.Connection, partial: Path, backups: Path
) -> None:
    if _counts(copied) != _counts(connection):
        raise damaged(partial, backups, "the copy does not hold as many rows")


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    tables: list[tuple[str]] = connection.execute(
        "SELECT name FROM main.sqlite_master WHERE type = 'table' ORDER BY name"
    ).fetchall()
    return {
        table: connection.execute(f'SELECT count(*) FROM main."{table}"').fetchone()[0] for (table,) in tables
    }


def integrity_problems(connection: sqlite3.Connection) -> list[str]:
    """What SQLite's own full check finds wrong; empty when sound."""
    try:
        rows: list[tuple[str]] = connection.execute("PRAGMA main.integrity_check").fetchall()
    except sqlite3.DatabaseError as error:
        if primary_code(error) != sqlite3.SQLITE_CORRUPT:
            raise
        return [str(error)]
    found = [row[0] for row in rows]
    return [] if found == ["ok"] else found


def read(backup: Path, question: Callable[[sqlite3.Connection], T]) -> T:
    """Ask an existing copy something."""
    with closing(open_reading(backup)) as copied:
        return question(copied)


def rotate(backups: Path, stem: str, now: datetime, written: Backup) -> None:
    """Delete the copies no rule keeps; never the one just written."""
    found = existing(backups, stem)
    now = now.astimezone(UTC)
    past = [backup for backup in found if backup.time <= now]
    future = [backup for backup in found if backup.time > now]
    kept = {written.path} | {backup.path for backup in (*_kept(past), *_kept(future), *_purposely(found))}
    for backup in found:
        if backup.path not in kept:
            backup.path.unlink(missing_ok=True)


def _purposely(found: list[Backup]) -> Iterator[Backup]:
    """The last copies of those that the clock did not ask for: they are there to come back to."""
    for reason in set(BackupReason) - {BackupReason.CHANGED}:
        yield from [backup for backup in found if backup.reason is reason][-PURPOSELY:]


def _kept(found: list[Backup]) -> set[Backup]:
    def hour(time: datetime) -> Hashable:
        return (time.date(), time.hour)

    def day(time: datetime) -> Hashable:
        return time.date()

    def week(time: datetime) -> Hashable:
        return time.isocalendar()[:2]

    def month(time: datetime) -> Hashable:
        return (time.year, time.month)

    rules: Iterable[tuple[Callable[[datetime], Hashable], int]] = (
        (hour, HOURLY),
        (day, DAILY),
        (week, WEEKLY),
        (month, MONTHLY),
    )
    kept: set[Backup] = set()
    for period, most in rules:
        last = {period(backup.time): backup for backup in found}
        kept.update(sorted(last.values())[-most:])
    return kept


def restore_notes(folder: Path, backup: Path, now: datetime) -> Path | None:
    """Put a verified copy in the place of the notes; return where the damaged file was set aside.

    Every store of the library must be closed. A crash on the way leaves the notes missing, which is refused
    at the next opening as before; restoring can simply be repeated.
    """
    notes = folder / NOTES
    with translated(notes, folder / BACKUPS):
        _verify(backup, folder / BACKUPS)
        fresh = notes.with_name(f"{NOTES}.restoring")
        shutil.copyfile(backup, fresh)
        flush(fresh)
        aside = _set_aside(notes, now)
        fresh.replace(notes)
        flush(folder)
    return aside


def _verify(backup: Path, backups: Path) -> None:
    if not backup.exists():
        raise StorageError(path=str(backup), reason="the file is missing")
    with closing(open_reading(backup)) as copied:
        _require_sound(copied, backup, backups)


def _set_aside(notes: Path, now: datetime) -> Path | None:
    """Rename the damaged file together with its journal, which must never meet the restored one."""
    aside = notes.with_name(f"{NOTES}.damaged-{now.astimezone(UTC).strftime(_TIME)}Z")
    for suffix in ("-journal", ""):
        part = notes.with_name(f"{NOTES}{suffix}")
        if part.exists():
            part.rename(aside.with_name(f"{aside.name}{suffix}"))
    return aside if aside.exists() else None
