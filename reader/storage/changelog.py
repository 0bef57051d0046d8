"""The articles' change log: one row an article, its last change, with a position that only grows."""

import sqlite3


def log_article(connection: sqlite3.Connection, number: int) -> None:
    """Note that the article changed; its earlier entry gives way."""
    connection.execute(
        "INSERT OR REPLACE INTO changes (article) SELECT id FROM articles WHERE number = ?", (number,)
    )
