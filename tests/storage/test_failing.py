"""What a person is told when the file of their notes cannot be used, and that nothing is lost by it."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from reader.errors import LibraryLocked, LibraryReadOnly, NewerFormat
from reader.storage.note_schema import SCHEMA
from tests.storage.builders import Shelf, locked, note

ROOT = Path(__file__).resolve().parents[2]


def test_another_program_at_work_is_named_and_the_edit_can_be_repeated(shelf: Shelf) -> None:
    with locked(shelf.notes_file), pytest.raises(LibraryLocked) as told:
        shelf.notes.edit("One", [note("a")])
    assert str(told.value).endswith("is in use by another process (another program). Close it or try again.")
    shelf.notes.edit("One", [note("a")])
    assert [found.id for found in shelf.notes.annotations()] == ["a"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_takes_no_files_is_named(shelf: Shelf) -> None:
    shelf.notes.edit("One", [note("a")])
    shelf.folder.chmod(0o500)
    try:
        with pytest.raises(LibraryReadOnly, match="Check the permissions of the library folder"):
            shelf.notes.edit("Two", [note("b")])
    finally:
        shelf.folder.chmod(0o700)
    shelf.notes.edit("Two", [note("b")])
    assert len(shelf.notes.annotations()) == 2


def test_a_newer_file_is_refused_and_left_as_it_is(shelf: Shelf) -> None:
    shelf.notes.edit("One", [note("a")])
    shelf.close()
    newer = len(SCHEMA.steps) + 1
    with closing(sqlite3.connect(shelf.notes_file)) as file:
        file.execute(f"PRAGMA user_version={newer}")
    before = shelf.notes_file.read_bytes()
    with pytest.raises(NewerFormat) as told:
        shelf.open_notes()
    assert f"(format {newer}, this version knows {newer - 1}). Update the program." in str(told.value)
    assert shelf.notes_file.read_bytes() == before


FILLING = """
import resource, signal, sys
from pathlib import Path
from reader.errors import DiskFull
from tests.storage.builders import Shelf, note

folder = Path(sys.argv[1])
shelf = Shelf(folder, folder / "files")
shelf.open()
shelf.notes.edit("Before", [note("before")])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
limit = shelf.notes_file.stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
try:
    shelf.notes.edit("Large", [note("large", body="x" * 1_000_000)])
except Exception as error:
    print(type(error).__name__, error)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
shelf.notes.edit("After", [note("after")])
print(sorted(found.id for found in shelf.notes.annotations()), shelf.notes.verify())
"""


def test_a_file_that_cannot_grow_costs_nothing_and_the_next_edit_goes_on(tmp_path: Path) -> None:
    command = [sys.executable, "-c", FILLING, str(tmp_path / "library")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    first, second = done.stdout.splitlines()
    assert first.startswith(("DiskFull ", "StorageError "))
    assert str(tmp_path / "library" / "notes.sqlite3") in first
    assert second == "['after', 'before'] []"
