"""Verified copies of the notes."""

import errno
import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import DiskFull, LibraryDamaged, LibraryReadOnly, StorageError
from reader.storage import backups as copies
from reader.storage import note_backups, restore_notes
from reader.storage.backups import DAILY, HOURLY, MONTHLY, WEEKLY, Backup
from tests.storage.builders import Shelf, note

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def test_a_copy_holds_everything_and_says_when_it_was_made(shelf: Shelf) -> None:
    shelf.notes.edit("One", [note("a")])
    shelf.clock.time = NOON
    path = shelf.notes.back_up()
    assert path is not None
    assert path.parent == shelf.backups
    assert path.name.startswith("notes-20260301T1200")
    assert note_backups(shelf.folder) == [path]
    with closing(sqlite3.connect(path)) as copied:
        assert copied.execute("SELECT id FROM annotations").fetchall() == [("a",)]
        assert copied.execute("SELECT count(*) FROM edits").fetchone() == (1,)


def test_notes_are_read_and_written_while_a_copy_is_checked(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy is of the moment at which it was begun."""
    shelf.notes.edit("One", [note("a")])
    checked = copies.integrity_problems

    def meanwhile(connection: sqlite3.Connection) -> list[str]:
        other = Thread(target=shelf.notes.edit, args=("Two", [note("b")]))
        other.start()
        other.join(30)
        assert not other.is_alive()
        return checked(connection)

    with monkeypatch.context() as slow:
        slow.setattr(copies, "integrity_problems", meanwhile)
        path = shelf.notes.back_up()
    assert path is not None
    with closing(sqlite3.connect(path)) as copied:
        assert copied.execute("SELECT id FROM annotations").fetchall() == [("a",)]
    assert len(shelf.notes.annotations()) == 2
    assert shelf.notes.back_up() is not None


def test_nothing_is_copied_twice(shelf: Shelf) -> None:
    assert shelf.notes.back_up() is None
    shelf.notes.edit("One", [note("a")])
    first = shelf.notes.back_up()
    assert first is not None
    assert shelf.notes.back_up() is None
    shelf.close()
    shelf.open()
    assert shelf.notes.back_up() is None
    shelf.notes.undo()
    assert shelf.notes.back_up() is not None


def test_changes_after_restoring_an_older_copy_are_copied_too(shelf: Shelf) -> None:
    shelf.notes.edit("One", [note("a")])
    older = shelf.notes.back_up()
    assert older is not None
    shelf.clock.time += timedelta(hours=1)
    shelf.notes.edit("Two", [note("b")])
    assert shelf.notes.back_up()
    shelf.close()
    restore_notes(shelf.folder, older, shelf.clock())
    shelf.open()
    shelf.notes.edit("Other", [note("c")])
    assert shelf.notes.position() == 2
    assert shelf.notes.back_up() is not None


def test_a_copy_is_restored_and_the_damaged_file_set_aside(shelf: Shelf) -> None:
    shelf.notes.edit("One", [note("a")])
    backup = shelf.notes.back_up()
    shelf.notes.edit("Two", [note("b")])
    shelf.close()
    assert backup is not None
    journal = shelf.notes_file.with_name("notes.sqlite3-journal")
    shelf.notes_file.write_bytes(b"damaged")
    with pytest.raises(LibraryDamaged):
        shelf.open_notes()
    journal.write_bytes(b"of the damaged file")
    aside = restore_notes(shelf.folder, backup, NOON)
    assert aside is not None
    assert aside.name == "notes.sqlite3.damaged-20260301T120000000000Z"
    assert aside.read_bytes() == b"damaged"
    assert not journal.exists()
    assert aside.with_name(f"{aside.name}-journal").read_bytes() == b"of the damaged file"
    shelf.open()
    assert shelf.notes.annotations() == [note("a")]
    assert shelf.notes.undo_label() == "One"
    assert backup.exists()


def test_missing_notes_are_restored(shelf: Shelf) -> None:
    shelf.notes.edit("One", [note("a")])
    backup = shelf.notes.back_up()
    assert backup is not None
    shelf.close()
    shelf.notes_file.unlink()
    assert restore_notes(shelf.folder, backup, NOON) is None
    assert shelf.open_notes().annotations() == [note("a")]


def test_a_damaged_copy_is_not_restored(shelf: Shelf) -> None:
    shelf.notes.edit("One", [note("a")])
    backup = shelf.notes.back_up()
    assert backup is not None
    shelf.close()
    backup.write_bytes(b"nothing of use" * 500)
    before = shelf.notes_file.read_bytes()
    with pytest.raises(LibraryDamaged):
        restore_notes(shelf.folder, backup, NOON)
    with pytest.raises(StorageError, match="missing"):
        restore_notes(shelf.folder, backup.with_name("none"), NOON)
    assert shelf.notes_file.read_bytes() == before


@pytest.mark.parametrize(
    ("code", "error"), [(errno.ENOSPC, DiskFull), (errno.EROFS, LibraryReadOnly), (errno.EIO, StorageError)]
)
def test_a_copy_that_cannot_be_finished_leaves_the_earlier_ones_alone(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch, code: int, error: type[StorageError]
) -> None:
    shelf.notes.edit("One", [note("a")])
    first = shelf.notes.back_up()
    shelf.notes.edit("Two", [note("b")])

    def fail(handle: int) -> None:
        raise OSError(code, os.strerror(code))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fail)
        with pytest.raises(error):
            shelf.notes.back_up()
    assert [first] == list(shelf.backups.iterdir())
    assert shelf.notes.back_up() is not None


def test_a_half_written_copy_of_a_killed_program_is_no_copy_and_goes(shelf: Shelf) -> None:
    shelf.notes.edit("One", [note("a")])
    shelf.backups.mkdir()
    partial = shelf.backups / "notes-20260301T120000000000Z-1.sqlite3.partial"
    partial.write_bytes(b"half")
    assert note_backups(shelf.folder) == []
    path = shelf.notes.back_up()
    assert note_backups(shelf.folder) == [path] == list(shelf.backups.iterdir())


def test_damaged_notes_are_not_copied_over_sound_ones(shelf: Shelf) -> None:
    for number in range(200):
        shelf.notes.edit("Make", [note(f"n{number}", body="x" * 500)])
    first = shelf.notes.back_up()
    shelf.notes.edit("More", [note("more")])
    shelf.close()
    with shelf.notes_file.open("r+b") as file:
        file.seek(shelf.notes_file.stat().st_size // 2)
        file.write(b"\xa5" * 40_000)
    with pytest.raises(LibraryDamaged):
        shelf.open_notes().back_up()
    assert list(shelf.backups.iterdir()) == [first]


def test_files_of_other_names_are_no_copies(shelf: Shelf) -> None:
    shelf.backups.mkdir()
    for name in ("notes-old.sqlite3", "articles-20260301T120000000000Z-1.sqlite3", "notes.sqlite3"):
        (shelf.backups / name).write_bytes(b"x")
    (shelf.backups / "notes-20260301T120000000000Z-1.sqlite3").touch()
    assert note_backups(shelf.folder) == []


def put(folder: Path, times: list[datetime]) -> list[Backup]:
    made = []
    for time in times:
        path = folder / f"notes-{time.strftime('%Y%m%dT%H%M%S%f')}Z-1.sqlite3"
        path.write_bytes(b"x")
        made.append(Backup(time, 1, path))
    return made


def test_rotation_keeps_hours_days_weeks_and_months(tmp_path: Path) -> None:
    made = put(tmp_path, [NOON - timedelta(hours=step) for step in range(24 * 600)][::-1])
    copies.rotate(tmp_path, "notes", NOON, made[-1])
    kept = [backup.time for backup in copies.existing(tmp_path, "notes")]
    assert kept[-HOURLY:] == [NOON - timedelta(hours=step) for step in range(HOURLY)][::-1]
    assert (
        len({time.date() for time in kept} & {(NOON - timedelta(days=d)).date() for d in range(DAILY)})
        == DAILY
    )
    assert len({time.isocalendar()[:2] for time in kept}) >= WEEKLY
    assert len({(time.year, time.month) for time in kept}) == MONTHLY
    assert len(kept) <= HOURLY + DAILY + WEEKLY + MONTHLY


TIMES = st.lists(st.integers(-5_000_000, 5_000_000), min_size=1, max_size=60, unique=True)


@given(TIMES, st.integers(-5_000_000, 5_000_000))
def test_rotation_keeps_the_one_just_written_and_the_newest_of_past_and_future(
    tmp_path_factory: pytest.TempPathFactory, seconds: list[int], now: int
) -> None:
    """Whatever the clock says: it may have been wrong before, or be wrong now."""
    folder = tmp_path_factory.mktemp("backups")
    made = put(folder, [NOON + timedelta(seconds=second) for second in seconds])
    moment = NOON + timedelta(seconds=now)
    copies.rotate(folder, "notes", moment, made[-1])
    kept = {backup.time for backup in copies.existing(folder, "notes")}
    assert made[-1].time in kept
    past = [backup.time for backup in made if backup.time <= moment]
    future = [backup.time for backup in made if backup.time > moment]
    assert all(max(times) in kept for times in (past, future) if times)
    hours = {time.replace(minute=0, second=0) for time in past}
    kept_hours = {time.replace(minute=0, second=0) for time in kept}
    assert set(sorted(hours)[-HOURLY:]) <= kept_hours


def test_a_clock_set_back_costs_no_copy(shelf: Shelf) -> None:
    shelf.clock.time = NOON + timedelta(days=3650)
    shelf.notes.edit("One", [note("a")])
    wrong = shelf.notes.back_up()
    shelf.clock.time = NOON
    shelf.notes.edit("Two", [note("b")])
    right = shelf.notes.back_up()
    shelf.notes.edit("Three", [note("c")])
    later = shelf.notes.back_up()
    assert wrong in note_backups(shelf.folder)
    assert later in note_backups(shelf.folder)
    assert right not in note_backups(shelf.folder)
