"""A quotation is sought by its words and its context, and doubt finds nothing."""

import pytest

from reader.model.annotation import Selectors
from reader.model.span import Span
from reader.text.quotes import context_likeness, find_quote, likeliest

TEXT = "Il consiglio ha approvato la riforma dei trasporti nella seduta di martedì sera a larga maggioranza."


def quote(exact: str, prefix: str = "", suffix: str = "") -> Selectors:
    return Selectors(0, len(exact), exact, prefix, suffix)


@pytest.mark.parametrize(
    "exact",
    [
        "ha approvato la riforma dei trasporti nella seduta di lunedì sera",
        "ha approvato la riforma del trasporto nella seduta di martedì",
    ],
)
def test_a_reworded_quotation_is_found_from_word_to_word(exact: str) -> None:
    found = find_quote(TEXT, quote(exact))
    assert found is not None
    assert TEXT[: found.start].endswith("consiglio ")
    assert found.of(TEXT).split()[-1] in {"sera", "martedì"}


def test_two_places_alike_are_one_too_many() -> None:
    twice = f"{TEXT} {TEXT.replace('martedì', 'venerdì')}"
    assert (
        find_quote(twice, quote("ha approvato la riforma dei trasporti nella seduta di giovedì sera")) is None
    )


def test_an_unlike_text_is_not_taken_for_it() -> None:
    assert find_quote(TEXT, quote("nessuno sa ancora quando riaprirà la ferrovia del nord")) is None


@pytest.mark.parametrize("exact", ["sera", "a", "di"])
def test_short_words_are_not_looked_for(exact: str) -> None:
    assert find_quote(TEXT, quote(exact, "seduta di martedì "[:9], " a larga maggioranza")) is None


def test_a_word_of_middle_length_needs_its_context() -> None:
    start = TEXT.index("seduta")
    around = quote("seduta", TEXT[start - 20 : start], TEXT[start + 6 : start + 26])
    assert find_quote("Prima. " + TEXT, around) == Span(start + 7, start + 13)
    assert find_quote(TEXT, quote("seduta", "la commissione in ", " di bilancio")) is None


def test_a_few_words_in_quite_other_surroundings_are_not_taken() -> None:
    selectors = quote("ha approvato", "tutt’altro testo qui ", " il bilancio dello Stato")
    assert find_quote(TEXT, selectors) is None


def test_context_counts_from_none_to_all() -> None:
    span = Span(3, 12)
    assert context_likeness(TEXT, span, quote("consiglio", "Il ", " ha appro")) == 1.0
    assert context_likeness(TEXT, span, quote("consiglio", "zzz", "kkkkkkkkk")) == 0.0


def test_the_likeliest_place_is_suggested_and_nothing_unlike() -> None:
    text = "Il ponte riapre lunedì. Il consiglio ha respinto la riforma dei trasporti ieri sera."
    found = likeliest(text, quote("il consiglio ha approvato la riforma dei trasporti", "", ""))
    assert found is not None
    assert found.of(text).endswith("consiglio ha respinto la riforma dei trasporti")
    assert likeliest(text, quote("la commissione europea tace sul gasdotto", "", "")) is None
