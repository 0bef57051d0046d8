import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.ui.tag_field import TagField
from tests.ui.keys import press, type_text


@pytest.fixture
def field(qtbot: QtBot) -> TagField:
    made = TagField(("pace",), ["Caucaso", "confini", "pace"])
    qtbot.addWidget(made)
    made.show()
    return made


def test_tags_are_cleaned_and_each_counts_once(field: TagField) -> None:
    field.setText(" pace, #Caucaso ,, pace,  due parole ")
    assert field.tags == ("pace", "Caucaso", "due parole")


def test_the_last_tag_is_completed_and_the_others_stay(field: TagField, qtbot: QtBot) -> None:
    field.setCursorPosition(len(field.text()))
    type_text(field, ", cau")
    popup = field.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    press(popup, Qt.Key.Key_Down)
    press(popup, Qt.Key.Key_Return)
    assert field.tags == ("pace", "Caucaso")
