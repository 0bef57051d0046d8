"""A real library over a few articles written for the tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.bootstrap import Part, open_library
from reader.library.facade import Library
from reader.model.article import Listing

TEXTS = {
    "tregua.txt": "Una tregua fragile\n\n🕊 Il governo dell’Armenia ha proposto una tregua. "
    "Il primo ministro Nikol Pashinyan ne ha parlato a Parigi.\n\nLa tregua dura da tre giorni.\n",
    "gasdotto.md": "---\ntitle: Il gasdotto\ndate: 2006-07-13\nsource: Prova\nlanguage: it\n---\n\n"
    "Il gasdotto attraversa la Georgia e arriva in Turchia.\n",
    "talks.md": "---\ntitle: The talks\ndate: 2021-03\nlanguage: en\n---\n\n"
    "The talks between Armenia and Azerbaijan were held in Brussels.\n",
}


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_text(text, "utf-8")
    return folder


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
