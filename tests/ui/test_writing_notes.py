"""Writing notes in the panel, through the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.errors import DiskFull
from reader.library.annotations import Annotations
from reader.library.facade import Library
from reader.model.change import Change
from reader.model.span import Span
from reader.ui.actions import Do
from reader.ui.main_window import Window
from tests.ui.keys import press as press_on


@pytest.fixture
def article_id(library: Library) -> str:
    return library.articles.find("a-tregua.md").id


@pytest.fixture
def reading(window: Window, article_id: str) -> Window:
    window.frame.side.show_page(window.frame.side.notes)
    window.desk.open(article_id)
    return window


def test_a_note_is_shown_as_soon_as_it_is_kept(
    reading: Window, library: Library, article_id: str, qtbot: QtBot
) -> None:
    library.annotations.highlight(article_id, Span(0, 10))
    reading.desk.open(article_id)
    (card,) = reading.frame.side.notes._cards.values()
    card.edit()
    assert card._editor is not None
    card._editor.field.setPlainText("*subito*")
    press_on(card._editor.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (shown,) = reading.frame.side.notes._cards.values()
    assert not shown.is_editing
    assert shown._note.toPlainText() == "subito"


def test_a_note_that_could_not_be_written_stays_in_its_editor(
    reading: Window, library: Library, article_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_self: Annotations, _article: str, _body: str) -> Change:
        raise DiskFull(path="notes.sqlite3")

    with monkeypatch.context() as broken:
        broken.setattr(Annotations, "add_note", full)
        reading.actions_[Do.NOTE_ARTICLE].trigger()
        draft = reading.frame.side.notes._draft
        assert draft is not None
        assert draft._editor is not None
        draft._editor.field.setPlainText("lungo pensiero")
        press_on(draft._editor.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert "full" in reading.frame.banner.words.text()
        assert draft.is_editing
        assert draft._editor.field.toPlainText() == "lungo pensiero"
        reading.desk.open(library.articles.find("b-gasdotto.md").id)
        assert reading.desk.article_id == article_id
    reading.desk.open(library.articles.find("b-gasdotto.md").id)
    assert reading.desk.article_id != article_id
    assert [row.note for row in library.annotations.of_article(article_id)] == ["lungo pensiero"]


def test_long_passages_are_shown_whole_also_while_a_note_is_being_written(
    reading: Window, library: Library, article_id: str, qtbot: QtBot
) -> None:
    for start in (0, 130, 260, 390):
        library.annotations.highlight(article_id, Span(start, start + 125), body="una nota")
    reading.resize(1280, 800)
    reading.desk.open(article_id)
    cards = reading.frame.side.notes._cards.values()
    next(iter(cards)).edit()

    def labels_are_whole() -> None:
        for found in (each for card in cards for each in card.findChildren(QLabel)):
            assert found.height() >= found.heightForWidth(found.width()), found.text()

    qtbot.waitUntil(labels_are_whole, timeout=20_000)
    for card in cards:
        below = [part for part in (card._editor, card._note) if part is not None and part.isVisible()]
        assert all(part.geometry().bottom() <= card.height() for part in below)
        assert card._editor is None or card._editor.height() >= card._editor.minimumSizeHint().height()


def test_the_sheet_does_not_lie_on_its_passage_in_a_low_window(
    reading: Window, library: Library, article_id: str, qtbot: QtBot
) -> None:
    reading.resize(960, 600)
    text = library.articles.text(article_id).text
    start = text.index("Pashinyan ha detto")
    made = library.annotations.highlight(article_id, Span(start, start + 40)).created
    assert made is not None
    reading.desk.open(article_id)
    pane = reading.frame.reading
    pane.view.setFocus()
    pane.choose_annotation(made)
    reading.actions_[Do.WRITE_NOTE].trigger()
    qtbot.waitUntil(pane.note_sheet.isVisible)
    passage = pane._rect_of(*pane._offsets.span_to_utf16(Span(start, start + 40)))
    assert pane.view.viewport().rect().contains(passage)
    assert not pane.note_sheet.geometry().intersects(passage)
