"""Unread, begun, read: what the desk writes down of an article that is opened."""

import pytest
from pytestqt.qtbot import QtBot

from reader.library.facade import Library
from reader.model.annotation import ReadingState
from reader.ui import desk
from reader.ui.actions import Do
from reader.ui.main_window import Window
from tests.ui.acting import settle


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk, "REMEMBER_MS", 10)


def state(library: Library, name: str) -> ReadingState:
    return library.annotations.reading(library.articles.find(name).id).state


def test_a_long_article_is_begun_when_opened_and_read_at_its_end(
    window: Window, library: Library, qtbot: QtBot
) -> None:
    article_id = library.articles.find("a-tregua.md").id
    window.desk.open(article_id)
    settle(window, qtbot)
    assert state(library, "a-tregua.md") is ReadingState.READING
    bar = window.frame.reading.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    settle(window, qtbot)
    assert state(library, "a-tregua.md") is ReadingState.READING
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: state(library, "a-tregua.md") is ReadingState.READ)
    bar.setValue(0)
    settle(window, qtbot)
    assert state(library, "a-tregua.md") is ReadingState.READ


def test_an_article_whose_end_was_in_view_is_read_when_it_is_left(window: Window, library: Library) -> None:
    window.desk.open(library.articles.find("b-gasdotto.md").id)
    assert state(library, "b-gasdotto.md") is ReadingState.READING
    window.desk.leave()
    assert state(library, "b-gasdotto.md") is ReadingState.READ


def test_what_the_person_marked_as_unread_stays_so_when_it_is_left(window: Window, library: Library) -> None:
    window.desk.open(library.articles.find("b-gasdotto.md").id)
    window.actions_[Do.UNREAD].trigger()
    window.desk.leave()
    assert state(library, "b-gasdotto.md") is ReadingState.UNREAD


def test_what_the_program_opens_of_itself_is_not_read(window: Window, library: Library, qtbot: QtBot) -> None:
    window.desk.open(library.articles.find("b-gasdotto.md").id, by_person=False)
    settle(window, qtbot)
    window.desk.leave()
    assert state(library, "b-gasdotto.md") is ReadingState.UNREAD
