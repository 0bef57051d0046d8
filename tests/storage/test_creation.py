"""Making a library."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.errors import LibraryDamaged, LibraryReadOnly
from reader.model.article import Listing
from reader.storage import SqliteArticleReader, create, migrations
from reader.storage.connections import ARTICLES, NOTES
from tests.storage.builders import Shelf, note


def test_a_new_library_has_both_files_and_nothing_else(tmp_path: Path) -> None:
    create(tmp_path / "deep" / "library")
    assert {path.name for path in (tmp_path / "deep" / "library").iterdir()} == {ARTICLES, NOTES}
    with SqliteArticleReader(tmp_path / "deep" / "library") as store:
        assert store.count(Listing()) == 0
        assert store.verify() == []


def test_making_a_library_that_is_there_changes_nothing(shelf: Shelf) -> None:
    article = shelf.add()
    shelf.notes.edit("One", [note("a")])
    shelf.close()
    create(shelf.folder)
    shelf.open()
    assert shelf.reader.article(article.id) == article
    assert shelf.notes.annotations() == [note("a")]


def test_lost_articles_are_begun_anew_beside_the_notes(shelf: Shelf) -> None:
    shelf.add()
    shelf.notes.edit("One", [note("a")])
    shelf.close()
    for path in shelf.folder.glob(f"{ARTICLES}*"):
        path.unlink()
    create(shelf.folder)
    shelf.open()
    assert shelf.reader.count(Listing()) == 0
    assert shelf.notes.annotations() == [note("a")]


def test_lost_notes_are_not_begun_anew_while_copies_exist(shelf: Shelf) -> None:
    shelf.notes.edit("One", [note("a")])
    shelf.notes.back_up()
    shelf.close()
    shelf.notes_file.unlink()
    with pytest.raises(LibraryDamaged):
        create(shelf.folder)
    assert not shelf.notes_file.exists()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(migrations, "flush", refuse)
    with pytest.raises(LibraryReadOnly):
        create(tmp_path / "library")


def test_the_tables_of_the_notes_can_be_read_by_hand(shelf: Shelf) -> None:
    shelf.notes.edit("Note", [note("a", body="Un pensiero", tags=("uno", "due"))])
    with closing(sqlite3.connect(shelf.notes_file)) as file:
        row = file.execute("SELECT id, name, body, tags FROM annotations").fetchone()
    assert row == ("a", "gone.txt", "Un pensiero", '["uno","due"]')
