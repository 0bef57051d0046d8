"""Files of earlier and later formats."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from reader.errors import DiskFull, LibraryDamaged, NewerFormat, StorageError
from reader.storage import SqliteArticleWriter, article_writer, articles, notes
from reader.storage.article_schema import SCHEMA as ARTICLE_SCHEMA
from reader.storage.migrations import Schema, make, migrate, require_current
from reader.storage.note_schema import SCHEMA as NOTE_SCHEMA
from tests.storage.builders import Shelf, note

FIRST = Schema(7, (("CREATE TABLE a (x)",),))
THIRD = Schema(
    7, (*FIRST.steps, ("ALTER TABLE a ADD COLUMN y", "CREATE TABLE b (x)"), ("CREATE TABLE c (x)",))
)
BROKEN = Schema(7, (*FIRST.steps, ("CREATE TABLE b (x)", "CREATE TABLE a (x)")))


class Copies:
    """Counts how often a copy was asked for."""

    def __init__(self) -> None:
        self.made = 0

    def __call__(self) -> Path:
        self.made += 1
        return Path("copy")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "file.sqlite3"


@pytest.fixture
def connection(path: Path) -> Iterator[sqlite3.Connection]:
    make(path, FIRST)
    with closing(sqlite3.connect(path, isolation_level=None)) as opened:
        yield opened


def tables(connection: sqlite3.Connection) -> set[str]:
    return {row[0] for row in connection.execute("SELECT name FROM sqlite_master").fetchall()}


def version(connection: sqlite3.Connection) -> int:
    found: int = connection.execute("PRAGMA user_version").fetchone()[0]
    return found


def test_a_new_file_takes_all_steps_and_needs_no_copy(path: Path) -> None:
    made = Copies()
    make(path, THIRD)
    with closing(sqlite3.connect(path, isolation_level=None)) as opened:
        migrate(opened, path, path.parent, THIRD, made)
        assert (tables(opened), version(opened), made.made) == ({"a", "b", "c"}, 3, 0)
        assert opened.execute("PRAGMA application_id").fetchone()[0] == 7


def test_a_half_made_file_of_a_killed_program_is_made_anew(path: Path) -> None:
    path.with_name("file.sqlite3.new").write_bytes(b"half")
    make(path, FIRST)
    assert [entry.name for entry in path.parent.iterdir()] == ["file.sqlite3"]


def test_an_older_file_takes_the_missing_steps_after_one_copy(
    connection: sqlite3.Connection, path: Path
) -> None:
    made = Copies()
    connection.execute("INSERT INTO a VALUES (1)")
    migrate(connection, path, path.parent, THIRD, made)
    assert (tables(connection), version(connection), made.made) == ({"a", "b", "c"}, 3, 1)
    assert connection.execute("SELECT x, y FROM a").fetchall() == [(1, None)]


def test_a_current_file_is_left_alone(connection: sqlite3.Connection, path: Path) -> None:
    made = Copies()
    before = path.read_bytes()
    migrate(connection, path, path.parent, FIRST, made)
    assert (made.made, path.read_bytes()) == (0, before)


def test_a_step_that_fails_leaves_nothing_of_itself(connection: sqlite3.Connection, path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError):
        migrate(connection, path, path.parent, BROKEN, Copies())
    assert (tables(connection), version(connection)) == ({"a"}, 1)


def test_no_step_is_taken_when_the_copy_fails(connection: sqlite3.Connection, path: Path) -> None:
    def fail() -> Path:
        raise DiskFull(path=str(path))

    with pytest.raises(DiskFull):
        migrate(connection, path, path.parent, THIRD, fail)
    assert version(connection) == 1


def test_a_newer_file_is_refused_with_both_formats_named(connection: sqlite3.Connection, path: Path) -> None:
    connection.execute("PRAGMA user_version=4")
    with pytest.raises(NewerFormat, match=r"format 4.*knows 3"):
        migrate(connection, path, path.parent, THIRD, Copies())


def test_whoever_cannot_migrate_says_what_to_do(connection: sqlite3.Connection, path: Path) -> None:
    require_current(connection, path, path.parent, FIRST)
    with pytest.raises(StorageError, match="older version"):
        require_current(connection, path, path.parent, THIRD)


def test_an_empty_file_is_not_taken_for_a_library(path: Path) -> None:
    path.touch()
    with closing(sqlite3.connect(path)) as opened, pytest.raises(LibraryDamaged, match="empty"):
        require_current(opened, path, path.parent, FIRST)


def test_notes_are_copied_before_they_are_migrated(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf.notes.edit("One", [note("a")])
    shelf.close()
    later = replace(NOTE_SCHEMA, steps=(*NOTE_SCHEMA.steps, ("CREATE TABLE later (x)",)))
    monkeypatch.setattr(notes, "SCHEMA", later)
    with pytest.raises(StorageError, match="older version"):
        shelf.open_notes(read_only=True)
    assert shelf.open_notes().annotations() == [note("a")]
    (backup,) = shelf.backups.iterdir()
    with closing(sqlite3.connect(backup)) as copied:
        assert version(copied) == len(NOTE_SCHEMA.steps)
        assert copied.execute("SELECT id FROM annotations").fetchall() == [("a",)]


def test_one_copy_of_the_articles_is_kept_of_the_last_migration(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = shelf.add()
    shelf.close()
    schema = ARTICLE_SCHEMA
    for name in ("one", "two"):
        schema = replace(schema, steps=(*schema.steps, (f"CREATE TABLE {name} (x)",)))
        monkeypatch.setattr(article_writer, "SCHEMA", schema)
        monkeypatch.setattr(articles, "SCHEMA", schema)
        with SqliteArticleWriter(shelf.folder, now=shelf.clock) as writer:
            assert writer.article(article.id) == article
    (backup,) = shelf.backups.iterdir()
    with closing(sqlite3.connect(backup)) as copied:
        assert version(copied) == len(ARTICLE_SCHEMA.steps) + 1


def test_actors_of_the_first_format_are_detected_anew(shelf: Shelf) -> None:
    """The articles stay; what a name means got a column of its own."""
    article = shelf.add("a.txt", "Baku parla.")
    shelf.close()
    with closing(sqlite3.connect(shelf.articles_file)) as made:
        stored = dict(zip(*_row(made, "articles"), strict=True))
        revision = dict(zip(*_row(made, "revisions"), strict=True))
    shelf.articles_file.unlink()
    make(shelf.articles_file, replace(ARTICLE_SCHEMA, steps=ARTICLE_SCHEMA.steps[:1]))
    with closing(sqlite3.connect(shelf.articles_file)) as earlier, earlier:
        _insert(earlier, "articles", stored | {"detector": "v1"})
        _insert(earlier, "revisions", revision)
        earlier.execute(
            "INSERT INTO mentions VALUES (1, 0, 4, 'Baku', 'place', 'b', 'Baku', 'rule', 'name', '')"
        )
        earlier.execute("INSERT INTO actors VALUES ('b', 'Baku', 'place', 1, 1)")
        earlier.execute("INSERT INTO changes (article) VALUES (?)", (article.id,))
    with SqliteArticleWriter(shelf.folder, now=shelf.clock) as writer:
        assert writer.article(article.id) == article
        assert (writer.mentions(article.id), writer.actors()) == ([], [])
        assert writer.undetected("v1", 9) == [article.id]
        assert writer.verify() == []


def _row(
    connection: sqlite3.Connection, table: str
) -> tuple[list[str], tuple[str | int | bytes | None, ...]]:
    cursor = connection.execute(f"SELECT * FROM {table}")
    return [column[0] for column in cursor.description], cursor.fetchone()


def _insert(connection: sqlite3.Connection, table: str, cells: dict[str, str | int | bytes | None]) -> None:
    marks = ", ".join("?" * len(cells))
    connection.execute(f"INSERT INTO {table} ({', '.join(cells)}) VALUES ({marks})", tuple(cells.values()))
