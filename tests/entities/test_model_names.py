"""What the tagger says, cut to our four types; its answers are given, so that no training changes these."""

from reader.entities.candidate import Candidate, Weight
from reader.entities.context import read_context
from reader.entities.document import read_document
from reader.entities.gazetteer import Gazetteer
from reader.entities.model_names import is_foreign, model_candidates
from reader.entities.people import Book
from reader.entities.tagger import Tagged
from reader.model.actor import RecognisedBy
from reader.model.kinds import ActorType


def named(
    gazetteer: Gazetteer, text: str, name: str, label: str, probability: float = 0.95
) -> list[Candidate]:
    """The candidates when the tagger takes `name` in `text` for a `label`."""
    document = read_document(text)
    at = text.index(name)
    inside = [
        index
        for index in range(len(document))
        if document.starts[index] >= at and document.ends[index] <= at + len(name)
    ]
    context = read_context(document, gazetteer, "it")
    return list(model_candidates(context, Book(), [Tagged(inside[0], inside[-1] + 1, label, probability)]))


def surfaces(gazetteer: Gazetteer, text: str, name: str, label: str, probability: float = 0.95) -> list[str]:
    document = read_document(text)
    found = named(gazetteer, text, name, label, probability)
    return [f"{document.surface(one.start, one.end)}:{one.type}" for one in found]


def test_a_guess_says_that_it_is_the_models(gazetteer: Gazetteer) -> None:
    (found,) = named(gazetteer, "Ieri Zorvex ha chiuso.", "Zorvex", "ORG")
    assert found.by is RecognisedBy.MODEL
    assert Weight.GUESS < found.weight < Weight.RULE
    assert found.why == "read as an organisation in its sentence"


def test_an_unsure_guess_is_none(gazetteer: Gazetteer) -> None:
    assert surfaces(gazetteer, "Ieri Zorvex ha chiuso.", "Zorvex", "ORG", 0.2) == []


def test_an_english_sentence_asks_for_more(gazetteer: Gazetteer) -> None:
    text = "That is the end of the road for Zorvex and for all of us."
    assert surfaces(gazetteer, text, "Zorvex", "ORG", 0.7) == []
    assert surfaces(gazetteer, text, "Zorvex", "ORG", 0.95) == ["Zorvex:organisation"]
    assert is_foreign(read_document(text), 3)
    assert not is_foreign(read_document("Questa è la fine della strada per tutti"), 3)


def test_titles_stay_outside_of_persons(gazetteer: Gazetteer) -> None:
    assert surfaces(gazetteer, "Parla Dott. Ugo Brandi.", "Dott. Ugo Brandi", "PER") == ["Ugo Brandi:person"]


def test_generic_bodies_and_nationalities_are_no_organisations(gazetteer: Gazetteer) -> None:
    assert surfaces(gazetteer, "Il governo armeno decide.", "governo armeno", "ORG") == []
    assert surfaces(gazetteer, "Lo dice la polizia.", "polizia", "ORG") == []
    text = "Lo dice il Comando Lagunare francese oggi."
    assert surfaces(gazetteer, text, "Comando Lagunare francese", "ORG") == ["Comando Lagunare:organisation"]


def test_peoples_are_no_organisations(gazetteer: Gazetteer) -> None:
    assert surfaces(gazetteer, "Un libro sui Zorveghi del lago.", "Zorveghi", "ORG") == []


def test_states_are_left_to_the_register(gazetteer: Gazetteer) -> None:
    assert surfaces(gazetteer, "Vince la Francia.", "Francia", "ORG") == []
    assert surfaces(gazetteer, "Vive in Francia.", "Francia", "LOC") == []


def test_registered_names_in_a_row_are_not_one_name(gazetteer: Gazetteer) -> None:
    assert surfaces(gazetteer, "Il vertice NATO Ucraina è finito.", "NATO Ucraina", "ORG") == []


def test_kinds_of_places_stay_outside(gazetteer: Gazetteer) -> None:
    assert surfaces(gazetteer, "Sul fiume Zorva piove.", "fiume Zorva", "LOC") == ["Zorva:place"]
    assert surfaces(gazetteer, "Nelle piazze piove.", "piazze", "LOC") == []


def test_a_preposition_that_opens_a_sentence_is_no_particle(gazetteer: Gazetteer) -> None:
    assert surfaces(gazetteer, "Di Brenkov la rete.", "Di Brenkov", "PER") == ["Brenkov:person"]
    assert surfaces(gazetteer, "Di Carpo ha detto no.", "Di Carpo", "PER") == ["Di Carpo:person"]


def test_who_leads_a_national_team_is_a_person(gazetteer: Gazetteer) -> None:
    assert surfaces(gazetteer, "Oggi gioca l’Italia di Branducci.", "Branducci", "LOC", 0.4) == [
        "Branducci:person"
    ]


def test_a_verb_behind_a_body_is_cut_off(gazetteer: Gazetteer) -> None:
    text = "Oggi Zorvex Uno salirà ancora."
    assert surfaces(gazetteer, text, "Zorvex Uno salirà", "ORG") == ["Zorvex Uno:organisation"]


def test_what_is_announced_as_a_company_is_no_person(gazetteer: Gazetteer) -> None:
    text = "Indagini sulla società Marche Brandi di ieri."
    assert surfaces(gazetteer, text, "Marche Brandi", "PER") == ["Marche Brandi:organisation"]


def test_a_verb_that_opens_a_sentence_is_no_person(gazetteer: Gazetteer) -> None:
    assert surfaces(gazetteer, "È un testo breve. Firmare costa poco.", "Firmare", "PER") == []
    assert surfaces(gazetteer, "Per ora tocca a Firmare costui.", "Firmare", "PER") == ["Firmare:person"]


def test_in_english_what_has_an_article_is_no_person(gazetteer: Gazetteer) -> None:
    text = "They showed drones, the Falcata, Ronin and others, to Velmar in June."
    assert surfaces(gazetteer, text, "Falcata", "PER") == []
    assert surfaces(gazetteer, text, "Ronin", "PER") == []
    assert surfaces(gazetteer, text, "Velmar", "PER") == ["Velmar:person"]


def test_a_portfolio_is_no_part_of_a_ministers_name(gazetteer: Gazetteer) -> None:
    document = read_document("Lo ha chiesto il ministro dell’Interno Verdoni in aula.")
    context = read_context(document, gazetteer, "it")
    context.persons.add(document.raws.index("Verdoni"))
    at = document.raws.index("Interno")
    assert list(model_candidates(context, Book(), [Tagged(at, at + 2, "ORG", 0.95)])) == []


def test_a_word_that_opens_the_sentence_is_no_part_of_the_person(gazetteer: Gazetteer) -> None:
    found = named(gazetteer, "Sblocca Torvelli nel recupero.", "Sblocca Torvelli", "PER")
    assert [one.actor for one in found] == ["Torvelli"]


def test_an_article_makes_a_house_of_a_full_name(gazetteer: Gazetteer) -> None:
    text = "Si replica al Franco Torvelli fino a maggio."
    assert [one.type for one in named(gazetteer, text, "Franco Torvelli", "PER")] == [ActorType.ORGANISATION]
