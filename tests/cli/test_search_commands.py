"""Searching and saved searches on the command line."""

from pathlib import Path

import pytest

from tests.cli.conftest import Ran, Run


def first_hit(ran: Ran) -> dict[str, object]:
    hits = ran.row()["hits"]
    assert isinstance(hits, list)
    hit = hits[0]
    assert isinstance(hit, dict)
    return hit


def test_facets_and_reasons_are_given_when_asked_for(imported: Run) -> None:
    ran = imported("search", "actor:Пашинян", "--facets", "--why")
    assert first_hit(ran)["why"] == [
        {"clause": "actor:Пашинян", "field": "actor", "words": ["Nikol Pashinyan"]}
    ]
    facets = ran.row()["facets"]
    assert isinstance(facets, list)
    persons = {facet["field"]: facet["values"] for facet in facets}["person"]
    assert [(value["label"], value["count"]) for value in persons] == [("Nikol Pashinyan", 1)]
    plain = imported("search", "actor:Пашинян", "--facets", "--why", options=())
    assert "person: Nikol Pashinyan (1)" in plain.out
    assert "actor:Пашинян → actor: Nikol Pashinyan" in plain.out
    assert "facets" not in imported("search", "tregua").row()


def test_a_misspelt_search_is_answered_by_a_suggestion(imported: Run) -> None:
    ran = imported("search", "gasdoto")
    assert (ran.status, ran.row()["suggestion"]) == (1, "gasdotto")
    assert "did you mean: gasdotto" in imported("search", "gasdoto", options=()).out
    assert imported("search", "gasdotto").row()["suggestion"] is None


def test_a_search_is_kept_run_renamed_and_forgotten(imported: Run, source: Path) -> None:
    assert imported("search", "tregua", "--save", "pace").status == 0
    (source / "nuova.txt").write_text("Una nuova tregua.\n", "utf-8")
    imported("update")
    assert imported("searches").rows() == [
        {"name": "pace", "query": "tregua", "sort": "relevance", "total": 2, "new": 1}
    ]
    assert imported("searches", "--run", "pace").row()["total"] == 2
    assert imported("searches", "--rename", "pace", "Tregue").rows()[0]["new"] == 0
    assert "Tregue: 2 found, 0 new  (tregua)" in imported("searches", options=()).out
    assert imported("searches", "--forget", "Tregue").rows() == []
    assert imported("undo").row() == {"undone": "Forget search"}
    assert len(imported("searches").rows()) == 1


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        (("searches", "--forget", "x"), 1, "There is no saved search “x”"),
        (("searches", "--run", "x"), 1, "There is no saved search “x”"),
        (("search", "(", "--save", "x"), 2, "not closed"),
        (("search", "tregua", "--save", " "), 2, "name"),
        (("searches", "--run", "x", "--forget", "y"), 2, "not allowed"),
    ],
)
def test_wrong_use_is_one_line(imported: Run, words: tuple[str, ...], status: int, said: str) -> None:
    ran = imported(*words)
    assert (ran.status, said in ran.error) == (status, True)
    assert len(ran.error.strip().splitlines()) == 1
