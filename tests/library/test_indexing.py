"""The index follows the change log in commits as large as a stop may cost."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from reader.bootstrap import Part, open_library
from reader.errors import Cancelled, IndexDamaged
from reader.library import indexing
from reader.library.indexing import Indexing
from reader.library.progress import SILENT
from reader.model.article import Listing
from reader.model.search import IndexDocument
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

    def apply(self, documents: Sequence[IndexDocument], gone: Sequence[str], position: int) -> None:
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
    for name, size in (("LEAST_BATCH", 4), ("MOST_BATCH", 16)):
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
