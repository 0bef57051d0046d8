"""Chunk by chunk the tokens are the same as all at once."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.text.analysis import APOSTROPHES, analyse
from reader.text.chunks import chunks_of, tokens_of
from tests.contracts.libraries import EXAMPLES, WORDS

_OTHER = ' \n\t\u00a0\u202f\u3000%.,-/&_“”"«»()\0\1\2\u00ad\u0301'
_SIGNS = st.sampled_from([*APOSTROPHES, *_OTHER, "’ ", " %"])
_pieces = st.one_of(_SIGNS, st.sampled_from(["l", "dell", "un", "6", "300", "a", "É", "U.S", "S", *WORDS]))
_texts = st.one_of(st.lists(_pieces, max_size=14).map("".join), st.text(max_size=20))


@settings(max_examples=EXAMPLES * 3)
@given(_texts, st.sampled_from(["it", "en", ""]))
def test_the_tokens_are_those_of_the_whole_text(text: str, language: str) -> None:
    assert tokens_of(text, language) == analyse(text, language)


@pytest.mark.parametrize(
    "text", ["dell’ Armenia", "dell'\u00a0Armenia", "6 % in più", "6\u202f%", "l' 'Aquila"]
)
def test_what_depends_on_the_next_chunk_is_read_with_it(text: str) -> None:
    assert tokens_of(text, "it") == analyse(text, "it")


def test_a_chunk_that_comes_again_is_the_same_object() -> None:
    first, second = chunks_of("la guerra", "it"), chunks_of("una guerra", "it")
    assert first.chunks[1] is second.chunks[1]
    assert chunks_of("la guerra", "en").chunks[1] is not first.chunks[1]


def test_known_chunks_are_forgotten_when_there_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.text.chunks._MOST_CHUNKS", 3)
    text = "alfa beta gamma delta epsilon alfa beta"
    for _ in range(2):
        assert tokens_of(text, "it") == analyse(text, "it")
