import pytest

from tests.entities.conftest import Found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Lo dice il ministero della Difesa armeno.", "ministero della Difesa"),
        ("Il ministero degli Esteri dell'Armenia nega.", "ministero degli Esteri"),
        ("Al ministero dell'Economia e delle Finanze si lavora.", "ministero dell'Economia e delle Finanze"),
        ("The Ministry of Foreign Affairs denied it.", "Ministry of Foreign Affairs"),
    ],
)
def test_a_ministry_ends_before_its_nation(found: Found, text: str, name: str) -> None:
    assert [one[0] for one in found(text) if one[1] == "organisation"] == [name]


def test_ministries_of_two_states_are_two_actors(found: Found) -> None:
    actors = {one[2] for one in found("Il ministero della Difesa armeno e il ministero della Difesa azero.")}
    assert len(actors) == 2


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Protesta Confartigianato Treviso in piazza.", "Confartigianato Treviso"),
        ("Lo dice l'Asl To4 in una nota.", "Asl To4"),
        ("Interviene l'Ulss 3 Serenissima oggi.", "Ulss 3 Serenissima"),
        ("Guida la nuova Autorità per la laguna da ieri.", "Autorità per la laguna"),
        ("Lo prevede l'Ufficio parlamentare di bilancio da mesi.", "Ufficio parlamentare di bilancio"),
        (
            "Decide il Garante per la protezione dei dati personali domani.",
            "Garante per la protezione dei dati personali",
        ),
        ("Le accuse di Moody's pesano.", "Moody's"),
        ("Un blitz contro la 'Ndrangheta di ieri.", "'Ndrangheta"),
        ("Scrive il Corriere di Vallombra stamani.", "Corriere di Vallombra"),
        ("Ha parlato la Fondazione Bellonzi Ugo Verri presente.", "Fondazione Bellonzi"),
    ],
)
def test_names_of_bodies_go_as_far_as_they_go(found: Found, text: str, name: str) -> None:
    assert (name, "organisation") in [one[:2] for one in found(text)]


def test_an_office_after_a_body_is_no_part_of_it(found: Found) -> None:
    names = [one[0] for one in found("Le Forze di supporto rapido del generale Ugo Verri avanzano.")]
    assert names == ["Forze di supporto rapido", "Ugo Verri"]


def test_whose_party_it_is_is_no_part_of_it(found: Found) -> None:
    assert [one[0] for one in found("Vota la Lega Nord di Ugo Verri, anzi no.")] == ["Lega Nord", "Ugo Verri"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Frena la Società italiana di diabetologia con una nota.", "Società italiana di diabetologia"),
        ("Lo certifica l'Istituto nazionale di meccanica da anni.", "Istituto nazionale di meccanica"),
        ("Parla il Comitato per la tutela della valle.", "Comitato per la tutela"),
    ],
)
def test_fields_and_purposes_belong_to_the_name(found: Found, text: str, name: str) -> None:
    assert [one[0] for one in found(text) if one[1] == "organisation"] == [name]


def test_an_english_tail_is_no_head(found: Found) -> None:
    names = [one[0] for one in found("Dirige il Verdoni Research Institute del San Raffaele.")]
    assert "Verdoni Research Institute" in names


def test_a_verb_in_a_headline_in_capitals_is_no_name(found: Found) -> None:
    assert found("IL COMUNE SBLOCCA I FONDI.") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Officine Brandelli punta all’estero.", "Officine Brandelli"),
        ("Chiude la Tessitura Morvelli di Schio.", "Tessitura Morvelli"),
        ("Le Cantine del Torvo crescono.", "Cantine del Torvo"),
    ],
)
def test_works_have_their_name_but_not_their_seat(found: Found, text: str, name: str) -> None:
    assert (name, "organisation", name) in found(text)


def test_a_kind_of_works_alone_is_no_name(found: Found) -> None:
    assert found("Cantine aperte in tutta la valle. Officine chiuse.") == []


def test_an_academy_of_a_state_has_it_in_its_name(found: Found) -> None:
    assert [name for name, _, _ in found("Decide l’Accademia di Svezia.")] == ["Accademia di Svezia"]
