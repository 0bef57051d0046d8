"""Theme and size of the text, changed while the window is open."""

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from reader.library.facade import Library
from reader.ui.actions import Do
from reader.ui.main_window import Window


@pytest.fixture
def reading(window: Window, library: Library, qtbot: QtBot) -> Window:
    """The window with an article open."""
    window.desk.open(library.articles.find("a-tregua.md").id)
    qtbot.waitUntil(lambda: window.is_idle, timeout=20_000)
    return window


@pytest.mark.parametrize("name", [Do.DARK, Do.SEPIA, Do.LIGHT])
def test_a_theme_takes_effect_at_once(reading: Window, name: Do) -> None:
    reading.actions_[name].trigger()
    assert reading.settings.theme == name.value
    assert reading.frame.reading.theme.name == name.value
    corner = reading.frame.reading.view.viewport().grab().toImage().pixelColor(QPoint(2, 2))
    assert corner.name() == reading.frame.reading.theme.paper


def test_larger_text_keeps_the_place(reading: Window) -> None:
    reading.frame.reading.view.verticalScrollBar().setValue(300)
    before = reading.frame.reading.position()
    reading.actions_[Do.LARGER].trigger()
    assert reading.settings.reading_size_pt == 14
    assert reading.frame.reading.position() == before
