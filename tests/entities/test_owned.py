import pytest

from tests.entities.conftest import Found


def bodies(found: Found, text: str) -> list[str]:
    return [name for name, kind, _ in found(text) if kind == "organisation"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("La ditta, controllata dalla spagnola Torvex Hermanos, chiude.", "Torvex Hermanos"),
        ("Il marchio è stato ceduto alla Vendramil per poco.", "Vendramil"),
        ("Protestano i dipendenti della Marelluz di fronte al cancello.", "Marelluz"),
        ("Il voto dell’Udmrz non cambia.", "Udmrz"),
    ],
)
def test_what_is_said_of_organisations_makes_one(found: Found, text: str, name: str) -> None:
    assert name in bodies(found, text)


@pytest.mark.parametrize(
    "text",
    [
        "Controllata da Verdolini per anni.",
        "I dipendenti di Verdolini protestano.",
        "Sono rimasti dell’idea di ieri.",
        "Il bilancio della Germania peggiora.",
    ],
)
def test_a_person_or_a_state_is_made_none(found: Found, text: str) -> None:
    assert bodies(found, text) == []


def test_with_an_indefinite_article_a_company_is_its_product(found: Found) -> None:
    assert bodies(found, "Fuggiti a bordo di una Fiat.") == []
    assert bodies(found, "Gli operai della Fiat.") == ["Fiat"]
