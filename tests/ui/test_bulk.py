"""Changes of very many articles, which the window does not wait for."""

import pytest
from pytestqt.qtbot import QtBot

from reader.errors import DiskFull
from reader.library import history
from reader.library.annotations import Annotations
from reader.library.facade import Library
from reader.model.article import Listing, Section
from reader.model.change import Change
from reader.ui import bulk
from reader.ui.actions import Do
from reader.ui.main_window import Window
from tests.ui.acting import settle
from tests.ui.conftest import InlineRunner


@pytest.fixture
def all_chosen(window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Window:
    """Every article is chosen, and three are very many."""
    monkeypatch.setattr(bulk, "AT_ONCE", 2)
    monkeypatch.setattr(history, "_LONG_CHARACTERS", 1000)
    window.frame.list.table.selectAll()
    settle(window, qtbot)
    return window


def bookmarked(library: Library) -> int:
    return library.articles.count(Listing(Section.BOOKMARKED))


def test_what_takes_a_moment_is_shown_and_made_aside(
    all_chosen: Window, library: Library, runner: InlineRunner, qtbot: QtBot
) -> None:
    runner.hold = True
    all_chosen.actions_[Do.BOOKMARK].trigger()
    status = all_chosen.frame.status
    assert "3 articles" in status._stage.text()
    assert status._stage.isVisible()
    assert bookmarked(library) == 0
    runner.hold = False
    runner.release()
    settle(all_chosen, qtbot)
    assert not status._stage.isVisible()
    assert bookmarked(library) == 3
    assert all_chosen.frame.banner.words.text() == "3 articles bookmarked."


def test_it_is_taken_back_and_made_again_aside_too(
    all_chosen: Window, library: Library, runner: InlineRunner, qtbot: QtBot
) -> None:
    all_chosen.actions_[Do.BOOKMARK].trigger()
    settle(all_chosen, qtbot)
    all_chosen.actions_[Do.UNDO].trigger()
    settle(all_chosen, qtbot)
    assert bookmarked(library) == 0
    all_chosen.actions_[Do.REDO].trigger()
    settle(all_chosen, qtbot)
    assert bookmarked(library) == 3
    assert {"history.undo", "history.redo"} <= set(runner.names)


def test_a_change_that_fails_is_told_and_nothing_is_changed(
    all_chosen: Window, library: Library, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def full(_self: Annotations, _ids: list[str], _on: bool) -> Change:
        raise DiskFull(path="notes.sqlite3")

    with monkeypatch.context() as broken:
        broken.setattr(Annotations, "bookmark_many", full)
        all_chosen.actions_[Do.BOOKMARK].trigger()
        settle(all_chosen, qtbot)
    assert "full" in all_chosen.frame.banner.words.text()
    assert not all_chosen.frame.status._stage.isVisible()


def test_undo_after_marking_as_read_takes_back_the_reading_and_no_note(
    all_chosen: Window, library: Library, qtbot: QtBot
) -> None:
    first = library.articles.ids(Listing())[0]
    library.annotations.add_note(first, "resta")
    all_chosen.actions_[Do.UNREAD].trigger()
    settle(all_chosen, qtbot)
    assert library.articles.count(Listing(Section.UNREAD)) == 0
    all_chosen.frame.banner._ways[0].click()
    settle(all_chosen, qtbot)
    assert library.articles.count(Listing(Section.UNREAD)) == 3
    assert len(library.annotations.of_article(first)) == 1
