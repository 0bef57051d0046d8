"""How soon a correction of an actor shows: in the open article, and everywhere in a large library.

The mentions are every word with a capital, so that a library is made in a minute; what is measured is what
follows on a correction, not detection. `texts read` counts the texts that were looked through for names.
"Everywhere" is when all sums and lists go by the correction, and searches for actors with them
(`library.late`); it is given in time that passed and in processor time, which a busy machine stretches less.
"""

import re
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, process_time
from unittest.mock import patch
from uuid import uuid4

from reader.entities.identity import actor_id
from reader.entities.linker import Linker
from reader.exporting.corrections_file import CorrectionsFile
from reader.importing.registry import Importing
from reader.library.actors import Actors
from reader.library.derivation import Derivation
from reader.library.history import History
from reader.library.imports import Imports
from reader.model.actor import ActorCount, ContextSort, Mention, RecognisedBy
from reader.model.article import ArticleText, Listing
from reader.model.kinds import ActorType
from reader.search.engines import Engines
from reader.storage import SqliteArticleReader, SqliteArticleWriter, SqliteNotesStore, create
from reader.storage.article_writer import utc_now
from reader.text.names import NameFinder
from tests.benchmarks.articles import LINES, make_both

ARTICLES = 10_000
Row = tuple[str, ...]
_CAPITAL = re.compile(r"\b[A-ZÀ-Ý][\w’]{3,}")


class Capitals:
    """Implements `ports.EntityDetector`: every capitalised word is an organisation of that name."""

    version = "capitals"

    def detect(self, text: ArticleText, language: str) -> list[Mention]:
        kind = ActorType.ORGANISATION
        return [
            Mention(
                found.start(), found.end(), found.group(), kind,
                actor_id(kind, found.group()), found.group(), RecognisedBy.MODEL,
            )
            for found in _CAPITAL.finditer(text.text)
        ]  # fmt: skip


@dataclass(frozen=True)
class Reading:
    """A library as the window and its writer have it open."""

    writer: SqliteArticleWriter
    window: SqliteArticleReader
    derivation: Derivation
    actors: Actors
    history: History


def measure(count: int = ARTICLES) -> Iterator[Row]:
    """A heading, then a row for each correction: milliseconds until the open article shows it, milliseconds
    until the sums of the library do, the texts read for it, and the articles concerned."""
    with tempfile.TemporaryDirectory(prefix="corpus-reader-bench-") as name, ExitStack() as stack:
        reading = _library(Path(name), count, stack)
        yield (
            f"correction on {count:,} articles",
            "open article ms",
            "everywhere ms",
            "of it CPU ms",
            "texts read",
            "articles",
        )
        most, other, few = _three(reading.actors.counted())
        alias = "accordo"
        for label, correct in (
            ("merge the most mentioned", lambda: reading.actors.merge(most.actor_id, other.actor_id)),
            ("merge two with few mentions", lambda: reading.actors.merge(few.actor_id, other.actor_id)),
            ("rename", lambda: reading.actors.rename(other.actor_id, "Nome nuovo")),
            ("retype", lambda: reading.actors.retype(other.actor_id, ActorType.STATE)),
            ("split", lambda: reading.actors.split(other.actor_id, most.actor)),
            ("add a name that many texts have", lambda: reading.actors.add_alias(other.actor_id, alias)),
            ("undo", reading.history.undo),
        ):
            yield label, *_timed(reading, correct, most)
        yield from _pages(reading, other.actor_id)


def _three(actors: list[ActorCount]) -> tuple[ActorCount, ActorCount, ActorCount]:
    return actors[0], actors[len(actors) // 4], actors[len(actors) // 2]


def _timed(reading: Reading, correct: Callable[[], object], most: ActorCount) -> Row:
    open_article = (
        reading.window.ids(Listing(actor_id=most.actor_id))[:1] or reading.window.ids(Listing())[:1]
    )
    began = perf_counter()
    correct()
    reading.actors.mentions(open_article[0])
    reading.actors.counted(open_article[0])
    shown = perf_counter() - began
    position = reading.writer.position()
    with patch.object(NameFinder, "find", autospec=True, side_effect=NameFinder.find) as looked:
        began, worked = perf_counter(), process_time()
        reading.derivation._apply_notes()
        everywhere, worked = perf_counter() - began, process_time() - worked
    concerned = len(reading.writer.changes(position, ARTICLES * 10))
    reading.derivation.catch_up()
    times = (f"{seconds * 1000:.0f}" for seconds in (shown, everywhere, worked))
    return *times, str(looked.call_count), str(concerned)


def _pages(reading: Reading, actor: str) -> Iterator[Row]:
    total = sum(row.count for row in reading.actors.counted() if row.actor_id == actor)
    yield f"actor page, {total:,} mentions", "first ms", "next ms"
    for sort in ContextSort:
        times = []
        for offset in (0, max(0, total - 100)):
            began = perf_counter()
            reading.actors.contexts(actor, sort=sort, offset=offset)
            times.append(f"{(perf_counter() - began) * 1000:.0f}")
        yield f"sorted by {sort}", *times


def _library(folder: Path, count: int, stack: ExitStack) -> Reading:
    make_both(count, folder / "articles")
    library = folder / "library"
    create(library)
    writer = stack.enter_context(SqliteArticleWriter(library))
    window = stack.enter_context(SqliteArticleReader(library))
    notes = stack.enter_context(
        SqliteNotesStore(
            library, library / "backups", read_only=False, now=utc_now, new_id=lambda: str(uuid4())
        )
    )
    index = Engines(library / "index", read_only=False)
    stack.callback(index.close)
    derivation = Derivation(library, writer, writer, notes, Capitals(), Linker, index)
    Imports(writer, writer, Importing()).import_paths([folder / "articles" / LINES])
    derivation.catch_up()
    actors = Actors(window, notes, actor_id, CorrectionsFile(), tuple)
    return Reading(writer, window, derivation, actors, History(notes))


if __name__ == "__main__":
    for row in measure():
        print("  ".join(f"{cell:>16}" if number else f"{cell:34}" for number, cell in enumerate(row)))
