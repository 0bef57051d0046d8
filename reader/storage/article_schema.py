"""The tables of `articles.sqlite3`. All of it can be made again from the source files and the notes.

`articles` rows are kept small, for lists read many of them; texts lie in `revisions`. What a list sorts by
is stored folded (`*_key`) and indexed together with the id, so that 100,000 ids are read from one index.
`revisions.original` is compressed by zlib; empty where the original is the text itself in UTF-8.
`changes` holds one row an article, its last change, so that following the log never costs more than the size
of the library.
`mentions` shows the mentions of the articles that are not removed, as the person's corrections leave them;
`actors`, `aliases` and `appearances` are sums over them.
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

# What a name means becomes a column of its own, which the person's words change. All that was detected is
# made again: with this step comes a detector that would do so anyway.
_SECOND = (
    "DROP TABLE mentions",
    "DROP TABLE actors",
    "DROP TABLE aliases",
    "DROP TABLE appearances",
    "UPDATE articles SET detector = ''",
    # Every name by which an actor was detected, and how; `shown` is the actor it means now (empty: none).
    """CREATE TABLE names (
      number INTEGER PRIMARY KEY,
      actor_id TEXT NOT NULL,
      text TEXT NOT NULL,
      "by" TEXT NOT NULL,
      fixed INTEGER NOT NULL,
      actor TEXT NOT NULL,
      type TEXT NOT NULL,
      folded TEXT NOT NULL,
      shown TEXT NOT NULL,
      UNIQUE (actor_id, text, "by", fixed)
    )""",
    'CREATE INDEX names_by_shown ON names (shown, "by")',
    "CREATE INDEX names_by_folded ON names (folded)",
    # A span and its name: as detected, or `added` by the person's word. What their words cover is `hidden`,
    # and so are all mentions of a removed article.
    """CREATE TABLE named (
      article INTEGER NOT NULL REFERENCES articles(number),
      start INTEGER NOT NULL,
      added INTEGER NOT NULL,
      "end" INTEGER NOT NULL,
      name INTEGER NOT NULL,
      hidden INTEGER NOT NULL,
      kind TEXT NOT NULL,
      why TEXT NOT NULL,
      PRIMARY KEY (article, start, added)
    ) WITHOUT ROWID""",
    "CREATE INDEX named_by_name ON named (name, hidden, article)",
    """CREATE TABLE actors (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      folded TEXT NOT NULL,
      type TEXT NOT NULL,
      mentions INTEGER NOT NULL,
      articles INTEGER NOT NULL,
      confirmed INTEGER NOT NULL,
      kept INTEGER NOT NULL
    ) WITHOUT ROWID""",
    "CREATE INDEX actors_by_count ON actors (mentions DESC, name)",
    # `kept` are actors and names that are there by the person's word, whether or not a text has them.
    "CREATE INDEX actors_by_folded ON actors (folded)",
    """CREATE TABLE aliases (
      actor TEXT NOT NULL,
      text TEXT NOT NULL,
      folded TEXT NOT NULL,
      mentions INTEGER NOT NULL,
      kept INTEGER NOT NULL DEFAULT 0,
      PRIMARY KEY (actor, text)
    ) WITHOUT ROWID""",
    "CREATE INDEX aliases_by_folded ON aliases (folded, actor)",
    """CREATE TABLE appearances (
      actor TEXT NOT NULL,
      article INTEGER NOT NULL REFERENCES articles(number),
      mentions INTEGER NOT NULL,
      PRIMARY KEY (actor, article)
    ) WITHOUT ROWID""",
    """CREATE VIEW mentions AS
      SELECT article, start, "end", text, actors.type AS type, actors.id AS actor_id, actors.name AS actor,
        names."by" AS "by", named.kind AS kind, named.why AS why,
        max(actors.confirmed, names."by" = 'person') AS confirmed
      FROM named JOIN names ON names.number = named.name JOIN actors ON actors.id = names.shown
      WHERE hidden = 0""",
    # Recent articles are detected first.
    "DROP INDEX articles_by_detector",
    "CREATE INDEX articles_by_detector ON articles (removed, detector, date, number, id)",
)

SCHEMA = Schema(application_id=0x43525241, steps=(_FIRST, _SECOND))
"""The number reads `CRRA`: Corpus Reader, articles."""
