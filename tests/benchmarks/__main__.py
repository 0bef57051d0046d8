"""Measures Corpus Reader beside Recoll, SQLite FTS5 and bare tantivy, on the same articles and machine.

`make bench` takes 1,000 and 10,000 articles, `make bench-large` 100,000 too. Every engine runs in a process
of its own, one after the other. Then come the figures of highlights, annotations, corrections and the window,
unless `--engines` asks for the engines alone. Figures are of this machine; compare them within one run.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, replace
from itertools import islice
from pathlib import Path

from tests.benchmarks import anchoring, annotations, corrections
from tests.benchmarks.articles import FILES, LINES, Article, make_both, read_lines, write_file
from tests.benchmarks.measuring import Figures, Job
from tests.benchmarks.peers import fts5, ours, recoll, tantivy_plain
from tests.benchmarks.peers.installed import missing, recoll_python
from tests.benchmarks.table import row, table
from tests.benchmarks.targets import Outcome, listed, outcomes
from tests.benchmarks.workload import queries

SIZES = (1_000, 10_000)
LARGE = (100_000,)
DETECTED_ARTICLES = 500
SMALL_ENGINE_ARTICLES = 1_000
"""So far Whoosh, which the program chooses for still smaller libraries, is measured too."""
KEPT = "kept"
WINDOW = "tests.benchmarks.window"
"""In a process of its own, since only it needs Qt."""
LATE_WORD = "zzyxwvut"
LATE = Article(
    "999999", "Un articolo in più", "2026-01-02", "late", "", f"Un articolo in più\n\nDice {LATE_WORD}."
)
ROOT = Path(__file__).resolve().parents[2]


def main() -> None:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--articles", type=int, nargs="+", default=None, help="sizes of the libraries")
    parser.add_argument("--large", action="store_true", help="100,000 articles too")
    parser.add_argument("--engines", action="store_true", help="nothing but the engines")
    arguments = parser.parse_args()
    sizes = arguments.articles or [*SIZES, *(LARGE if arguments.large else ())]
    lacking = missing()
    if lacking:
        raise SystemExit(lacking)
    with_window = 0 if arguments.engines else max(sizes)
    found = [outcome for count in sizes for outcome in measure(count, with_window=count == with_window)]
    print(listed(found), flush=True)
    if not arguments.engines:
        print_others()


def measure(count: int, *, with_window: bool = False) -> list[Outcome]:
    """Print the table of one size, and then how the window fares with this library."""
    with tempfile.TemporaryDirectory(prefix="corpus-reader-bench-") as name:
        folder = Path(name)
        with ProcessPoolExecutor(1) as apart:  # its peak memory would be inherited
            job = apart.submit(prepared, count, folder).result()
        columns = [run(ours.__name__, job, folder, keep=KEPT)]
        if count <= SMALL_ENGINE_ARTICLES:
            columns.append(run(ours.__name__, replace(job, engine="whoosh"), folder))
        peers = [run(module.__name__, job, folder) for module in (recoll, fts5, tantivy_plain)]
        print(table(f"{count:,} articles", [*columns, *peers]))
        print(row(*detection_row(folder, min(count, DETECTED_ARTICLES))), flush=True)
        print()
        if with_window:
            print(f"with {count:,} articles:", flush=True)
            library = folder / KEPT / ours.LIBRARY
            subprocess.run([sys.executable, "-m", WINDOW, str(library)], cwd=ROOT, check=False)
            print()
        return list(outcomes(count, columns[0], peers[0], peers[2]))


def print_others() -> None:
    """What does not depend on an engine."""
    for rows in (anchoring.measure(), annotations.measure(), corrections.measure()):
        for name, *cells in rows:
            print(row(name, cells, 16), flush=True)
        print()


def prepared(count: int, folder: Path) -> Job:
    """Articles on disk, and what is asked of each engine."""
    articles = folder / "articles"
    make_both(count, articles)
    return Job(
        count=count,
        files=str(articles / FILES),
        lines=str(articles / LINES),
        late=str(write_file(folder / "late", LATE)),
        late_word=LATE_WORD,
        work="",
        queries=queries(articles / LINES),
    )


def run(module: str, job: Job, folder: Path, keep: str = "") -> Figures:
    """Let one engine do the job in a process of its own, in an empty folder that is gone afterwards, unless
    it is to be kept under a name."""
    python = sys.executable if module != recoll.__name__ else recoll_python() or sys.executable
    with tempfile.TemporaryDirectory(dir=folder) as given:
        source, target = Path(given) / "job.json", Path(given) / "figures.json"
        work = folder / keep if keep else Path(given) / "work"
        work.mkdir()
        source.write_text(json.dumps(asdict(replace(job, work=str(work)))), "utf-8")
        print(f"measuring {module.rpartition('.')[2]} with {job.count:,} articles …", file=sys.stderr)
        subprocess.run([python, "-m", module, str(source), str(target)], cwd=ROOT, check=True)
        return Figures(**json.loads(target.read_text("utf-8")))


def detection_row(folder: Path, count: int) -> tuple[str, list[str]]:
    """Import, index and detection of the first articles together, since detection takes its time."""
    for article in islice(read_lines(folder / "articles" / LINES), count):
        write_file(folder / "first", article)
    rate = ours.with_detection(folder / "first", folder / "detected")
    return f"with detection, first {count:,}", [f"{rate:,.0f}"]


if __name__ == "__main__":
    main()
