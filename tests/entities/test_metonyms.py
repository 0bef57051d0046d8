import pytest

from tests.entities.conftest import Found


@pytest.mark.parametrize(
    "text",
    [
        "Mosca ha risposto alla nota.",
        "Ieri Baku aveva chiesto un rinvio.",
        "Per Mosca non cambia nulla.",
        "Cresce la distanza tra Baku e Mosca.",
        "I rapporti Baku-Mosca sono freddi.",
        "Il ministero di Baku smentisce.",
        "Arrivano segnali da Washington.",
        "Una richiesta da parte di Ankara.",
        "Il generale ha ringraziato Baku.",
        "Gli esuli filo-Mosca protestano.",
        "Le armi furono vendute a Baku; lo ha chiesto a Mosca il premier.",
        "Ankara accusa i ribelli.",
    ],
)
def test_a_capital_that_acts_is_its_government(found: Found, text: str) -> None:
    mentions = found(text)
    assert "metonym" in {kind for _, kind, _ in mentions}


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Il poeta è nato a Mosca nel 1920.", "Mosca"),
        ("Vive da anni a Baku con la famiglia.", "Baku"),
        ("Il treno si è fermato nella capitale Yerevan.", "Yerevan"),
        ("Il volo per Baku è partito dall'aeroporto di Mosca.", "Mosca"),
        ("Il vertice di Ankara è finito.", "Ankara"),
        ("Una casa nel centro di Tbilisi.", "Tbilisi"),
        ("A pochi chilometri da Kiev c'è un bosco.", "Kiev"),
        ("Neve in città: #Yerevan", "Yerevan"),
    ],
)
def test_a_capital_where_one_is_remains_a_city(found: Found, text: str, city: str) -> None:
    assert (city, "place") in {(name, kind) for name, kind, _ in found(text)}


def test_every_spelling_of_a_capital_is_one_place(found: Found) -> None:
    actors = {actor for _, _, actor in found("Nato a Erevan, sepolto a Yerevan.")}
    assert len(actors) == 1
