"""Measures what a person waits for, and prints a table: `make bench ARGS="--articles 1000"`.

Figures are of this machine; compare them within one run.
"""

import argparse
import resource
import statistics
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter

from reader.bootstrap import Part, open_library
from reader.library.facade import Library
from reader.model.article import Listing, Sort
from tests.benchmarks.articles import make_articles

REPEATS = 40
QUERIES = {
    "common term": "guerra",
    "rare term": "Bishkek",
    "two terms": "Armenia accordo",
    "phrase": '"cessate il fuoco"',
    "two-letter prefix": "ar*",
    "three-letter prefix": "arm*",
    "four-letter prefix": "arme*",
    "fuzzy": "Pashinian~1",
    "actor": "actor:Pashinyan",
    "date range": "date:[2010 TO 2020]",
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--articles", type=int, default=1000)
    count = parser.parse_args().articles
    with tempfile.TemporaryDirectory(prefix="corpus-reader-bench-") as name:
        folder = Path(name)
        make_articles(count, folder / "articles")
        with open_library(folder / "library", Part.OWNER) as library:
            measure_building(library, folder / "articles")
            measure_reading(library)
            measure_queries(library)
        measure_space(folder / "library")


def row(name: str, *figures: str) -> None:
    print(f"{name:28}" + "".join(f"{figure:>16}" for figure in figures))


def measure_building(library: Library, articles: Path) -> None:
    started = perf_counter()
    report = library.imports.import_paths([articles])
    stored = perf_counter()
    library.derivation.catch_up()
    ready = perf_counter()
    count = len(report.imported)
    row("building", "articles", "articles/s")
    row("import", str(count), f"{count / (stored - started):.0f}")
    row("detect and index", str(count), f"{count / (ready - stored):.0f}")
    row("all", str(count), f"{count / (ready - started):.0f}")


def measure_reading(library: Library) -> None:
    print()
    row("reading", "p50 ms", "p95 ms")
    ids = library.articles.ids(Listing())
    timed("list of ids", lambda: library.articles.ids(Listing()))
    timed("a page of 50 rows", lambda: library.articles.summaries(ids[:50]))
    timed("text and mentions", lambda: (library.articles.text(ids[0]), library.actors.mentions(ids[0])))
    timed("note on disk", lambda: library.annotations.add_note(ids[0], "a note"))


def measure_queries(library: Library) -> None:
    print()
    row("search, twenty snippets", "p50 ms", "p95 ms", "found")
    for name, query in QUERIES.items():
        total = library.search.find(query).total
        timed(name, partial(library.search.find, query, limit=20), str(total))
    timed("date order", lambda: library.search.find("guerra", sort=Sort.DATE, limit=20))


def timed(name: str, action: Callable[[], object], *more: str) -> None:
    times = []
    for _ in range(REPEATS):
        started = perf_counter()
        action()
        times.append((perf_counter() - started) * 1000)
    row(name, f"{statistics.median(times):.1f}", f"{statistics.quantiles(times, n=20)[-1]:.1f}", *more)


def measure_space(library: Path) -> None:
    print()
    row("space", "MB")
    for part in ("articles.sqlite3", "index"):
        files = [library / part, *(library / part).rglob("*")]
        row(part, f"{sum(file.stat().st_size for file in files if file.is_file()) / 1e6:.1f}")
    row("peak memory", f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f}")


if __name__ == "__main__":
    main()
