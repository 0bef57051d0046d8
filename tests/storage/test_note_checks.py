"""What `verify` finds in the notes."""

import pytest

from tests.storage.builders import Shelf, note

FAULTS: dict[str, tuple[str, str]] = {
    "a record": ("UPDATE annotations SET kind = 'nonsense'", "annotation:a cannot be read"),
    "tags": ("UPDATE annotations SET tags = '{'", "annotation:a cannot be read"),
    "an edit": ("UPDATE edits SET steps = '[{}]'", "cannot be undone"),
    "a kind": ("UPDATE edits SET steps = replace(steps, '\"annotation\"', '\"x\"')", "cannot be undone"),
    "the log": ("DELETE FROM changes", "1 rows of annotations"),
    "a lost row": ("DELETE FROM annotations", "1 rows of annotations"),
}


def test_sound_notes_have_no_problems(shelf: Shelf) -> None:
    shelf.notes.edit("One", [note("a")])
    shelf.notes.edit("Two", [], [note("a")])
    assert shelf.notes.verify() == []


@pytest.mark.parametrize("fault", FAULTS)
def test_every_fault_is_a_sentence(shelf: Shelf, fault: str) -> None:
    shelf.notes.edit("One", [note("a")])
    statement, sentence = FAULTS[fault]
    shelf.notes._connection.execute(statement)
    (problem,) = shelf.notes.verify()
    assert problem.startswith("notes.sqlite3: ")
    assert sentence in problem
    assert problem.endswith(".")


def test_a_broken_page_is_found(shelf: Shelf) -> None:
    for number in range(200):
        shelf.notes.edit("Make", [note(f"n{number}", body="x" * 500)])
    shelf.close()
    with shelf.notes_file.open("r+b") as file:
        file.seek(shelf.notes_file.stat().st_size // 2)
        file.write(b"\xa5" * 20_000)
    assert shelf.open_notes().verify()
