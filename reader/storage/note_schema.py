"""The tables of `notes.sqlite3`: one a type of record, readable by hand; nothing is ever taken out of them.

A deleted record stays with `deleted` set. `edits` is the history: each row holds, as JSON, the image of every
record before and after the edit. `changes` holds one row a record, its last change. `drafts` is text that is
still being written: no record, in no history, gone when it is kept or thrown away.
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

_SECOND = (
    "ALTER TABLE annotations ADD COLUMN actor TEXT",
    "ALTER TABLE annotations ADD COLUMN actor_name TEXT",
    "ALTER TABLE annotations ADD COLUMN actor_type TEXT",
    "ALTER TABLE annotations ADD COLUMN given_up INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX annotations_by_actor ON annotations (actor, deleted) WHERE actor IS NOT NULL",
    # Whether a highlight was made for the present text is asked of all of them at once.
    """CREATE INDEX annotations_by_revision ON annotations (article, revision, id)
       WHERE deleted = 0 AND start IS NOT NULL AND given_up = 0""",
    # What was called read before the three states was read.
    "ALTER TABLE reading ADD COLUMN finished INTEGER NOT NULL DEFAULT 0",
    "UPDATE reading SET finished = read",
    """CREATE TABLE drafts (
      key TEXT PRIMARY KEY,
      text TEXT NOT NULL,
      made TEXT NOT NULL
    )""",
)

_THIRD = (
    """CREATE TABLE searches (
      key TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      name TEXT NOT NULL,
      query TEXT NOT NULL,
      sort TEXT NOT NULL,
      made TEXT NOT NULL
    )""",
    """CREATE TABLE looked (
      key TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      search TEXT NOT NULL,
      position INTEGER NOT NULL
    )""",
    # Words on one article carry its stamp (else empty), those on one mention its selectors too.
    f"""CREATE TABLE actor_corrections (
      key TEXT PRIMARY KEY,
      deleted INTEGER NOT NULL DEFAULT 0,
      word TEXT NOT NULL,
      actor TEXT NOT NULL, actor_name TEXT NOT NULL, actor_type TEXT NOT NULL,
      spelling TEXT NOT NULL,
      folded TEXT NOT NULL,
      into_id TEXT, into_name TEXT, into_type TEXT,
      {_STAMP},
      start INTEGER, "end" INTEGER, exact TEXT, prefix TEXT, suffix TEXT
    )""",
    "CREATE INDEX changes_by_kind ON changes (kind, position)",
)

SCHEMA = Schema(application_id=0x4352524E, steps=(_FIRST, _SECOND, _THIRD))
"""The number reads `CRRN`: Corpus Reader, notes."""
