"""Several articles chosen at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.ui.article_list.pane import ArticleListPane
from reader.ui.theme import LIGHT
from tests.ui.article_list.test_model import summary
from tests.ui.keys import NO_MODIFIER, press

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def pane(qtbot: QtBot) -> ArticleListPane:
    made = ArticleListPane(lambda ids: [summary(article_id) for article_id in ids], LIGHT)
    qtbot.addWidget(made)
    made.resize(300, 900)
    made.show()
    made.show_ids([str(number) for number in range(1000)], "1000 articles")
    return made


def click(pane: ArticleListPane, row: int, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    place = pane.table.visualRect(pane.model.index(row, 0)).center()
    QTest.mouseClick(pane.table.viewport(), Qt.MouseButton.LeftButton, modifier, place)


def test_control_and_shift_choose_more_and_open_none(pane: ArticleListPane, qtbot: QtBot) -> None:
    click(pane, 3)
    with qtbot.assertNotEmitted(pane.opened):
        click(pane, 5, SHIFT)
    assert pane.chosen_ids() == ["3", "4", "5"]
    with qtbot.assertNotEmitted(pane.opened):
        click(pane, 1, CONTROL)
    assert pane.chosen_ids() == ["1", "3", "4", "5"]


def test_a_click_opens_also_the_row_that_is_current_and_was_not_opened(
    pane: ArticleListPane, qtbot: QtBot
) -> None:
    click(pane, 3)
    with qtbot.assertNotEmitted(pane.opened):
        click(pane, 5, CONTROL)
    with qtbot.waitSignal(pane.opened) as opened:
        click(pane, 5)
    assert opened.args == ["5"]
    with qtbot.assertNotEmitted(pane.opened):
        click(pane, 5)


def test_shift_and_the_arrows_extend(pane: ArticleListPane, qtbot: QtBot) -> None:
    click(pane, 2)
    with qtbot.assertNotEmitted(pane.opened):
        press(pane.table, Qt.Key.Key_Down, SHIFT)
        press(pane.table, Qt.Key.Key_Down, SHIFT)
    assert pane.chosen_ids() == ["2", "3", "4"]
    with qtbot.waitSignal(pane.opened) as opened:
        press(pane.table, Qt.Key.Key_Down)
    assert opened.args == ["5"]
    assert pane.chosen_ids() == ["5"]


def test_home_and_end_go_to_the_first_and_the_last_article(pane: ArticleListPane, qtbot: QtBot) -> None:
    click(pane, 4)
    with qtbot.waitSignal(pane.opened) as opened:
        press(pane.table, Qt.Key.Key_End)
    assert opened.args == ["999"]
    with qtbot.waitSignal(pane.opened) as opened:
        press(pane.table, Qt.Key.Key_Home)
    assert opened.args == ["0"]
    with qtbot.assertNotEmitted(pane.opened):
        press(pane.table, Qt.Key.Key_End, SHIFT)
    assert len(pane.chosen_ids()) == 1000


def test_everything_is_chosen_by_key_and_one_again(pane: ArticleListPane) -> None:
    click(pane, 4)
    press(pane.table, Qt.Key.Key_A, CONTROL)
    assert len(pane.chosen_ids()) == 1000
    assert pane.selected.isVisible()
    assert pane.selected.words == "1000 selected"
    pane.choose_one(None)
    assert pane.chosen_ids() == ["4"]
    assert not pane.selected.isVisible()


def test_the_article_that_is_read_is_the_one_that_stays_chosen(pane: ArticleListPane) -> None:
    click(pane, 4)
    click(pane, 6, SHIFT)
    with_bar = pane.selected.findChild(QLabel)
    assert with_bar is not None
    pane.resize(200, 600)
    assert with_bar.width() >= with_bar.sizeHint().width(), "the number is never cut"
    pane.choose_one("4")
    assert pane.chosen_ids() == ["4"]
    pane.choose_one("no longer listed")
    assert pane.chosen_ids() == ["4"]


def test_the_menu_on_one_of_several_keeps_them_chosen(pane: ArticleListPane) -> None:
    click(pane, 1)
    click(pane, 2, CONTROL)
    place = pane.table.visualRect(pane.model.index(1, 0)).center()
    QTest.mouseClick(pane.table.viewport(), Qt.MouseButton.RightButton, NO_MODIFIER, place)
    assert pane.chosen_ids() == ["1", "2"]


def test_rows_in_the_order_of_the_list_however_they_were_chosen(pane: ArticleListPane) -> None:
    click(pane, 5)
    click(pane, 1, CONTROL)
    click(pane, 3, CONTROL)
    assert pane.chosen_ids() == ["1", "3", "5"]
