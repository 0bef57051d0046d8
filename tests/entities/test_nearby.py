import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.entities.identity import name_key, slips
from reader.entities.nearby import NearbyNames

_CASES = 5000 if os.environ.get("CORPUS_READER_SOAK") else 250
_SYLLABLES = [
    "pa",
    "shi",
    "sci",
    "nya",
    "yan",
    "ian",
    "li",
    "ev",
    "ie",
    "kha",
    "ro",
    "š",
    "ə",
    "o",
    "n",
    "-",
    "и",
]
_names = st.lists(st.sampled_from(_SYLLABLES), min_size=1, max_size=7).map("".join)


def slow(name: str, known: list[str]) -> dict[str, int]:
    """The definition: every known name with the same first letter of its key, one after the other."""
    distances = {other: slips(name, other) for other in known if name_key(other)[:1] == name_key(name)[:1]}
    return {other: distance for other, distance in distances.items() if distance is not None}


def quick(name: str, known: list[str]) -> dict[str, int]:
    names = NearbyNames()
    for other in known:
        names.add(other)
    return names.near(name)


@st.composite
def _slipped(draw: st.DrawFn) -> tuple[str, list[str]]:
    """A name, and names made from it by up to three edits beside others."""
    name = draw(_names)
    known = draw(st.lists(_names, max_size=12))
    for _ in range(draw(st.integers(0, 6))):
        other = name
        for _ in range(draw(st.integers(0, 3))):
            at = draw(st.integers(0, len(other)))
            kind = draw(st.sampled_from(["drop", "put", "swap"]))
            if kind == "drop":
                other = other[:at] + other[at + 1 :]
            elif kind == "put":
                other = other[:at] + draw(st.sampled_from("aeinst")) + other[at:]
            else:
                other = other[:at] + other[at : at + 2][::-1] + other[at + 2 :]
        known.append(other)
    return name, known


@given(_slipped())
@settings(max_examples=_CASES)
def test_the_quick_look_up_finds_what_comparing_all_finds(case: tuple[str, list[str]]) -> None:
    name, known = case
    assert quick(name, known) == slow(name, known)


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Pashinyan", "Pashniyan"),
        ("Pashinyan", "Pascinian"),
        ("Verdelli", "Vredelli"),
        ("Zourabichvili", "Zurabishvili"),
        ("Kvaratskhelia", "Kvaratskelja"),
    ],
)
def test_known_variants_are_near(name: str, other: str) -> None:
    assert other in quick(name, [other, "Rossi", "Bianchi"])


def test_names_of_another_length_or_letter_are_not_near() -> None:
    assert (
        quick("Conte", ["Monte", "Conti", "Contessa"]) == slow("Conte", ["Monte", "Conti", "Contessa"]) == {}
    )


def test_a_name_taken_in_twice_counts_once() -> None:
    assert quick("Verdelli", ["Verdelli", "Verdelli"]) == {"Verdelli": 0}
