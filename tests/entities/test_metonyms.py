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


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Dopo la tregua Baku giudicò chiusa la questione.", "metonym"),
        ("Erevan riteneva inutile il vertice.", "metonym"),
        ("Ankara chiese garanzie.", "metonym"),
        ("Nel 1980 Mosca ospitò i Giochi.", "place"),
        ("Visse a Baku e poi lavorò altrove.", "place"),
        ("Da Kiev Brandi ringrazia gli alleati.", "place"),
    ],
)
def test_a_capital_that_acted_is_its_government(found: Found, text: str, kind: str) -> None:
    cities = ("Baku", "Erevan", "Ankara", "Mosca", "Kiev")
    assert [use for name, use, _ in found(text) if name in cities] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "Londra e Parigi firmano un patto.",
        "Critica aspra. Pechino intanto condanna la scelta.",
        "Ieri l’Eliseo ha taciuto.",
    ],
)
def test_governments_act_together_and_meanwhile(found: Found, text: str) -> None:
    assert {use for _, use, _ in found(text)} == {"metonym"}


def test_cities_that_one_crosses_together_stay_cities(found: Found) -> None:
    uses = [use for _, use, _ in found("A Londra e Parigi aumentano gli affitti.")]
    assert uses == ["place", "place"]


def test_a_verb_before_the_capital_makes_it_act(found: Found) -> None:
    assert [use for _, use, _ in found("Gli alleati valutano la nota, frena invece Doha.")] == ["metonym"]


def test_one_travels_to_a_city(found: Found) -> None:
    assert [one[1] for one in found("La delegazione parte per Washington domani.")] == ["place"]


def test_what_a_government_will_do_makes_it_one(found: Found) -> None:
    assert [one[1] for one in found("«Teheran non tratterà con nessuno», dice.")] == ["metonym"]


def test_a_capital_that_is_quoted_is_a_government(found: Found) -> None:
    assert [one[1] for one in found("Mosca: «Nessuna trattativa»")] == ["metonym"]


def test_after_an_adverb_any_act_of_a_government_counts(found: Found) -> None:
    assert found("Pechino intanto vende titoli americani.") == [("Pechino", "metonym", "Cina")]
