"""What was acknowledged survives a power cut at any moment, and what was not is there whole or not at all."""

import random
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import apsw
import pytest

from reader.errors import DiskFull, StorageError
from reader.storage.connections import NOTES
from tests.storage.apsw_connection import ApswConnection
from tests.storage.builders import Shelf, ids, note
from tests.storage.power import Disk, recorded

CUTS = 20
CUTS_IN_SOAK = 300
EDITS = 12


@dataclass
class Written:
    """What was acknowledged after which event of the disk."""

    acknowledged: list[tuple[int, str]] = field(default_factory=list)
    deleted: list[tuple[int, str]] = field(default_factory=list)


@contextmanager
def on(disk: Disk, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the store's connections, with all its own statements, go through the disk."""
    with recorded(disk) as vfs, monkeypatch.context() as patch:

        def connect(name: str, *, timeout: float, **_: object) -> sqlite3.Connection:
            return ApswConnection(name, vfs, int(timeout * 1000))

        patch.setattr(sqlite3, "connect", connect)
        yield


def write(shelf: Shelf, disk: Disk, chance: random.Random) -> Written:
    """Notes short and long, some deleted, undone and drafted, each acknowledged."""
    written = Written()
    store = shelf.open_notes()
    for number in range(EDITS):
        note_id = f"n{number}"
        store.edit("Write", [note(note_id, body="x" * chance.choice((10, 2_000, 20_000)))])
        written.acknowledged.append((len(disk.events), note_id))
        if chance.random() < 0.3:
            began = len(disk.events)
            store.edit("Delete", [], [note(note_id)])
            written.deleted.append((began, note_id))
        if chance.random() < 0.3:
            store.save_draft("new:a", "y" * chance.choice((10, 5_000)))
    store.close()
    return written


def cut_and_look(shelf: Shelf, monkeypatch: pytest.MonkeyPatch, seed: int, cuts: int) -> None:
    chance = random.Random(seed)
    disk = Disk()
    before = {path.name: path.read_bytes() for path in shelf.folder.iterdir() if path.is_file()}
    with on(disk, monkeypatch):
        written = write(shelf, disk, chance)
    assert NOTES in disk.names
    assert len(disk.events) > EDITS * 5
    for number in range(cuts):
        moment = chance.randrange(len(disk.events) + 1)
        folder = shelf.folder.with_name(f"after-{seed}-{number}")
        folder.mkdir()
        for name, content in disk.after_power_cut(moment, before, chance).items():
            (folder / name).write_bytes(content)
        look(folder, written, moment)


def look(folder: Path, written: Written, moment: int) -> None:
    after = Shelf(folder, folder / "files", new_edit_id=ids("after"))
    with after.open_notes() as store:
        assert store.verify() == []
        kept = {found.id for found in store.annotations()}
        gone = {note_id for began, note_id in written.deleted if began < moment}
        for when, note_id in written.acknowledged:
            if when <= moment:
                assert note_id in kept | gone, f"{note_id} was acknowledged and is lost"
        store.edit("Go on", [note("later")])


def test_no_acknowledged_note_is_lost_in_a_power_cut(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf.notes.close()
    cut_and_look(shelf, monkeypatch, 1, CUTS)


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_no_acknowledged_note_is_lost_in_many_power_cuts(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for seed in range(10):
        other = Shelf(tmp_path / f"library-{seed}", tmp_path / "files")
        other.open()
        other.notes.close()
        cut_and_look(other, monkeypatch, seed, CUTS_IN_SOAK // 10)
        other.close()


def test_the_disk_can_lose_notes_of_a_store_that_does_not_wait(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The simulation has teeth: with the folder not synced, or nothing synced, it loses or spoils some."""
    shelf.notes.close()
    execute = ApswConnection.execute

    def careless(self: ApswConnection, statement: str, cells: object = (), /) -> object:
        if "synchronous" in statement:
            statement = "PRAGMA synchronous=OFF"
        return execute(self, statement, cells)  # type: ignore[arg-type]  # passed on as it came

    monkeypatch.setattr(ApswConnection, "execute", careless)
    with pytest.raises((AssertionError, StorageError)):
        for seed in range(5):
            cut_and_look(shelf, monkeypatch, seed, 40)


@pytest.mark.parametrize(
    ("error", "expected", "sentence"),
    [
        (apsw.IOError, StorageError, "cannot be used"),
        (apsw.FullError, DiskFull, "is full. Nothing was lost; make room and try again."),
    ],
)
def test_a_disk_that_fails_in_a_write_is_told_of_and_costs_nothing(
    shelf: Shelf,
    monkeypatch: pytest.MonkeyPatch,
    error: type[apsw.Error],
    expected: type[StorageError],
    sentence: str,
) -> None:
    shelf.notes.edit("Before", [note("before")])
    shelf.notes.close()
    for failing in range(1, 12):
        disk = Disk(error=error)
        with on(disk, monkeypatch):
            store = shelf.open_notes()
            disk.fail_at = len(disk.events) + failing
            try:
                store.edit("During", [note(f"during-{failing}")])
            except StorageError as told:
                assert isinstance(told, expected)
                assert str(shelf.notes_file) in str(told)
                assert sentence in str(told)
                acknowledged = False
            else:
                acknowledged = True
            disk.fail_at = None
            store.close()
        with shelf.open_notes() as again:
            kept = {found.id for found in again.annotations()}
            assert again.verify() == []
            assert "before" in kept
            assert not acknowledged or f"during-{failing}" in kept
