import os
from collections.abc import Generator, Sequence
from itertools import islice
from pathlib import Path

import pytest

from reader.bootstrap import Part, open_library
from reader.errors import Cancelled, WorkerFailed
from reader.importing.registry import Importing
from reader.library import imports
from reader.library.facade import Library
from reader.library.imports import Imports
from reader.model.article import Listing
from reader.model.report import Piece
from reader.model.search import IndexDocument
from reader.storage.article_writer import SqliteArticleWriter
from reader.storage.creation import create
from tests.library.conftest import titles


def test_the_same_folder_again_changes_nothing(library: Library, source: Path) -> None:
    before = library.derivation.status()
    report = library.imports.import_paths([source])
    assert (len(report.unchanged), report.imported, report.revised) == (3, (), ())
    assert library.derivation.catch_up() == before


def test_a_changed_file_is_a_new_revision_of_the_same_article(library: Library, source: Path) -> None:
    article = library.articles.find("tregua.txt")
    (source / "tregua.txt").write_text("Una tregua più lunga.\n", "utf-8")
    report = library.imports.import_paths([source])
    assert [row.id for row in report.revised] == [article.id]
    assert library.articles.text(article.id).text == "Una tregua più lunga.\n"
    library.derivation.catch_up()
    assert library.search.find("lunga").total == 1
    assert library.search.find("fragile").total == 0


def test_a_renamed_file_is_the_same_article(library: Library, source: Path) -> None:
    article = library.articles.find("tregua.txt")
    (source / "tregua.txt").rename(source / "nuovo nome.txt")
    report = library.imports.update()
    assert [row.id for row in report.moved] == [article.id]
    assert report.vanished == ()
    assert library.articles.find("nuovo nome.txt").id == article.id


def test_update_finds_new_changed_and_vanished_files(library: Library, source: Path) -> None:
    (source / "new.txt").write_text("Una notizia nuova dalla Georgia.\n", "utf-8")
    (source / "tregua.txt").write_text("La tregua è finita.\n", "utf-8")
    (source / "gas-talks.md").unlink()
    report = library.imports.update()
    assert [Path(row.path).name for row in report.imported] == ["new.txt"]
    assert [Path(row.path).name for row in report.revised] == ["tregua.txt"]
    assert report.vanished == (str(source / "gas-talks.md"),)
    assert "The talks" in titles(library)


def test_one_bad_file_stops_nothing_and_is_named(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "mixed"
    folder.mkdir()
    (folder / "empty.txt").touch()
    (folder / "good.txt").write_text("Un articolo buono.\n", "utf-8")
    os.mkfifo(folder / "pipe.txt")
    (folder / "link.txt").symlink_to(folder / "good.txt")
    (folder / "broken.json").write_text("{", "utf-8")
    report = library.imports.import_paths([folder, tmp_path / "absent.txt"])
    assert [Path(row.path).name for row in report.imported] == ["good.txt"]
    assert {Path(row.path).name for row in report.failed} == {
        "empty.txt",
        "pipe.txt",
        "link.txt",
        "broken.json",
        "absent.txt",
    }
    assert all(row.reason for row in report.failed)


def test_a_removed_article_stays_away_on_update_and_comes_back_when_asked(
    library: Library, source: Path
) -> None:
    article = library.articles.find("tregua.txt")
    library.annotations.add_note(article.id, "mine")
    library.articles.remove([article.id])
    library.derivation.catch_up()
    assert "Una tregua fragile" not in titles(library)
    library.imports.update()
    library.derivation.catch_up()
    assert "Una tregua fragile" not in titles(library)
    assert [row.note for row in library.annotations.all()] == ["mine"]
    report = library.imports.import_paths([source])
    assert [row.id for row in report.removed] == [article.id]
    library.articles.bring_back([article.id])
    library.derivation.catch_up()
    assert "Una tregua fragile" in titles(library)


def test_stopping_keeps_what_was_stored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(imports, "BATCH_ARTICLES", 250)
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(400):
        (folder / f"{number:03}.txt").write_text(f"Articolo {number} sulla Georgia.\n", "utf-8")

    class StopsLate:
        def step(self, stage: str, done: int, _total: int | None, /) -> None:
            if stage == "import" and done:
                raise Cancelled

    with open_library(tmp_path / "library", Part.OWNER) as library:
        report = library.imports.import_paths([folder], progress=StopsLate())
        assert report.cancelled
        assert 0 < len(report.imported) < 400
        assert library.articles.count(Listing()) == len(report.imported)
        again = library.imports.import_paths([folder])
        assert len(again.imported) + len(report.imported) == 400


@pytest.mark.parametrize("part", [Part.READER, Part.WINDOW])
def test_only_the_writing_process_imports(part: Part, library: Library, source: Path) -> None:
    with open_library(library.folder, part) as other, pytest.raises(RuntimeError):
        other.imports.import_paths([source])


class Breaks:
    """Reads ahead in this process, and ends after so many pieces."""

    def __init__(self, pieces: int) -> None:
        self._pieces = pieces
        self.closed = False

    def pieces(self, paths: Sequence[Path]) -> Generator[Piece, None, None]:
        try:
            yield from islice(Importing().pieces(paths), self._pieces)
            raise WorkerFailed(reason="a test says so")
        finally:
            self.closed = True

    def documents(self, engine: str, after: int) -> Generator[IndexDocument, None, None]:
        raise AssertionError


@pytest.fixture
def many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of its own before and after one of many articles."""
    monkeypatch.setattr(imports, "AHEAD_BYTES", 1)
    folder = tmp_path / "many"
    folder.mkdir()
    (folder / "a.txt").write_text("Primo articolo.\n", "utf-8")
    lines = [f'{{"id": {number}, "text": "Record {number}."}}' for number in range(35)]
    (folder / "b.jsonl").write_text("\n".join([*lines, "{"]), "utf-8")
    (folder / "c.txt").write_text("Ultimo articolo.\n", "utf-8")
    return folder


@pytest.mark.parametrize("pieces", range(7))
def test_when_the_process_that_reads_ahead_ends_each_article_still_comes_once(
    many: Path, tmp_path: Path, pieces: int
) -> None:
    with SqliteArticleWriter(made(tmp_path / "library")) as writer:
        report = Imports(writer, writer, Importing(), Breaks(pieces)).import_paths([many])
        assert (len(report.imported), report.unchanged, len(report.failed)) == (37, (), 1)
        assert [Path(stamp.path).name for stamp in writer.stamps()] == ["a.txt", "b.jsonl", "c.txt"]


def test_stopping_ends_the_process_that_reads_ahead(many: Path, tmp_path: Path) -> None:
    class Stops:
        def step(self, stage: str, _done: int, _total: int | None, /) -> None:
            if stage == "import":
                raise Cancelled

    ahead = Breaks(99)
    with SqliteArticleWriter(made(tmp_path / "library")) as writer:
        report = Imports(writer, writer, Importing(), ahead).import_paths([many], progress=Stops())
    assert report.cancelled
    assert ahead.closed


def test_many_files_are_read_in_another_process(
    many: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def here(*_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(Importing, "pieces", here)
    with open_library(tmp_path / "library", Part.OWNER) as library:
        report = library.imports.import_paths([many])
    assert len(report.imported) == 37


def made(folder: Path) -> Path:
    create(folder)
    return folder
