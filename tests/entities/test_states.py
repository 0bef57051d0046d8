import pytest

from tests.entities.conftest import Found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il voto in Armenia è finito.", [("Armenia", "state", "Armenia")]),
        ("Elections in Azerbaijan ended.", [("Azerbaijan", "state", "Azerbaigian")]),
        ("La Repubblica di Armenia ha firmato.", [("Repubblica di Armenia", "state", "Armenia")]),
        ("Dopo la fine dell'URSS tutto cambiò.", [("URSS", "state", "Unione Sovietica")]),
        ("Il Nagorno-Karabakh resta conteso.", [("Nagorno-Karabakh", "place", "Nagorno-Karabakh")]),
        ("Il parlamento della Repubblica dell’Artsakh", [("Repubblica dell’Artsakh", "state", "Artsakh")]),
        ("Spari al confine Armenia-Azerbaigian", [("Armenia", "state", "Armenia")]),
    ],
)
def test_states_are_found_in_every_usual_name(
    found: Found, text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert found(text)[: len(expected)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "I media russi tacciono.",
        "Il governo armeno tace.",
        "Studia il russo da anni.",
        "Le forze azere avanzano.",
        "Due cittadini georgiani sono partiti.",
        "An Armenian newspaper wrote it.",
    ],
)
def test_adjectives_and_languages_are_no_mentions(found: Found, text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "people", "state"),
    [
        ("Per ora i russi non rispondono.", "russi", "Russia"),
        ("Gli armeni hanno votato.", "armeni", "Armenia"),
        ("Il fronte fu ceduto ai turchi, poi perso.", "turchi", "Turchia"),
        ("Armenians have voted.", "Armenians", "Armenia"),
    ],
)
def test_a_people_as_actor_stands_for_its_state(found: Found, text: str, people: str, state: str) -> None:
    assert found(text) == [(people, "demonym", state)]


def test_two_peoples_at_the_head_of_a_sentence(found: Found) -> None:
    assert [one[0] for one in found("Armeni e azeri si accusano. Russi qui no.")][:1] == ["Armeni"]


def test_two_peoples_after_one_preposition(found: Found) -> None:
    assert [one[0] for one in found("Nuovi spari tra armeni e azeri nella notte.")] == ["armeni", "azeri"]


@pytest.mark.parametrize(
    "text", ["Il Cremlino tace.", "Secondo il Cremlino è presto.", "The Kremlin is silent."]
)
def test_a_seat_of_power_is_its_state(found: Found, text: str) -> None:
    assert [(kind, actor) for _, kind, actor in found(text)] == [("metonym", "Russia")]


@pytest.mark.parametrize(
    ("written", "state"),
    [("Kirghisistan", "Kirghizistan"), ("Azerbaigan", "Azerbaigian"), ("Turkmenisatn", "Turkmenistan")],
)
def test_a_misspelt_state_is_that_state(found: Found, written: str, state: str) -> None:
    assert found(f"Il gas arriva anche dal {written} ogni anno.") == [(written, "state", state)]


def test_a_longer_name_keeps_the_state_inside_it_from_counting(found: Found) -> None:
    names = [one[0] for one in found("Il partito Fratelli d'Italia e la Banca d'Italia tacciono.")]
    assert names == ["Fratelli d'Italia", "Banca d'Italia"]


def test_hashtags_count_only_when_they_are_just_a_name(found: Found) -> None:
    assert [one[0] for one in found("Oggi #Armenia e #ForzaArmenia insieme")] == ["Armenia"]


def test_the_canonical_language_is_the_callers(detector: object) -> None:
    from reader.entities.detector import Detector
    from reader.model.article import ArticleText
    from reader.resources import resource

    english = Detector(resource("register"), language="en")
    assert english.detect(ArticleText("La Germania vota.", (), ""), "it")[0].actor == "Germany"


def test_a_palace_one_comes_to_is_a_house(found: Found) -> None:
    assert [one[1] for one in found("È stato ricevuto al Quirinale ieri.")] == ["place"]
    assert [one[1] for one in found("La proposta piace al Cremlino da ieri.")] == ["metonym"]


def test_another_house_of_that_name_is_no_seat(found: Found) -> None:
    assert "metonym" not in [one[1] for one in found("Concerto a Palazzo Chigi di Ariccia stasera.")]


def test_some_of_a_people_are_no_state(found: Found) -> None:
    assert "demonym" not in [one[1] for one in found("Avanzano i cinesi di Huashengo sul mercato.")]


def test_another_ending_is_no_slip(found: Found) -> None:
    assert "state" not in [one[1] for one in found("Si gioca al Franchi di sera.")]


def test_an_article_in_capitals_is_no_acronym(found: Found) -> None:
    assert found("ESPLOSIONE IN UN DEPOSITO NELLA NOTTE.") == []
    assert [one[2] for one in found("La UN ha deciso.")] in ([], ["ONU"])


def test_brussels_that_decides_is_the_union(found: Found) -> None:
    assert found("Bruxelles ha chiesto nuove riforme.") == [("Bruxelles", "metonym", "Unione europea")]


def test_an_english_noun_in_a_name_is_no_state(found: Found) -> None:
    assert "state" not in [one[1] for one in found("La nave era ferma davanti a Verdoni Island ieri.")]
    assert ("Ísland", "state", "Islanda") in found("Hanno vinto Ísland e Islanda: Ísland esulta.")
