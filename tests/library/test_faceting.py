"""Hits counted by what they have in common."""

import pytest

from reader.errors import QueryError
from reader.library.facade import Library
from reader.model.search import FacetField, FacetState, FacetValue
from tests.library.conftest import found


def values(library: Library, query: str, field: FacetField, most: int = 8) -> list[tuple[str, int, str]]:
    (facet,) = [one for one in library.search.facets(query, most=most) if one.field is field]
    return [(one.label, one.count, one.state) for one in facet.values]


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        (FacetField.YEAR, [("2021", 2, ""), ("2020", 1, "")]),
        (FacetField.SOURCE, [("PROVA media", 2, ""), ("Sample Report", 1, "")]),
        (FacetField.LANGUAGE, [("it", 2, ""), ("en", 1, "")]),
        (FacetField.PERSON, [("Nikol Pashinyan", 2, ""), ("Ilham Aliyev", 1, "")]),
        (FacetField.ORGANISATION, [("CSTO", 1, ""), ("NATO", 1, "")]),
        (FacetField.STATE, [("Armenia", 2, "")]),
        (FacetField.PLACE, [("Bruxelles", 1, "")]),
        (FacetField.TAG, []),
    ],
)
def test_all_hits_are_counted(
    press: Library, field: FacetField, expected: list[tuple[str, int, str]]
) -> None:
    assert values(press, "", field) == expected


def test_only_hits_are_counted(press: Library) -> None:
    assert values(press, "mare", FacetField.YEAR) == [("2021", 1, "")]
    assert values(press, "mare", FacetField.PERSON) == []


def test_tags_are_counted_among_the_hits(press: Library) -> None:
    for name, tags in (("mare.md", ["calma", "acqua"]), ("talks.md", ["acqua"])):
        press.annotations.tag_article(press.articles.find(name).id, tags)
    assert values(press, "", FacetField.TAG) == [("acqua", 2, ""), ("calma", 1, "")]
    assert values(press, "armenia", FacetField.TAG) == [("acqua", 1, "")]


def test_a_tag_asked_for_is_included_in_all_its_ways_of_writing(press: Library) -> None:
    for name, tag in (("mare.md", "Acqua"), ("talks.md", "acqua")):
        press.annotations.tag_article(press.articles.find(name).id, [tag])
    expected = [("Acqua", 1, "included"), ("acqua", 1, "included")]
    assert values(press, "tag:ACQUA OR mare", FacetField.TAG) == [("Acqua", 1, ""), ("acqua", 1, "")]
    assert values(press, 'tag:="ACQUA"', FacetField.TAG) == expected
    assert values(press, 'tag:="ACQUA"', FacetField.TAG, 0) == expected


def test_what_is_not_shown_is_told(press: Library) -> None:
    (facet,) = [one for one in press.search.facets("", most=1) if one.field is FacetField.ORGANISATION]
    assert ([one.label for one in facet.values], facet.more) == (["CSTO"], 1)


def test_what_the_query_asks_for_is_shown_however_rare(press: Library) -> None:
    query = 'NOT org:="NATO" date:2020'
    assert values(press, query, FacetField.ORGANISATION, 1) == [("CSTO", 1, ""), ("NATO", 0, "excluded")]
    assert values(press, query, FacetField.YEAR) == [("2020", 1, "included")]
    assert values(press, 'source:="prova Media"', FacetField.SOURCE) == [("PROVA media", 2, "included")]
    assert values(press, 'armenia source:="SAMPLE report"', FacetField.SOURCE, 0) == [
        ("Sample Report", 1, "included")
    ]


@pytest.mark.parametrize("field", [one for one in FacetField if one is not FacetField.TAG])
def test_including_a_value_leaves_as_many_hits_as_were_counted(press: Library, field: FacetField) -> None:
    (facet,) = [one for one in press.search.facets("") if one.field is field]
    assert facet.values
    for value in facet.values:
        included = press.search.refine("", field, value.value, FacetState.INCLUDED)
        assert len(found(press, included)) == value.count
        excluded = press.search.refine(included, field, value.value, FacetState.EXCLUDED)
        assert len(found(press, excluded)) == 3 - value.count
        assert press.search.refine(excluded, field, value.value, FacetState.NONE) == ""


@pytest.mark.parametrize(
    ("query", "state", "expected"),
    [
        ("armenia", FacetState.INCLUDED, "armenia date:2020"),
        ("a OR  b", FacetState.EXCLUDED, "a OR  b NOT date:2020"),
        ("date:2020 armenia", FacetState.INCLUDED, "armenia date:2020"),
        ("-date:2020 armenia", FacetState.INCLUDED, "armenia date:2020"),
        ("a date:2020 b", FacetState.NONE, "a b"),
        ('"aperta', FacetState.INCLUDED, '"aperta" date:2020'),
        ("", FacetState.EXCLUDED, "NOT date:2020"),
    ],
)
def test_the_rest_of_the_query_stays_as_it_was_typed(
    press: Library, query: str, state: FacetState, expected: str
) -> None:
    assert press.search.refine(query, FacetField.YEAR, "2020", state) == expected


def test_the_chips_of_a_query_are_its_facet_clauses(press: Library) -> None:
    query = 'pace person:="nikol pashinyan" NOT source:="Prova Media" lang:it date:2020 date:2020-10'
    parts = press.search.parts(query)
    assert [(one.field, one.label, one.state) for one in parts] == [
        (FacetField.PERSON, "Nikol Pashinyan", FacetState.INCLUDED),
        (FacetField.SOURCE, "Prova Media", FacetState.EXCLUDED),
        (FacetField.LANGUAGE, "it", FacetState.INCLUDED),
        (FacetField.YEAR, "2020", FacetState.INCLUDED),
    ]
    assert parts[1].without == 'pace person:="nikol pashinyan" lang:it date:2020 date:2020-10'


def test_a_query_that_cannot_be_understood_is_refused(press: Library) -> None:
    with pytest.raises(QueryError):
        press.search.facets("(")
    assert press.search.facets("(armenia", lenient=True)[0].values == (
        FacetValue("2021", "2021", 1),
        FacetValue("2020", "2020", 1),
    )
