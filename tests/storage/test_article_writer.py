"""Writing the articles: whole transactions, and what a person is told when one fails."""

import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing

import pytest

from reader.errors import DiskFull, LibraryDamaged, LibraryLocked, LibraryReadOnly, NewerFormat
from reader.model.annotation import Correction
from reader.model.article import Article, Listing, SourceStamp
from reader.storage import SqliteArticleWriter
from tests.storage.builders import PATIENCE_MS, Shelf, draft, full, locked, mention, stamp

LONG = "parola " * 20_000

WRITES: dict[str, Callable[[SqliteArticleWriter, Article], object]] = {
    "add": lambda store, article: store.add([draft("/x/new.txt", LONG)], [SourceStamp("/x/new.txt", 1, 1)]),
    "remember_roots": lambda store, article: store.remember_roots([f"/x/{'r' * 9_000}"]),
    "set_mentions": lambda store, article: store.set_mentions(
        "v2",
        [
            (
                article.id,
                article.revision,
                [mention(n * 9, "Nome", f"Nome{n}{'o' * 90}") for n in range(200)],
            )
        ],
    ),
    "apply_notes": lambda store, article: store.apply_notes(
        [Correction(stamp(article), "title", "t" * 90_000)], [], 7
    ),
}


def state(shelf: Shelf) -> tuple[object, ...]:
    """Everything a reader can tell of the library."""
    store = shelf.reader
    ids = store.ids(Listing())
    return (
        store.summaries(ids),
        [store.text(found) for found in ids],
        list(store.all_mentions()),
        store.actors(),
        store.stamps(),
        store.roots(),
        store.position(),
        store.notes_position(),
    )


@pytest.mark.parametrize("name", WRITES)
def test_a_full_disk_is_told_and_changes_nothing(shelf: Shelf, name: str) -> None:
    article = shelf.add()
    before = state(shelf)
    with full(shelf.writer._connection), pytest.raises(DiskFull) as caught:
        WRITES[name](shelf.writer, article)
    assert str(shelf.articles_file) in str(caught.value)
    assert state(shelf) == before
    WRITES[name](shelf.writer, article)
    assert state(shelf) != before
    assert shelf.reader.verify() == []


@pytest.mark.parametrize("name", WRITES)
def test_a_locked_file_is_told_and_changes_nothing(shelf: Shelf, name: str) -> None:
    article = shelf.add()
    before = state(shelf)
    with locked(shelf.articles_file, "BEGIN IMMEDIATE"), pytest.raises(LibraryLocked):
        WRITES[name](shelf.writer, article)
    assert state(shelf) == before
    WRITES[name](shelf.writer, article)


@pytest.mark.parametrize("name", WRITES)
def test_a_file_that_cannot_be_written_is_told(shelf: Shelf, name: str) -> None:
    article = shelf.add()
    shelf.writer._connection.execute("PRAGMA query_only=ON")
    with pytest.raises(LibraryReadOnly):
        WRITES[name](shelf.writer, article)


def test_adding_needs_the_notes_to_be_readable(shelf: Shelf) -> None:
    with locked(shelf.notes_file), pytest.raises(LibraryLocked):
        shelf.take(draft("/x/a.txt", "Titolo"))
    assert shelf.reader.count(Listing()) == 0


def test_a_batch_that_fails_in_the_middle_leaves_nothing_of_itself(shelf: Shelf) -> None:
    numbers = iter(["one", "one"])
    shelf.writer.close()
    writer = SqliteArticleWriter(shelf.folder, new_id=lambda: next(numbers), patience_ms=PATIENCE_MS)
    shelf.opened.append(writer)
    with pytest.raises(sqlite3.IntegrityError):
        writer.add([draft("/x/a.txt", "Uno"), draft("/x/b.txt", "Due")], [SourceStamp("/x/a.txt", 1, 1)])
    assert (writer.count(Listing()), writer.position(), writer.stamps()) == (0, 0, [])


def test_roots_are_remembered_once_in_order(shelf: Shelf) -> None:
    shelf.writer.remember_roots(["/b", "/a"])
    shelf.writer.remember_roots(["/a", "/c"])
    assert shelf.reader.roots() == ["/b", "/a", "/c"]


def test_stamps_are_replaced_by_later_ones(shelf: Shelf) -> None:
    shelf.writer.add([], [SourceStamp("/a", 1, 2**62), SourceStamp("/b", 3, 4)])
    shelf.writer.add([], [SourceStamp("/a", 5, 6)])
    assert shelf.reader.stamps() == [SourceStamp("/a", 5, 6), SourceStamp("/b", 3, 4)]


def test_what_was_added_is_there_after_closing(shelf: Shelf) -> None:
    article = shelf.add()
    before = state(shelf)
    shelf.close()
    shelf.open()
    assert state(shelf) == before
    assert shelf.reader.article(article.id) == article


def test_only_the_writer_can_touch_the_log(shelf: Shelf) -> None:
    """The rule that keeps SQLite 3.40 from corrupting it: reading connections can neither write nor
    checkpoint."""
    shelf.add()
    with shelf.reader._pool.reading() as connection, pytest.raises(sqlite3.OperationalError):
        connection.execute("DELETE FROM articles")
    modes = shelf.writer._connection.execute("PRAGMA journal_mode").fetchone()[0]
    synchronous = shelf.writer._connection.execute("PRAGMA synchronous").fetchone()[0]
    assert (modes, synchronous) == ("wal", 2)


def test_writes_from_several_threads_queue(shelf: Shelf) -> None:
    def write(number: int) -> None:
        for part in range(5):
            name = f"/x/{number}-{part}.txt"
            shelf.writer.add([draft(name, f"Titolo {number} {part}")], [])

    threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert shelf.reader.count(Listing()) == 20
    assert shelf.reader.verify() == []


def test_a_file_of_a_later_version_is_refused_unchanged(shelf: Shelf) -> None:
    shelf.close()
    with closing(sqlite3.connect(shelf.articles_file)) as file:
        file.execute("PRAGMA user_version=99")
    before = shelf.articles_file.read_bytes()
    with pytest.raises(NewerFormat):
        SqliteArticleWriter(shelf.folder)
    assert shelf.articles_file.read_bytes() == before


def test_a_file_of_another_program_is_refused_unchanged(shelf: Shelf) -> None:
    shelf.close()
    shelf.articles_file.unlink()
    with closing(sqlite3.connect(shelf.articles_file)) as file:
        file.execute("CREATE TABLE theirs (x)")
    before = shelf.articles_file.read_bytes()
    with pytest.raises(LibraryDamaged, match="not a file of Corpus Reader"):
        SqliteArticleWriter(shelf.folder)
    assert shelf.articles_file.read_bytes() == before


def test_mentions_of_a_text_that_is_no_longer_current_are_passed_over(shelf: Shelf) -> None:
    article = shelf.add("a.txt", "Prima")
    shelf.add("a.txt", "Dopo")
    shelf.writer.set_mentions(
        "v1", [(article.id, article.revision, [mention(0, "Prima", "P")]), ("no", "", [])]
    )
    assert shelf.reader.mentions(article.id) == []
    assert shelf.reader.detected_count("v1") == 0
