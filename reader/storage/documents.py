"""Puts together what the search index needs of one article."""

import sqlite3
from collections.abc import Sequence

from reader.model.kinds import ActorType
from reader.model.search import IndexDocument, IndexedActor
from reader.storage.article_rows import blocks_from_json

DEFAULT_LANGUAGE = "it"
PAGE_ROWS = 100
"""Texts read in one transaction."""

_DocumentRow = tuple[int, str, str, str, str | None, str | None, str | None, str | None]


def document(connection: sqlite3.Connection, article_id: str) -> IndexDocument | None:
    row: _DocumentRow | None = connection.execute(
        """SELECT articles.number, title, text, blocks, language, date, source, author FROM articles
           JOIN revisions ON revisions.article = articles.number AND revisions.revision = articles.revision
           WHERE id = ? AND removed = 0""",
        (article_id,),
    ).fetchone()
    if row is None:
        return None
    number, title, text, blocks, language, date, source, author = row
    return IndexDocument(
        id=article_id,
        title=title,
        text=text,
        blocks=blocks_from_json(blocks),
        language=language or DEFAULT_LANGUAGE,
        date=date,
        source=source or "",
        author=author or "",
        actors=_actors(connection, number),
    )


def those_here(connection: sqlite3.Connection, ids: Sequence[str]) -> list[IndexDocument]:
    """In the order given; what is gone or removed is left out."""
    found = [document(connection, article_id) for article_id in ids]
    return [one for one in found if one is not None]


def _actors(connection: sqlite3.Connection, number: int) -> tuple[IndexedActor, ...]:
    """Each actor under its canonical name and every text that mentions it, the most frequent first."""
    rows: list[tuple[str, str, str, str]] = connection.execute(
        """SELECT actor_id, type, actor, text FROM mentions WHERE article = ?
           GROUP BY actor_id, text ORDER BY actor_id, count(*) DESC, text""",
        (number,),
    ).fetchall()
    types: dict[str, str] = {}
    names: dict[str, dict[str, None]] = {}
    for actor_id, actor_type, actor, text in rows:
        types[actor_id] = actor_type
        names.setdefault(actor_id, {actor: None})[text] = None
    return tuple(
        IndexedActor(actor_id, ActorType(types[actor_id]), tuple(found)) for actor_id, found in names.items()
    )
