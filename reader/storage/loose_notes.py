"""What the notes say of articles that are not here (yet): after `articles.sqlite3` was lost, or when a
library's notes arrived before its files."""

import sqlite3
from dataclasses import dataclass, field

from reader.model.annotation import ArticleStamp, Correction, Removal

_STAMP = "article, revision, name, title, record, url"
_NOT_HERE = "article NOT IN (SELECT id FROM main.articles)"
_StampRow = tuple[str, str, str, str, str, str | None]


@dataclass(slots=True)
class LooseNotes:
    """`ids` maps the hash of a text to the (id, file name) pairs under which the notes know it."""

    ids: dict[str, dict[str, str]] = field(default_factory=dict)
    records: list[Correction | Removal] = field(default_factory=list)

    def claim(self, revision: str, name: str) -> str | None:
        """The id that the notes already use for a new article with this text; each is given out once."""
        known = self.ids.get(revision)
        if not known:
            return None
        article_id = next((known_id for known_id, known_name in known.items() if known_name == name), None)
        article_id = article_id or next(iter(known))
        for others in self.ids.values():
            others.pop(article_id, None)
        return article_id


def load(connection: sqlite3.Connection) -> LooseNotes:
    """Read through a connection that has the notes attached."""
    loose = LooseNotes()
    for table in ("annotations", "article_tags", "corrections", "removals"):
        rows: list[tuple[str, str, str]] = connection.execute(
            f"SELECT DISTINCT article, revision, name FROM notes.{table} WHERE {_NOT_HERE}"
        ).fetchall()
        for article_id, revision, name in rows:
            loose.ids.setdefault(revision, {})[article_id] = name
    corrections: list[tuple[str, str, str, str, str, str | None, str, str]] = connection.execute(
        f"""SELECT {_STAMP}, field, value FROM notes.corrections
            WHERE deleted = 0 AND {_NOT_HERE} ORDER BY rowid"""
    ).fetchall()
    loose.records += [Correction(ArticleStamp(*row[:6]), row[6], row[7]) for row in corrections]
    removals: list[_StampRow] = connection.execute(
        f"SELECT {_STAMP} FROM notes.removals WHERE deleted = 0 AND {_NOT_HERE} ORDER BY rowid"
    ).fetchall()
    loose.records += [Removal(ArticleStamp(*row)) for row in removals]
    return loose
