import pytest

from tests.entities.conftest import Found


def bodies(found: Found, text: str) -> list[str]:
    return [name for name, kind, _ in found(text) if kind == "organisation"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Il bando di Piacenza Mobilità scade oggi.", "Piacenza Mobilità"),
        ("Vince ancora l’Esperia Catania.", "Esperia Catania"),
        ("Umbria Digitale assume tecnici.", "Umbria Digitale"),
    ],
)
def test_a_word_beside_a_place_makes_an_organisation(found: Found, text: str, name: str) -> None:
    assert name in bodies(found, text)


@pytest.mark.parametrize(
    "text",
    [
        "A Piacenza Verdoni ha parlato.",
        "Uscita di Piacenza Sud chiusa.",
        "Alla stazione di Piacenza Centrale.",
        "Il sindaco Verdoni. Piacenza attende.",
        "PIACENZA Scontri in piazza.",
    ],
)
def test_who_is_somewhere_and_parts_of_a_town_are_none(found: Found, text: str) -> None:
    assert bodies(found, text) == []
