"""What the model is told about a word. The names of features are the model's, so that they are tested."""

import pytest

from reader.entities.context import read_context
from reader.entities.document import read_document
from reader.entities.features import FeatureMaker
from reader.entities.gazetteer import Gazetteer
from reader.entities.sequence import sentences
from reader.entities.words import WordEntry

WORDS = {
    "Zorvex": WordEntry((7, 70, 300), -1, (1, 9, 0, 0)),
    "zorvex": WordEntry((), 4),
    "Brandia": WordEntry((), -1, (0, 0, 1, 0)),
    "chiude": WordEntry((3, 30, 100), 0),
}


def rows(gazetteer: Gazetteer, text: str) -> list[list[str]]:
    context = read_context(read_document(text), gazetteer, "it")
    maker = FeatureMaker(WORDS, gazetteer)
    return [row for each in sentences(context.document) for row in maker.sentence(context, {}, each)]


def test_a_word_brings_how_prose_read_it(gazetteer: Gazetteer) -> None:
    _, zorvex, brandia, _ = rows(gazetteer, "La Zorvex Brandia chiude")
    assert {"x=ORG4", "x=ORG4n2", "xPER=1", "xORG=4"} <= set(zorvex)
    assert {"x=LOC5", "x=LOC5n0", "xLOC=5"} <= set(brandia)


def test_the_neighbours_bring_what_they_were_mostly_read_as(gazetteer: Gazetteer) -> None:
    la, zorvex, brandia, _ = rows(gazetteer, "La Zorvex Brandia chiude")
    assert "1x=ORG4" in la
    assert "1x=LOC5" in zorvex
    assert "-1x=ORG4" in brandia


@pytest.mark.parametrize("word", ["chiude", "zorvex", "ignoto"])
def test_what_prose_never_read_as_a_name_brings_nothing(gazetteer: Gazetteer, word: str) -> None:
    assert not [one for row in rows(gazetteer, f"ieri {word} oggi") for one in row if "x=" in one]


def test_clusters_capitals_and_the_register_are_told(gazetteer: Gazetteer) -> None:
    _, zorvex, _, france = rows(gazetteer, "La Zorvex in Francia")
    assert {"c0=7", "c1=70", "c2=300", "u=4", "k=Xx", "-1w=la"} <= set(zorvex)
    assert "g=B1" in france


def test_only_the_first_word_of_a_sentence_is_first(gazetteer: Gazetteer) -> None:
    assert ["first" in row for row in rows(gazetteer, "Zorvex chiude")] == [True, False]
