"""File names are safe everywhere, and two articles never share one."""

from itertools import islice

import pytest
from hypothesis import given, settings

from reader.exporting.names import (
    TITLE_LIMIT_BYTES,
    article_names,
    collision_key,
    conflict_names,
    first_free,
    is_conflict_name,
    numbered_names,
    safe_stem,
    short_id,
)
from tests.exporting.hostile import EXAMPLES, texts
from tests.exporting.samples import FIRST_ID

FORBIDDEN = set('<>:"/\\|?*#^[]')


@settings(max_examples=EXAMPLES)
@given(texts)
def test_any_title_becomes_a_name_that_every_system_takes(title: str) -> None:
    name = next(article_names(title, FIRST_ID, "Untitled"))
    assert not set(name) & FORBIDDEN
    assert all(character.isprintable() for character in name)
    assert len(name.encode()) <= 143
    assert not name.startswith((" ", ".")) and not name.removesuffix(".md").endswith((" ", "."))
    assert name.endswith(" 5e1f0a3c.md")


@settings(max_examples=EXAMPLES)
@given(texts)
def test_a_safe_stem_stays_as_it_is(title: str) -> None:
    stem = safe_stem(title)
    assert safe_stem(stem) == stem


@pytest.mark.parametrize("title", ["CON", "con.txt", "Aux", "NUL.a.b", "com1", "LPT9.x", "COM¹", "prn .x"])
def test_names_that_windows_keeps_for_devices_are_changed(title: str) -> None:
    assert safe_stem(title).startswith("_")


@pytest.mark.parametrize("title", ["Console", "Nulla", "auxilia", "COM", "com10"])
def test_names_that_only_begin_like_a_device_are_kept(title: str) -> None:
    assert safe_stem(title) == title


def test_letters_are_kept_in_their_composed_form() -> None:
    assert safe_stem("Perche\u0301 Դիլիջան") == "Perch\u00e9 Դիլիջան"


def test_a_long_title_is_cut_between_words() -> None:
    stem = safe_stem("parola " * 40)
    assert len(stem.encode()) <= TITLE_LIMIT_BYTES
    assert set(stem.split(" ")) == {"parola"}


def test_a_cut_falls_neither_inside_a_character_nor_before_its_accent() -> None:
    assert safe_stem("🕊" * 50) == "🕊" * 25
    decomposed = "x" * 99 + "q\u0323\u0301"
    assert safe_stem(decomposed) == "x" * 99


def test_a_title_without_a_usable_letter_gets_the_word_for_it() -> None:
    assert next(article_names("???", FIRST_ID, "Senza titolo")) == "Senza titolo 5e1f0a3c.md"


def test_names_that_differ_in_case_or_composition_collide() -> None:
    assert collision_key("PERCHÉ.md") == collision_key("perche\u0301.md")
    assert collision_key("STRASSE") == collision_key("straße")
    assert collision_key("a.md") != collision_key("b.md")


def test_a_taken_name_gives_way_to_a_longer_id_then_to_numbers() -> None:
    names = list(islice(article_names("Pace", FIRST_ID, ""), 3))
    whole = FIRST_ID.replace("-", "")
    assert names == ["Pace 5e1f0a3c.md", f"Pace {whole}.md", f"Pace {whole} 2.md"]
    assert first_free(iter(names), {collision_key("PACE 5E1F0A3C.MD")}) == names[1]


def test_numbered_and_conflict_names_go_on() -> None:
    assert list(islice(numbered_names("Digest"), 3)) == ["Digest.md", "Digest 2.md", "Digest 3.md"]
    asides = list(islice(conflict_names("Pace 1.md", "conflitto"), 2))
    assert asides == ["Pace 1 (conflitto).md", "Pace 1 (conflitto 2).md"]


def test_a_conflict_is_known_by_its_name_in_every_language() -> None:
    assert is_conflict_name("a (conflict).md")
    assert is_conflict_name("a (conflitto 3).md")
    assert not is_conflict_name("il (conflitto) 5e1f0a3c.md")


def test_an_id_without_letters_or_digits_still_has_a_short_form() -> None:
    assert len(short_id("…/…")) == 8
    assert short_id("…/…") != short_id("///")
