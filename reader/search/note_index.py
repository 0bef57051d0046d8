"""Answers the query language for notes, of which a hundred thousand are held in memory.

A vocabulary says for every word of every field in which notes it stands; clauses become sets of notes, and
brackets, `OR` and `NOT` set operations. Only of phrases the words are looked up in the notes themselves.
What is no word (dates, flags, articles, keys of actors) stands in a table of the same kind.
"""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
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
    sorted_forms: list[str] = field(default_factory=list)

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
        forms = self._beginning(slot.prefix) if isinstance(slot, Pattern) else self.by_form
        return (place for form in forms if slot.fits(form) for place in self.by_form[form])

    def _beginning(self, prefix: str) -> Iterator[str]:
        """The forms with a beginning; to look at each of a hundred thousand takes too long."""
        if len(self.sorted_forms) != len(self.by_form):
            self.sorted_forms = sorted(self.by_form)
        for place in range(bisect_left(self.sorted_forms, prefix), len(self.sorted_forms)):
            if not self.sorted_forms[place].startswith(prefix):
                return
            yield self.sorted_forms[place]


class MemoryNoteIndex:
    """A `NoteIndex`. Not for several threads at once."""

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        self._vocabulary = _Vocabulary()
        self._facts: dict[str, dict[str, array[int]]] = {}
        self._documents: list[NoteDocument] = []
        self._ids: list[str] = []
        self._live: set[int] = set()
        self._numbers: dict[str, int] = {}
        self._known: dict[FieldText, tuple[tuple[str, str], ...]] = {}
        self._unread: list[int] = []

    def put(self, documents: Sequence[NoteDocument]) -> None:
        for document in documents:
            self.drop([document.id])
            number = len(self._documents)
            self._numbers[document.id] = number
            self._documents.append(document)
            self._ids.append(document.id)
            self._live.add(number)
            self._unread.append(number)
            self._read(number, own=False)
            for kind, value in _facts_of(document):
                self._facts.setdefault(kind, {}).setdefault(value, array("I")).append(number)

    def _read(self, number: int, *, own: bool) -> None:
        """Put the words of a note into the vocabulary: its own, or those it shares with others."""
        for piece in self._documents[number].fields:
            if (piece.field in _OWN_WORDS) is own:
                for form, stem in self._forms(piece):
                    self._vocabulary.add((piece.field, form, stem), number)

    def read_texts(self, most: int | None = None) -> bool:
        """What notes say themselves is most of the work, and left until it is asked for, or there is time:
        read so many notes, or all; `True` while there are more."""
        read, self._unread = self._unread[:most], self._unread[len(self._unread[:most]) :]
        for number in read:
            if number in self._live:
                self._read(number, own=True)
        return bool(self._unread)

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
        """The tables forget nothing; answers leave out what is no longer there."""
        for document_id in ids:
            number = self._numbers.pop(document_id, None)
            if number is not None:
                self._live.discard(number)

    def find(self, query: Query) -> set[str]:
        ids = self._ids
        return {ids[number] for number in self._find(query) if number in self._live}

    def _find(self, query: Query) -> set[int]:
        """What matches, with what is no longer there; a new set, or `_live` itself."""
        match query:
            case And(clauses):
                return self._with_all(clauses)
            case Or(clauses):
                return set().union(*(self._find(clause) for clause in clauses))
            case Not(clause):
                return self._live - self._find(clause)
            case Everything():
                return self._live
            case DateRange() | Flag() | Identifiers() | Keys():
                return self._that(*_fact(query))
            case _:
                return self._with_words(query)

    def _with_all(self, clauses: Sequence[Query]) -> set[int]:
        """What is excluded comes last: it is taken from the few that are left."""
        found = self._live
        for clause in clauses:
            if not isinstance(clause, Not):
                found = found & self._find(clause)
        for excluded in [clause.clause for clause in clauses if isinstance(clause, Not)]:
            found = found - self._find(excluded)
        return found

    def _that(self, kind: str, fits: Callable[[str], bool]) -> set[int]:
        return set().union(*(held for value, held in self._facts.get(kind, {}).items() if fits(value)))

    def _with_words(self, leaf: Leaf) -> set[int]:
        found = self._with_keyword(leaf)
        wanted = slots(leaf, names=leaf.field in _AS_THEY_STAND)
        if leaf.field in _KEYWORDS or not wanted:
            return found
        held = self._with_slot(wanted[0], leaf.field)
        for slot in wanted[1:]:
            held &= self._with_slot(slot, leaf.field)
        if len(wanted) > 1:
            held = {number for number in held & self._live if _holds(self._documents[number], leaf, wanted)}
        return held | found

    def _with_slot(self, slot: Slot, wanted: Field | None) -> set[int]:
        held: set[int] = set()
        if wanted is None or wanted in _OWN_WORDS:
            self.read_texts()
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


def _facts_of(document: NoteDocument) -> Iterator[tuple[str, str]]:
    """What is known of a note that is no word: of which kind, and what."""
    yield "article", document.article
    yield from (("date", date) for date in dict.fromkeys(document.dates))
    yield from (("flag", flag) for flag in document.flags)
    yield from ((name.value, key) for name, key in dict.fromkeys(document.keys))


def _fact(query: DateRange | Flag | Identifiers | Keys) -> tuple[str, Callable[[str], bool]]:
    """What a clause that is not about words asks of which kind of facts."""
    match query:
        case DateRange():
            return "date", _dated(query)
        case Flag(name, value):
            wanted = _FLAGS.get((name, value), f"{name}:{value}")
            return "flag", lambda flag: flag == wanted
        case Identifiers(ids):
            return "article", lambda article: article in ids
        case Keys(field, values):
            folded = {fold(value) for value in values}
            return field.value, lambda key: key in values or fold(key) in folded


def _dated(query: DateRange) -> Callable[[str], bool]:
    """A whole year or month counts when all of it lies inside, as with articles."""
    start, end = query.start or "", query.end or "9999-12-31"
    return lambda date: start <= _first_day(date) and _last_day(date) <= end


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
