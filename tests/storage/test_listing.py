"""The article list: what is in it, in what order."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.annotation import AnnotationKind, ArticleTags, Reading, Record, Removal
from reader.model.article import Article, Listing, Section
from reader.model.kinds import Sort
from reader.storage.article_rows import sort_key
from reader.storage.listing import PAGE_ROWS
from tests.storage.builders import Shelf, draft, mention, note, stamp

HIGHLIGHT, NOTE, BOOKMARK = AnnotationKind.HIGHLIGHT, AnnotationKind.NOTE, AnnotationKind.BOOKMARK


@pytest.fixture
def three(shelf: Shelf) -> list[Article]:
    """Oldest import first."""
    return [
        shelf.add("a.txt", "«Èrevan»", date="2020-10-01", source="Fonte"),
        shelf.add("b.txt", "baku"),
        shelf.add("c.txt", "Zurigo", date="2021", source="altra"),
    ]


def test_every_reader_counts_what_is_there_now(shelf: Shelf, three: list[Article]) -> None:
    counts = [(shelf.reader.count(Listing()), shelf.writer.count(Listing()))]
    shelf.add("d.txt", "Nuovo")
    counts.append((shelf.reader.count(Listing()), shelf.writer.count(Listing(sort=Sort.TITLE))))
    shelf.writer.apply_notes([Removal(stamp(three[0])), Removal(stamp(three[1]))], [], 1)
    counts.append((shelf.reader.count(Listing()), shelf.writer.count(Listing())))
    assert counts == [(3, 3), (4, 4), (2, 2)]
    assert shelf.reader.count(Listing(source="Fonte")) == 0


@pytest.mark.parametrize(
    ("sort", "ascending", "descending"),
    [
        (Sort.DATE, [0, 2, 1], [2, 0, 1]),
        (Sort.RELEVANCE, [0, 2, 1], [2, 0, 1]),
        (Sort.TITLE, [1, 0, 2], [2, 0, 1]),
        (Sort.SOURCE, [2, 0, 1], [0, 2, 1]),
        (Sort.IMPORTED, [0, 1, 2], [2, 1, 0]),
    ],
)
def test_lists_are_sorted_with_the_unknown_last_either_way(
    shelf: Shelf, three: list[Article], sort: Sort, ascending: list[int], descending: list[int]
) -> None:
    ids = [article.id for article in three]
    assert shelf.reader.ids(Listing(sort=sort, descending=False)) == [ids[place] for place in ascending]
    assert shelf.reader.ids(Listing(sort=sort, descending=True)) == [ids[place] for place in descending]
    assert list(shelf.reader.packed_ids(Listing(sort=sort))) == [ids[place] for place in descending]
    assert [shelf.reader.ids(Listing(sort=sort), limit) for limit in range(4)] == [
        [ids[place] for place in descending[:limit]] for limit in range(4)
    ]


def test_newest_first_is_what_a_list_shows_unasked(shelf: Shelf, three: list[Article]) -> None:
    assert shelf.reader.ids(Listing()) == [three[2].id, three[0].id, three[1].id]


def test_sections_follow_the_notes_at_once(shelf: Shelf, three: list[Article]) -> None:
    a, b, c = three

    def listed(section: Section) -> set[str]:
        ids = shelf.reader.ids(Listing(section))
        assert shelf.reader.count(Listing(section)) == len(ids)
        return set(ids)

    assert listed(Section.UNREAD) == {a.id, b.id, c.id}
    assert listed(Section.BOOKMARKED) == listed(Section.NOTED) == set()
    shelf.notes.edit("Bookmark", [note("1", stamp(a), BOOKMARK)])
    shelf.notes.edit("Note", [note("2", stamp(b), NOTE), note("3", stamp(c), HIGHLIGHT)])
    shelf.notes.edit("Read", [Reading(a.id, 9, True), Reading(b.id, 2, False)])
    assert listed(Section.UNREAD) == {b.id, c.id}
    assert listed(Section.BOOKMARKED) == {a.id}
    assert listed(Section.NOTED) == {b.id, c.id}
    shelf.notes.undo()
    shelf.notes.undo()
    shelf.notes.undo(reading=True)
    assert listed(Section.UNREAD) == {a.id, b.id, c.id}
    assert listed(Section.BOOKMARKED) == listed(Section.NOTED) == set()


def test_lists_narrow_by_tag_source_and_actor_together(shelf: Shelf, three: list[Article]) -> None:
    a, b, c = three
    shelf.notes.edit("Tag", [ArticleTags(stamp(a), ("nato", "ue")), note("1", stamp(b), tags=("nato",))])
    shelf.writer.set_mentions("v1", [(x.id, x.revision, [mention(0, "B", "B")]) for x in (b, c)])
    assert set(shelf.reader.ids(Listing(tag="nato"))) == {a.id, b.id}
    assert shelf.reader.ids(Listing(tag="nat")) == []
    assert shelf.reader.ids(Listing(source="FONTE")) == [a.id]
    assert set(shelf.reader.ids(Listing(actor_id="person:B"))) == {b.id, c.id}
    assert shelf.reader.ids(Listing(actor_id="person:B", tag="nato")) == [b.id]
    assert shelf.reader.ids(Listing(actor_id="person:B", source="altra")) == [c.id]
    assert shelf.reader.ids(Listing(Section.NOTED, tag="nato", source="fonte")) == []


def test_a_row_shows_what_is_known_and_what_the_person_did(shelf: Shelf) -> None:
    article = shelf.add("a.txt", "Titolo\n\nIl corpo.", date="2020", source="Fonte", language="it")
    shelf.notes.edit(
        "Everything",
        [
            note("1", stamp(article), BOOKMARK),
            note("2", stamp(article), NOTE),
            note("3", stamp(article), HIGHLIGHT),
            ArticleTags(stamp(article), ("b", "a")),
            Reading(article.id, 0, True),
        ],
    )
    (row,) = shelf.reader.summaries([article.id])
    assert (row.title, row.title_basis) == ("Titolo", "inferred: first line")
    assert (row.date, row.date_basis, row.source) == ("2020", "stated", "Fonte")
    assert (row.author, row.language, row.words, row.path) == (None, "it", 3, article.path)
    assert (row.bookmarked, row.read, row.notes) == (True, True, 2)
    assert (row.tags, row.excerpt) == (("b", "a"), "Il corpo.")


def test_an_article_without_notes_has_a_plain_row(shelf: Shelf) -> None:
    article = shelf.add()
    (row,) = shelf.reader.summaries([article.id])
    assert (row.bookmarked, row.read, row.notes, row.tags) == (False, False, 0, ())


def test_deleted_notes_count_no_more(shelf: Shelf) -> None:
    article = shelf.add()
    made: list[Record] = [
        note("1", stamp(article), BOOKMARK, tags=("t",)),
        ArticleTags(stamp(article), ("x",)),
    ]
    shelf.notes.edit("Mark", made)
    shelf.notes.edit("Delete", [], made)
    (row,) = shelf.reader.summaries([article.id])
    assert (row.bookmarked, row.notes, row.tags) == (False, 0, ())
    assert shelf.reader.ids(Listing(tag="t")) == shelf.reader.ids(Listing(tag="x")) == []


def test_rows_come_in_the_order_asked_for_beyond_a_page(shelf: Shelf) -> None:
    added = shelf.writer.add([draft(f"/x/{n}.txt", f"Titolo {n}") for n in range(PAGE_ROWS + 30)], [])
    wanted = [one.article.id for one in reversed(added)]
    rows = shelf.reader.summaries([*wanted, "unknown", wanted[0]])
    assert [row.id for row in rows] == [*wanted, wanted[0]]
    assert shelf.reader.summaries([]) == []


TITLES = st.lists(st.text("aàÀbBzZ «1", min_size=1, max_size=4), min_size=1, max_size=8)


@settings(max_examples=40)
@given(TITLES, st.booleans(), st.sampled_from(Section))
def test_every_order_is_total_and_the_other_way_round_it_is_reversed(
    shelf: Shelf, titles: list[str], descending: bool, section: Section
) -> None:
    for number, title in enumerate(titles):
        shelf.add(f"{number}.txt", title, title=title, date=f"20{10 + number % 3}")
    for sort in Sort:
        listing = Listing(section, sort, descending)
        ids = shelf.reader.ids(listing)
        assert len(set(ids)) == len(ids) == shelf.reader.count(listing)
        if sort is Sort.TITLE:
            keys = [sort_key(row.title) for row in shelf.reader.summaries(ids)]
            assert keys == sorted(keys, reverse=descending)
        if sort is not Sort.SOURCE:
            assert shelf.reader.ids(replace(listing, descending=not descending)) == ids[::-1]
