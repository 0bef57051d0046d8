"""Large print on a small screen: the panes take turns instead of covering each other."""

import itertools

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QDialog, QToolButton
from pytestqt.qtbot import QtBot

from reader.model.span import Span
from reader.ui.actions import Do
from reader.ui.main_window import Window
from reader.ui.reading.selection_bar import SelectionBar
from reader.ui.translation import Speech


@pytest.fixture
def narrow(window: Window) -> Window:
    window.resize(640, 400)
    return window


def covered(window: Window) -> bool:
    shown = [pane for pane in window.frame.panes() if pane.isVisible()]
    lefts = [pane.mapTo(window.frame, QPoint(0, 0)).x() for pane in shown]
    edges = [(left, left + pane.width()) for left, pane in zip(lefts, shown, strict=True)]
    return any(left[1] > right[0] for left, right in itertools.pairwise(edges))


def test_a_small_window_shows_the_list_and_the_text(narrow: Window) -> None:
    assert (narrow.width(), narrow.height()) == (640, 400)
    assert narrow.frame.list.isVisible()
    assert not covered(narrow)


@pytest.mark.parametrize("name", [Do.SHOW_NOTES, Do.SHOW_SIDE_PANEL, Do.SHOW_NAVIGATOR])
def test_a_panel_takes_the_place_of_the_list_and_gives_it_back(narrow: Window, name: Do) -> None:
    narrow.actions_[name].trigger()
    assert not narrow.frame.list.isVisible()
    assert not covered(narrow)
    narrow.actions_[Do.SHOW_NAVIGATOR if name is Do.SHOW_NAVIGATOR else Do.SHOW_SIDE_PANEL].trigger()
    assert narrow.frame.list.isVisible()


def test_of_two_panels_the_newer_one_stays(narrow: Window) -> None:
    narrow.actions_[Do.SHOW_SIDE_PANEL].trigger()
    narrow.actions_[Do.SHOW_NAVIGATOR].trigger()
    assert narrow.frame.navigator.isVisible()
    assert not narrow.frame.side.isVisible()
    assert not narrow.actions_[Do.SHOW_SIDE_PANEL].isChecked()


def test_a_search_brings_the_list_back(narrow: Window, qtbot: QtBot) -> None:
    narrow.actions_[Do.SHOW_NOTES].trigger()
    narrow.top.field.setText("tregua")
    assert narrow.frame.list.isVisible()
    assert not covered(narrow)


def test_a_width_that_the_person_chose_survives_another_size_of_the_window(window: Window) -> None:
    window.resize(1280, 800)
    sizes = window.frame.articles.sizes()
    window.frame.articles.setSizes([sizes[0] + 60, sizes[1] - 60, sizes[2]])
    window.frame.articles.splitterMoved.emit(0, 1)
    window.resize(1300, 800)
    assert window.frame.list.width() == sizes[0] + 60


def test_a_page_leaves_the_widths_of_the_panes_alone(window: Window) -> None:
    window.resize(1280, 800)
    before = window.frame.articles.sizes()
    window.actions_[Do.NOTEBOOK].trigger()
    window.resize(1300, 800)
    window.resize(1280, 800)
    window.actions_[Do.BACK].trigger()
    assert window.frame.articles.sizes() == before


@pytest.mark.parametrize(
    "name", [Do.SETTINGS, Do.BACKUPS, Do.KEYS, Do.PASTE_ARTICLE, Do.EDIT_DETAILS, Do.COMMANDS]
)
def test_dialogs_fit_on_a_small_screen_in_every_language(
    narrow: Window, qapp: QApplication, name: Do
) -> None:
    """At twice the size, a screen of 1280 × 800 has room for 640 × 400."""
    speech = Speech(qapp)
    speech.speak("it")
    try:
        narrow.actions_[name].trigger()
        (dialog,) = [found for found in narrow.findChildren(QDialog) if found.isVisible()]
        dialog.adjustSize()
        assert dialog.minimumSizeHint().width() <= 640
        assert dialog.minimumSizeHint().height() <= 400
        dialog.close()
    finally:
        speech.fall_silent()


def test_every_button_of_the_selection_bar_is_in_sight_in_a_narrow_window(narrow: Window) -> None:
    article_id = narrow.desk.article_id
    assert article_id is not None
    narrow.library.annotations.highlight(article_id, Span(30, 60))
    narrow.desk.open(article_id)
    pane = narrow.frame.reading
    pane.select(Span(30, 70))
    bar = pane.findChild(SelectionBar)
    assert bar is not None and bar.isVisible()
    room = pane.view.viewport().rect()
    for made in bar.findChildren(QToolButton):
        assert made.isVisible()
        assert room.contains(QRect(made.mapTo(pane.view.viewport(), QPoint(0, 0)), made.size()))
