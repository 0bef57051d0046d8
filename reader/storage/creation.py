"""Makes the files of a library."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from reader.storage.article_writer import SqliteArticleWriter, new_uuid, utc_now
from reader.storage.connections import BACKUPS, PATIENCE_MS
from reader.storage.notes import SqliteNotesStore


def create(folder: Path, *, now: Callable[[], datetime] = utc_now, patience_ms: int = PATIENCE_MS) -> None:
    """Make whichever of the two files is missing, bring older ones up to date; harmless on a whole library.

    Raises `LibraryDamaged` when the notes are missing although copies of them exist.
    """
    SqliteNotesStore(
        folder, folder / BACKUPS, read_only=False, now=now, new_id=new_uuid, patience_ms=patience_ms
    ).close()
    SqliteArticleWriter(folder, now=now, patience_ms=patience_ms).close()
