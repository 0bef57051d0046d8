import pytest

from reader.entities.document import read_document
from reader.entities.events import prize_before
from tests.entities.conftest import Found


@pytest.mark.parametrize(
    "text",
    [
        "Vince il Sei Nazioni di rugby.",
        "La Copa America comincia domani.",
        "Al Roland Garros passa il turno.",
        "Assegnato il David di Donatello.",
        "Premiato con il Pallone d’oro.",
        "Si corre in Formula 1 e in Formula E.",
        "Il Leone d’oro resta un mistero.",
    ],
)
def test_competitions_and_prizes_are_no_mentions(found: Found, text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Il Leone d’oro a Zorva Mindelli.", "Zorva"),
        ("Il premio alla carriera a Mindelli.", "Mindelli"),
        ("La medaglia d’oro al valore a Mindelli.", "Mindelli"),
    ],
)
def test_a_prize_goes_to_somebody(text: str, name: str) -> None:
    document = read_document(text)
    assert prize_before(document, document.raws.index(name))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Oscar Mindelli a Zandor da ieri.", "Zandor"),
        ("Il premio resta. Si va a Zandor.", "Zandor"),
        ("Il premio consegnato dal sindaco a Zandor.", "Zandor"),
    ],
)
def test_not_everything_after_a_preposition_is_given_a_prize(text: str, name: str) -> None:
    document = read_document(text)
    assert not prize_before(document, document.raws.index(name))


def test_who_was_given_a_prize_is_a_person(found: Found) -> None:
    assert ("Zorva Mindelli", "person", "Zorva Mindelli") in found("Il Leone d’oro a Zorva Mindelli.")
