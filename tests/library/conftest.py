"""A real library over a few articles written for the tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.bootstrap import Part, open_library
from reader.library.facade import Library
from reader.model.article import Listing


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
