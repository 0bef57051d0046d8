"""The page of an actor."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.library.facade import Library
from reader.model.actor import ContextSort
from reader.model.kinds import ActorType
from reader.model.span import Span
from reader.ui.actions import Do
from reader.ui.actor_page.page import ActorPage
from reader.ui.main_window import Window
from reader.ui.popover import NamePopover
from reader.ui.trail import View
from tests.ui.acting import settle
from tests.ui.keys import press
from tests.ui.test_accessibility import controls, names

NAME = "Nikol Pashinyan"


@pytest.fixture
def page(window: Window, library: Library, qtbot: QtBot) -> ActorPage:
    window.turning.show_actor(library.actors.resolve(NAME).id)
    settle(window, qtbot)
    shown = window.pages.page
    assert isinstance(shown, ActorPage)
    shown.mentions.table.grab()
    settle(window, qtbot)
    return shown


def sentences(page: ActorPage) -> list[str]:
    model = page.mentions.model
    found = [model.context(row) for row in range(model.rowCount())]
    return [f"{one.left}{one.text}{one.right}" for one in found if one]


def tab(page: ActorPage, number: int) -> str:
    return page._tabs.button(number).text()


def test_the_page_says_who_it_is_and_lists_every_mention_in_its_sentence(page: ActorPage) -> None:
    assert page.header._name.text() == NAME
    assert "Person" in page.header._facts.text()
    assert len(sentences(page)) == 2
    assert any("dura da tre giorni" in sentence for sentence in sentences(page))
    assert [tab(page, number) for number in range(3)] == ["Mentions  2", "Articles  1", "Your notes"]
    assert "Pashinyan" in [chip.text().split("  ")[0] for chip in page.header.names]


def test_enter_on_a_mention_goes_to_its_passage(page: ActorPage, window: Window, qtbot: QtBot) -> None:
    page.mentions.table.setCurrentIndex(page.mentions.model.index(1, 0))
    wanted = page.mentions.model.context(1)
    assert wanted is not None
    press(page.mentions.table, Qt.Key.Key_Return)
    settle(window, qtbot)
    assert window.pages.view is View.ARTICLES
    assert window.desk.article_id == wanted.article
    current = window.frame.reading.view.emphasis.current
    assert current is not None
    start, end = window.frame.reading._offsets.span_to_utf16(Span(wanted.start, wanted.end))
    assert (current.start_utf16, current.end_utf16) == (start, end)


def test_the_order_of_the_mentions_is_the_persons(page: ActorPage, window: Window, qtbot: QtBot) -> None:
    before = sentences(page)
    page.order._actions[ContextSort.RIGHT, False].trigger()
    settle(window, qtbot)
    page.mentions.table.grab()
    settle(window, qtbot)
    rights = [page.mentions.model.context(row) for row in range(2)]
    assert sorted(sentences(page)) == sorted(before)
    words = [one.right.strip().lower() for one in rights if one]
    assert words == sorted(words)
    assert page.order.text() == "By the words after"


def test_its_articles_are_one_click_away(page: ActorPage, window: Window, qtbot: QtBot) -> None:
    page.show_part(1)
    assert page.articles.model.rowCount() == 1
    page.articles.table.activated.emit(page.articles.model.index(0, 0))
    settle(window, qtbot)
    assert window.pages.view is View.ARTICLES
    assert window.desk.article_id == page.articles.model.ids[0]


def test_a_note_on_the_actor_is_written_and_kept(
    page: ActorPage, window: Window, library: Library, qtbot: QtBot
) -> None:
    page.show_part(2)
    page.notes.write.click()
    draft = page.notes._draft
    assert draft is not None
    assert draft._editor is not None
    draft._editor.field.setPlainText("capo del *governo*")
    window.actions_[Do.BACK].trigger()
    settle(window, qtbot)
    (note,) = library.annotations.of_actor(page.place().subject)
    assert (note.note, note.actor) == ("capo del *governo*", NAME)
    window.actions_[Do.FORWARD].trigger()
    settle(window, qtbot)
    assert tab(page, 2) == "Your notes  1"
    page.notes.delete_wanted.emit(note.id)
    settle(window, qtbot)
    assert library.annotations.of_actor(page.place().subject) == []


def answer(window: Window, text: str) -> None:
    asked = [found for found in window.findChildren(NamePopover) if found.isVisible()]
    asked[-1].field.setText(text)
    asked[-1].keep.click()


def test_renaming_shows_at_once_and_undo_takes_it_back(page: ActorPage, window: Window, qtbot: QtBot) -> None:
    page.header.rename_wanted.emit()
    answer(window, "N. Pashinyan")
    settle(window, qtbot)
    assert page.header._name.text() == "N. Pashinyan"
    window.actions_[Do.UNDO].trigger()
    settle(window, qtbot)
    assert page.header._name.text() == NAME


def test_another_name_is_added_and_taken_away(page: ActorPage, window: Window, qtbot: QtBot) -> None:
    page.header.alias_wanted.emit()
    answer(window, "il premier armeno")
    settle(window, qtbot)
    assert "il premier armeno" in [chip.text().split("  ")[0] for chip in page.header.names]
    page.header.alias_removed.emit("il premier armeno")
    settle(window, qtbot)
    assert "il premier armeno" not in [chip.text().split("  ")[0] for chip in page.header.names]


def test_the_type_is_changed(page: ActorPage, window: Window, library: Library, qtbot: QtBot) -> None:
    page.header._types[ActorType.ORGANISATION].trigger()
    settle(window, qtbot)
    assert library.actors.resolve(NAME).type is ActorType.ORGANISATION
    assert "Organisation" in page.header._facts.text()


def test_an_actor_that_is_none_leaves_its_page(page: ActorPage, window: Window, qtbot: QtBot) -> None:
    page.header.remove_wanted.emit()
    settle(window, qtbot)
    page.refresh()
    settle(window, qtbot)
    assert sentences(page) == [] or window.pages.view is View.ARTICLES
    assert window.frame.banner.isVisible()


def test_the_page_opens_from_a_mention_the_panel_and_by_key(
    window: Window, library: Library, qtbot: QtBot
) -> None:
    actor = library.actors.resolve(NAME).id
    window.desk.open(library.articles.find("a-tregua.md").id)
    settle(window, qtbot)
    window.frame.reading.actor_chosen.emit(actor)
    settle(window, qtbot)
    assert window.pages.actor_id == actor
    window.actions_[Do.BACK].trigger()
    window.frame.side.actors.choose(actor)
    press(window.frame.side.actors.list, Qt.Key.Key_Return)
    settle(window, qtbot)
    assert window.pages.actor_id == actor
    window.actions_[Do.BACK].trigger()
    window.frame.reading.choose_actor(actor)
    window.actions_[Do.ACTOR_PAGE].trigger()
    settle(window, qtbot)
    assert window.pages.actor_id == actor


def test_every_control_of_the_page_has_a_name_and_takes_the_focus(page: ActorPage) -> None:
    assert [widget for widget, name in names(page).items() if not name] == []
    for widget in controls(page):
        if widget.isVisible():
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget.accessibleName()
