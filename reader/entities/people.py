"""The persons of one text: full names in a book, where surnames, slips and given names find them."""

from collections import defaultdict
from dataclasses import dataclass, field

from reader.entities.document import Document, Shape
from reader.entities.gazetteer import Gazetteer
from reader.entities.identity import name_key, same_given_name, slips
from reader.entities.offices import CAPITAL_PARTICLES, PARTICLES
from reader.text.analysis import fold, words


@dataclass(frozen=True, slots=True)
class FullName:
    """A person named in full: where first, how the actor is called, and the two ends of the name."""

    actor: str
    given: str
    surname: tuple[str, ...]
    """Folded words of the surname, particles included (`di maio`, `von der leyen`)."""
    at: int
    registered: bool


@dataclass(slots=True)
class Book:
    """Every full name met in a text, by surname and by given name."""

    names: dict[str, FullName] = field(default_factory=dict)
    by_surname: dict[tuple[str, ...], list[FullName]] = field(default_factory=lambda: defaultdict(list))
    by_given: dict[str, list[FullName]] = field(default_factory=lambda: defaultdict(list))
    longest: int = 1
    """How many words the longest surname has."""

    def add(self, name: FullName) -> None:
        """Enter a name; the first entry of an actor counts, a new spelling of the surname is added."""
        known = self.names.setdefault(name.actor, name)
        self.longest = max(self.longest, len(name.surname))
        for surname in {name.surname, name.surname[-1:]}:
            keyed = tuple(name_key(word) or word for word in surname)
            if known not in self.by_surname[keyed]:
                self.by_surname[keyed].append(known)
        if known not in self.by_given[name.given]:
            self.by_given[name.given].append(known)

    def called(self, surname: tuple[str, ...], at: int) -> FullName | None:
        """The person with this surname: the one named in full last before, else the first after."""
        found = self.by_surname.get(tuple(name_key(word) or word for word in surname))
        if not found:
            return None
        before = [name for name in found if name.at <= at]
        return before[-1] if before else found[0]

    def misspelt(self, surname: str) -> FullName | None:
        """The person whose surname is nearest within the allowed slips; `None` when two are equally near."""
        best: list[tuple[int, FullName]] = []
        for name in self.names.values():
            distance = slips(surname, name.surname[-1])
            if distance is not None:
                best.append((distance, name))
        best.sort(key=lambda pair: pair[0])
        if not best or (len(best) > 1 and best[0][0] == best[1][0]):
            return None
        return best[0][1]


def surname_of(parts: list[str]) -> tuple[str, ...]:
    """The surname in a full name's folded words: the last, with the particles before it."""
    start = len(parts) - 1
    while start > 1 and (parts[start - 1] in PARTICLES or parts[start - 1] in CAPITAL_PARTICLES):
        start -= 1
    return tuple(parts[start:])


def registered_name(gazetteer: Gazetteer, actor: str, at: int) -> FullName | None:
    """The book's entry for a person of the register."""
    person = gazetteer.persons.get(actor)
    if person is None:
        return None
    parts = [fold(word) for word in person.name.split()]
    surname = tuple(word.folded for word in words(person.surname)) or tuple(parts[-1:])
    return FullName(actor, parts[0], surname, at, True)


def resolve_full_name(gazetteer: Gazetteer, book: Book, document: Document, start: int, end: int) -> FullName:
    """Whom a full name means: someone of the register or of this text under another spelling, or itself."""
    parts = document.folds[start:end]
    surname = surname_of(parts)
    spelt = gazetteer.person_spelt(document.norms[start:end])
    if spelt is not None:
        return FullName(spelt, parts[0], surname, start, True)
    registered = gazetteer.persons_called(surname[-1]) or gazetteer.persons_misspelt(surname[-1])
    matching = [person for person in registered if same_given_name(parts[0], person.name.split()[0])]
    if len(matching) == 1 and len(parts) > 1:
        person = matching[0]
        return FullName(person.name, parts[0], surname, start, True)
    for known in book.names.values():
        if (
            known.given
            and same_given_name(parts[0], known.given)
            and slips(surname[-1], known.surname[-1]) is not None
        ):
            return FullName(known.actor, known.given, surname, start, known.registered)
    return FullName(display_name(document, start, end), parts[0], surname, start, False)


def display_name(document: Document, start: int, end: int) -> str:
    """The name as one writes it: single spaces, capitals only at the beginnings of words."""
    surface = " ".join(document.surface(start, end).split())
    upper = all(document.shapes[index] is Shape.UPPER for index in range(start, end))
    # “ƏLİYEV”: the small letter of İ has a second dot in Unicode, which nobody writes.
    return surface.title().replace("i\u0307", "i") if upper and len(surface) > 5 else surface
