import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.model.span import Span
from reader.ui.reading.find_bar import FindBar, occurrences
from tests.ui.keys import press


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("Baku, BAKU e baku", "baku", [Span(0, 4), Span(6, 10), Span(13, 17)]),
        ("cessate\nil  fuoco", "cessate il fuoco", [Span(0, 17)]),
        ("a.b (c", "(C", [Span(4, 6)]),
        ("🕊 Baku", "baku", [Span(2, 6)]),
        ("testo", "   ", []),
    ],
)
def test_words_are_found_as_typed(text: str, words: str, found: list[Span]) -> None:
    assert occurrences(text, words) == found


@given(st.text(max_size=60), st.text(min_size=1, max_size=5))
def test_nothing_typed_breaks_the_finding(text: str, words: str) -> None:
    assert all(0 <= span.start < span.end <= len(text) for span in occurrences(text, words))


def test_enter_steps_on_and_shift_enter_back(qtbot: QtBot) -> None:
    bar, steps = FindBar(), list[bool]()
    qtbot.addWidget(bar)
    bar.stepped.connect(steps.append)
    bar.show()
    press(bar.field, Qt.Key.Key_Return)
    press(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert steps == [True, False]


def test_the_count_is_said(qtbot: QtBot) -> None:
    bar = FindBar()
    qtbot.addWidget(bar)
    bar.field.setText("x")
    bar.show_count(None, 1)
    assert bar._count.text() == "1 match"
    bar.show_count(2, 9)
    assert bar._count.text() == "3 / 9"
