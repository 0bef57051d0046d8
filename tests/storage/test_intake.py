"""What a draft is taken for."""

import sqlite3
import zlib
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.annotation import Removal
from reader.model.article import Listing, SourceStamp
from reader.model.report import AddStatus
from tests.storage.builders import Shelf, draft, mention, stamp

IMPORTED, UNCHANGED, REVISED = AddStatus.IMPORTED, AddStatus.UNCHANGED, AddStatus.REVISED
MOVED, REMOVED = AddStatus.MOVED, AddStatus.REMOVED


def test_a_new_file_is_imported_with_what_is_known_of_it(shelf: Shelf) -> None:
    added = shelf.take(shelf.put("a.txt", "Titolo\n\nIl corpo, parole 5.", date="2020-10", source="Fonte"))
    article = added.article
    assert added.status is IMPORTED
    assert (article.id, article.words, article.record) == ("article-0001", 5, "")
    assert article.path == str(shelf.files / "a.txt")
    assert article.metadata.date is not None
    assert article.metadata.date.value == "2020-10"
    assert article.imported.startswith("2026-03-01T12:00:")
    assert shelf.reader.article(article.id) == article


def test_the_same_file_again_is_unchanged_and_leaves_no_trace(shelf: Shelf) -> None:
    first = shelf.take(shelf.put("a.txt", "Titolo"))
    position = shelf.reader.position()
    again = shelf.take(shelf.put("a.txt", "Titolo"))
    assert again.status is UNCHANGED
    assert again.article == first.article
    assert shelf.reader.position() == position


def test_a_changed_file_is_a_revision_of_its_article(shelf: Shelf) -> None:
    first = shelf.add("a.txt", "Titolo\n\nUno.")
    shelf.writer.set_mentions("v1", [(first.id, first.revision, [mention(0, "Titolo", "T")])])
    position = shelf.reader.position()
    added = shelf.take(shelf.put("a.txt", "Titolo\n\nUno e due."))
    assert (added.status, added.article.id) == (REVISED, first.id)
    assert added.article.words == 4
    assert [change.article_id for change in shelf.reader.changes(position, 9)] == [first.id]
    assert shelf.reader.mentions(first.id) == []
    assert shelf.reader.actors() == []


def test_changed_metadata_of_the_same_text_is_a_revision_that_keeps_its_mentions(shelf: Shelf) -> None:
    first = shelf.add("a.txt", "Titolo", author="Prima")
    shelf.writer.set_mentions("v1", [(first.id, first.revision, [mention(0, "Titolo", "T")])])
    position = shelf.reader.position()
    edited = replace(draft(first.path, "Titolo", author="Dopo"), original=b"author: Dopo\n\nTitolo")
    added = shelf.take(edited)
    assert added.status is REVISED
    assert added.article.revision == first.revision
    assert added.article.metadata.author is not None
    assert added.article.metadata.author.value == "Dopo"
    assert shelf.reader.position() > position
    assert len(shelf.reader.mentions(first.id)) == 1
    assert shelf.reader.detected_count("v1") == 1


def test_a_text_that_goes_and_comes_back_keeps_three_readable_states(shelf: Shelf) -> None:
    first = shelf.add("a.txt", "Uno")
    second = shelf.add("a.txt", "Due")
    third = shelf.add("a.txt", "Uno")
    assert first.revision == third.revision != second.revision
    current = shelf.reader.text(first.id)
    assert current is not None
    assert current.text == "Uno"
    assert shelf.reader.text(first.id, second.revision) is not None


def test_a_renamed_file_moves_its_article(shelf: Shelf) -> None:
    first = shelf.take(shelf.put("old.txt", "Titolo"))
    shelf.writer.add([], [SourceStamp(first.article.path, 1, 2)])
    Path(first.article.path).rename(shelf.files / "new.txt")
    moved = shelf.take(draft(str(shelf.files / "new.txt"), "Titolo", date="2021"))
    assert (moved.status, moved.article.id) == (MOVED, first.article.id)
    assert moved.article.path == str(shelf.files / "new.txt")
    assert moved.article.metadata.date is not None
    assert shelf.reader.stamps() == []
    assert [found.name for found in shelf.reader.candidates("new")] == ["new.txt"]
    assert shelf.reader.candidates("old") == []
    again = shelf.take(shelf.put("new.txt", "Titolo"))
    assert again.status is UNCHANGED


def test_a_copy_of_a_file_is_the_same_article(shelf: Shelf) -> None:
    first = shelf.add("a.txt", "Titolo")
    copied = shelf.take(shelf.put("copy.txt", "Titolo"))
    assert (copied.status, copied.article) == (UNCHANGED, first)
    assert shelf.reader.count(Listing()) == 1


def test_a_copy_that_is_edited_becomes_an_article_of_its_own(shelf: Shelf) -> None:
    first = shelf.add("a.txt", "Titolo")
    shelf.add("copy.txt", "Titolo")
    edited = shelf.take(shelf.put("copy.txt", "Titolo\n\nCon aggiunte."))
    assert edited.status is IMPORTED
    assert edited.article.id != first.id
    assert shelf.reader.article(first.id) == first
    assert shelf.take(shelf.put("a.txt", "Titolo")).status is UNCHANGED


def test_a_copy_takes_over_when_the_first_file_is_gone(shelf: Shelf) -> None:
    first = shelf.add("a.txt", "Titolo")
    copied = shelf.put("copy.txt", "Titolo")
    shelf.take(copied)
    Path(first.path).unlink()
    taken = shelf.take(copied)
    assert (taken.status, taken.article.id) == (MOVED, first.id)
    assert taken.article.path == copied.path


def test_records_of_one_file_are_articles_of_their_own(shelf: Shelf) -> None:
    path = str(shelf.put("all.jsonl", "…").path)
    added = shelf.writer.add([draft(path, f"Titolo {n}", record=str(n)) for n in range(3)], [])
    assert [one.status for one in added] == [IMPORTED] * 3
    assert [one.article.record for one in added] == ["0", "1", "2"]
    assert [found.name for found in shelf.reader.candidates("all.jsonl#1")] == ["all.jsonl#1"]
    assert len(shelf.reader.candidates("all.jsonl")) == 3
    again = shelf.writer.add([draft(path, "Titolo 1, riveduto", record="1")], [])
    assert (again[0].status, again[0].article.id) == (REVISED, added[1].article.id)


def test_a_record_that_changed_its_name_moves(shelf: Shelf) -> None:
    path = str(shelf.put("all.jsonl", "old").path)
    first = shelf.take(replace(draft(path, "Titolo", record="r1"), original=b"same"))
    shelf.put("all.jsonl", "a new and longer file")
    moved = shelf.take(replace(draft(path, "Titolo", record="r2"), original=b"same"))
    assert (moved.status, moved.article.id) == (MOVED, first.article.id)
    assert moved.article.record == "r2"


def test_a_record_twice_in_one_file_is_one_article(shelf: Shelf) -> None:
    path = str(shelf.put("all.jsonl", "both").path)
    twins = [replace(draft(path, "Titolo", record=name), original=b"same") for name in ("r1", "r2")]
    assert [one.status for one in shelf.writer.add(twins, [])] == [IMPORTED, UNCHANGED]
    assert shelf.take(twins[1]).status is UNCHANGED
    assert shelf.reader.count(Listing()) == 1


def test_a_record_moves_to_another_file(shelf: Shelf) -> None:
    here = str(shelf.put("a.jsonl", "with the record").path)
    there = str(shelf.put("b.jsonl", "").path)
    first = shelf.take(replace(draft(here, "Titolo", record="r1"), original=b"same"))
    shelf.put("a.jsonl", "without")
    moved = shelf.take(replace(draft(there, "Titolo", record="r1"), original=b"same"))
    assert (moved.status, moved.article.id) == (MOVED, first.article.id)


def test_a_file_that_still_holds_other_records_stays_a_source(shelf: Shelf) -> None:
    path = str(shelf.put("a.jsonl", "with two").path)
    left, moved = (draft(path, f"Titolo {name}", record=name) for name in ("left", "moved"))
    stamps = [SourceStamp(path, 1, 2)]
    shelf.writer.add([left, moved], stamps)
    shelf.put("a.jsonl", "with one")
    shelf.take(left)
    there = shelf.put("b.jsonl", "")
    assert shelf.take(replace(moved, path=there.path)).status is MOVED
    assert shelf.reader.stamps() == stamps


def test_a_removed_article_met_again_stays_removed(shelf: Shelf) -> None:
    article = shelf.add("a.txt", "Titolo")
    shelf.writer.apply_notes([Removal(stamp(article))], [], 1)
    assert shelf.take(shelf.put("a.txt", "Titolo")).status is REMOVED
    assert shelf.take(shelf.put("a.txt", "Titolo, riveduto")).status is REMOVED
    Path(article.path).unlink()
    assert shelf.take(shelf.put("b.txt", "Titolo, riveduto")).status is REMOVED
    assert shelf.reader.count(Listing()) == 0


def test_a_file_name_that_is_no_text_is_taken_all_the_same(shelf: Shelf) -> None:
    path = str(shelf.files / "caff\udce8.txt")
    added = shelf.take(draft(path, "Titolo"))
    shelf.writer.add([], [SourceStamp(path, 1, 2)])
    shelf.writer.remember_roots([path])
    assert added.article.path == path
    assert shelf.reader.summaries([added.article.id])[0].path == path
    assert shelf.reader.stamps() == [SourceStamp(path, 1, 2)]
    assert shelf.reader.roots() == [path]
    assert [found.id for found in shelf.reader.candidates(path)] == [added.article.id]
    assert shelf.take(draft(path, "Titolo")).status is UNCHANGED


EVENTS = st.lists(
    st.tuples(st.sampled_from("abc"), st.sampled_from(["Uno", "Due", "Tre", None])), max_size=14
)


@pytest.mark.parametrize(
    "examples",
    [
        pytest.param(40, id="some"),
        pytest.param(2000, id="many", marks=[pytest.mark.soak, pytest.mark.timeout(3600)]),
    ],
)
def test_any_sequence_of_files_leaves_a_sound_library(
    tmp_path_factory: pytest.TempPathFactory, examples: int
) -> None:
    """Files come, change, go and are copied; what lies on disk afterwards is in the library, once."""

    @settings(max_examples=examples)
    @given(EVENTS)
    def run(events: list[tuple[str, str | None]]) -> None:
        folder = tmp_path_factory.mktemp("events")
        shelf = Shelf(folder / "library", folder / "files")
        shelf.open()
        try:
            for name, text in events:
                if text is None:
                    (shelf.files / f"{name}.txt").unlink(missing_ok=True)
                    continue
                added = shelf.take(shelf.put(f"{name}.txt", text))
                stored = shelf.reader.text(added.article.id)
                assert stored is not None
                assert stored.text == text
                assert shelf.take(shelf.put(f"{name}.txt", text)).status is UNCHANGED
            assert shelf.reader.verify() == []
            rows = shelf.reader.summaries(shelf.reader.ids(Listing()))
            assert len({row.path for row in rows}) == len(rows)
        finally:
            shelf.close()

    run()


def test_an_original_that_is_the_text_itself_is_not_stored_twice(shelf: Shelf) -> None:
    plain = replace(shelf.put("a.txt", "Testo"), original=b"Testo")
    other = replace(shelf.put("b.txt", "Altro"), original=b"\xef\xbb\xbfAltro")
    shelf.take(plain)
    shelf.take(other)
    with closing(sqlite3.connect(shelf.articles_file)) as connection:
        rows = connection.execute("SELECT text, original, revision = original_hash FROM revisions").fetchall()
    assert [(text, bool(is_same)) for text, _, is_same in rows] == [(plain.text, True), (other.text, False)]
    assert rows[0][1] == b""
    assert zlib.decompress(rows[1][1]) == other.original
