"""The person's words on actors, laid over what was detected: everywhere alike, and taken back exactly."""

import os
from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.model.actor import ActorCount, ActorType, ArticleMention, Mention, RecognisedBy
from reader.model.annotation import ActorCorrection, ActorStamp, ActorWord, ArticleStamp, Removal
from reader.model.article import Article, Listing
from reader.model.search import IndexDocument
from tests.storage.actor_words import TEXT, actor, merge, place, said, words
from tests.storage.builders import Shelf, mention, stamp

SOAK = os.environ.get("CORPUS_READER_SOAK") == "1"
EXAMPLES = 3_000 if SOAK else 200
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


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
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
