"""Code points ↔ UTF-16 units, for the edge of the window only.

Spans are counted in code points everywhere; Qt counts UTF-16 units, where a character beyond U+FFFF (an
emoji) takes two.
"""

import re
from bisect import bisect_left, bisect_right

from reader.model.span import Span

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Converts the offsets of one text. Immutable, so safe in any thread; make a new one for a new text.

    A text without astral characters costs nothing to convert; otherwise a conversion is a binary search among
    their positions. Offsets beyond the text are held to its end, negative ones to its start.
    """

    __slots__ = ("_astral", "_length", "_starts_utf16")

    def __init__(self, text: str) -> None:
        self._length = len(text)
        has_astral = not text.isascii() and max(text, default="") > "\uffff"
        self._astral = [match.start() for match in _ASTRAL.finditer(text)] if has_astral else []
        self._starts_utf16 = [position + index for index, position in enumerate(self._astral)]

    @property
    def length_utf16(self) -> int:
        return self._length + len(self._astral)

    @property
    def is_plain(self) -> bool:
        """Whether the offsets are the same in both countings."""
        return not self._astral

    def to_utf16(self, offset: int) -> int:
        """The UTF-16 offset of a code-point offset."""
        offset = min(max(offset, 0), self._length)
        return offset + bisect_left(self._astral, offset) if self._astral else offset

    def from_utf16(self, offset_utf16: int) -> int:
        """The code-point offset of a UTF-16 offset; inside a surrogate pair, that of its character."""
        offset = min(max(offset_utf16, 0), self.length_utf16)
        if not self._astral:
            return offset
        passed = bisect_right(self._starts_utf16, offset - 2)
        inside = passed < len(self._starts_utf16) and self._starts_utf16[passed] == offset - 1
        return offset - passed - inside

    def span_to_utf16(self, span: Span) -> tuple[int, int]:
        """Start and end of a span in UTF-16 units."""
        return self.to_utf16(span.start), self.to_utf16(span.end)

    def span_from_utf16(self, start_utf16: int, end_utf16: int) -> Span:
        """The span of a selection; a half-selected character is taken whole."""
        end = self.from_utf16(end_utf16)
        if self.to_utf16(end) < min(end_utf16, self.length_utf16):
            end += 1
        return Span(self.from_utf16(start_utf16), end)
