"""Taking back: what it says, and that a message never takes back anything but what it speaks of."""

import pytest
from pytestqt.qtbot import QtBot

from reader.library.facade import Library
from reader.model.article import Listing, Section
from reader.model.kinds import Colour
from reader.model.span import Span
from reader.ui.actions import Do
from reader.ui.main_window import Window
from tests.ui.acting import settle


@pytest.fixture
def ids(library: Library) -> list[str]:
    return library.articles.ids(Listing())


@pytest.fixture
def reading(window: Window, ids: list[str], qtbot: QtBot) -> Window:
    open_article(window, ids[0], qtbot)
    return window


def open_article(window: Window, article_id: str, qtbot: QtBot) -> None:
    window.turning.open_article(article_id)
    settle(window, qtbot)


def remove(window: Window, qtbot: QtBot) -> None:
    window.actions_[Do.REMOVE_ARTICLE].trigger()
    settle(window, qtbot)


def undo(window: Window, qtbot: QtBot) -> None:
    window.actions_[Do.UNDO].trigger()
    settle(window, qtbot)


def test_the_message_goes_when_its_edit_is_taken_back_by_key(
    reading: Window, library: Library, ids: list[str], qtbot: QtBot
) -> None:
    library.annotations.bookmark(ids[1], True)
    remove(reading, qtbot)
    way = reading.frame.banner._ways[0]
    undo(reading, qtbot)
    assert reading.frame.banner.isHidden()
    way.click()
    assert library.articles.count(Listing(Section.BOOKMARKED)) == 1


def test_the_message_goes_when_another_edit_was_made(
    reading: Window, library: Library, ids: list[str], qtbot: QtBot
) -> None:
    remove(reading, qtbot)
    reading.study.bookmark(ids[1], True)
    assert reading.frame.banner.isHidden()


def test_its_button_does_nothing_when_another_program_wrote_meanwhile(
    reading: Window, library: Library, ids: list[str], qtbot: QtBot
) -> None:
    remove(reading, qtbot)
    library.annotations.bookmark(ids[1], True)
    reading.frame.banner._ways[0].click()
    assert library.articles.count(Listing(Section.BOOKMARKED)) == 1
    assert reading.frame.banner.isHidden()


def test_reading_on_leaves_the_message_where_it_is(reading: Window, ids: list[str], qtbot: QtBot) -> None:
    remove(reading, qtbot)
    open_article(reading, ids[1], qtbot)
    assert not reading.frame.banner.isHidden()
    reading.frame.banner._ways[0].click()
    settle(reading, qtbot)
    assert ids[0] in reading.frame.list.model.ids


def test_the_menu_and_the_line_at_the_foot_say_what_is_taken_back(
    reading: Window, library: Library, ids: list[str], qtbot: QtBot
) -> None:
    reading.study.highlight(ids[0], Span(2, 12), Colour.YELLOW)
    assert reading.actions_[Do.UNDO].text() == "Undo: Highlight"
    undo(reading, qtbot)
    assert "Taken back: Highlight" in reading.frame.status.words
    assert reading.actions_[Do.REDO].text() == "Redo: Highlight"
    assert reading.frame.banner.isHidden()
    reading.actions_[Do.REDO].trigger()
    assert "Made again: Highlight" in reading.frame.status.words


def test_what_is_taken_back_in_another_article_is_led_to(
    reading: Window, ids: list[str], qtbot: QtBot
) -> None:
    reading.study.highlight(ids[0], Span(2, 12), Colour.YELLOW)
    open_article(reading, ids[1], qtbot)
    undo(reading, qtbot)
    title = reading.library.articles.get(ids[0]).metadata.title.value
    assert reading.frame.banner.words.text() == f"Taken back: Highlight, in “{title}”."
    reading.frame.banner._ways[0].click()
    assert reading.desk.article_id == ids[0]


def test_an_article_that_was_open_when_it_was_removed_is_open_again_with_its_actors(
    reading: Window, ids: list[str], qtbot: QtBot
) -> None:
    before = reading.frame.side.actors.list.model().rowCount()
    remove(reading, qtbot)
    assert reading.desk.article_id not in (None, ids[0])
    undo(reading, qtbot)
    assert reading.desk.article_id == ids[0]
    assert reading.frame.side.actors.list.model().rowCount() == before > 0


def test_it_does_not_take_the_place_of_what_was_opened_since(
    reading: Window, ids: list[str], qtbot: QtBot
) -> None:
    remove(reading, qtbot)
    open_article(reading, ids[2], qtbot)
    undo(reading, qtbot)
    assert reading.desk.article_id == ids[2]


def test_all_articles_come_back_with_their_actors(window: Window, ids: list[str], qtbot: QtBot) -> None:
    window.frame.list.table.selectAll()
    settle(window, qtbot)
    remove(window, qtbot)
    assert window.frame.reading.article is None
    undo(window, qtbot)
    assert window.desk.article_id in ids
    assert window.frame.side.actors.list.model().rowCount() > 0
