"""Unread, begun, read: what the desk writes down of an article that is opened."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.library.facade import Library
from reader.model.annotation import ReadingState
from reader.model.article import Listing
from reader.settings import Settings
from reader.ui import desk
from reader.ui.actions import Do
from reader.ui.main_window import Window
from tests.ui.acting import select, settle
from tests.ui.conftest import InlineRunner


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


def open_for_the_person(window: Window, library: Library) -> str:
    article_id = library.articles.find("a-tregua.md").id
    window.desk.open(article_id, by_person=False)
    assert state(library, "a-tregua.md") is ReadingState.UNREAD
    return article_id


def test_whoever_marks_a_passage_has_begun_to_read_though_nothing_was_scrolled(
    window: Window, library: Library
) -> None:
    open_for_the_person(window, library)
    select(window, "Una tregua fragile")
    window.actions_[Do.YELLOW].trigger()
    assert state(library, "a-tregua.md") is ReadingState.READING
    window.actions_[Do.UNREAD].trigger()
    window.actions_[Do.UNDO].trigger()
    assert state(library, "a-tregua.md") is ReadingState.UNREAD, "what is taken back is no work"


def test_whoever_writes_a_note_has_begun_to_read(window: Window, library: Library) -> None:
    article_id = open_for_the_person(window, library)
    window.study.write(article_id, "", "  ")
    assert state(library, "a-tregua.md") is ReadingState.UNREAD, "nothing was written"
    window.study.write(article_id, "", "da rileggere")
    assert state(library, "a-tregua.md") is ReadingState.READING


def test_a_bookmark_is_for_later_and_reads_nothing(window: Window, library: Library) -> None:
    open_for_the_person(window, library)
    window.actions_[Do.BOOKMARK].trigger()
    assert state(library, "a-tregua.md") is ReadingState.UNREAD


def test_actors_come_by_themselves_as_soon_as_they_are_found(
    empty_library: Library, runner: InlineRunner, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "new.md").write_text("# La tregua\n\nL’Armenia e la Georgia si parlano.\n", "utf-8")
    empty_library.imports.import_paths([tmp_path / "new.md"])
    window = Window(empty_library, None, runner, Settings(theme="light"), None)
    qtbot.addWidget(window)
    window.desk.open(empty_library.articles.ids(Listing())[0])
    actors = window.frame.side.actors
    qtbot.waitUntil(lambda: actors.empty._title.text() == "Looking for actors…")
    empty_library.derivation.catch_up()
    window.refresh()
    assert actors.list.model().rowCount() > 0
    window.close()


def test_the_card_knows_how_often_an_actor_is_named_elsewhere(
    window: Window, library: Library, qtbot: QtBot
) -> None:
    article_id = library.articles.find("b-gasdotto.md").id
    window.desk.open(article_id)
    settle(window, qtbot)
    pane = window.frame.reading
    armenia = next(mention for mention in pane._mentions if mention.actor == "Armenia")
    pane.put_caret(armenia.start)
    pane.who_is_this()
    assert pane._hover._counts.text() == "1 mention here, 3 in the library, in 3 articles"
