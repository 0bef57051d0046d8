import pytest

from tests.entities.conftest import Found


def bodies(found: Found, text: str) -> list[str]:
    return [name for name, kind, _ in found(text) if kind == "organisation"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Volano Vendramil +2,1%, Tessaril -0,4% e altre.", "Tessaril"),
        ("Bene in Borsa Vendramil (+3%).", "Vendramil"),
        ("Lo studio, pubblicato su Horizonta, convince.", "Horizonta"),
        ("Assiste lo studio legale VerdiNeri da anni.", "VerdiNeri"),
        ("Newsventi ha contattato l’ambasciata per un commento.", "Newsventi"),
        ("Fallisce la Rondine Gialla S.p.A. di Pavia.", "Rondine Gialla S.p.A."),
        ("Assume la Meccanotex di Sassuolo.", "Meccanotex"),
    ],
)
def test_companies_and_media_by_the_signs_around_them(found: Found, text: str, name: str) -> None:
    assert name in bodies(found, text)


@pytest.mark.parametrize(
    "text",
    [
        "Verdolini ha contattato la polizia dopo il furto.",
        "Inflazione +2,1%, consumi -0,4%.",
        "Sul suo iPhone e su YouTube non trova nulla.",
        "Lo studio di McAllister è noto.",
    ],
)
def test_what_only_looks_like_a_company_is_none(found: Found, text: str) -> None:
    assert bodies(found, text) == []


def test_a_surname_on_the_exchange_is_a_share(found: Found) -> None:
    assert bodies(found, "In luce Ferrari +1,2%.") == ["Ferrari"]


@pytest.mark.parametrize("name", ["Federsughi", "Assopennelli", "Confartigiani"])
def test_trade_associations_are_known_by_how_they_begin(found: Found, name: str) -> None:
    assert bodies(found, f"Protesta {name} in piazza.") == [name]


@pytest.mark.parametrize("name", ["Federicone", "Assolutamente", "Confermati"])
def test_other_words_that_begin_so_are_none(found: Found, name: str) -> None:
    assert bodies(found, f"Protesta {name} in piazza.") == []


def test_an_office_before_the_line_of_business_is_no_company(found: Found) -> None:
    assert bodies(found, "Decide l'Assessore Trasporti domani.") == []
    assert bodies(found, "Lavora per la Verdoni Trasporti da anni.") == ["Verdoni Trasporti"]


def test_a_name_with_its_country_is_one_name(found: Found) -> None:
    assert bodies(found, "Lo chiede da anni Greenpeace Italia in una nota.") == ["Greenpeace Italia"]
    assert bodies(found, "Esulta Verdoni Managers Italia per la sentenza.") == ["Verdoni Managers Italia"]
    assert bodies(found, "Vince in finale Italia contro Francia.") == []


def test_a_clan_announced_in_the_plural_is_a_body(found: Found) -> None:
    assert bodies(found, "La droga era delle cosche Verdoni di zona.") == ["Verdoni"]


def test_a_list_after_a_plural_kind_is_of_one_kind(found: Found) -> None:
    assert bodies(found, "I clan Torvelli, Mondrino e Di Zurlo comandano.") == [
        "Torvelli",
        "Mondrino",
        "Di Zurlo",
    ]


def test_a_studio_and_a_team_are_announced(found: Found) -> None:
    assert bodies(found, "Lo assistono lo studio Torvelli Mandri e il team Zorvex.") == [
        "Torvelli Mandri",
        "Zorvex",
    ]


def test_an_operation_does_not_hide_a_company(found: Found) -> None:
    assert bodies(found, "Advisor dell’operazione Torvica Group.") == ["Torvica Group"]


def test_a_capital_inside_the_word_is_no_surname(found: Found) -> None:
    assert ("CronacaOra", "person", "CronacaOra") not in found("Lo rivela CronacaOra in prima pagina.")
