from reader.entities.candidate import Candidate, Weight
from reader.entities.context import Context, read_context
from reader.entities.document import read_document
from reader.entities.gazetteer import Gazetteer, Use
from reader.model.actor import RecognisedBy
from reader.model.kinds import ActorType


def read(gazetteer: Gazetteer, text: str) -> Context:
    return read_context(read_document(text), gazetteer, "it")


def test_the_longest_form_covers_its_words(gazetteer: Gazetteer) -> None:
    context = read(gazetteer, "In Corea del Nord nevica")
    assert {context.cover[index].form.actor for index in (1, 2, 3)} == {"Corea del Nord"}


def test_only_what_is_certain_is_evidence(gazetteer: Gazetteer) -> None:
    context = read(gazetteer, "La Germania e la Georgia")
    assert context.states["DE"] == 1
    assert context.states["GE"] == 0


def test_a_word_beside_another_name_is_not_alone(gazetteer: Gazetteer) -> None:
    context = read(gazetteer, "Ecco Sofia Verri e poi Sofia")
    assert not context.alone(1, 2)
    assert context.alone(5, 6)


def test_longer_names_claim_their_words(gazetteer: Gazetteer) -> None:
    context = read(gazetteer, "La Corte Suprema decide")
    context.claim([Candidate(1, 3, ActorType.ORGANISATION, "x", RecognisedBy.RULE, "why", Weight.RULE)])
    assert context.claimed == {1, 2}


def test_uses_are_told_apart(gazetteer: Gazetteer) -> None:
    context = read(gazetteer, "Baku")
    assert context.used_as(0, Use.CAPITAL)
    assert not context.used_as(0, Use.STATE)
