"""The built-in register: readable tables of states, organisations, persons and places, read from a folder.

Extra columns and extra files are passed over; a table that cannot be understood raises `RegisterDamaged`
with the file and the line. What the rows mean in a text is decided elsewhere.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from reader.errors import RegisterDamaged
from reader.text.analysis import fold

_CELL_SEPARATOR = ";"
_REQUIRED = {
    "states.tsv": ("code", "it", "en", "names", "demonyms", "demonyms_en", "capital", "seats", "ambiguous"),
    "organisations.tsv": ("name", "full", "acronyms", "aliases", "kind", "state", "ambiguous"),
    "persons.tsv": ("name", "aliases", "role", "surname", "surname_alone", "state"),
    "places.tsv": ("name", "aliases", "kind", "state"),
}
_FIRST_NAMES = "first_names.txt"
_YES = frozenset({"yes", "y", "1", "true", "x", "si", "sì"})
_NO = frozenset({"", "no", "n", "0", "false", "-"})


@dataclass(frozen=True, slots=True)
class RegisteredState:
    """A sovereign, former or de-facto state. `demonyms` are nouns and adjectives, lower case."""

    code: str
    italian: str
    english: str
    names: tuple[str, ...]
    demonyms: tuple[str, ...]
    demonyms_en: tuple[str, ...]
    capitals: tuple[str, ...]
    seats: tuple[str, ...]
    ambiguous: frozenset[str]


@dataclass(frozen=True, slots=True)
class RegisteredOrganisation:
    name: str
    full: tuple[str, ...]
    acronyms: tuple[str, ...]
    aliases: tuple[str, ...]
    kind: str
    state: str
    ambiguous: frozenset[str]


@dataclass(frozen=True, slots=True)
class RegisteredPerson:
    """`surname_alone` says that the bare surname, without the full name nearby, means this person."""

    name: str
    aliases: tuple[str, ...]
    role: str
    surname: str
    surname_alone: bool
    state: str


@dataclass(frozen=True, slots=True)
class RegisteredPlace:
    name: str
    aliases: tuple[str, ...]
    kind: str
    state: str
    ambiguous: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Register:
    """Everything the tables say, in file order. Immutable; share one among detectors."""

    states: tuple[RegisteredState, ...]
    organisations: tuple[RegisteredOrganisation, ...]
    persons: tuple[RegisteredPerson, ...]
    places: tuple[RegisteredPlace, ...]
    first_names: frozenset[str] = field(default_factory=frozenset)
    """Folded given names."""
    fingerprint: str = ""
    """Changes with any byte of the tables."""


def load_register(folder: Path) -> Register:
    """Read the register from its folder. Raises `RegisterDamaged`, naming file and line."""
    return Register(
        states=tuple(_state(row) for row in _rows(folder / "states.tsv")),
        organisations=tuple(_organisation(row) for row in _rows(folder / "organisations.tsv")),
        persons=tuple(_person(row) for row in _rows(folder / "persons.tsv")),
        places=tuple(_place(row) for row in _rows(folder / "places.tsv")),
        first_names=_first_names(folder / _FIRST_NAMES),
        fingerprint=fingerprint(folder),
    )


@dataclass(frozen=True, slots=True)
class _Row:
    path: Path
    line: int
    cells: dict[str, str]

    def one(self, column: str) -> str:
        return self.cells.get(column, "")

    def needed(self, column: str) -> str:
        value = self.one(column)
        if not value:
            raise _damaged(self.path, self.line, f"the column {column} is empty")
        return value

    def many(self, column: str) -> tuple[str, ...]:
        return tuple(part for cell in self.one(column).split(_CELL_SEPARATOR) if (part := cell.strip()))

    def flag(self, column: str) -> bool:
        value = self.one(column).casefold()
        if value in _YES:
            return True
        if value in _NO:
            return False
        raise _damaged(self.path, self.line, f"“{value}” in the column {column} is neither yes nor no")


def _damaged(path: Path, line: int, reason: str) -> RegisterDamaged:
    return RegisterDamaged(path=path.name, line=line, reason=reason)


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    """The lines that are neither blank nor comments, with their numbers from 1."""
    try:
        content = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise _damaged(path, 0, f"it cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise _damaged(path, line, "it is not UTF-8") from error
    for number, line_text in enumerate(content.split("\n"), start=1):
        stripped = line_text.rstrip("\r")
        if stripped.strip() and not stripped.startswith("#"):
            yield number, stripped


def _rows(path: Path) -> Iterator[_Row]:
    lines = _lines(path)
    number, first = next(lines, (1, ""))
    header = [name.strip() for name in first.split("\t")]
    missing = [name for name in _REQUIRED[path.name] if name not in header]
    if missing:
        raise _damaged(path, number, f"the header lacks {', '.join(missing)}")
    for number, line in lines:
        cells = line.split("\t")
        if len(cells) > len(header):
            raise _damaged(path, number, f"it has {len(cells)} cells, the header has {len(header)}")
        yield _Row(path, number, {name: cell.strip() for name, cell in zip(header, cells, strict=False)})


def _state(row: _Row) -> RegisteredState:
    return RegisteredState(
        code=row.needed("code"),
        italian=row.needed("it"),
        english=row.needed("en"),
        names=row.many("names") + row.many("local"),
        demonyms=row.many("demonyms"),
        demonyms_en=row.many("demonyms_en"),
        capitals=row.many("capital"),
        seats=row.many("seats"),
        ambiguous=frozenset(row.many("ambiguous")),
    )


def _organisation(row: _Row) -> RegisteredOrganisation:
    return RegisteredOrganisation(
        name=row.needed("name"),
        full=row.many("full"),
        acronyms=row.many("acronyms"),
        aliases=row.many("aliases"),
        kind=row.one("kind"),
        state=row.one("state"),
        ambiguous=frozenset(row.many("ambiguous")),
    )


def _person(row: _Row) -> RegisteredPerson:
    name = row.needed("name")
    return RegisteredPerson(
        name=name,
        aliases=row.many("aliases"),
        role=row.one("role").casefold(),
        surname=row.one("surname") or name.split()[-1],
        surname_alone=row.flag("surname_alone"),
        state=row.one("state"),
    )


def _place(row: _Row) -> RegisteredPlace:
    return RegisteredPlace(
        name=row.needed("name"),
        aliases=row.many("aliases"),
        kind=row.one("kind"),
        state=row.one("state"),
        ambiguous=frozenset(row.many("ambiguous")),
    )


def fingerprint(folder: Path) -> str:
    """Changes with any byte of the tables; a missing one counts as empty here, and is refused when read."""
    digest = hashlib.sha256()
    for name in (*_REQUIRED, _FIRST_NAMES):
        path = folder / name
        digest.update(path.read_bytes() if path.exists() else b"")
    return digest.hexdigest()[:12]


def _first_names(path: Path) -> frozenset[str]:
    names: set[str] = set()
    for _, line in _lines(path):
        names.update(fold(name) for name in line.split())
    return frozenset(names)
