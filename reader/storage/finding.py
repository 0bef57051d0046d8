"""Finds articles by what a person calls them, and by the stamp a note carries."""

import sqlite3

from reader.model.annotation import ArticleStamp
from reader.model.article import ArticleName
from reader.storage.article_rows import name_of, stored_path

MOST_CANDIDATES = 20
_LAST_CHARACTER = chr(0x10FFFF)

_Rule = tuple[str, tuple[str | bytes | None, ...]]
"""A condition and the values of its marks."""


def candidates(connection: sqlite3.Connection, reference: str) -> list[ArticleName]:
    """The articles of the first rule that finds any: id, file name, path, beginning of a name, of an id."""
    if not reference:
        return []
    path = stored_path(reference)
    reference = reference.encode(errors="replace").decode()
    last = reference + _LAST_CHARACTER
    rules: tuple[_Rule, ...] = (
        ("id = ?", (reference,)),
        ("name = ?", (reference,)),
        ("path = ? AND record = ''", (path,)),
        ("name >= ? AND name < ?", (reference, last)),
        ("id >= ? AND id < ?", (reference, last)),
    )
    for rule, cells in rules:
        rows: list[tuple[str, str]] = connection.execute(
            f"SELECT id, name FROM articles WHERE +removed = 0 AND {rule} ORDER BY name, number LIMIT ?",
            (*cells, MOST_CANDIDATES),
        ).fetchall()
        if rows:
            return [ArticleName(article_id, name) for article_id, name in rows]
    return []


def match(connection: sqlite3.Connection, stamp: ArticleStamp) -> int | None:
    """The number of the article a stamp means, removed or not.

    Of several articles with the stamp's text the one with its name is meant; a name or URL that several
    articles share decides nothing.
    """
    name = name_of(stamp.name, stamp.record)
    with_text = "number IN (SELECT article FROM revisions WHERE revision = ?)"
    rules: tuple[_Rule, ...] = (
        ("id = ?", (stamp.id,)),
        (f"{with_text} AND name = ?", (stamp.revision, name)),
        (f"{with_text} AND revision = ?", (stamp.revision, stamp.revision)),
        (with_text, (stamp.revision,)),
        ("name = ? AND record = ?", (name, stamp.record)),
        ("url = ?", (stamp.url,)),
    )
    for rule, cells in rules:
        rows: list[tuple[int]] = connection.execute(
            f"SELECT number FROM articles WHERE {rule} LIMIT 2", cells
        ).fetchall()
        if len(rows) == 1:
            return rows[0][0]
    return None


def id_of(connection: sqlite3.Connection, number: int) -> str:
    found: str = connection.execute("SELECT id FROM articles WHERE number = ?", (number,)).fetchone()[0]
    return found
