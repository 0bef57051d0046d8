"""Looking only where a word may begin finds what reading the whole text finds."""

import os
from itertools import product

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.model.query import Fuzzy, Term, Wildcard
from reader.model.span import Span
from reader.search.places import standing
from reader.search.seeds import _UNLIKE, spans
from reader.search.terms import Leaf, Slot, slots
from reader.text.analysis import stem_of
from reader.text.chunks import chunks_of

EXAMPLES = 20_000 if os.environ.get("CORPUS_READER_SOAK") else 400
PIECES = [
    *"aAeEgGsSuU39%- \n'’“.ʼ",
    *(
        "è",
        "É",
        "ß",
        "ﬁ",
        "İ",
        "ı",
        "ə",
        "Ａ",
        "３",
        "٣",
        "²",
        "\u0301",
        "\u00ad",
        "\u00a0",
        "\u202f",
        "\t",
        "\1",
    ),
    *(
        "dell’",
        "l'",
        "guerra",
        "Guerre",
        "S-300",
        "s 300",
        "6 %",
        "6%",
        "1.000",
        "1,5",
        "U.S.A.",
        "27.09.2020",
    ),
    *(
        "dell’ ",
        "’ s",
        " %",
        "İlham",
        "Նիկոլ",
        "Пашинян",
        "3guerra",
        "B52",
        "_a",
        "è’ ",
        "don't",
        "well-known",
    ),
]
LEAVES: list[Leaf] = [
    *(
        Wildcard(f"{beginning}*")
        for beginning in ("a", "g", "gu", "s", "s-3", "3", "30", "6%", "u.s", "fi", "e")
    ),
    *(Wildcard(pattern) for pattern in ("g?erra", "?uerra", "*a", "п*", "1.*")),
    *(
        Term(word)
        for word in ("guerra", "S-300", "6%", "1000", "USA", "è", "Նիկոլ", "s", "27.09.2020", "1.5")
    ),
    *(Term(word, exact=True) for word in ("guerra", "s-300", "u.s.a", "6%", "300", "fi", "e")),
    Fuzzy("guera", 1),
]


def places(text: str, slot: Slot, language: str = "it") -> list[Span]:
    return list(standing(chunks_of(text, language), slot).values())


def quickly(text: str, slot: Slot, language: str = "it") -> list[Span]:
    found = spans(text, language, slot)
    return places(text, slot, language) if found is None else list(found)


@settings(max_examples=EXAMPLES)
@given(st.lists(st.sampled_from(PIECES), max_size=24).map("".join), st.sampled_from(["it", "en", ""]))
@example("dell’ Armenia a 6 %", "it")
@example("è’ 6 % e’ % guerra", "it")
@example("lʼarmenia l’uso", "it")
def test_both_ways_find_the_same(text: str, language: str) -> None:
    for leaf in LEAVES:
        for slot in slots(leaf, names=False):
            assert quickly(text, slot, language) == places(text, slot, language), (leaf, slot)


@settings(max_examples=EXAMPLES)
@given(st.text(max_size=40), st.characters(codec="ascii", categories=["L", "Nd"]))
def test_both_ways_find_the_same_in_any_text(text: str, letter: str) -> None:
    (slot,) = slots(Wildcard(f"{letter}*"), names=False)
    assert quickly(text, slot) == places(text, slot)


@settings(max_examples=EXAMPLES)
@given(st.text("abcdefghijklmnopqrstuvwxyz", min_size=1), st.sampled_from(["it", "en"]))
@example("dying", "en")
@example("governatrice", "it")
def test_a_stem_begins_as_its_words_do(word: str, language: str) -> None:
    stem = stem_of(word, language)
    assert stem[0] == word[0]
    assert stem[1:2] in ("", word[1:2]) or word[1] in _UNLIKE


def test_every_short_word_begins_as_its_stem() -> None:
    for letters in product("abcdefghijklmnopqrstuvwxyz", repeat=3):
        for language in ("it", "en"):
            word = "".join(letters)
            stem = stem_of(word, language)
            assert stem[0] == word[0]
            assert stem[1:2] in ("", word[1]) or word[1] in _UNLIKE


@pytest.mark.parametrize("leaf", [Wildcard("*erra"), Wildcard("п*"), Fuzzy("guerra", 1)])
def test_what_may_begin_with_anything_is_looked_for_everywhere(leaf: Leaf) -> None:
    (slot,) = slots(leaf, names=False)
    assert spans("La guerra", "it", slot) is None


def test_only_what_begins_alike_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    def remember(chunk: str, language: str) -> object:
        read.append(chunk)
        return chunks_of(chunk, language).chunks[0]

    monkeypatch.setattr("reader.search.seeds.chunk_of", remember)
    (slot,) = slots(Wildcard("gu*"), names=False)
    found = spans("Il governo e la guerra, le Guardie: gli altri.", "it", slot)
    assert found is not None
    assert len(list(found)) == 2
    assert read == ["guerra,", "Guardie:"]
