"""Applies the person's word, corrections and removals, to the articles.

Works inside the caller's transaction and is idempotent: the change log gets an entry only for what changed.
"""

import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from reader.model.annotation import Correction, Record, Removal
from reader.model.article import MetadataField
from reader.storage import finding, mention_changes
from reader.storage.article_rows import (
    corrected_from_json,
    corrected_to_json,
    effective,
    found_from_json,
    metadata_cells,
)
from reader.storage.changelog import log_article
from reader.storage.said import NOTHING, Said

_FIELDS = frozenset(field.value for field in MetadataField)


@dataclass(slots=True)
class _Word:
    """What the person said of one article."""

    corrected: dict[str, str]
    removed: bool


def apply(
    connection: sqlite3.Connection,
    records: Sequence[Record],
    retracted: Sequence[Record] = (),
    *,
    complete: bool = False,
    only: Collection[int] | None = None,
    said: Said = NOTHING,
) -> None:
    """Apply records and take retracted ones back; records win. `only` limits this to some article numbers.
    `said` are the words on actors, for articles that come back.

    Records on articles that are not here, and fields this version does not know, are passed over.
    """
    words = _affected(connection) if complete else {}
    for record, holds in [(record, False) for record in retracted] + [(record, True) for record in records]:
        if not isinstance(record, (Correction, Removal)):
            continue
        number = finding.match(connection, record.article)
        if number is None or (only is not None and number not in only):
            continue
        word = words.setdefault(number, _current(connection, number))
        if isinstance(record, Removal):
            word.removed = holds
        elif record.field in _FIELDS and holds:
            word.corrected[record.field] = record.value
        else:
            word.corrected.pop(record.field, None)
    for number, word in words.items():
        _write(connection, number, word, said)


def _affected(connection: sqlite3.Connection) -> dict[int, _Word]:
    """Every article that something was said of, as if nothing had been said."""
    rows: list[tuple[int]] = connection.execute(
        "SELECT number FROM articles WHERE removed = 1 OR corrected <> '{}'"
    ).fetchall()
    return {row[0]: _Word({}, removed=False) for row in rows}


def _current(connection: sqlite3.Connection, number: int) -> _Word:
    corrected, removed = connection.execute(
        "SELECT corrected, removed FROM articles WHERE number = ?", (number,)
    ).fetchone()
    return _Word(corrected_from_json(corrected), bool(removed))


def _write(connection: sqlite3.Connection, number: int, word: _Word, said: Said) -> None:
    before = _current(connection, number)
    if word == before:
        return
    if word.corrected != before.corrected:
        refresh_metadata(connection, number, word.corrected)
    connection.execute("UPDATE articles SET removed = ? WHERE number = ?", (int(word.removed), number))
    if word.removed != before.removed:
        mention_changes.refresh(connection, number, said)
    log_article(connection, number)


def refresh_metadata(connection: sqlite3.Connection, number: int, corrected: dict[str, str]) -> None:
    """Store what was said and write the effective metadata anew."""
    row: tuple[str] = connection.execute("SELECT found FROM articles WHERE number = ?", (number,)).fetchone()
    cells = metadata_cells(effective(found_from_json(row[0]), corrected))
    cells["corrected"] = corrected_to_json(corrected)
    columns = ", ".join(f"{column} = ?" for column in cells)
    connection.execute(f"UPDATE articles SET {columns} WHERE number = ?", (*cells.values(), number))
