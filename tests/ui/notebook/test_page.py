"""The notebook as a page of the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from reader.library.facade import Library
from reader.model.kinds import Colour
from reader.model.notebook import Grouping
from reader.model.span import Span
from reader.ui.actions import Do
from reader.ui.main_window import Window
from reader.ui.notebook.model import NotebookModel
from reader.ui.notebook.page import NotebookView
from reader.ui.popover import NamePopover
from reader.ui.trail import View
from tests.ui.acting import settle
from tests.ui.keys import press, type_text
from tests.ui.test_accessibility import controls, names


def mark(library: Library, name: str, words: str, colour: Colour, note: str, *tags: str) -> None:
    article_id = library.articles.find(name).id
    start = library.articles.text(article_id).text.index(words)
    made = library.annotations.highlight(article_id, Span(start, start + len(words)), colour=colour).created
    assert made is not None
    library.annotations.write_note(made, note)
    library.annotations.set_tags(made, list(tags))


@pytest.fixture
def page(window: Window, library: Library, qtbot: QtBot) -> NotebookView:
    mark(library, "a-tregua.md", "dura da tre giorni", Colour.YELLOW, "quanto durerà?", "pace")
    mark(library, "b-gasdotto.md", "attraversa la Georgia", Colour.PINK, "", "gas")
    library.annotations.note_actor(library.actors.resolve("Nikol Pashinyan").id, "da seguire")
    window.actions_[Do.NOTEBOOK].trigger()
    settle(window, qtbot)
    shown = window.pages.page
    assert isinstance(shown, NotebookView)
    return shown


def headings(page: NotebookView) -> list[str]:
    return [row.heading for row in page.list.notes.rows if row.annotation is None]


def quotes(page: NotebookView) -> list[str]:
    return [row.annotation.quote or row.annotation.note for row in page.list.notes.rows if row.annotation]


def group_by(page: NotebookView, grouping: Grouping) -> None:
    page._groups.button(list(Grouping).index(grouping)).click()


def test_everything_the_person_made_is_here(page: NotebookView) -> None:
    assert page.count == "3 entries"
    assert sorted(quotes(page)) == ["attraversa la Georgia", "da seguire", "dura da tre giorni"]
    assert {"Una tregua fragile", "Il gasdotto"} <= set(headings(page))
    assert not page.list.grab().isNull()


def test_the_query_language_finds_and_errors_are_said_under_the_field(
    page: NotebookView, window: Window, qtbot: QtBot
) -> None:
    type_text(page.field, "tag:pace")
    settle(window, qtbot)
    assert quotes(page) == ["dura da tre giorni"]
    page.field.setText("colour:pink")
    settle(window, qtbot)
    assert quotes(page) == ["attraversa la Georgia"]
    page.field.setText('"unclosed')
    settle(window, qtbot)
    assert page.error
    assert quotes(page) == ["attraversa la Georgia"], "the last results stay"
    page.field.setText("nessuno")
    settle(window, qtbot)
    assert page.error == ""
    assert page.empty.isVisible()


def test_grouping_by_tag_and_colour(page: NotebookView, window: Window, qtbot: QtBot) -> None:
    group_by(page, Grouping.TAG)
    settle(window, qtbot)
    assert {"pace", "gas"} <= set(headings(page))
    group_by(page, Grouping.COLOUR)
    settle(window, qtbot)
    assert len(headings(page)) == 3
    window.actions_[Do.BACK].trigger()
    window.actions_[Do.FORWARD].trigger()
    settle(window, qtbot)
    assert page.grouping is Grouping.COLOUR


def test_down_and_enter_go_to_the_passage(page: NotebookView, window: Window, qtbot: QtBot) -> None:
    page.field.setText("tag:pace")
    settle(window, qtbot)
    press(page.field, Qt.Key.Key_Down)
    assert page.list.hasFocus()
    press(page.list, Qt.Key.Key_Return)
    settle(window, qtbot)
    assert window.pages.view is View.ARTICLES
    assert window.frame.reading.article is not None
    assert window.frame.reading.article.metadata.title.value == "Una tregua fragile"
    chosen = window.frame.reading.view.emphasis.annotation_id
    assert chosen is not None
    window.actions_[Do.BACK].trigger()
    settle(window, qtbot)
    assert page.query == "tag:pace"


def test_a_note_on_an_actor_leads_to_its_page(page: NotebookView, window: Window, qtbot: QtBot) -> None:
    rows = page.list.notes.rows
    number = next(n for n, row in enumerate(rows) if row.annotation and row.annotation.actor_id)
    page.list.clicked.emit(page.list.notes.index(number, 0))
    settle(window, qtbot)
    assert window.pages.view is View.ACTOR


def test_a_colour_gets_a_name_that_shows_everywhere(
    page: NotebookView, window: Window, library: Library, qtbot: QtBot
) -> None:
    page.colours.buttons[Colour.PINK].click()
    asked = window.findChild(NamePopover)
    assert isinstance(asked, NamePopover)
    asked.field.setText("doubt")
    asked.keep.click()
    settle(window, qtbot)
    assert library.annotations.colour_names()[Colour.PINK] == "doubt"
    assert page.colours.buttons[Colour.PINK].text() == "doubt"
    group_by(page, Grouping.COLOUR)
    settle(window, qtbot)
    assert "doubt" in headings(page)


def test_what_is_found_is_exported(page: NotebookView, window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    page.field.setText("tag:pace")
    settle(window, qtbot)
    page.export.click()
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    folder = tmp_path / "notes"
    folder.mkdir()
    dialog.fileSelected.emit(str(folder))
    dialog.close()
    settle(window, qtbot)
    written = "".join(path.read_text("utf-8") for path in folder.rglob("*.md"))
    assert "dura da tre giorni" in written
    assert "attraversa la Georgia" not in written


def test_an_empty_notebook_says_how_to_fill_it(window: Window, qtbot: QtBot) -> None:
    window.actions_[Do.NOTEBOOK].trigger()
    settle(window, qtbot)
    page = window.pages.page
    assert isinstance(page, NotebookView)
    assert page.empty.isVisible()
    assert not page.export.isEnabled()


def test_a_change_is_shown_at_once(
    page: NotebookView, window: Window, library: Library, qtbot: QtBot
) -> None:
    window.actions_[Do.UNDO].trigger()
    settle(window, qtbot)
    assert page.count == "2 entries"


def test_every_control_of_the_page_has_a_name_and_takes_the_focus(page: NotebookView) -> None:
    assert [widget for widget, name in names(page).items() if not name] == []
    for widget in controls(page):
        if widget.isVisible():
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget.accessibleName()


def test_the_bookmark_of_an_article_is_no_empty_entry(
    page: NotebookView, library: Library, window: Window, qtbot: QtBot
) -> None:
    listed, option = page.list, QStyleOptionViewItem()
    heights = {listed.itemDelegate().sizeHint(option, listed.notes.index(row, 0)).height() for row in (1, 3)}
    window.study.bookmark(library.articles.find("c-talks.txt").id, True)
    settle(window, qtbot)
    assert page.count == "4 entries"
    (made,) = [row for row in range(listed.notes.rowCount()) if words(listed.notes, row) == "Bookmarked"]
    assert listed.itemDelegate().sizeHint(option, listed.notes.index(made, 0)).height() >= min(heights)


def words(model: NotebookModel, row: int) -> object:
    return model.data(model.index(row, 0))
