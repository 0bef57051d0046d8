"""How well highlights follow their text: random passages, then edits that remember where each character went.

`follow` gives the figures for one article and one kind of edit. A passage is *right* when its place covers
what survives of it and little else, *wrong* when it is put where most of it is not; what waits for the person
is neither.
"""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from reader.importing.registry import Importing
from reader.model.annotation import AnnotationState
from reader.model.article import Draft
from reader.model.span import Span
from reader.resources import sample_corpus
from reader.text.anchor import place_aligned
from reader.text.describe import describe
from reader.text.mapping import align

_WORD = re.compile(r"\w+")
_PARAGRAPH = re.compile(r"[^\n]+")
_LENGTHS = (1, 1, 2, 3, 5, 8, 12, 18, 25, 40)
_COVERED, _TOUCHED = 0.9, 0.5
_SURVIVES = 0.5
_PASSAGES_A_TEXT = 40
_NEAR = 60
_ROOM = 40
"""Characters beyond what survives that a right place may take in: words put in the passage's stead."""

_Cells = list[tuple[str, int]]
"""Characters of a new text with where each stood in the old one (`-1`: new)."""


class Edit(StrEnum):
    TENTH = "10 % of words changed"
    FIFTH = "20 % changed, paragraphs moved"
    TYPOGRAPHY = "typography, line breaks"
    DELETED = "passage deleted"


LEAST_RIGHT = {Edit.TENTH: 0.98, Edit.FIFTH: 0.95, Edit.TYPOGRAPHY: 0.999, Edit.DELETED: 1.0}
MOST_WRONG = {Edit.TENTH: 0, Edit.FIFTH: 2, Edit.TYPOGRAPHY: 0, Edit.DELETED: 0}
"""Of ten thousand passages."""


@dataclass
class Figures:
    """Sums over passages; `kept` are those of which enough survives to be found."""

    passages: int = 0
    kept: int = 0
    right: int = 0
    wrong: int = 0
    waiting: int = 0

    def __add__(self, other: "Figures") -> "Figures":
        return Figures(
            self.passages + other.passages,
            self.kept + other.kept,
            self.right + other.right,
            self.wrong + other.wrong,
            self.waiting + other.waiting,
        )

    @property
    def share_right(self) -> float:
        return self.right / self.kept if self.kept else 1.0


def texts(*folders: Path) -> list[str]:
    """The texts of the sample, and of further folders, as they are imported."""
    importing = Importing()
    paths = (path for path in importing.walk([sample_corpus(), *folders]) if isinstance(path, Path))
    drafts = (draft for path in paths for draft in importing.read(path))
    return [draft.text for draft in drafts if isinstance(draft, Draft)]


def follow(text: str, edit: Edit, passages: int, seed: int) -> Figures:
    """Mark so many passages, edit the text, and look where they are."""
    chance = random.Random(seed)
    if edit is Edit.DELETED:
        return _follow_deleted(text, passages, chance)
    cells = _EDITS[edit](text, chance)
    spans = [_passage(text, chance) for _ in range(passages)]
    return _judge(text, cells, spans)


def measured(found: Sequence[str], edit: Edit, passages: int, seed: int = 0) -> Figures:
    """The figures of at least so many passages, taken from all texts in turn."""
    total = Figures()
    turn = 0
    while total.passages < passages:
        total += follow(found[turn % len(found)], edit, _PASSAGES_A_TEXT, seed + turn)
        turn += 1
    return total


def _follow_deleted(text: str, passages: int, chance: random.Random) -> Figures:
    """One edit a passage: it goes, as it is, or with its sentence, or with its paragraph."""
    total = Figures()
    for _ in range(passages):
        span = _passage(text, chance)
        gone = chance.choice(
            (span, _around(text, span, r"[^\n]*?[.!?]+\s*"), _around(text, span, r"[^\n]+\n*"))
        )
        cells = [(character, at) for at, character in enumerate(text) if not gone.start <= at < gone.end]
        total += _judge(text, cells, [span])
    return total


def _around(text: str, span: Span, pattern: str) -> Span:
    """The whole pieces of the text that a passage touches."""
    pieces = [Span(*found.span()) for found in re.finditer(pattern, text)]
    touched = [piece for piece in pieces if piece.overlaps(span)]
    return Span(min([span.start, *(p.start for p in touched)]), max([span.end, *(p.end for p in touched)]))


def _judge(text: str, cells: _Cells, spans: Sequence[Span]) -> Figures:
    after = "".join(character for character, _ in cells)
    where = {origin: index for index, (_, origin) in enumerate(cells) if origin >= 0}
    alignment = align(text, after)
    figures = Figures()
    for span in spans:
        found = place_aligned(after, describe(text, span), alignment)
        image = [where[at] for at in range(span.start, span.end) if at in where]
        figures += _verdict(text, after, span, found.span, image)
        assert (found.span is None) == (found.state in (AnnotationState.REVIEW, AnnotationState.ORPHAN))
    return figures


def _verdict(text: str, after: str, span: Span, found: Span | None, image: list[int]) -> Figures:
    kept = len(image) >= _SURVIVES * len(span)
    if found is None:
        return Figures(1, int(kept), 0, 0, 1)
    covered = sum(found.start <= index < found.end for index in image)
    right = covered >= _COVERED * len(image) and len(found) <= len(span) + _ROOM and bool(image)
    right = right or _stands_beside_itself(after, found, image)
    wrong = not right and covered < max(1, _TOUCHED * len(image))
    return Figures(1, int(kept), int(right and kept), int(wrong), 0)


def _stands_beside_itself(after: str, found: Span, image: list[int]) -> bool:
    """The edit put the same words right beside the passage: nothing tells the one from the other."""
    if not image:
        return False
    there = Span(image[0], image[-1] + 1)
    if there.start <= found.start and found.end <= there.end and len(there) <= 2 * len(found):
        return True
    first, second = sorted((found, there))
    return found.of(after) == there.of(after) and not after[first.end : second.start].strip()


def _passage(text: str, chance: random.Random) -> Span:
    """From word to word, mostly inside a paragraph."""
    words = list(_WORD.finditer(text))
    first = chance.randrange(len(words))
    last = min(len(words) - 1, first + chance.choice(_LENGTHS) - 1)
    if chance.random() < 0.9:
        while "\n" in text[words[first].start() : words[last].end()]:
            last -= 1
    return Span(words[first].start(), words[last].end())


def _with_words_changed(share: float) -> Callable[[str, random.Random], _Cells]:
    def edit(text: str, chance: random.Random) -> _Cells:
        vocabulary = _WORD.findall(text)
        cells: _Cells = []
        for found in re.finditer(r"\w+|\W+", text):
            cells += _changed(found, vocabulary, share, chance)
        return cells

    return edit


def _changed(found: re.Match[str], vocabulary: list[str], share: float, chance: random.Random) -> _Cells:
    as_it_is = [(character, found.start() + step) for step, character in enumerate(found[0])]
    if not found[0][0].isalnum() or chance.random() >= share:
        return as_it_is
    near = found.string[max(0, found.start() - _NEAR) : found.end() + _NEAR]
    new: _Cells = [(character, -1) for character in _other_word(vocabulary, near, chance)]
    match chance.randrange(3):
        case 0:
            return new
        case 1:
            return []
        case _:
            return [*as_it_is, (" ", -1), *new]


def _other_word(vocabulary: list[str], near: str, chance: random.Random) -> str:
    """A word that does not stand there already: such a one would be no change."""
    word = chance.choice(vocabulary)
    while word in _WORD.findall(near):
        word = chance.choice(vocabulary)
    return word


def _with_paragraphs_moved(text: str, chance: random.Random) -> _Cells:
    """A fifth of the words changed, and a fifth of the paragraphs elsewhere."""
    cells = _with_words_changed(0.2)(text, chance)
    parts: list[_Cells] = [[]]
    for cell in cells:
        if cell[0] == "\n":
            if parts[-1]:
                parts.append([])
        else:
            parts[-1].append(cell)
    for _ in range(max(1, len(parts) // 5)):
        parts.insert(chance.randrange(len(parts)), parts.pop(chance.randrange(len(parts))))
    joined: _Cells = []
    for number, part in enumerate(parts):
        joined += [("\n", -1), ("\n", -1), *part] if number else part
    return joined


_TYPES = {
    "“": '"', "”": '"', "«": "“", "»": "”", '"': "”", "’": "'", "'": "’", "–": "-", "-": "‑", "…": "...",
    "\u00a0": " ",
}  # fmt: skip


def _with_other_typography(text: str, chance: random.Random) -> _Cells:
    """Other quotation marks, apostrophes, dashes and spaces; lines broken elsewhere."""
    breaks = chance.choice(("keep", "single", "wrap"))
    cells: _Cells = []
    column = 0
    for at, character in enumerate(text):
        new = _TYPES.get(character, character) if chance.random() < 0.9 else character
        column = 0 if character == "\n" else column + 1
        if character == "\n" and breaks == "single" and text[at - 1 : at] == "\n":
            new = ""
        elif character == " " and breaks == "wrap" and column > 60:
            new, column = "\n", 0
        elif character == " " and chance.random() < 0.05:
            new = chance.choice(("  ", "\u00a0", "\u202f"))
        cells += [(part, at) for part in new]
    return cells


_EDITS: dict[Edit, Callable[[str, random.Random], _Cells]] = {
    Edit.TENTH: _with_words_changed(0.1),
    Edit.FIFTH: _with_paragraphs_moved,
    Edit.TYPOGRAPHY: _with_other_typography,
}
