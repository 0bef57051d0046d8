import pytest

from tests.entities.conftest import Found


@pytest.mark.parametrize(
    "text",
    [
        "Il testo del Trattato di Lisbona vale ancora.",
        "Vale la HARBOR Act (Helping Armenia Rebuild Borders Act) da ieri.",
        "Arrivano i droni Bayraktar da oriente.",
        "Le batterie S-300 e i caccia Su-24 sono fermi.",
        "Si corre il Gran Premio di Monaco domenica.",
        "Vede la Coppa Italia in tv.",
        "Gioca a Castelrocco d'Italia spesso.",
        "Arrivano i droni Falkor; altri Falkors sono in cantiere, e il Falkor vola.",
    ],
)
def test_laws_weapons_and_events_hide_the_names_inside_them(found: Found, text: str) -> None:
    assert found(text) == []


def test_a_weapon_of_a_state_leaves_the_state(found: Found) -> None:
    assert [one[0] for one in found("I missili della Russia restano.")] == ["Russia"]


def test_an_article_begins_something_else(found: Found) -> None:
    assert ("Bologna", "organisation") in [row[:2] for row in found("Oggi in Serie B il Bologna vince.")]


def test_a_year_may_stand_in_the_name_of_a_declaration(found: Found) -> None:
    assert found("Cita la Dichiarazione del 2022 sulla Cooperazione Alleata.") == []


def test_the_head_of_a_government_is_no_body(found: Found) -> None:
    names = [row[:2] for row in found("La presidente del Consiglio Giorgia Meloni parte.")]
    assert names == [("Giorgia Meloni", "person")]
    bodies = [row[0] for row in found("Il presidente del Consiglio europeo parte.")]
    assert bodies == ["Consiglio europeo"]


@pytest.mark.parametrize(
    "text",
    [
        "Rivede il film «La notte di Lima» al cinema.",
        "Vince il premio con «La città e i cani di Verona» ieri.",
        "Prodotto made in Italy di qualità.",
        "Una cura per l'Alzheimer è vicina.",
        "La prima tappa della Parigi-Roubaix è dura.",
        "Ne parla su Instagram e WhatsApp ogni giorno.",
        "Il bonus Ravelli spetta a tutti, il ddl Verzani no.",
    ],
)
def test_works_labels_illnesses_races_and_measures_are_nothing(found: Found, text: str) -> None:
    assert found(text) == []


def test_words_that_somebody_said_are_read(found: Found) -> None:
    assert [one[0] for one in found("Lo ripete: «L'Armenia non cederà mai»")] == ["Armenia"]
    assert [one[0] for one in found("Ha risposto con «Italia e Francia sono amiche, disse Verdi.")][:1] == [
        "Italia"
    ]


def test_a_given_name_or_a_longer_name_is_no_event(found: Found) -> None:
    assert ("Oscar Pestrini", "person") in [one[:2] for one in found("Corre anche Oscar Pestrini oggi.")]
    assert [one[:2] for one in found("Nei laboratori del Gran Sasso si cerca.")] == [("Gran Sasso", "place")]


def test_whose_operation_it_is_stays_a_name(found: Found) -> None:
    assert [one[0] for one in found("Operazione della Guardia di finanza nel porto.")] == [
        "Guardia di finanza"
    ]


def test_a_platform_one_writes_on_is_nothing(found: Found) -> None:
    assert found("Lo scrive su Telegram a tarda notte.") == []


def test_a_scale_and_a_race_with_a_towns_name_are_nothing(found: Found) -> None:
    assert found("Otto gradi della Scala Richter nella notte.") == []
    assert found("Ha vinto il Palio di Provenzano ieri.") == []


def test_an_event_in_the_name_of_a_body_hides_nobody(found: Found) -> None:
    names = [one[0] for one in found("Lo dice il presidente dell'Ente Palio Ugo Verri stamani.")]
    assert names == ["Ente Palio", "Ugo Verri"]


def test_a_prize_with_a_persons_name_is_nothing(found: Found) -> None:
    assert found("Aveva vinto il Goncourt e poi il Pulitzer.") == []


def test_a_competition_is_nothing(found: Found) -> None:
    assert found("In Champions League si gioca; in Premier League no.") == []
