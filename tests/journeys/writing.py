"""A process that writes without end and says so, for tests that kill it.

`python -m tests.journeys.writing notes|import FOLDER …` prints `begin N` before and `done N` after each
write, unbuffered, so that whoever kills it knows what was acknowledged and whether one was under way.
"""

import os
import sys
from collections.abc import Sequence
from itertools import count
from pathlib import Path
from unittest.mock import patch

from reader.bootstrap import Part, open_library
from reader.library import imports
from reader.model.article import Draft, Listing, SourceStamp
from reader.model.report import Added
from reader.storage.article_writer import SqliteArticleWriter


def say(word: str, payload: str) -> None:
    os.write(1, f"{word} {payload}\n".encode())


def write_notes(folder: Path) -> None:
    library = open_library(folder, Part.OWNER)
    article_id = library.articles.ids(Listing())[0]
    for number in count():
        body = f"note {os.getpid()}-{number} " + "x" * 2000
        say("begin", body.split()[1])
        library.annotations.add_note(article_id, body)
        say("done", body.split()[1])


def import_files(folder: Path, source: Path) -> None:
    add = SqliteArticleWriter.add

    def announced(
        self: SqliteArticleWriter, drafts: Sequence[Draft], stamps: Sequence[SourceStamp]
    ) -> list[Added]:
        say("begin", "batch")
        added = add(self, drafts, stamps)
        say("done", ",".join(outcome.article.id for outcome in added))
        return added

    with patch.object(SqliteArticleWriter, "add", announced), patch.object(imports, "BATCH_ARTICLES", 3):
        library = open_library(folder, Part.OWNER)
        library.imports.import_paths([source])
        library.derivation.catch_up()


if __name__ == "__main__":
    if sys.argv[1] == "notes":
        write_notes(Path(sys.argv[2]))
    else:
        import_files(Path(sys.argv[2]), Path(sys.argv[3]))
