"""Every visible character belongs to one token, every line that holds something to one paragraph."""

from hypothesis import given
from hypothesis import strategies as st

from reader.model.span import Span
from reader.text.tokens import Tokens, paragraphs


@given(st.text())
def test_tokens_hold_every_visible_character_in_order(text: str) -> None:
    tokens = Tokens.of(text)
    assert "".join(tokens.words) == "".join(text.split())
    for word, start, end in zip(tokens.words, tokens.starts, tokens.ends, strict=True):
        assert text[start:end] == word


@given(st.text(st.sampled_from("ab \n")))
def test_paragraphs_are_the_lines_that_hold_something(text: str) -> None:
    found = [span.of(text).rstrip() for span in paragraphs(text)]
    assert found == [line.strip() for line in text.split("\n") if line.strip()]


def test_a_span_touches_the_words_it_cuts() -> None:
    tokens = Tokens.of("uno due tre")
    assert [tokens.words[index] for index in tokens.within(Span(2, 5))] == ["uno", "due"]
    assert not tokens.within(Span(3, 4))
