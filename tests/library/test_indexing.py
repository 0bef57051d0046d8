"""The index follows the change log in commits as large as a stop may cost."""

from collections.abc import Generator, Iterable, Sequence
from itertools import islice
from pathlib import Path

import pytest

from reader.ahead import Ahead
from reader.bootstrap import Part, open_library
from reader.errors import Cancelled, IndexDamaged, WorkerFailed
from reader.library import indexing
from reader.library.indexing import Indexing
from reader.library.progress import SILENT
from reader.model.article import Listing
from reader.model.kinds import Sort
from reader.model.query import Term
from reader.model.report import Piece
from reader.model.search import EngineChoice, IndexDocument
from reader.search.engines import Engines
from reader.storage.articles import SqliteArticleReader


class Recorder(Engines):
    """Notes how many articles each commit brought; each commit takes a while on a clock of its own."""

    def __init__(self, folder: Path, seconds: float = 0.0) -> None:
        super().__init__(folder)
        self.batches: list[int] = []
        self.seconds = seconds
        self.now = 0.0
        self.damaged = False

    def apply(self, documents: Iterable[IndexDocument], gone: Sequence[str], position: int) -> None:
        documents = list(documents)
        if self.damaged:
            self.damaged = False
            raise IndexDamaged(reason="a test says so")
        self.batches.append(len(documents) + len(gone))
        self.now += self.seconds
        super().apply(documents, gone, position)


@pytest.fixture
def store(tmp_path: Path) -> SqliteArticleReader:
    source = tmp_path / "source"
    source.mkdir()
    for number in range(40):
        (source / f"{number:02}.txt").write_text(f"Titolo {number}\n\nUna guerra numero {number}.\n", "utf-8")
    with open_library(tmp_path / "library", Part.OWNER) as library:
        library.imports.import_paths([source])
    return SqliteArticleReader(tmp_path / "library")


@pytest.fixture
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, size in (("LEAST_BATCH", 4), ("MOST_BATCH", 16), ("COMMIT_SECONDS", 2)):
        monkeypatch.setattr(indexing, name, size)


@pytest.mark.usefixtures("small_batches")
@pytest.mark.parametrize(
    ("seconds", "expected"),
    [(0.0, [4, 16, 16, 4]), (2.0, [4] * 10), (4.0, [4] * 10), (1.0, [4, 8, 16, 12])],
)
def test_commits_are_as_large_as_the_pace_allows(
    store: SqliteArticleReader,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    seconds: float,
    expected: list[int],
) -> None:
    with store:
        index = Recorder(tmp_path / "index", seconds)
        monkeypatch.setattr(indexing, "monotonic", lambda: index.now)
        Indexing(store, index).catch_up(SILENT)
        assert index.batches == expected
        assert index.count() == 40


@pytest.mark.usefixtures("small_batches")
def test_a_stop_keeps_what_was_committed_and_the_rest_follows(
    store: SqliteArticleReader, tmp_path: Path
) -> None:
    class Stops:
        def step(self, _stage: str, done: int, _total: int | None, /) -> None:
            if done >= 4:
                raise Cancelled

    with store:
        index = Recorder(tmp_path / "index")
        with pytest.raises(Cancelled):
            Indexing(store, index).catch_up(Stops())
        assert index.count() == 4
        Indexing(store, index).catch_up(SILENT)
        assert index.count() == store.count(Listing()) == sum(index.batches)


def test_a_damaged_index_is_built_anew(store: SqliteArticleReader, tmp_path: Path) -> None:
    with store:
        index = Recorder(tmp_path / "index")
        Indexing(store, index).catch_up(SILENT)
        index.clear()
        index.damaged = True
        Indexing(store, index).catch_up(SILENT)
        assert index.count() == 40


class Reads:
    """Reads ahead in this process, and ends after so many documents."""

    def __init__(self, store: SqliteArticleReader, documents: int) -> None:
        self._store = store
        self._documents = documents
        self.asked: list[tuple[str, int]] = []

    def pieces(self, paths: Sequence[Path]) -> Generator[Piece, None, None]:
        raise AssertionError

    def documents(self, engine: str, after: int) -> Generator[IndexDocument, None, None]:
        self.asked.append((engine, after))
        yield from islice(self._store.documents_after(after), self._documents)
        raise WorkerFailed(reason="a test says so")


@pytest.mark.usefixtures("small_batches")
@pytest.mark.parametrize("documents", [0, 3, 4, 21, 40])
def test_when_the_process_that_reads_ahead_ends_every_article_is_indexed(
    store: SqliteArticleReader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, documents: int
) -> None:
    monkeypatch.setattr(indexing, "AHEAD_CHANGES", 40)
    with store:
        index, ahead = Recorder(tmp_path / "index"), Reads(store, documents)
        Indexing(store, index, ahead).catch_up(SILENT)
        assert ahead.asked == [("whoosh", 0)]
        assert index.count() == sum(index.batches) == 40
        assert index.position() == store.position()


def test_few_changes_are_read_here(store: SqliteArticleReader, tmp_path: Path) -> None:
    with store:
        index, ahead = Recorder(tmp_path / "index"), Reads(store, 0)
        Indexing(store, index, ahead).catch_up(SILENT)
        assert (ahead.asked, index.count()) == ([], 40)


@pytest.mark.parametrize("engine", [EngineChoice.WHOOSH, EngineChoice.TANTIVY])
def test_an_index_of_what_was_read_ahead_answers_as_one_of_what_was_read_here(
    store: SqliteArticleReader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, engine: EngineChoice
) -> None:
    monkeypatch.setattr(indexing, "AHEAD_CHANGES", 40)
    answers = []
    with store:
        for ahead in (None, Ahead(tmp_path / "library", tmp_path / "log")):
            index = Engines(tmp_path / f"index-{ahead is None}")
            index.choose(engine)
            Indexing(store, index, ahead).catch_up(SILENT)
            answers.append(index.search(Term("guerra"), Sort.DATE, 40))
            assert index.engine == engine
    assert answers[0] == answers[1]
    assert answers[0].total == 40
