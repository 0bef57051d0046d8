from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.popover import NamePopover
from tests.ui.keys import press


def room(qtbot: QtBot) -> tuple[QWidget, QLineEdit]:
    window = QWidget()
    window.resize(800, 600)
    field = QLineEdit(window)
    field.move(600, 550)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus, timeout=20_000)
    return window, field


def test_a_name_is_asked_inside_the_window_and_the_focus_goes_back(qtbot: QtBot) -> None:
    window, field = room(qtbot)
    asked = NamePopover(window, "Name", "before", "Save", "What it is for")
    asked.open_beside(field)
    assert window.rect().contains(asked.geometry())
    heard: list[str] = []
    asked.kept.connect(heard.append)
    asked.field.setText("  after  ")
    press(asked.field, Qt.Key.Key_Return)
    assert heard == ["after"]
    assert not asked.isVisible()
    assert window.focusWidget() is field


def test_an_empty_name_and_escape_are_no_answer(qtbot: QtBot) -> None:
    window, field = room(qtbot)
    asked = NamePopover(window, "Name", "", "Save")
    asked.open_beside(field)
    heard: list[str] = []
    asked.kept.connect(heard.append)
    asked.keep.click()
    assert asked.isVisible()
    press(asked.field, Qt.Key.Key_Escape)
    assert not asked.isVisible()
    assert heard == []
