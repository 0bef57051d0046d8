from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from reader.model.annotation import AnnotationKind, AnnotationState, PlacedAnnotation
from reader.model.kinds import Colour
from reader.ui.controls import ElidedLabel
from reader.ui.side_panel.notes import NotesPanel
from reader.ui.theme import DARK, LIGHT
from tests.ui.keys import press

ROW = PlacedAnnotation(
    "n1", AnnotationKind.HIGHLIGHT, "a", "", "", None, "una tregua", 4, 14, AnnotationState.FOUND,
    Colour.GREEN, ("pace",), "**forte**", "2026-01-01", "2026-01-01",
)  # fmt: skip


@pytest.fixture
def panel(qtbot: QtBot) -> NotesPanel:
    made = NotesPanel(LIGHT)
    qtbot.addWidget(made)
    made.show()
    made.show_annotations([ROW], is_open=True)
    return made


def words(panel: NotesPanel) -> str:
    return " ".join(found.text() for found in panel.findChildren(QLabel) if found.isVisible())


def test_a_card_shows_quote_rendered_note_and_tags(panel: NotesPanel) -> None:
    assert "una tregua" in words(panel)
    assert "#pace" in words(panel)
    card = panel._cards["n1"]
    assert card._note.toPlainText() == "forte"
    assert card.accessibleName() == "Highlight, Green, una tregua"


def test_markup_in_a_quote_stays_text(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.show_annotations([replace(ROW, quote="<b>grassetto</b>")], is_open=True)
    qtbot.waitUntil(lambda: "<b>grassetto</b>" in words(panel))


def test_what_is_written_is_told_when_it_is_kept(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.edit("n1")
    editor = panel._cards["n1"]._editor
    assert editor is not None
    editor.field.setPlainText("nuova nota")
    with qtbot.waitSignal(panel.written) as written:
        press(editor.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert written.args == ["n1", "nuova nota"]


def test_escape_keeps_what_was_written(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.edit("n1")
    editor = panel._cards["n1"]._editor
    assert editor is not None
    editor.field.setPlainText("nuova nota")
    with qtbot.waitSignal(panel.written) as written:
        press(editor.field, Qt.Key.Key_Escape)
    assert written.args == ["n1", "nuova nota"]


def test_what_was_written_can_be_discarded(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.edit("n1")
    editor = panel._cards["n1"]._editor
    assert editor is not None
    editor.field.setPlainText("nuova nota")
    with qtbot.assertNotEmitted(panel.written):
        named(editor, "Discard what was written").click()
    assert not panel._cards["n1"].is_editing


def named(within: QWidget, name: str) -> QPushButton:
    return next(each for each in within.findChildren(QPushButton) if each.accessibleName() == name)


def test_a_refresh_does_not_take_away_what_is_being_written(panel: NotesPanel) -> None:
    panel.edit("n1")
    card = panel._cards["n1"]
    assert card._editor is not None
    card._editor.field.setPlainText("a metà")
    panel.show_annotations([replace(ROW, colour=Colour.BLUE), replace(ROW, id="n2")], is_open=True)
    panel.dress(DARK)
    assert panel._cards["n1"]._editor is card._editor


def test_leaving_the_article_keeps_what_is_being_written(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.write_on_article()
    assert panel._draft is not None
    assert panel._draft._editor is not None
    panel._draft._editor.field.setPlainText("pensiero")
    panel.written.connect(lambda _id, _body: panel.show_annotations([ROW], is_open=True))
    with qtbot.waitSignal(panel.written) as written:
        panel.close_drafts()
    assert written.args == ["", "pensiero"]
    assert panel._draft is None


def test_leaving_an_unchanged_note_writes_nothing(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.edit("n1")
    with qtbot.assertNotEmitted(panel.written):
        panel.close_drafts()
    assert not panel._cards["n1"].is_editing


def test_a_passage_that_was_not_found_again_says_so(panel: NotesPanel, qtbot: QtBot) -> None:
    panel.show_annotations([replace(ROW, state=AnnotationState.REVIEW, start=None, end=None)], is_open=True)
    qtbot.waitUntil(lambda: "not found again" in words(panel))


@pytest.mark.parametrize("width", [180, 220, 256])
@pytest.mark.parametrize("editing", [False, True])
def test_a_card_is_no_wider_than_the_panel_whatever_is_in_it(
    panel: NotesPanel, qtbot: QtBot, width: int, editing: bool
) -> None:
    tags = ("tregua", "da verificare", "una etichetta molto molto lunga che non sta su una riga sola")
    quote = "https://esempio.it/" + 12 * "parola-senza-spazi-"
    panel.show_annotations([replace(ROW, tags=tags, quote=quote, modified="2026-02-02")], is_open=True)
    panel.setFixedWidth(width)
    if editing:
        panel.edit("n1")

    def is_inside() -> None:
        card = panel._cards["n1"]
        room = panel._scroll.viewport().width()
        assert card.geometry().right() < room
        inner = [each for each in card.findChildren(QWidget) if each.isVisible() and not each.isWindow()]
        assert all(
            each.mapTo(panel, each.rect().bottomRight()).x() < room for each in inner if named_one(each)
        )
        shown = [each for each in card.findChildren(ElidedLabel) if each.isVisible()]
        assert [each.accessibleName() for each in shown] == [f"#{tag}" for tag in tags]
        assert shown[0].text() == "#tregua"
        assert shown[0].y() <= shown[1].y() < shown[2].y()
        assert shown[2].text().endswith("…")

    qtbot.waitUntil(is_inside)


def named_one(widget: QWidget) -> bool:
    return isinstance(widget, QPushButton | QToolButton | QLabel | QPlainTextEdit)


def test_the_bookmark_of_a_place_has_a_card(panel: NotesPanel) -> None:
    panel.show_annotations([replace(ROW, kind=AnnotationKind.BOOKMARK, colour=None)], is_open=True)
    assert panel._cards["n1"].accessibleName() == "Bookmarked place, una tregua"


def test_the_bookmark_of_the_article_is_no_note(panel: NotesPanel) -> None:
    panel.show_annotations([replace(ROW, kind=AnnotationKind.BOOKMARK, quote="")], is_open=True)
    assert panel._cards == {}
    assert panel.empty.isVisible()
