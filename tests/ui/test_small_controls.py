"""The boxes, lists and sliders that the stylesheet cannot draw."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.combo import Combo
from reader.ui.number_slider import NumberSlider, align
from reader.ui.stylesheet import apply
from reader.ui.theme import THEMES, Theme, contrast
from reader.ui.tick_box import TickBox
from tests.ui.keys import press


def wheel(widget: QWidget) -> None:
    event = QWheelEvent(
        QPointF(4, 4), QPointF(4, 4), QPoint(0, 0), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_a_tick_and_the_outline_of_its_box_are_seen(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    apply(qapp, theme)
    box = TickBox("Justified text")
    qtbot.addWidget(box)
    box.show()

    def colours() -> set[str]:
        image = box.grab().toImage()
        return {QColor(image.pixel(x, y)).name() for x in range(2, 18) for y in range(image.height())}

    assert max(contrast(colour, theme.chrome) for colour in colours()) >= 3
    open_ = colours()
    box.setChecked(True)
    assert theme.accent in colours()
    assert colours() != open_
    assert max(contrast(colour, theme.accent) for colour in colours()) >= 3, "the tick"


def test_a_box_is_ticked_by_key_and_called_by_its_words(qtbot: QtBot) -> None:
    box = TickBox("Justified text")
    qtbot.addWidget(box)
    box.show()
    press(box, Qt.Key.Key_Space)
    assert box.isChecked()
    assert box.accessibleName() == "Justified text"


def test_scrolling_past_a_list_or_a_slider_changes_nothing(qtbot: QtBot) -> None:
    combo, slider = Combo(), NumberSlider("Size", range(9, 29), "{value} pt")
    for made in (combo, slider):
        qtbot.addWidget(made)
    combo.addItems(["one", "two"])
    slider.show_value(13)
    wheel(combo)
    wheel(slider.slider)
    assert (combo.currentIndex(), slider.value) == (0, 13)


def test_a_slider_tells_its_value_in_words_and_only_what_the_person_moves(qtbot: QtBot) -> None:
    slider, moved = NumberSlider("Size", range(9, 29), "{value} pt"), list[int]()
    qtbot.addWidget(slider)
    slider.show()
    slider.moved.connect(moved.append)
    slider.show_value(13)
    assert moved == []
    press(slider.slider, Qt.Key.Key_Right)
    assert moved == [14]
    assert slider.slider.accessibleName() == "Size"
    assert slider.slider.accessibleDescription() == "14 pt"


def test_sliders_under_one_another_are_equally_long(qtbot: QtBot) -> None:
    short = NumberSlider("Size", range(9, 29), "{value} pt")
    long = NumberSlider("Width", range(54, 81), "{value} characters")
    for made in (short, long):
        qtbot.addWidget(made)
    align(short, long)
    for made in (short, long):
        made.resize(300, 30)
        made.show()
    assert short.slider.width() == long.slider.width()
