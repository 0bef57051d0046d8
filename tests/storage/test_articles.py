"""Reading the articles."""

import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import LibraryDamaged, LibraryLocked, NewerFormat, StorageError
from reader.model.annotation import AnnotationKind, Reading, Removal
from reader.model.article import Listing, Section, SourceStamp
from reader.storage import SqliteArticleReader
from tests.storage.builders import NOWHERE, PATIENCE_MS, Shelf, draft, locked, mention, note, stamp

READS: dict[str, Callable[[SqliteArticleReader], object]] = {
    "article": lambda store: store.article("article-0001"),
    "text": lambda store: store.text("article-0001"),
    "candidates": lambda store: store.candidates("a"),
    "match": lambda store: store.match(NOWHERE),
    "ids": lambda store: store.ids(Listing()),
    "summaries": lambda store: store.summaries(["article-0001"]),
    "count": lambda store: store.count(Listing()),
    "mentions": lambda store: store.mentions("article-0001"),
    "all_mentions": lambda store: list(store.all_mentions()),
    "actors": lambda store: store.actors(),
    "actors of one": lambda store: store.actors("article-0001"),
    "stamps": lambda store: store.stamps(),
    "has_sources": lambda store: store.has_sources(),
    "ids_under": lambda store: store.ids_under(Path("/a")),
    "roots": lambda store: store.roots(),
    "changes": lambda store: store.changes(0, 10),
    "position": lambda store: store.position(),
    "document": lambda store: store.document("article-0001"),
    "undetected": lambda store: store.undetected("v1", 10),
    "detected_count": lambda store: store.detected_count("v1"),
    "notes_position": lambda store: store.notes_position(),
    "verify": lambda store: store.verify(),
}
READS_NOTES = {
    "unread": Listing(Section.UNREAD),
    "bookmarked": Listing(Section.BOOKMARKED),
    "noted": Listing(Section.NOTED),
    "tag": Listing(tag="x"),
}


@pytest.mark.parametrize("name", READS)
def test_reading_a_file_that_another_program_holds_says_so(shelf: Shelf, name: str) -> None:
    shelf.add()
    shelf.writer.close()
    shelf.reader.close()
    with (
        locked(shelf.articles_file, "locking_mode"),
        pytest.raises(LibraryLocked) as caught,
        SqliteArticleReader(shelf.folder, patience_ms=PATIENCE_MS) as store,
    ):
        READS[name](store)
    assert str(shelf.articles_file) in str(caught.value)


@pytest.mark.parametrize("name", READS)
def test_reading_goes_on_while_the_writer_is_in_a_transaction(shelf: Shelf, name: str) -> None:
    shelf.add()
    with locked(shelf.articles_file, "BEGIN IMMEDIATE"):
        READS[name](shelf.reader)


@pytest.mark.parametrize("name", READS_NOTES)
def test_lists_that_need_the_notes_say_when_those_are_locked(shelf: Shelf, name: str) -> None:
    article = shelf.add()
    shelf.reader.ids(Listing())
    with locked(shelf.notes_file):
        with pytest.raises(LibraryLocked):
            shelf.reader.ids(READS_NOTES[name])
        with pytest.raises(LibraryLocked):
            shelf.reader.count(READS_NOTES[name])
        with pytest.raises(LibraryLocked):
            shelf.reader.summaries([article.id])


def test_reading_never_stops_the_notes_from_being_written(shelf: Shelf) -> None:
    article = shelf.add()
    pages = shelf.reader.all_mentions()
    shelf.reader.summaries([article.id])
    shelf.reader.ids(Listing(Section.UNREAD))
    next(pages, None)
    shelf.notes.edit("Note", [note("n", stamp(article))])


@pytest.mark.parametrize("name", READS)
def test_reading_a_damaged_file_says_where_the_copies_are(shelf: Shelf, name: str) -> None:
    shelf.add()
    shelf.close()
    with shelf.articles_file.open("r+b") as file:
        file.write(b"\xff" * 4096)
    with (
        pytest.raises(LibraryDamaged, match="backups"),
        SqliteArticleReader(shelf.folder, patience_ms=PATIENCE_MS) as store,
    ):
        READS[name](store)


def test_damaged_pages_inside_the_file_are_found_by_verify(shelf: Shelf) -> None:
    for number in range(50):
        shelf.add(f"{number}.txt", f"Titolo {number}\n\n" + "testo " * 500)
    shelf.close()
    with shelf.articles_file.open("r+b") as file:
        file.seek(shelf.articles_file.stat().st_size // 2)
        file.write(b"\xa5" * 40_000)
    with SqliteArticleReader(shelf.folder) as store:
        try:
            found = store.verify()
        except LibraryDamaged:
            return
    assert found


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"articles\.sqlite3.*missing"):
        SqliteArticleReader(tmp_path)


def test_a_file_of_a_later_version_is_refused_and_left_alone(shelf: Shelf) -> None:
    shelf.close()
    with closing(sqlite3.connect(shelf.articles_file)) as file:
        file.execute("PRAGMA user_version=99")
    with pytest.raises(NewerFormat, match="99"):
        SqliteArticleReader(shelf.folder)


@settings(max_examples=60)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_a_text_comes_back_code_point_for_code_point(shelf: Shelf, text: str) -> None:
    article = shelf.add("any.txt", "x").id
    added = shelf.take(draft(str(shelf.files / "any.txt"), text))
    assert added.article.id == article
    stored = shelf.reader.text(article)
    assert stored is not None
    assert stored.text == text
    assert stored.revision == added.article.revision


def test_earlier_revisions_stay_readable(shelf: Shelf) -> None:
    first = shelf.add("a.txt", "Titolo\n\nPrima.")
    second = shelf.add("a.txt", "Titolo\n\nDopo.")
    earlier = shelf.reader.text(first.id, first.revision)
    current = shelf.reader.text(first.id)
    assert earlier is not None
    assert current is not None
    assert (earlier.text, current.text) == ("Titolo\n\nPrima.", "Titolo\n\nDopo.")
    assert second.revision == current.revision
    assert shelf.reader.text(first.id, "no such revision") is None


def test_what_is_not_there_is_none_or_empty(shelf: Shelf) -> None:
    assert shelf.reader.article("no") is None
    assert shelf.reader.text("no") is None
    assert shelf.reader.document("no") is None
    assert shelf.reader.mentions("no") == []
    assert shelf.reader.actors("no") == []
    assert shelf.reader.summaries(["no"]) == []
    assert list(shelf.reader.all_mentions("no")) == []
    assert (shelf.reader.position(), shelf.reader.notes_position()) == (0, 0)


def test_changes_name_each_article_once_at_its_last_change(shelf: Shelf) -> None:
    first, second = shelf.add("a.txt", "Uno"), shelf.add("b.txt", "Due")
    shelf.writer.set_mentions("v1", [(first.id, first.revision, [])])
    changes = shelf.reader.changes(0, 10)
    assert [change.article_id for change in changes] == [second.id, first.id]
    assert changes[-1].position == shelf.reader.position()
    assert shelf.reader.changes(changes[0].position, 10) == changes[1:]
    assert shelf.reader.changes(0, 1) == changes[:1]


def test_detection_is_due_for_new_texts_and_new_detectors(shelf: Shelf) -> None:
    first, second = shelf.add("a.txt", "Uno"), shelf.add("b.txt", "Due")
    shelf.writer.set_mentions("v2", [(first.id, first.revision, [])])
    assert shelf.reader.undetected("v2", 10) == [second.id]
    assert set(shelf.reader.undetected("v1", 10)) == {first.id, second.id}
    assert set(shelf.reader.undetected("v3", 10)) == {first.id, second.id}
    assert len(shelf.reader.undetected("v3", 1)) == 1
    assert (shelf.reader.detected_count("v2"), shelf.reader.detected_count("v1")) == (1, 0)
    shelf.add("a.txt", "Uno, riveduto")
    assert shelf.reader.detected_count("v2") == 0


def test_many_threads_read_at_once(shelf: Shelf) -> None:
    articles = [shelf.add(f"{number}.txt", f"Titolo {number}") for number in range(20)]
    shelf.notes.edit("Mark", [note("n", stamp(articles[3]), AnnotationKind.BOOKMARK)])

    def read(number: int) -> tuple[str, int, int]:
        text = shelf.reader.text(articles[number % 20].id)
        rows = shelf.reader.summaries([article.id for article in articles])
        assert text is not None
        return text.text, len(rows), shelf.reader.count(Listing(Section.BOOKMARKED))

    with ThreadPoolExecutor(12) as threads:
        found = list(threads.map(read, range(120)))
    assert found == [(f"Titolo {number % 20}", 20, 1) for number in range(120)]


def test_a_closed_store_is_a_bug_not_an_error_for_a_person(shelf: Shelf) -> None:
    shelf.reader.close()
    with pytest.raises(sqlite3.ProgrammingError):
        shelf.reader.position()


def test_a_reader_sees_what_the_writer_committed(shelf: Shelf) -> None:
    assert shelf.reader.count(Listing()) == 0
    article = shelf.add()
    assert shelf.reader.article(article.id) == article
    shelf.writer.set_mentions("v1", [(article.id, article.revision, [mention(0, "Titolo", "Titolo")])])
    assert len(shelf.reader.mentions(article.id)) == 1


def test_what_is_open_and_what_is_new_is_detected_before_the_rest(shelf: Shelf) -> None:
    dated = {year: shelf.add(f"{year}.txt", year, date=year) for year in ("2019", "2021", "2020")}
    undated = shelf.add("undated.txt", "Senza data")
    newest_first = [dated["2021"].id, dated["2020"].id, dated["2019"].id, undated.id]
    assert shelf.reader.undetected("v1", 9) == newest_first
    shelf.notes.edit("Read", [Reading(dated["2019"].id, 0, read=True)])
    assert shelf.reader.undetected("v1", 2) == [dated["2019"].id, dated["2021"].id]
    asked = [undated.id, "unknown"]
    assert shelf.reader.undetected("v1", 3, asked) == [undated.id, dated["2019"].id, dated["2021"].id]
    shelf.writer.set_mentions("v1", [(dated["2021"].id, dated["2021"].revision, [])])
    shelf.writer.set_mentions("v0", [(dated["2020"].id, dated["2020"].revision, [])])
    assert set(shelf.reader.undetected("v1", 9)) == {dated["2019"].id, dated["2020"].id, undated.id}


def test_documents_follow_the_change_log_without_what_is_gone(shelf: Shelf) -> None:
    first, second, third = (shelf.add(f"{name}.txt", f"Testo {name}") for name in "abc")
    shelf.writer.set_mentions("v1", [(first.id, first.revision, [])])
    shelf.writer.apply_notes([Removal(stamp(second))], [], 1)
    changes = shelf.reader.changes(0, 9)
    assert [(one.article_id, one.is_here) for one in changes] == [
        (third.id, True),
        (first.id, True),
        (second.id, False),
    ]
    assert [one.id for one in shelf.reader.documents_after(0)] == [third.id, first.id]
    assert [one.id for one in shelf.reader.documents_after(changes[0].position)] == [first.id]


def test_the_articles_of_a_folder_are_those_below_it(shelf: Shelf) -> None:
    found = {
        name: shelf.add(name, f"Testo di {name}").id
        for name in ("b/x.txt", "b/c/y.txt", "b-c/z.txt", "b.txt")
    }
    folder = shelf.files / "b"
    assert shelf.reader.ids_under(folder) == [found["b/c/y.txt"], found["b/x.txt"]]
    article = shelf.reader.article(found["b/x.txt"])
    assert article is not None
    shelf.writer.apply_notes([Removal(stamp(article))], [], 1)
    assert shelf.reader.ids_under(folder) == [found["b/c/y.txt"]]


def test_where_articles_came_from_is_known_by_folder(shelf: Shelf) -> None:
    assert not shelf.reader.has_sources()
    shelf.add("b/x.txt")
    shelf.writer.add([], [SourceStamp(str(shelf.files / "b" / "x.txt"), 1, 2)])
    assert shelf.reader.has_sources()
    assert shelf.reader.has_sources(shelf.files / "b")
    assert not shelf.reader.has_sources(shelf.files / "c")
    assert not shelf.reader.has_sources(shelf.files / "b" / "x")


def test_what_a_page_of_hits_is_made_of(shelf: Shelf) -> None:
    first, second, third = (shelf.add(f"{name}.txt", f"Testo {name}") for name in "abc")
    shelf.writer.apply_notes([Removal(stamp(third))], [], 1)
    rows = shelf.reader.hit_rows([second.id, third.id, "unknown", first.id], 3)
    assert {brief.id for brief in rows.briefs} == {first.id, second.id}
    assert [one.id for one in rows.documents] == [second.id]
    assert rows.articles == 2
