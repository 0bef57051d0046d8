"""What is measured, and how: the same for every engine, each in a process of its own.

Standard library only, since Recoll's Python module lives in the system's Python.
"""

import json
import re
import resource
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Protocol

HITS = 20
"""So many hits are shown at once."""
VISIBLE = 12
"""So many rows of them with snippets stand in a window of ordinary height."""
ROUNDS = 5
LEAST = 10
"""So many searches of a kind are timed, however long they take."""

TERM_KINDS = ("common term", "rare term", "two terms", "phrase")
PREFIX_KINDS = ("two-letter prefix", "three-letter prefix", "four-letter prefix")
FUZZY, DATE_ORDER, FACETS, SNIPPETS = "fuzzy", "date order", "facets", "twenty snippets"
KEY_PRESS = "key press, visible rows"
KINDS = (*TERM_KINDS, *PREFIX_KINDS, FUZZY, DATE_ORDER, FACETS, SNIPPETS, KEY_PRESS)
"""Each search tells the exact total and, of the first hits, what a list shows; the last two add snippets."""

Words = list[str]

_OWN_PEAK = re.compile(r"^VmHWM:\s*(\d+) kB$", re.MULTILINE)


@dataclass(frozen=True)
class Job:
    """What one process is to do. Paths are of this machine; `queries` holds the words of each kind."""

    count: int
    files: str
    """A folder of one text file an article; its subfolders are the sources, the files' times the dates."""
    lines: str
    """The same articles as JSON Lines, with title, date, source, author."""
    late: str
    """A text file that is added at the end."""
    late_word: str
    work: str
    queries: dict[str, list[Words]]
    seconds: float = 8.0
    """What a kind of search may take in all."""
    engine: str = ""


@dataclass
class Figures:
    """What one process found out. Times in milliseconds, sizes in megabytes."""

    name: str
    rates: dict[str, float] = field(default_factory=dict)
    """Articles a second."""
    sizes: dict[str, float] = field(default_factory=dict)
    memory_mb: float = 0.0
    add_ms: float = 0.0
    times: dict[str, list[float]] = field(default_factory=dict)
    """p50, p95, p99 of each kind of search."""
    found: dict[str, float] = field(default_factory=dict)
    """How many articles a search of each kind finds on average."""
    notes: list[str] = field(default_factory=list)
    """How this engine does what it has no notion of."""


class Peer(Protocol):
    name: str
    notes: tuple[str, ...]
    rates: dict[str, float]
    """What it measured besides, in articles a second."""

    def build(self) -> None:
        """Import and index the text files, from nothing to the first search."""

    def prepare(self) -> None:
        """Get ready to search articles with dates and sources."""

    def add(self, late: Path) -> None:
        """Take in one more file, until it can be searched."""

    def ask(self, kind: str, words: Words) -> int:
        """Search, and return how many were found."""

    def sizes(self) -> dict[str, float]: ...


def measured(peer: Peer, job: Job) -> Figures:
    """Build, search, add."""
    figures = Figures(peer.name, notes=list(peer.notes))
    figures.rates["import plus index"] = job.count / seconds_of(peer.build)
    peer.prepare()
    figures.name = peer.name
    figures.rates |= peer.rates
    figures.sizes = peer.sizes()
    for kind in KINDS:
        figures.times[kind], figures.found[kind] = timed_searches(peer, kind, job)
    figures.add_ms = 1000 * seconds_of(lambda: peer.add(Path(job.late)))
    found = peer.ask("rare term", [job.late_word])
    if found != 1:
        raise SystemExit(f"{peer.name} finds the article that was added {found} times.")
    figures.memory_mb = peak_mb()
    return figures


def timed_searches(peer: Peer, kind: str, job: Job) -> tuple[list[float], float]:
    """p50, p95 and p99 in milliseconds, and the mean number of articles found."""
    asked = job.queries[kind]
    times: list[float] = []
    found: list[int] = []
    began = time.perf_counter()
    for number, words in enumerate(asked * ROUNDS):
        if number >= LEAST and time.perf_counter() - began > job.seconds:
            break
        started = time.perf_counter()
        found.append(peer.ask(kind, words))
        times.append(1000 * (time.perf_counter() - started))
    return percentiles(times), statistics.mean(found)


def percentiles(times: list[float]) -> list[float]:
    """p50, p95, p99."""
    cuts = statistics.quantiles(times, n=100, method="inclusive")
    return [cuts[49], cuts[94], cuts[98]]


def seconds_of(action: Callable[[], object]) -> float:
    started = time.perf_counter()
    action()
    return time.perf_counter() - started


def peak_mb() -> float:
    """The most memory that this process, or the largest of its children, ever held.

    What `getrusage` tells of a process itself counts what its parent held when it was started.
    """
    (own,) = _OWN_PEAK.findall(Path("/proc/self/status").read_text("utf-8"))
    return max(int(own), resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) / 1024


def size_mb(path: Path) -> float:
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(file.stat().st_size for file in files if file.is_file()) / 1e6


def within_one_edit(word: str, other: str) -> bool:
    """One letter more, less or another, or two neighbours swapped; for peers that only list their words."""
    if abs(len(word) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(word), len(other)) and word[start] == other[start]:
        start += 1
    rest, other_rest = word[start:], other[start:]
    if len(rest) == len(other_rest):
        swapped = rest[:2] == other_rest[1::-1] and rest[2:] == other_rest[2:]
        return rest[1:] == other_rest[1:] or swapped
    shorter, longer = sorted((rest, other_rest), key=len)
    return shorter == longer[1:]


def serve(make: Callable[[Job], Peer]) -> None:
    """The main function of a peer's process: a job in a file, the figures into another."""
    source, target = (Path(argument) for argument in sys.argv[1:3])
    job = Job(**json.loads(source.read_text("utf-8")))
    target.write_text(json.dumps(asdict(measured(make(job), job))), "utf-8")
