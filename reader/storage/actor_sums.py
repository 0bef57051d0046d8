"""The sums over the mentions: which actors there are, how often, where, under which names.

`actors`, `aliases` and `appearances` go by what names mean now (`names.shown`) and are kept in step: for an
article as its mentions come and go, for actors when a word of the person changes what names mean. Works
inside the caller's transaction.
"""

import sqlite3
from collections.abc import Collection

import msgspec

from reader.model.annotation import ActorStamp
from reader.model.kinds import ActorType
from reader.text.actor_rules import ActorRules
from reader.text.names import folded_name

_OWN = "FROM named JOIN names ON names.number = name WHERE article = ? AND hidden = 0 AND shown <> ''"
_THESE = "(SELECT value FROM json_each(?))"


class Names:
    """What names mean and actors are called: the rules, and what was detected here."""

    def __init__(self, connection: sqlite3.Connection, rules: ActorRules) -> None:
        self._connection = connection
        self._rules = rules
        self._detected: dict[str, ActorStamp | None] = {}

    def shown(self, actor_id: str, folded: str, fixed: bool) -> str:
        return self._rules.shown(actor_id, folded, fixed=fixed)

    def display(self, actor_id: str) -> ActorStamp:
        return self._rules.display(actor_id, self.detected(actor_id))

    def detected(self, actor_id: str) -> ActorStamp | None:
        """An actor as detection knows it; `None` when no text here names it."""
        if actor_id not in self._detected:
            rows: list[tuple[str, str]] = self._connection.execute(
                """SELECT max(actor), max(type) FROM main.names
                   WHERE actor_id = ? AND "by" <> 'person' GROUP BY actor_id""",
                (actor_id,),
            ).fetchall()
            stamps = [ActorStamp(actor_id, name, ActorType(kind)) for name, kind in rows]
            self._detected[actor_id] = stamps[0] if stamps else None
        return self._detected[actor_id]


def count(connection: sqlite3.Connection, number: int, rules: ActorRules) -> None:
    """Add an article's mentions to the sums; call it after they came."""
    connection.execute(
        f"""INSERT INTO appearances (actor, article, mentions)
            SELECT shown, article, count(*) {_OWN} GROUP BY shown""",
        (number,),
    )
    connection.execute(
        f"""INSERT INTO aliases (actor, text, folded, mentions)
            SELECT shown, text, folded, count(*) {_OWN} GROUP BY shown, text
            ON CONFLICT (actor, text) DO UPDATE SET mentions = mentions + excluded.mentions""",
        (number,),
    )
    own: list[tuple[str, int]] = connection.execute(
        f"SELECT shown, count(*) {_OWN} GROUP BY shown", (number,)
    ).fetchall()
    names = Names(connection, rules)
    for actor_id, mentions in own:
        _put(connection, names.display(actor_id), mentions, 1, rules)


def _put(
    connection: sqlite3.Connection, actor: ActorStamp, mentions: int, articles: int, rules: ActorRules
) -> None:
    connection.execute(
        """INSERT INTO actors (id, name, folded, type, mentions, articles, confirmed, kept)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET name = excluded.name, folded = excluded.folded,
              type = excluded.type, mentions = mentions + excluded.mentions,
              articles = articles + excluded.articles""",
        (
            actor.id,
            actor.name,
            folded_name(actor.name),
            actor.type.value,
            mentions,
            articles,
            int(rules.is_confirmed(actor.id)),
            int(actor.id in rules.added),
        ),
    )


def uncount(connection: sqlite3.Connection, number: int) -> None:
    """Take an article's mentions out of the sums; call it before they go."""
    connection.execute(
        f"""UPDATE actors SET mentions = actors.mentions - gone.mentions, articles = articles - 1
            FROM (SELECT shown, count(*) AS mentions {_OWN} GROUP BY shown) AS gone
            WHERE actors.id = gone.shown""",
        (number,),
    )
    connection.execute(
        f"""UPDATE aliases SET mentions = aliases.mentions - gone.mentions
            FROM (SELECT shown, text, count(*) AS mentions {_OWN} GROUP BY shown, text) AS gone
            WHERE aliases.actor = gone.shown AND aliases.text = gone.text""",
        (number,),
    )
    for statement in (
        f"DELETE FROM appearances WHERE actor IN (SELECT shown {_OWN}) AND article = ?",
        f"DELETE FROM actors WHERE id IN (SELECT shown {_OWN}) AND articles = 0 AND kept = 0",
        f"DELETE FROM aliases WHERE actor IN (SELECT shown {_OWN}) AND mentions = 0 AND kept = 0",
    ):
        connection.execute(statement, (number,) * statement.count("?"))


def rebuild(connection: sqlite3.Connection, ids: Collection[str], rules: ActorRules) -> None:
    """Add up some actors anew, from the names that mean them; reads no text."""
    these = (msgspec.json.encode(sorted(ids)).decode(),)
    standing = f"FROM names JOIN named ON named.name = names.number WHERE hidden = 0 AND shown IN {_THESE}"
    for statement in (
        f"DELETE FROM appearances WHERE actor IN {_THESE}",
        f"DELETE FROM aliases WHERE actor IN {_THESE}",
        f"DELETE FROM actors WHERE id IN {_THESE}",
        f"""INSERT INTO appearances (actor, article, mentions)
            SELECT shown, article, count(*) {standing} GROUP BY shown, article""",
        f"""INSERT INTO aliases (actor, text, folded, mentions)
            SELECT shown, text, folded, count(*) {standing} GROUP BY shown, text""",
    ):
        connection.execute(statement, these)
    sums: list[tuple[str, int, int]] = connection.execute(
        f"SELECT actor, sum(mentions), count(*) FROM appearances WHERE actor IN {_THESE} GROUP BY actor",
        these,
    ).fetchall()
    names = Names(connection, rules)
    for actor_id, mentions, articles in sums:
        _put(connection, names.display(actor_id), mentions, articles, rules)
    _keep_names(connection, ids, rules)
    for actor_id in (rules.added & set(ids)) - {row[0] for row in sums}:
        _put(connection, names.display(actor_id), 0, 0, rules)


def _keep_names(connection: sqlite3.Connection, ids: Collection[str], rules: ActorRules) -> None:
    """Names the person gave are names, also where no text has them."""
    connection.executemany(
        """INSERT INTO aliases (actor, text, folded, mentions, kept) VALUES (?, ?, ?, 0, 1)
           ON CONFLICT (actor, text) DO UPDATE SET kept = 1""",
        [(actor, name, folded_name(name)) for actor, name in rules.given_names() if actor in ids],
    )
