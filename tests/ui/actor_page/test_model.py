from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.model.actor import MentionContext, RecognisedBy
from reader.ui.actor_page.model import PAGE, ContextModel

ONE = MentionContext("a", "Una tregua", "2021-05-03", "Il Foglio", 3, 9, "Il ", "leader", " parla.",
                     RecognisedBy.MODEL)  # fmt: skip


class Asked:
    def __init__(self, model: ContextModel) -> None:
        self.offsets: list[int] = []
        model.wanted.connect(self.offsets.append)


@pytest.fixture
def model(qapp: object) -> ContextModel:
    return ContextModel()


def page(count: int) -> list[MentionContext]:
    return [replace(ONE, start=number) for number in range(count)]


def test_only_the_pages_that_are_looked_at_are_asked_for_once(model: ContextModel, qtbot: QtBot) -> None:
    asked = Asked(model)
    model.show_count(100_000)
    for row in (0, 1, 2, 500 * PAGE + 3):
        assert model.context(row) is None
    qtbot.waitUntil(lambda: len(asked.offsets) == 1)
    assert asked.offsets == [500 * PAGE], "what is looked at last comes first"
    assert model.context(500 * PAGE) is None
    model.add(500 * PAGE, page(PAGE))
    assert asked.offsets == [500 * PAGE, 0]
    model.add(0, page(PAGE))
    assert model.context(5) == replace(ONE, start=5)
    assert model.context(500 * PAGE + 3) == replace(ONE, start=3)
    qtbot.wait(20)
    assert len(asked.offsets) == 2


def test_mentions_that_went_away_meanwhile_end_the_list(model: ContextModel, qtbot: QtBot) -> None:
    model.show_count(PAGE + 20)
    model.add(PAGE, page(4))
    assert model.rowCount() == PAGE + 4


def test_an_answer_about_an_actor_with_more_mentions_touches_only_rows_that_are_there(
    model: ContextModel, qtbot: QtBot
) -> None:
    touched: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: touched.append((first.row(), last.row())))
    model.show_count(3)
    model.add(0, page(5))
    model.show_count(0)
    model.add(0, page(5))
    model.show_count(2)
    model.add(PAGE, page(5))
    assert touched == [(0, 2)]


def test_a_row_is_read_aloud_as_a_dated_sentence(model: ContextModel, qtbot: QtBot) -> None:
    model.show_count(1)
    model.add(0, [ONE])
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "3 May 2021, Una tregua, Il leader parla."
