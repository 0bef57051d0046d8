"""The sentence around a passage."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.span import Span
from reader.text.sentences import REACH, sentence_around


def around(text: str, passage: str) -> str:
    start = text.index(passage)
    return sentence_around(text, Span(start, start + len(passage))).of(text)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Prima frase. Poi X parla. Fine.", "Poi X parla."),
        ("Titolo\n\nX parla.\nAltro.", "X parla."),
        ("Disse: «X parla.» E tacque.", "Disse: «X parla.»"),
        ("L’on. Rossi e X parlano. Poi tacciono.", "L’on. Rossi e X parlano."),
        ("J. X parla! Davvero?", "J. X parla!"),
        ("Nel 3.5 per cento X cresce. Ma no.", "Nel 3.5 per cento X cresce."),
        ("X", "X"),
    ],
)
def test_the_sentence_ends_where_a_reader_says_so(text: str, sentence: str) -> None:
    assert around(text, "X") == sentence


def test_a_sentence_without_end_is_cut_at_words() -> None:
    text = "parola " * 200 + "X" + " parola" * 200
    cut = around(text, "X")
    assert len(cut) <= 2 * REACH + 1
    assert set(cut.split()) == {"parola", "X"}


@given(st.text(max_size=60), st.text(min_size=1, max_size=10), st.text(max_size=60))
def test_the_passage_always_lies_in_its_sentence(before: str, passage: str, after: str) -> None:
    text = before + passage + after
    span = Span(len(before), len(before) + len(passage))
    found = sentence_around(text, span)
    assert 0 <= found.start <= span.start
    assert span.end <= found.end <= len(text)
