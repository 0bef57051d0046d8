import pytest

from tests.entities.conftest import Found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Passa lungo il fiume Varmelo da sempre.", "Varmelo"),
        ("Nella regione di Torvenia piove.", "Torvenia"),
        ("Nelle regioni di Velda, Morsia e Tarkan si spara.", "Tarkan"),
        ("Il corteo in piazza Tahrir è finito.", "piazza Tahrir"),
        ("Una crociera sul Mar Nero in estate.", "Mar Nero"),
        ("Equilibri nel Caucaso meridionale oggi.", "Caucaso meridionale"),
        ("È nato a Montelupo ed è rimasto.", "Montelupo"),
        ("Gas dall'Asia centrale in arrivo.", "Asia centrale"),
    ],
)
def test_places_by_register_noun_and_list(found: Found, text: str, name: str) -> None:
    assert (name, "place") in [one[:2] for one in found(text)]


def test_a_city_with_an_article_is_its_club(found: Found) -> None:
    kinds = [one[1] for one in found("Ieri il Bologna ha vinto a Bologna contro la Roma.")]
    assert kinds == ["organisation", "place", "organisation"]


def test_a_city_whose_name_has_an_article_stays_a_city(found: Found) -> None:
    assert [one[1] for one in found("Il corteo all'Aquila è finito.")] in ([], ["place"])


def test_towns_that_beat_each_other_are_clubs(found: Found) -> None:
    assert [kind for _, kind, _ in found("Nel volley Trento batte Piacenza.")] == ["organisation"] * 2
    assert [kind for _, kind, _ in found("Chi vive a Trento batte i denti.")] == ["place"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Spari in piazza della Vetrina ieri sera.", "piazza della Vetrina"),
        ("Il sindaco di San Vito Marsano Ugo Neri tace.", "San Vito Marsano"),
        ("Incendio a Sant'Elmo Vecchio nella notte.", "Sant'Elmo Vecchio"),
        ("In fiamme un deposito di Castel del Verro.", "Castel del Verro"),
        ("Gli arrestati di Porta Vecchia tacciono.", "Porta Vecchia"),
        ("Il treno era partito da Ferrugina alle nove.", "Ferrugina"),
        ("È ricoverato al Policlinico Ugo I. La prognosi è riservata.", "Policlinico Ugo I"),
        ("In mostra al Museo Etrusco di Villa Ginestra.", "Museo Etrusco di Villa Ginestra"),
    ],
)
def test_places_by_the_way_they_are_built(found: Found, text: str, name: str) -> None:
    assert (name, "place") in [one[:2] for one in found(text)]


def test_a_saint_one_thanks_is_no_town(found: Found) -> None:
    assert "place" not in [one[1] for one in found("Grazie a San Vito Martire è guarito.")]


def test_a_given_name_is_no_harbour(found: Found) -> None:
    assert ("Marina Verri", "person") in [
        one[:2] for one in found("In aula c'era Marina Verri con il figlio.")
    ]


def test_a_code_is_no_place(found: Found) -> None:
    assert found("L'agenzia porta il rating a Baa2 oggi.") == []


@pytest.mark.parametrize("name", ["Vergnano del Tronto", "Castelverro d'Adda", "Pontelungo sul Mincio"])
def test_a_town_keeps_its_river(found: Found, name: str) -> None:
    assert (name, "place") in [one[:2] for one in found(f"Due arresti anche a {name} ieri.")]
    assert ("Autorità del Po", "place") not in [one[:2] for one in found("Decide l'Autorità del Po oggi.")]


def test_unknown_names_in_a_list_with_a_known_place_are_places(found: Found) -> None:
    names = [one[:2] for one in found("Controlli tra Desio, Verzate e Borlano Brianza in serata.")]
    assert names == [("Desio", "place"), ("Verzate", "place"), ("Borlano Brianza", "place")]


def test_who_acts_beside_a_place_is_no_place(found: Found) -> None:
    assert ("Verdelli", "place") not in [
        one[:2] for one in found("Piove su Desio e Verdelli ha detto di no.")
    ]


def test_a_promenade_of_a_town_is_the_town(found: Found) -> None:
    assert [one[0] for one in found("Danni al lungomare di Salerno ieri.")] == ["Salerno"]


def test_a_nationality_after_in_is_no_place(found: Found) -> None:
    assert found("The post has been in Armenian hands since May.") == []


def test_a_saint_abbreviated_stays_with_its_town(found: Found) -> None:
    assert [one[:2] for one in found("Si scia da ieri a St. Valdor, in alto.")] == [("St. Valdor", "place")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sono arrivati a Torvò Marina ieri.", "Torvò Marina"),
        ("Si ferma a Ostia e a Torvelli per ore.", "Torvelli"),
        ("Nel quartiere Tamburi si protesta.", "Tamburi"),
    ],
)
def test_places_by_their_last_word_their_list_or_their_kind(found: Found, text: str, name: str) -> None:
    assert (name, "place", name) in found(text)
