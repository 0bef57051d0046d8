"""Where an article comes from, and passages that name it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from reader.library.facade import Library
from reader.model.article import MetadataField
from reader.model.span import Span
from reader.ui.actions import Do
from reader.ui.main_window import Window


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the desktop was asked to open."""
    seen: list[str] = []

    def open_url(url: QUrl) -> bool:
        seen.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return seen


@pytest.fixture
def article_id(library: Library) -> str:
    return library.articles.find("a-tregua.md").id


@pytest.fixture
def reading(window: Window, article_id: str) -> Window:
    window.desk.open(article_id)
    return window


def test_a_passage_is_copied_with_its_source(reading: Window, library: Library, article_id: str) -> None:
    text = library.articles.text(article_id).text
    start = text.index("Il governo")
    reading.frame.reading.select(Span(start, start + len("Il governo dell’Armenia")))
    reading.actions_[Do.COPY_CITATION].trigger()
    copied = QGuiApplication.clipboard().text()
    assert copied == "“Il governo dell’Armenia”\n— ‘Una tregua fragile’, Il Foglio di Prova, 3 May 2021\n"


def test_the_address_is_part_of_the_source(reading: Window, library: Library, article_id: str) -> None:
    reading.study.make(
        lambda: library.articles.edit(article_id, {MetadataField.URL: "https://example.org/tregua"})
    )
    library.derivation.catch_up()
    reading.refresh()
    reading.frame.reading.select(Span(2, 10))
    reading.actions_[Do.COPY_CITATION].trigger()
    assert QGuiApplication.clipboard().text().endswith(", https://example.org/tregua\n")


def test_without_a_passage_nothing_is_copied(reading: Window) -> None:
    QGuiApplication.clipboard().setText("was here")
    reading.actions_[Do.COPY_CITATION].trigger()
    assert QGuiApplication.clipboard().text() == "was here"
    assert "Select a passage" in reading.frame.banner.words.text()


@pytest.mark.parametrize(("name", "folder"), [(Do.OPEN_ORIGINAL, False), (Do.OPEN_FOLDER, True)])
def test_file_and_folder_are_shown_before_they_are_opened(
    reading: Window,
    library: Library,
    article_id: str,
    opened: list[str],
    tmp_path: Path,
    name: Do,
    folder: bool,
) -> None:
    article = library.articles.get(article_id)
    path = Path(article.path).parent if folder else Path(article.path)
    reading.actions_[name].trigger()
    assert reading.frame.banner.words.text() == str(path)
    assert opened == []
    reading.frame.banner._ways[0].click()
    assert opened == [QUrl.fromLocalFile(str(path)).toString()]


def test_a_file_that_is_gone_is_said_to_be(
    reading: Window, library: Library, article_id: str, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as gone:
        gone.setattr(Path, "exists", lambda _path: False)
        reading.actions_[Do.OPEN_ORIGINAL].trigger()
    assert "no longer there" in reading.frame.banner.words.text()
    assert reading.frame.banner._ways == []
    assert opened == []


def test_an_article_without_an_address_cannot_open_it(reading: Window) -> None:
    assert not reading.actions_[Do.OPEN_ADDRESS].isEnabled()


def test_the_address_is_shown_before_it_is_opened(
    reading: Window, library: Library, article_id: str, opened: list[str]
) -> None:
    reading.study.make(
        lambda: library.articles.edit(article_id, {MetadataField.URL: "https://example.org/a"})
    )
    library.derivation.catch_up()
    reading.refresh()
    reading.commands.refresh()
    reading.actions_[Do.OPEN_ADDRESS].trigger()
    assert reading.frame.banner.words.text() == "https://example.org/a"
    assert opened == []
    reading.frame.banner._ways[0].click()
    assert opened == ["https://example.org/a"]


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:alert(1)", "//evil/share"])
def test_what_is_no_web_address_is_never_offered(
    reading: Window, library: Library, article_id: str, opened: list[str], address: str
) -> None:
    reading.study.make(lambda: library.articles.edit(article_id, {MetadataField.URL: address}))
    library.derivation.catch_up()
    reading.refresh()
    reading.commands.refresh()
    reading.actions_[Do.OPEN_ADDRESS].trigger()
    assert reading.frame.banner._ways == []
    assert opened == []
