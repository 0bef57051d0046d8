"""A real library over a few articles written for the tests."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.bootstrap import Part, open_library
from reader.library.facade import Library
from reader.model.article import Listing
from tests.library.press import write_press
from tests.storage.conftest import shelf

__all__ = ["shelf"]


@pytest.fixture
def library(tmp_path: Path, source: Path) -> Iterator[Library]:
    with open_library(tmp_path / "library", Part.OWNER) as opened:
        opened.imports.import_paths([source])
        opened.derivation.catch_up()
        yield opened


@pytest.fixture
def article_id(library: Library) -> str:
    return library.articles.find("tregua.txt").id


def titles(library: Library) -> set[str]:
    return {row.title for row in library.articles.summaries(library.articles.ids(Listing()))}


@pytest.fixture(scope="session")
def _printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a library of `tests.library.press` and its articles, made once."""
    folder = tmp_path_factory.mktemp("printed")
    with open_library(folder / "press", Part.OWNER) as opened:
        opened.imports.import_paths([write_press(folder / "articles")])
        opened.derivation.catch_up()
    return folder


@pytest.fixture
def press(_printed: Path, tmp_path: Path) -> Iterator[Library]:
    """A library of `tests.library.press`; its articles are copied to `tmp_path / "articles"`."""
    shutil.copytree(_printed, tmp_path, dirs_exist_ok=True)
    with open_library(tmp_path / "press", Part.OWNER) as opened:
        yield opened


def found(library: Library, query: str) -> list[str]:
    """The names of the files that a search finds."""
    result = library.search.find(query)
    assert result.total == len(result.hits) == len(library.search.find_ids(query))
    return sorted(Path(hit.path).name for hit in result.hits)
