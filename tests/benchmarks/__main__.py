"""Measures Corpus Reader beside Recoll, SQLite FTS5 and bare tantivy, on the same articles and machine.

`make bench` takes 1,000 and 10,000 articles, `make bench-large` 100,000 too. Every engine runs in a process
of its own, one after the other. Figures are of this machine; compare them within one run.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from dataclasses import asdict, replace
from itertools import islice
from pathlib import Path

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
"""So far the program chooses Whoosh; tantivy is then measured too."""
LATE_WORD = "zzyxwvut"
LATE = Article(
    "999999", "Un articolo in più", "2026-01-02", "late", "", f"Un articolo in più\n\nDice {LATE_WORD}."
)
ROOT = Path(__file__).resolve().parents[2]


def main() -> None:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--articles", type=int, nargs="+", default=None, help="sizes of the libraries")
    parser.add_argument("--large", action="store_true", help="100,000 articles too")
    arguments = parser.parse_args()
    sizes = arguments.articles or [*SIZES, *(LARGE if arguments.large else ())]
    lacking = missing()
    if lacking:
        raise SystemExit(lacking)
    found = [outcome for count in sizes for outcome in measure(count)]
    print(listed(found))


def measure(count: int) -> list[Outcome]:
    """Print the table of one size."""
    with tempfile.TemporaryDirectory(prefix="corpus-reader-bench-") as name:
        folder = Path(name)
        make_both(count, folder / "articles")
        job = job_of(count, folder)
        columns = [run(ours.__name__, job, folder)]
        if count <= SMALL_ENGINE_ARTICLES:
            columns.append(run(ours.__name__, replace(job, engine="tantivy"), folder))
        peers = [run(module.__name__, job, folder) for module in (recoll, fts5, tantivy_plain)]
        print(table(f"{count:,} articles", [*columns, *peers]))
        print(row(*detection_row(folder, min(count, DETECTED_ARTICLES))), flush=True)
        print()
        return list(outcomes(count, columns[0], peers[0], peers[2]))


def job_of(count: int, folder: Path) -> Job:
    articles = folder / "articles"
    return Job(
        count=count,
        files=str(articles / FILES),
        lines=str(articles / LINES),
        late=str(write_file(folder / "late", LATE)),
        late_word=LATE_WORD,
        work="",
        queries=queries(articles / LINES),
    )


def run(module: str, job: Job, folder: Path) -> Figures:
    """Let one engine do the job in a process of its own, in an empty folder that is gone afterwards."""
    python = sys.executable if module != recoll.__name__ else recoll_python() or sys.executable
    with tempfile.TemporaryDirectory(dir=folder) as work:
        source, target = Path(work) / "job.json", Path(work) / "figures.json"
        source.write_text(json.dumps(asdict(replace(job, work=str(Path(work) / "work")))), "utf-8")
        (Path(work) / "work").mkdir()
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
