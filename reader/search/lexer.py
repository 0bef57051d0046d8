"""Cuts the text of a query into lexemes; what they mean together is `reader.search.language`'s.

Only `AND`, `OR` and `NOT` in capitals are operators, so that Italian and English words never are by chance.
A colon makes a field only after a known name and directly before its value: `Putin: parla`, `10:30` and
`http://…` stay words. Every string can be cut; the only errors are an unclosed quotation or range, too wide a
slop, and a field name that looks like a slip of a known one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from rapidfuzz.distance import OSA

from reader.errors import QueryError
from reader.model.query import Field

MOST_SLOP = 100
FLAG_FIELDS = ("is", "has")
FIELD_NAMES = (*(field.value for field in Field), *FLAG_FIELDS)
_SYNONYMS = {
    "organisation": "org",
    "organization": "org",
    "language": "lang",
    "color": "colour",
    "titolo": "title",
    "testo": "text",
    "attore": "actor",
    "persona": "person",
    "organizzazione": "org",
    "stato": "state",
    "luogo": "place",
    "fonte": "source",
    "autore": "author",
    "data": "date",
    "lingua": "lang",
    "etichetta": "tag",
    "nota": "note",
    "colore": "colour",
}
_OPERATORS = {"AND", "OR", "NOT"}
CLOSING = {'"': '"', "“": "”", "„": "“”", "«": "»"}

_SPACE = re.compile(r"[\s”»]+")
_FIELD = re.compile(r"([A-Za-z]+):(?=[^\s)”»])")
_SLIP = re.compile(r"([A-Za-z]{3,}):(?=[^\s)”»/:\d])")
_WORD = re.compile(r'[^\s()"“”„«»]+')
_TILDE = re.compile(r"~(\d{0,4})")
_RANGE = re.compile(r"\[([^\]]*)(\])?")


class Kind(Enum):
    OPEN = auto()
    CLOSE = auto()
    AND = auto()
    OR = auto()
    NOT = auto()
    FIELD = auto()
    WORD = auto()
    PHRASE = auto()
    RANGE = auto()


@dataclass(frozen=True, slots=True)
class Lexeme:
    """A piece of a query: its kind, its text without marks, the code point where it begins."""

    kind: Kind
    text: str
    position: int
    exact: bool = False
    slop: int = 0


def field_called(name: str) -> str | None:
    """The field that a name before a colon means."""
    name = name.lower()
    name = _SYNONYMS.get(name, name)
    return name if name in FIELD_NAMES else None


def lexemes(text: str, *, lenient: bool) -> list[Lexeme]:
    """Cut a query; `lenient` closes what is open at the end. Raises `QueryError`."""
    return list(_Lexer(text, lenient).run())


class _Lexer:
    """Walks once through one query; `_at` is the code point it has come to."""

    def __init__(self, text: str, lenient: bool) -> None:
        self._text = text
        self._lenient = lenient
        self._at = 0
        self._after_field: str | None = None

    def run(self) -> Iterator[Lexeme]:
        while True:
            if space := _SPACE.match(self._text, self._at):
                self._at = space.end()
                self._after_field = None
            if self._at >= len(self._text):
                return
            yield self._next()

    def _next(self) -> Lexeme:
        field, self._after_field = self._after_field, None
        start = self._at
        char = self._text[start]
        if char in "()":
            self._at += 1
            return Lexeme(Kind.OPEN if char == "(" else Kind.CLOSE, char, start)
        if char == "=" and self._text[start + 1 : start + 2].strip().strip("()"):
            self._at += 1
            return self._value(start, exact=True)
        if field == Field.DATE and char == "[":
            return self._range(start)
        if field is None:
            if char == "-" and self._text[start + 1 : start + 2].strip().strip(")"):
                self._at += 1
                return Lexeme(Kind.NOT, "-", start)
            if name := self._field_name():
                self._after_field = name
                return Lexeme(Kind.FIELD, name, start)
        return self._value(start, exact=False, operators=field is None)

    def _field_name(self) -> str | None:
        match = _FIELD.match(self._text, self._at)
        name = field_called(match[1]) if match else None
        if match and name:
            self._at = match.end()
            return name
        if slip := _SLIP.match(self._text, self._at):
            self._refuse_slip(slip[1])
        return None

    def _refuse_slip(self, name: str) -> None:
        if meant := _nearest(name.lower()):
            known = ", ".join(FIELD_NAMES)
            raise QueryError(
                reason=f"There is no field “{name}” (at character {self._at + 1}). Did you mean “{meant}”? "
                f"The fields are {known}.",
                position=self._at,
            )

    def _value(self, start: int, *, exact: bool, operators: bool = False) -> Lexeme:
        if self._text[self._at] in CLOSING:
            return self._phrase(start, exact)
        match = _WORD.match(self._text, self._at)
        if match is None:
            self._at += 1
            return Lexeme(Kind.WORD, "", start)
        self._at = match.end()
        word = match.group()
        if operators and word in _OPERATORS:
            return Lexeme(Kind[word], word, start)
        return Lexeme(Kind.WORD, word, start, exact)

    def _phrase(self, start: int, exact: bool) -> Lexeme:
        opened = self._at
        closing = CLOSING[self._text[opened]]
        ends = [end for mark in closing if (end := self._text.find(mark, opened + 1)) >= 0]
        if not ends and not self._lenient:
            reason = f"The quotation that begins at character {opened + 1} is not closed."
            raise QueryError(reason=reason, position=opened)
        end = min(ends, default=len(self._text))
        self._at = min(end + 1, len(self._text))
        words = self._text[opened + 1 : end].replace('"', " ").strip()
        return Lexeme(Kind.PHRASE, words, start, exact, self._slop())

    def _slop(self) -> int:
        match = _TILDE.match(self._text, self._at)
        if match is None:
            return 0
        slop = int(match[1] or 1)
        if slop > MOST_SLOP:
            reason = f"Words can be at most {MOST_SLOP} apart, not {slop} (at character {self._at + 1})."
            raise QueryError(reason=reason, position=self._at)
        self._at = match.end()
        return slop

    def _range(self, start: int) -> Lexeme:
        match = _RANGE.match(self._text, self._at)
        if match is None or (not match[2] and not self._lenient):
            reason = f"The range that begins at character {start + 1} is not closed with “]”."
            raise QueryError(reason=reason, position=start)
        self._at = match.end()
        return Lexeme(Kind.RANGE, match[1].strip(), start)


def _nearest(name: str) -> str | None:
    """The known field that a name is a slip of: one edit away, two for a longer name."""
    most = 2 if len(name) > 6 else 1
    distances = {known: OSA.distance(name, known) for known in FIELD_NAMES if len(known) > 3}
    best = min(distances, key=lambda known: distances[known])
    return best if distances[best] <= most else None
