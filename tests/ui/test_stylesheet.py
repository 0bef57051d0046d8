from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QCompleter, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from reader.ui.main_window import Window
from reader.ui.stylesheet import apply
from reader.ui.theme import DARK, LIGHT, THEMES, Theme
from tests.ui.acting import settle
from tests.ui.keys import type_text


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


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES.keys())
def test_a_list_that_drops_down_is_opaque_and_can_be_read(
    theme: Theme, qapp: QApplication, dressings: Dressings, qtbot: QtBot
) -> None:
    """It is a window of its own: behind it there is nothing, and on many screens that is black."""
    apply(qapp, theme)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setCompleter(QCompleter(["tregua", "trattato", "truppe"], field))
    field.show()
    type_text(field, "tr")
    popup = field.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    image = popup.grab().toImage()
    places = [image.pixelColor(x, popup.height() // 2) for x in range(2, popup.width() - 2)]
    assert {colour.alpha() for colour in places} == {255}
    assert places[-1].name() == QColor(theme.raised).name()
    assert any(abs(colour.lightness() - places[-1].lightness()) > 100 for colour in places)


def test_another_theme_keeps_style_and_type(qapp: QApplication, dressings: Dressings) -> None:
    family, style = dressings.font().family(), qapp.style().metaObject().className()
    apply(qapp, DARK)
    assert (dressings.font().family(), qapp.style().metaObject().className()) == (family, style)


def test_a_list_lies_on_the_ground_of_its_pane_without_a_frame(window: Window, qtbot: QtBot) -> None:
    window.resize(1280, 800)
    settle(window, qtbot)
    table, shown = window.frame.list.table, window.grab().toImage()
    corner = table.mapTo(window, table.rect().bottomLeft())
    seen = {shown.pixelColor(corner.x() + x, corner.y() - y).name() for x in range(4) for y in range(4)}
    assert seen == {window.frame.reading.theme.list}
