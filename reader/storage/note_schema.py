"""The tables of `notes.sqlite3`: one a type of record, readable by hand; nothing is ever taken out of them.

A deleted record stays with `deleted` set. `edits` is the history: each row holds, as JSON, the image of every
record before and after the edit. `changes` holds one row a record, its last change.
"""

from reader.storage.migrations import Schema

_STAMP = """
  article TEXT NOT NULL,
  revision TEXT NOT NULL,
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  record TEXT NOT NULL,
  url TEXT"""

_FIRST = (
    f"""CREATE TABLE annotations (
      key TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      id TEXT NOT NULL,
      kind TEXT NOT NULL,
      {_STAMP},
      start INTEGER, "end" INTEGER, exact TEXT, prefix TEXT, suffix TEXT,
      colour TEXT,
      body TEXT NOT NULL,
      tags TEXT NOT NULL,
      created TEXT NOT NULL,
      modified TEXT NOT NULL
    )""",
    "CREATE INDEX annotations_by_article ON annotations (deleted, article, kind)",
    "CREATE INDEX annotations_by_creation ON annotations (deleted, created)",
    """CREATE TABLE reading (
      key TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      article TEXT NOT NULL,
      position INTEGER NOT NULL,
      read INTEGER NOT NULL
    )""",
    "CREATE INDEX reading_by_article ON reading (deleted, read, article)",
    f"""CREATE TABLE article_tags (
      key TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      {_STAMP},
      tags TEXT NOT NULL
    )""",
    "CREATE INDEX article_tags_by_article ON article_tags (deleted, article)",
    f"""CREATE TABLE corrections (
      key TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      {_STAMP},
      field TEXT NOT NULL,
      value TEXT NOT NULL
    )""",
    f"""CREATE TABLE removals (
      key TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      {_STAMP}
    )""",
    """CREATE TABLE preferences (
      key TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      name TEXT NOT NULL,
      value TEXT NOT NULL
    )""",
    """CREATE TABLE edits (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      scope TEXT NOT NULL CHECK (scope IN ('work', 'reading')),
      state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'superseded')),
      label TEXT NOT NULL,
      made TEXT NOT NULL,
      steps TEXT NOT NULL
    )""",
    "CREATE INDEX edits_by_state ON edits (scope, state, number)",
    """CREATE TABLE changes (
      position INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL,
      key TEXT NOT NULL UNIQUE,
      made TEXT NOT NULL
    )""",
)

SCHEMA = Schema(application_id=0x4352524E, steps=(_FIRST,))
"""The number reads `CRRN`: Corpus Reader, notes."""
