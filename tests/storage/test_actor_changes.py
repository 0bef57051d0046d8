"""The person's words on actors, laid over what was detected: everywhere alike, and taken back exactly."""

import os
from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.actor import ActorCount, ArticleMention, Mention, RecognisedBy
from reader.model.annotation import ActorCorrection, ActorStamp, ActorWord, ArticleStamp, Removal
from reader.model.article import Article, Listing
from reader.model.kinds import ActorType
from reader.model.search import IndexDocument
from tests.storage.actor_words import TEXT, actor, merge, place, said, words
from tests.storage.builders import Shelf, mention, stamp

SOAK = os.environ.get("CORPUS_READER_SOAK") == "1"
EXAMPLES = 3_000 if SOAK else 60
View = tuple[list[ArticleMention], list[ActorCount], list[list[ActorCount]], list[IndexDocument | None]]


def detected(text: str = TEXT) -> list[Mention]:
    """What a detector finds in the text: two actors with two names each, and a place."""
    found = [
        mention(text.index("Anna Rossi"), "Anna Rossi", "Anna Rossi", by=RecognisedBy.RULE),
        mention(text.index("Bo "), "Bo", "Bo"),
        mention(text.index("Baku"), "Baku", "Baku", ActorType.PLACE, RecognisedBy.REGISTER),
    ]
    if text == TEXT:
        found += [
            mention(text.index("Rossi parla"), "Rossi", "Anna Rossi"),
            mention(text.index("Bo tace"), "Bo", "Bo"),
            mention(text.index("Baku piove"), "Baku", "Baku", ActorType.PLACE, RecognisedBy.REGISTER),
        ]
    return found


def fill(shelf: Shelf, names: Sequence[str] = ("a.txt", "b.txt")) -> list[Article]:
    made = [shelf.add(name, f"{TEXT}\n{name}") for name in names]
    for article in made:
        shelf.writer.set_mentions("v1", [(article.id, article.revision, detected(TEXT))])
    return made


def articles(shelf: Shelf) -> list[Article]:
    found = [shelf.reader.article(article_id) for article_id in sorted(shelf.reader.ids(Listing()))]
    return [article for article in found if article is not None]


def follow(shelf: Shelf, *, complete: bool = False) -> None:
    """What the writer does when something was said."""
    after = 0 if complete else shelf.reader.notes_position()
    changed, retracted, position = shelf.notes.changes(after)
    everything = shelf.reader.ids(Listing())
    shelf.writer.apply_notes(
        changed, [] if complete else retracted, position, complete=complete, holding=everything
    )


def say(shelf: Shelf, *spoken: ActorCorrection, back: Sequence[ActorCorrection] = ()) -> None:
    shelf.notes.edit("said", spoken, back)


def view(shelf: Shelf) -> View:
    """All that is shown of actors."""
    ids = sorted(shelf.reader.ids(Listing()))
    return (
        list(shelf.reader.all_mentions()),
        shelf.reader.actors(),
        [shelf.reader.actors(article_id) for article_id in ids],
        [shelf.reader.document(article_id) for article_id in ids],
    )


def at_once(shelf: Shelf) -> tuple[list[ArticleMention], list[list[ActorCount]]]:
    """What an open article shows before the writer followed."""
    ids = sorted(shelf.reader.ids(Listing()))
    return list(shelf.reader.all_mentions()), [shelf.reader.actors(article_id) for article_id in ids]


def assert_sums_agree(shelf: Shelf) -> None:
    rows, actors = list(shelf.reader.all_mentions()), shelf.reader.actors()
    counts = Counter(row.actor_id for row in rows)
    places = Counter(found for found, _ in {(row.actor_id, row.article) for row in rows})
    mentioned = [row for row in actors if row.count]
    assert {row.actor_id: (row.count, row.articles) for row in mentioned} == {
        one: (counts[one], places[one]) for one in counts
    }
    for row in mentioned:
        own = [one for one in rows if one.actor_id == row.actor_id]
        assert {(one.actor, one.type, row.confirmed or one.by is RecognisedBy.PERSON) for one in own} <= {
            (row.actor, row.type, True),
            (row.actor, row.type, False),
        }
        assert {one.text for one in own} - {row.actor} <= set(row.aliases)
        assert set(shelf.reader.ids(Listing(actor_id=row.actor_id))) == {one.article for one in own}
    assert shelf.reader.verify() == []


@settings(max_examples=EXAMPLES)
@pytest.mark.timeout(3600 if SOAK else 120)
@given(data=st.data())
def test_any_words_show_at_once_and_everywhere_and_are_taken_back(shelf: Shelf, data: st.DataObject) -> None:
    if not shelf.reader.ids(Listing()):
        fill(shelf)
    stamps = [stamp(article) for article in articles(shelf)]
    spoken = data.draw(st.lists(words(stamps), min_size=1, max_size=6))
    try:
        _try_words(shelf, spoken, step_by_step=data.draw(st.booleans()))
    finally:
        while shelf.notes.undo_label():
            shelf.notes.undo()
        follow(shelf, complete=True)


def _try_words(shelf: Shelf, spoken: list[ActorCorrection], *, step_by_step: bool) -> None:
    follow(shelf)
    before = view(shelf)
    for one in spoken:
        say(shelf, one)
        if step_by_step:
            follow(shelf)
    shown = at_once(shelf)
    follow(shelf)
    after = view(shelf)
    assert at_once(shelf) == shown
    assert_sums_agree(shelf)
    follow(shelf, complete=True)
    assert view(shelf) == after
    while shelf.notes.undo_label():
        shelf.notes.undo()
        if step_by_step:
            follow(shelf)
    assert at_once(shelf) == (before[0], before[2])
    follow(shelf)
    assert view(shelf) == before
    assert_sums_agree(shelf)


# One word at a time


def texts_of(shelf: Shelf, article: Article) -> list[tuple[str, str]]:
    return [(one.text, one.actor) for one in shelf.reader.mentions(article.id)]


def named(shelf: Shelf) -> dict[str, int]:
    return {row.actor: row.count for row in shelf.reader.actors()}


def test_words_on_names_reach_every_article_without_a_text_being_read(shelf: Shelf) -> None:
    fill(shelf)
    follow(shelf)
    seen: list[str] = []
    shelf.writer._connection.set_trace_callback(seen.append)
    for one in (
        merge("Bo", "Anna Rossi"),
        said(
            ActorWord.RENAME, "Anna Rossi", into=ActorStamp("person:Anna Rossi", "Anna R.", ActorType.PERSON)
        ),
        said(ActorWord.NOT_NAME, "Baku", "Baku"),
        said(ActorWord.SPLIT, "Anna Rossi", "Rossi", into=actor("Rossi")),
    ):
        say(shelf, one)
        changed, retracted, position = shelf.notes.changes(shelf.reader.notes_position())
        shelf.writer.apply_notes(changed, retracted, position)
    shelf.writer._connection.set_trace_callback(None)
    assert named(shelf) == {"Anna R.": 6, "Rossi": 2}
    assert not [statement for statement in seen if "revisions" in statement]


def test_one_word_on_a_name_touches_only_the_names_and_actors_concerned(shelf: Shelf) -> None:
    fill(shelf, [f"{number}.txt" for number in range(8)])
    follow(shelf)
    position = shelf.reader.position()
    lone = shelf.add("lone.txt", "Zeta ride.")
    shelf.writer.set_mentions("v1", [(lone.id, lone.revision, [mention(0, "Zeta", "Zeta")])])
    position = shelf.reader.position()
    say(shelf, said(ActorWord.CONFIRM, "Zeta"))
    follow(shelf)
    assert shelf.reader.position() == position, "nothing is indexed anew for a confirmation"
    say(shelf, said(ActorWord.RETYPE, "Zeta", into=ActorStamp("person:Zeta", "Zeta", ActorType.PLACE)))
    follow(shelf)
    assert [change.article_id for change in shelf.reader.changes(position, 99)] == [lone.id]


def test_an_added_name_is_found_where_nothing_was_detected(shelf: Shelf) -> None:
    article, _ = fill(shelf)
    say(shelf, said(ActorWord.ADD, "Zeta"), said(ActorWord.ALIAS, "Zeta", "Zeta"))
    assert ("Zeta", "Zeta") in texts_of(shelf, article)
    follow(shelf)
    assert named(shelf)["Zeta"] == 2
    (found,) = (one for one in shelf.reader.mentions(article.id) if one.text == "Zeta")
    assert (found.by, found.confirmed) == (RecognisedBy.PERSON, True)


def test_an_added_name_yields_to_a_longer_one_and_wins_over_a_shorter(shelf: Shelf) -> None:
    article, _ = fill(shelf)
    say(shelf, said(ActorWord.ALIAS, "Bo", "Anna"), said(ActorWord.ALIAS, "Bo", "Rossi parla"))
    follow(shelf)
    assert [text for text, _ in texts_of(shelf, article)] == [
        "Anna Rossi", "Bo", "Baku", "Rossi parla", "Bo", "Baku"
    ]  # fmt: skip


def test_an_added_name_stands_free_inside_a_longer_one_that_means_nobody(shelf: Shelf) -> None:
    article, _ = fill(shelf)
    say(shelf, said(ActorWord.ALIAS, "Nuovo", "Anna"))
    follow(shelf)
    assert "Anna" not in dict(texts_of(shelf, article))
    say(shelf, said(ActorWord.NOT_NAME, "Anna Rossi", "Anna Rossi"))
    follow(shelf)
    assert ("Anna", "Nuovo") in texts_of(shelf, article)
    shelf.notes.undo()
    follow(shelf)
    assert "Anna" not in dict(texts_of(shelf, article))


def test_a_mark_replaces_what_was_detected_and_a_struck_out_place_is_free(shelf: Shelf) -> None:
    article, other = fill(shelf)
    marked = said(ActorWord.MENTION, "Zeta", article=stamp(article), place=place(TEXT, "Bo sono"))
    struck = said(ActorWord.NOT_MENTION, "Baku", article=stamp(article), place=place(TEXT, "Baku"))
    say(shelf, marked, struck)
    follow(shelf)
    assert [text for text, _ in texts_of(shelf, article)] == ["Anna Rossi", "Bo sono", "Rossi", "Bo", "Baku"]
    assert len(texts_of(shelf, other)) == 6
    say(shelf, back=[marked, struck])
    follow(shelf)
    assert len(texts_of(shelf, article)) == 6


def test_a_name_that_is_no_actor_here_still_is_one_elsewhere(shelf: Shelf) -> None:
    article, other = fill(shelf)
    say(shelf, said(ActorWord.NOT_HERE, "Bo", "bo", article=stamp(article)))
    follow(shelf)
    assert "Bo" not in dict(texts_of(shelf, article))
    assert "Bo" in dict(texts_of(shelf, other))


def test_words_outlive_a_new_detection(shelf: Shelf) -> None:
    article, other = fill(shelf)
    marked = said(ActorWord.MENTION, "Zeta", article=stamp(article), place=place(TEXT, "Zeta"))
    say(shelf, merge("Bo", "Anna Rossi"), marked, said(ActorWord.NOT_NAME, "Baku", "Baku"))
    follow(shelf)
    before = view(shelf)
    for one in (article, other):
        shelf.writer.set_mentions("v2", [(one.id, one.revision, detected())])
    assert view(shelf) == before
    assert shelf.reader.detected_count("v2") == 2


def test_a_mark_follows_its_passage_into_a_new_revision(shelf: Shelf) -> None:
    article = shelf.add("a.txt", TEXT)
    shelf.writer.set_mentions("v1", [(article.id, article.revision, detected())])
    say(shelf, said(ActorWord.MENTION, "Zeta", article=stamp(article), place=place(TEXT, "Zeta")))
    follow(shelf)
    text = f"Un nuovo inizio, lungo quanto basta.\n\n{TEXT}"
    revised = shelf.add("a.txt", text)
    assert revised.id == article.id
    shelf.writer.set_mentions("v1", [(revised.id, revised.revision, [])])
    (found,) = shelf.reader.mentions(article.id)
    assert (found.start, found.text, found.actor) == (text.index("Zeta"), "Zeta", "Zeta")


def test_words_arrive_before_their_article_and_wait_for_it(shelf: Shelf) -> None:
    elsewhere = ArticleStamp("their-id", "their revision", "a.txt", "Title")
    say(shelf, said(ActorWord.MENTION, "Zeta", article=elsewhere, place=place(TEXT, "Zeta")))
    follow(shelf)
    article = shelf.add("a.txt", TEXT)
    shelf.writer.set_mentions("v1", [(article.id, article.revision, detected())])
    assert ("Zeta", "Zeta") in texts_of(shelf, article)


def test_a_removed_article_counts_for_nobody_until_it_comes_back(shelf: Shelf) -> None:
    article, _ = fill(shelf)
    say(shelf, merge("Bo", "Anna Rossi"), said(ActorWord.ALIAS, "Zeta", "Zeta"))
    follow(shelf)
    before = view(shelf)
    removal = Removal(stamp(article))
    shelf.notes.edit("remove", [removal])
    follow(shelf)
    assert named(shelf) == {"Anna Rossi": 4, "Baku": 2, "Zeta": 1}
    shelf.notes.undo()
    follow(shelf)
    assert view(shelf) == before


def test_words_on_an_actor_that_is_not_here_change_nothing_that_is(shelf: Shelf) -> None:
    fill(shelf)
    before = view(shelf)
    say(shelf, merge("Nessuno", "Altri"), said(ActorWord.NOT_ACTOR, "Qualcuno"))
    follow(shelf)
    assert view(shelf) == before


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (merge("Zeta", "Anna Rossi"), merge("Zeta", "Bo")),
        (said(ActorWord.ALIAS, "Anna Rossi", "Ypsilon"), said(ActorWord.ALIAS, "Bo", "Ypsilon")),
    ],
)
def test_a_word_that_takes_the_place_of_another_leaves_nothing_of_it(
    shelf: Shelf, first: ActorCorrection, second: ActorCorrection
) -> None:
    fill(shelf)
    for one in (first, second):
        say(shelf, one)
        follow(shelf)
    step_by_step = view(shelf)
    follow(shelf, complete=True)
    assert view(shelf) == step_by_step


def test_merging_in_a_circle_still_shows_every_mention_once(shelf: Shelf) -> None:
    article, _ = fill(shelf)
    say(shelf, merge("Bo", "Anna Rossi"), merge("Anna Rossi", "Bo"))
    follow(shelf)
    assert len(texts_of(shelf, article)) == 6
    assert named(shelf) == {"Anna Rossi": 8, "Baku": 4}


def test_an_actor_of_ones_own_is_listed_before_any_text_names_it(shelf: Shelf) -> None:
    say(shelf, said(ActorWord.ADD, "Nuovo"), said(ActorWord.ALIAS, "Nuovo", "Il Nuovo"))
    follow(shelf)
    (row,) = shelf.reader.actors()
    assert (row.actor, row.count, row.confirmed) == ("Nuovo", 0, True)
    assert shelf.reader.actors_named("il nuovo") == [row.actor_id]
    shelf.notes.undo()
    follow(shelf)
    assert shelf.reader.actors() == []
    assert shelf.reader.actors_named("il nuovo") == []
