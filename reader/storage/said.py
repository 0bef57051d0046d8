"""What the person said of actors, as it stands in the notes, ready to be laid over what was detected.

Works on a connection to `articles.sqlite3` with the notes attached as `notes`.
"""

import sqlite3
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import msgspec

from reader.model.annotation import ActorCorrection, ActorWord
from reader.model.span import Span
from reader.storage import finding
from reader.storage.note_records import actor_correction
from reader.storage.overlay import AddedName, LocalWords, Place
from reader.text.actor_rules import ActorRules
from reader.text.anchor import place
from reader.text.names import NameFinder

APPLIED = "actor words"
"""The name of the mark in `state` that says which words the sums go by."""


@dataclass(frozen=True, slots=True)
class Said:
    """Every word on actors. `position` is that of the last in the notes' change log, `mark` tells it from
    any other state of the notes."""

    position: int = 0
    mark: int = 0
    rules: ActorRules = field(default_factory=ActorRules)
    local: dict[str, list[ActorCorrection]] = field(default_factory=dict)
    """Words on one article, by the article's id in its stamp."""
    finder: NameFinder = field(default_factory=lambda: NameFinder(()))


NOTHING = Said()


def mark_of(connection: sqlite3.Connection) -> tuple[int, int]:
    """Position and mark of the last word; zero when nothing was ever said."""
    row: tuple[int, str] | None = connection.execute(
        "SELECT position, made FROM notes.changes WHERE kind = 'actor' ORDER BY position DESC LIMIT 1"
    ).fetchone()
    return (row[0], zlib.crc32(f"{row[0]} {row[1]}".encode())) if row else (0, 0)


def load(connection: sqlite3.Connection, known: Said = NOTHING) -> Said:
    """What is said now; `known` when it is still so."""
    position, mark = mark_of(connection)
    if mark == known.mark:
        return known
    cursor = connection.cursor()
    cursor.row_factory = sqlite3.Row
    rows = cursor.execute("SELECT * FROM notes.actor_corrections WHERE deleted = 0 ORDER BY key").fetchall()
    return said_of([actor_correction(row) for row in rows], position, mark)


def said_of(words: Sequence[ActorCorrection], position: int = 0, mark: int = 0) -> Said:
    local: dict[str, list[ActorCorrection]] = {}
    for word in words:
        if word.article is not None:
            local.setdefault(word.article.id, []).append(word)
    rules = ActorRules(words)
    return Said(position, mark, rules, local, NameFinder(one.spelling for one in rules.aliases.values()))


def is_applied(connection: sqlite3.Connection, said: Said) -> bool:
    """Whether the stored mentions already go by these words."""
    row: tuple[int] | None = connection.execute(
        "SELECT value FROM main.state WHERE name = ?", (APPLIED,)
    ).fetchone()
    return (row[0] if row else 0) == said.mark


class PlacesSaid:
    """What was said of places in articles; good for one transaction."""

    def __init__(self, connection: sqlite3.Connection, said: Said) -> None:
        self._connection = connection
        self._said = said
        self._by_article = _by_article(connection, said)

    def of(self, numbers: Sequence[int]) -> dict[int, LocalWords]:
        """The articles of which something was said. Texts are read only where names that the person added
        must be looked for, or where the text changed since a word was said."""
        wanted = numbers if self._said.finder else [one for one in numbers if one in self._by_article]
        return {number: words for number, text in self._texts(wanted) if (words := self._local(number, text))}

    def _texts(self, numbers: Sequence[int]) -> Iterator[tuple[int, "_Texts"]]:
        column = "text" if self._said.finder else "NULL"
        rows: list[tuple[int, str, str | None]] = self._connection.execute(
            f"""SELECT articles.number, articles.revision, {column} FROM main.articles
                JOIN main.revisions ON article = articles.number AND revisions.revision = articles.revision
                WHERE articles.number IN (SELECT value FROM json_each(?))""",
            (msgspec.json.encode(numbers).decode(),),
        ).fetchall()
        for number, revision, text in rows:
            yield number, _Texts(self._connection, number, revision, text)

    def _local(self, number: int, text: "_Texts") -> LocalWords:
        words = self._by_article.get(number, ())
        here = frozenset(one.folded for one in words if one.word is ActorWord.NOT_HERE)
        places = tuple(found for one in words if (found := _place(one, text)) is not None)
        added = tuple(_added(self._said, text.current)) if self._said.finder else ()
        return LocalWords(places, here, added)


def _by_article(connection: sqlite3.Connection, said: Said) -> dict[int, list[ActorCorrection]]:
    """The words on each article, also those that another library's stamp brought here."""
    found: dict[int, list[ActorCorrection]] = {}
    for stamp_id, words in said.local.items():
        here: tuple[int] | None = connection.execute(
            "SELECT number FROM main.articles WHERE id = ?", (stamp_id,)
        ).fetchone()
        for one in words:
            number = here[0] if here else None
            if number is None and one.article is not None:
                number = finding.match(connection, one.article)
            if number is not None:
                found.setdefault(number, []).append(one)
    return found


def _added(said: Said, text: str) -> Iterator[AddedName]:
    for found in said.finder.find(text):
        yield AddedName(found.span, found.span.of(text), said.rules.aliases[found.folded].actor)


@dataclass(slots=True)
class _Texts:
    """The revisions of one article, read when they are asked for, but for the present one if it is given."""

    connection: sqlite3.Connection
    number: int
    revision: str
    _current: str | None

    @property
    def current(self) -> str:
        if self._current is None:
            self._current = self.of(self.revision) or ""
        return self._current

    def of(self, revision: str) -> str | None:
        row: tuple[str] | None = self.connection.execute(
            "SELECT text FROM main.revisions WHERE article = ? AND revision = ?", (self.number, revision)
        ).fetchone()
        return row[0] if row else None


def _place(word: ActorCorrection, text: _Texts) -> Place | None:
    """Where a word on a mention holds now; `None` for other words, and where the passage is not found."""
    selectors, stamp = word.selectors, word.article
    if selectors is None or stamp is None:
        return None
    if text.revision == stamp.revision:
        return Place(word, Span(selectors.start, selectors.end), selectors.exact)
    span = place(text.current, selectors, text.of(stamp.revision)).span
    return Place(word, span, span.of(text.current)) if span else None
