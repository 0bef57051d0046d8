"""The two SQLite files of a library: `articles.sqlite3` (what was imported and what the machine made of it)
and `notes.sqlite3` (what the person made).

`create` makes both; then one `SqliteArticleWriter`, any number of `SqliteArticleReader`, and one writing
`SqliteNotesStore` open them. `backups` knows how to list and restore the copies of the notes.
"""

from reader.storage.article_writer import SqliteArticleWriter
from reader.storage.articles import SqliteArticleReader
from reader.storage.backups import note_backups, restore_notes
from reader.storage.creation import create
from reader.storage.notes import SqliteNotesStore

__all__ = [
    "SqliteArticleReader",
    "SqliteArticleWriter",
    "SqliteNotesStore",
    "create",
    "note_backups",
    "restore_notes",
]
