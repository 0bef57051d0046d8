"""Text that is being written, kept every few seconds; works inside the caller's transaction.

A draft is no record: it is in no history and no change log.
"""

import sqlite3

from reader.model.notebook import NoteDraft


def save(connection: sqlite3.Connection, draft: NoteDraft) -> None:
    connection.execute(
        "INSERT OR REPLACE INTO drafts (key, text, made) VALUES (?, ?, ?)",
        (draft.key, draft.text, draft.made),
    )


def drop(connection: sqlite3.Connection, key: str) -> None:
    connection.execute("DELETE FROM drafts WHERE key = ?", (key,))


def every(connection: sqlite3.Connection) -> list[NoteDraft]:
    """The latest first."""
    rows: list[tuple[str, str, str]] = connection.execute(
        "SELECT key, text, made FROM drafts ORDER BY made DESC, key"
    ).fetchall()
    return [NoteDraft(*row) for row in rows]
