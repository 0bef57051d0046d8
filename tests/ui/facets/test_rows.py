from reader.model.search import Facet, FacetField, FacetState, FacetValue
from reader.ui.facets.rows import MORE, outline_of, value_words
from reader.ui.outline.model import Sign

YEARS = Facet(FacetField.YEAR, (FacetValue("2020", "2020", 4, FacetState.EXCLUDED),))
PEOPLE = Facet(FacetField.PERSON, (FacetValue("person:x", "Nikol Pashinyan", 3, FacetState.INCLUDED),), 7)
EMPTY = Facet(FacetField.TAG, ())


def test_people_come_first_whatever_the_order_of_the_answer_and_empty_facets_not_at_all() -> None:
    rows, places = outline_of([YEARS, EMPTY, PEOPLE])
    assert [row.text for row in rows] == ["People", "Nikol Pashinyan", "7 more", "Years", "2020"]
    assert [row.is_heading for row in rows] == [True, False, False, True, False]
    assert {key: field for key, (field, _) in places.items()} == {
        "person:person:x": FacetField.PERSON,
        "date:2020": FacetField.YEAR,
    }


def test_what_is_in_force_is_ticked_or_struck_out() -> None:
    rows, _ = outline_of([YEARS, PEOPLE])
    signs = {row.text: row.sign for row in rows if not row.is_heading}
    assert signs == {"Nikol Pashinyan": Sign.INCLUDED, "7 more": Sign.NONE, "2020": Sign.EXCLUDED}
    assert next(row for row in rows if row.key.startswith(MORE)).key == "more:person"


def test_a_language_is_called_by_its_name() -> None:
    assert value_words(FacetField.LANGUAGE, "it") == "Italian"
    assert value_words(FacetField.LANGUAGE, "ru") == "Russian"
    assert value_words(FacetField.SOURCE, "it") == "it"
