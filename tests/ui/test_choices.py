from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.ui.choices import Choice, ChoiceList
from reader.ui.theme import LIGHT


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
