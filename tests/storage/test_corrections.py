"""The person's word on articles: applied, taken back, kept through everything."""

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.annotation import Correction, Reading, Record, Removal
from reader.model.article import USER, Article, Fact, Listing
from reader.model.kinds import Sort
from tests.storage.builders import NOWHERE, Shelf, mention, stamp


def current(shelf: Shelf, article: Article) -> Article:
    found = shelf.reader.article(article.id)
    assert found is not None
    return found


def test_a_correction_shows_and_when_retracted_the_found_value_returns(shelf: Shelf) -> None:
    article = shelf.add("a.txt", "Trovato", date="2020-01-01")
    said = [
        Correction(stamp(article), "title", "Corretto"),
        Correction(stamp(article), "date", ""),
        Correction(stamp(article), "source", "Fonte"),
    ]
    shelf.writer.apply_notes(said, [], 3)
    metadata = current(shelf, article).metadata
    assert metadata.title == Fact("Corretto", USER)
    assert metadata.date is None
    assert metadata.source == Fact("Fonte", USER)
    assert shelf.reader.notes_position() == 3
    shelf.writer.apply_notes([], said, 4)
    assert current(shelf, article) == article


def test_applying_again_changes_nothing_but_the_position(shelf: Shelf) -> None:
    article = shelf.add()
    records: list[Record] = [Correction(stamp(article), "title", "Corretto"), Removal(stamp(article))]
    shelf.writer.apply_notes(records, [], 1)
    position = shelf.reader.position()
    shelf.writer.apply_notes(records, [], 2)
    assert shelf.reader.position() == position
    assert shelf.reader.notes_position() == 2


def test_a_corrected_article_is_sorted_and_found_by_what_was_said(shelf: Shelf) -> None:
    first, second = shelf.add("a.txt", "Alfa", source="Uno"), shelf.add("b.txt", "Beta", source="Uno")
    shelf.writer.apply_notes(
        [Correction(stamp(first), "title", "Zeta"), Correction(stamp(first), "source", "Due")], [], 1
    )
    assert shelf.reader.ids(Listing(sort=Sort.TITLE, descending=False)) == [second.id, first.id]
    assert shelf.reader.ids(Listing(source="due")) == [first.id]
    document = shelf.reader.document(first.id)
    assert document is not None
    assert (document.title, document.source) == ("Zeta", "Due")


def test_a_correction_outlives_a_new_revision_of_the_file(shelf: Shelf) -> None:
    article = shelf.add("a.txt", "Trovato", author="Prima")
    shelf.writer.apply_notes([Correction(stamp(article), "author", "Persona")], [], 1)
    revised = shelf.add("a.txt", "Trovato\n\nAltro.", author="Dopo")
    assert revised.metadata.author == Fact("Persona", USER)
    shelf.writer.apply_notes([], [Correction(stamp(article), "author", "Persona")], 2)
    assert current(shelf, article).metadata.author == Fact("Dopo")


def test_a_removed_article_leaves_every_list_and_comes_back_whole(shelf: Shelf) -> None:
    article, other = shelf.add("a.txt", "Uno"), shelf.add("b.txt", "Due")
    found = [mention(0, "Uno", "Uno"), mention(4, "Tutti", "Tutti")]
    shelf.writer.set_mentions("v1", [(article.id, article.revision, found)])
    shelf.writer.set_mentions("v1", [(other.id, other.revision, [mention(0, "Due", "Tutti")])])
    actors, position = shelf.reader.actors(), shelf.reader.position()
    shelf.writer.apply_notes([Removal(stamp(article))], [], 1)
    assert shelf.reader.ids(Listing()) == [other.id]
    assert shelf.reader.count(Listing()) == 1
    assert shelf.reader.article(article.id) is None
    assert shelf.reader.document(article.id) is None
    assert shelf.reader.summaries([article.id]) == []
    assert shelf.reader.mentions(article.id) == []
    assert shelf.reader.candidates("a.txt") == []
    assert [(row.actor, row.count, row.articles) for row in shelf.reader.actors()] == [("Tutti", 1, 1)]
    assert {row.article for row in shelf.reader.all_mentions()} == {other.id}
    assert [change.article_id for change in shelf.reader.changes(position, 9)] == [article.id]
    assert shelf.reader.text(article.id) is not None
    assert shelf.reader.verify() == []
    shelf.writer.apply_notes([], [Removal(stamp(article))], 2)
    assert shelf.reader.actors() == actors
    assert shelf.reader.mentions(article.id) == found


def test_other_records_and_unknown_articles_and_fields_are_passed_over(shelf: Shelf) -> None:
    article = shelf.add()
    shelf.writer.apply_notes(
        [Reading(article.id, 3, True), Removal(NOWHERE), Correction(stamp(article), "colour", "red")], [], 5
    )
    assert current(shelf, article) == article
    assert shelf.reader.notes_position() == 5


def test_a_complete_word_takes_back_what_it_does_not_name(shelf: Shelf) -> None:
    first, second, third = (shelf.add(f"{name}.txt", name) for name in ("Uno", "Due", "Tre"))
    shelf.writer.apply_notes([Correction(stamp(first), "title", "X"), Removal(stamp(second))], [], 9)
    shelf.writer.apply_notes([Correction(stamp(third), "title", "Y")], [], 2, complete=True)
    assert current(shelf, first) == first
    assert current(shelf, second) == second
    assert current(shelf, third).metadata.title == Fact("Y", USER)
    assert shelf.reader.notes_position() == 2


WORDS = st.tuples(
    st.sampled_from([0, 1]), st.sampled_from(["title", "date", "author", "removal"]), st.sampled_from("xy ")
)


@settings(max_examples=40)
@given(st.lists(st.tuples(WORDS, st.booleans()), max_size=12))
def test_following_every_word_comes_to_the_same_as_hearing_the_last(
    shelf: Shelf, said: list[tuple[tuple[int, str, str], bool]]
) -> None:
    articles = [shelf.add(f"{name}.txt", name, date="2020") for name in ("Uno", "Due")]
    shelf.writer.apply_notes([], [], 0, complete=True)
    holding: dict[tuple[int, str], Record] = {}
    for (number, field, value), holds in said:
        mark = stamp(articles[number])
        record = Removal(mark) if field == "removal" else Correction(mark, field, value.strip())
        if holds:
            holding[number, field] = record
            shelf.writer.apply_notes([record], [], 1)
        else:
            holding.pop((number, field), None)
            shelf.writer.apply_notes([], [record], 1)
    step_by_step = shelf.reader.summaries(shelf.reader.ids(Listing()))
    shelf.writer.apply_notes(list(holding.values()), [], 1, complete=True)
    assert shelf.reader.summaries(shelf.reader.ids(Listing())) == step_by_step
