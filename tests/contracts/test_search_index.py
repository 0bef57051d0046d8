"""What every search index promises, whichever engine stands behind it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import Cancelled
from reader.model.article import Block, BlockKind
from reader.model.kinds import ActorType, Sort
from reader.model.query import (
    And,
    DateRange,
    Everything,
    Field,
    Flag,
    Identifiers,
    Keys,
    Not,
    Phrase,
    Query,
    Term,
)
from reader.model.search import FacetField, IndexDocument, IndexedActor
from reader.search.tantivy_index import TantivyIndex
from reader.search.whoosh_index import WhooshIndex
from reader.search_ports import SearchIndex
from tests.contracts.libraries import EXAMPLES, SOAK, libraries, queries
from tests.contracts.reference_index import ReferenceIndex, without_scores

FACETS = [field for field in FacetField if field is not FacetField.TAG]
Make = Callable[[Path], SearchIndex]
ENGINES: dict[str, Make] = {
    "reference": lambda folder: ReferenceIndex(),
    "tantivy": TantivyIndex,
    "whoosh": WhooshIndex,
}


@pytest.fixture(params=sorted(ENGINES))
def index(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[SearchIndex]:
    made = ENGINES[str(request.param)](tmp_path / "index")
    yield made
    made.close()


def article(
    id_: str, text: str = "", title: str = "", date: str | None = None, source: str = ""
) -> IndexDocument:
    return IndexDocument(id_, title, text, (), "it", date, source, "", ())


def ids(index: SearchIndex, query: Query, sort: Sort = Sort.RELEVANCE) -> list[str]:
    return [id_ for id_, _ in index.search(query, sort, 100).page]


def test_a_new_index_is_empty_at_position_0(index: SearchIndex) -> None:
    assert (index.position(), index.count()) == (0, 0)
    assert index.search(Everything(), Sort.RELEVANCE, 10).total == 0


def test_apply_moves_to_its_position_and_makes_articles_found(index: SearchIndex) -> None:
    index.apply([article("a", "guerra"), article("b", "pace")], [], 7)
    assert (index.position(), index.count()) == (7, 2)
    assert ids(index, Term("guerra")) == ["a"]


def test_an_article_applied_again_replaces_the_earlier_one(index: SearchIndex) -> None:
    index.apply([article("a", "guerra")], [], 1)
    index.apply([article("a", "pace")], [], 2)
    assert index.count() == 1
    assert ids(index, Term("guerra")) == []
    assert ids(index, Term("pace")) == ["a"]


def test_an_article_twice_in_one_commit_counts_once_with_its_last_text(index: SearchIndex) -> None:
    index.apply([article("a", "guerra"), article("a", "pace")], [], 1)
    assert index.count() == 1
    assert ids(index, Term("pace")) == ["a"]


def test_gone_articles_are_found_no_more(index: SearchIndex) -> None:
    index.apply([article("a", "guerra"), article("b", "guerra")], [], 1)
    index.apply([], ["a", "unknown"], 2)
    assert ids(index, Term("guerra")) == ["b"]
    assert ids(index, Everything()) == ["b"]
    assert index.position() == 2


def test_every_answer_tells_how_many_articles_the_index_holds(index: SearchIndex) -> None:
    assert index.search(Everything(), Sort.RELEVANCE, 9).held == 0
    index.apply([article("a", "guerra"), article("b", "pace")], [], 1)
    assert index.search(Term("guerra"), Sort.RELEVANCE, 9).held == 2
    index.apply([article("b", "tregua")], ["a"], 2)
    assert index.search(Term("guerra"), Sort.DATE, 0).held == 1


def test_articles_may_come_one_by_one_and_those_gone_go_last(index: SearchIndex) -> None:
    index.apply((article(name, "guerra") for name in "abca"), ["b"], 1)
    assert ids(index, Term("guerra")) == ["a", "c"]


def test_what_stops_the_articles_stops_the_commit(index: SearchIndex) -> None:
    def stopped() -> Iterator[IndexDocument]:
        yield article("b", "guerra")
        raise Cancelled

    index.apply([article("a", "guerra")], [], 1)
    with pytest.raises(Cancelled):
        index.apply(stopped(), ["a"], 2)
    assert (ids(index, Term("guerra")), index.position()) == (["a"], 1)


def test_an_empty_commit_only_moves_the_position(index: SearchIndex) -> None:
    index.apply([article("a", "guerra")], [], 1)
    index.apply([], [], 5)
    assert (index.position(), index.count()) == (5, 1)
    assert ids(index, Term("guerra")) == ["a"]


def test_clear_starts_again_at_position_0(index: SearchIndex) -> None:
    index.apply([article("a", "guerra")], [], 3)
    index.clear()
    assert (index.position(), index.count()) == (0, 0)
    assert ids(index, Everything()) == []
    index.apply([article("b", "guerra")], [], 4)
    assert ids(index, Term("guerra")) == ["b"]


def test_totals_are_exact_whatever_the_page(index: SearchIndex) -> None:
    index.apply([article(f"a{number:03}", "guerra " * (number % 7 + 1)) for number in range(150)], [], 1)
    whole = index.search(Term("guerra"), Sort.RELEVANCE, 200)
    pages = [index.search(Term("guerra"), Sort.RELEVANCE, 10, offset) for offset in range(0, 150, 10)]
    assert whole.total == 150
    assert all((page.total, page.held) == (150, 150) for page in pages)
    assert tuple(hit for page in pages for hit in page.page) == whole.page


def test_equal_scores_are_ordered_by_id(index: SearchIndex) -> None:
    for position, id_ in enumerate(["c", "a", "b"], 1):
        index.apply([article(id_, "guerra in Armenia")], [], position)
    assert ids(index, Term("guerra")) == ["a", "b", "c"]
    assert ids(index, Everything()) == ["a", "b", "c"]


def test_dates_sort_newest_first_unknown_last_ties_by_id(index: SearchIndex) -> None:
    dates = {"e": None, "d": None, "c": "2020-10-05", "b": "2021", "a": "2020-10-05", "f": "2020-10"}
    index.apply([article(id_, "x", date=date) for id_, date in dates.items()], [], 1)
    assert ids(index, Everything(), Sort.DATE) == ["b", "a", "c", "f", "d", "e"]


def test_titles_and_sources_sort_from_a_without_accents(index: SearchIndex) -> None:
    found = [
        article("a", title="Zeta", source="beta"),
        article("b", title="È vero"),
        article("c", source="Alfa"),
    ]
    index.apply(found, [], 1)
    assert ids(index, Everything(), Sort.TITLE) == ["c", "b", "a"]
    assert ids(index, Everything(), Sort.SOURCE) == ["c", "a", "b"]


def test_a_range_of_dates_takes_only_periods_that_lie_inside(index: SearchIndex) -> None:
    dates = {"year": "2020", "month": "2020-10", "day": "2020-10-05", "none": None, "other": "2021-01-01"}
    index.apply([article(id_, "x", date=date) for id_, date in dates.items()], [], 1)
    assert set(ids(index, DateRange("2020-01-01", "2020-12-31"))) == {"year", "month", "day"}
    assert set(ids(index, DateRange("2020-10-02", "2020-10-31"))) == {"day"}
    assert set(ids(index, DateRange("2020-10-02", None))) == {"day", "other"}
    assert set(ids(index, DateRange(None, "2020-10-31"))) == {"month", "day"}
    assert set(ids(index, DateRange(None, None))) == {"year", "month", "day", "other"}


def test_a_query_of_negations_alone_is_answered(index: SearchIndex) -> None:
    index.apply([article("a", "guerra"), article("b", "pace"), article("c", "tregua")], [], 1)
    assert ids(index, Not(Term("guerra"))) == ["b", "c"]
    assert ids(index, And((Not(Term("guerra")), Not(Term("pace"))))) == ["c"]


def test_identifiers_are_exactly_those_articles_that_are_there(index: SearchIndex) -> None:
    index.apply([article("a", "guerra"), article("b", "guerra")], [], 1)
    assert ids(index, And((Term("guerra"), Identifiers(frozenset({"b", "z"}))))) == ["b"]
    assert ids(index, Identifiers(frozenset())) == []


@pytest.mark.parametrize("query", [Flag("is", "unread"), Term("x", Field.TAG), Term("x", Field.NOTE)])
def test_what_only_the_notes_can_answer_is_refused(index: SearchIndex, query: Query) -> None:
    index.apply([article("a", "guerra")], [], 1)
    with pytest.raises(ValueError, match="answer"):
        index.search(query, Sort.RELEVANCE, 10)


def test_a_phrase_does_not_reach_from_text_into_a_caption_or_another_name(index: SearchIndex) -> None:
    text = "missile russo\nbase armena\ntregua fragile"
    blocks = (Block(14, 25, BlockKind.CAPTION),)
    actors = (IndexedActor("p", ActorType.PERSON, ("Ilham Aliyev", "Nikol Pashinyan")),)
    index.apply([IndexDocument("a", "", text, blocks, "it", None, "", "", actors)], [], 1)
    assert ids(index, Phrase("base armena")) == ["a"]
    assert ids(index, Phrase("russo base")) == []
    assert ids(index, Phrase("russo tregua", slop=1)) == []
    assert ids(index, Phrase("russo tregua", slop=2)) == ["a"]
    assert ids(index, Phrase("Nikol Pashinyan", Field.PERSON)) == ["a"]
    assert ids(index, Phrase("Aliyev Nikol", Field.PERSON, slop=100)) == []


def test_actor_fields_find_by_every_name_and_only_their_type(index: SearchIndex) -> None:
    actors = (IndexedActor("p", ActorType.PERSON, ("Nikol Pashinyan", "Пашинян", "Փաշինյան")),)
    index.apply([IndexDocument("a", "", "", (), "it", None, "", "", actors)], [], 1)
    for name in ("pashinyan", "ПАШИНЯН", "Փաշինյան"):
        assert ids(index, Term(name, Field.ACTOR)) == ["a"]
        assert ids(index, Term(name, Field.PERSON)) == ["a"]
        assert ids(index, Term(name, Field.STATE)) == []
        assert ids(index, Term(name)) == []


def people(
    id_: str, *actors: str, date: str | None = None, source: str = "", text: str = ""
) -> IndexDocument:
    """An article with these persons; an id serves as the name."""
    indexed = tuple(IndexedActor(actor, ActorType.PERSON, (actor,)) for actor in actors)
    return IndexDocument(id_, "", text, (), "it", date, source, "Anna Rossi", indexed)


def test_keys_are_whole_names_and_actors_under_any_name(index: SearchIndex) -> None:
    index.apply([people("a", "p1", source="OC Media"), people("b", "p2", source="OC Media Georgia")], [], 1)
    assert ids(index, Keys(Field.ACTOR, frozenset({"p1", "p9"}))) == ["a"]
    assert ids(index, Keys(Field.ACTOR, frozenset())) == []
    assert ids(index, Not(Keys(Field.ACTOR, frozenset({"p1"})))) == ["b"]
    assert ids(index, Keys(Field.SOURCE, frozenset({"oc media"}))) == ["a"]
    assert ids(index, Keys(Field.SOURCE, frozenset({"media"}))) == []
    assert ids(index, Keys(Field.LANGUAGE, frozenset({"it"}))) == ["a", "b"]
    assert ids(index, Keys(Field.AUTHOR, frozenset({"anna rossi"}))) == ["a", "b"]


def test_facets_count_every_hit_once(index: SearchIndex) -> None:
    index.apply(
        [
            people("a", "p1", "p1", "p2", date="2020-10", source="Prova", text="guerra"),
            people("b", "p1", date="2020", text="guerra"),
            people("c", "p3", date="2021-01-02", source="Prova", text="pace"),
        ],
        [],
        1,
    )
    asked = [FacetField.PERSON, FacetField.PLACE, FacetField.YEAR, FacetField.SOURCE, FacetField.LANGUAGE]
    assert index.facets(Term("guerra"), asked).counts == {
        FacetField.PERSON: {"p1": 2, "p2": 1},
        FacetField.PLACE: {},
        FacetField.YEAR: {"2020": 2},
        FacetField.SOURCE: {"Prova": 1},
        FacetField.LANGUAGE: {"it": 2},
    }
    assert index.facets(Everything(), [FacetField.YEAR]).counts == {FacetField.YEAR: {"2020": 2, "2021": 1}}
    assert index.facets(Term("nulla"), [FacetField.PERSON]).counts == {FacetField.PERSON: {}}


def test_facets_follow_what_is_replaced_and_gone(index: SearchIndex) -> None:
    index.apply([people("a", "p1"), people("b", "p1"), people("c", "p1")], [], 1)
    index.apply([people("a", "p2")], ["b"], 2)
    assert index.facets(Everything(), [FacetField.PERSON]).counts == {FacetField.PERSON: {"p1": 1, "p2": 1}}


def test_an_empty_index_has_no_facets_and_no_words(index: SearchIndex) -> None:
    assert index.facets(Everything(), [FacetField.YEAR]).counts == {FacetField.YEAR: {}}
    assert index.words("a", 5) == []


def test_words_are_completed_the_most_frequent_first(index: SearchIndex) -> None:
    index.apply(
        [article("a", "armi e Armenia"), article("b", "Armenia", "Armenia"), article("c", "arte")], [], 1
    )
    assert index.words("arm", 5) == [("armenia", 3), ("armi", 1)]
    assert index.words("ar", 1) == [("armenia", 3)]
    assert index.words("x", 5) == []


def _answers(index: SearchIndex, query: Query) -> tuple[int, frozenset[str]]:
    hits = index.search(query, Sort.RELEVANCE, 1000)
    return hits.total, frozenset(id_ for id_, _ in hits.page)


@pytest.mark.timeout(0 if SOAK else 120)
@pytest.mark.parametrize("engine", sorted(set(ENGINES) - {"reference"}))
@settings(max_examples=EXAMPLES // 10, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_engines_agree_with_the_reference(engine: str, data: st.DataObject) -> None:
    """A library put in with several commits, changed and thinned out, then ten queries."""
    first, second = data.draw(libraries()), data.draw(libraries())
    gone = data.draw(st.lists(st.sampled_from([f"article-{number}" for number in range(8)]), max_size=3))
    with TemporaryDirectory() as folder:
        index, reference = ENGINES[engine](Path(folder) / "index"), ReferenceIndex()
        for position, (documents, dropped) in enumerate([(first, []), (second, gone)], 1):
            index.apply(documents, dropped, position)
            reference.apply(documents, dropped, position)
        for _ in range(10):
            query = data.draw(queries)
            assert _answers(index, query) == _answers(reference, query), query
            assert index.facets(query, FACETS) == reference.facets(query, FACETS), query
            for sort in (Sort.DATE, Sort.TITLE, Sort.SOURCE):
                page = without_scores(index.search(query, sort, 5, 1))
                assert page == reference.search(query, sort, 5, 1), (query, sort)
        index.close()
