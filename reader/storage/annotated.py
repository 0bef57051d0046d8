"""What annotations need to know of articles, for many of them at once.

Works on a connection to `articles.sqlite3` with the notes attached as `notes`.
"""

import sqlite3
from collections.abc import Sequence

import msgspec

from reader.model.actor import PassageActor
from reader.model.annotation import ArticleStamp
from reader.model.article import ArticleBrief
from reader.model.kinds import ActorType
from reader.storage.article_rows import shown_path

_BRIEF = """
  SELECT id, path, title, revision, date, source, language FROM articles
  WHERE +removed = 0 AND id IN (SELECT value FROM json_each(?))"""
_BriefRow = tuple[str, str | bytes, str, str, str | None, str | None, str | None]
_DISPLACED = """
  SELECT notes.annotations.id FROM notes.annotations
  LEFT JOIN main.articles ON main.articles.id = notes.annotations.article
  WHERE deleted = 0 AND start IS NOT NULL AND given_up = 0
    AND main.articles.revision IS NOT notes.annotations.revision
  ORDER BY created, notes.annotations.id"""
_LONGEST_NAME = 200
"""Code points before a passage in which a name that reaches into it may begin."""
_NAMED = f"""
  SELECT note.id, mentions.actor_id, mentions.actor, mentions.type FROM notes.annotations AS note
  JOIN main.articles ON main.articles.id = note.article AND main.articles.revision = note.revision
  JOIN main.mentions ON mentions.article = main.articles.number
    AND mentions.start > note.start - {_LONGEST_NAME} AND mentions.start < note."end"
    AND mentions."end" > note.start
  WHERE note.deleted = 0 AND note.start IS NOT NULL AND note.kind = 'highlight'"""
_STAMP = "article, revision, name, title, record, url"


def briefs(connection: sqlite3.Connection, ids: Sequence[str]) -> list[ArticleBrief]:
    rows: list[_BriefRow] = connection.execute(_BRIEF, (msgspec.json.encode(ids).decode(),)).fetchall()
    return [ArticleBrief(row[0], shown_path(row[1]), *row[2:]) for row in rows]


def displaced(connection: sqlite3.Connection) -> list[str]:
    return [row[0] for row in connection.execute(_DISPLACED).fetchall()]


def strays(connection: sqlite3.Connection) -> list[ArticleStamp]:
    found: dict[tuple[str, ...], ArticleStamp] = {}
    for table in ("annotations", "article_tags"):
        rows: list[tuple[str, str, str, str, str, str | None]] = connection.execute(
            f"""SELECT DISTINCT {_STAMP} FROM notes.{table}
                WHERE deleted = 0 AND name <> '' AND article NOT IN (SELECT id FROM main.articles)"""
        ).fetchall()
        for row in rows:
            found.setdefault((row[0], row[1], row[2], row[4]), ArticleStamp(*row))
    return list(found.values())


def named(connection: sqlite3.Connection, annotation_ids: Sequence[str] | None) -> list[PassageActor]:
    only, cells = "", list[str]()
    if annotation_ids is not None:
        only = " AND note.id IN (SELECT value FROM json_each(?))"
        cells.append(msgspec.json.encode(annotation_ids).decode())
    rows: list[tuple[str, str, str, str]] = connection.execute(
        f"{_NAMED}{only} GROUP BY note.id, mentions.actor_id", cells
    ).fetchall()
    return [PassageActor(note, actor, name, ActorType(kind)) for note, actor, name, kind in rows]
