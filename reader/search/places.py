"""Where in a text the words of a clause stand.

A text is looked at chunk by chunk (`reader.text.chunks`), and what a slot accepts of a chunk is remembered:
the same chunks stand in most articles, and a page of hits is asked for the same words.
"""

from collections.abc import Sequence
from functools import lru_cache

from reader.model.span import Span
from reader.search.phrases import occurrences
from reader.search.terms import Slot
from reader.text.analysis import Token
from reader.text.chunks import Chunk, Chunks

# With so many slots remembered a person may refine a query word by word.
_REMEMBERED_SLOTS = 32
_MOST_CHUNKS = 1 << 15

Found = dict[int, Span]
"""By position, in order, the place of the word there."""


class _Accepted(dict[Chunk, tuple[Token, ...]]):
    """The tokens of chunks that one slot accepts."""

    def __init__(self, slot: Slot) -> None:
        super().__init__()
        self._slot = slot

    def __missing__(self, chunk: Chunk) -> tuple[Token, ...]:
        if len(self) >= _MOST_CHUNKS:
            self.clear()
        accepted = tuple(token for token in chunk.tokens if self._slot.accepts(token))
        self[chunk] = accepted
        return accepted


_accepted = lru_cache(maxsize=_REMEMBERED_SLOTS)(_Accepted)


def standing(text: Chunks, slot: Slot) -> Found:
    """Every word of a text that a slot accepts; of a code and its first part the code."""
    found: Found = {}
    for index, tokens in enumerate(map(_accepted(slot).__getitem__, text.chunks)):
        if tokens:
            start, position = text.starts[index], text.positions[index]
            for token in tokens:
                found.setdefault(position + token.position, Span(start + token.start, start + token.end))
    return found


def together(words: Sequence[Found], slop: int) -> list[Span]:
    """Where words stand one after the other: a phrase is one span, of a near phrase each word is one."""
    if len(words) == 1:
        return list(words[0].values())
    spans: list[Span] = []
    for places in occurrences([list(found) for found in words], slop):
        chain = [found[place] for found, place in zip(words, places, strict=True)]
        if slop:
            spans.extend(chain)
        else:
            spans.append(Span(chain[0].start, max(span.end for span in chain)))
    return spans
