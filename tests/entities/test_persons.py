import pytest

from tests.entities.conftest import Found


def persons(found: Found, text: str) -> list[str]:
    return [one[0] for one in found(text) if one[1] == "person"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Il presidente azero Rauf Meliyev è partito.", "Rauf Meliyev"),
        ("Il ministro degli Esteri polacco Zbyszko Wernic parla.", "Zbyszko Wernic"),
        ("La portavoce del ministero degli Esteri russo Darja Velskaja ha scritto.", "Darja Velskaja"),
        ("Il segretario generale della CSTO Oster Vaal arriva.", "Oster Vaal"),
        ("Il colonnello generale russo Pavl Gretchin arriva.", "Pavl Gretchin"),
        ("I deputati Marlon Dask e Gus Feltri votano.", "Marlon Dask"),
        ("Il premier Bondi rientra.", "Bondi"),
        ("Ieri ha detto Pernacci ai cronisti.", "Pernacci"),
        ("Il sig. Bertozzi non c'era.", "Bertozzi"),
        ("President Aldo Verri met Mr Kovalenko.", "Aldo Verri"),
        ("Con lui Giulia De Pretis e altri.", "Giulia De Pretis"),
        ("Ha vinto Ursula van der Meer ieri.", "Ursula van der Meer"),
        ("Lo scrive Massimo D'Ancona oggi.", "Massimo D'Ancona"),
        ("La difesa di Salvatore Russo chiede tempo.", "Salvatore Russo"),
        ("Il voto di Vittorio Emanuele di Savoia pesa.", "Vittorio Emanuele di Savoia"),
        ("Il deputato Alessandro Milano lascia.", "Alessandro Milano"),
    ],
)
def test_a_name_is_found_without_its_office(found: Found, text: str, name: str) -> None:
    assert name in persons(found, text)


def test_an_unknown_misspelling_of_a_registered_person_is_that_person(found: Found) -> None:
    for written in ("Nikol Pashinian", "Nikol Pashniyan", "Nikol Pasinyan"):
        assert found(f"Il premier armeno {written} parla.")[-1][2] == "Nikol Pashinyan"


def test_a_lone_misspelt_surname_needs_its_office(found: Found) -> None:
    assert found("Il primo ministro armeno Pashniyan tace.")[-1][2] == "Nikol Pashinyan"


@pytest.mark.parametrize(
    "text",
    [
        "Il presidente ha parlato.",
        "Il ministro della Difesa tace.",
        "Oggi è Lunedì Santo.",
        "I missili Iskander restano.",
        "Corre in via Giuseppe Mazzini.",
    ],
)
def test_offices_days_and_streets_are_no_persons(found: Found, text: str) -> None:
    assert persons(found, text) == []


def test_who_scores_is_a_person(found: Found) -> None:
    assert ("Brenkovar", "person", "Brenkovar") in found("Inutile il gol di Brenkovar nel finale.")


def test_what_is_done_to_persons_names_one(found: Found) -> None:
    assert ("Brenkovar", "person", "Brenkovar") in found("Al 70’ espulso Brenkovar per proteste.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Difensori: Verzotto (Juventus) e altri.", "Verzotto"),
        ("Si oppone Ravelli (Pd) con forza.", "Ravelli"),
        ("La giunta Bertonzi approva il piano.", "Bertonzi"),
        ("Zaia: «Avanti così»", "Zaia"),
    ],
)
def test_lone_names_by_the_signs_after_them(found: Found, text: str, name: str) -> None:
    assert (name, "person") in [one[:2] for one in found(text)]


def test_a_noun_before_a_quotation_is_nobody(found: Found) -> None:
    assert found("Reazioni: «Avanti così»") == []


def test_two_names_tied_by_a_hyphen_are_no_person(found: Found) -> None:
    assert "person" not in [one[1] for one in found("TIM-POSTE, NASCE L'ALLEANZA.")]


def test_the_holder_of_an_office_is_known_by_any_of_his_names(found: Found) -> None:
    for text in ("Il presidente del Tagikistan Emomali tace.", "Il presidente tagiko Emomali tace."):
        assert ("Emomali", "person", "Emomali Rahmon") in found(text)


def test_a_club_of_somebody_is_no_person(found: Found) -> None:
    assert ("Milan", "organisation", "Milan") in found("Ieri il Milan di Verzani ha perso.")


def test_the_word_that_opens_a_sentence_is_no_given_name(found: Found) -> None:
    assert ("Verdoni", "person") in [one[:2] for one in found("Espulso Verdoni nella ripresa.")]


def test_after_a_title_a_doubtful_town_is_a_surname(found: Found) -> None:
    assert ("Massa", "person") in [one[:2] for one in found("Protesta con l'arbitro Massa a lungo.")]


def test_two_capitalised_english_words_are_no_person(found: Found) -> None:
    assert (
        persons(found, "It was the year of the war and of what they called Velvet Morning in the press.")
        == []
    )


def test_the_editors_are_no_person(found: Found) -> None:
    assert persons(found, "12/05/2020 - di Redazione Valdora Nuova\n\nLo scrive Mario Valdora Nuova.") == [
        "Mario Valdora Nuova"
    ]


def test_a_surname_after_an_office_with_its_portfolio_is_a_person(found: Found) -> None:
    for office in ("il ministro dell’Interno", "la ministra della Salute", "il sottosegretario alla Difesa"):
        assert [one[:2] for one in found(f"Lo ha chiesto {office} Verdoni in aula.")] == [
            ("Verdoni", "person")
        ]
    assert persons(found, "Lo ha chiesto il ministero dell’Interno Verdoni.") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Apre Borvitti su rigore nel recupero.", "Borvitti"),
        ("Inutili i 27 punti di Borvitti.", "Borvitti"),
        ("La regia è di Andrée Ruth Zammit.", "Andrée Ruth Zammit"),
        ("Sorpresa Zorack Hadelli al traguardo.", "Zorack Hadelli"),
    ],
)
def test_scorers_and_foreign_names_are_persons(found: Found, text: str, name: str) -> None:
    assert (name, "person", name) in found(text)


def test_a_town_that_ends_like_a_surname_makes_no_person(found: Found) -> None:
    assert [kind for _, kind, _ in found("Vince il Torneo Plebis Padova.")] != ["person"]
