from tests.entities.conftest import Found


def test_a_bracket_teaches_an_acronym(found: Found) -> None:
    mentions = found("Il Comitato per la Valle Verde (CVV) protesta. Domani il CVV sfila.")
    assert [one[0] for one in mentions] == ["Comitato per la Valle Verde", "CVV", "CVV"]
    assert len({one[2] for one in mentions}) == 1


def test_the_acronym_may_come_first(found: Found) -> None:
    mentions = found("La FLM (Federazione Lavoratori Marini) tratta. Poi la FLM firma.")
    assert [one[0] for one in mentions] == ["FLM", "Federazione Lavoratori Marini", "FLM"]
    assert len({one[2] for one in mentions}) == 1


def test_a_registered_body_keeps_its_actor(found: Found) -> None:
    mentions = found("L'Organizzazione del Trattato di Sicurezza Collettiva (CSTO) tace.")
    assert {one[2] for one in mentions} == {"CSTO"}


def test_initials_that_do_not_fit_teach_nothing(found: Found) -> None:
    assert found("Il vecchio mulino di campagna (XYZ) è chiuso.") == []


def test_laws_and_measures_are_not_taught(found: Found) -> None:
    assert found("Cresce il Prodotto Interno Lordo (PIL) e vale la Legge Quadro Urbana (LQU).") == []
