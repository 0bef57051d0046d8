"""Names and places that the person speaks of, laid over many articles at once."""

import pytest

from reader.model.annotation import ActorWord, Removal
from reader.model.article import Article, Listing
from reader.storage import actor_changes, mention_changes
from tests.storage.actor_words import TEXT, place, said
from tests.storage.builders import Shelf, mention, stamp
from tests.storage.test_actor_changes import assert_sums_agree, fill, follow, named, say, texts_of, view

NAMES = [f"{number}.txt" for number in range(7)]


@pytest.fixture
def few_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mention_changes, "_TEXTS_AT_ONCE", 2)


@pytest.fixture
def filled(shelf: Shelf) -> list[Article]:
    made = fill(shelf, NAMES)
    follow(shelf)
    return made


@pytest.mark.usefixtures("few_at_once")
def test_an_added_name_reaches_every_article_and_is_taken_back(shelf: Shelf, filled: list[Article]) -> None:
    before = view(shelf)
    say(shelf, said(ActorWord.ADD, "Zeta"), said(ActorWord.ALIAS, "Zeta", "Zeta"))
    follow(shelf)
    assert named(shelf)["Zeta"] == len(filled)
    assert_sums_agree(shelf)
    shelf.notes.undo()
    follow(shelf)
    assert view(shelf) == before


def test_what_stands_already_is_neither_written_nor_indexed_again(
    shelf: Shelf, filled: list[Article]
) -> None:
    say(shelf, said(ActorWord.ALIAS, "Bo", "Zeta"))
    follow(shelf)
    position, before = shelf.reader.position(), view(shelf)
    lone = shelf.add("lone.txt", "Qui c’è solo Ypsilon.")
    shelf.writer.set_mentions("v1", [(lone.id, lone.revision, [])])
    position = shelf.reader.position()
    say(shelf, said(ActorWord.ALIAS, "Bo", "Ypsilon"))
    follow(shelf)
    assert [one.article_id for one in shelf.reader.changes(position, 99)] == [lone.id]
    shelf.notes.undo()
    follow(shelf)
    shelf.notes.edit("remove", [Removal(stamp(lone))])
    follow(shelf)
    assert view(shelf) == before
    assert len(filled) == len(NAMES)


def test_only_mentions_that_a_word_reaches_are_hidden(shelf: Shelf) -> None:
    text = "Banca Centrale Nuova e Banca. Poi la Centrale."
    article = shelf.add("a.txt", text)
    found = [mention(0, "Banca Centrale", "Banca Centrale"), mention(23, "Banca", "Banca")]
    shelf.writer.set_mentions("v1", [(article.id, article.revision, found)])
    say(shelf, said(ActorWord.ALIAS, "Zeta", "Centrale Nuova"))
    follow(shelf)
    assert [one for one, _ in texts_of(shelf, article)] == ["Banca Centrale", "Banca"]
    say(shelf, said(ActorWord.ALIAS, "Zeta", "Centrale Nuova e Banca"))
    follow(shelf)
    assert [one for one, _ in texts_of(shelf, article)] == ["Centrale Nuova e Banca"]
    assert_sums_agree(shelf)


@pytest.mark.usefixtures("few_at_once")
def test_removed_articles_among_many_stay_hidden(shelf: Shelf, filled: list[Article]) -> None:
    shelf.notes.edit("remove", [Removal(stamp(filled[3]))])
    say(shelf, said(ActorWord.ALIAS, "Bo", "Zeta"))
    follow(shelf)
    assert filled[3].id not in shelf.reader.ids(Listing())
    assert len(shelf.reader.ids(Listing(actor_id="person:Bo"))) == len(filled) - 1
    assert_sums_agree(shelf)


def test_a_stop_in_the_middle_leaves_all_as_it_was_and_the_next_start_goes_on(
    shelf: Shelf, filled: list[Article], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = view(shelf)
    marked = said(ActorWord.MENTION, "Zeta", article=stamp(filled[0]), place=place(TEXT, "Zeta"))
    say(shelf, said(ActorWord.ALIAS, "Bo", "parla"), marked)

    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken, pytest.raises(KeyboardInterrupt):
        broken.setattr(actor_changes, "log_articles", stop)
        follow(shelf)
    assert view(shelf)[1] == before[1]
    assert ("parla", "Bo") in texts_of(shelf, filled[1]), "an open article shows it at once all the same"
    follow(shelf)
    assert named(shelf)["Bo"] == 3 * len(filled)
    assert_sums_agree(shelf)
