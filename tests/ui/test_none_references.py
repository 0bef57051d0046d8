"""PySide6 6.12.0 loses a reference to None on every call that returns it, and Python dies of it."""

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 200
NOISE = 40


def test_calls_that_return_none_keep_the_count_of_its_references(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        label.update()
    assert abs(sys.getrefcount(None) - before) < NOISE
