"""Corpus Reader through its `Library`: what a person gets.

Run as `python -m tests.benchmarks.peers.ours JOB FIGURES`.
"""

from contextlib import suppress
from pathlib import Path
from threading import Thread
from time import perf_counter, sleep

from reader.bootstrap import Part, open_library
from reader.errors import Cancelled
from reader.library.facade import Library
from reader.model.kinds import Sort
from reader.model.search import EngineChoice
from tests.benchmarks.measuring import (
    DATE_ORDER,
    FACETS,
    FUZZY,
    HITS,
    KEY_PRESS,
    PREFIX_KINDS,
    SNIPPETS,
    VISIBLE,
    Job,
    Words,
    seconds_of,
    serve,
    size_mb,
)

NAME = "Corpus Reader"
LIBRARY = "of-lines"
LOOKED_SECONDS = 0.002
JSON_LINES = "import plus index, from JSON Lines"


class Ours:
    name: str
    notes: tuple[str, ...] = (
        "Corpus Reader counts year, source, language, tag, persons, organisations, states and places.",
    )

    def __init__(self, job: Job) -> None:
        self.name = NAME
        self.rates: dict[str, float] = {}
        self._job = job
        self._work = Path(job.work)
        self._adding: Thread | None = None

    def build(self) -> None:
        with self._opened("of-files") as library:
            import_and_index(library, Path(self._job.files))

    def prepare(self) -> None:
        self._library = self._opened(LIBRARY)
        seconds = seconds_of(lambda: import_and_index(self._library, Path(self._job.lines)))
        self.rates = {JSON_LINES: self._job.count / seconds}
        self.name = f"{NAME} ({self._library.derivation.status().engine})"
        self._other = open_library(self._library.folder, Part.READER)

    def _opened(self, name: str) -> Library:
        library = open_library(self._work / name, Part.OWNER)
        if self._job.engine:
            library.derivation.reindex(EngineChoice(self._job.engine))
        return library

    def add(self, late: Path) -> None:
        """Until another reader of the library finds it, as a window would; at times the writer then merges
        segments."""
        self._adding = Thread(target=import_and_index, args=(self._library, late))
        self._adding.start()
        while self._adding.is_alive() and not self._other.search.find(self._job.late_word, limit=1).total:
            sleep(LOOKED_SECONDS)

    def ask(self, kind: str, words: Words) -> int:
        if self._adding:
            self._adding.join()
        query = query_of(kind, words)
        search = self._library.search
        if kind == FACETS:
            counted = search.facets(query)
            assert counted
            return 0
        if kind == KEY_PRESS:
            return search.find(query, limit=VISIBLE, lenient=True).total
        sort = Sort.DATE if kind == DATE_ORDER else Sort.RELEVANCE
        return search.find(query, sort=sort, limit=HITS, snippets=kind == SNIPPETS).total

    def sizes(self) -> dict[str, float]:
        folder = self._library.folder
        return {"index": size_mb(folder / "index"), "all on disk": size_mb(folder)}


class _UntilIndexed:
    """Stops where detection begins, since by then every article can be searched."""

    def step(self, stage: str, _done: int, _total: int | None, /) -> None:
        if stage == "detect":
            raise Cancelled


def import_and_index(library: Library, source: Path) -> None:
    library.imports.import_paths([source])
    with suppress(Cancelled):
        library.derivation.catch_up(progress=_UntilIndexed())
    status = library.derivation.status()
    if status.indexed != status.articles:
        raise SystemExit(f"{status.indexed} of {status.articles} articles are indexed.")


def query_of(kind: str, words: Words) -> str:
    if kind in PREFIX_KINDS or kind == KEY_PRESS:
        return words[0] + "*"
    if kind == FUZZY:
        return words[0] + "~1"
    return f'"{" ".join(words)}"' if kind == "phrase" else " ".join(words)


def with_detection(source: Path, library_folder: Path) -> float:
    """Articles a second for import, index and detection, on a library of their own."""
    with open_library(library_folder, Part.OWNER) as library:
        started = perf_counter()
        report = library.imports.import_paths([source])
        library.derivation.catch_up()
        return len(report.imported) / (perf_counter() - started)


if __name__ == "__main__":
    serve(Ours)
