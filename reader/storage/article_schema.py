"""The tables of `articles.sqlite3`. All of it can be made again from the source files and the notes.

`articles` rows are kept small, for lists read many of them; texts lie in `revisions`. What a list sorts by
is stored folded (`*_key`) and indexed together with the id, so that 100,000 ids are read from one index.
`changes` holds one row an article, its last change, so that following the log never costs more than the size
of the library.
`actors`, `aliases` and `appearances` are sums over the mentions of the articles that are not removed.
"""

from reader.storage.migrations import Schema

_ARTICLES = """
CREATE TABLE articles (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  path TEXT NOT NULL,
  record TEXT NOT NULL,
  name TEXT NOT NULL,
  revision TEXT NOT NULL,
  original_hash TEXT NOT NULL,
  imported TEXT NOT NULL,
  removed INTEGER NOT NULL DEFAULT 0,
  words INTEGER NOT NULL,
  title TEXT NOT NULL,
  title_basis TEXT NOT NULL,
  date TEXT, date_basis TEXT,
  source TEXT, source_basis TEXT,
  author TEXT, author_basis TEXT,
  language TEXT, language_basis TEXT,
  url TEXT, url_basis TEXT,
  title_key TEXT NOT NULL,
  source_key TEXT,
  excerpt TEXT NOT NULL,
  detector TEXT NOT NULL DEFAULT '',
  found TEXT NOT NULL,
  corrected TEXT NOT NULL DEFAULT '{}'
)"""

_REVISIONS = """
CREATE TABLE revisions (
  number INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles(number),
  revision TEXT NOT NULL,
  text TEXT NOT NULL,
  blocks TEXT NOT NULL,
  original BLOB NOT NULL,
  original_hash TEXT NOT NULL,
  UNIQUE (article, revision)
)"""

_MENTIONS = """
CREATE TABLE mentions (
  article INTEGER NOT NULL REFERENCES articles(number),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text TEXT NOT NULL,
  type TEXT NOT NULL,
  actor_id TEXT NOT NULL,
  actor TEXT NOT NULL,
  "by" TEXT NOT NULL,
  kind TEXT NOT NULL,
  why TEXT NOT NULL,
  PRIMARY KEY (article, start)
) WITHOUT ROWID"""

_FIRST = (
    _ARTICLES,
    "CREATE INDEX articles_by_date ON articles (removed, date, number, id)",
    "CREATE INDEX articles_by_title ON articles (removed, title_key, number, id)",
    "CREATE INDEX articles_by_source ON articles (removed, source_key, number, id)",
    "CREATE INDEX articles_by_number ON articles (removed, number, id)",
    "CREATE INDEX articles_by_detector ON articles (removed, detector, number, id)",
    "CREATE INDEX articles_by_name ON articles (name, record)",
    "CREATE INDEX articles_by_path ON articles (path, record)",
    "CREATE INDEX articles_by_original ON articles (original_hash)",
    "CREATE INDEX articles_by_url ON articles (url) WHERE url IS NOT NULL",
    _REVISIONS,
    "CREATE INDEX revisions_by_hash ON revisions (revision)",
    # Where an article was met: its own place, and others with the same content. `size` and `modified_ns`
    # are how the file looked then.
    """CREATE TABLE places (
      path TEXT NOT NULL,
      record TEXT NOT NULL,
      article INTEGER NOT NULL REFERENCES articles(number),
      size INTEGER NOT NULL,
      modified_ns INTEGER NOT NULL,
      PRIMARY KEY (path, record)
    ) WITHOUT ROWID""",
    "CREATE INDEX places_by_article ON places (article)",
    """CREATE TABLE sources (
      path TEXT PRIMARY KEY,
      size INTEGER NOT NULL,
      modified_ns INTEGER NOT NULL
    ) WITHOUT ROWID""",
    "CREATE TABLE roots (number INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE)",
    _MENTIONS,
    """CREATE TABLE actors (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      type TEXT NOT NULL,
      mentions INTEGER NOT NULL,
      articles INTEGER NOT NULL
    ) WITHOUT ROWID""",
    "CREATE INDEX actors_by_count ON actors (mentions DESC, name)",
    """CREATE TABLE aliases (
      actor TEXT NOT NULL,
      text TEXT NOT NULL,
      mentions INTEGER NOT NULL,
      PRIMARY KEY (actor, text)
    ) WITHOUT ROWID""",
    """CREATE TABLE appearances (
      actor TEXT NOT NULL,
      article INTEGER NOT NULL REFERENCES articles(number),
      mentions INTEGER NOT NULL,
      PRIMARY KEY (actor, article)
    ) WITHOUT ROWID""",
    """CREATE TABLE changes (
      position INTEGER PRIMARY KEY AUTOINCREMENT,
      article TEXT NOT NULL UNIQUE
    )""",
    "CREATE TABLE state (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID",
)

SCHEMA = Schema(application_id=0x43525241, steps=(_FIRST,))
"""The number reads `CRRA`: Corpus Reader, articles."""
