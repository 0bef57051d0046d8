import pytest
from pytestqt.qtbot import QtBot

from reader.model.kinds import Sort
from reader.ui.article_list.pane import ArticleListPane
from reader.ui.theme import LIGHT
from tests.ui.article_list.test_model import summary


@pytest.fixture
def pane(qtbot: QtBot) -> ArticleListPane:
    made = ArticleListPane(lambda ids: [summary(article_id) for article_id in ids], LIGHT)
    qtbot.addWidget(made)
    made.resize(300, 600)
    made.show()
    made.show_ids([str(number) for number in range(50)], "50 articles")
    return made


def test_the_focus_alone_opens_nothing(pane: ArticleListPane, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(pane.opened):
        pane.table.setFocus()
    assert pane.current_id() is None


def test_only_the_person_opens(pane: ArticleListPane, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(pane.opened):
        pane.choose("3")
        pane.show_ids(["3", "4"], "2 articles")
    with qtbot.waitSignal(pane.opened) as opened:
        pane.step(True)
    assert opened.args == ["4"]


def test_the_first_step_goes_to_the_first_row(pane: ArticleListPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.opened) as opened:
        pane.step(True)
    assert opened.args == ["0"]


def test_other_rows_keep_the_chosen_one_and_the_place(pane: ArticleListPane) -> None:
    pane.choose("20")
    place = pane.table.verticalScrollBar().value()
    pane.show_ids([*(str(number) for number in range(50)), "new"], "51 articles")
    assert pane.current_id() == "20"
    assert pane.table.verticalScrollBar().value() == place > 0


def test_the_ends_of_the_list_are_ends(pane: ArticleListPane, qtbot: QtBot) -> None:
    pane.choose("49")
    with qtbot.assertNotEmitted(pane.opened):
        pane.step(True)


def test_relevance_is_offered_only_while_searching(pane: ArticleListPane) -> None:
    pane.show_sort(Sort.DATE, searching=False)
    assert not pane._sorts[Sort.RELEVANCE].isVisible()
    assert pane._sort_button.text() == "Newest"
    pane.show_sort(Sort.RELEVANCE, searching=True)
    assert pane._sorts[Sort.RELEVANCE].isVisible()
