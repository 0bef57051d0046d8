"""Changes of very many articles, which the window does not wait for."""

import pytest
from pytestqt.qtbot import QtBot

from reader.errors import DiskFull
from reader.library import history, parts
from reader.library.annotations import Annotations
from reader.library.facade import Library
from reader.model.article import Listing, Section
from reader.model.change import Change
from reader.ports import Progress
from reader.ui import bulk
from reader.ui.actions import Do
from reader.ui.main_window import Window
from tests.ui.acting import settle
from tests.ui.conftest import InlineRunner


@pytest.fixture
def all_chosen(window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Window:
    """Every article is chosen, and three are very many."""
    monkeypatch.setattr(bulk, "AT_ONCE", 2)
    monkeypatch.setattr(parts, "PART", 1)
    monkeypatch.setattr(history, "_LONG_CHARACTERS", 1000)
    window.frame.list.table.selectAll()
    settle(window, qtbot)
    return window


def bookmarked(library: Library) -> int:
    return library.articles.count(Listing(Section.BOOKMARKED))


def said(window: Window) -> str:
    return window.frame.banner.words.text()


def test_what_takes_a_moment_is_shown_with_its_numbers_and_made_aside(
    all_chosen: Window, library: Library, runner: InlineRunner, qtbot: QtBot
) -> None:
    shown: list[str] = []
    status = all_chosen.frame.status
    all_chosen.bulk.progressed.connect(lambda *_: shown.append(status._stage.text()))
    runner.hold = True
    all_chosen.actions_[Do.BOOKMARK].trigger()
    assert status._stage.isVisible()
    assert status.cancel.isVisible()
    assert bookmarked(library) == 0
    runner.hold = False
    runner.release()
    settle(all_chosen, qtbot)
    assert [words.split(" ", 2)[2] for words in shown] == ["0 / 3", "0 / 3", "1 / 3", "2 / 3"]
    assert not status._stage.isVisible()
    assert bookmarked(library) == 3
    assert said(all_chosen) == "3 articles bookmarked."


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


@pytest.mark.parametrize("name", [Do.BOOKMARK, Do.UNREAD, Do.REMOVE_ARTICLE])
def test_a_stop_keeps_what_was_done_which_is_one_step_for_undo(
    all_chosen: Window, library: Library, runner: InlineRunner, name: Do, qtbot: QtBot
) -> None:
    before = state(library)
    runner.stop_at = 2
    all_chosen.actions_[name].trigger()
    settle(all_chosen, qtbot)
    assert state(library) != before
    assert said(all_chosen) == "Stopped after 2 articles; what was done is kept."
    assert not all_chosen.frame.status._stage.isVisible()
    runner.stop_at = None
    all_chosen.frame.banner._ways[0].click()
    settle(all_chosen, qtbot)
    assert state(library) == before


def state(library: Library) -> list[int]:
    """How many articles stand on each shelf."""
    library.derivation.catch_up()
    return [library.articles.count(Listing(section)) for section in Section]


def test_taking_back_can_be_stopped_and_gone_on_with(
    all_chosen: Window, library: Library, runner: InlineRunner, qtbot: QtBot
) -> None:
    all_chosen.actions_[Do.BOOKMARK].trigger()
    settle(all_chosen, qtbot)
    runner.stop_at = 1
    all_chosen.actions_[Do.UNDO].trigger()
    settle(all_chosen, qtbot)
    assert bookmarked(library) == 2
    runner.stop_at = None
    all_chosen.frame.banner._ways[0].click()
    settle(all_chosen, qtbot)
    assert bookmarked(library) == 0


def test_the_button_stops_it(
    all_chosen: Window, library: Library, runner: InlineRunner, qtbot: QtBot
) -> None:
    runner.hold = True
    all_chosen.actions_[Do.BOOKMARK].trigger()
    all_chosen.frame.status.cancel.click()
    runner.hold = False
    runner.release()
    settle(all_chosen, qtbot)
    assert bookmarked(library) == 0
    assert said(all_chosen) == "Stopped before anything was changed."


def test_a_change_that_fails_is_told_and_not_said_to_be_saved(
    all_chosen: Window, library: Library, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def full(_self: Annotations, _ids: list[str], _on: bool, *, progress: Progress) -> Change:
        raise DiskFull(path="notes.sqlite3")

    with monkeypatch.context() as broken:
        broken.setattr(Annotations, "bookmark_many", full)
        all_chosen.actions_[Do.BOOKMARK].trigger()
        settle(all_chosen, qtbot)
    assert "full" in said(all_chosen)
    assert "Saved" not in all_chosen.frame.status.words
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
