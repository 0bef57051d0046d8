"""The register turned into forms that can be looked up word by word.

Built once per process (tens of milliseconds) and immutable afterwards. A form knows what it stands for;
whether it does so at a place of a text is for the rules of states, organisations, persons and places.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Generic, TypeVar

from reader.entities.document import Document, Shape, normal_forms
from reader.entities.identity import name_key, plain, slips, spelling_key
from reader.entities.nearby import NearbyNames
from reader.entities.register import Register, RegisteredPerson, RegisteredState
from reader.entities.wordlist import listed
from reader.model.kinds import ActorType
from reader.text.analysis import fold, words

Found = TypeVar("Found")
_REMEMBERED = 50_000
_LONGEST_ACRONYM = 8
_FEWEST_WORDS = 3
# Shorter lower-case words inside a name are prepositions and articles.
_LONGEST_LINK = 4
_SHORTEST_MISSPELT = 7
_STRESSED = "àèéìòù"
_LOWER_HEADS = listed("via viale piazza palazzo castello casa complesso")


_ARTICLES = listed("il lo la l' i gli le the")
_CAPITAL_ARTICLES = frozenset(("un", "uno", "una", "in", "di", "al", "su", "no", "si", "us"))


class Use(IntEnum):
    """What a form stands for; where one spelling has several uses, the lower number is asked first."""

    STATE = 1
    ORGANISATION = 2
    PERSON = 3
    SEAT = 4
    CAPITAL = 5
    PLACE = 6
    DEMONYM = 7


_TYPES = {
    Use.STATE: ActorType.STATE,
    Use.ORGANISATION: ActorType.ORGANISATION,
    Use.PERSON: ActorType.PERSON,
    Use.SEAT: ActorType.STATE,
    Use.CAPITAL: ActorType.PLACE,
    Use.PLACE: ActorType.PLACE,
    Use.DEMONYM: ActorType.STATE,
}


class Remembered(Generic[Found]):
    """Answers that never change, kept by their question while there is room; any thread may ask."""

    def __init__(self) -> None:
        self._answers: dict[str, Found] = {}

    def get(self, question: str, read: Callable[[str], Found]) -> Found:
        """What was answered before, or what `read` answers now."""
        if question in self._answers:
            return self._answers[question]
        if len(self._answers) >= _REMEMBERED:
            self._answers = {}
        answer = self._answers[question] = read(question)
        return answer


@dataclass(frozen=True, slots=True)
class Form:
    """One spelling of one actor. `cased` tells word by word whether the register writes a capital.

    `state` is the code of the state it belongs to, empty where there is none; `kind` the register's word
    for what sort of place or organisation it is.
    """

    tokens: tuple[str, ...]
    cased: tuple[bool, ...]
    raw: str
    use: Use
    actor: str
    state: str
    kind: str = ""
    ambiguous: bool = False
    english: bool = False
    skip: int = 0
    """How many leading words are a title: asked for, but no part of the mention."""

    @property
    def type(self) -> ActorType:
        return _TYPES[self.use]

    @property
    def is_acronym(self) -> bool:
        return len(self.tokens) == 1 and self.raw.isupper() and len(self.raw) <= _LONGEST_ACRONYM


class Gazetteer:
    """Every form of a register, by its first word. Safe to share; never changes."""

    def __init__(self, register: Register, language: str = "it") -> None:
        self.register = register
        self.language = language
        self.first_names = register.first_names
        self.states: dict[str, RegisteredState] = {state.code: state for state in register.states}
        self._forms: dict[str, list[Form]] = defaultdict(list)
        # By two words, for many names begin with an article or a preposition.
        self._by_pair: dict[tuple[str, str], list[Form]] = defaultdict(list)
        self._single: dict[str, list[Form]] = defaultdict(list)
        self.demonyms: dict[str, list[Form]] = defaultdict(list)
        self._surnames: dict[str, list[RegisteredPerson]] = defaultdict(list)
        self._cities = {
            fold(raw): place.name for place in register.places for raw in (place.name, *place.aliases)
        }
        self.organisation_names = frozenset(body.name for body in register.organisations)
        self.persons = {person.name: person for person in register.persons}
        self._nearby = NearbyNames()
        # The unknown names of a library are mostly the same, and looked up again in every article.
        self._misspelt_persons: Remembered[list[RegisteredPerson]] = Remembered()
        self._misspelt_states: Remembered[Form | None] = Remembered()
        self._fill()
        for persons in self._surnames.values():
            self._nearby.add(persons[0].surname)
        self._long_names: dict[int, list[Form]] = defaultdict(list)
        self._state_words: dict[str, list[Form]] = defaultdict(list)
        for forms in self._forms.values():
            for form in forms:
                size = len(form.tokens)
                if form.use is Use.ORGANISATION and size >= _FEWEST_WORDS and not form.ambiguous:
                    self._long_names[size].append(form)
                elif (
                    form.use is Use.STATE
                    and size == 1
                    and not form.ambiguous
                    and len(form.tokens[0]) >= _SHORTEST_MISSPELT
                ):
                    self._state_words[form.tokens[0][:1]].append(form)
        self._organisations_by_word = {
            "".join(form.tokens): form.actor
            for forms in self._forms.values()
            for form in forms
            if form.use is Use.ORGANISATION and not form.ambiguous
        }
        self._full_names = {
            form.tokens[form.skip :]: form.actor
            for forms in self._forms.values()
            for form in forms
            if form.use is Use.PERSON
        }
        self.body_words = frozenset(
            token
            for forms in self._forms.values()
            for form in forms
            if form.use is Use.ORGANISATION and len(form.tokens) >= _FEWEST_WORDS
            for token, capital in zip(form.tokens, form.cased, strict=True)
            if not capital and len(token) > _LONGEST_LINK
        )
        self.with_article = frozenset(
            form.actor for forms in self._forms.values() for form in forms if form.tokens[0] in ("il", "l'")
        )
        self.registered = frozenset(
            (form.type, form.actor) for forms in self._forms.values() for form in forms
        )
        self.adjectives = frozenset(self.demonyms) | {
            fold(word)[:-1] + ending
            for state in register.states
            for word in state.demonyms
            if len(word) > 4 and fold(word)[-1] in "oaie"
            for ending in "oaie"
        }

    def state_name(self, code: str) -> str:
        """The canonical name of a state in the interface's language."""
        state = self.states[code]
        return state.english if self.language == "en" else state.italian

    def matches(self, document: Document, index: int) -> Iterator[Form]:
        """The forms that stand at a word, longest first, written as names are written."""
        first = document.norms[index]
        longer = self._by_pair.get((first, document.norm(index + 1)), ())
        for form in (*longer, *self._single.get(first, ())):
            if _stands(form, document, index):
                yield form

    def person_spelt(self, tokens: Sequence[str]) -> str | None:
        """The registered person with this very full name, in any script, in the form of `Document.norms`."""
        return self._full_names.get(tuple(tokens))

    def persons_called(self, surname: str) -> list[RegisteredPerson]:
        """The registered persons with this surname in any transliteration."""
        return self._surnames.get(spelling_key(surname), [])

    def persons_misspelt(self, surname: str) -> list[RegisteredPerson]:
        """The registered persons whose surname is the nearest within the allowed slips; empty when two
        different surnames are equally near."""
        return self._misspelt_persons.get(surname, self._read_misspelt_person)

    def _read_misspelt_person(self, surname: str) -> list[RegisteredPerson]:
        distances = self._nearby.near(surname)
        best = min(distances.values(), default=0)
        keys = {name_key(other) for other, distance in distances.items() if distance == best}
        return self._surnames.get(keys.pop(), []) if len(keys) == 1 else []

    def organisation_like(self, tokens: list[str]) -> str | None:
        """The registered organisation whose name of three words or more these misspell by a letter or two."""
        if len(tokens) < _FEWEST_WORDS:
            return None
        for form in self._long_names.get(len(tokens), ()):
            pairs = [pair for pair in zip(tokens, form.tokens, strict=True) if pair[0] != pair[1]]
            if len(pairs) <= 2 and all(slips(*pair) is not None for pair in pairs):
                return form.actor
        return None

    def organisation_called(self, folded: str) -> str | None:
        """The organisation that a single folded word names without doubt; spaces in its name do not count."""
        return self._organisations_by_word.get(folded)

    def state_like(self, word: str) -> Form | None:
        """The form of the one state whose name of one long word this misspells by a letter or two."""
        return self._misspelt_states.get(word, self._read_misspelt_state)

    def _read_misspelt_state(self, word: str) -> Form | None:
        found: dict[str, tuple[int, Form]] = {}
        for form in self._state_words.get(word[:1], ()):
            distance = slips(word, form.tokens[0])
            if distance is not None and (form.state not in found or distance < found[form.state][0]):
                found[form.state] = (distance, form)
        ranked = sorted(found.values(), key=lambda pair: pair[0])
        if not ranked or (len(ranked) > 1 and ranked[0][0] == ranked[1][0]):
            return None
        return ranked[0][1]

    def _fill(self) -> None:
        for state in self.register.states:
            self._add_state(state)
        for body in self.register.organisations:
            for raw in (body.name, *body.full, *body.acronyms, *body.aliases):
                ambiguous = raw in body.ambiguous
                self._add(raw, Use.ORGANISATION, body.name, body.state, body.kind, ambiguous=ambiguous)
        for person in self.register.persons:
            self._add_person(person)
        for place in self.register.places:
            for raw in (place.name, *place.aliases):
                ambiguous = raw in place.ambiguous
                self._add(raw, Use.PLACE, place.name, place.state, place.kind, ambiguous=ambiguous)
        for forms in self._forms.values():
            forms.sort(key=lambda form: (-len(form.tokens), form.use, form.ambiguous))
            for form in forms:
                if len(form.tokens) > 1:
                    self._by_pair[form.tokens[0], form.tokens[1]].append(form)
                else:
                    self._single[form.tokens[0]].append(form)

    def _add_state(self, state: RegisteredState) -> None:
        name = self.state_name(state.code)
        for raw in dict.fromkeys((state.italian, state.english, *state.names)):
            self._add(raw, Use.STATE, name, state.code, ambiguous=raw in state.ambiguous)
        for raw in state.seats:
            self._add(raw, Use.SEAT, name, state.code, ambiguous=raw in state.ambiguous)
        for raw in state.capitals:
            # The listed names are spellings of one city unless the places know better (Pretoria, Cape Town).
            city = self._cities.get(fold(raw), self._cities.get(fold(state.capitals[0]), state.capitals[0]))
            self._add(raw, Use.CAPITAL, city, state.code, ambiguous=raw in state.ambiguous)
        for english, forms in ((False, state.demonyms), (True, state.demonyms_en)):
            for raw in forms:
                ambiguous = raw in state.ambiguous
                form = _form(raw, Use.DEMONYM, name, state.code, "", ambiguous, english)
                if len(form.tokens) == 1:
                    self.demonyms[form.tokens[0]].append(form)

    def _add_person(self, person: RegisteredPerson) -> None:
        for raw in (person.name, *person.aliases):
            if len(raw.split()) > 1:
                self._add(raw, Use.PERSON, person.name, person.state)
        singles = [alias for alias in person.aliases if len(alias.split()) == 1]
        # “ნიკოლ ფაშინიანი”: in another script a surname may have an ending of its own.
        singles += [words(alias)[-1].folded for alias in person.aliases if not plain(alias).isascii()]
        for surname in dict.fromkeys((person.surname, *singles)):
            key = spelling_key(surname)
            if key and person not in self._surnames[key]:
                self._surnames[key].append(person)

    def _add(
        self, raw: str, use: Use, actor: str, state: str, kind: str = "", *, ambiguous: bool = False
    ) -> None:
        if raw.endswith(")") or not (raw[0].isalnum() or raw[0] == "'"):
            return  # “Roma (calcio)” is a label, never a form; “+Europa” without its sign is another name
        form = _form(raw, use, actor, state, kind, ambiguous)
        if form.tokens:
            self._forms[form.tokens[0]].append(form)


def _form(
    raw: str, use: Use, actor: str, state: str, kind: str, ambiguous: bool, english: bool = False
) -> Form:
    found = words(raw)
    cased = tuple(raw[word.start].isupper() for word in found)
    skip = cased.index(True) if use is Use.PERSON and True in cased else 0
    tokens = normal_forms(found)
    return Form(tokens, cased, raw, use, actor, state, kind, ambiguous, english, skip)


def _stands(form: Form, document: Document, index: int) -> bool:
    size = len(form.tokens)
    if index + size > len(document) or tuple(document.norms[index : index + size]) != form.tokens:
        return False
    if any(document.shapes[index + offset] is Shape.BLOCKED for offset in range(size)):
        return False
    if any(not _connected(document, index + offset) for offset in range(1, size)):
        return False
    if size == 1 and form.raw[-1] in _STRESSED and document.raws[index][-1] == plain(form.raw[-1]):
        return False  # “Modà” is not “Moda”
    return _cased(form, document, index)


def _connected(document: Document, index: int) -> bool:
    gap = document.gaps[index]
    return document.joins(index) or gap in ("\n", " - ", "/", ". ", " & ", "&", "'", "’") or gap == ", "


def _cased(form: Form, document: Document, index: int) -> bool:
    shape = document.shapes[index]
    if form.is_acronym:
        return _acronym_cased(form, document, index)
    if shape < Shape.CAPITAL and not form.skip and (form.cased[0] or shape is not Shape.LOWER):
        return form.use is Use.SEAT and form.tokens[0] in _LOWER_HEADS and document.is_name(index + 1)
    # “Il giorno dopo” is no newspaper: the capital of an article says nothing of the noun.
    content = sum(form.cased) - (form.tokens[0] in _ARTICLES)
    if form.use is Use.ORGANISATION and content > 1:
        return True
    return all(
        document.shapes[index + offset] is not Shape.LOWER
        for offset, capital in enumerate(form.cased)
        if capital
    )


def _in_capitals(document: Document, index: int) -> bool:
    return all(
        document.shape(at) is Shape.UPPER for at in (index - 1, index + 1) if document.follows(max(at, index))
    )


def _acronym_cased(form: Form, document: Document, index: int) -> bool:
    raw = document.raws[index]
    if raw == form.raw:
        # “ESPLOSIONE IN UN DEPOSITO”: in a headline in capitals an article is an article.
        return form.tokens[0] not in _CAPITAL_ARTICLES or not _in_capitals(document, index)
    # “Nato”, “Onu”: newspapers write long acronyms like names, but no sentence begins a guess with one.
    long_enough = len(raw) > 2 and not form.ambiguous and not document.opens[index]
    return long_enough and raw == raw.capitalize() and fold(raw) not in document.lowercase
