"""Names that the person gave, found in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.names import NameFinder, folded_name


def found(text: str, *names: str) -> list[str]:
    return [one.span.of(text) for one in NameFinder(names).find(text)]


@pytest.mark.parametrize(
    ("name", "text", "places"),
    [
        ("Lega", "La Lega vince.", ["Lega"]),
        ("Lega", "si lega al palo; colleganza, Legante", []),
        ("Lega", "LA LEGA VINCE", ["LEGA"]),
        ("Erdogan", "Erdoğan e Erdoğan’s", ["Erdoğan", "Erdoğan"]),
        ("Erdoğan", "Erdogan", ["Erdogan"]),
        ("Élysée", "E\u0301lyse\u0301e", ["E\u0301lyse\u0301e"]),
        ("D'Alema", "D’Alema tace", ["D’Alema"]),
        ("Recep Tayyip", "Recep\n Tayyip", ["Recep\n Tayyip"]),
        ("ONU", "onu ONU dell’ONU", ["ONU", "ONU"]),
        ("piccola città", "Una Piccola città", ["Piccola città"]),
        ("Пашинян", "сказал ПАШИНЯН", ["ПАШИНЯН"]),
        ("5G", "il 5G, il 15G", ["5G"]),
    ],
)
def test_a_name_is_found_as_a_whole_whatever_its_accents(name: str, text: str, places: list[str]) -> None:
    assert found(text, name) == places


def test_the_longer_of_two_names_is_taken() -> None:
    assert found("Nuova Lega Nord", "Lega", "Lega Nord", "Nuova") == ["Nuova", "Lega Nord"]


def test_many_names_find_what_each_finds_alone() -> None:
    names = [f"Nome{number}" for number in range(60)] + ["Rossi", "D'Alema"]
    text = "Rossi e D’Alema, Nome7 e Nome70."
    assert found(text, *names) == ["Rossi", "D’Alema", "Nome7"]


def test_among_many_names_one_is_found_however_its_accents_are_written() -> None:
    names = [f"Nome{number}" for number in range(60)] + ["Élysée", "D'Alema"]
    assert found("E\u0301lyse\u0301e; D’Alema", *names) == ["E\u0301lyse\u0301e", "D’Alema"]
    assert found("x\u0301 Elysee D'ALEMA", *names) == ["Elysee", "D'ALEMA"]


def test_a_name_is_found_behind_a_word_that_ends_like_it() -> None:
    assert found("Unbo bo; xbo bo bo", "bo bo") == ["bo bo"]
    assert found("_bo bo-bo, 7bo", "bo") == ["bo", "bo"]


def test_a_name_without_a_letter_or_figure_is_nowhere() -> None:
    assert not NameFinder(["", "…"])


NAME = st.text(
    st.characters(categories=["L", "N", "Zs", "P"], exclude_characters="\x1f"), min_size=1, max_size=12
)


@given(NAME, st.text(max_size=20))
def test_what_is_found_compares_equal_and_lies_in_the_text(name: str, text: str) -> None:
    for one in NameFinder([name]).find(f"{text} {name} {text}"):
        assert folded_name(one.span.of(f"{text} {name} {text}")) == one.folded == folded_name(name)


@given(st.text(st.sampled_from("Aàe' òb"), min_size=1, max_size=8).filter(lambda one: one.strip(" '")))
def test_a_name_is_found_where_it_stands_alone(name: str) -> None:
    name = " ".join(name.strip(" '").split())
    assert found(f"({name})", name) == [name]
