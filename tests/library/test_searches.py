"""Searches kept by name."""

from pathlib import Path

import pytest

from reader.errors import BadValue, QueryError, SearchNotFound
from reader.library.facade import Library
from reader.model.article import MetadataField
from reader.model.change import Noun
from reader.model.kinds import Sort
from reader.model.search import SavedSearch


def rows(library: Library) -> list[SavedSearch]:
    return library.searches.all()


def add(library: Library, folder: Path, name: str, text: str) -> None:
    (folder / name).write_text(text, "utf-8")
    library.imports.import_paths([folder])
    library.derivation.catch_up()


def test_a_saved_search_counts_what_it_finds_and_what_is_new(press: Library, tmp_path: Path) -> None:
    change = press.searches.save(" Il  mare ", "mare", Sort.DATE)
    assert (change.nouns, change.created) == (frozenset({Noun.SEARCHES}), "Il mare")
    assert rows(press) == [SavedSearch("Il mare", "mare", Sort.DATE, 1, 0)]
    add(press, tmp_path / "articles", "onda.txt", "Un mare mosso.\n")
    add(press, tmp_path / "articles", "monte.txt", "Un monte.\n")
    assert rows(press) == [SavedSearch("Il mare", "mare", Sort.DATE, 2, 1)]
    press.searches.look("Il mare")
    assert rows(press) == [SavedSearch("Il mare", "mare", Sort.DATE, 2, 0)]


def test_a_revised_article_is_new_a_corrected_one_is_not(press: Library, tmp_path: Path) -> None:
    press.searches.save("mare", "mare")
    press.articles.edit(press.articles.find("mare.md").id, {MetadataField.SOURCE: "Altra"})
    press.derivation.catch_up()
    assert rows(press)[0].new == 0
    add(press, tmp_path / "articles", "mare.md", "Il mare è mosso.\n")
    assert rows(press)[0].new == 1


def test_looking_is_no_step_of_the_history_and_the_rest_is(press: Library) -> None:
    press.searches.save("mare", "mare")
    press.searches.rename("mare", "acqua")
    press.searches.look("acqua")
    press.searches.forget("acqua")
    assert rows(press) == []
    press.history.undo()
    assert [row.name for row in rows(press)] == ["acqua"]
    press.history.undo()
    assert [(row.name, row.new) for row in rows(press)] == [("mare", 0)]
    press.history.undo()
    assert rows(press) == []


def test_saving_under_the_same_name_replaces(press: Library) -> None:
    press.searches.save("uno", "mare")
    press.searches.save("uno", "armenia")
    assert [(row.name, row.query) for row in rows(press)] == [("uno", "armenia")]


def test_searches_are_listed_by_name(press: Library) -> None:
    for name in ("beta", "Alfa", "gamma"):
        press.searches.save(name, name)
    assert [row.name for row in rows(press)] == ["Alfa", "beta", "gamma"]


def test_what_cannot_be_is_refused(press: Library) -> None:
    press.searches.save("uno", "mare")
    press.searches.save("due", "mare")
    with pytest.raises(QueryError):
        press.searches.save("tre", "(")
    with pytest.raises(BadValue):
        press.searches.save("  ", "mare")
    with pytest.raises(BadValue):
        press.searches.rename("uno", "due")
    for call in (press.searches.forget, press.searches.look):
        with pytest.raises(SearchNotFound, match="tre"):
            call("tre")
    assert press.searches.rename("uno", "uno").nouns == frozenset()
