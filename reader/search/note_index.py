"""Answers the query language for notes, of which a hundred thousand are held in memory.

A vocabulary says for every word of every field in which notes it stands; clauses become sets of notes, and
brackets, `OR` and `NOT` set operations. Only of phrases the words are looked up in the notes themselves.
"""

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from reader.model.notebook import NoteDocument
from reader.model.query import (
    And,
    DateRange,
    Everything,
    Field,
    Flag,
    Fuzzy,
    Identifiers,
    Keys,
    Not,
    Or,
    Phrase,
    Query,
    Term,
    Wildcard,
)
from reader.model.search import FieldText
from reader.search.phrases import occurrences
from reader.search.terms import Leaf, Pattern, Resembling, Slot, Words, slop_of, slots
from reader.search.zones import NAME_FIELDS, NO_LANGUAGE
from reader.text.analysis import Token, analyse, fold

_KEYWORDS = frozenset({Field.TAG, Field.COLOUR})
"""Fields whose whole value is meant: `tag:pace` is not `tag:pace fredda`."""
_AS_THEY_STAND = frozenset({*NAME_FIELDS, *_KEYWORDS})
_OWN_WORDS = frozenset({Field.TEXT, Field.NOTE})
"""What every note has of its own."""

_Place = tuple[Field, str, str]
"""A field, a word's exact form and its stem."""


@dataclass(slots=True)
class _Vocabulary:
    """Which notes hold a word; `by_stem` and `by_form` find the words."""

    notes: dict[_Place, "array[int]"] = field(default_factory=dict)
    by_stem: dict[str, set[_Place]] = field(default_factory=dict)
    by_form: dict[str, set[_Place]] = field(default_factory=dict)

    def add(self, place: _Place, number: int) -> None:
        held = self.notes.get(place)
        if held is None:
            held = self.notes[place] = array("I")
            self.by_form.setdefault(place[1], set()).add(place)
            self.by_stem.setdefault(place[2], set()).add(place)
        if not held or held[-1] != number:
            held.append(number)

    def accepted(self, slot: Slot) -> Iterable[_Place]:
        """The words that may stand where a slot is."""
        if isinstance(slot, Words):
            known = self.by_form if slot.exact else self.by_stem
            return (place for value in slot.values for place in known.get(value, ()))
        return (place for form, places in self.by_form.items() if slot.fits(form) for place in places)


class MemoryNoteIndex:
    """A `NoteIndex`. Not for several threads at once."""

    def __init__(self) -> None:
        self._vocabulary = _Vocabulary()
        self._documents: dict[int, NoteDocument] = {}
        self._numbers: dict[str, int] = {}
        self._known: dict[FieldText, tuple[tuple[str, str], ...]] = {}
        self._unread: list[int] = []
        self._next = 0

    def clear(self) -> None:
        self._vocabulary = _Vocabulary()
        self._unread = []
        self._known = {}
        self._documents, self._numbers, self._next = {}, {}, 0

    def put(self, documents: Sequence[NoteDocument]) -> None:
        for document in documents:
            self.drop([document.id])
            number = self._next
            self._next += 1
            self._numbers[document.id] = number
            self._documents[number] = document
            self._unread.append(number)
            self._read(number, own=False)

    def _read(self, number: int, *, own: bool) -> None:
        """Put the words of a note into the vocabulary: its own, or those it shares with others."""
        for piece in self._documents[number].fields:
            if (piece.field in _OWN_WORDS) is own:
                for form, stem in self._forms(piece):
                    self._vocabulary.add((piece.field, form, stem), number)

    def _read_texts(self) -> None:
        """What notes say themselves is most of the work, and left until it is asked for."""
        unread, self._unread = self._unread, []
        for number in unread:
            if number in self._documents:
                self._read(number, own=True)

    def _forms(self, piece: FieldText) -> Iterable[tuple[str, str]]:
        """The exact forms and stems of a piece; titles, names and tags come again and again."""
        if piece.field in _KEYWORDS:
            keyword = _keyword(piece.text)
            return ((keyword, keyword),)
        if piece.field in _OWN_WORDS:
            return _forms_of(piece)
        known = self._known.get(piece)
        if known is None:
            known = self._known[piece] = _forms_of(piece)
        return known

    def drop(self, ids: Sequence[str]) -> None:
        """The vocabulary forgets nothing; answers leave out what is no longer there."""
        for document_id in ids:
            number = self._numbers.pop(document_id, None)
            if number is not None:
                del self._documents[number]

    def find(self, query: Query) -> set[str]:
        return {self._documents[number].id for number in self._find(query)}

    def _find(self, query: Query) -> set[int]:
        everything = self._documents.keys()
        match query:
            case And(clauses):
                found = set(everything)
                for clause in clauses:
                    found &= self._find(clause)
                return found
            case Or(clauses):
                return set().union(*(self._find(clause) for clause in clauses))
            case Not(clause):
                return everything - self._find(clause)
            case Everything():
                return set(everything)
            case DateRange() | Flag() | Identifiers() | Keys():
                return self._that(_fact(query))
            case _:
                return self._with_words(query)

    def _that(self, fits: Callable[[NoteDocument], bool]) -> set[int]:
        return {number for number, document in self._documents.items() if fits(document)}

    def _with_words(self, leaf: Leaf) -> set[int]:
        found = self._with_keyword(leaf)
        wanted = slots(leaf, names=leaf.field in _AS_THEY_STAND)
        if leaf.field in _KEYWORDS or not wanted:
            return found & self._documents.keys()
        held = self._with_slot(wanted[0], leaf.field)
        for slot in wanted[1:]:
            held &= self._with_slot(slot, leaf.field)
        held &= self._documents.keys()
        if len(wanted) > 1:
            held = {number for number in held if _holds(self._documents[number], leaf, wanted)}
        return held | (found & self._documents.keys())

    def _with_slot(self, slot: Slot, wanted: Field | None) -> set[int]:
        held: set[int] = set()
        if wanted is None or wanted in _OWN_WORDS:
            self._read_texts()
        for place in self._vocabulary.accepted(slot):
            if (wanted is None and place[0] not in _KEYWORDS) or place[0] is wanted:
                held.update(self._vocabulary.notes[place])
        return held

    def _with_keyword(self, leaf: Leaf) -> set[int]:
        """Notes with a tag or a colour that is all of what is asked for; patterns fit the whole of it too."""
        fields = _KEYWORDS if leaf.field is None else _KEYWORDS & {leaf.field}
        slot = _keyword_slot(leaf) if fields else None
        found: set[int] = set()
        if slot is not None:
            for place in self._vocabulary.accepted(slot):
                if place[0] in fields:
                    found.update(self._vocabulary.notes[place])
        return found


def _keyword(text: str) -> str:
    return " ".join(token.exact for token in analyse(text, NO_LANGUAGE))


def _keyword_slot(leaf: Leaf) -> Slot | None:
    match leaf:
        case Term(text) | Phrase(text):
            return Words(frozenset({_keyword(text)}), exact=True)
        case Wildcard(pattern):
            return Pattern(fold(pattern))
        case Fuzzy(text, distance):
            return Resembling(_keyword(text), distance)


def _forms_of(piece: FieldText) -> tuple[tuple[str, str], ...]:
    language = NO_LANGUAGE if piece.field in _AS_THEY_STAND else piece.language
    return tuple((token.exact, token.stem) for token in analyse(piece.text, language))


def _tokens(document: NoteDocument) -> Iterable[tuple[Field, list[Token]]]:
    for piece in document.fields:
        named = piece.field in _AS_THEY_STAND
        yield piece.field, analyse(piece.text, NO_LANGUAGE if named else piece.language)


def _holds(document: NoteDocument, leaf: Leaf, wanted: Sequence[Slot]) -> bool:
    """Whether the words stand together in one piece."""
    for piece_field, tokens in _tokens(document):
        if leaf.field not in (None, piece_field) or piece_field in _KEYWORDS:
            continue
        places = [[token.position for token in tokens if slot.accepts(token)] for slot in wanted]
        if all(places) and occurrences(places, slop_of(leaf)):
            return True
    return False


def _fact(query: DateRange | Flag | Identifiers | Keys) -> Callable[[NoteDocument], bool]:
    """What a clause that is not about words asks of a note."""
    match query:
        case DateRange():
            return _dated(query)
        case Flag():
            return _flagged(query)
        case Identifiers(ids):
            return lambda document: document.article in ids
        case Keys():
            return _keyed(query)


def _dated(query: DateRange) -> Callable[[NoteDocument], bool]:
    """A whole year or month counts when all of it lies inside, as with articles."""
    start, end = query.start or "", query.end or "9999-12-31"

    def fits(document: NoteDocument) -> bool:
        return any(start <= _first_day(date) and _last_day(date) <= end for date in document.dates)

    return fits


def _first_day(date: str) -> str:
    return date + "-01-01"[len(date) - 4 :] if len(date) < 10 else date


def _last_day(date: str) -> str:
    return date + "-12-31"[len(date) - 4 :] if len(date) < 10 else date


_FLAGS: dict[tuple[str, str], str] = {
    ("is", "bookmarked"): "bookmark",
    ("has", "highlight"): "highlight",
    ("has", "note"): "note",
    ("is", "read"): "read",
    ("is", "reading"): "reading",
    ("is", "unread"): "unread",
}


def _flagged(query: Flag) -> Callable[[NoteDocument], bool]:
    wanted = _FLAGS.get((query.name, query.value), f"{query.name}:{query.value}")
    return lambda document: wanted in document.flags


def _keyed(query: Keys) -> Callable[[NoteDocument], bool]:
    folded = {fold(value) for value in query.values}
    return lambda document: any(
        key in query.values or fold(key) in folded for name, key in document.keys if name is query.field
    )
