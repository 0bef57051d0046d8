"""The tokens of a text, chunk by chunk: chunks come again and again, so each is analysed once.

A chunk is what stands between white space. Only two things make the analysis look beyond one: an apostrophe
at its end (`dell’ Armenia`) and a per cent sign after it (`6 %`); such chunks are read together. A text takes
a twentieth of the time of `reader.text.analysis.analyse`, whose tokens these are.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from operator import attrgetter

from reader.text.analysis import APOSTROPHES, Token, analyse, fold, stem_of

_SPACE = re.compile(r"(\s+)")
# The three kinds of space over which the analysis looks, and what stands for them inside a chunk.
_GLUE = {" ": "\0", "\N{NO-BREAK SPACE}": "\1", "\N{NARROW NO-BREAK SPACE}": "\2"}
_LOOSE = re.compile(f"(?<=[{re.escape(APOSTROPHES)}])[{''.join(_GLUE)}]|[{''.join(_GLUE)}](?=%)")
_GLUES = "\0\1\2"
_UNGLUE = str.maketrans({glue: space for space, glue in _GLUE.items()})
_PUNCTUATION = '.,;:!?…()[]«»“”"'
# Apostrophes that pass for letters.
_SIGNS = re.compile("[ʼʻ]")
# About 60 MB when full; then it starts again, which costs less than keeping count of what is used.
_MOST_CHUNKS = 1 << 17
_LONGEST_CHUNK = 64


@dataclass(frozen=True, slots=True, eq=False)
class Chunk:
    """The tokens of a chunk, as if it were a text; compared by identity. `positions` is how many it takes."""

    tokens: tuple[Token, ...]
    positions: int


_positions = attrgetter("positions")


@dataclass(frozen=True, slots=True)
class Chunks:
    """A text in chunks: for each where it begins (a code point), and the position of its first token."""

    chunks: list[Chunk]
    starts: list[int]
    positions: list[int]


class _Known(dict[str, Chunk]):
    """The chunks of one language that were met."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def __missing__(self, text: str) -> Chunk:
        plain = _plain(text, self._language)
        tokens = (plain,) if plain else tuple(analyse(text.translate(_UNGLUE), self._language))
        chunk = Chunk(tokens, tokens[-1].position + 1 if tokens else 0)
        if len(text) <= _LONGEST_CHUNK:
            if len(self) >= _MOST_CHUNKS:
                self.clear()
            self[text] = chunk
        return chunk


def _plain(text: str, language: str) -> Token | None:
    """The token of a chunk that is one word between punctuation marks, as most are; `None` of any other."""
    word = text.strip(_PUNCTUATION)
    form = fold(word)
    if len(word) > _LONGEST_CHUNK or not (word.isalpha() and form.isalpha()) or _SIGNS.search(word):
        return None
    start = text.index(word)
    return Token(start, start + len(word), 0, form, stem_of(form, language))


@lru_cache(maxsize=8)
def _known(language: str) -> _Known:
    return _Known(language)


def is_plain(text: str) -> bool:
    """Whether a chunk of this text can be looked up as it stands."""
    return not any(glue in text for glue in _GLUES)


def chunk_of(chunk: str, language: str) -> Chunk:
    """The tokens of a chunk of a plain text; one whose tokens depend on the next comes together with it."""
    return _known(language)[chunk]


def chunks_of(text: str, language: str) -> Chunks:
    """Cut a text into its chunks, in order."""
    if not is_plain(text):
        tokens = tuple(analyse(text, language))
        return Chunks([Chunk(tokens, len(tokens))], [0], [0])
    pieces = _SPACE.split(_LOOSE.sub(lambda space: _GLUE[space.group()], text))
    chunks = list(map(_known(language).__getitem__, pieces[::2]))
    starts = list(accumulate(map(len, pieces), initial=0))[:-1:2]
    return Chunks(chunks, starts, list(accumulate(map(_positions, chunks), initial=0))[:-1])


def tokens_of(text: str, language: str) -> list[Token]:
    """The tokens that `analyse` gives."""
    found = chunks_of(text, language)
    return [
        Token(start + token.start, start + token.end, position + token.position, token.exact, token.stem)
        for chunk, start, position in zip(found.chunks, found.starts, found.positions, strict=True)
        for token in chunk.tokens
    ]
