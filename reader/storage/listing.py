"""The article list in SQL: filters and orders ids, and reads the rows of a page.

Works on a connection to `articles.sqlite3` with the notes attached as `notes`.
"""

import sqlite3
from collections.abc import Sequence
from dataclasses import replace

import msgspec

from reader.model.article import ArticleSummary, Listing, Section
from reader.model.ids import Ids
from reader.model.kinds import Sort
from reader.storage.article_rows import shown_path, sort_key
from reader.storage.connections import Cell, Reading

PAGE_ROWS = 200
"""Rows read in one transaction: what a screen shows several times over."""

_IDS = "SELECT value FROM json_each(?)"
_BOOKMARKED = "SELECT article FROM notes.annotations WHERE deleted = 0 AND kind = 'bookmark'"
_NOTED = "SELECT article FROM notes.annotations WHERE deleted = 0 AND kind IN ('highlight', 'note')"
_READ = "SELECT article FROM notes.reading WHERE deleted = 0 AND read = 1"
_FINISHED = f"{_READ} AND finished = 1"
_TAGGED = """
  SELECT article FROM notes.article_tags, json_each(article_tags.tags)
  WHERE deleted = 0 AND json_each.value = ?
  UNION ALL
  SELECT article FROM notes.annotations, json_each(annotations.tags)
  WHERE deleted = 0 AND json_each.value = ?"""

_SECTIONS = {
    Section.ALL: "",
    Section.UNREAD: f" AND id NOT IN ({_READ})",
    Section.BOOKMARKED: f" AND id IN ({_BOOKMARKED})",
    Section.NOTED: f" AND id IN ({_NOTED})",
}
_SORT_COLUMNS = {
    Sort.RELEVANCE: "date",
    Sort.DATE: "date",
    Sort.TITLE: "title_key",
    Sort.SOURCE: "source_key",
    Sort.IMPORTED: "number",
}
"""Relevance is the search's to tell; without one, a list is sorted by date."""

_MANY = 10_000
"""From so many ids on the pages of the index that were read once are not kept in memory."""
_MAY_BE_UNKNOWN = frozenset({"date", "source_key"})
_ANY = Listing()
_FEW = frozenset({Section.BOOKMARKED, Section.NOTED})

_SUMMARY = """
  SELECT id, title, title_basis, date, date_basis, source, author, language, words, path, excerpt
  FROM articles WHERE +removed = 0 AND id IN (SELECT value FROM json_each(?))"""
_SummaryRow = tuple[
    str, str, str, str | None, str | None, str | None, str | None, str | None, int, str | bytes, str
]


def listed_ids(connection: sqlite3.Connection, listing: Listing, limit: int | None = None) -> list[str]:
    """Ids in order, at most so many; what has no date or source stands last either way, equals in the order
    of import."""
    rows: list[tuple[str]] = []
    for query, cells in _in_order(listing):
        left = -1 if limit is None else limit - len(rows)
        rows += connection.execute(f"{query} LIMIT ?", [*cells, left]).fetchall()
    return [row[0] for row in rows]


def packed_ids(connection: sqlite3.Connection, listing: Listing) -> Ids | list[str]:
    """The same for the window: SQLite joins the ids, which leaves no row of Python's behind for each, and
    keeps the order of a subquery that is aggregated."""
    joined, number = "", 0
    for query, cells in _in_order(listing):
        row: tuple[str | None, int] = connection.execute(
            f"SELECT group_concat(id, ''), count(*) FROM ({query})", cells
        ).fetchone()
        joined, number = joined + (row[0] or ""), number + row[1]
    if number > _MANY:
        connection.execute("PRAGMA shrink_memory")
    packed = Ids.of(joined, number)
    return packed if packed is not None else listed_ids(connection, listing)


def _in_order(listing: Listing) -> list[tuple[str, list[Cell]]]:
    """The queries whose rows make up the list, one after the other."""
    where, cells, few = _where(listing)
    column = _SORT_COLUMNS[listing.sort]
    key = f"+{column}" if few else column
    direction = "DESC" if listing.descending else "ASC"
    ordered = f"SELECT id FROM articles WHERE {where}"
    queries = [(f"{ordered} AND {key} IS NOT NULL ORDER BY {key} {direction}, number {direction}", cells)]
    if column in _MAY_BE_UNKNOWN:
        queries.append((f"{ordered} AND {key} IS NULL ORDER BY number {direction}", cells))
    return queries


def count(connection: sqlite3.Connection, listing: Listing) -> int:
    """All articles are counted anew only when the file has changed: every search tells their number."""
    if not isinstance(connection, Reading) or replace(listing, sort=_ANY.sort, descending=True) != _ANY:
        return _count(connection, listing)
    version: int = connection.execute("PRAGMA main.data_version").fetchone()[0]
    if connection.counted is None or connection.counted[0] != version:
        connection.counted = (version, _count(connection, listing))
    return connection.counted[1]


def _count(connection: sqlite3.Connection, listing: Listing) -> int:
    where, cells, _ = _where(listing)
    found: int = connection.execute(f"SELECT count(*) FROM articles WHERE {where}", cells).fetchone()[0]
    return found


def _where(listing: Listing) -> tuple[str, list[Cell], bool]:
    """The condition, its values, and whether it leaves few articles.

    Few are best found by the condition and then sorted: a `+` keeps SQLite from walking a whole index instead
    (5 ms against 300 for one of fifty sources of 100,000 articles).
    """
    few = listing.section in _FEW or listing.actor_id is not None or listing.tag is not None
    where, cells = "+removed = 0" if few else "removed = 0", list[Cell]()
    where += _SECTIONS[listing.section]
    if listing.source is not None:
        where += " AND source_key = ?"
        cells.append(sort_key(listing.source))
    if listing.actor_id is not None:
        where += " AND number IN (SELECT article FROM appearances WHERE actor = ?)"
        cells.append(listing.actor_id)
    if listing.tag is not None:
        where += f" AND id IN ({_TAGGED})"
        cells += [listing.tag, listing.tag]
    return where, cells, few or listing.source is not None


def summaries(connection: sqlite3.Connection, ids: Sequence[str]) -> list[ArticleSummary]:
    """At most a page of rows, in the order given."""
    wanted = msgspec.json.encode(ids).decode()
    rows: list[_SummaryRow] = connection.execute(_SUMMARY, (wanted,)).fetchall()
    bookmarked = _ids_among(connection, _BOOKMARKED, wanted)
    read = _ids_among(connection, _READ, wanted)
    finished = _ids_among(connection, _FINISHED, wanted)
    notes = _note_counts(connection, wanted)
    tags = _tags(connection, wanted)
    found = {
        row[0]: ArticleSummary(
            id=row[0],
            title=row[1],
            title_basis=row[2],
            date=row[3],
            date_basis=row[4],
            source=row[5],
            author=row[6],
            language=row[7],
            words=row[8],
            path=shown_path(row[9]),
            bookmarked=row[0] in bookmarked,
            read=row[0] in read,
            notes=notes.get(row[0], 0),
            tags=tags.get(row[0], ()),
            excerpt=row[10],
            finished=row[0] in finished,
        )
        for row in rows
    }
    return [found[article_id] for article_id in ids if article_id in found]


def _ids_among(connection: sqlite3.Connection, query: str, wanted: str) -> set[str]:
    rows: list[tuple[str]] = connection.execute(f"{query} AND article IN ({_IDS})", (wanted,)).fetchall()
    return {row[0] for row in rows}


def _note_counts(connection: sqlite3.Connection, wanted: str) -> dict[str, int]:
    rows: list[tuple[str, int]] = connection.execute(
        f"SELECT article, count(*) FROM ({_NOTED} AND article IN ({_IDS})) GROUP BY article", (wanted,)
    ).fetchall()
    return dict(rows)


def _tags(connection: sqlite3.Connection, wanted: str) -> dict[str, tuple[str, ...]]:
    rows: list[tuple[str, str]] = connection.execute(
        f"SELECT article, tags FROM notes.article_tags WHERE deleted = 0 AND article IN ({_IDS})", (wanted,)
    ).fetchall()
    return {article: msgspec.json.decode(tags, type=tuple[str, ...]) for article, tags in rows}
