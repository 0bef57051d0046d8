"""`actor` and `actors` on a small library."""

from pathlib import Path

import pytest

from tests.cli.conftest import Ran, Run


def summed(run: Run) -> dict[str, tuple[object, object]]:
    return {str(row["actor"]): (row["type"], row["count"]) for row in run("actors").rows()}


def names(ran: Ran) -> dict[str, tuple[str, int]]:
    rows = ran.row()["names"]
    assert isinstance(rows, list)
    return {row["text"]: (row["origin"], row["count"]) for row in rows}


def test_the_page_of_an_actor_has_its_names_mentions_and_articles(imported: Run) -> None:
    ran = imported("actor", "armenia")
    page = ran.row()
    assert (ran.status, page["id"], page["count"], page["articles"]) == (0, "state-armenia", 2, 2)
    shown = names(ran)
    assert (shown["Armenia"], shown["Hayastan"]) == (("built-in", 2), ("built-in", 0))
    assert (page["confirmed"], page["guess"], page["by"]) == (False, False, "register")
    mentions, articles = page["mentions"], page["in"]
    assert isinstance(mentions, list)
    assert isinstance(articles, list)
    assert [row["date"] for row in mentions] == ["2021-03", None]
    assert mentions[0]["left"] + mentions[0]["text"] == "The talks between Armenia"
    assert [Path(row["path"]).name for row in articles] == ["gas-talks.md", "tregua.txt"]


def test_the_page_is_read_as_text_too(imported: Run) -> None:
    out = imported("actor", "Armenia", options=()).out
    assert "Armenia (state, register)  state-armenia" in out
    assert "The talks between [Armenia] and Azerbaijan" in out
    assert "Una tregua fragile  (tregua.txt)" in out
    few = imported("actor", "Armenia", "--limit", "1", "--by", "left", options=()).out
    assert few.count("[Armenia]") == 1
    assert "first 1 of 2" in few


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("armenia", "--merge", "azerbaijan"), {"Armenia": ("state", 3), "Azerbaigian": None}),
        (("azerbaigian", "--split", "Azerbaijan"), {"Azerbaigian": None, "Azerbaijan": ("state", 1)}),
        (("armenia", "--rename", "Hayastan"), {"Hayastan": ("state", 2), "Armenia": None}),
        (("armenia", "--retype", "place"), {"Armenia": ("place", 2)}),
        (("armenia", "--alias", "tregua"), {"Armenia": ("state", 5)}),
        (("armenia", "--alias", "tregua", "--alias", "gasdotto"), {"Armenia": ("state", 6)}),
        (("azerbaigian", "--remove-alias", "Azerbaijan"), {"Azerbaigian": None, "Azerbaijan": ("state", 1)}),
        (("armenia", "--not-an-actor"), {"Armenia": None}),
        (("armenia", "--not-an-actor", "--name", "Armenia"), {"Armenia": None}),
        (("armenia", "--not-an-actor", "--article", "tregua.txt"), {"Armenia": ("state", 1)}),
        (
            ("armenia", "--not-an-actor", "--article", "tregua.txt", "--quote", "Armenia"),
            {"Armenia": ("state", 1)},
        ),
        (("Gasdotto", "--add", "organisation", "--alias", "gasdotto"), {"Gasdotto": ("organisation", 1)}),
        (
            ("Governo", "--mark", "organisation", "--article", "tregua.txt", "--quote", "Il governo"),
            {"Governo": ("organisation", 1)},
        ),
    ],
)
def test_a_correction_is_made_and_undone(
    imported: Run, words: tuple[str, ...], expected: dict[str, tuple[str, int] | None]
) -> None:
    before = summed(imported)
    ran = imported("actor", *words)
    assert ran.status == 0, ran.error
    after = summed(imported)
    assert {name: after.get(name) for name in expected} == expected
    for _ in range(words.count("--alias") or 1 if "--add" not in words else 1):
        assert imported("undo").status == 0
    assert summed(imported) == before


def test_an_actor_may_be_confirmed(imported: Run) -> None:
    assert imported("actor", "parigi", "--confirm").row()["confirmed"] is True
    (row,) = (row for row in imported("actors").rows() if row["actor"] == "Parigi")
    assert (row["confirmed"], row["guess"]) == (True, False)


def test_corrections_go_out_of_one_library_and_into_another(
    imported: Run, tmp_path: Path, source: Path
) -> None:
    imported("actor", "armenia", "--merge", "azerbaijan")
    imported("actor", "armenia", "--rename", "Caucaso")
    file = tmp_path / "words.jsonl"
    assert imported("actors", "--export", file).row() == {"written": str(file), "corrections": 2}
    after = summed(imported)
    other = ("--json", "--library", str(tmp_path / "other"))
    assert imported("import", source, options=other).status == 0
    assert imported("actors", "--import", file, options=other).row() == {"imported": 2}
    there = imported("actors", options=other).rows()
    assert {row["actor"]: (row["type"], row["count"]) for row in there} == after
    assert imported("actors", "--import", file, options=other).row() == {"imported": 0}


def test_a_bad_file_changes_nothing_and_is_one_sentence(imported: Run, tmp_path: Path) -> None:
    file = tmp_path / "words.jsonl"
    imported("actors", "--export", file)
    with file.open("a", encoding="utf-8") as added:
        added.write("{broken\n")
    ran = imported("actors", "--import", file, options=())
    assert (ran.status, ran.out) == (1, "")
    assert ran.error.count("\n") == 1
    assert "Line 2 of words.jsonl" in ran.error


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("nessuno",), 1),
        (("armenia", "--merge", "nessuno"), 1),
        (("armenia", "--merge", "armenia"), 2),
        (("armenia", "--split", "Parigi"), 2),
        (("armenia", "--rename", "X", "--confirm"), 2),
        (("armenia", "--retype", "planet"), 2),
        (("armenia", "--mark", "state", "--article", "tregua.txt"), 2),
    ],
)
def test_what_cannot_be_done_is_one_line(imported: Run, words: tuple[str, ...], status: int) -> None:
    ran = imported("actor", *words, options=())
    assert (ran.status, ran.out) == (status, "")
    assert ran.error.count("\n") == 1
    assert "Traceback" not in ran.error
