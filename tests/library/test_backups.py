"""Copies of the person's work: when they are taken, and how it comes back."""

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reader.errors import BackupNotFound, LibraryDamaged
from reader.library.backups import Backups
from reader.library.facade import Library
from reader.model.notebook import BackupReason
from reader.storage import SqliteNotesStore
from reader.storage.copies import SqliteNoteBackups
from tests.storage.builders import Shelf, note

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def service(shelf: Shelf) -> Backups:
    return Backups(shelf.notes, SqliteNoteBackups(shelf.folder), shelf.clock)


def test_a_copy_says_what_is_in_it_and_why_it_was_made(library: Library, article_id: str) -> None:
    library.annotations.highlight(
        article_id, library.annotations.find_quote(article_id, "Parigi"), tags=["x"]
    )
    library.annotations.bookmark(article_id)
    made = library.backups.make()
    assert made is not None
    assert (made.annotations, made.bookmarks, made.tags, made.corrections) == (1, 1, 1, 0)
    assert (made.reason, made.size > 0) == (BackupReason.ASKED, True)
    assert library.backups.list() == [made]
    assert [row.quote for row in library.backups.look(made.name).entries] == ["", "Parigi"]
    assert library.backups.make() is None


def test_restoring_is_one_step_that_keeps_a_copy_of_the_present_first(
    library: Library, article_id: str
) -> None:
    kept = library.annotations.add_note(article_id, "first").created or ""
    library.backups.make()
    library.annotations.write_note(kept, "second")
    library.annotations.add_note(article_id, "third")
    library.annotations.tag_article(article_id, ["x"])
    library.backups.restore("asked")
    assert [row.note for row in library.annotations.all()] == ["first"]
    assert library.annotations.tags_of(article_id) == ()
    assert library.backups.list()[0].reason is BackupReason.RESTORE
    library.history.undo()
    assert sorted(row.note for row in library.annotations.all()) == ["second", "third"]
    assert library.annotations.tags_of(article_id) == ("x",)


def test_a_copy_that_is_not_there_is_named(library: Library) -> None:
    with pytest.raises(BackupNotFound, match="2019"):
        library.backups.restore("2019")


def test_a_copy_is_due_hourly_while_something_changes(shelf: Shelf) -> None:
    backups = service(shelf)
    shelf.clock.time = NOON
    assert backups.make_if_due() is None
    shelf.notes.edit("One", [note("a")])
    assert backups.make_if_due() is not None
    shelf.notes.edit("Two", [note("b")])
    assert backups.make_if_due() is None
    shelf.clock.time = NOON + timedelta(minutes=61)
    made = backups.make_if_due()
    assert made is not None
    assert made.annotations == 2
    shelf.clock.time = NOON + timedelta(hours=5)
    assert backups.make_if_due() is None


def test_a_clock_set_ten_years_ahead_and_back_neither_stops_copies_nor_costs_one(shelf: Shelf) -> None:
    backups = service(shelf)
    shelf.clock.time = NOON
    shelf.notes.edit("One", [note("a")])
    right = backups.make_if_due()
    shelf.clock.time = NOON + timedelta(days=3650)
    shelf.notes.edit("Two", [note("b")])
    ahead = backups.make_if_due()
    shelf.clock.time = NOON + timedelta(hours=2)
    shelf.notes.edit("Three", [note("c")])
    later = backups.make_if_due()
    shelf.clock.time = NOON - timedelta(days=3650)
    shelf.notes.edit("Four", [note("d")])
    long_ago = backups.make_if_due()
    made = [right, ahead, later, long_ago]
    assert None not in made
    assert {info.name for info in backups.list()} == {info.name for info in made if info}
    assert max(made, key=lambda info: info.annotations if info else 0) is long_ago


def test_a_copy_that_was_asked_for_outlives_the_hour(shelf: Shelf) -> None:
    backups = service(shelf)
    shelf.notes.edit("One", [note("a")])
    asked = backups.make()
    for number in range(3):
        shelf.notes.edit("More", [note(f"b{number}")])
        shelf.notes.back_up()
    assert asked in backups.list()
    assert len(backups.list()) == 2


def test_a_copy_of_an_older_format_is_read_and_restored(shelf: Shelf) -> None:
    shelf.notes.edit("One", [note("a")])
    made = service(shelf).make()
    assert made is not None
    older = shelf.backups / made.name
    with sqlite3.connect(older) as old:
        old.execute("DROP TABLE drafts")
        for column in ("actor", "actor_name", "actor_type", "given_up"):
            old.execute("DROP INDEX IF EXISTS annotations_by_actor")
            old.execute("DROP INDEX IF EXISTS annotations_by_revision")
            old.execute(f"ALTER TABLE annotations DROP COLUMN {column}")
        old.execute("ALTER TABLE reading DROP COLUMN finished")
        for table in ("searches", "looked", "actor_corrections"):
            old.execute(f"DROP TABLE {table}")
        old.execute("DROP INDEX changes_by_kind")
        old.execute("PRAGMA user_version=1")
    old.close()
    shelf.notes.edit("Two", [], [note("a")])
    before = older.read_bytes()
    service(shelf).restore(made.name)
    assert [found.id for found in shelf.notes.annotations()] == ["a"]
    assert older.read_bytes() == before


def test_a_damaged_file_is_refused_with_the_place_of_its_copies(shelf: Shelf, tmp_path: Path) -> None:
    shelf.notes.edit("One", [note("a")])
    service(shelf).make()
    shelf.close()
    shelf.notes_file.write_bytes(b"garbage" * 1_000)
    with pytest.raises(LibraryDamaged, match="verified copies lie in") as told:
        SqliteNotesStore(
            shelf.folder, shelf.backups, read_only=False, now=shelf.clock, new_id=shelf.new_edit_id
        )
    assert str(shelf.backups) in str(told.value)
    assert shelf.notes_file.read_bytes() == b"garbage" * 1_000
