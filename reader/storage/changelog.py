"""The articles' change log: one row an article, its last change, with a position that only grows."""

import sqlite3
from collections.abc import Sequence

import msgspec


def log_article(connection: sqlite3.Connection, number: int) -> None:
    """Note that the article changed; its earlier entry gives way."""
    connection.execute(
        "INSERT OR REPLACE INTO changes (article) SELECT id FROM articles WHERE number = ?", (number,)
    )


def log_articles(connection: sqlite3.Connection, numbers: Sequence[int]) -> None:
    """Note that many articles changed, in the order of their numbers."""
    connection.execute(
        """INSERT OR REPLACE INTO changes (article) SELECT id FROM articles
           WHERE number IN (SELECT value FROM json_each(?)) ORDER BY number""",
        (msgspec.json.encode(numbers).decode(),),
    )
