"""What another process reads ahead is what this one would have read."""

from pathlib import Path

import pytest

from reader.ahead import Ahead
from reader.bootstrap import Part, open_library
from reader.errors import WorkerFailed
from reader.importing.registry import Importing
from reader.model.search import EngineChoice
from reader.search.lanes import zone_lines
from reader.storage.articles import SqliteArticleReader


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    folder.mkdir()
    for number in range(30):
        text = f"Titolo {number}\n\nLa guerra dell’Armenia, S-{number}: «così».\n\nLeggi anche: Altro\n"
        (folder / f"{number:02}.txt").write_text(text, "utf-8")
    lines = [f'{{"id": {number}, "text": "Il record {number}."}}' for number in range(25)]
    (folder / "many.jsonl").write_text("\n".join([*lines, "{"]), "utf-8")
    return folder


@pytest.mark.parametrize("cores", [1, 2, 8])
def test_files_come_in_the_same_pieces(source: Path, tmp_path: Path, cores: int) -> None:
    files = [*sorted(source.iterdir()), tmp_path / "gone.txt"]
    found = list(Ahead(tmp_path, tmp_path / "log", cores).pieces(files))
    assert found == list(Importing().pieces(files))
    assert len(found) > len(files)
    assert sum(piece.is_last for piece in found) == len(files)


def test_one_file_needs_no_second_process(source: Path, tmp_path: Path) -> None:
    ahead = Ahead(tmp_path, tmp_path / "log", 2)
    assert len(list(ahead.pieces([source / "many.jsonl"]))) == 3
    assert list(ahead.pieces([])) == []


@pytest.mark.parametrize("engine", [EngineChoice.WHOOSH, EngineChoice.TANTIVY])
def test_documents_come_as_the_store_has_them_ready_for_the_engine(
    source: Path, tmp_path: Path, engine: EngineChoice
) -> None:
    with open_library(tmp_path / "library", Part.OWNER) as library:
        library.imports.import_paths([source])
        library.derivation.catch_up()
    with SqliteArticleReader(tmp_path / "library") as store:
        expected = list(store.documents_after(7))
        found = list(Ahead(tmp_path / "library", tmp_path / "log").documents(engine, 7))
    assert [one.id for one in found] == [one.id for one in expected]
    assert len(found) > 30
    assert [zone_lines(one) for one in found] == [zone_lines(one) for one in expected]
    assert all((one.lines is not None) is (engine is EngineChoice.TANTIVY) for one in found)
    if engine is EngineChoice.WHOOSH:
        assert found == expected


def test_without_a_library_the_process_ends_too_early(tmp_path: Path) -> None:
    with pytest.raises(WorkerFailed):
        list(Ahead(tmp_path / "none", tmp_path / "log").documents(EngineChoice.TANTIVY, 0))
    assert "none" in (tmp_path / "log").read_text("utf-8")
