"""Looks whether `articles.sqlite3` is sound, and says what is not."""

import sqlite3

from reader.storage.backups import integrity_problems
from reader.storage.connections import ARTICLES

_CHECKS = (
    (
        """SELECT count(*) FROM articles LEFT JOIN revisions
             ON revisions.article = articles.number AND revisions.revision = articles.revision
           WHERE revisions.number IS NULL""",
        "{count} articles have no text.",
    ),
    (
        "SELECT count(*) FROM articles WHERE id NOT IN (SELECT article FROM changes)",
        "{count} articles are missing from the change log.",
    ),
    (
        """SELECT count(*) FROM named JOIN articles ON articles.number = named.article
           WHERE (detector = '' AND added = 0) OR start < 0 OR "end" <= start""",
        "{count} mentions stand in no text.",
    ),
    (
        "SELECT abs((SELECT coalesce(sum(mentions), 0) FROM actors) - (SELECT count(*) FROM mentions))",
        "The counts of the actors differ from their mentions by {count}.",
    ),
)


def problems(connection: sqlite3.Connection) -> list[str]:
    """Problems as sentences; the second kind of check only makes sense on a sound file."""
    found = [f"{ARTICLES}: {problem}" for problem in integrity_problems(connection)]
    if found:
        return found
    orphans = len(connection.execute("PRAGMA main.foreign_key_check").fetchall())
    if orphans:
        found.append(f"{ARTICLES}: {orphans} rows belong to no article.")
    for query, sentence in _CHECKS:
        count: int = connection.execute(query).fetchone()[0]
        if count:
            found.append(f"{ARTICLES}: {sentence.format(count=count)}")
    return found
