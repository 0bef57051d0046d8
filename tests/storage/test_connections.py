"""Opening files: for reading only, after a crash, on disks that cannot be written."""

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from reader.errors import StorageError
from reader.model.article import Listing, Section
from reader.storage import SqliteArticleReader, connections
from reader.storage.connections import ReaderPool, open_reading, open_writing, transaction, uri_of
from tests.storage.builders import PATIENCE_MS, Shelf, note, stamp

HALF_WAY = """
import os, signal, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA cache_size=1")
connection.execute("PRAGMA cache_spill=1")
connection.execute("BEGIN IMMEDIATE")
connection.execute("DELETE FROM annotations")
connection.execute("CREATE TABLE half (x)")
for _ in range(200):
    connection.execute("INSERT INTO half VALUES (zeroblob(4000))")
os.kill(os.getpid(), signal.SIGKILL)
"""


def crash_while_writing(path: Path) -> None:
    """Leave a half-written transaction and the journal that takes it back."""
    killed = subprocess.run([sys.executable, "-c", HALF_WAY, str(path)], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert path.with_name(path.name + "-journal").stat().st_size > 0


def test_readers_take_back_what_a_killed_window_left(shelf: Shelf) -> None:
    article = shelf.add()
    shelf.notes.edit("Note", [note("a", stamp(article))])
    reading = shelf.open_notes(read_only=True)
    shelf.reader.ids(Listing())
    crash_while_writing(shelf.notes_file)
    assert shelf.reader.ids(Listing(Section.NOTED)) == [article.id]
    crash_while_writing(shelf.notes_file)
    assert len(reading.annotations()) == 1
    crash_while_writing(shelf.notes_file)
    assert len(shelf.open_notes(read_only=True).annotations()) == 1
    crash_while_writing(shelf.notes_file)
    with SqliteArticleReader(shelf.folder, patience_ms=PATIENCE_MS) as fresh:
        assert fresh.ids(Listing(Section.NOTED)) == [article.id]


def test_the_journal_of_a_living_writer_is_left_alone(shelf: Shelf) -> None:
    with transaction(shelf.notes._connection):
        shelf.notes._connection.execute("DELETE FROM changes")
        shelf.notes._connection.execute("INSERT INTO preferences VALUES ('k', 0, 'n', 'v')")
        assert shelf.notes_file.with_name("notes.sqlite3-journal").exists()
        assert shelf.reader.ids(Listing(Section.NOTED)) == []
    assert shelf.notes._connection.execute("SELECT count(*) FROM preferences").fetchone()[0] == 1


def refuse_unless_immutable(monkeypatch: pytest.MonkeyPatch) -> None:
    """Behave towards the articles as SQLite does where a folder takes no new files (root meets none)."""
    real = connections._open

    def refuse(uri: str, patience_ms: int, pragmas: tuple[str, ...]) -> sqlite3.Connection:
        if "articles.sqlite3?mode=ro" not in uri:
            return real(uri, patience_ms, pragmas)
        error = sqlite3.OperationalError("attempt to write a readonly database")
        error.sqlite_errorcode = sqlite3.SQLITE_READONLY
        raise error

    monkeypatch.setattr(connections, "_open", refuse)


def test_a_library_on_a_disk_that_cannot_be_written_can_be_read(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = shelf.add()
    shelf.notes.edit("Note", [note("a", stamp(article))])
    shelf.close()
    refuse_unless_immutable(monkeypatch)
    with SqliteArticleReader(shelf.folder, patience_ms=PATIENCE_MS) as store:
        assert store.ids(Listing(Section.NOTED)) == [article.id]
        assert store.text(article.id) is not None


def test_a_disk_that_cannot_be_written_is_no_excuse_to_pass_over_a_log(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What waits in the log is acknowledged; reading past it would hide it."""
    shelf.add()
    assert shelf.articles_file.with_name("articles.sqlite3-wal").stat().st_size > 0
    refuse_unless_immutable(monkeypatch)
    with pytest.raises(StorageError):
        SqliteArticleReader(shelf.folder, patience_ms=PATIENCE_MS)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_permission_to_write_can_be_read(shelf: Shelf) -> None:
    article = shelf.add()
    shelf.close()
    shelf.folder.chmod(0o500)
    try:
        with SqliteArticleReader(shelf.folder, patience_ms=PATIENCE_MS) as store:
            assert store.ids(Listing()) == [article.id]
        assert shelf.open_notes(read_only=True).annotations() == []
    finally:
        shelf.folder.chmod(0o700)


@pytest.mark.parametrize("name", ["plain", "caffè nero", "50%?#&", 'it\'s "here"', "caff\udce8"])
def test_a_folder_of_any_name_holds_a_library(tmp_path: Path, name: str) -> None:
    shelf = Shelf(tmp_path / name, tmp_path)
    shelf.open()
    shelf.notes.edit("One", [note("a")])
    assert shelf.notes.back_up() is not None
    assert shelf.reader.count(Listing(Section.UNREAD)) == 0
    shelf.close()


def test_a_transaction_is_whole_or_nothing(tmp_path: Path) -> None:
    with closing(open_writing(tmp_path / "x.sqlite3", ())) as connection:
        connection.execute("CREATE TABLE t (x)")
        with transaction(connection):
            connection.execute("INSERT INTO t VALUES (1)")
        with pytest.raises(KeyboardInterrupt), transaction(connection):
            connection.execute("INSERT INTO t VALUES (2)")
            raise KeyboardInterrupt
        assert connection.execute("SELECT x FROM t").fetchall() == [(1,)]
        assert not connection.in_transaction


def test_a_reading_connection_writes_nothing(tmp_path: Path) -> None:
    with closing(open_writing(tmp_path / "x.sqlite3", ())) as connection:
        connection.execute("CREATE TABLE t (x)")
    with closing(open_reading(tmp_path / "x.sqlite3")) as connection:
        with pytest.raises(sqlite3.OperationalError):
            connection.execute("INSERT INTO t VALUES (1)")
        with pytest.raises(sqlite3.OperationalError):
            connection.execute("CREATE TABLE u (x)")


def test_connections_are_used_again_and_closed_with_the_pool(shelf: Shelf) -> None:
    pool = ReaderPool(shelf.folder, PATIENCE_MS)
    with pool.reading() as first:
        pass
    with pool.reading() as second:
        assert second is first
        with pool.reading() as third:
            assert third is not first
        pool.close()
    for connection in (first, third):
        with pytest.raises(sqlite3.ProgrammingError):
            connection.execute("SELECT 1")
    with pytest.raises(sqlite3.ProgrammingError), pool.reading():
        pass


def test_a_missing_notes_file_is_named_by_readers(shelf: Shelf) -> None:
    shelf.close()
    shelf.notes_file.unlink()
    with (
        SqliteArticleReader(shelf.folder, patience_ms=PATIENCE_MS) as store,
        pytest.raises(StorageError, match=r"notes\.sqlite3.*missing"),
    ):
        store.ids(Listing())


def test_a_file_name_is_told_to_sqlite_byte_for_byte(tmp_path: Path) -> None:
    assert uri_of(Path("/a b/50%?.db")) == "file:/a%20b/50%25%3F.db"
