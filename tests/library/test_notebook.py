"""Every highlight and note in one place, in the query language of the search."""

from pathlib import Path

import pytest

from reader.errors import QueryError
from reader.library.facade import Library
from reader.model.kinds import Colour
from reader.model.notebook import Grouping, NotebookPage


@pytest.fixture
def noted(library: Library, article_id: str) -> Library:
    notes = library.annotations
    for quote, colour, body, tags in (
        ("Armenia", Colour.GREEN, "Da verificare presso altre fonti", ["fonti", "da rileggere"]),
        ("Nikol Pashinyan", Colour.BLUE, "", ["da rileggere"]),
        ("La tregua dura da tre giorni.", Colour.GREEN, "fragile?", []),
    ):
        span = notes.find_quote(article_id, quote, 1)
        notes.highlight(article_id, span, colour=colour, body=body, tags=tags)
    notes.add_note(article_id, "Una nota su tutto")
    notes.bookmark(article_id)
    return library


def quotes(page: NotebookPage) -> list[str]:
    return sorted(row.quote or row.note or row.kind for group in page.groups for row in group.entries)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", 5),
        ("fonte", 1),
        ("tregua note:fragile", 1),
        ("title:tregua", 5),
        ("text:giorno", 1),
        ('"presso altre"', 1),
        ('"altre presso"', 0),
        ("fragil*", 5),
        ("note:fragil*", 1),
        ("note:frggile~1", 1),
        ("tag:fonti", 1),
        ("tag:rileggere", 0),
        ('tag:"da rileggere"', 2),
        ("colour:green", 2),
        ("colour:green NOT tag:fonti", 1),
        ("tag:fonti OR colour:blue", 2),
        ("actor:Pashinyan", 1),
        ("person:Pashinyan", 1),
        ("state:Armenia", 1),
        ("place:Parigi", 0),
        ("has:note", 3),
        ("has:highlight", 3),
        ("is:bookmarked", 1),
        ("is:unread", 5),
        ("date:1999", 0),
        ("introvabile", 0),
    ],
)
def test_a_query_finds_in_the_notebook_what_it_means(noted: Library, query: str, found: int) -> None:
    assert noted.notebook.entries(query).total == found


def test_a_bad_query_is_told(noted: Library) -> None:
    with pytest.raises(QueryError):
        noted.notebook.entries("(tregua")


def test_entries_are_grouped_with_the_counts_of_whole_groups(noted: Library) -> None:
    page = noted.notebook.entries(group=Grouping.TAG, limit=2)
    assert [(group.label, group.count, len(group.entries)) for group in page.groups] == [
        ("da rileggere", 2, 2)
    ]
    rest = noted.notebook.entries(group=Grouping.TAG, offset=2)
    assert [(group.label, group.count, len(group.entries)) for group in rest.groups] == [
        ("fonti", 1, 1),
        ("", 3, 3),
    ]
    assert page.total == rest.total == 5


def test_a_colour_goes_by_the_name_it_was_given(noted: Library) -> None:
    noted.annotations.name_colour(Colour.GREEN, "doubt")
    page = noted.notebook.entries("colour:doubt", group=Grouping.COLOUR)
    assert [(group.key, group.label, group.count) for group in page.groups] == [("green", "doubt", 2)]
    assert noted.notebook.entries("doubt").total == 2
    noted.annotations.name_colour(Colour.GREEN, "")
    assert noted.notebook.entries("colour:doubt").total == 0


def test_groups_of_actors_name_whom_a_passage_names(noted: Library) -> None:
    actor = noted.actors.resolve("Nikol Pashinyan")
    noted.annotations.note_actor(actor.id, "chi è?")
    page = noted.notebook.entries(group=Grouping.ACTOR)
    counts = {group.label: group.count for group in page.groups}
    assert counts[actor.name] == 2
    assert page.groups[-1].key == ""


def test_the_notebook_follows_every_change(noted: Library, article_id: str, source: Path) -> None:
    assert noted.notebook.entries("nuovissima").total == 0
    made = noted.annotations.add_note(article_id, "nuovissima").created or ""
    assert noted.notebook.entries("nuovissima").total == 1
    noted.annotations.write_note(made, "vecchissima")
    assert (noted.notebook.entries("nuovissima").total, noted.notebook.entries("vecchissima").total) == (0, 1)
    noted.annotations.delete(made)
    assert noted.notebook.entries("vecchissima").total == 0
    noted.history.undo()
    assert noted.notebook.entries("vecchissima").total == 1
    noted.annotations.mark_read([article_id], True)
    assert noted.notebook.entries("is:read").total == 6
    path = source / "tregua.txt"
    path.write_text(path.read_text("utf-8").replace("Una tregua fragile", "Nuovo titolo"), "utf-8")
    noted.imports.update()
    assert noted.notebook.entries("title:titolo").total == 6


@pytest.mark.parametrize("steps", [0, 1, 2, 9])
def test_what_was_read_ahead_answers_as_what_is_read_when_asked(
    noted: Library, article_id: str, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    monkeypatch.setattr("reader.library.notebook._STEP", 2)
    ahead = noted.notebook.warm()
    for _ in range(steps):
        next(ahead, None)
    noted.annotations.highlight(article_id, noted.annotations.find_quote(article_id, "proposto", 1))
    for query, found in (
        ("", 6),
        ("fragil*", 6),
        ("note:fragile", 1),
        ("text:proposto", 1),
        ("-tag:fonti", 5),
    ):
        assert noted.notebook.entries(query).total == found
    assert list(ahead) == [] or steps < 9
    assert noted.notebook.entries("proposto OR note:fonte").total == 2


def test_many_and_few_that_match_stand_in_the_same_order(
    noted: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    for group in Grouping:
        everything = noted.notebook.entries("", group=group)
        for selective in (0, 10**9):
            monkeypatch.setattr("reader.library.note_order._SELECTIVE", selective)
            assert noted.notebook.entries("title:tregua", group=group) == everything


def test_a_note_on_a_merged_actor_is_found_and_grouped_under_the_new_one(noted: Library) -> None:
    armenia, person = (noted.actors.resolve(name).id for name in ("Armenia", "Nikol Pashinyan"))
    noted.annotations.note_actor(person, "Una nota su di lui")
    assert noted.notebook.entries("actor:Armenia lui").total == 0
    noted.actors.merge(person, armenia)
    for asked in ("actor:Armenia lui", "actor:Pashinyan lui"):
        [group] = noted.notebook.entries(asked, group=Grouping.ACTOR).groups
        assert (group.key, group.label) == (armenia, "Armenia")
    noted.history.undo()
    assert noted.notebook.entries("actor:Armenia lui").total == 0
