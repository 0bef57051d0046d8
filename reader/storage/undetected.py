"""Which articles wait for the detector, in the order in which a person would want them.

Works on a connection to `articles.sqlite3` with the notes attached as `notes`.
"""

import sqlite3
from collections.abc import Sequence

import msgspec

_LATELY_OPENED = 10
"""Articles that the person opened last: among them the one on the screen."""


def ids(connection: sqlite3.Connection, version: str, limit: int, first: Sequence[str]) -> list[str]:
    """Those of `first` in their order, those opened last, then the newest by date; undated ones come last."""
    wanted = dict.fromkeys(_of(connection, version, [*first, *_opened(connection)]))
    for stale in _versions(connection, version):
        if len(wanted) >= limit:
            break
        rows: list[tuple[str]] = connection.execute(
            """SELECT id FROM articles INDEXED BY articles_by_detector WHERE removed = 0 AND detector = ?
               ORDER BY date DESC, number DESC LIMIT ?""",
            (stale, limit),
        ).fetchall()
        wanted |= dict.fromkeys(row[0] for row in rows)
    return list(wanted)[:limit]


def _opened(connection: sqlite3.Connection) -> list[str]:
    rows: list[tuple[str]] = connection.execute(
        "SELECT key FROM notes.changes WHERE kind = 'reading' ORDER BY position DESC LIMIT ?",
        (_LATELY_OPENED,),
    ).fetchall()
    return [row[0].partition(":")[2] for row in rows]


def _of(connection: sqlite3.Connection, version: str, candidates: Sequence[str]) -> list[str]:
    if not candidates:
        return []
    rows: list[tuple[str]] = connection.execute(
        """SELECT id FROM articles WHERE id IN (SELECT value FROM json_each(?))
           AND +removed = 0 AND +detector <> ?""",
        (msgspec.json.encode(candidates).decode(), version),
    ).fetchall()
    waiting = {row[0] for row in rows}
    return [article for article in candidates if article in waiting]


def _versions(connection: sqlite3.Connection, version: str) -> list[str]:
    """The versions that left mentions here, without the present one; a skip from each to the next."""
    found: list[str] = []
    row = _version(connection, ">= ''")
    while row is not None:
        if row[0] != version:
            found.append(row[0])
        row = _version(connection, "> ?", row[0])
    return found


def _version(connection: sqlite3.Connection, where: str, *cells: str) -> tuple[str] | None:
    row: tuple[str] | None = connection.execute(
        f"SELECT detector FROM articles WHERE removed = 0 AND detector {where} ORDER BY detector LIMIT 1",
        cells,
    ).fetchone()
    return row
