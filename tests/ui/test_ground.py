"""The ground of a row tells whether it is chosen, under the mouse, or has the focus."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyle

from reader.ui.ground import paint_ground
from reader.ui.theme import THEMES, Theme

FLAGS = QStyle.StateFlag
_BLANK = "#123456"


def painted(state: QStyle.StateFlag, theme: Theme) -> QImage:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(_BLANK))
    painter = QPainter(image)
    paint_ground(painter, QRectF(10, 10, 40, 20), state, theme)
    painter.end()
    return image


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_each_state_has_its_colour(qapp: object, theme: Theme) -> None:
    def middle(state: QStyle.StateFlag) -> str:
        return painted(state, theme).pixelColor(30, 20).name()

    assert middle(FLAGS.State_Enabled) == _BLANK
    assert middle(FLAGS.State_Selected) == theme.selected
    assert middle(FLAGS.State_MouseOver) == theme.hover
    assert middle(FLAGS.State_Selected | FLAGS.State_MouseOver) == theme.selected


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_only_a_chosen_row_shows_the_focus(qapp: object, theme: Theme) -> None:
    def rim(state: QStyle.StateFlag) -> str:
        return painted(state, theme).pixelColor(30, 10).name()

    assert rim(FLAGS.State_Selected | FLAGS.State_HasFocus) == theme.accent
    assert rim(FLAGS.State_Selected) != theme.accent
    assert rim(FLAGS.State_MouseOver | FLAGS.State_HasFocus) != theme.accent
