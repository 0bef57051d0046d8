"""What a hundred thousand annotations cost: opening an article, the notebook, writing one more."""

import random
import statistics
import tempfile
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from time import perf_counter

from reader.bootstrap import Part, open_library
from reader.library.articles import stamp
from reader.library.facade import Library
from reader.model.annotation import Annotation, AnnotationKind, Record
from reader.model.article import Listing
from reader.model.kinds import Colour
from reader.model.notebook import Grouping
from reader.model.span import Span
from reader.storage import SqliteNotesStore
from reader.text.describe import describe
from tests.benchmarks.articles import make_articles

ARTICLES = 1_000
ANNOTATIONS = 100_000
REPEATS = 20
TAGS = ("pace", "confini", "energia", "fonti", "da rileggere")
QUERIES = (
    "",
    "guerra",
    "tag:pace",
    "colour:green nota",
    '"Consiglio di sicurezza"',
    "azer*",
    "actor:Armenia",
    "date:[2010 TO 2020] NOT tregua",
)
_NOW = datetime(2026, 3, 1, tzinfo=UTC)

Row = tuple[str, ...]


def measure(articles: int = ARTICLES, annotations: int = ANNOTATIONS) -> Iterator[Row]:
    """A heading, then a row a figure; milliseconds."""
    yield f"{annotations} annotations", "p50 ms", "p95 ms", "without"
    with tempfile.TemporaryDirectory(prefix="corpus-reader-bench-") as name:
        folder = Path(name)
        make_articles(articles, folder / "articles")
        with open_library(folder / "library", Part.OWNER) as library:
            library.imports.import_paths([folder / "articles"])
            library.derivation.catch_up()
            ids = library.articles.ids(Listing())
            opening = [partial(library.annotations.of_article, found) for found in ids[:REPEATS]]
            before = timed(opening)
        annotate(folder / "library", annotations)
        with open_library(folder / "library", Part.OWNER) as library:
            yield (
                "an article's annotations",
                *timed([partial(library.annotations.of_article, found) for found in ids[:REPEATS]]),
                before[0],
            )
            yield from _notebook(library)
            yield (
                "one highlight more",
                *timed([partial(_highlight, library, found) for found in ids[:REPEATS]]),
                "",
            )
            yield "list to review", *timed([library.review.entries] * 3), ""


def _notebook(library: Library) -> Iterator[Row]:
    started = perf_counter()
    library.notebook.entries("guerra")
    yield "notebook, first answer", f"{(perf_counter() - started) * 1000:.1f}", "", ""
    for query in QUERIES:
        for group in (Grouping.ARTICLE, Grouping.TAG):
            ask = partial(library.notebook.entries, query, group=group)
            total = ask().total
            yield f"notebook: {query or 'all'}, by {group}", *timed([ask] * REPEATS), str(total)


def annotate(folder: Path, count: int) -> None:
    """Highlights with notes and tags on random passages, in large edits."""
    chance = random.Random(1)
    with open_library(folder, Part.OWNER) as library:
        ids = library.articles.ids(Listing())
        articles = [(stamp(library.articles.get(found)), library.articles.text(found).text) for found in ids]
    notes = SqliteNotesStore(
        folder, folder / "backups", read_only=False, now=lambda: _NOW, new_id=lambda: f"{chance.random()}"
    )
    with notes:
        for first in range(0, count, 10_000):
            puts: list[Record] = []
            for number in range(first, min(first + 10_000, count)):
                article, text = articles[number % len(articles)]
                start = chance.randrange(max(1, len(text) - 200))
                span = Span(start, min(len(text), start + chance.randint(20, 150)))
                made = (_NOW + timedelta(seconds=number)).isoformat(timespec="milliseconds")
                puts.append(
                    Annotation(
                        f"note-{number:06}",
                        AnnotationKind.HIGHLIGHT,
                        article,
                        describe(text, span),
                        chance.choice(tuple(Colour)),
                        f"nota {number} su {text[start : start + 20]}" if number % 3 == 0 else "",
                        tuple(chance.sample(TAGS, chance.randrange(3))),
                        made,
                        made,
                    )
                )
            notes.edit("Import", puts)


def _highlight(library: Library, article_id: str) -> None:
    library.annotations.highlight(article_id, Span(0, 20))


def timed(actions: Sequence[Callable[[], object]]) -> tuple[str, str]:
    times = []
    for action in actions:
        started = perf_counter()
        action()
        times.append((perf_counter() - started) * 1000)
    return f"{statistics.median(times):.1f}", f"{max(times):.1f}"


if __name__ == "__main__":
    for found in measure():
        print(f"{found[0]:60}" + "".join(f"{cell:>14}" for cell in found[1:]))
