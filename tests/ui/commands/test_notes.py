"""Highlights by key, their notes beside the passage, places, and what the colours are called."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from reader.errors import DiskFull
from reader.library.annotations import Annotations
from reader.library.facade import Library
from reader.model.annotation import AnnotationKind, PlacedAnnotation
from reader.model.change import Change
from reader.model.kinds import Colour
from reader.model.span import Span
from reader.ui.actions import COLOURS, Do
from reader.ui.dialogs.versions import VersionsDialog
from reader.ui.main_window import Window
from reader.ui.reading.note_sheet import NoteSheet
from reader.ui.side_panel.note_editor import NoteEditor
from tests.ui.keys import press, type_text

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def article_id(library: Library) -> str:
    return library.articles.find("a-tregua.md").id


@pytest.fixture
def reading(window: Window, article_id: str) -> Window:
    window.desk.open(article_id)
    window.frame.reading.view.setFocus()
    return window


def highlights(library: Library, article_id: str) -> list[PlacedAnnotation]:
    rows = library.annotations.of_article(article_id)
    return [row for row in rows if row.kind is AnnotationKind.HIGHLIGHT]


def select(window: Window, start: int, end: int) -> None:
    offsets = window.frame.reading._offsets
    window.frame.reading.view.select(offsets.to_utf16(start), offsets.to_utf16(end))
    window.frame.reading._on_selected()


def sheet_of(window: Window) -> NoteSheet:
    return window.frame.reading.note_sheet


@pytest.mark.parametrize(("key", "colour"), list(zip("12345", Colour, strict=True)))
def test_a_selection_becomes_a_highlight_by_key(
    reading: Window, library: Library, article_id: str, key: str, colour: Colour
) -> None:
    select(reading, 20, 40)
    press(reading.frame.reading.view, Qt.Key(ord(key)))
    (made,) = highlights(library, article_id)
    assert (made.start, made.end, made.colour) == (20, 40, colour)


def test_highlights_may_overlap_and_each_is_reached_by_key(
    reading: Window, library: Library, article_id: str
) -> None:
    for start, end in ((20, 60), (40, 80), (120, 140)):
        library.annotations.highlight(article_id, Span(start, end))
    reading.desk.open(article_id)
    chosen = []
    for _ in range(4):
        reading.actions_[Do.NEXT_HIGHLIGHT].trigger()
        chosen.append(reading.frame.reading.view.emphasis.annotation_id)
    ids = [row.id for row in highlights(library, article_id)]
    assert chosen == [*ids, ids[0]]
    reading.actions_[Do.PREVIOUS_HIGHLIGHT].trigger()
    assert reading.frame.reading.view.emphasis.annotation_id == ids[-1]


def test_a_highlight_that_is_reached_is_spoken(reading: Window, library: Library, article_id: str) -> None:
    library.annotations.highlight(article_id, Span(2, 20), colour=Colour.PINK, body="da rivedere")
    reading.desk.open(article_id)
    reading.actions_[Do.NEXT_HIGHLIGHT].trigger()
    view = reading.frame.reading.view
    said = QAccessible.queryAccessibleInterface(view).text(QAccessible.Text.Description)
    (row,) = highlights(library, article_id)
    assert said == f"Highlight 1 of 1, Pink. {row.quote}. Note: da rivedere"


def test_a_highlight_is_extended_to_the_selection(reading: Window, library: Library, article_id: str) -> None:
    library.annotations.highlight(article_id, Span(20, 40))
    reading.desk.open(article_id)
    select(reading, 35, 70)
    reading.actions_[Do.EXTEND].trigger()
    (row,) = highlights(library, article_id)
    assert (row.start, row.end) == (20, 70)
    select(reading, 30, 50)
    reading.actions_[Do.RESPAN].trigger()
    (row,) = highlights(library, article_id)
    assert (row.start, row.end) == (30, 50)
    reading.actions_[Do.UNDO].trigger()
    reading.actions_[Do.UNDO].trigger()
    (row,) = highlights(library, article_id)
    assert (row.start, row.end) == (20, 40)


def test_extending_without_a_highlight_there_says_how(
    reading: Window, library: Library, article_id: str
) -> None:
    library.annotations.highlight(article_id, Span(20, 40))
    reading.desk.open(article_id)
    select(reading, 60, 70)
    reading.actions_[Do.EXTEND].trigger()
    assert "touches the highlight" in reading.frame.banner.words.text()
    (row,) = highlights(library, article_id)
    assert (row.start, row.end) == (20, 40)


def test_the_bar_offers_to_extend_only_where_a_highlight_is_touched(
    reading: Window, library: Library, article_id: str
) -> None:
    library.annotations.highlight(article_id, Span(20, 40))
    reading.desk.open(article_id)

    def offered() -> set[str]:
        bar = reading.frame.reading._bar
        assert bar is not None
        assert bar.isVisible()
        return {b.defaultAction().objectName() for b in bar.findChildren(QToolButton) if b.isVisible()}

    select(reading, 60, 70)
    assert Do.EXTEND not in offered()
    assert {*COLOURS, Do.WRITE_NOTE, Do.COPY_CITATION, Do.ADD_ACTOR, Do.BOOKMARK_PLACE} <= offered()
    select(reading, 30, 50)
    assert {Do.EXTEND, Do.DELETE_HIGHLIGHT} <= offered()


def test_enter_opens_the_note_beside_the_passage_and_keeps_note_and_tags(
    reading: Window, library: Library, article_id: str
) -> None:
    library.annotations.highlight(article_id, Span(20, 40))
    reading.desk.open(article_id)
    reading.frame.reading.put_caret(25)
    press(reading.frame.reading.view, Qt.Key.Key_Return)
    sheet = sheet_of(reading)
    assert sheet.isVisible()
    assert sheet.editor is not None
    assert sheet.editor.field.hasFocus()
    passage = reading.frame.reading.view.rect_in_view(21, 39)
    assert not sheet.geometry().intersects(passage)
    sheet.editor.field.setPlainText("**forte**")
    sheet.tags.setText("pace, #Caucaso, pace")
    press(sheet.editor.field, Qt.Key.Key_Return, CTRL)
    (row,) = highlights(library, article_id)
    assert (row.note, row.tags) == ("**forte**", ("pace", "Caucaso"))
    assert not sheet.isVisible()
    assert reading.frame.reading.view.hasFocus()


def writing(window: Window, article_id: str, body: str = "") -> NoteEditor:
    """The editor of a highlight in the open article."""
    window.library.annotations.highlight(article_id, Span(20, 40), body=body)
    window.desk.open(article_id)
    window.frame.reading.put_caret(25)
    window.actions_[Do.WRITE_NOTE].trigger()
    editor = sheet_of(window).editor
    assert editor is not None
    return editor


@pytest.mark.parametrize("in_tags", [False, True])
def test_escape_keeps_what_was_written_and_undo_takes_it_back(
    reading: Window, library: Library, article_id: str, in_tags: bool
) -> None:
    editor = writing(reading, article_id, body="prima")
    editor.field.setPlainText("poi")
    editor.drafting.write()
    assert library.drafts.all()
    press(sheet_of(reading).tags if in_tags else editor.field, Qt.Key.Key_Escape)
    assert not sheet_of(reading).isVisible()
    assert highlights(library, article_id)[0].note == "poi"
    assert library.drafts.all() == []
    reading.actions_[Do.UNDO].trigger()
    assert highlights(library, article_id)[0].note == "prima"


def test_what_was_written_can_be_discarded(reading: Window, library: Library, article_id: str) -> None:
    editor = writing(reading, article_id, body="prima")
    editor.field.setPlainText("poi")
    editor.drafting.write()
    editor.discarded.emit()
    assert not sheet_of(reading).isVisible()
    assert highlights(library, article_id)[0].note == "prima"
    assert library.drafts.all() == []


def test_enter_in_the_tags_keeps_the_note_and_opens_nothing(
    reading: Window, library: Library, article_id: str
) -> None:
    editor = writing(reading, article_id)
    editor.field.setPlainText("pensiero")
    tags = sheet_of(reading).tags
    type_text(tags, "pace")
    press(tags, Qt.Key.Key_Return)
    (row,) = highlights(library, article_id)
    assert (row.note, row.tags) == ("pensiero", ("pace",))
    assert not sheet_of(reading).isVisible()
    reading.actions_[Do.UNDO].trigger()
    (row,) = highlights(library, article_id)
    assert (row.note, row.tags) == ("", ()), "one step"


def test_enter_takes_the_tag_that_is_chosen_and_the_note_stays_open(
    reading: Window, library: Library, article_id: str, qtbot: QtBot
) -> None:
    library.annotations.tag_article(article_id, ["pace"])
    editor = writing(reading, article_id)
    editor.field.setPlainText("pensiero")
    sheet = sheet_of(reading)
    type_text(sheet.tags, "pa")
    popup = sheet.tags.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    press(popup, Qt.Key.Key_Down)
    press(popup, Qt.Key.Key_Return)
    assert sheet.isVisible()
    assert sheet.tags.tags == ("pace",)
    press(sheet.tags, Qt.Key.Key_Return)
    assert not sheet.isVisible()
    assert highlights(library, article_id)[0].tags == ("pace",)


def test_an_editor_that_is_asked_for_while_it_is_open_shows_what_was_written_in_it(
    reading: Window, library: Library, article_id: str
) -> None:
    writing(reading, article_id).field.setPlainText("pensiero")
    reading.commands.notes.write_on(highlights(library, article_id)[0].id)
    editor = sheet_of(reading).editor
    assert editor is not None
    assert editor.field.toPlainText() == "pensiero"


def test_turning_to_something_else_keeps_what_was_written(
    reading: Window, library: Library, article_id: str
) -> None:
    library.annotations.highlight(article_id, Span(20, 40))
    reading.desk.open(article_id)
    reading.frame.reading.put_caret(25)
    reading.actions_[Do.WRITE_NOTE].trigger()
    editor = sheet_of(reading).editor
    assert editor is not None
    editor.field.setPlainText("pensiero")
    reading.desk.open(library.articles.find("b-gasdotto.md").id)
    assert highlights(library, article_id)[0].note == "pensiero"
    assert not sheet_of(reading).isVisible()


def test_what_cannot_be_written_stays_in_the_sheet(
    reading: Window, library: Library, article_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.annotations.highlight(article_id, Span(20, 40))
    reading.desk.open(article_id)
    reading.frame.reading.put_caret(25)
    reading.actions_[Do.WRITE_NOTE].trigger()
    sheet = sheet_of(reading)
    assert sheet.editor is not None
    sheet.editor.field.setPlainText("lungo pensiero")
    reading.frame.status._saved.clear()

    def full(_self: Annotations, _id: str, _body: str) -> Change:
        raise DiskFull(path="notes.sqlite3")

    with monkeypatch.context() as broken:
        broken.setattr(Annotations, "write_note", full)
        press(sheet.editor.field, Qt.Key.Key_Return, CTRL)
        assert "full" in reading.frame.banner.words.text()
        assert sheet.isVisible()
        assert sheet.editor.field.toPlainText() == "lungo pensiero"
        assert "Saved" not in reading.frame.status.words
    assert sheet.keep()
    assert "Saved" in reading.frame.status.words


def test_a_note_that_a_crash_cut_off_is_offered_and_put_into_its_editor(
    reading: Window, library: Library, article_id: str
) -> None:
    made = library.annotations.highlight(article_id, Span(20, 40)).created
    library.drafts.save(f"note:{made}", "a metà")
    reading.desk.open(library.articles.find("b-gasdotto.md").id)
    reading.upkeep._offer_drafts()
    reading.frame.banner._ways[0].click()
    assert reading.desk.article_id == article_id
    editor = sheet_of(reading).editor
    assert editor is not None
    assert editor.field.toPlainText() == "a metà"
    assert highlights(library, article_id)[0].note == ""


def test_an_earlier_version_can_be_taken_back(
    reading: Window, library: Library, article_id: str, qtbot: QtBot
) -> None:
    made = library.annotations.highlight(article_id, Span(20, 40), body="prima").created
    assert made is not None
    library.annotations.write_note(made, "poi")
    reading.desk.open(article_id)
    reading.commands.notes._show_versions(made)
    dialog = reading.findChild(VersionsDialog)
    assert dialog is not None
    assert dialog.list.count() == 2
    dialog.list.setCurrentRow(1)
    dialog.take.click()
    assert highlights(library, article_id)[0].note == "prima"


def test_a_place_is_bookmarked_and_listed_with_the_notes(
    reading: Window, library: Library, article_id: str
) -> None:
    select(reading, 60, 66)
    press(reading.frame.reading.view, Qt.Key.Key_B, Qt.KeyboardModifier.ShiftModifier)
    (place,) = library.annotations.places(article_id)
    cards = reading.frame.side.notes._cards
    assert place.id in cards
    assert cards[place.id].accessibleName().startswith("Bookmarked place")
    assert library.annotations.bookmark_of(article_id) is None


def test_a_colour_that_was_named_carries_its_name(reading: Window, library: Library, article_id: str) -> None:
    library.annotations.highlight(article_id, Span(20, 40), colour=Colour.YELLOW)
    reading.study.make(lambda: library.annotations.name_colour(Colour.YELLOW, "tesi"))
    assert reading.actions_[Do.YELLOW].text() == "Highlight in yellow: tesi"
    assert "tesi" in reading.actions_[Do.YELLOW].toolTip()
    assert reading.actions_[Do.GREEN].text() == "Highlight in green"
    (card,) = reading.frame.side.notes._cards.values()
    assert "tesi" in card.accessibleName()
    reading.actions_[Do.UNDO].trigger()
    assert reading.actions_[Do.YELLOW].text() == "Highlight in yellow"


def test_without_a_passage_the_keys_of_marking_say_what_to_do(reading: Window) -> None:
    for name in (Do.YELLOW, Do.WRITE_NOTE, Do.TAG_HIGHLIGHT, Do.DELETE_HIGHLIGHT):
        reading.frame.banner.hide()
        reading.actions_[name].trigger()
        assert "Select a passage" in reading.frame.banner.words.text()
        assert reading.frame.banner.isVisible()


def test_on_a_page_the_text_behind_it_cannot_be_marked(
    reading: Window, library: Library, article_id: str
) -> None:
    select(reading, 4, 14)
    reading.actions_[Do.NOTEBOOK].trigger()
    for name in (Do.YELLOW, Do.WRITE_NOTE, Do.ADD_ACTOR, Do.FIND, Do.NEXT_MARK, Do.OPEN_ORIGINAL):
        assert not reading.actions_[name].isEnabled()
    reading.actions_[Do.YELLOW].trigger()
    assert library.annotations.of_article(article_id) == []
    reading.actions_[Do.BACK].trigger()
    assert reading.actions_[Do.YELLOW].isEnabled()
