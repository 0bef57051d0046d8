"""Reads actors: of the library or of one article, and by any of their names."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

import msgspec

from reader.model.actor import Actor, ActorCount, ActorName, Mention, Origin, RecognisedBy
from reader.model.kinds import ActorType

_SURENESS = (RecognisedBy.PERSON, RecognisedBy.REGISTER, RecognisedBy.RULE, RecognisedBy.MODEL)
_SURE = f"""min(CASE "by" {" ".join(f"WHEN '{by}' THEN {rank}" for rank, by in enumerate(_SURENESS))} END)"""
_ORIGINS = {
    RecognisedBy.PERSON: Origin.PERSON,
    RecognisedBy.REGISTER: Origin.BUILT_IN,
    RecognisedBy.RULE: Origin.DETECTED,
    RecognisedBy.MODEL: Origin.DETECTED,
}
_THESE = "(SELECT value FROM json_each(?))"
_ACTOR = "id, name, type, mentions, articles, confirmed"
_LAST_CHARACTER = chr(0x10FFFF)
# What parts the words of a name: `Ministero della Difesa (Armenia)`, `Nagorno-Karabakh`.
_PARTING = str.maketrans("(-'", "   ")
_PARTED = "' ' || replace(replace(replace(folded, '(', ' '), '-', ' '), '''', ' ')"
_MOST_WORDS = 12

_ActorRow = tuple[str, str, str, int, int, int]


def library_actors(connection: sqlite3.Connection) -> list[ActorCount]:
    """The actors of the whole library, most mentioned first."""
    rows: list[_ActorRow] = connection.execute(
        f"SELECT {_ACTOR} FROM actors ORDER BY mentions DESC, name, id"
    ).fetchall()
    return _counted(connection, rows, every=True)


def leading(connection: sqlite3.Connection, limit: int) -> list[ActorCount]:
    """The actors that stand in the most articles."""
    rows: list[_ActorRow] = connection.execute(
        f"SELECT {_ACTOR} FROM actors ORDER BY articles DESC, mentions DESC, name, id LIMIT ?", (limit,)
    ).fetchall()
    return _counted(connection, rows, every=False)


def actors(connection: sqlite3.Connection, ids: Sequence[str]) -> list[ActorCount]:
    """Some actors, in the order given; unknown ones are left out."""
    rows: list[_ActorRow] = connection.execute(
        f"SELECT {_ACTOR} FROM actors WHERE id IN {_THESE}", (_json(ids),)
    ).fetchall()
    found = {row.actor_id: row for row in _counted(connection, rows, every=False)}
    return [found[actor_id] for actor_id in ids if actor_id in found]


def _json(ids: Iterable[str]) -> str:
    return msgspec.json.encode(list(ids)).decode()


def _counted(connection: sqlite3.Connection, rows: Sequence[_ActorRow], *, every: bool) -> list[ActorCount]:
    only, cells = ("", ()) if every else (f"WHERE actor IN {_THESE}", (_json(row[0] for row in rows),))
    aliases: dict[str, list[str]] = {}
    for actor, text in connection.execute(
        f"SELECT actor, text FROM aliases {only} ORDER BY actor, mentions DESC, text", cells
    ):
        aliases.setdefault(actor, []).append(text)
    sure: dict[str, int] = dict(
        connection.execute(
            f"SELECT shown, {_SURE} FROM names {only.replace('actor', 'shown')} GROUP BY shown", cells
        ).fetchall()
    )
    return [
        ActorCount(
            actor=name,
            actor_id=actor_id,
            type=ActorType(actor_type),
            aliases=tuple(text for text in aliases.get(actor_id, ()) if text != name),
            count=mentions,
            articles=articles,
            confirmed=bool(confirmed),
            by=_SURENESS[sure.get(actor_id, 0)],
        )
        for actor_id, name, actor_type, mentions, articles, confirmed in rows
    ]


def counted(mentions: Sequence[Mention], is_confirmed: Callable[[str], bool]) -> list[ActorCount]:
    """The actors of one article, counted in it, most mentioned first."""
    by_actor: dict[str, list[Mention]] = {}
    for mention in mentions:
        by_actor.setdefault(mention.actor_id, []).append(mention)
    found = [_of_mentions(own, is_confirmed) for own in by_actor.values()]
    return sorted(found, key=lambda row: (-row.count, row.actor, row.actor_id))


def _of_mentions(own: Sequence[Mention], is_confirmed: Callable[[str], bool]) -> ActorCount:
    first = own[0]
    texts = Counter(mention.text for mention in own)
    names = sorted(texts, key=lambda text: (-texts[text], text))
    return ActorCount(
        actor=first.actor,
        actor_id=first.actor_id,
        type=first.type,
        aliases=tuple(text for text in names if text != first.actor),
        count=len(own),
        articles=1,
        confirmed=is_confirmed(first.actor_id),
        by=min((mention.by for mention in own), key=_SURENESS.index),
    )


def detected(connection: sqlite3.Connection) -> list[Actor]:
    """The actors as detection knows them, without a word of the person; with their names."""
    rows: list[tuple[str, str, str, str]] = connection.execute(
        """SELECT actor_id, max(actor), max(type), json_group_array(DISTINCT text) FROM names
           WHERE "by" <> 'person' GROUP BY actor_id"""
    ).fetchall()
    return [
        Actor(
            actor_id, name, ActorType(kind), tuple(sorted(msgspec.json.decode(texts, type=set[str]) - {name}))
        )
        for actor_id, name, kind, texts in rows
    ]


def detected_as(connection: sqlite3.Connection, folded: str) -> list[str]:
    rows: list[tuple[str]] = connection.execute(
        """SELECT DISTINCT actor_id FROM names WHERE folded = ? AND "by" <> 'person' ORDER BY actor_id""",
        (folded,),
    ).fetchall()
    return [row[0] for row in rows]


def names_of(connection: sqlite3.Connection, actor_id: str) -> list[ActorName]:
    """The names, the most frequent first; one that the register knows is built in."""
    rows: list[tuple[str, int, int]] = connection.execute(
        f"""SELECT aliases.text, mentions, coalesce({_SURE}, 0) FROM aliases
            LEFT JOIN names ON names.shown = aliases.actor AND names.text = aliases.text AND "by" <> 'person'
            WHERE aliases.actor = ? GROUP BY aliases.text ORDER BY mentions DESC, aliases.text""",
        (actor_id,),
    ).fetchall()
    return [ActorName(text, _ORIGINS[_SURENESS[sure]], mentions) for text, mentions, sure in rows]


def named(connection: sqlite3.Connection, folded: str) -> list[str]:
    """The ids of the actors that go by a name, most mentioned first."""
    rows: list[tuple[str]] = connection.execute(
        """SELECT id FROM actors WHERE folded = ?1 OR id IN (SELECT actor FROM aliases WHERE folded = ?1)
           ORDER BY folded <> ?1, mentions DESC, id""",
        (folded,),
    ).fetchall()
    return [row[0] for row in rows]


def named_since(connection: sqlite3.Connection, position: int, ids: Iterable[str]) -> list[str]:
    """The articles that changed after a position of the change log and name one of some actors now."""
    rows: list[tuple[str]] = connection.execute(
        f"""SELECT DISTINCT articles.id FROM appearances JOIN articles ON number = appearances.article
            JOIN main.changes ON changes.article = articles.id
            WHERE actor IN {_THESE} AND position > ? AND removed = 0""",
        (_json(ids), position),
    ).fetchall()
    return [row[0] for row in rows]


def like(connection: sqlite3.Connection, folded: str, limit: int) -> list[str]:
    """The ids of the actors of whose names one is so, begins so, or has for each word one that begins so, in
    this order, most mentioned first."""
    last = folded + _LAST_CHARACTER
    parts = [f"% {_escaped(word)}%" for word in folded.translate(_PARTING).split()[:_MOST_WORDS]]
    has_all = " AND ".join(f"{_PARTED} LIKE ? ESCAPE '\\'" for _ in parts) or "FALSE"
    rows: list[tuple[str]] = connection.execute(
        f"""SELECT id FROM (
             SELECT id, min(rank) AS rank FROM (
               SELECT id, CASE WHEN folded = ?1 THEN 0 ELSE 2 END AS rank FROM actors
               WHERE folded >= ?1 AND folded < ?2
               UNION ALL SELECT actor, CASE WHEN folded = ?1 THEN 1 ELSE 3 END FROM aliases
               WHERE folded >= ?1 AND folded < ?2
               UNION ALL SELECT id, 4 FROM actors WHERE {has_all}
               UNION ALL SELECT actor, 5 FROM aliases WHERE {has_all}
             ) GROUP BY id
           ) JOIN actors USING (id) ORDER BY rank, mentions DESC, name, id LIMIT ?""",
        (folded, last, *parts, *parts, limit),
    ).fetchall()
    return [row[0] for row in rows]


def _escaped(text: str) -> str:
    for sign in "\\%_":
        text = text.replace(sign, "\\" + sign)
    return text
