"""A sheet over a part of the window."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.combo import Combo
from reader.ui.overlay import Overlay
from tests.ui.keys import press


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(600, 400)
    outside = QLineEdit(made)
    outside.setObjectName("outside")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def sheet(room: QWidget) -> Overlay:
    made = Overlay(room, "Sheet")
    layout = QVBoxLayout(made)
    layout.addWidget(QLineEdit())
    layout.addWidget(Combo())
    return made


def field(sheet: Overlay) -> QLineEdit:
    found = sheet.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def outside(room: QWidget) -> QLineEdit:
    found = room.findChild(QLineEdit, "outside")
    assert isinstance(found, QLineEdit)
    return found


@pytest.mark.parametrize("beside", [(10, 10), (500, 10), (10, 380), (590, 390), (300, 200)])
def test_it_lies_inside_its_room_and_beside_its_place(
    room: QWidget, sheet: Overlay, beside: tuple[int, int]
) -> None:
    place = QRect(*beside, 8, 8)
    sheet.open_at(place, field(sheet))
    assert room.rect().contains(sheet.geometry())
    assert not sheet.geometry().intersects(place)


def test_escape_closes_it_and_the_focus_goes_back(room: QWidget, sheet: Overlay, qtbot: QtBot) -> None:
    outside(room).setFocus()
    sheet.open_at(QRect(10, 10, 8, 8), field(sheet))
    assert field(sheet).hasFocus()
    with qtbot.waitSignal(sheet.closed):
        press(field(sheet), Qt.Key.Key_Escape)
    assert outside(room).hasFocus()


def test_looking_elsewhere_closes_it_and_keeps_the_focus_there(room: QWidget, sheet: Overlay) -> None:
    sheet.open_at(QRect(10, 10, 8, 8), field(sheet))
    outside(room).setFocus()
    assert not sheet.isVisible()
    assert outside(room).hasFocus()


def test_a_list_that_one_of_its_fields_drops_down_is_part_of_it(sheet: Overlay) -> None:
    combo = sheet.findChild(QComboBox)
    assert isinstance(combo, QComboBox)
    combo.addItems(["one", "two"])
    sheet.open_at(QRect(10, 10, 8, 8), combo)
    combo.showPopup()
    combo.view().setFocus()
    assert sheet.isVisible()
    combo.hidePopup()
