"""A passage is written down by its place, its words and 32 characters around it."""

import pytest

from reader.model.annotation import Selectors
from reader.model.span import Span
from reader.text.describe import CONTEXT, describe

TEXT = "x" * 50 + "Baku" + "y" * 10


def test_place_words_and_context_are_kept() -> None:
    assert describe(TEXT, Span(50, 54)) == Selectors(50, 54, "Baku", "x" * CONTEXT, "y" * 10)


def test_context_stops_at_the_ends_of_the_text() -> None:
    described = describe(TEXT, Span(0, len(TEXT)))
    assert (described.prefix, described.suffix) == ("", "")


@pytest.mark.parametrize("span", [Span(3, 3), Span(5, 4), Span(-1, 3), Span(0, len(TEXT) + 1)])
def test_no_passage_cannot_be_written_down(span: Span) -> None:
    with pytest.raises(ValueError, match="no passage"):
        describe(TEXT, span)
