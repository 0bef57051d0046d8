"""Long shelves: their first rows at once, the others when they are read."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from reader.library.facade import Library
from reader.model.article import Listing, Section
from reader.settings import Settings
from reader.ui import browsing
from reader.ui.main_window import Window
from tests.ui.acting import settle, shown_titles
from tests.ui.conftest import InlineRunner

Opener = Callable[[Library, InlineRunner, Settings], Window]


@pytest.fixture
def long_shelves(monkeypatch: pytest.MonkeyPatch) -> None:
    """More than one article is many."""
    monkeypatch.setattr(browsing, "FIRST_ROWS", 2)


def rows(window: Window) -> int:
    return window.frame.list.model.rowCount()


@pytest.mark.usefixtures("long_shelves")
def test_of_a_long_shelf_the_first_rows_are_there_at_once(
    window: Window, runner: InlineRunner, qtbot: QtBot
) -> None:
    runner.hold = True
    window.browsing.choose(Listing(Section.UNREAD))
    first = shown_titles(window)
    runner.hold = False
    runner.release()
    settle(window, qtbot)
    assert len(first) == 2
    assert shown_titles(window)[:2] == first
    assert rows(window) == 3
    assert window.frame.list.count_words == "3 articles"


@pytest.mark.usefixtures("long_shelves")
def test_a_long_shelf_stays_listed_while_it_is_read_anew(
    window: Window, runner: InlineRunner, qtbot: QtBot
) -> None:
    window.frame.list.choose(window.frame.list.model.ids[2])
    runner.hold = True
    window.browsing.refresh()
    assert rows(window) == 3
    runner.hold = False
    runner.release()
    settle(window, qtbot)
    assert window.frame.list.current_id() == window.frame.list.model.ids[2]


@pytest.mark.usefixtures("long_shelves")
def test_the_rest_of_a_shelf_does_not_come_into_a_search(
    window: Window, runner: InlineRunner, qtbot: QtBot
) -> None:
    runner.hold = True
    window.browsing.choose(Listing(Section.UNREAD))
    window.top.field.setText("gasdotto")
    qtbot.waitUntil(lambda: "search.find" in runner.names)
    runner.hold = False
    runner.release()
    settle(window, qtbot)
    window.searching.ask()
    settle(window, qtbot)
    assert shown_titles(window) == ["Il gasdotto"]


@pytest.mark.usefixtures("long_shelves")
def test_the_article_left_far_down_a_long_shelf_is_chosen_again(
    library: Library, runner: InlineRunner, opener: Opener, qtbot: QtBot
) -> None:
    before = opener(library, runner, Settings(theme="light"))
    last = before.frame.list.model.ids[2]
    before.desk.open(last)
    before.close()
    window = opener(library, runner, before.settings)
    settle(window, qtbot)
    assert window.desk.article_id == last
    assert window.frame.list.current_id() == last


@pytest.mark.usefixtures("long_shelves")
def test_what_came_in_while_a_long_shelf_was_read_is_read_afterwards(
    window: Window, runner: InlineRunner, qtbot: QtBot
) -> None:
    before = runner.names.count("articles.packed_ids")
    runner.hold = True
    window.browsing.choose(Listing(Section.UNREAD))
    for _ in range(3):
        window.browsing.refresh()
    asked = runner.names.count("articles.packed_ids") - before
    runner.hold = False
    runner.release()
    settle(window, qtbot)
    assert asked == 1
    assert runner.names.count("articles.packed_ids") - before == 2
