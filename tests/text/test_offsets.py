"""Offsets in code points and in UTF-16 units agree with the codec of the language."""

import os

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.span import Span
from reader.text.offsets import Utf16Map

EXAMPLES = 10_000 if os.environ.get("CORPUS_READER_SOAK") else 300
TEXTS = st.text(st.one_of(st.sampled_from("ab🚨𝔘é"), st.characters(exclude_categories=["Cs"])), max_size=40)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def test_an_emoji_before_a_word_does_not_shift_its_selection() -> None:
    text = "🚨 Baku"
    assert Utf16Map(text).span_to_utf16(Span(2, 6)) == (3, 7)
    assert Utf16Map(text).span_from_utf16(3, 7).of(text) == "Baku"


@settings(max_examples=EXAMPLES)
@given(TEXTS)
def test_every_offset_agrees_with_the_codec_both_ways(text: str) -> None:
    mapped = Utf16Map(text)
    assert mapped.length_utf16 == units(text)
    for offset in range(len(text) + 1):
        assert mapped.to_utf16(offset) == units(text[:offset])
        assert mapped.from_utf16(mapped.to_utf16(offset)) == offset


@settings(max_examples=EXAMPLES)
@given(TEXTS, st.data())
def test_a_half_selected_character_is_taken_whole(text: str, data: st.DataObject) -> None:
    mapped = Utf16Map(text)
    start = data.draw(st.integers(0, mapped.length_utf16))
    end = data.draw(st.integers(start, mapped.length_utf16))
    span = mapped.span_from_utf16(start, end)
    start_utf16, end_utf16 = mapped.span_to_utf16(span)
    assert start_utf16 <= start
    assert end <= end_utf16
    assert end_utf16 - end <= 1
    assert start - start_utf16 <= 1


@settings(max_examples=EXAMPLES)
@given(TEXTS, st.integers(-5, 100))
def test_offsets_outside_the_text_are_held_to_its_ends(text: str, offset: int) -> None:
    mapped = Utf16Map(text)
    assert 0 <= mapped.to_utf16(offset) <= mapped.length_utf16
    assert 0 <= mapped.from_utf16(offset) <= len(text)
