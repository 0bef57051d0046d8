"""Undo and redo of everything the person does to their own data."""

from pathlib import Path

from reader.library.progress import SILENT
from reader.library.roles import writes_notes
from reader.model.annotation import (
    COLOUR_NAME,
    ActorCorrection,
    Annotation,
    ArticleTags,
    Correction,
    Looked,
    Preference,
    Reading,
    Record,
    Removal,
    SavedQuery,
)
from reader.model.change import Change, Noun
from reader.model.notebook import NoteVersion
from reader.ports import NotesStore, Progress

_LONG_CHARACTERS = 250_000
"""The history of some 500 records."""


class History:
    """The last edit first. Reading positions have a history of their own (`reading`)."""

    def __init__(self, notes: NotesStore) -> None:
        self._notes = notes

    @writes_notes
    def undo(self, *, reading: bool = False, progress: Progress = SILENT) -> Change:
        """Take back the last edit. Raises `NothingToUndo`."""
        label, records = self._notes.undo(reading=reading, progress=progress)
        return change_of(label, records)

    @writes_notes
    def redo(self, *, reading: bool = False, progress: Progress = SILENT) -> Change:
        label, records = self._notes.redo(reading=reading, progress=progress)
        return change_of(label, records)

    def versions(self, annotation_id: str) -> list[NoteVersion]:
        """How an annotation stood over time, the newest first; what was undone is among it."""
        found = self._notes.versions(f"annotation:{annotation_id}")
        return [
            NoteVersion(
                note.body, note.tags, note.colour, made, note.selectors.exact if note.selectors else ""
            )
            for made, note in reversed(found)
            if isinstance(note, Annotation)
        ]

    def recent(self, limit: int = 20) -> list[str]:
        """What undo would take back one after the other, the next first."""
        return self._notes.labels(limit)

    def back_up(self) -> Path | None:
        """Keep a verified copy of the notes when they changed since the last one; return it."""
        return self._notes.back_up()

    def undo_label(self, *, reading: bool = False) -> str | None:
        return self._notes.undo_label(reading=reading)

    def undo_id(self, *, reading: bool = False) -> str:
        """Which edit `undo` would take back: another id after every edit, and after it was taken back."""
        return self._notes.undo_id(reading=reading)

    def is_long(self, *, reading: bool = False, redo: bool = False) -> bool:
        """Whether `undo` (or `redo`) concerns so many records that a person would notice the time."""
        return self._notes.undo_size(reading=reading, redo=redo) > _LONG_CHARACTERS

    def redo_label(self) -> str | None:
        return self._notes.redo_label()


def change_of(label: str, records: list[Record]) -> Change:
    """What a set of written or deleted records means for whoever shows them."""
    nouns = frozenset(_noun(record) for record in records)
    if any(isinstance(record, ActorCorrection) and record.article is None for record in records):
        return Change(nouns, None, label=label)
    articles = {article for record in records if (article := _article(record)) is not None}
    return Change(nouns, tuple(sorted(articles)), label=label)


def _noun(record: Record) -> Noun:
    match record:
        case Annotation() | ArticleTags():
            return Noun.ANNOTATIONS
        case Reading():
            return Noun.READING
        case SavedQuery() | Looked():
            return Noun.SEARCHES
        case ActorCorrection():
            return Noun.ACTORS
        case Preference(name, _) if name.startswith(COLOUR_NAME):
            return Noun.ANNOTATIONS
        case Correction() | Removal() | Preference():
            return Noun.ARTICLES


def _article(record: Record) -> str | None:
    match record:
        case Reading(article_id):
            return article_id
        case Preference() | SavedQuery() | Looked():
            return None
        case ActorCorrection(article=article):
            return article.id if article else None
        case _:
            return record.article.id or None
