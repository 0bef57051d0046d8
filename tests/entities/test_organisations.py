import pytest

from tests.entities.conftest import Found


@pytest.mark.parametrize(
    "name",
    [
        "CSTO",
        "OTSC",
        "Organizzazione del Trattato di Sicurezza Collettiva",
        "Organizzazione del trattato di sicurezza collettiva",
        "Collective Security Treaty Organization",
        "Organizzazione del Tratato di Sicureza Collettiva",
    ],
)
def test_every_name_of_one_alliance_is_one_organisation(found: Found, name: str) -> None:
    assert found(f"La riunione della {name} è finita.") == [(name, "organisation", "CSTO")]


def test_newspapers_write_acronyms_like_names(found: Found) -> None:
    assert found("La Nato e l'Osce tacciono.") == [
        ("Nato", "organisation", "NATO"),
        ("Osce", "organisation", "OSCE"),
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ieri la Corte Suprema ha deciso.", "Corte Suprema"),
        ("Il voto del Partito dei Pensionati pesa.", "Partito dei Pensionati"),
        ("Lavora alla Banca Popolare di Cividale da anni.", "Banca Popolare di Cividale"),
        ("Secondo l'agenzia di stampa Velnius nulla è deciso.", "Velnius"),
        ("Lo riporta il quotidiano locale Brezza.", "Brezza"),
        ("Fallisce la Rondine Gialla S.p.A. di Pavia.", "Rondine Gialla S.p.A."),
        ("Ne parla Harbour News in prima pagina.", "Harbour News"),
        ("Sciopero alla FIRVA di ieri.", "FIRVA"),
        (
            "Il congresso degli Stati Uniti? No: il Congresso degli Stati Uniti.",
            "Congresso degli Stati Uniti",
        ),
    ],
)
def test_bodies_companies_and_media_are_known_by_their_words(found: Found, text: str, name: str) -> None:
    assert name in [one[0] for one in found(text) if one[1] == "organisation"]


@pytest.mark.parametrize(
    "text",
    ["Il governo tace.", "L'esercito avanza.", "Il parlamento vota.", "La legge va in aula.", "Sale il PIL."],
)
def test_generic_bodies_are_no_mentions(found: Found, text: str) -> None:
    assert found(text) == []


def test_who_holds_an_office_is_no_part_of_its_name(found: Found) -> None:
    names = found("Il segretario del Consiglio di Sicurezza Tigran Velikyan è partito.")
    assert [one[:2] for one in names] == [
        ("Consiglio di Sicurezza", "organisation"),
        ("Tigran Velikyan", "person"),
    ]


def test_an_unknown_name_with_an_article_and_a_seat_is_a_company(found: Found) -> None:
    assert ("Zorvotex", "organisation", "Zorvotex") in found("Ieri la Zorvotex di Rieti ha chiuso.")
    assert not [name for name, *_ in found("Ieri la riunione di Rieti è finita.") if name == "riunione"]


def test_two_bodies_joined_by_and_are_two(found: Found) -> None:
    names = [name for name, *_ in found("I volontari della Croce Rossa e della Misericordia aiutano.")]
    assert "Croce Rossa" in names


def test_the_seat_of_a_ministry_is_the_ministry(found: Found) -> None:
    assert found("La Farnesina segue il caso.") == [
        ("Farnesina", "organisation", "Ministero degli Esteri (Italia)")
    ]


@pytest.mark.parametrize(
    "text",
    ["Il presidente della Repubblica ha firmato.", "Le bestie del Foglio.", "Alla Repubblica serve pace."],
)
def test_a_newspaper_called_with_an_article_is_not_the_common_noun(found: Found, text: str) -> None:
    assert found(text) == []


def test_a_newspaper_is_known_where_it_is_announced(found: Found) -> None:
    assert ("Repubblica", "organisation", "la Repubblica") in found("Lo scrive il quotidiano Repubblica.")


def test_a_party_called_by_a_common_word_is_told_by_an_office(found: Found) -> None:
    text = "Parla l’esponente di Azione. Per tutti, risponde, Azione deve scegliere."
    assert [name for name, _, _ in found(text)] == ["Azione", "Azione"]
    assert found("Oggi parte l’azione. Azione legale in vista.") == []


def test_a_share_tells_a_company(found: Found) -> None:
    assert [kind for name, kind, _ in found("Sale al 24% di Tim.") if name == "Tim"] == ["organisation"]


def test_a_body_has_branches_in_trades_and_sides(found: Found) -> None:
    names = [name for name, _, _ in found("Critiche da Confindustria Ceramica e Confindustria Toscana Nord.")]
    assert names == ["Confindustria Ceramica", "Confindustria Toscana Nord"]


def test_a_body_s_president_is_no_branch(found: Found) -> None:
    assert ("Confindustria", "organisation", "Confindustria") in found("Per Confindustria Ugo Verri frena.")
