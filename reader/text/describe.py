"""Write down a passage so that it can be found again (W3C TextPosition and TextQuote selectors)."""

from reader.model.annotation import Selectors
from reader.model.span import Span

CONTEXT = 32
"""Code points of context kept on each side, as the W3C examples and the common annotators do."""


def describe(text: str, span: Span) -> Selectors:
    """The selectors of a passage of `text`. `reader.text.anchor` is the way back.

    Raises `ValueError` for a span that is no passage of the text: callers check what people typed.
    """
    if not 0 <= span.start < span.end <= len(text):
        raise ValueError(f"no passage at {span.start}–{span.end} of {len(text)} characters")
    return Selectors(
        start=span.start,
        end=span.end,
        exact=span.of(text),
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
    )
