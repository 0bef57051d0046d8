"""Searches between a correction and the index that follows it."""

import pytest

from reader.library.facade import Library
from reader.library.indexing import Indexing
from reader.library.late import Late
from reader.model.kinds import ActorType
from reader.model.query import Field, Keys
from tests.library.conftest import found

QUERIES = ("actor:CSTO", 'org:="CSTO"')
KEYS = Keys(Field.ACTOR, frozenset({"organisation-csto"}))


@pytest.fixture
def index_stands_still(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Indexing, "catch_up", lambda _self, _progress: None)


@pytest.mark.usefixtures("index_stands_still")
@pytest.mark.parametrize("query", QUERIES)
def test_an_added_name_finds_its_articles_before_they_are_indexed(press: Library, query: str) -> None:
    press.actors.add_alias(press.actors.resolve("CSTO").id, "mare")
    press.derivation.catch_up()
    assert found(press, query) == ["mare.md", "vertice.md"]
    assert found(press, f"NOT {query}") == ["talks.md"]
    press.history.undo()
    press.derivation.catch_up()
    assert found(press, query) == ["vertice.md"]


@pytest.mark.usefixtures("index_stands_still")
def test_what_is_no_actor_any_more_is_not_found_by_its_exact_name(press: Library) -> None:
    assert found(press, 'state:="Armenia"') == ["talks.md", "vertice.md"]
    article = press.articles.find("talks.md")
    span = press.annotations.find_quote(article.id, "Armenia", 1)
    press.actors.mark(article.id, span, ActorType.ORGANISATION, name="Squadra")
    press.derivation.catch_up()
    assert found(press, 'state:="Armenia"') == ["vertice.md"]
    assert found(press, "actor:Squadra") == ["talks.md"]


def test_with_an_index_that_is_up_to_date_nothing_is_added_to_a_query(press: Library) -> None:
    late = Late(press.actors._store, press.search._index)
    assert late.naming(KEYS, KEYS.values) is KEYS
    press.actors.add_alias(press.actors.resolve("CSTO").id, "mare")
    press.derivation.catch_up()
    assert late.naming(KEYS, KEYS.values) is KEYS
