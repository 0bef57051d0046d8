"""Mentions and the sums over them: which actors there are, how often, where, under which names.

The sums (`actors`, `aliases`, `appearances`) are kept in step as mentions come and go: adding them up anew
takes seconds in a large library. Works inside the caller's transaction.
"""

import sqlite3
from collections.abc import Iterator, Sequence

import msgspec

from reader.model.actor import ActorCount, ActorType, ArticleMention, Mention, RecognisedBy
from reader.storage.article_rows import shown_path

_COLUMNS = 'start, "end", text, type, actor_id, actor, "by", kind, why'
_MentionRow = tuple[int, int, str, str, str, str, str, str, str]
_ActorRow = tuple[str, str, str, int, int]
_Aliases = dict[str, list[str]]


def of_article(connection: sqlite3.Connection, article_id: str) -> list[Mention]:
    rows: list[_MentionRow] = connection.execute(
        f"""SELECT {_COLUMNS} FROM mentions
            WHERE article = (SELECT number FROM articles WHERE id = ? AND removed = 0) ORDER BY start""",
        (article_id,),
    ).fetchall()
    return [_mention(row) for row in rows]


def _mention(row: _MentionRow) -> Mention:
    start, end, text, actor_type, actor_id, actor, by, kind, why = row
    return Mention(start, end, text, ActorType(actor_type), actor_id, actor, RecognisedBy(by), kind, why)


def in_article(article_id: str, path: str | bytes, mention: Mention) -> ArticleMention:
    return ArticleMention(
        article=article_id,
        path=shown_path(path),
        start=mention.start,
        end=mention.end,
        text=mention.text,
        type=mention.type,
        actor=mention.actor,
        actor_id=mention.actor_id,
        by=mention.by,
        kind=mention.kind,
        why=mention.why,
    )


def library_actors(connection: sqlite3.Connection, limit: int | None) -> list[ActorCount]:
    """The actors of the whole library, most mentioned first."""
    rows: list[_ActorRow] = connection.execute(
        "SELECT id, name, type, mentions, articles FROM actors ORDER BY mentions DESC, name, id LIMIT ?",
        (-1 if limit is None else limit,),
    ).fetchall()
    if limit is None:
        found = connection.execute("SELECT actor, text FROM aliases ORDER BY actor, mentions DESC, text")
    else:
        found = connection.execute(
            """SELECT actor, text FROM aliases WHERE actor IN (SELECT value FROM json_each(?))
               ORDER BY actor, mentions DESC, text""",
            (msgspec.json.encode([row[0] for row in rows]).decode(),),
        )
    return _counted(rows, _grouped(found))


def article_actors(connection: sqlite3.Connection, article_id: str, limit: int | None) -> list[ActorCount]:
    """The actors of one article, counted in it."""
    number = "(SELECT number FROM articles WHERE id = ? AND removed = 0)"
    rows: list[_ActorRow] = connection.execute(
        f"""SELECT actor_id, max(actor), max(type), count(*) AS mentions, 1 FROM mentions
            WHERE article = {number} GROUP BY actor_id ORDER BY mentions DESC, 2, 1 LIMIT ?""",
        (article_id, -1 if limit is None else limit),
    ).fetchall()
    found = connection.execute(
        f"""SELECT actor_id, text FROM mentions WHERE article = {number}
            GROUP BY actor_id, text ORDER BY actor_id, count(*) DESC, text""",
        (article_id,),
    )
    return _counted(rows, _grouped(found))


def _grouped(found: Iterator[tuple[str, str]]) -> _Aliases:
    aliases: _Aliases = {}
    for actor, text in found:
        aliases.setdefault(actor, []).append(text)
    return aliases


def _counted(rows: Sequence[_ActorRow], aliases: _Aliases) -> list[ActorCount]:
    return [
        ActorCount(
            actor=name,
            actor_id=actor_id,
            type=ActorType(actor_type),
            aliases=tuple(text for text in aliases.get(actor_id, ()) if text != name),
            count=mentions,
            articles=articles,
        )
        for actor_id, name, actor_type, mentions, articles in rows
    ]


def replace(connection: sqlite3.Connection, number: int, mentions: Sequence[Mention]) -> None:
    """Give an article (by its number) these mentions and no others."""
    uncount(connection, number)
    connection.execute("DELETE FROM mentions WHERE article = ?", (number,))
    connection.executemany(
        f"INSERT INTO mentions (article, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            (number, m.start, m.end, m.text, m.type.value, m.actor_id, m.actor, m.by.value, m.kind, m.why)
            for m in mentions
        ],
    )
    count(connection, number)


def count(connection: sqlite3.Connection, number: int) -> None:
    """Add an article's mentions to the sums, unless it is removed; call it after the article came back."""
    if not _is_listed(connection, number):
        return
    connection.execute(
        """INSERT INTO appearances (actor, article, mentions)
           SELECT actor_id, article, count(*) FROM mentions WHERE article = ? GROUP BY actor_id""",
        (number,),
    )
    connection.execute(
        """INSERT INTO actors (id, name, type, mentions, articles)
           SELECT actor_id, max(actor), max(type), count(*), 1 FROM mentions WHERE article = ?
           GROUP BY actor_id
           ON CONFLICT (id) DO UPDATE SET mentions = mentions + excluded.mentions, articles = articles + 1,
             name = excluded.name, type = excluded.type""",
        (number,),
    )
    connection.execute(
        """INSERT INTO aliases (actor, text, mentions)
           SELECT actor_id, text, count(*) FROM mentions WHERE article = ? GROUP BY actor_id, text
           ON CONFLICT (actor, text) DO UPDATE SET mentions = mentions + excluded.mentions""",
        (number,),
    )


def _is_listed(connection: sqlite3.Connection, number: int) -> bool:
    removed: int = connection.execute("SELECT removed FROM articles WHERE number = ?", (number,)).fetchone()[
        0
    ]
    return not removed


def uncount(connection: sqlite3.Connection, number: int) -> None:
    """Take an article's mentions out of the sums; call it before the article is removed."""
    if not _is_listed(connection, number):
        return
    connection.execute(
        """UPDATE actors SET mentions = actors.mentions - gone.mentions, articles = articles - 1
           FROM (SELECT actor_id, count(*) AS mentions FROM mentions WHERE article = ?
                 GROUP BY actor_id) AS gone
           WHERE actors.id = gone.actor_id""",
        (number,),
    )
    connection.execute(
        """UPDATE aliases SET mentions = aliases.mentions - gone.mentions
           FROM (SELECT actor_id, text, count(*) AS mentions FROM mentions WHERE article = ?
                 GROUP BY actor_id, text) AS gone
           WHERE aliases.actor = gone.actor_id AND aliases.text = gone.text""",
        (number,),
    )
    own = "SELECT actor_id FROM mentions WHERE article = ?"
    for statement in (
        f"DELETE FROM appearances WHERE actor IN ({own}) AND article = ?",
        f"DELETE FROM actors WHERE id IN ({own}) AND articles = 0",
        f"DELETE FROM aliases WHERE actor IN ({own}) AND mentions = 0",
    ):
        connection.execute(statement, (number,) * statement.count("?"))
