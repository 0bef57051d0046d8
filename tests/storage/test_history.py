"""Undo and redo."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import Cancelled, NothingToUndo
from reader.model.annotation import ArticleTags, Preference, Reading, Record, Removal, key_of
from reader.storage import SqliteNotesStore
from tests.storage.builders import NOWHERE, Shelf, note


def edits(store: SqliteNotesStore) -> list[tuple[str, str]]:
    """Label and state of everything the history holds."""
    rows = store._connection.execute("SELECT label, state FROM edits ORDER BY number").fetchall()
    return [(row[0], row[1]) for row in rows]


def test_an_edit_is_taken_back_and_done_again_as_a_whole(shelf: Shelf) -> None:
    shelf.notes.edit("Before", [note("a", body="1"), note("b")])
    shelf.notes.edit("Change", [note("a", body="2"), note("c")], [note("b")])
    assert shelf.notes.undo_label() == "Change"
    label, records = shelf.notes.undo()
    assert label == "Change"
    assert records == [note("b"), note("a", body="1"), note("c")]
    assert shelf.notes.annotations() == [note("a", body="1"), note("b")]
    assert (shelf.notes.undo_label(), shelf.notes.redo_label()) == ("Before", "Change")
    label, records = shelf.notes.redo()
    assert (label, records) == ("Change", [note("b"), note("a", body="2"), note("c")])
    assert shelf.notes.annotations() == [note("a", body="2"), note("c")]
    assert (shelf.notes.undo_label(), shelf.notes.redo_label()) == ("Change", None)


def test_undo_says_which_edit_it_would_take_whatever_that_is_called(shelf: Shelf) -> None:
    seen = [shelf.notes.undo_id()]
    shelf.notes.edit("Change", [note("a", body="1")])
    seen.append(shelf.notes.undo_id())
    shelf.notes.edit("Change", [note("a", body="2")])
    assert shelf.notes.undo_id() not in seen
    shelf.notes.edit("Read", [Reading("one", 3, True)])
    shelf.notes.undo()
    assert shelf.notes.undo_id() == seen[1]
    shelf.notes.undo()
    assert shelf.notes.undo_id() == seen[0] == ""
    assert shelf.notes.undo_id(reading=True) not in ("", *seen)


def test_history_is_kept_when_the_library_is_closed(shelf: Shelf) -> None:
    shelf.notes.edit("One", [note("a")])
    shelf.notes.edit("Two", [note("b")])
    shelf.notes.undo()
    shelf.close()
    shelf.open()
    assert (shelf.notes.undo_label(), shelf.notes.redo_label()) == ("One", "Two")
    shelf.notes.redo()
    assert len(shelf.notes.annotations()) == 2


def test_nothing_more_to_undo_or_redo_is_said(shelf: Shelf) -> None:
    shelf.notes.edit("One", [note("a")])
    with pytest.raises(NothingToUndo, match="redo"):
        shelf.notes.redo()
    shelf.notes.undo()
    with pytest.raises(NothingToUndo, match="undo"):
        shelf.notes.undo()


def test_a_new_edit_ends_what_could_be_redone_but_keeps_it(shelf: Shelf) -> None:
    shelf.notes.edit("One", [note("a", body="precious")])
    shelf.notes.undo()
    shelf.notes.edit("Two", [note("b")])
    assert shelf.notes.redo_label() is None
    with pytest.raises(NothingToUndo):
        shelf.notes.redo()
    assert edits(shelf.notes) == [("One", "superseded"), ("Two", "done")]
    kept = shelf.notes._connection.execute("SELECT steps FROM edits WHERE label = 'One'").fetchone()[0]
    assert "precious" in kept
    shelf.notes.undo()
    assert shelf.notes.undo_label() is None


def test_an_edit_that_changes_nothing_leaves_no_trace(shelf: Shelf) -> None:
    shelf.notes.edit("One", [note("a")])
    shelf.notes.edit("Two", [note("b")])
    shelf.notes.undo()
    position = shelf.notes.position()
    shelf.notes.edit("Same", [note("a")], [note("never was")])
    assert shelf.notes.position() == position
    assert (shelf.notes.undo_label(), shelf.notes.redo_label()) == ("One", "Two")


def test_a_record_both_deleted_and_put_is_put(shelf: Shelf) -> None:
    shelf.notes.edit("One", [note("a", body="1")])
    shelf.notes.edit("Two", [note("a", body="2")], [note("a", body="1")])
    assert shelf.notes.get("annotation:a") == note("a", body="2")
    shelf.notes.undo()
    assert shelf.notes.get("annotation:a") == note("a", body="1")


def test_a_deleted_record_can_be_made_again(shelf: Shelf) -> None:
    shelf.notes.edit("Make", [note("a", body="1")])
    shelf.notes.edit("Delete", [], [note("a")])
    shelf.notes.edit("Again", [note("a", body="2")])
    assert shelf.notes.get("annotation:a") == note("a", body="2")
    shelf.notes.undo()
    assert shelf.notes.get("annotation:a") is None
    shelf.notes.undo()
    assert shelf.notes.get("annotation:a") == note("a", body="1")


def test_reading_positions_are_a_history_of_their_own(shelf: Shelf) -> None:
    shelf.notes.edit("Note", [note("a")])
    shelf.notes.edit("Read", [Reading("x", 5, True)])
    assert shelf.notes.undo_label() == "Note"
    assert shelf.notes.undo_label(reading=True) == "Read"
    shelf.notes.undo()
    assert shelf.notes.get("reading:x") == Reading("x", 5, True)
    shelf.notes.edit("Read", [Reading("y", 1, True)])
    assert shelf.notes.redo_label() == "Note"
    assert shelf.notes.undo(reading=True) == ("Read", [Reading("y", 1, True)])
    assert shelf.notes.redo_label(reading=True) == "Read"
    assert shelf.notes.redo(reading=True) == ("Read", [Reading("y", 1, True)])


def test_reading_mixed_with_work_is_work(shelf: Shelf) -> None:
    shelf.notes.edit("Both", [note("a"), Reading("x", 5, True)])
    assert shelf.notes.undo_label() == "Both"
    assert shelf.notes.undo_label(reading=True) is None


def test_scrolling_through_an_article_is_one_edit(shelf: Shelf) -> None:
    shelf.notes.edit("Read", [Reading("x", 0, True)])
    shelf.notes.edit("Read", [Reading("y", 1, True)])
    for position in (2, 3, 4):
        shelf.notes.edit("Read", [Reading("y", position, True)])
    shelf.notes.edit("Read", [Reading("x", 9, True)])
    assert len(edits(shelf.notes)) == 3
    shelf.notes.undo(reading=True)
    assert shelf.notes.get("reading:x") == Reading("x", 0, True)
    shelf.notes.undo(reading=True)
    assert shelf.notes.get("reading:y") is None
    shelf.notes.redo(reading=True)
    assert shelf.notes.get("reading:y") == Reading("y", 4, True)


def test_reading_on_after_an_undo_begins_a_new_edit(shelf: Shelf) -> None:
    shelf.notes.edit("Read", [Reading("x", 1, True)])
    shelf.notes.edit("Read", [Reading("y", 1, True)])
    shelf.notes.undo(reading=True)
    shelf.notes.edit("Read", [Reading("x", 2, True)])
    assert edits(shelf.notes) == [("Read", "done"), ("Read", "superseded"), ("Read", "done")]
    shelf.notes.undo(reading=True)
    assert shelf.notes.get("reading:x") == Reading("x", 1, True)


@dataclass
class Model:
    """What the store should hold: plain dictionaries, whole copies for every edit."""

    live: dict[str, Record] = field(default_factory=dict)
    past: list[dict[str, Record]] = field(default_factory=list)
    future: list[dict[str, Record]] = field(default_factory=list)

    def edit(self, puts: list[Record], deletes: list[Record]) -> None:
        after = {key: record for key, record in self.live.items() if key not in map(key_of, deletes)}
        after |= {key_of(record): record for record in puts}
        if after != self.live:
            self.past.append(self.live)
            self.live, self.future = after, []

    def undo(self) -> None:
        self.future.append(self.live)
        self.live = self.past.pop()

    def redo(self) -> None:
        self.past.append(self.live)
        self.live = self.future.pop()


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
RECORDS: st.SearchStrategy[Record] = st.one_of(
    st.builds(lambda name, body: note(name, body=body), st.sampled_from("abc"), TEXTS),
    st.builds(lambda tags: ArticleTags(NOWHERE, tuple(tags)), st.lists(TEXTS, max_size=2)),
    st.builds(lambda: Removal(NOWHERE)),
    st.builds(Preference, st.sampled_from("pq"), TEXTS),
)
EDIT = st.tuples(st.lists(RECORDS, max_size=3), st.lists(RECORDS, max_size=2))
EVENTS = st.lists(st.one_of(EDIT, st.sampled_from(["undo", "redo"])), max_size=25)
KEYS = [
    "annotation:a",
    "annotation:b",
    "annotation:c",
    "tags:gone",
    "removal:gone",
    "preference:p",
    "preference:q",
]


@pytest.mark.parametrize(
    "examples",
    [
        pytest.param(40, id="some"),
        pytest.param(2000, id="many", marks=[pytest.mark.soak, pytest.mark.timeout(3600)]),
    ],
)
def test_any_sequence_of_edits_is_undone_and_redone_exactly(
    tmp_path_factory: pytest.TempPathFactory, examples: int
) -> None:
    @settings(max_examples=examples)
    @given(EVENTS)
    def run(events: list[tuple[list[Record], list[Record]] | str]) -> None:
        folder = tmp_path_factory.mktemp("history")
        model, shelf = Model(), Shelf(folder / "library", folder)
        store = shelf.open_notes()
        for event in events:
            if isinstance(event, tuple):
                store.edit("Edit", *event)
                model.edit(*event)
            elif event == "undo" and model.past:
                store.undo()
                model.undo()
            elif event == "redo" and model.future:
                store.redo()
                model.redo()
            held = {key: record for key in KEYS if (record := store.get(key)) is not None}
            assert held == model.live
            assert (store.undo_label() is None, store.redo_label() is None) == (
                not model.past,
                not model.future,
            )
        written, deleted, _ = store.changes(0)
        assert {key_of(record): record for record in written} == model.live
        assert not {key_of(record) for record in deleted} & set(model.live)
        assert store.verify() == []
        shelf.close()

    run()


def test_the_size_of_what_is_taken_back_grows_with_its_records(shelf: Shelf) -> None:
    assert shelf.notes.undo_size() == 0
    shelf.notes.edit("One", [note("a")])
    one = shelf.notes.undo_size()
    shelf.notes.edit("Many", [note(f"b{number}") for number in range(50)])
    assert shelf.notes.undo_size() > 20 * one > 0
    shelf.notes.undo()
    assert shelf.notes.undo_size() == one
    assert shelf.notes.undo_size(redo=True) > 20 * one


def test_many_records_are_read_at_once_and_only_those_that_are_there(shelf: Shelf) -> None:
    shelf.notes.edit("Some", [note("a"), note("b"), Reading("x", 4, read=True)])
    shelf.notes.edit("Gone", [], [note("b")])
    found = shelf.notes.many(["annotation:a", "annotation:b", "reading:x", "reading:y", "unknown:z"])
    assert found == {"annotation:a": note("a"), "reading:x": Reading("x", 4, read=True)}


class Counted:
    """Remembers what it was told, and stops at a number."""

    def __init__(self, stop_at: int | None = None) -> None:
        self.told: list[tuple[int, int | None]] = []
        self._stop_at = stop_at

    def step(self, _stage: str, done: int, total: int | None, /) -> None:
        self.told.append((done, total))
        if done == self._stop_at:
            raise Cancelled


PARTS: list[tuple[list[Record], list[Record]]] = [
    ([note("a", body="2"), note("b", body="2")], []),
    ([], [note("c")]),
    ([note("d", body="2")], []),
]


def test_an_edit_in_parts_is_one_step(shelf: Shelf) -> None:
    shelf.notes.edit("Before", [note(name) for name in "abcd"])
    before = shelf.notes.annotations()
    assert shelf.notes.edit_in_parts("Change", PARTS)
    after = shelf.notes.annotations()
    assert shelf.notes.labels(9) == ["Change", "Before"]
    heard = Counted()
    label, records = shelf.notes.undo(progress=heard)
    assert (label, len(records)) == ("Change", 4)
    assert heard.told == [(1, 4), (2, 4)]
    assert shelf.notes.annotations() == before
    assert (shelf.notes.undo_label(), shelf.notes.redo_label()) == ("Before", "Change")
    assert len(shelf.notes.redo()[1]) == 4
    assert shelf.notes.annotations() == after
    assert shelf.notes.redo_label() is None


def test_what_was_written_before_a_stop_is_on_disk_and_undone_as_one(shelf: Shelf) -> None:
    def some() -> Iterator[tuple[list[Record], list[Record]]]:
        yield from PARTS[:2]
        raise Cancelled

    shelf.notes.edit("Before", [note(name) for name in "abcd"])
    before = shelf.notes.annotations()
    with pytest.raises(Cancelled):
        shelf.notes.edit_in_parts("Change", some())
    shelf.close()
    shelf.open()
    assert [found.id for found in shelf.notes.annotations()] == ["a", "b", "d"]
    shelf.notes.undo()
    assert shelf.notes.annotations() == before


def test_undo_that_was_stopped_between_two_parts_goes_on(shelf: Shelf) -> None:
    shelf.notes.edit("Before", [note(name) for name in "abcd"])
    before = shelf.notes.annotations()
    shelf.notes.edit_in_parts("Change", PARTS)
    with pytest.raises(Cancelled):
        shelf.notes.undo(progress=Counted(stop_at=2))
    assert (shelf.notes.undo_label(), shelf.notes.redo_label()) == ("Change", "Change")
    shelf.notes.undo()
    assert shelf.notes.annotations() == before


def test_an_edit_between_two_parts_is_a_step_of_its_own(shelf: Shelf) -> None:
    def others() -> Iterator[tuple[list[Record], list[Record]]]:
        yield PARTS[0]
        shelf.notes.edit("Between", [note("e")])
        yield PARTS[2]

    shelf.notes.edit("Before", [note(name) for name in "abd"])
    before = shelf.notes.annotations()
    shelf.notes.edit_in_parts("Change", others())
    shelf.notes.undo()
    assert shelf.notes.annotations() == [*before, note("e")]
    assert shelf.notes.undo_label() == "Between"


def test_parts_that_change_nothing_leave_no_trace(shelf: Shelf) -> None:
    shelf.notes.edit("Before", [note("a")])
    assert not shelf.notes.edit_in_parts("Change", [([note("a")], []), ([], [])])
    assert shelf.notes.undo_label() == "Before"


def test_reading_on_in_an_article_is_not_joined_to_a_part(shelf: Shelf) -> None:
    shelf.notes.edit_in_parts("Mark as read", [([Reading("a", 0, True)], []), ([Reading("b", 0, True)], [])])
    shelf.notes.edit("Read", [Reading("b", 7, True)])
    shelf.notes.undo(reading=True)
    assert shelf.notes.records(Reading) == [Reading("a", 0, True), Reading("b", 0, True)]


def test_the_size_is_that_of_all_parts(shelf: Shelf) -> None:
    shelf.notes.edit("One", PARTS[0][0])
    one = shelf.notes.undo_size()
    shelf.notes.edit_in_parts("Many", [([note(name, body="x")], []) for name in "abcdefgh"])
    assert shelf.notes.undo_size() > 2 * one
    shelf.notes.undo()
    assert shelf.notes.undo_size() == one
    assert shelf.notes.undo_size(redo=True) > 2 * one
