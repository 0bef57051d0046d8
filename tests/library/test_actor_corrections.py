"""Each correction of an actor: what it does, that it is taken back, that it lasts, that it travels."""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

from reader.bootstrap import Part, open_library
from reader.entities import detector
from reader.errors import ActorNotFound, AmbiguousActor, BadSpan, BadValue, WrongUse
from reader.library.facade import Library
from reader.library.roles import changing_methods
from reader.model.actor import ContextSort, Origin, RecognisedBy, Scope
from reader.model.article import Listing
from reader.model.change import Change, Noun
from reader.model.kinds import ActorType
from reader.model.span import Span

ARMENIA, AZERBAIJAN = "state-armenia", "state-azerbaigian"
Correct = Callable[[Library], Change]


def by_name(library: Library, file: str) -> str:
    return library.articles.find(file).id


def passage(library: Library, file: str, quote: str) -> tuple[str, Span]:
    article_id = by_name(library, file)
    return article_id, library.annotations.find_quote(article_id, quote, 1)


def mark(library: Library) -> Change:
    article_id, span = passage(library, "tregua.txt", "Il governo")
    return library.actors.mark(article_id, span, ActorType.ORGANISATION, name="Governo armeno")


def strike_out(library: Library) -> Change:
    article_id, span = passage(library, "gas-talks.md", "Armenia")
    return library.actors.not_actor(ARMENIA, Scope.MENTION, article_id=article_id, span=span)


def not_here(library: Library) -> Change:
    article_id = by_name(library, "gas-talks.md")
    return library.actors.not_actor(ARMENIA, Scope.ARTICLE, article_id=article_id)


# What each correction leaves of the library's actors: name, type, count.
CORRECTIONS: dict[str, tuple[Correct, dict[str, tuple[str, int] | None]]] = {
    "merge": (
        lambda lib: lib.actors.merge(AZERBAIJAN, ARMENIA),
        {"Armenia": ("state", 3), "Azerbaigian": None},
    ),
    "split": (
        lambda lib: lib.actors.split(AZERBAIJAN, "Azerbaijan", "Repubblica azera"),
        {"Azerbaigian": None, "Repubblica azera": ("state", 1)},
    ),
    "rename": (
        lambda lib: lib.actors.rename(ARMENIA, "Hayastan"),
        {"Armenia": None, "Hayastan": ("state", 2)},
    ),
    "retype": (
        lambda lib: lib.actors.retype(ARMENIA, ActorType.PLACE),
        {"Armenia": ("place", 2)},
    ),
    "add a name": (
        lambda lib: lib.actors.add_alias(ARMENIA, "tregua"),
        {"Armenia": ("state", 5)},
    ),
    "take a name away": (
        lambda lib: lib.actors.remove_alias(AZERBAIJAN, "Azerbaijan"),
        {"Azerbaigian": None, "Azerbaijan": ("state", 1)},
    ),
    "not this mention": (strike_out, {"Armenia": ("state", 1)}),
    "not this name here": (not_here, {"Armenia": ("state", 1)}),
    "not this name anywhere": (
        lambda lib: lib.actors.not_actor("place-parigi", Scope.LIBRARY, text="Parigi"),
        {"Parigi": None},
    ),
    "not this actor": (
        lambda lib: lib.actors.not_actor(ARMENIA, Scope.LIBRARY),
        {"Armenia": None},
    ),
    "add an actor": (
        lambda lib: lib.actors.add("Gasdotto", ActorType.ORGANISATION, ["Il gasdotto"]),
        {"Gasdotto": ("organisation", 1)},
    ),
    "mark a mention": (mark, {"Governo armeno": ("organisation", 1)}),
    "confirm": (lambda lib: lib.actors.confirm(ARMENIA), {"Armenia": ("state", 2)}),
}


def test_every_way_to_correct_has_a_case() -> None:
    made = {name.partition(".")[2] for name in changing_methods() if name.startswith("Actor")}
    tried = "merge split rename retype add_alias remove_alias not_actor add mark confirm import_file"
    assert made == set(tried.split())


def everything(library: Library) -> object:
    """All that is shown of actors, wherever articles have other ids."""
    library.derivation.catch_up()
    paths = {
        row.id: Path(row.path).name for row in library.articles.summaries(library.articles.ids(Listing()))
    }
    mentions = [
        (paths[row.article], row.start, row.end, row.text, row.type, row.actor, row.by, row.confirmed)
        for row in library.actors.all_mentions()
    ]
    return sorted(mentions), library.actors.counted()


def summed(library: Library) -> dict[str, tuple[str, int]]:
    return {row.actor: (row.type.value, row.count) for row in library.actors.counted()}


KNOWN_DETECTOR = cache(detector.Detector)


@pytest.fixture(autouse=True)
def one_detector(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its register is read once for all the libraries that are opened here."""
    monkeypatch.setattr(detector, "Detector", KNOWN_DETECTOR)


@pytest.fixture
def elsewhere(tmp_path: Path, source: Path) -> Iterator[Library]:
    """A colleague's library of the same files."""
    with open_library(tmp_path / "elsewhere", Part.OWNER) as opened:
        opened.imports.import_paths([source])
        opened.derivation.catch_up()
        yield opened


@pytest.mark.parametrize("name", CORRECTIONS)
def test_a_correction_shows_in_the_open_article_at_once_and_everywhere(name: str, library: Library) -> None:
    correct, expected = CORRECTIONS[name]
    ids = library.articles.ids(Listing())
    change = correct(library)
    assert change.nouns == {Noun.ACTORS}
    at_once = [library.actors.mentions(article_id) for article_id in ids]
    library.derivation.catch_up()
    assert [library.actors.mentions(article_id) for article_id in ids] == at_once
    sums = summed(library)
    assert {actor: sums.get(actor) for actor in expected} == expected


@pytest.mark.parametrize("name", CORRECTIONS)
def test_a_correction_is_taken_back_and_made_again(name: str, library: Library) -> None:
    before = everything(library)
    CORRECTIONS[name][0](library)
    after = everything(library)
    assert after != before
    library.history.undo()
    assert everything(library) == before
    library.history.redo()
    assert everything(library) == after


@pytest.mark.parametrize("name", CORRECTIONS)
def test_a_correction_outlives_a_new_import_and_a_new_detection(
    name: str, library: Library, source: Path, tmp_path: Path
) -> None:
    CORRECTIONS[name][0](library)
    after = everything(library)
    library.close()
    for file in (tmp_path / "library").glob("articles.sqlite3*"):
        file.unlink()
    with open_library(tmp_path / "library", Part.OWNER) as anew:
        anew.imports.import_paths([source])
        assert everything(anew) == after


@pytest.mark.parametrize("name", CORRECTIONS)
def test_a_correction_travels_to_a_colleague(
    name: str, library: Library, elsewhere: Library, tmp_path: Path
) -> None:
    CORRECTIONS[name][0](library)
    after = everything(library)
    assert library.actors.export_file(tmp_path / "words.jsonl") == library.actors.corrections()
    before = everything(elsewhere)
    elsewhere.actors.import_file(tmp_path / "words.jsonl")
    assert everything(elsewhere) == after
    elsewhere.history.undo()
    assert everything(elsewhere) == before


def test_all_corrections_at_once_travel_and_are_taken_back_one_by_one(
    library: Library, elsewhere: Library, tmp_path: Path
) -> None:
    before = everything(library)
    for name in ("merge", "rename", "add a name", "mark a mention", "not this name anywhere", "add an actor"):
        CORRECTIONS[name][0](library)
    after = everything(library)
    library.actors.export_file(tmp_path / "words.jsonl")
    elsewhere.actors.import_file(tmp_path / "words.jsonl")
    assert everything(elsewhere) == after
    while library.history.undo_label():
        library.history.undo()
    assert everything(library) == before


def test_an_import_leaves_what_was_said_here_and_adds_the_rest(
    library: Library, elsewhere: Library, tmp_path: Path
) -> None:
    library.actors.rename(ARMENIA, "Theirs")
    library.actors.merge("place-parigi", "place-bruxelles")
    library.actors.retype("state-georgia", ActorType.PLACE)
    library.actors.export_file(tmp_path / "words.jsonl")
    elsewhere.actors.rename(ARMENIA, "Mine")
    elsewhere.actors.merge("place-bruxelles", "place-parigi")
    elsewhere.actors.import_file(tmp_path / "words.jsonl")
    elsewhere.derivation.catch_up()
    sums = summed(elsewhere)
    assert (sums["Mine"], sums["Parigi"], sums["Georgia"]) == (("state", 2), ("place", 2), ("place", 1))
    assert elsewhere.actors.import_file(tmp_path / "words.jsonl").nouns == frozenset()


def test_a_restored_backup_brings_back_the_corrections_it_holds(library: Library) -> None:
    library.actors.rename(ARMENIA, "Hayastan")
    kept = everything(library)
    library.backups.make()
    (backup, *_) = library.backups.list()
    for _ in range(3):
        library.actors.merge(AZERBAIJAN, ARMENIA)
        library.history.undo()
    library.actors.not_actor(ARMENIA, Scope.LIBRARY)
    assert everything(library) != kept
    library.backups.restore(backup.name)
    assert everything(library) == kept


def test_merging_back_turns_the_merge_round(library: Library) -> None:
    library.actors.merge(AZERBAIJAN, ARMENIA)
    library.actors.merge(ARMENIA, AZERBAIJAN)
    library.derivation.catch_up()
    assert summed(library)["Azerbaigian"] == ("state", 3)
    with pytest.raises(WrongUse, match="already one actor"):
        library.actors.merge(ARMENIA, AZERBAIJAN)


def test_a_name_split_from_a_merged_actor_is_one_of_its_own(library: Library) -> None:
    library.actors.merge(AZERBAIJAN, ARMENIA)
    library.actors.rename(ARMENIA, "Caucaso")
    change = library.actors.split(ARMENIA, "Azerbaijan", "Azerbaigian")
    library.derivation.catch_up()
    assert change.created is not None
    assert change.created != AZERBAIJAN
    assert library.actors.page(change.created).count == 1
    assert summed(library)["Caucaso"] == ("state", 2)
    library.actors.add_alias(ARMENIA, "Azerbaijan")
    library.derivation.catch_up()
    assert summed(library)["Caucaso"] == ("state", 3)


def test_a_name_added_and_taken_away_leaves_nothing(library: Library) -> None:
    before = everything(library)
    library.actors.add_alias(ARMENIA, "tregua")
    library.actors.remove_alias(ARMENIA, "Tregua")
    assert library.actors.corrections() == 0
    assert everything(library) == before


def test_marking_a_place_again_takes_the_place_of_the_earlier_word(library: Library) -> None:
    mark(library)
    article_id, span = passage(library, "tregua.txt", "Il governo dell’Armenia")
    library.actors.mark(article_id, span, ActorType.STATE, actor_id=ARMENIA)
    assert library.actors.corrections() == 1
    assert "Il governo dell’Armenia" in [row.text for row in library.actors.mentions(article_id)]


def test_what_cannot_be_said_is_refused(library: Library) -> None:
    article_id = by_name(library, "tregua.txt")
    with pytest.raises(ActorNotFound):
        library.actors.rename("person-nobody", "X")
    with pytest.raises(BadValue):
        library.actors.rename(ARMENIA, " … ")
    with pytest.raises(WrongUse, match="no name of"):
        library.actors.split(ARMENIA, "Parigi")
    with pytest.raises(WrongUse, match="Rename it first"):
        library.actors.remove_alias(ARMENIA, "Armenia")
    with pytest.raises(BadSpan):
        library.actors.mark(article_id, Span(5, 5_000), ActorType.PERSON)
    with pytest.raises(WrongUse, match="which mention"):
        library.actors.not_actor(ARMENIA, Scope.MENTION, article_id=article_id)
    assert library.actors.corrections() == 0


def test_an_actor_is_found_by_id_name_and_other_names(library: Library) -> None:
    for reference in (AZERBAIJAN, "AZERBAIGIAN", "azerbaijan"):
        assert library.actors.resolve(reference).id == AZERBAIJAN
    with pytest.raises(ActorNotFound):
        library.actors.resolve("nessuno")
    library.actors.merge(AZERBAIJAN, ARMENIA)
    library.derivation.catch_up()
    assert library.actors.resolve("Azerbaigian").id == ARMENIA
    library.actors.rename("place-parigi", "Bruxelles")
    library.derivation.catch_up()
    with pytest.raises(AmbiguousActor, match="place-parigi"):
        library.actors.resolve("bruxelles")


def test_actors_are_completed_from_the_beginning_of_any_word(library: Library) -> None:
    assert [row.actor for row in library.actors.find("pash")] == ["Nikol Pashinyan"]
    assert [row.actor for row in library.actors.find("Azerbaij")] == ["Azerbaigian"]
    assert library.actors.find("shin") == []
    assert library.actors.find("%") == []
    assert library.actors.find(" ") == []


def test_the_page_says_where_each_name_comes_from(library: Library) -> None:
    library.actors.add_alias(ARMENIA, "tregua")
    library.actors.merge(AZERBAIJAN, ARMENIA)
    library.derivation.catch_up()
    page = library.actors.page(AZERBAIJAN)
    assert (page.id, page.name, page.count, page.articles) == (ARMENIA, "Armenia", 6, 2)
    shown = [(name.text, name.origin, name.count) for name in page.names]
    assert shown[:4] == [
        ("tregua", Origin.PERSON, 3),
        ("Armenia", Origin.BUILT_IN, 2),
        ("Azerbaijan", Origin.BUILT_IN, 1),
        ("Azerbaigian", Origin.PERSON, 0),
    ]
    assert ("Azərbaycan", Origin.BUILT_IN, 0) in shown
    assert sorted(page.corrections) == [
        "“Azerbaigian” is the same as “Armenia”.",
        "“tregua” is a name of “Armenia”.",
    ]


def test_mentions_stand_in_their_sentences_sorted_as_asked(library: Library) -> None:
    library.actors.add_alias(ARMENIA, "tregua")
    library.derivation.catch_up()
    rows = library.actors.contexts(ARMENIA)
    assert [row.date for row in rows] == ["2021-03", None, None, None, None]
    assert (rows[0].left, rows[0].text, rows[0].right) == (
        "The talks between ", "Armenia", " and Azerbaijan were held in Brussels."
    )  # fmt: skip
    text = library.articles.text(rows[2].article).text
    assert text[rows[2].start : rows[2].end] == rows[2].text
    left = [row.left.split()[-1] for row in library.actors.contexts(ARMENIA, sort=ContextSort.LEFT)]
    assert left == sorted(left, key=str.casefold)
    right = [row.right.strip() for row in library.actors.contexts(ARMENIA, sort=ContextSort.RIGHT)]
    assert right == sorted(right, key=str.casefold)
    for sort in ContextSort:
        pages = [library.actors.contexts(ARMENIA, sort=sort, limit=2, offset=at) for at in (0, 2, 4)]
        assert [row for page in pages for row in page] == library.actors.contexts(ARMENIA, sort=sort)


def test_a_guess_is_told_from_what_the_person_vouched_for(library: Library) -> None:
    article_id = by_name(library, "tregua.txt")
    assert not any(row.confirmed for row in library.actors.counted())
    library.actors.confirm("person-nikol-pashinyan")
    (mention,) = (row for row in library.actors.mentions(article_id) if row.actor == "Nikol Pashinyan")
    assert mention.confirmed
    assert not mention.is_guess
    mark(library)
    library.derivation.catch_up()
    rows = {row.actor: row for row in library.actors.counted()}
    assert (rows["Governo armeno"].by, rows["Governo armeno"].confirmed) == (RecognisedBy.PERSON, True)
    assert rows["Nikol Pashinyan"].confirmed
    assert not rows["Parigi"].confirmed


def test_notes_on_an_actor_follow_it_into_a_merge(library: Library) -> None:
    library.annotations.note_actor(AZERBAIJAN, "on the one")
    library.annotations.note_actor(ARMENIA, "on the other")
    library.actors.merge(AZERBAIJAN, ARMENIA)
    assert [note.note for note in library.annotations.of_actor(ARMENIA)] == ["on the one", "on the other"]
    assert library.actors.page(ARMENIA).notes == 2
    library.history.undo()
    assert [note.note for note in library.annotations.of_actor(ARMENIA)] == ["on the other"]


def test_a_built_in_spelling_that_no_text_has_finds_its_actor(library: Library) -> None:
    assert library.actors.resolve("Azərbaycan").id == AZERBAIJAN
    library.actors.merge(AZERBAIJAN, ARMENIA)
    assert library.actors.resolve("Azərbaycan").id == ARMENIA
    library.actors.not_actor(ARMENIA, Scope.LIBRARY, text="Azərbaycan")
    library.derivation.catch_up()
    assert "Azərbaycan" not in [name.text for name in library.actors.page(ARMENIA).names]
    with pytest.raises(ActorNotFound):
        library.actors.resolve("Azərbaycan")


def test_the_last_word_on_an_actor_and_on_a_place_holds(library: Library) -> None:
    article_id, span = passage(library, "tregua.txt", "Armenia")
    library.actors.mark(article_id, span, ActorType.STATE, actor_id=ARMENIA)
    library.actors.not_actor(ARMENIA, Scope.LIBRARY)
    assert "Armenia" not in [row.text for row in library.actors.mentions(article_id)]
    library.actors.mark(article_id, span, ActorType.STATE, name="Armenia")
    assert "Armenia" in [row.text for row in library.actors.mentions(article_id)]
    library.derivation.catch_up()
    assert summed(library)["Armenia"] == ("state", 1)
    library.actors.not_actor(ARMENIA, Scope.ARTICLE, article_id=article_id)
    library.derivation.catch_up()
    assert "Armenia" not in summed(library)


def test_a_person_is_found_by_a_surname_that_no_text_writes_alone(library: Library) -> None:
    person = library.actors.add("Teodora Vasilescu Marin", ActorType.PERSON).created
    library.derivation.catch_up()
    assert library.actors.resolve("marin").id == person
    with pytest.raises(ActorNotFound):
        library.actors.resolve("marin", whole=True)
    with pytest.raises(ActorNotFound):
        library.actors.resolve("mar")


def test_a_spelling_that_only_an_article_has_is_a_detected_name(press: Library, tmp_path: Path) -> None:
    (tmp_path / "articles" / "voto.txt").write_text("Il voto\n\nNikol Pashniyan ha votato ieri.", "utf-8")
    press.imports.import_paths([tmp_path / "articles"])
    press.derivation.catch_up()
    page = press.actors.page(press.actors.resolve("Nikol Pashinyan").id)
    origins = {name.text: name.origin for name in page.names if name.count}
    assert origins["Nikol Pashniyan"] is Origin.DETECTED
    assert origins["Nikol Pashinyan"] is Origin.BUILT_IN
    assert not page.is_guess
