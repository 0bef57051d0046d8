"""Verified copies of what the person made: when they are taken, what is in them, and back."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from reader.library.history import change_of
from reader.library.roles import writes_notes
from reader.model.annotation import (
    Annotation,
    AnnotationState,
    PlacedAnnotation,
    key_of,
)
from reader.model.change import Change
from reader.model.notebook import BackupContents, BackupInfo, BackupReason
from reader.ports import NoteBackups, NotesStore

_HOUR = timedelta(hours=1)
_LOOK = 50
"""Annotations shown of a copy: enough to recognise it by."""


class Backups:
    """Writes in the process that writes the notes."""

    def __init__(self, notes: NotesStore, copies: NoteBackups, now: Callable[[], datetime]) -> None:
        self._notes = notes
        self._copies = copies
        self._now = now

    @writes_notes
    def make(self) -> BackupInfo | None:
        """Take a copy now; `None` when the newest one holds all there is."""
        return self._info(self._notes.back_up(BackupReason.ASKED))

    @writes_notes
    def make_if_due(self) -> BackupInfo | None:
        """Take a copy when something changed and none was taken for an hour.

        A copy dated later than now tells of a wrong clock, not of a fresh copy.
        """
        now = self._now()
        if any(now - _HOUR < time <= now for time in self._copies.times()):
            return None
        return self._info(self._notes.back_up())

    def look(self, name: str) -> BackupContents:
        """What a copy holds. A name may be a unique part of one; empty is the newest.

        Raises `BackupNotFound`.
        """
        rows = tuple(_row(note) for note in self._copies.latest(name, _LOOK))
        return BackupContents(self._copies.info(name), rows)

    @writes_notes
    def restore(self, name: str) -> Change:
        """Bring everything back to how it stands in a copy, as one step that can be undone.

        What is there now is copied first. Raises `BackupNotFound`.
        """
        info = self._copies.info(name)
        wanted = {key_of(record): record for record in self._copies.records(info.name)}
        self._notes.back_up(BackupReason.RESTORE)
        present = {key_of(record): record for record in self._notes.every()}
        puts = [record for key, record in wanted.items() if present.get(key) != record]
        deletes = [record for key, record in present.items() if key not in wanted]
        label = f"Restore the backup of {info.made[:16].replace('T', ' ')}"
        self._notes.edit(label, puts, deletes)
        return change_of(label, [*puts, *deletes])

    def list(self) -> list[BackupInfo]:
        """The newest first."""
        return self._copies.every()

    def _info(self, written: Path | None) -> BackupInfo | None:
        return self._copies.info(written.name) if written is not None else None


def _row(note: Annotation) -> PlacedAnnotation:
    """An annotation as it stands in a copy, with the place it was made at."""
    place = note.selectors
    name = note.actor.name if note.actor else None
    return PlacedAnnotation(
        id=note.id,
        kind=note.kind,
        article=note.article.id,
        path=note.article.name,
        title=name or note.article.title,
        actor=name,
        quote=place.exact if place else "",
        start=place.start if place else None,
        end=place.end if place else None,
        state=AnnotationState.ORPHAN if note.given_up else AnnotationState.FOUND,
        colour=note.colour,
        tags=note.tags,
        note=note.body,
        created=note.created,
        modified=note.modified,
        actor_id=note.actor.id if note.actor else None,
    )
