"""A text as the rules see it: words with their shape, what stands between them, and where nothing may match.

Every rule works on word indexes of one `Document`; only the resolver turns them back into code points.
"""

import re
from dataclasses import dataclass
from enum import IntEnum

from reader.entities.wordlist import listed
from reader.text.analysis import Word, words

_DI = ["di", "d'", "del", "dello", "della", "dell'", "dei", "degli", "delle", "degl'", "de"]
_PREPOSITIONS = {
    "di": _DI,
    "a": ["a", "ad", "al", "allo", "alla", "all'", "ai", "agli", "alle"],
    "da": ["da", "dal", "dallo", "dalla", "dall'", "dai", "dagli", "dalle"],
    "in": ["in", "nel", "nello", "nella", "nell'", "nei", "negli", "nelle"],
    "su": ["su", "sul", "sullo", "sulla", "sull'", "sui", "sugli", "sulle"],
    "il": ["il", "lo", "la", "l'", "i", "gli", "le"],
}
_NORMAL = {form: base for base, forms in _PREPOSITIONS.items() for form in forms}

# Bounded on purpose: an endless run of dots and hyphens must not cost the square of its length.
_DOMAINS = "com|org|net|it|ru|am|az|info|eu|tv|io"
_URL = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|\b[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]{2,64}"
    rf"|\b[\w-]{{1,64}}(?:\.[\w-]{{1,64}}){{0,3}}\.(?:{_DOMAINS})(?:/[^\s)\]]*|\b(?!\.\w))"
)
# Asked of every text before, for `_URL` tries every word.
_MAY_HOLD_URL = re.compile(rf"://|www\.|@|\.(?:{_DOMAINS})\b")
_HANDLE = re.compile(r"(?<![\w@.])@\w{2,30}")
_HASHTAG = re.compile(r"(?<![\w&])#\w+")
# Titles that end in a full stop, which then ends no sentence.
ABBREVIATIONS = listed(
    """
    sig dott prof on avv ing arch mons dr mr mrs ms st gen col cap sen rev
    """
)
_ENDS = frozenset(".!?…։\n\r•|▪►")
_SOFT_OPENINGS = frozenset('“«"„:–—-*>')


_NUMERALS = frozenset("IVX")
# What is told apart by letters, which are no initials then.
_LETTERED = listed(
    "girone gruppo serie lettera vitamina classe curva tribuna settore sezione epatite categoria scala zona"
)


class Shape(IntEnum):
    """How a word is written; everything above `LOWER` may be part of a name."""

    BLOCKED = 0
    OTHER = 1
    LOWER = 2
    CAPITAL = 3
    UPPER = 4


@dataclass(frozen=True, slots=True)
class Document:
    """Parallel lists, one entry a word.

    `folds` are comparison forms, `norms` the same with the forms of a preposition made one (`dell'` → `di`).
    `gaps[i]` is what stands before word i; `opens[i]` says that its capital may be owed to its place alone.
    """

    text: str
    starts: list[int]
    ends: list[int]
    raws: list[str]
    folds: list[str]
    norms: list[str]
    shapes: list[Shape]
    gaps: list[str]
    opens: list[bool]
    hashtags: frozenset[int]
    lowercase: frozenset[str]
    """Folded words that the text also writes in lower case."""

    def __len__(self) -> int:
        return len(self.starts)

    def fold(self, index: int) -> str:
        """The folded word, empty outside the text."""
        return self.folds[index] if 0 <= index < len(self.folds) else ""

    def norm(self, index: int) -> str:
        return self.norms[index] if 0 <= index < len(self.norms) else ""

    def shape(self, index: int) -> Shape:
        return self.shapes[index] if 0 <= index < len(self.shapes) else Shape.OTHER

    def gap(self, index: int) -> str:
        """What stands before the word; a line break outside the text: no rule reads across its edge."""
        if 0 <= index < len(self.gaps):
            return self.gaps[index]
        return "\n"

    def follows(self, index: int) -> bool:
        """Whether only a space, or nothing, parts the word from the one before it."""
        gap = self.gap(index)
        return gap in ("", " ", "\u00a0") and 0 < index < len(self.starts)

    def joins(self, index: int) -> bool:
        """Whether the word may go on a name begun before it: a space, a hyphen, the dot of an initial."""
        gap = self.gap(index)
        if gap in ("", " ", "\u00a0", "-", "‐", "‑"):
            return index > 0
        if gap not in (". ", ".") or index == 0 or self.ends[index - 1] - self.starts[index - 1] != 1:
            return False
        if self.fold(index - 2) in _LETTERED:
            return False  # “in testa al girone B. Apre Verri”
        # “Umberto I. La polizia”: a numeral that ends a sentence is no initial.
        return self.raws[index - 1] not in _NUMERALS or self.folds[index] not in _NORMAL

    def surface(self, start: int, end: int) -> str:
        """The verbatim text from word `start` up to, not including, word `end`."""
        return self.text[self.starts[start] : self.ends[end - 1]]

    def is_name(self, index: int) -> bool:
        return self.shape(index) >= Shape.CAPITAL


def read_document(text: str) -> Document:
    """Cut a text into words and note what the rules ask about them."""
    found = words(text)
    starts = [word.start for word in found]
    ends = [word.end for word in found]
    raws = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    folds = [word.folded for word in found]
    gaps = [text[end:start] for end, start in zip([0, *ends], starts, strict=False)]
    shapes = [_shape(raw) for raw in raws]
    hashtags = _mark_zones(text, starts, ends, shapes)
    return Document(
        text=text,
        starts=starts,
        ends=ends,
        raws=raws,
        folds=folds,
        norms=[_NORMAL.get(folded, folded) for folded in folds],
        shapes=shapes,
        gaps=gaps,
        opens=_openings(gaps, folds),
        hashtags=hashtags,
        lowercase=frozenset(
            folded for folded, shape in zip(folds, shapes, strict=True) if shape is Shape.LOWER
        ),
    )


def normal_forms(found: list[Word]) -> tuple[str, ...]:
    """Words in the form of `Document.norms`."""
    return tuple([_NORMAL.get(word.folded, word.folded) for word in found])


def _shape(raw: str) -> Shape:
    first = raw[0]
    if first.islower():
        return Shape.LOWER
    if first.isupper() or first.istitle():
        return Shape.UPPER if len(raw) > 1 and raw.isupper() and raw[1] not in "'’" else Shape.CAPITAL
    return Shape.OTHER if not first.isalpha() else Shape.CAPITAL


def _openings(gaps: list[str], folds: list[str]) -> list[bool]:
    opens: list[bool] = []
    for index, gap in enumerate(gaps):
        if index == 0:
            opens.append(True)
        elif gap in (" ", "", "-", ", "):
            # After an elided opening (“L’Armenia”) the noun keeps its own capital.
            opens.append(False)
        else:
            opens.append(_opens(gap, folds[index - 1]))
    return opens


def _opens(gap: str, before: str) -> bool:
    if gap.startswith(".") and "\n" not in gap and (len(before) == 1 or before in ABBREVIATIONS):
        return False
    if not _ENDS.isdisjoint(gap):
        return True
    stripped = gap.strip()
    return bool(stripped) and stripped[-1] in _SOFT_OPENINGS and len(gap) > 1


def _mark_zones(text: str, starts: list[int], ends: list[int], shapes: list[Shape]) -> frozenset[int]:
    """Block the words of addresses and handles; return those that are a whole hashtag, and block the rest."""
    whole: set[int] = set()
    zones = [(match.span(), False) for match in _URL.finditer(text)] if _MAY_HOLD_URL.search(text) else []
    zones += [(match.span(), False) for match in _HANDLE.finditer(text)] if "@" in text else []
    zones += [(match.span(), True) for match in _HASHTAG.finditer(text)] if "#" in text else []
    zones.sort()
    index = 0
    for (start, end), is_hashtag in zones:
        while index < len(starts) and ends[index] <= start:
            index += 1
        probe = index
        while probe < len(starts) and starts[probe] < end:
            if is_hashtag and starts[probe] == start + 1 and ends[probe] == end:
                whole.add(probe)
            else:
                shapes[probe] = Shape.BLOCKED
            probe += 1
    return frozenset(whole)


def handles(text: str) -> list[tuple[int, int]]:
    """The `@names` of a text, outside of addresses."""
    return [match.span() for match in _HANDLE.finditer(text)]
