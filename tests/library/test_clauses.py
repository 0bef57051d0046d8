"""Clauses that an engine cannot answer by itself, through the facade."""

import pytest

from reader.library.facade import Library
from reader.model.kinds import ActorType, Colour
from tests.library.conftest import found


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("actor:CSTO", ["vertice.md"]),
        ("actor:OTSC", ["vertice.md"]),
        ('org:"Collective Security Treaty Organization"', ["vertice.md"]),
        ("actor:Пашинян", ["talks.md", "vertice.md"]),
        ("actor:Փաշինյան", ["talks.md", "vertice.md"]),
        ('actor:"Nikol Pashinian"', ["talks.md", "vertice.md"]),
        ("person:pashin*", ["talks.md", "vertice.md"]),
        ("person:Pashinyen~1", ["talks.md", "vertice.md"]),
        ("org:Pashinyan", []),
        ('state:"Repubblica di Armenia" OR state:"Republic of Armenia"', ["talks.md", "vertice.md"]),
        ('person:="nikol pashinyan"', ["talks.md", "vertice.md"]),
        ('person:="Nikol"', []),
        ("NOT actor:Пашинян", ["mare.md"]),
        ("place:Bruxelles", ["talks.md"]),
        ('source:="prova media"', ["mare.md", "vertice.md"]),
        ('source:="prova"', []),
        ("source:prova", ["mare.md", "vertice.md"]),
        ('lang:="en"', ["talks.md"]),
    ],
)
def test_an_actor_is_found_under_any_name_and_a_whole_name_when_exact(
    press: Library, query: str, expected: list[str]
) -> None:
    assert found(press, query) == expected


def test_an_alias_that_no_text_has_finds_the_actor_at_once(press: Library) -> None:
    assert found(press, "actor:Alleanzona") == []
    press.actors.add_alias(press.actors.resolve("CSTO").id, "Alleanzona")
    assert found(press, "actor:Alleanzona") == ["vertice.md"]
    press.history.undo()
    assert found(press, "actor:Alleanzona") == []


def test_a_merged_actor_is_found_under_the_names_of_both(press: Library) -> None:
    press.actors.merge(press.actors.resolve("Ilham Aliyev").id, press.actors.resolve("Nikol Pashinyan").id)
    press.derivation.catch_up()
    for name in ("Aliyev", "Пашинян", '="Nikol Pashinyan"'):
        assert found(press, f"person:{name}") == ["talks.md", "vertice.md"]


def test_a_renamed_actor_is_found_under_its_new_and_its_old_name(press: Library) -> None:
    press.actors.rename(press.actors.resolve("CSTO").id, "Patto di Tashkent")
    press.derivation.catch_up()
    for name in ('="Patto di Tashkent"', "Tashkent", "OTSC"):
        assert found(press, f"org:{name}") == ["vertice.md"]


def test_a_retyped_actor_is_found_by_its_new_type(press: Library) -> None:
    press.actors.retype(press.actors.resolve("CSTO").id, ActorType.PLACE)
    press.derivation.catch_up()
    assert (found(press, "org:OTSC"), found(press, "place:OTSC")) == ([], ["vertice.md"])


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("note:risposta", ["vertice.md"]),
        ("note:risposte", ["vertice.md"]),
        ("note:ufficiale", ["vertice.md"]),
        ('note:"risposta ufficiale"', ["vertice.md"]),
        ('note:"ufficiale risposta"', []),
        ("note:uffici*", ["vertice.md"]),
        ('note:="risposte"', []),
        ("tag:perche", ["mare.md"]),
        ("tag:cessate", []),
        ('tag:"cessate il fuoco"', ["vertice.md"]),
        ("tag:!", ["mare.md"]),
        ("colour:yellow", ["vertice.md"]),
        ("colour:Affermazione", ["vertice.md"]),
        ("colour:blue", []),
        ("is:bookmarked", ["mare.md"]),
        ("is:read", ["mare.md", "talks.md"]),
        ("is:reading", ["talks.md"]),
        ("is:unread", ["vertice.md"]),
        ("has:note", ["vertice.md"]),
        ("has:highlight", ["vertice.md"]),
        ("NOT (tag:perche OR has:note)", ["talks.md"]),
    ],
)
def test_the_notes_are_read_like_articles(press: Library, query: str, expected: list[str]) -> None:
    ids = {name: press.articles.find(f"{name}.md").id for name in ("vertice", "talks", "mare")}
    notes = press.annotations
    span = notes.find_quote(ids["vertice"], "non ha risposto")
    notes.highlight(ids["vertice"], span, body="L’unica risposta ufficiale.", tags=["cessate il fuoco"])
    notes.name_colour(Colour.YELLOW, "Affermazione")
    notes.tag_article(ids["mare"], ["Perché", "!"])
    notes.bookmark(ids["mare"])
    notes.set_reading(ids["talks"], 3)
    notes.mark_read([ids["mare"]], True)
    assert found(press, query) == expected


def test_notes_written_and_taken_back_between_searches_count(press: Library) -> None:
    article_id = press.articles.find("mare.md").id
    assert found(press, "note:onda") == []
    press.annotations.add_note(article_id, "Nessuna onda.")
    assert found(press, "note:onda") == ["mare.md"]
    press.history.undo()
    assert found(press, "note:onda") == []


def test_a_merged_actor_is_found_before_the_index_has_followed(press: Library) -> None:
    press.actors.merge(press.actors.resolve("Nikol Pashinyan").id, press.actors.resolve("Ilham Aliyev").id)
    press.derivation._apply_notes()
    for name in ("Aliyev", "Пашинян", '="Ilham Aliyev"'):
        assert found(press, f"person:{name}") == ["talks.md", "vertice.md"]


def test_a_name_that_was_split_off_is_no_built_in_name_of_the_other(press: Library) -> None:
    press.actors.split(press.actors.resolve("Nikol Pashinyan").id, "Nikol Pashinian")
    press.derivation.catch_up()
    assert found(press, 'person:="Nikol Pashinian"') == ["talks.md"]
    assert found(press, 'person:"Nikol Pashinian"') == ["talks.md"]
