"""The notes: what was acknowledged is there, and nobody is shown an empty library by mistake."""

import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from reader.errors import (
    DiskFull,
    LibraryDamaged,
    LibraryLocked,
    LibraryReadOnly,
    NewerFormat,
    NothingToUndo,
    StorageError,
)
from reader.model.annotation import (
    Annotation,
    AnnotationKind,
    ArticleTags,
    Correction,
    Preference,
    Reading,
    Record,
    Removal,
    key_of,
)
from reader.storage import SqliteNotesStore
from tests.storage.builders import NOWHERE, Shelf, full, locked, note

LONG = "y" * 90_000

READS: dict[str, Callable[[SqliteNotesStore], object]] = {
    "annotations": lambda store: store.annotations(),
    "annotations of one": lambda store: store.annotations("gone"),
    "get": lambda store: store.get("annotation:a"),
    "records": lambda store: store.records(Removal),
    "undo_label": lambda store: store.undo_label(),
    "redo_label": lambda store: store.redo_label(),
    "position": lambda store: store.position(),
    "changes": lambda store: store.changes(0),
    "tags": lambda store: store.tags(),
    "verify": lambda store: store.verify(),
}
WRITES: dict[str, Callable[[SqliteNotesStore], object]] = {
    "edit": lambda store: store.edit("Long", [note("long", body=LONG)]),
    "undo": lambda store: store.undo(),
    "redo": lambda store: store.redo(),
}
CALLS = {**READS, **WRITES, "back_up": SqliteNotesStore.back_up}


@pytest.fixture
def store(shelf: Shelf) -> SqliteNotesStore:
    """With an edit to undo and one to redo, each of which brings back a long note."""
    shelf.notes.edit("Make", [note("b", body="short", tags=("t",))])
    shelf.notes.edit("Make", [note("a", body=LONG)])
    shelf.notes.edit("Shorten", [note("a", body="short")])
    shelf.notes.edit("Lengthen", [note("b", body=LONG)])
    shelf.notes.undo()
    return shelf.notes


def state(store: SqliteNotesStore) -> tuple[object, ...]:
    return tuple(read(store) for read in READS.values())


@pytest.mark.parametrize("name", CALLS)
def test_a_locked_file_is_told_and_changes_nothing(shelf: Shelf, store: SqliteNotesStore, name: str) -> None:
    before = state(store)
    with locked(shelf.notes_file), pytest.raises(LibraryLocked) as caught:
        CALLS[name](store)
    assert str(shelf.notes_file) in str(caught.value)
    assert state(store) == before


@pytest.mark.parametrize("name", WRITES)
def test_a_full_disk_is_told_and_changes_nothing(store: SqliteNotesStore, name: str) -> None:
    store._connection.execute("VACUUM")
    before = state(store)
    with full(store._connection), pytest.raises(DiskFull):
        WRITES[name](store)
    assert state(store) == before
    WRITES[name](store)
    assert state(store) != before
    assert store.verify() == []


def test_a_file_that_cannot_be_written_is_told(store: SqliteNotesStore) -> None:
    store._connection.execute("PRAGMA query_only=ON")
    for write in WRITES.values():
        with pytest.raises(LibraryReadOnly):
            write(store)


@pytest.mark.parametrize("name", READS)
def test_a_damaged_file_is_told_with_the_place_of_the_copies(
    shelf: Shelf, store: SqliteNotesStore, name: str
) -> None:
    shelf.close()
    with shelf.notes_file.open("r+b") as file:
        file.write(b"\xff" * 4096)
    with pytest.raises(LibraryDamaged, match="backups"):
        READS[name](shelf.open_notes())


def test_every_kind_of_record_is_kept_under_its_key(shelf: Shelf) -> None:
    records: list[Record] = [
        note("a", kind=AnnotationKind.HIGHLIGHT, tags=("x", "y"), body="Corpo 😀\n\ud7ff\0"),
        note("b", kind=AnnotationKind.BOOKMARK, body=""),
        Reading("gone", 7, True),
        ArticleTags(NOWHERE, ("z",)),
        Correction(NOWHERE, "title", "Nuovo"),
        Removal(NOWHERE),
        Preference("sample", "removed"),
    ]
    shelf.notes.edit("All", records)
    assert [shelf.notes.get(key_of(record)) for record in records] == records
    assert shelf.notes.records(Annotation) == records[:2]
    assert shelf.notes.records(Correction) == [records[4]]
    assert shelf.notes.records(Preference) == [records[6]]
    shelf.notes.edit("None", [], records)
    assert [shelf.notes.get(key_of(record)) for record in records] == [None] * len(records)
    assert shelf.notes.records(Annotation) == []


def test_unknown_keys_are_nothing(shelf: Shelf) -> None:
    assert [shelf.notes.get(key) for key in ("", "annotation", "annotation:x", "other:x", "edits:1")] == [
        None
    ] * 5


def test_annotations_are_sorted_by_creation(shelf: Shelf) -> None:
    late, early = note("late", created="2026-02-02"), note("early", created="2026-02-01")
    shelf.notes.edit("Two", [late, early])
    assert shelf.notes.annotations() == [early, late]
    assert shelf.notes.annotations("gone") == [early, late]
    assert shelf.notes.annotations("other") == []


def test_tags_are_counted_over_annotations_and_articles(shelf: Shelf) -> None:
    shelf.notes.edit(
        "Tag", [note("a", tags=("x", "y")), note("b", tags=("x",)), ArticleTags(NOWHERE, ("x",))]
    )
    assert shelf.notes.tags() == [("x", 3), ("y", 1)]
    shelf.notes.edit("Less", [], [note("a")])
    assert shelf.notes.tags() == [("x", 2)]


def test_changes_tell_the_final_state_of_each_record(shelf: Shelf) -> None:
    shelf.notes.edit("One", [note("a", body="1"), note("b")])
    position = shelf.notes.position()
    shelf.notes.edit("Two", [note("a", body="2")])
    shelf.notes.edit("Three", [note("a", body="3")], [note("b")])
    written, deleted, now = shelf.notes.changes(position)
    assert (written, deleted) == ([note("a", body="3")], [note("b")])
    assert now == shelf.notes.position() > position
    assert shelf.notes.changes(now) == ([], [], now)
    shelf.notes.undo()
    assert shelf.notes.changes(now)[:2] == ([note("b"), note("a", body="2")], [])


def test_positions_are_never_used_twice(shelf: Shelf) -> None:
    shelf.notes.edit("One", [note("a")])
    first = shelf.notes.position()
    shelf.notes.edit("Two", [note("a", body="x")])
    shelf.notes.undo()
    assert shelf.notes.position() == first + 2


def test_the_journal_is_the_one_that_lost_nothing(shelf: Shelf) -> None:
    connection = shelf.notes._connection
    assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
    assert connection.execute("PRAGMA synchronous").fetchone()[0] == 3


def test_what_was_acknowledged_is_seen_by_others_at_once(shelf: Shelf) -> None:
    other = shelf.open_notes(read_only=True)
    shelf.notes.edit("One", [note("a")])
    assert other.get("annotation:a") == note("a")
    assert other.position() == 1


def test_a_reading_store_writes_nothing(shelf: Shelf) -> None:
    shelf.notes.edit("One", [note("a")])
    other = shelf.open_notes(read_only=True)
    for write in (*WRITES.values(), SqliteNotesStore.back_up):
        with pytest.raises(LibraryReadOnly):
            write(other)


def test_many_threads_write_without_losing_a_note(shelf: Shelf) -> None:
    def write(number: int) -> None:
        shelf.notes.edit("Note", [note(f"n{number}")])
        shelf.notes.annotations()

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(write, range(60)))
    assert len(shelf.notes.annotations()) == 60
    assert shelf.notes.verify() == []


@pytest.mark.parametrize("how", ["missing", "empty"])
@pytest.mark.parametrize("read_only", [True, False])
def test_an_empty_library_is_never_shown_while_copies_exist(shelf: Shelf, how: str, read_only: bool) -> None:
    shelf.notes.edit("One", [note("a")])
    assert shelf.notes.back_up()
    shelf.close()
    shelf.notes_file.unlink()
    if how == "empty":
        shelf.notes_file.touch()
    with pytest.raises(LibraryDamaged, match=rf"{how}.*{shelf.backups}"):
        shelf.open_notes(read_only=read_only)


def test_a_new_library_begins_empty(shelf: Shelf) -> None:
    assert shelf.notes.annotations() == []
    assert shelf.notes.position() == 0
    assert shelf.notes.undo_label() is None
    with pytest.raises(NothingToUndo):
        shelf.notes.undo()


def test_reading_notes_that_are_not_there_names_the_file(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"notes\.sqlite3"):
        Shelf(tmp_path / "none", tmp_path).open_notes(read_only=True)
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize("read_only", [True, False])
def test_notes_of_a_later_version_are_refused_unchanged(shelf: Shelf, read_only: bool) -> None:
    shelf.close()
    with closing(sqlite3.connect(shelf.notes_file)) as file:
        file.execute("PRAGMA user_version=99")
    before = shelf.notes_file.read_bytes()
    with pytest.raises(NewerFormat, match="99"):
        shelf.open_notes(read_only=read_only)
    assert shelf.notes_file.read_bytes() == before
