"""Undo and redo of everything the person does to their own data."""

from pathlib import Path

from reader.library.roles import writes_notes
from reader.model.annotation import Annotation, ArticleTags, Correction, Preference, Reading, Record, Removal
from reader.model.change import Change, Noun
from reader.ports import NotesStore


class History:
    """The last edit first. Reading positions have a history of their own (`reading`)."""

    def __init__(self, notes: NotesStore) -> None:
        self._notes = notes

    @writes_notes
    def undo(self, *, reading: bool = False) -> Change:
        """Take back the last edit. Raises `NothingToUndo`."""
        label, records = self._notes.undo(reading=reading)
        return change_of(label, records)

    @writes_notes
    def redo(self, *, reading: bool = False) -> Change:
        label, records = self._notes.redo(reading=reading)
        return change_of(label, records)

    def back_up(self) -> Path | None:
        """Keep a verified copy of the notes when they changed since the last one; return it."""
        return self._notes.back_up()

    def undo_label(self) -> str | None:
        return self._notes.undo_label()

    def redo_label(self) -> str | None:
        return self._notes.redo_label()


def change_of(label: str, records: list[Record]) -> Change:
    """What a set of written or deleted records means for whoever shows them."""
    nouns = frozenset(_noun(record) for record in records)
    articles = {article for record in records if (article := _article(record)) is not None}
    return Change(nouns, tuple(sorted(articles)), label=label)


def _noun(record: Record) -> Noun:
    match record:
        case Annotation() | ArticleTags():
            return Noun.ANNOTATIONS
        case Reading():
            return Noun.READING
        case Correction() | Removal() | Preference():
            return Noun.ARTICLES


def _article(record: Record) -> str | None:
    match record:
        case Reading(article_id):
            return article_id
        case Preference():
            return None
        case _:
            return record.article.id
