"""The commands, on a small library."""

from pathlib import Path

import pytest

from tests.cli.conftest import Ran, Run
from tests.small_library import TEXTS


def one_line(error: str) -> bool:
    return error.count("\n") == 1 and "Traceback" not in error


def names(ran: Ran, key: str) -> list[str]:
    rows = ran.row()[key]
    assert isinstance(rows, list)
    return sorted(Path(row["path"]).name for row in rows)


def found(ran: Ran) -> list[str]:
    return names(ran, "hits")


def test_import_tells_what_became_of_every_file(run: Run, source: Path) -> None:
    (source / "empty.txt").touch()
    first = run("import", source)
    assert (first.status, names(first, "imported")) == (1, sorted(TEXTS))
    assert names(first, "failed") == ["empty.txt"]
    (source / "empty.txt").unlink()
    again = run("import", source)
    assert (again.status, names(again, "unchanged")) == (0, sorted(TEXTS))


def test_update_looks_again_at_what_was_imported(imported: Run, source: Path) -> None:
    (source / "new.txt").write_text("Una notizia dalla Georgia.\n", "utf-8")
    (source / "tregua.txt").unlink()
    ran = imported("update")
    assert (names(ran, "imported"), ran.row()["vanished"]) == (["new.txt"], [str(source / "tregua.txt")])


def test_articles_lists_every_article_newest_first(imported: Run) -> None:
    rows = imported("articles").rows()
    assert [row["date"] for row in rows] == ["2021-03", "2006-07-13", None]
    assert {"id", "title", "date", "source", "language", "words", "bookmarked", "path"} <= set(rows[0])


def test_show_prints_the_verbatim_text_with_its_blocks(imported: Run) -> None:
    view = imported("show", "tregua.txt").row()
    assert view["text"] == TEXTS["tregua.txt"]
    blocks = view["blocks"]
    assert isinstance(blocks, list)
    assert {"start", "end", "kind"} <= set(blocks[0])


@pytest.mark.parametrize("reference", ["tregua.txt", "tregua", "treg"])
def test_an_article_is_called_by_the_beginning_of_its_name(imported: Run, reference: str) -> None:
    assert imported("show", reference).row()["title"] == "Una tregua fragile"


def test_an_ambiguous_name_lists_the_candidates(imported: Run) -> None:
    ran = imported("show", "gas")
    assert (ran.status, ran.out) == (2, "")
    assert "gasdotto.md" in ran.error
    assert "gas-talks.md" in ran.error


def test_an_unknown_article_is_one_sentence_and_still_one_document(imported: Run) -> None:
    ran = imported("show", "nothing")
    assert ran.status == 1
    assert one_line(ran.error)
    assert "error" in ran.row()


def test_edit_corrects_details_and_search_knows_at_once(imported: Run) -> None:
    view = imported("edit", "tregua.txt", "--title", "Altro titolo", "--date", "2020-11-10").row()
    assert (view["title"], view["title_basis"]) == ("Altro titolo", "user")
    assert (view["date"], view["date_basis"]) == ("2020-11-10", "user")
    assert found(imported("search", "title:altro")) == ["tregua.txt"]
    assert found(imported("search", "date:2020-11")) == ["tregua.txt"]


def test_a_date_that_is_none_is_refused(imported: Run) -> None:
    ran = imported("edit", "tregua.txt", "--date", "ieri")
    assert (ran.status, one_line(ran.error)) == (2, True)


def test_a_removed_article_is_gone_from_lists_and_search_until_undone(imported: Run) -> None:
    imported("note", "tregua.txt", "mine")
    assert imported("remove", "tregua.txt").status == 0
    assert imported("search", "tregua").status == 1
    assert len(imported("articles").rows()) == 2
    assert [row["note"] for row in imported("notes").rows()] == ["mine"]
    assert imported("undo").status == 0
    assert found(imported("search", "tregua")) == ["tregua.txt"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("Armenia", ["gas-talks.md", "tregua.txt"]),
        ("dell'Armenia", ["gas-talks.md", "tregua.txt"]),
        ("l’Armenia", ["gas-talks.md", "tregua.txt"]),
        ("citta", ["gasdotto.md"]),
        ("città", ["gasdotto.md"]),
        ("tregue", ["tregua.txt"]),
        ('"una tregua"', ["tregua.txt"]),
        ("armenia NOT azerbaijan", ["tregua.txt"]),
        ("georgia OR brussels", ["gas-talks.md", "gasdotto.md"]),
        ("title:gasdotto", ["gasdotto.md"]),
        ("source:prova", ["gasdotto.md"]),
        ("date:2021", ["gas-talks.md"]),
        ("actor:pashinyan", ["tregua.txt"]),
    ],
)
def test_search_finds(imported: Run, query: str, expected: list[str]) -> None:
    ran = imported("search", query)
    assert (ran.status, found(ran)) == (0, expected)


def test_snippets_are_verbatim_and_their_matches_are_spans_of_them(imported: Run) -> None:
    hits = imported("search", "tregua").row()["hits"]
    assert isinstance(hits, list)
    for snippet in hits[0]["snippets"]:
        text = TEXTS["tregua.txt"]
        assert text[snippet["start"] :].startswith(snippet["text"])
        assert {snippet["text"][start:end].lower() for start, end in snippet["matches"]} == {"tregua"}


def test_nothing_found_is_status_1_with_a_document(imported: Run) -> None:
    ran = imported("search", "inesistente")
    assert (ran.status, ran.row()["total"], ran.row()["hits"]) == (1, 0, [])


@pytest.mark.parametrize("query", ['"tregua', "(tregua", '"((" AND )) OR', "date:[2020 TO", "tregua)"])
def test_a_query_that_cannot_be_understood_is_one_sentence(imported: Run, query: str) -> None:
    ran = imported("search", query)
    assert (ran.status, ran.out, one_line(ran.error)) == (2, "", True)


def test_actors_are_counted_and_every_mention_is_verbatim(imported: Run) -> None:
    actors = {row["actor"]: row["type"] for row in imported("actors").rows()}
    assert actors["Nikol Pashinyan"] == "person"
    mentions = imported("actors", "--mentions", "--article", "tregua.txt").rows()
    text = TEXTS["tregua.txt"]
    assert mentions
    assert all(text[int(str(row["start"])) : int(str(row["end"]))] == row["text"] for row in mentions)


def test_a_highlight_by_quotation_knows_its_place(imported: Run) -> None:
    ran = imported(
        "highlight",
        "tregua.txt",
        "--quote",
        "ha proposto",
        "--colour",
        "pink",
        "--note",
        "*who?*",
        "--tag",
        "pace",
    )
    row = ran.row()
    assert TEXTS["tregua.txt"][int(str(row["start"])) : int(str(row["end"]))] == "ha proposto"
    assert (row["colour"], row["note"], row["tags"], row["state"]) == ("pink", "*who?*", ["pace"], "found")
    assert imported("notes", "pace").rows() == [row]


def test_a_quotation_that_occurs_twice_needs_to_be_chosen(imported: Run) -> None:
    ran = imported("highlight", "tregua.txt", "--quote", "tregua")
    assert ran.status == 2
    assert "3" in ran.error
    row = imported("highlight", "tregua.txt", "--quote", "tregua", "--occurrence", "2").row()
    assert row["start"] == TEXTS["tregua.txt"].index("tregua", 20)


def test_an_absent_quotation_is_not_found(imported: Run) -> None:
    assert imported("highlight", "tregua.txt", "--quote", "assente").status == 1


@pytest.mark.parametrize(("start", "end"), [(5, 5), (9, 4), (-3, 4), (0, 10_000)])
def test_a_passage_outside_the_text_is_refused(imported: Run, start: int, end: int) -> None:
    ran = imported("highlight", "tregua.txt", f"--start={start}", f"--end={end}")
    assert (ran.status, one_line(ran.error)) == (2, True)


def test_a_bookmark_is_set_and_taken_away(imported: Run) -> None:
    imported("bookmark", "tregua.txt")
    assert [row["bookmarked"] for row in imported("articles").rows()] == [False, False, True]
    assert found(imported("search", "is:bookmarked")) == ["tregua.txt"]
    imported("bookmark", "tregua.txt", "--remove")
    assert imported("search", "is:bookmarked").status == 1


def test_export_twice_gives_the_same_bytes(imported: Run, tmp_path: Path) -> None:
    imported("highlight", "tregua.txt", "--quote", "ha proposto", "--note", "why?")
    assert imported("export", tmp_path / "out").status == 0
    first = {path.name: path.read_bytes() for path in (tmp_path / "out").rglob("*.*")}
    again = imported("export", tmp_path / "out").row()
    assert again["written"] == []
    assert first == {path.name: path.read_bytes() for path in (tmp_path / "out").rglob("*.*")}
    assert any("why?" in content.decode() for content in first.values())


def test_check_finds_a_sound_library(imported: Run) -> None:
    status = imported("check").row()
    assert (status["articles"], status["indexed"], status["detected"], status["problems"]) == (3, 3, 3, [])


def test_check_names_a_damaged_file(imported: Run, tmp_path: Path) -> None:
    path = tmp_path / "library" / "notes.sqlite3"
    path.write_bytes(b"not a database at all" * 100)
    ran = imported("check")
    assert (ran.status, one_line(ran.error)) == (1, True)
    assert "notes.sqlite3" in ran.error
    assert path.read_bytes().startswith(b"not a database")


def test_a_damaged_index_heals_itself(imported: Run, tmp_path: Path) -> None:
    for path in (tmp_path / "library" / "index").rglob("*"):
        if path.is_file():
            path.write_bytes(b"\0" * 50)
    assert found(imported("search", "Armenia")) == ["gas-talks.md", "tregua.txt"]


def test_the_engine_is_changed_and_stays_while_search_finds_the_same(imported: Run) -> None:
    before = found(imported("search", "armenia"))
    assert imported("reindex", "--engine", "tantivy").row()["engine"] == "tantivy"
    assert imported("reindex").row()["engine"] == "tantivy"
    assert found(imported("search", "armenia")) == before
    assert imported("check").row()["engine"] == "tantivy"
    assert imported("reindex", "--engine", "auto").row()["engine"] == "whoosh"
    assert imported("reindex", "--engine", "lucene").status == 2


def test_lines_for_people_say_the_same(imported: Run) -> None:
    assert "Una tregua fragile" in imported("articles", options=()).out
    assert "2 found" in imported("search", "armenia", options=()).out
