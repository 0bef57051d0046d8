import pytest

from tests.entities.conftest import Found


def kinds(found: Found, text: str) -> list[tuple[str, str]]:
    return [(name, kind) for name, kind, _ in found(text)]


def test_a_club_keeps_its_own_name_where_it_is_called_as_a_town_abroad(found: Found) -> None:
    assert found("Ieri il Milan ha perso a Milano.") == [
        ("Milan", "organisation", "Milan"),
        ("Milano", "place", "Milano"),
    ]


@pytest.mark.parametrize("text", ["Vercellana-Cagliari 0-0.", "Finisce Verona-Lecce 3-1."])
def test_a_score_makes_two_towns_two_clubs(found: Found, text: str) -> None:
    assert [kind for _, kind in kinds(found, text)] == ["organisation", "organisation"]


def test_a_line_or_a_date_between_towns_makes_no_clubs(found: Found) -> None:
    assert {kind for _, kind in kinds(found, "Traffico sulla Verona-Lecce, 12-13 luglio.")} <= {"place"}


def test_a_table_with_a_club_has_clubs(found: Found) -> None:
    text = "Classifica: Napoli 56, Inter 55, Bologna 51."
    assert kinds(found, text) == [(name, "organisation") for name in ("Napoli", "Inter", "Bologna")]


def test_temperatures_are_no_table(found: Found) -> None:
    text = "Massime: Napoli 16, Bari 15, Bologna 11."
    assert {kind for _, kind in kinds(found, text)} == {"place"}


def test_brackets_after_players_hold_clubs(found: Found) -> None:
    text = "In campo Ugo Verri (Juventus), Aldo Neri (Napoli)."
    assert ("Napoli", "organisation") in kinds(found, text)
    assert ("Napoli", "place") in kinds(found, "Testimone Aldo Neri (Napoli).")


def test_fixtures_of_clubs_are_clubs_and_races_are_nothing(found: Found) -> None:
    assert kinds(found, "Juventus in campo; domani Bologna-Torino.")[1:] == [
        ("Bologna", "organisation"),
        ("Torino", "organisation"),
    ]
    assert kinds(found, "La Juventus tace; parte la Milano-Sanremo.") == [("Juventus", "organisation")]


def test_an_unknown_team_is_known_by_its_score(found: Found) -> None:
    assert ("Vallombra", "organisation") in kinds(found, "Nel volley battuta Vallombra 3-0 in casa.")


def test_a_town_in_one_breath_with_a_club_is_its_club(found: Found) -> None:
    assert ("Napoli", "organisation") in kinds(found, "In testa con Juventus e Napoli.")
    assert ("Napoli", "place") in kinds(found, "Tappe a Torino e Napoli.")


@pytest.mark.parametrize(
    ("text", "club"),
    [
        ("Volley, Piacenza cede in quattro set.", "Piacenza"),
        ("Basket, le venete superano 3-1 Chieri.", "Chieri"),
        ("Serie B, si gioca Bari–Pescara di sera.", "Pescara"),
    ],
)
def test_in_a_text_on_sport_a_town_that_wins_or_loses_is_its_club(found: Found, text: str, club: str) -> None:
    assert (club, "organisation") in [(name, kind) for name, kind, _ in found(text)]


@pytest.mark.parametrize("text", ["Piacenza cede il ponte allo Stato.", "Volley, si gioca a Piacenza."])
def test_elsewhere_the_town_is_the_town(found: Found, text: str) -> None:
    assert [kind for _, kind, _ in found(text)] == ["place"]
