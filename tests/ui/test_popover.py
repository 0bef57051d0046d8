from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.choices import Choice, ChoiceList
from reader.ui.popover import NamePopover, Picker
from reader.ui.theme import LIGHT
from tests.ui.keys import press, type_text


def room(qtbot: QtBot) -> tuple[QWidget, QLineEdit]:
    window = QWidget()
    window.resize(800, 600)
    field = QLineEdit(window)
    field.move(600, 550)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    field.setFocus()
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


def test_a_picker_asks_as_it_is_typed_in_and_takes_the_first(qtbot: QtBot) -> None:
    window, field = room(qtbot)
    picker = Picker(window, LIGHT, "Who?")
    picker.open_beside(field)
    asked: list[str] = []
    chosen: list[str] = []
    picker.asked.connect(asked.append)
    picker.chosen.connect(chosen.append)
    type_text(picker.field, "al")
    picker.show_choices([Choice("1", "Ilham Aliyev"), Choice("2", "Heydar Aliyev")])
    press(picker.field, Qt.Key.Key_Down)
    press(picker.field, Qt.Key.Key_Return)
    assert asked == ["a", "al"]
    assert chosen == ["2"]


def marked(choices: ChoiceList) -> str:
    return choices.current.key if choices.current else ""


def test_choices_go_round_and_a_click_takes_one(qtbot: QtBot) -> None:
    choices = ChoiceList(LIGHT, "Choices")
    qtbot.addWidget(choices)
    heard: list[str] = []
    choices.chosen.connect(heard.append)
    choices.step(1)
    assert marked(choices) == ""
    choices.show_choices([Choice("a", "A", "actor"), Choice("b", "B")])
    assert marked(choices) == ""
    choices.step(-1)
    assert marked(choices) == "b"
    choices.step(1)
    assert marked(choices) == "a"
    choices.clicked.emit(choices.model().index(1, 0))
    assert heard == ["b"]
    spoken = choices.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "A, actor"
    assert not choices.grab().isNull()
