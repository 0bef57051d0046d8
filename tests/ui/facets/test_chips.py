from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.model.search import FacetField, FacetPart, FacetState
from reader.ui.controls import Chip, button
from reader.ui.facets.chips import Chips
from reader.ui.theme import DARK, LIGHT
from tests.ui.keys import press

PERSON = FacetPart(FacetField.PERSON, "p", "Nikol Pashinyan", FacetState.INCLUDED, "tregua")
YEAR = FacetPart(FacetField.YEAR, "2020", "2020", FacetState.EXCLUDED, 'tregua person:"Nikol Pashinyan"')


def test_each_chip_takes_its_own_clause_away(qtbot: QtBot) -> None:
    chips = Chips(LIGHT)
    qtbot.addWidget(chips)
    heard: list[str] = []
    chips.removed.connect(heard.append)
    chips.show_parts([PERSON, YEAR])
    first, second = chips.chips
    first.click()
    press(second, Qt.Key.Key_Space)
    assert heard == [PERSON.without, YEAR.without]


def test_chips_say_what_they_mean(qtbot: QtBot) -> None:
    chips = Chips(LIGHT)
    qtbot.addWidget(chips)
    chips.show_parts([PERSON, YEAR])
    assert [chip.accessibleName() for chip in chips.chips] == [
        "People: Nikol Pashinyan, remove",
        "Years: without 2020, remove",
    ]
    assert [chip.font().strikeOut() for chip in chips.chips] == [False, True]


def test_without_parts_there_is_no_bar(qtbot: QtBot) -> None:
    chips = Chips(LIGHT)
    qtbot.addWidget(chips)
    chips.show_parts([PERSON])
    assert not chips.isHidden()
    chips.dress(DARK)
    assert len(chips.chips) == 1
    chips.show_parts([])
    assert chips.isHidden()
    assert chips.chips == []


def test_enter_presses_a_chip_and_a_button(qtbot: QtBot) -> None:
    for made in (Chip(), button("Do it")):
        qtbot.addWidget(made)
        made.show()
        with qtbot.waitSignal(made.clicked):
            press(made, Qt.Key.Key_Return)
