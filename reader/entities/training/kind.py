"""Texts in KIND's format: a token and its BIO tag a line, parted by a tab, an empty line between sentences.

KIND: Paccosi and Palmero Aprosio, LREC 2022. The files say nothing of articles, so that articles are guessed:
a line without a final stop after some that had one is taken for the next headline.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

LABELS = ("PER", "ORG", "LOC")
_ENDS = frozenset(".!?:;…»”\"')")
_OPENING = frozenset("(«“[‘")
_CLOSING = frozenset(".,;:!?)»”]’…%")
_LEAST = 5
_MOST = 40

Sentence = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class KindText:
    """A text put together from sentences, one a line, with the marked spans as (start, end, label)."""

    text: str
    spans: list[tuple[int, int, str]]


def read_sentences(path: Path) -> list[Sentence]:
    """The sentences of a file as tokens with tags."""
    sentences: list[Sentence] = [[]]
    for line in path.read_text("utf-8-sig").splitlines():
        if not line.strip():
            sentences.append([])
            continue
        token, _, tag = line.partition("\t")
        sentences[-1].append((token, tag.strip() or "O"))
    return [sentence for sentence in sentences if sentence]


def articles(sentences: list[Sentence]) -> Iterator[list[Sentence]]:
    """Cut a file's sentences into stretches that are likely one article each."""
    current: list[Sentence] = []
    for sentence in sentences:
        headline = sentence[-1][0][-1] not in _ENDS
        if current and (len(current) >= _MOST or (headline and len(current) >= _LEAST)):
            yield current
            current = []
        current.append(sentence)
    if current:
        yield current


def as_text(sentences: list[Sentence]) -> KindText:
    """Write tokens as print would have them, and move the tags along."""
    pieces: list[str] = []
    spans: list[tuple[int, int, str]] = []
    length = 0
    for sentence in sentences:
        before = ""
        for token, tag in sentence:
            gap = " " if before and _parted(before, token) else ""
            start = length + len(gap)
            length = start + len(token)
            pieces.append(gap + token)
            if tag.startswith("I-") and spans and before and spans[-1][2] == tag[2:]:
                spans[-1] = (spans[-1][0], length, tag[2:])
            elif tag != "O":
                spans.append((start, length, tag[2:]))
            before = token
        pieces.append("\n")
        length += 1
    return KindText("".join(pieces), spans)


def _parted(before: str, token: str) -> bool:
    return not (before[-1] in _OPENING or (len(before) > 1 and before[-1] in "'’") or token[0] in _CLOSING)
