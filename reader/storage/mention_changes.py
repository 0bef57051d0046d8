"""Changes the mentions of articles: to what detection finds, and by the person's words on places.

A name that the person adds may stand in thousands of articles. So the tables are asked for many articles at
once, of the detected mentions only those are read that a word reaches, and what stands as it should is not
written again. Works inside the caller's transaction.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import msgspec

from reader.model.actor import Mention
from reader.storage import actor_sums
from reader.storage.mentions import MENTION, MentionRow, mention_of
from reader.storage.overlay import LocalWords, Placed, lay_over
from reader.storage.said import NOTHING, PlacesSaid, Said
from reader.text.names import folded_name

_THESE = "(SELECT value FROM json_each(?))"
_TEXTS_AT_ONCE = 200
_ROW = f"SELECT article, name, hidden, added, {MENTION} FROM named JOIN names ON number = name"
_LAID = f"{_ROW} WHERE article IN {_THESE} AND (added = 1 OR hidden = 1)"
_DETECTED = f"{_ROW} WHERE article = ? AND added = 0"
# Detected mentions never overlap: only the last that begins before a place may reach into it.
_REACHED = f"""
  {_ROW} WHERE article = ?1 AND added = 0 AND start < ?3 AND "end" > ?2 AND start >= coalesce((
    SELECT start FROM named WHERE article = ?1 AND added = 0 AND start <= ?2 ORDER BY start DESC LIMIT 1
  ), ?2)"""
_Key = tuple[str, str, str, int, str, str]
_Added = tuple[int, int, int, int, str, str]
"""Article, start, end, name, kind and why of a row that the person's word adds."""


@dataclass(slots=True)
class Settled:
    """The names whose sums are no longer right, or that stand nowhere now, and the articles that changed."""

    names: set[int] = field(default_factory=set)
    articles: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Row:
    article: int
    name: int
    hidden: bool
    added: bool
    mention: Mention

    def as_added(self) -> _Added:
        one = self.mention
        return self.article, one.start, one.end, self.name, one.kind, one.why


def replace(
    connection: sqlite3.Connection, found: Sequence[tuple[int, Sequence[Mention]]], words: Said
) -> None:
    """Give articles (by their numbers) these detected mentions and no others; the sums follow."""
    numbers = [number for number, _ in found]
    rows: list[tuple[int]] = connection.execute(
        f"SELECT DISTINCT name FROM named WHERE article IN {_THESE}", (_json(numbers),)
    ).fetchall()
    names = _Names(connection, words)
    for number, mentions in found:
        actor_sums.uncount(connection, number)
        connection.execute("DELETE FROM named WHERE article = ?", (number,))
        _insert(connection, [names.row(number, Placed(one)) for one in mentions], added=False)
    settle(connection, numbers, words)
    forget(connection, [row[0] for row in rows])
    for number in numbers:
        actor_sums.count(connection, number, words.rules)


def clear(connection: sqlite3.Connection, number: int) -> None:
    """Take every mention from an article whose text is another now; it waits for detection."""
    replace(connection, [(number, ())], NOTHING)


def refresh(connection: sqlite3.Connection, number: int, words: Said) -> None:
    """Call it when an article was removed or came back; the sums follow."""
    actor_sums.uncount(connection, number)
    forget(connection, settle(connection, [number], words).names)
    actor_sums.count(connection, number, words.rules)


def forget(connection: sqlite3.Connection, names: Iterable[int]) -> None:
    """Drop those of some names that stand nowhere any more."""
    connection.executemany(
        "DELETE FROM names WHERE number = ?1 AND NOT EXISTS (SELECT 1 FROM named WHERE name = ?1)",
        [(name,) for name in sorted(set(names))],
    )


def settle(connection: sqlite3.Connection, numbers: Sequence[int], words: Said) -> Settled:
    """Hide and add what the words on places hide and add in articles, in place of what they did before; of
    removed articles everything is hidden. The sums are the caller's."""
    settled = Settled()
    places, names = PlacesSaid(connection, words), _Names(connection, words)
    for first in range(0, len(numbers), _TEXTS_AT_ONCE):
        some = numbers[first : first + _TEXTS_AT_ONCE]
        gone: list[tuple[int]] = connection.execute(
            f"SELECT number FROM articles WHERE removed = 1 AND number IN {_THESE}", (_json(some),)
        ).fetchall()
        for (number,) in gone:
            _put_away(connection, number, settled)
        listed = [number for number in some if (number,) not in gone]
        _lay_over(connection, listed, places, names, settled)
    return settled


def _put_away(connection: sqlite3.Connection, number: int, settled: Settled) -> None:
    rows: list[tuple[int]] = connection.execute(
        "SELECT name FROM named WHERE article = ? AND hidden = 0", (number,)
    ).fetchall()
    connection.execute("DELETE FROM named WHERE article = ? AND added = 1", (number,))
    connection.execute("UPDATE named SET hidden = 1 WHERE article = ? AND hidden = 0", (number,))
    settled.names |= {row[0] for row in rows}
    settled.articles += [number] if rows else []


def _lay_over(
    connection: sqlite3.Connection,
    numbers: Sequence[int],
    places: PlacesSaid,
    names: "_Names",
    settled: Settled,
) -> None:
    laid: dict[int, list[_Row]] = {}
    for row in _rows(connection, _LAID, _json(numbers)):
        laid.setdefault(row.article, []).append(row)
    local = places.of(numbers)
    turned: list[_Row] = []
    dropped: list[_Added] = []
    put: list[_Added] = []
    for number in sorted(laid.keys() | local.keys()):
        here, said = laid.get(number, []), local.get(number, LocalWords())
        open_ = [row for row in here if not row.added] + _reached(connection, number, said)
        given = {row.mention.start: row for row in open_}
        standing = lay_over([row.mention for row in given.values()], said, names.means_nobody)
        kept = {id(one.mention) for one in standing}
        turned += [row for row in given.values() if row.hidden is (id(row.mention) in kept)]
        theirs = {id(row.mention) for row in given.values()}
        dropped += [row.as_added() for row in here if row.added]
        put += [names.row(number, one) for one in standing if id(one.mention) not in theirs]
    _write(connection, turned, set(dropped), set(put), settled)


def _rows(connection: sqlite3.Connection, query: str, *cells: int | str) -> Iterator[_Row]:
    found: list[tuple[int, int, int, int, *MentionRow]] = connection.execute(query, cells).fetchall()
    for row in found:
        article, name, hidden, added = row[:4]
        yield _Row(article, name, bool(hidden), bool(added), mention_of(row[4:]))


def _reached(connection: sqlite3.Connection, number: int, local: LocalWords) -> list[_Row]:
    """The detected mentions that words on places may touch."""
    if local.not_here:
        return list(_rows(connection, _DETECTED, number))
    spans = [*(place.span for place in local.places), *(name.span for name in local.added)]
    return [row for span in spans for row in _rows(connection, _REACHED, number, span.start, span.end)]


def _write(
    connection: sqlite3.Connection,
    turned: Sequence[_Row],
    dropped: set[_Added],
    put: set[_Added],
    settled: Settled,
) -> None:
    gone, new = sorted(dropped - put), sorted(put - dropped)
    connection.executemany(
        "UPDATE named SET hidden = 1 - hidden WHERE article = ? AND start = ? AND added = 0",
        [(row.article, row.mention.start) for row in turned],
    )
    connection.executemany(
        "DELETE FROM named WHERE article = ? AND start = ? AND added = 1", [row[:2] for row in gone]
    )
    _insert(connection, new, added=True)
    settled.names |= {row.name for row in turned} | {row[3] for row in (*gone, *new)}
    settled.articles += sorted({row.article for row in turned} | {row[0] for row in (*gone, *new)})


def _insert(connection: sqlite3.Connection, rows: Iterable[_Added], *, added: bool) -> None:
    connection.executemany(
        f"""INSERT INTO named (article, start, "end", name, kind, why, added, hidden)
            VALUES (?, ?, ?, ?, ?, ?, {int(added)}, 0)""",
        rows,
    )


class _Names:
    """The numbers of names, which are made when they are new; what they mean follows from the words."""

    def __init__(self, connection: sqlite3.Connection, words: Said) -> None:
        self._connection = connection
        self._rules = words.rules
        self._known: dict[_Key, int] = {}

    def means_nobody(self, mention: Mention) -> bool:
        return self._rules.means_nobody(mention)

    def row(self, article: int, one: Placed) -> _Added:
        mention = one.mention
        by, kind = mention.by.value, mention.type.value
        key = (mention.actor_id, mention.text, by, int(one.fixed), mention.actor, kind)
        if key not in self._known:
            self._known[key] = self._number(key)
        return article, mention.start, mention.end, self._known[key], mention.kind, mention.why

    def _number(self, key: _Key) -> int:
        actor_id, text, by, fixed, actor, kind = key
        known: tuple[int, str] | None = self._connection.execute(
            'SELECT number, actor FROM names WHERE actor_id = ? AND text = ? AND "by" = ? AND fixed = ?',
            key[:4],
        ).fetchone()
        if known is not None:
            if known[1] != actor:
                self._connection.execute("UPDATE names SET actor = ? WHERE number = ?", (actor, known[0]))
            return known[0]
        folded = folded_name(text)
        shown = self._rules.shown(actor_id, folded, fixed=bool(fixed))
        row: tuple[int] = self._connection.execute(
            """INSERT INTO names (actor_id, text, "by", fixed, actor, type, folded, shown)
               VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING number""",
            (actor_id, text, by, fixed, actor, kind, folded, shown),
        ).fetchone()
        return row[0]


def _json(numbers: Sequence[int]) -> str:
    return msgspec.json.encode(numbers).decode()
