"""A pass decides what it knows and leaves the rest to later ones."""

from reader.importing.passes import PLAIN_PASSES, STRUCTURED_PASSES, Unit
from reader.model.article import Block, BlockKind


def units(*texts: str) -> list[Unit]:
    return [Unit(0, 1, text, gap_before=True, gap_after=True) for text in texts]


def test_every_pass_bears_no_units_and_one() -> None:
    for single_pass in PLAIN_PASSES:
        single_pass([], lambda: None)
        single_pass(units("Commenti"), lambda: "it")


def test_decided_units_are_left_alone() -> None:
    decided = units(
        "Commenti", "FOTO: A/AFP", "— A (@a)", "Leggi anche", "- a", "di A B", "“" + "a" * 50 + "”"
    )
    for unit in decided:
        unit.decide(BlockKind.PARAGRAPH, 1.0, "before")
    for single_pass in PLAIN_PASSES:
        single_pass(decided, lambda: "it")
    assert {unit.verdict.rule for unit in decided if unit.verdict} == {"before"}


def test_only_paragraphs_of_a_format_are_open() -> None:
    unit = Unit(0, 8, "Commenti", True, True, given=Block(0, 8, BlockKind.HEADING))
    for single_pass in STRUCTURED_PASSES:
        single_pass([unit], lambda: "it")
    assert not unit.is_open
    assert unit.verdict is None
