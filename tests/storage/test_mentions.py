"""Mentions, and the sums over them that are kept in step."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.actor import ActorCount, ArticleMention, Mention, RecognisedBy
from reader.model.annotation import Removal
from reader.model.article import Listing
from reader.model.kinds import ActorType
from tests.storage.builders import Shelf, mention, stamp


def counted(name: str, aliases: tuple[str, ...], count: int, articles: int) -> ActorCount:
    """A person of whom only the model knows."""
    return ActorCount(
        name, f"person:{name}", ActorType.PERSON, aliases, count, articles, by=RecognisedBy.MODEL
    )


def test_mentions_come_back_as_they_were_made(shelf: Shelf) -> None:
    article = shelf.add()
    made = [
        Mention(
            0, 4, "Baku", ActorType.STATE, "state:AZ", "Azerbaigian", RecognisedBy.RULE, "metonym", "seat"
        ),
        mention(9, "ONU", "Nazioni Unite", ActorType.ORGANISATION, RecognisedBy.REGISTER),
    ]
    shelf.writer.set_mentions("v1", [(article.id, article.revision, made)])
    assert shelf.reader.mentions(article.id) == made


def test_a_later_detection_replaces_the_earlier_and_is_logged(shelf: Shelf) -> None:
    article = shelf.add()
    shelf.writer.set_mentions("v1", [(article.id, article.revision, [mention(0, "A", "A")])])
    position = shelf.reader.position()
    shelf.writer.set_mentions("v2", [(article.id, article.revision, [mention(3, "B", "B")])])
    assert [found.text for found in shelf.reader.mentions(article.id)] == ["B"]
    assert [row.actor for row in shelf.reader.actors()] == ["B"]
    assert shelf.reader.position() > position


def test_actors_are_counted_with_their_names_most_frequent_first(shelf: Shelf) -> None:
    first, second = shelf.add("a.txt", "Uno"), shelf.add("b.txt", "Due")
    rossi = [mention(0, "Rossi", "Anna Rossi"), mention(9, "Anna Rossi", "Anna Rossi")]
    shelf.writer.set_mentions("v1", [(first.id, first.revision, [*rossi, mention(20, "Bo", "Bo")])])
    rossi = [mention(0, "Rossi", "Anna Rossi"), mention(9, "A. Rossi", "Anna Rossi")]
    shelf.writer.set_mentions("v1", [(second.id, second.revision, rossi)])
    assert shelf.reader.actors() == [
        counted("Anna Rossi", ("Rossi", "A. Rossi"), 4, 2),
        counted("Bo", (), 1, 1),
    ]
    assert shelf.reader.actors(second.id) == [counted("Anna Rossi", ("A. Rossi", "Rossi"), 2, 1)]
    assert shelf.reader.actors(first.id)[0].actor == "Anna Rossi"


def test_those_in_the_most_articles_lead(shelf: Shelf) -> None:
    often = [mention(place, "Anna Rossi", "Anna Rossi") for place in (0, 15, 30, 45)]
    for number, name in enumerate(("Bo", "Ciro", "Bo", "Bo")):
        article = shelf.add(f"{number}.txt", f"Testo {number}")
        mentions = [mention(60, name, name), *(often if number == 0 else ())]
        shelf.writer.set_mentions("v1", [(article.id, article.revision, mentions)])
    leading = shelf.reader.leading_actors(2)
    assert [(row.actor, row.articles, row.count) for row in leading] == [("Bo", 3, 3), ("Anna Rossi", 1, 4)]


def test_actors_mentioned_equally_often_are_sorted_by_name(shelf: Shelf) -> None:
    article = shelf.add()
    made = [mention(place, "x", name) for place, name in enumerate(["Zeta", "Alfa", "Mu"])]
    shelf.writer.set_mentions("v1", [(article.id, article.revision, made)])
    names = ["Alfa", "Mu", "Zeta"]
    assert [row.actor for row in shelf.reader.actors()] == names
    assert [row.actor for row in shelf.reader.actors(article.id)] == names


def test_all_mentions_follow_the_paths_of_the_articles(shelf: Shelf) -> None:
    late, early = shelf.add("z.txt", "Uno"), shelf.add("b.txt", "Due")
    for article in (late, early):
        made = [mention(5, "B", "B"), mention(0, "A", "A")]
        shelf.writer.set_mentions("v1", [(article.id, article.revision, made)])
    rows = list(shelf.reader.all_mentions())
    assert [(row.article, row.start) for row in rows] == [
        (early.id, 0), (early.id, 5), (late.id, 0), (late.id, 5)
    ]  # fmt: skip
    assert list(shelf.reader.all_mentions(late.id)) == rows[2:]
    assert rows[0] == ArticleMention(
        early.id, early.path, 0, 1, "A", ActorType.PERSON, "A", "person:A", RecognisedBy.MODEL, "name", "why"
    )


MADE = st.lists(st.tuples(st.sampled_from("ABC"), st.sampled_from(["x", "y"])), max_size=5)
EVENTS = st.lists(
    st.tuples(st.sampled_from(["a.txt", "b.txt"]), st.sampled_from(["detect", "remove", "return"]), MADE),
    max_size=10,
)


@settings(max_examples=50)
@given(EVENTS)
def test_the_sums_always_agree_with_the_mentions(
    shelf: Shelf, events: list[tuple[str, str, list[tuple[str, str]]]]
) -> None:
    articles = {name: shelf.add(name, name) for name in ("a.txt", "b.txt")}
    for name, what, made in events:
        article = articles[name]
        if what == "detect":
            found = [mention(place, text, actor) for place, (actor, text) in enumerate(made)]
            shelf.writer.set_mentions("v1", [(article.id, article.revision, found)])
        else:
            removal = [Removal(stamp(article))]
            shelf.writer.apply_notes(*((removal, [], 1) if what == "remove" else ([], removal, 1)))
    rows = list(shelf.reader.all_mentions())
    counts = Counter(row.actor for row in rows)
    places = Counter(actor for actor, _ in {(row.actor, row.article) for row in rows})
    actors = shelf.reader.actors()
    assert {row.actor: (row.count, row.articles) for row in actors} == {
        actor: (counts[actor], places[actor]) for actor in counts
    }
    for actor in actors:
        assert set(actor.aliases) == {row.text for row in rows if row.actor == actor.actor}
        listed = set(shelf.reader.ids(Listing(actor_id=actor.actor_id)))
        assert listed == {row.article for row in rows if row.actor == actor.actor}
    assert shelf.reader.verify() == []


def test_an_actor_is_found_by_the_beginnings_of_its_words_in_any_order(shelf: Shelf) -> None:
    article = shelf.add()
    names = (
        "Ministero della Difesa (Armenia)",
        "Armenia",
        "Nagorno-Karabakh",
        "Polizia dell'Aquila",
        "Ann% Rossi",
    )
    found = [mention(20 * number, name, name) for number, name in enumerate(names)]
    shelf.writer.set_mentions("v1", [(article.id, article.revision, found)])

    def like(text: str) -> list[str]:
        return [row.actor for row in shelf.reader.actors_of(shelf.reader.actors_like(text, 8))]

    assert like("armenia") == ["Armenia", "Ministero della Difesa (Armenia)"]
    assert like("arm dif") == ["Ministero della Difesa (Armenia)"]
    assert like("karab") == like("nagorno-k") == ["Nagorno-Karabakh"]
    assert like("aquila pol") == ["Polizia dell'Aquila"]
    assert like("%") == like("(") == like("fesa") == like("x " * 2_000) == []
    assert like("ann%") == ["Ann% Rossi"]
