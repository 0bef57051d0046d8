"""Every action in every state of the window: something sensible happens, and nothing unexpected."""

from collections.abc import Callable

import pytest
from _pytest.mark import ParameterSet
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from reader.library.facade import Library
from reader.model.kinds import Colour
from reader.settings import Settings
from reader.ui.actions import Do
from reader.ui.language import error_words
from reader.ui.main_window import Window
from reader.ui.trail import View
from tests.ui.acting import search, select, settle
from tests.ui.conftest import InlineRunner

ENDS = frozenset({Do.QUIT})
"""Leaves nothing to look at."""
UNEXPECTED = error_words(RuntimeError())
State = Callable[[Window, QtBot], None]


def fresh(window: Window, _qtbot: QtBot) -> None:
    """As it was opened."""


def passage_selected(window: Window, _qtbot: QtBot) -> None:
    select(window, "Nikol Pashinyan")


def on_a_highlight(window: Window, _qtbot: QtBot) -> None:
    span = select(window, "una tregua")
    article_id = window.desk.article_id
    assert article_id is not None
    made = window.study.highlight(article_id, span, Colour.GREEN)
    if made is not None:
        window.frame.reading.choose_annotation(made)


def nothing_open(window: Window, _qtbot: QtBot) -> None:
    window.desk.close()
    window.commands.refresh()


def several_chosen(window: Window, _qtbot: QtBot) -> None:
    window.frame.list.table.selectAll()


def results(window: Window, qtbot: QtBot) -> None:
    search(window, qtbot, "armenia")


def no_results(window: Window, qtbot: QtBot) -> None:
    search(window, qtbot, "xylophonquartz")


def refused(window: Window, qtbot: QtBot) -> None:
    search(window, qtbot, "date:[nonsense TO 2020]")


def actor_page(window: Window, _qtbot: QtBot) -> None:
    article_id = window.desk.article_id
    assert article_id is not None
    window.turning.show_actor(window.library.actors.counted(article_id)[0].actor_id)


def notebook(window: Window, _qtbot: QtBot) -> None:
    window.pages.show_notebook()


def review(window: Window, _qtbot: QtBot) -> None:
    window.pages.show_review()


STATES: tuple[State, ...] = (fresh, passage_selected, on_a_highlight, nothing_open, several_chosen, results,
                             no_results, refused, actor_page, notebook, review)  # fmt: skip
WITHOUT_ARTICLES: tuple[State, ...] = (fresh, no_results, refused, notebook, review)


def begin(window: Window, qtbot: QtBot) -> None:
    """The first article on the shelf, whatever was done before."""
    for over in QApplication.topLevelWidgets():
        if over is not window and isinstance(over, QDialog | QMenu):
            over.close()
    for inside in window.findChildren(QDialog):
        inside.close()
    if window.actions_[Do.FOCUS_MODE].isChecked():
        window.actions_[Do.FOCUS_MODE].trigger()
    window.pages.show_articles()
    window.top.field.clear()
    window.frame.banner.hide()
    settle(window, qtbot)
    for article_id in window.frame.list.model.ids[:1]:
        window.frame.list.choose(article_id)
        window.desk.open(article_id)


def said(window: Window) -> str:
    banner = window.frame.banner
    return banner.words.text() if banner.isVisible() else ""


def try_all(window: Window, qtbot: QtBot, state: State) -> list[str]:
    """The actions that end in words nobody can act on."""
    wrong: list[str] = []
    window.desk._timer.setInterval(0)
    for name in Do:
        if name in ENDS:
            continue
        begin(window, qtbot)
        state(window, qtbot)
        window.actions_[name].trigger()
        settle(window, qtbot)
        if said(window) == UNEXPECTED:
            wrong.append(name)
        while window.library.history.undo_label() is not None:
            window.study.undo()
    begin(window, qtbot)
    return wrong


@pytest.fixture(autouse=True)
def nothing_opens_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)


def some_always(states: tuple[State, ...], always: tuple[State, ...]) -> list[ParameterSet]:
    """A state takes seconds, for every action is tried in it: most of them wait for `make soak`."""
    return [
        pytest.param(state, id=state.__name__, marks=() if state in always else pytest.mark.soak)
        for state in states
    ]


@pytest.mark.parametrize("state", some_always(STATES, (passage_selected, nothing_open, notebook)))
def test_no_action_is_at_a_loss(window: Window, qtbot: QtBot, state: State) -> None:
    assert try_all(window, qtbot, state) == []
    assert window.pages.view is View.ARTICLES


@pytest.mark.parametrize("state", some_always(WITHOUT_ARTICLES, (fresh,)))
def test_no_action_is_at_a_loss_in_an_empty_library(
    opener: Callable[[Library, InlineRunner, Settings], Window],
    empty_library: Library,
    runner: InlineRunner,
    qtbot: QtBot,
    state: State,
) -> None:
    window = opener(empty_library, runner, Settings(theme="light"))
    assert try_all(window, qtbot, state) == []
