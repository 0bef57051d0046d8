from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from reader.ui.stylesheet import apply
from reader.ui.theme import DARK, LIGHT


class Dressings(QLabel):
    """Counts how often it is dressed."""

    count = 0

    def event(self, event: QEvent) -> bool:
        self.count += event.type() is QEvent.Type.StyleChange
        return super().event(event)


@pytest.fixture
def dressings(qapp: QApplication, qtbot: QtBot) -> Iterator[Dressings]:
    apply(qapp, LIGHT)
    label = Dressings()
    qtbot.addWidget(label)
    label.show()
    label.count = 0
    yield label
    apply(qapp, LIGHT)


def test_what_is_worn_already_dresses_no_widget_anew(qapp: QApplication, dressings: Dressings) -> None:
    apply(qapp, LIGHT)
    assert dressings.count == 0


def test_another_theme_dresses_every_widget_once(qapp: QApplication, dressings: Dressings) -> None:
    apply(qapp, DARK)
    assert dressings.count == 1
    assert dressings.palette().text().color() == QColor(DARK.text)


def test_another_theme_keeps_style_and_type(qapp: QApplication, dressings: Dressings) -> None:
    family, style = dressings.font().family(), qapp.style().metaObject().className()
    apply(qapp, DARK)
    assert (dressings.font().family(), qapp.style().metaObject().className()) == (family, style)
