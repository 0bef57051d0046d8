"""The words of an article as one line of finished terms, which tantivy only has to part at the spaces.

Every position of the analysis becomes four places in a row, its lanes: exact form and stem of the word, exact
form and stem of the code that begins there (`S-300` at `S`). An empty lane holds `FILLER`, which tantivy
counts and drops. So a phrase is a matter of distances, and no object is made for a word: 0.4 ms an article,
against 8 ms for a list of tokens.

Texts are read a chunk between white space at a time, and chunks are remembered. Those whose tokens depend on
the next (`dell’ Armenia`, `6 %`) are read together with it; where even that leaves a doubt, as when a caption
cuts such a pair in two, the whole article goes the slow way, through its tokens.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Final

from reader.model.search import IndexDocument
from reader.search.zones import ASIDE_BLOCKS, Zone, word_tokens
from reader.text.analysis import (
    APOSTROPHES,
    DROPPED_ELISIONS,
    KEPT_ELISIONS,
    SPACED_ELISIONS,
    Token,
    analyse,
    fold,
    fresh_stem,
    stem,
    stem_of,
)

LANES: Final = 4
FILLER: Final = "="
EXACT_MARK: Final = "==="
"""Three characters long: within the two edits of a fuzzy search no stem is ever taken for a form."""

_SPACE = "\N{OPEN BOX}"
_UNSURE = "\1"
"""Stands for a chunk whose tokens depend on what is not known here."""
_FILLED = f"{FILLER} " * LANES
# About 60 MB when full; then it starts again, which costs less than keeping count of what is used.
_MOST_CHUNKS = 1 << 18
_LONGEST_CHUNK = 64
_GLUE = "\0"
"""Keeps a chunk whose tokens depend on the next together with it; no article holds this character."""
_GLUED = (("’ ", "’" + _GLUE), ("' ", "'" + _GLUE), (" %", _GLUE + "%"))
_PAIR: Final = re.compile(f"([A-Za-z]+)([-{APOSTROPHES}])({_GLUE}?)([A-Za-zÀ-ÖØ-öø-ÿ]+)")
_CODE: Final = re.compile("([a-z]+)([0-9]+)")
"""The commonest kind, as `analyse` reads it: `ab12`, with the parts `ab` and `12`."""
_SIGNS: Final = re.compile("[ʼʻ]")
"""Apostrophes that pass for letters."""
_PUNCTUATION = '.,;:!?…()[]«»“”"'


def exact_term(form: str) -> str:
    """How tantivy knows an exact form."""
    return EXACT_MARK + stem_term(form)


def stem_term(stem: str) -> str:
    """How tantivy knows a stem: as it is, but in one piece, for some signs fold into several words."""
    return stem.replace(" ", _SPACE)


def lanes_of(term: str) -> tuple[int, ...]:
    """The lanes in which a term can stand; what has only letters or only digits is no code as a whole."""
    form = term.removeprefix(EXACT_MARK)
    lane = 0 if len(form) < len(term) else 1
    return (lane,) if form.isalpha() or form.isdecimal() else (lane, lane + 2)


def placed_terms(tokens: Iterable[Token]) -> Iterator[tuple[int, str]]:
    """The place and the term of every lane that is filled; the tokens come as `analyse` gives them."""
    waiting: Token | None = None
    for token in tokens:
        if waiting is not None:
            yield from _lanes(waiting, 2 if waiting.position == token.position else 0)
        waiting = token
    if waiting is not None:
        yield from _lanes(waiting, 0)


def _lanes(token: Token, lane: int) -> tuple[tuple[int, str], tuple[int, str]]:
    place = LANES * token.position + lane
    return (place, exact_term(token.exact)), (place + 1, stem_term(token.stem))


def with_lines(document: IndexDocument) -> IndexDocument:
    """The document with its lines in the place of its text, for whoever indexes it in another process."""
    lines = {zone.value: line for zone, line in zone_lines(document).items()}
    return replace(document, text="", blocks=(), lines=lines)


def zone_lines(document: IndexDocument) -> Mapping[Zone, str]:
    """The line of every zone that holds any word."""
    if document.lines is not None:
        return {Zone(zone): line for zone, line in document.lines.items()}
    lines = _quick_lines(document)
    if lines is None:
        lines = {zone: _line(tokens) for zone, tokens in word_tokens(document).items() if tokens}
    return lines


def _quick_lines(document: IndexDocument) -> dict[Zone, str] | None:
    """The lines chunk by chunk; `None` when some chunk cannot be read alone."""
    chunks = _chunks(document.language)
    runs = _runs(document)
    if runs is None:
        return None
    passages = [(zone, line) for zone, passage in runs if (line := chunks.line(passage))]
    lines = {Zone.TITLE: chunks.line(document.title)}
    lines |= {zone: _aligned(zone, passages) for zone in {zone for zone, _ in passages}}
    return None if any(_UNSURE in line for line in lines.values()) else {z: x for z, x in lines.items() if x}


def _aligned(zone: Zone, passages: list[tuple[Zone, str]]) -> str:
    """The lines of a zone, with fillers in the place of those of the other."""
    return " ".join([line if found is zone else _filler(line) for found, line in passages])


def _filler(line: str) -> str:
    return (_FILLED * ((line.count(" ") + 1) // LANES))[:-1]


def _runs(document: IndexDocument) -> list[tuple[Zone, str]] | None:
    """The text cut where a zone ends; `None` when that would cut through a chunk."""
    text = document.text
    runs: list[tuple[Zone, str]] = []
    done = 0
    for block in document.blocks:
        if block.kind in ASIDE_BLOCKS and block.end > block.start:
            if not (_is_border(text, block.start) and _is_border(text, block.end)):
                return None
            runs += (Zone.TEXT, text[done : block.start]), (Zone.ASIDE, text[block.start : block.end])
            done = block.end
    return [*runs, (Zone.TEXT, text[done:])]


def _is_border(text: str, place: int) -> bool:
    return place <= 0 or place >= len(text) or text[place - 1].isspace() or text[place].isspace()


def _line(tokens: list[Token]) -> str:
    """A line from tokens; it begins where the first of them stands."""
    first = tokens[0].position
    places = [FILLER] * (LANES * (tokens[-1].position - first + 1))
    for place, term in placed_terms(tokens):
        places[place - LANES * first] = term
    return " ".join(places)


class _Chunks(dict[str, str]):
    """The lanes of chunks in one language, computed when first met."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language

    def line(self, text: str) -> str:
        """The line of a text; it holds `_UNSURE` when it cannot be read so."""
        if _GLUE in text:
            return _UNSURE
        for parted, glued in _GLUED:
            text = text.replace(parted, glued)
        return " ".join(filter(None, map(self.__getitem__, text.split())))

    def __missing__(self, chunk: str) -> str:
        word = chunk.strip(_PUNCTUATION)
        form = word.lower() if word.isascii() else word
        is_plain = form.isalpha() or (form.isascii() and form.isalnum())
        lanes = self[form] if is_plain and form != chunk else self._lanes(chunk, form)
        if len(chunk) <= _LONGEST_CHUNK:
            if len(self) >= _MOST_CHUNKS:
                self.clear()
            self[chunk] = lanes
        return lanes

    def _lanes(self, chunk: str, word: str) -> str:
        """As `analyse` does; most chunks are a word, an elided article and a word, a number or a code."""
        if word.isascii() and word.isalnum() and len(word) <= _LONGEST_CHUNK:
            return self._plain(chunk, word)
        pair = _PAIR.fullmatch(word)
        if pair and (known := self._pair(*pair.groups())):
            return known
        form = fold(word)
        if not (word.isalpha() and form.isalpha()) or len(word) > _LONGEST_CHUNK or _SIGNS.search(word):
            return self._analysed(chunk.replace(_GLUE, " "))
        return f"{EXACT_MARK}{form} {stem_of(form, self._language)} {FILLER} {FILLER}"

    def _pair(self, first: str, sign: str, space: str, second: str) -> str | None:
        """The lanes of two words joined by a hyphen or by an apostrophe; `None` of what is rarer."""
        if sign == "-":
            return None if space else f"{self[first]} {self[second]}"
        article = first.lower()
        if article in (SPACED_ELISIONS if space else DROPPED_ELISIONS):
            return self[second]
        return f"{self[first]} {self[second]}" if space or article in KEPT_ELISIONS else None

    def _plain(self, chunk: str, form: str) -> str:
        """The lanes of English letters and digits."""
        if form.isalpha():
            return f"{EXACT_MARK}{form} {fresh_stem(form, self._language)} {FILLER} {FILLER}"
        if form.isdigit():
            return f"{EXACT_MARK}{form} {form} {FILLER} {FILLER}"
        code = _CODE.fullmatch(form)
        if code is None:
            return self._analysed(chunk)
        letters, digits = f"{EXACT_MARK}{code[1]} {stem(code[1], self._language)}", code[2]
        return f"{letters} {EXACT_MARK}{form} {form} {EXACT_MARK}{digits} {digits} {FILLER} {FILLER}"

    def _analysed(self, chunk: str) -> str:
        tokens = analyse(chunk, self._language)
        bare = chunk.strip()
        if bare.startswith("%"):  # perhaps that of a number before
            return _UNSURE
        if bare[-1:] in APOSTROPHES:  # perhaps of an elided article
            following = "a" if chunk.endswith(" ") else " a"
            if analyse(chunk + following, self._language)[: len(tokens)] != tokens:
                return _UNSURE
        return _line(tokens) if tokens else ""


@lru_cache(maxsize=8)
def _chunks(language: str) -> _Chunks:
    return _Chunks(language)
