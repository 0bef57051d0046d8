"""Brings mentions and sums in step with new words of the person on actors.

Words on names touch the rows of `names` and the sums of the actors concerned; words on places, and names that
the person adds, touch the articles concerned. No other text is read. Works inside the caller's transaction.
"""

import sqlite3
from collections.abc import Collection, Iterable, Sequence

import msgspec

from reader.model.annotation import ActorCorrection, ActorWord
from reader.storage import actor_sums, finding, mention_changes
from reader.storage.changelog import log_articles
from reader.storage.said import APPLIED, Said
from reader.text.actor_rules import NOBODY
from reader.text.names import folded_name

_THESE = "(SELECT value FROM json_each(?))"
_ON_PLACES = frozenset({ActorWord.MENTION, ActorWord.NOT_MENTION, ActorWord.NOT_HERE})
_NameRow = tuple[int, str, str, int, str]
"""Number, detected actor, comparison form, whether fixed, and the actor shown."""


def apply(
    connection: sqlite3.Connection,
    changed: Sequence[ActorCorrection],
    words: Said,
    *,
    holding: Iterable[str] = (),
    complete: bool = False,
) -> None:
    """`changed` are the words that were said or taken back since the last time, `words` all that hold now.
    `holding` are ids of articles in which names that were added may stand. `complete`: whatever went before
    may have been otherwise."""
    if complete:
        changed = [*changed, *(one for said in words.local.values() for one in said)]
    articles = _articles(connection, changed, complete=complete) | _numbers(connection, holding)
    struck = _apply_to_names(connection, changed, words, complete=complete)
    if words.finder:
        articles |= _articles_with(connection, struck)
    _settle(connection, sorted(articles), words)


def _settle(connection: sqlite3.Connection, articles: Sequence[int], words: Said) -> None:
    """Lay the words on places over some articles anew, then add up the actors concerned at once."""
    settled = mention_changes.settle(connection, articles, words)
    log_articles(connection, settled.articles)
    rows: list[tuple[str]] = connection.execute(
        f"SELECT DISTINCT shown FROM names WHERE shown <> '' AND number IN {_THESE}",
        (msgspec.json.encode(sorted(settled.names)).decode(),),
    ).fetchall()
    mention_changes.forget(connection, settled.names)
    actor_sums.rebuild(connection, [row[0] for row in rows], words.rules)


def remember(connection: sqlite3.Connection, words: Said) -> None:
    """Note that mentions and sums go by these words."""
    connection.execute("INSERT OR REPLACE INTO state (name, value) VALUES (?, ?)", (APPLIED, words.mark))


def _articles(
    connection: sqlite3.Connection, changed: Sequence[ActorCorrection], *, complete: bool
) -> set[int]:
    """The articles that words on places are about, and those in which an added name was found before."""
    found: set[int] = set()
    for word in changed:
        if word.word in _ON_PLACES and word.article is not None:
            number = finding.match(connection, word.article)
            found |= {number} if number is not None else set()
    names = {word.folded for word in changed if word.word in (ActorWord.ALIAS, ActorWord.NOT_NAME)}
    rows: list[tuple[int]] = connection.execute(
        f"""SELECT DISTINCT article FROM named JOIN names ON names.number = name
            WHERE "by" = 'person' AND fixed = 0 AND folded IN {_THESE}""",
        (_json(names),),
    ).fetchall()
    if complete:
        rows += connection.execute(
            "SELECT DISTINCT article FROM named WHERE added = 1 OR hidden = 1"
        ).fetchall()
    return found | {row[0] for row in rows}


def _numbers(connection: sqlite3.Connection, ids: Iterable[str]) -> set[int]:
    rows: list[tuple[int]] = connection.execute(
        f"SELECT number FROM articles WHERE id IN {_THESE}", (_json(ids),)
    ).fetchall()
    return {row[0] for row in rows}


def _json(values: Iterable[str]) -> str:
    return msgspec.json.encode(sorted(values)).decode()


def _apply_to_names(
    connection: sqlite3.Connection, changed: Sequence[ActorCorrection], words: Said, *, complete: bool
) -> list[int]:
    """Return the names that mean nobody from now on, or no longer do: they make room for added names."""
    ids = {stamp.id for word in changed for stamp in (word.actor, word.into) if stamp is not None}
    if complete:
        ids |= words.rules.speaks_of() | {row[0] for row in connection.execute("SELECT id FROM actors")}
    folded = {word.folded for word in changed if word.word in (ActorWord.ALIAS, ActorWord.NOT_NAME)}
    ids, folded = words.rules.related(ids, folded)
    if not ids and not folded and not complete:
        return []
    rows = _names(connection, ids, folded, complete=complete)
    moved: list[tuple[str, int]] = []
    struck: list[int] = []
    touched = ids | _holders(connection, changed) | _no_longer_confirmed(connection, words)
    for number, actor_id, name, fixed, before in rows:
        now = words.rules.shown(actor_id, name, fixed=bool(fixed))
        if now != before:
            moved.append((now, number))
            struck += [number] if NOBODY in (now, before) else []
            touched |= {now, before}
    called = _called(connection, touched)
    connection.executemany("UPDATE names SET shown = ? WHERE number = ?", moved)
    actor_sums.rebuild(connection, touched - {NOBODY}, words.rules)
    now_called = _called(connection, touched)
    renamed = {one for one in touched if called.get(one) != now_called.get(one)}
    _log(connection, [number for _, number in moved], renamed)
    return struck


def _holders(connection: sqlite3.Connection, changed: Sequence[ActorCorrection]) -> set[str]:
    """The actors that have names spoken of by the person's word: an older one, that a new one replaced."""
    stamps = {stamp for word in changed for stamp in (word.actor, word.into) if stamp is not None}
    names = {word.folded for word in changed} | {folded_name(stamp.name) for stamp in stamps}
    rows: list[tuple[str]] = connection.execute(
        f"SELECT actor FROM aliases WHERE kept = 1 AND folded IN {_THESE}", (_json(names),)
    ).fetchall()
    return {row[0] for row in rows}


def _no_longer_confirmed(connection: sqlite3.Connection, words: Said) -> set[str]:
    """The actors for which a word spoke that another replaced, or that was taken back."""
    rows: list[tuple[str]] = connection.execute("SELECT id FROM actors WHERE confirmed = 1").fetchall()
    return {row[0] for row in rows if not words.rules.is_confirmed(row[0])}


def _articles_with(connection: sqlite3.Connection, names: Sequence[int]) -> set[int]:
    rows: list[tuple[int]] = connection.execute(
        f"SELECT DISTINCT article FROM named WHERE name IN {_THESE}", (msgspec.json.encode(names).decode(),)
    ).fetchall()
    return {row[0] for row in rows}


def _names(
    connection: sqlite3.Connection, ids: Collection[str], folded: Collection[str], *, complete: bool
) -> list[_NameRow]:
    columns = "SELECT number, actor_id, folded, fixed, shown FROM names"
    if complete:
        every: list[_NameRow] = connection.execute(columns).fetchall()
        return every
    rows: list[_NameRow] = connection.execute(
        f"""{columns} WHERE actor_id IN {_THESE} UNION {columns} WHERE shown IN {_THESE}
            UNION {columns} WHERE folded IN {_THESE}""",
        (_json(ids), _json(ids), _json(folded)),
    ).fetchall()
    return rows


def _called(connection: sqlite3.Connection, ids: Collection[str]) -> dict[str, tuple[str, str]]:
    rows: list[tuple[str, str, str]] = connection.execute(
        f"SELECT id, name, type FROM actors WHERE id IN {_THESE}", (_json(ids),)
    ).fetchall()
    return {row[0]: (row[1], row[2]) for row in rows}


def _log(connection: sqlite3.Connection, names: Sequence[int], actors: Collection[str]) -> None:
    """The index follows: articles in which a name means another actor, or an actor is called otherwise."""
    connection.execute(
        f"""INSERT OR REPLACE INTO changes (article) SELECT id FROM articles WHERE number IN (
              SELECT article FROM named WHERE name IN {_THESE}
              UNION SELECT article FROM appearances WHERE actor IN {_THESE})""",
        (msgspec.json.encode(names).decode(), _json(actors)),
    )
