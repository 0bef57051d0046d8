"""Invented articles and editors of them that remember where every character went."""

import random
import re
from dataclasses import dataclass

from reader.model.span import Span

_WORD_LIST = """
    governo accordo frontiera ministro trattato colloqui delegazione esercito villaggio strada inverno mercato
    presidente fonte notizia mediazione tregua valle fiume capitale commercio energia gasdotto turismo scuola
    dogana consiglio seduta riforma bilancio elezione partito giornale confine montagna ponte ferrovia porto
    il la di e che con per un una nel della sul tra non più anche dopo ieri oggi secondo mentre
"""
_WORDS = _WORD_LIST.split()


@dataclass(frozen=True, slots=True)
class Revision:
    """A new text and, for each of its characters, where it stood in the old one (`-1`: new)."""

    text: str
    origin: list[int]

    def image(self, span: Span) -> list[int]:
        """Where the characters of an old span stand now."""
        return [index for index, origin in enumerate(self.origin) if span.start <= origin < span.end]


def article(seed: int, paragraphs: int = 12) -> str:
    """An article of invented sentences; the same seed gives the same text."""
    rng = random.Random(seed)
    made = []
    for _ in range(paragraphs):
        sentences = (
            " ".join(rng.choice(_WORDS) for _ in range(rng.randint(6, 18))).capitalize() + "."
            for _ in range(rng.randint(1, 4))
        )
        made.append(" ".join(sentences))
    return "\n\n".join(made)


def edited(text: str, seed: int, share: float = 0.0, moves: int = 0) -> Revision:
    """Replace, drop or add words at a share of places, and move whole paragraphs."""
    rng = random.Random(seed)
    parts = [match.span() for match in re.finditer(r"[^\n]+", text)]
    for _ in range(moves):
        part = parts.pop(rng.randrange(len(parts)))
        parts.insert(rng.randrange(len(parts) + 1), part)
    pieces: list[tuple[str, int]] = []
    for number, (start, end) in enumerate(parts):
        if number:
            pieces.append(("\n\n", -1))
        for token in re.finditer(r"\w+|\W+", text[start:end]):
            pieces.extend(_edited_token(token[0], start + token.start(), share, rng))
    origin = [at + step if at >= 0 else -1 for piece, at in pieces for step in range(len(piece))]
    return Revision("".join(piece for piece, _ in pieces), origin)


def _edited_token(token: str, at: int, share: float, rng: random.Random) -> list[tuple[str, int]]:
    if not token.isalnum() or rng.random() >= share:
        return [(token, at)]
    match rng.randrange(3):
        case 0:
            return [(rng.choice(_WORDS), -1)]
        case 1:
            return []
        case _:
            return [(token, at), (" " + rng.choice(_WORDS), -1)]


def word_spans(text: str, rng: random.Random, count: int) -> list[Span]:
    """Random passages from word to word, each within one paragraph."""
    tokens = list(re.finditer(r"\w+", text))
    spans = []
    for _ in range(count):
        first = rng.randrange(len(tokens))
        last = min(len(tokens) - 1, first + rng.choice((0, 1, 2, 4, 8, 16, 30)))
        while "\n" in text[tokens[first].start() : tokens[last].end()]:
            last -= 1
        spans.append(Span(tokens[first].start(), tokens[last].end()))
    return spans
