"""What the notes say of articles that are not here (yet): after `articles.sqlite3` was lost, or when a
library's notes arrived before its files."""

import sqlite3
from collections import defaultdict
from dataclasses import dataclass, field

from reader.model.annotation import ArticleStamp, Correction, Removal

_STAMP = "article, revision, name, title, record, url"
_NOT_HERE = "article NOT IN (SELECT id FROM main.articles)"
_StampRow = tuple[str, str, str, str, str, str | None]


@dataclass(slots=True)
class LooseNotes:
    """The ids under which the notes know articles that are not here, by what an article may be known by."""

    by_text: dict[str, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))
    """From the hash of a text to ids with the file names they had."""
    by_name: dict[tuple[str, str], set[str]] = field(default_factory=lambda: defaultdict(set))
    by_address: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    records: list[Correction | Removal] = field(default_factory=list)
    _given_out: set[str] = field(default_factory=set)

    def know(self, stamp: ArticleStamp) -> None:
        self.by_text[stamp.revision][stamp.id] = stamp.name
        self.by_name[stamp.name, stamp.record].add(stamp.id)
        if stamp.url:
            self.by_address[stamp.url].add(stamp.id)

    def claim(self, article: ArticleStamp) -> str | None:
        """The id that the notes already use for a new article; each is given out once.

        An article is known by its text, of several best by its name too; else by the name of its file, or by
        its address, where only one can be meant.
        """
        same_text = {
            known: name for known, name in self.by_text.get(article.revision, {}).items() if self._has(known)
        }
        chosen = next((known for known, name in same_text.items() if name == article.name), None)
        chosen = chosen or next(iter(same_text), None)
        chosen = chosen or self._only(self.by_name.get((article.name, article.record), set()))
        chosen = chosen or self._only(self.by_address.get(article.url or "", set()))
        if chosen:
            self._given_out.add(chosen)
        return chosen

    def _has(self, known: str) -> bool:
        return known not in self._given_out

    def _only(self, ids: set[str]) -> str | None:
        left = [known for known in ids if self._has(known)]
        return left[0] if len(left) == 1 else None


def load(connection: sqlite3.Connection) -> LooseNotes:
    """Read through a connection that has the notes attached."""
    loose = LooseNotes()
    for table in ("annotations", "article_tags", "corrections", "removals", "actor_corrections"):
        rows: list[_StampRow] = connection.execute(
            f"SELECT DISTINCT {_STAMP} FROM notes.{table} WHERE {_NOT_HERE} AND article <> ''"
        ).fetchall()
        for row in rows:
            loose.know(ArticleStamp(*row))
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
