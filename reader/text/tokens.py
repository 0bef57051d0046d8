"""A text cut into words and marks for comparing two revisions; searching has its own, in `analysis`.

Comparison needs the opposite of what search needs: every visible character belongs to a token and nothing is
folded, so that what survives can be counted in characters.
"""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from reader.model.span import Span

_TOKEN = re.compile(r"\w+|[^\w\s]")
_SENTENCE = re.compile(r"\S(?:[^\n.!?…]|[.!?…](?!\s))*[.!?…]*")
_PARAGRAPH = re.compile(r"\S[^\n]*")


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text: `words` and where each starts; `ends` one past each."""

    words: list[str]
    starts: list[int] = field(repr=False)
    ends: list[int] = field(repr=False)

    @classmethod
    def of(cls, text: str) -> "Tokens":
        matches = list(_TOKEN.finditer(text))
        return cls([m[0] for m in matches], [m.start() for m in matches], [m.end() for m in matches])

    def within(self, span: Span) -> range:
        """The indexes of the tokens that a span touches."""
        return range(bisect_right(self.ends, span.start), bisect_left(self.starts, span.end))


def paragraphs(text: str) -> list[Span]:
    """Every line that holds something, without the space before it."""
    return [Span(*match.span()) for match in _PARAGRAPH.finditer(text)]


def sentences(text: str) -> list[Span]:
    """Every sentence, ended by a mark before a space or by its line."""
    return [Span(*match.span()) for match in _SENTENCE.finditer(text)]
