"""Back and forward through articles, searches and pages."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.library.facade import Library
from reader.model.article import Listing, Section
from reader.ui.actions import Do
from reader.ui.main_window import Window
from reader.ui.trail import View
from tests.ui.acting import search, section_of, settle, shown_titles, view_of
from tests.ui.keys import press


@pytest.fixture
def ids(library: Library) -> dict[str, str]:
    return {name: library.articles.find(name).id for name in ("a-tregua.md", "b-gasdotto.md", "c-talks.txt")}


def go(window: Window, qtbot: QtBot, name: Do) -> None:
    window.actions_[name].trigger()
    settle(window, qtbot)


def opened(window: Window, qtbot: QtBot, article_id: str) -> None:
    window.frame.list.choose(article_id)
    window.frame.list.opened.emit(article_id)
    settle(window, qtbot)


def test_back_and_forward_through_articles(window: Window, ids: dict[str, str], qtbot: QtBot) -> None:
    first = window.desk.article_id
    assert not window.actions_[Do.BACK].isEnabled()
    opened(window, qtbot, ids["b-gasdotto.md"])
    opened(window, qtbot, ids["c-talks.txt"])
    press(window.frame.reading.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    settle(window, qtbot)
    assert window.desk.article_id == ids["b-gasdotto.md"]
    assert window.frame.list.current_id() == ids["b-gasdotto.md"]
    go(window, qtbot, Do.BACK)
    assert window.desk.article_id == first
    assert not window.actions_[Do.BACK].isEnabled()
    go(window, qtbot, Do.FORWARD)
    go(window, qtbot, Do.FORWARD)
    assert window.desk.article_id == ids["c-talks.txt"]
    assert not window.actions_[Do.FORWARD].isEnabled()


def test_a_search_is_one_place_however_many_keys_it_takes(
    window: Window, ids: dict[str, str], qtbot: QtBot
) -> None:
    for query in ("g", "ga", "gasd", "gasdotto"):
        search(window, qtbot, query)
    opened(window, qtbot, ids["b-gasdotto.md"])
    search(window, qtbot, "talks")
    go(window, qtbot, Do.BACK)
    assert window.top.field.text() == "gasdotto"
    assert window.desk.article_id == ids["b-gasdotto.md"]
    assert shown_titles(window) == ["Il gasdotto"]
    go(window, qtbot, Do.BACK)
    assert window.top.field.text() == "gasdotto"
    go(window, qtbot, Do.BACK)
    assert window.top.field.text() == ""
    assert len(shown_titles(window)) == 3
    for _ in range(3):
        go(window, qtbot, Do.FORWARD)
    assert window.top.field.text() == "talks"
    assert shown_titles(window) == ["The talks went on"]


def test_back_takes_a_facet_out_again(window: Window, qtbot: QtBot) -> None:
    search(window, qtbot, "Armenia")
    facets = window.frame.list.facets.list
    key = next(row.key for row in facets.rows if row.text == "2006")
    facets.pick(key)
    settle(window, qtbot)
    assert shown_titles(window) == ["Il gasdotto"]
    go(window, qtbot, Do.BACK)
    assert window.top.field.text() == "Armenia"
    assert len(shown_titles(window)) == 3
    assert window.frame.list.chips.isHidden()


def test_a_shelf_is_a_place(window: Window, ids: dict[str, str], qtbot: QtBot) -> None:
    opened(window, qtbot, ids["b-gasdotto.md"])
    window.frame.navigator.list.pick("section:unread")
    settle(window, qtbot)
    assert len(shown_titles(window)) == 2
    go(window, qtbot, Do.BACK)
    assert section_of(window) is Section.ALL
    assert len(shown_titles(window)) == 3
    assert window.frame.navigator.list.current_key() == "section:all"
    go(window, qtbot, Do.FORWARD)
    assert section_of(window) is Section.UNREAD


def test_back_from_a_page_comes_to_the_article_it_was_left_from(
    window: Window, ids: dict[str, str], library: Library, qtbot: QtBot
) -> None:
    opened(window, qtbot, ids["a-tregua.md"])
    window.frame.reading.view.verticalScrollBar().setValue(300)
    place = window.frame.reading.position()
    actor = library.actors.resolve("Nikol Pashinyan").id
    window.turning.show_actor(actor)
    settle(window, qtbot)
    assert view_of(window) is View.ACTOR
    assert not window.frame.list.isVisible()
    go(window, qtbot, Do.NOTEBOOK)
    assert view_of(window) is View.NOTEBOOK
    go(window, qtbot, Do.BACK)
    assert window.pages.actor_id == actor
    go(window, qtbot, Do.BACK)
    assert view_of(window) is View.ARTICLES
    assert window.frame.list.isVisible()
    assert (window.desk.article_id, window.frame.reading.position()) == (ids["a-tregua.md"], place)
    go(window, qtbot, Do.FORWARD)
    assert window.pages.actor_id == actor


def test_escape_leaves_a_page(window: Window, qtbot: QtBot) -> None:
    go(window, qtbot, Do.NOTEBOOK)
    go(window, qtbot, Do.LEAVE)
    assert view_of(window) is View.ARTICLES


def test_a_shelf_or_a_search_turns_from_a_page_to_the_articles(window: Window, qtbot: QtBot) -> None:
    go(window, qtbot, Do.NOTEBOOK)
    search(window, qtbot, "gasdotto")
    assert view_of(window) is View.ARTICLES
    assert shown_titles(window) == ["Il gasdotto"]
    go(window, qtbot, Do.BACK)
    assert view_of(window) is View.NOTEBOOK
    window.frame.navigator.chosen.emit(Listing())
    settle(window, qtbot)
    assert view_of(window) is View.ARTICLES


def test_the_side_panel_belongs_to_the_articles(window: Window, qtbot: QtBot) -> None:
    go(window, qtbot, Do.NOTEBOOK)
    assert not window.actions_[Do.SHOW_SIDE_PANEL].isEnabled()
    go(window, qtbot, Do.SHOW_ACTORS)
    assert view_of(window) is View.ARTICLES
    assert window.frame.side.isVisible()


def test_an_article_that_is_gone_is_passed_over(
    window: Window, ids: dict[str, str], library: Library, qtbot: QtBot
) -> None:
    opened(window, qtbot, ids["b-gasdotto.md"])
    opened(window, qtbot, ids["c-talks.txt"])
    window.study.make(lambda: library.articles.remove([ids["b-gasdotto.md"]]))
    settle(window, qtbot)
    go(window, qtbot, Do.BACK)
    assert view_of(window) is View.ARTICLES
    assert window.isVisible()


def test_the_list_is_scrolled_as_it_was_left(window: Window, qtbot: QtBot) -> None:
    window.resize(1280, 420)
    table = window.frame.list.table
    settle(window, qtbot)
    left_at = table.verticalScrollBar().maximum()
    assert left_at > 0
    table.verticalScrollBar().setValue(left_at)
    search(window, qtbot, "gasdotto")
    assert window.frame.list.scrolled_to == 0
    go(window, qtbot, Do.BACK)
    assert len(shown_titles(window)) == 3
    assert window.frame.list.scrolled_to == left_at
