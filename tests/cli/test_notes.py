"""What a person makes, on the command line: highlights by id, the notebook, review, colours, copies."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.fixture
def marked(imported: Run) -> str:
    ran = imported("highlight", "tregua", "--quote", "ha proposto", "--colour", "blue", "--tag", "pace")
    return str(ran.row()["id"])


def test_a_highlight_is_changed_by_its_id_or_the_beginning_of_it(imported: Run, marked: str) -> None:
    row = imported("highlight", marked[:8], "--colour", "green", "--note", "perché?", "--tag", "b").row()
    assert (row["id"], row["colour"], row["note"], row["tags"]) == (marked, "green", "perché?", ["pace", "b"])
    assert imported("highlight", marked, "--untag", "pace").row()["tags"] == ["b"]
    assert imported("highlight", marked, "--note", "").row()["note"] == ""
    assert imported("undo").row() == {"undone": "Change highlight"}
    assert imported("highlight", marked, "--delete").row() == {"deleted": marked}
    assert imported("notes").rows() == []
    imported("undo")
    assert len(imported("notes").rows()) == 1


def test_wrong_use_of_an_id_is_said_in_one_line(imported: Run, marked: str) -> None:
    nothing = imported("highlight", marked)
    assert (nothing.status, nothing.error.count("\n")) == (2, 1)
    assert imported("highlight", "zzz", "--delete").status == 1
    colour = imported("highlight", marked, "--colour", "beige")
    assert colour.status == 2
    assert "“beige” is not a colour" in colour.error
    assert imported("note", "tregua").status == 2


def test_colours_go_by_the_names_they_were_given(imported: Run, marked: str) -> None:
    assert imported("colours", "--name", "blue=claim").row()["blue"] == "claim"
    assert imported("highlight", marked, "--colour", "Claim").row()["colour"] == "blue"
    assert len(imported("notes", "colour:claim").rows()) == 1
    assert imported("colours", "--name", "beige=claim").status == 2


def test_the_notebook_is_searched_and_grouped(imported: Run, marked: str) -> None:
    imported("note", "tregua", "Una nota", "--tag", "fonti")
    assert [row["id"] for row in imported("notes", "tag:pace").rows()] == [marked]
    assert imported("notes", "introvabile").status == 1
    assert imported("notes", "(pace").status == 2
    page = imported("notes", "--group", "tag").row()
    assert page["total"] == 2
    assert isinstance(page["groups"], list)
    assert [group["label"] for group in page["groups"]] == ["fonti", "pace"]


def test_versions_of_a_note_are_listed(imported: Run, marked: str) -> None:
    imported("highlight", marked, "--note", "second")
    assert [row["body"] for row in imported("notes", "--versions", marked).rows()] == ["second", ""]


def test_a_place_is_bookmarked_and_taken_away(imported: Run) -> None:
    made = imported("bookmark", "tregua", "--at", "60", "--label", "qui")
    assert (made.row()["kind"], made.row()["note"]) == ("bookmark", "qui")
    assert str(made.row()["quote"]).startswith("🕊 Il governo")
    assert imported("bookmark", "tregua", "--at", "60", "--remove").status == 0
    assert imported("bookmark", "tregua", "--at", "60", "--remove").status == 1
    assert imported("bookmark", "tregua", "--at", "99999").status == 2


def test_an_actor_gets_a_note(imported: Run) -> None:
    actor = imported("actors").rows()[0]
    row = imported("note", "--actor", str(actor["actor_id"]), "chi è?").row()
    assert (row["actor"], row["actor_id"], row["article"]) == (actor["actor"], actor["actor_id"], "")
    assert imported("note", "--actor", "nobody at all", "x").status == 1


def test_what_moved_is_reviewed(imported: Run, marked: str, source: Path) -> None:
    path = source / "tregua.txt"
    path.write_text("Un capoverso.\n\n" + path.read_text("utf-8"), "utf-8")
    imported("update")
    (entry,) = imported("review").rows()
    assert (entry["id"], entry["state"], entry["before"]) == (marked, "moved", "ha proposto")
    assert imported("review", "--place", marked, "--quote", "Parigi").row()["quote"] == "Parigi"
    assert imported("review").rows() == []
    assert imported("review", "--give-up", marked).row()["state"] == "orphan"
    imported("undo")
    assert imported("review", "--confirm", marked).row()["state"] == "found"


def test_copies_are_taken_listed_looked_at_and_restored(imported: Run, marked: str) -> None:
    assert imported("backup").row()["made"] is True
    assert imported("backup").row()["made"] is False
    imported("highlight", marked, "--delete")
    (listed, *_) = imported("restore", "--list").rows()
    looked = imported("restore", str(listed["name"]), "--look").row()
    assert isinstance(looked["entries"], list)
    assert [row["id"] for row in looked["entries"]] == [marked]
    assert imported("notes").rows() == []
    assert imported("restore", "asked").status == 0
    assert len(imported("notes").rows()) == 1
    assert imported("restore", "1999").status == 1


def test_damaged_notes_are_set_aside_and_restored(imported: Run, marked: str, tmp_path: Path) -> None:
    imported("backup")
    notes = tmp_path / "library" / "notes.sqlite3"
    notes.write_bytes(b"garbage")
    refused = imported("notes")
    assert refused.status == 1
    assert "verified copies lie in" in refused.error
    restored = imported("restore").row()
    assert Path(str(restored["aside"])).read_bytes() == b"garbage"
    assert [row["id"] for row in imported("notes").rows()] == [marked]


def test_check_tells_of_drafts_copies_and_what_waits(imported: Run, marked: str) -> None:
    row = imported("check").row()
    assert (row["to_review"], row["absent_articles"], row["drafts"]) == (0, 0, 0)
    assert imported("backup").status == 0
    assert imported("check").row()["last_backup"] is not None
