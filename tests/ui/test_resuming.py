"""What was shown when the window was closed is shown when it is opened again."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from reader.library.facade import Library
from reader.model.article import Listing, Section
from reader.model.kinds import Sort
from reader.settings import Settings
from reader.ui.actions import Do
from reader.ui.main_window import Window
from reader.ui.navigator.model import key_of
from reader.ui.trail import View
from reader.ui.window_state import read_state
from tests.ui.acting import search, section_of, settle, shown_titles, view_of
from tests.ui.conftest import InlineRunner


@pytest.fixture
def again(
    opener: Callable[[Library, InlineRunner, Settings], Window], library: Library, runner: InlineRunner
) -> Callable[[Window], Window]:
    def close_and_open(window: Window) -> Window:
        window.close()
        return opener(library, runner, window.settings)

    return close_and_open


def test_a_search_its_order_and_its_article(
    window: Window, library: Library, qtbot: QtBot, again: Callable[[Window], Window]
) -> None:
    search(window, qtbot, "armenia")
    window.frame.list.sorted_by.emit(Sort.TITLE)
    settle(window, qtbot)
    article_id = library.articles.find("b-gasdotto.md").id
    window.frame.list.choose(article_id)
    window.desk.open(article_id)
    titles = shown_titles(window)
    window = again(window)
    assert window.top.field.text() == "armenia"
    assert shown_titles(window) == titles
    assert window.desk.article_id == window.frame.list.current_id() == article_id
    assert window.frame.list.table.hasFocus() or not window.top.field.hasFocus()


def test_a_shelf_with_an_article_that_is_no_longer_on_it(
    window: Window, library: Library, again: Callable[[Window], Window]
) -> None:
    window.browsing.choose(Listing(Section.UNREAD))
    article_id = library.articles.find("c-talks.txt").id
    window.frame.list.choose(article_id)
    window.desk.open(article_id)
    window = again(window)
    assert section_of(window) is Section.UNREAD
    assert window.desk.article_id == article_id
    assert "The talks went on" not in shown_titles(window)


def test_an_order_by_title_begins_with_a(window: Window, again: Callable[[Window], Window]) -> None:
    window.frame.list.sorted_by.emit(Sort.TITLE)
    titles = shown_titles(window)
    assert shown_titles(again(window)) == titles == sorted(titles)


def test_a_page_and_the_way_back_from_it(
    window: Window, qtbot: QtBot, again: Callable[[Window], Window]
) -> None:
    article_id = window.desk.article_id
    assert article_id is not None
    actor_id = window.library.actors.counted(article_id)[0].actor_id
    window.turning.show_actor(actor_id)
    window = again(window)
    assert view_of(window) is View.ACTOR
    assert window.pages.actor_id == actor_id
    window.actions_[Do.BACK].trigger()
    settle(window, qtbot)
    assert view_of(window) is View.ARTICLES
    assert window.desk.article_id == article_id


def test_an_article_that_was_removed_meanwhile_is_not_opened(
    window: Window, library: Library, again: Callable[[Window], Window]
) -> None:
    article_id = library.articles.find("c-talks.txt").id
    window.desk.open(article_id)
    window.close()
    library.articles.remove([article_id])
    window = again(window)
    assert window.desk.article_id not in (None, article_id)
    assert not window.frame.banner.isVisible()


def test_the_shelf_of_a_page_stays_marked_while_the_list_behind_it_is_filled(
    window: Window, again: Callable[[Window], Window]
) -> None:
    window.pages.show_notebook()
    window = again(window)
    window.browsing.refresh()
    assert window.frame.navigator.list.current_key() == f"page:{View.NOTEBOOK}"
    window.pages.show_articles()
    assert window.frame.navigator.list.current_key() == key_of(Listing())


def test_what_is_open_is_written_down_also_for_a_program_that_is_ended_by_force(
    window: Window,
    library: Library,
    runner: InlineRunner,
    qtbot: QtBot,
    opener: Callable[[Library, InlineRunner, Settings], Window],
) -> None:
    article_id = library.articles.find("c-talks.txt").id
    assert read_state(window.settings.window).article != article_id
    window.turning.open_article(article_id)
    qtbot.waitUntil(lambda: read_state(window.settings.window).article == article_id)
    as_it_was = window.settings
    window.turning.open_article(library.articles.find("a-tregua.md").id)
    assert opener(library, runner, as_it_was).desk.article_id == article_id
