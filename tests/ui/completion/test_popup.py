import pytest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.model.search import Completion, CompletionKind
from reader.ui.completion.popup import MOST, CompletionPopup, kind_words
from reader.ui.theme import LIGHT


def completion(number: int, kind: CompletionKind = CompletionKind.WORD) -> Completion:
    return Completion(f"word{number}", f"word {number}", kind, 0, 2, number)


@pytest.fixture
def popup(qtbot: QtBot) -> CompletionPopup:
    window = QWidget()
    window.resize(700, 500)
    field = QLineEdit(window)
    field.setGeometry(100, 10, 400, 32)
    qtbot.addWidget(window)
    window.show()
    return CompletionPopup(window, field, LIGHT)


def test_what_is_offered_stands_under_the_field_and_takes_no_focus(popup: CompletionPopup) -> None:
    popup.offer([completion(number) for number in range(20)])
    assert len(popup.list.choices) == MOST
    assert (popup.x(), popup.width()) == (100, 400)
    assert popup.y() > 42
    assert popup.list.focusWidget() is None
    popup.offer([])
    assert not popup.isVisible()


def test_the_marked_one_is_accepted_else_the_first(popup: CompletionPopup, qtbot: QtBot) -> None:
    offered = [completion(0), completion(1)]
    popup.offer(offered)
    with qtbot.waitSignal(popup.chosen) as chosen:
        popup.accept()
    assert chosen.args == [offered[0]]
    popup.offer(offered)
    assert not popup.is_marked
    popup.list.step(-1)
    with qtbot.waitSignal(popup.chosen) as chosen:
        popup.accept()
    assert chosen.args == [offered[1]]
    assert not popup.isVisible()


def test_every_kind_but_a_plain_word_is_named(popup: CompletionPopup) -> None:
    popup.offer([completion(3, kind) for kind in CompletionKind])
    hints = [choice.hint for choice in popup.list.choices]
    assert [bool(kind_words(kind)) for kind in CompletionKind] == [kind is not CompletionKind.WORD
                                                                   for kind in CompletionKind]  # fmt: skip
    assert hints[0] == "3"
    assert "actor  3" in hints
