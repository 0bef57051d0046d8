"""Theme and type: shown at once, remembered, and by keyboard alone."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from reader.library.facade import Library
from reader.settings import Settings
from reader.ui.actions import Do
from reader.ui.main_window import Window
from reader.ui.reading.type_sheet import TypeSheet
from reader.ui.reading.typography import column_width
from tests.ui.conftest import InlineRunner
from tests.ui.keys import press


@pytest.fixture
def sheet(window: Window, library: Library) -> TypeSheet:
    window.desk.open(library.articles.find("a-tregua.md").id)
    window.frame.reading.view.setFocus()
    window.actions_[Do.TYPOGRAPHY].trigger()
    return window.commands.looks.sheet


def test_the_sheet_opens_with_the_focus_and_gives_it_back(window: Window, sheet: TypeSheet) -> None:
    assert sheet.isVisible()
    assert sheet.numbers.size.slider.hasFocus()
    press(sheet.numbers.size.slider, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert window.frame.reading.view.hasFocus()


def test_a_click_elsewhere_closes_it(window: Window, sheet: TypeSheet) -> None:
    window.top.field.setFocus()
    assert not sheet.isVisible()


def test_every_key_press_is_seen_in_the_text(window: Window, sheet: TypeSheet) -> None:
    before = window.frame.reading.setting
    press(sheet.numbers.size.slider, Qt.Key.Key_Right)
    press(sheet.numbers.leading.slider, Qt.Key.Key_Right)
    press(sheet.numbers.columns.slider, Qt.Key.Key_Left)
    press(sheet.justified, Qt.Key.Key_Space)
    now = window.frame.reading.setting
    assert now == replace(before, size_pt=14, leading=1.63, columns=66, justified=True)
    block = window.frame.reading.view.document().findBlockByNumber(2)
    assert block.blockFormat().alignment() & Qt.AlignmentFlag.AlignJustify
    assert QFontInfo(block.charFormat().font()).pointSizeF() == pytest.approx(14, abs=0.5)
    assert window.settings.reading_size_pt == 14
    assert window.settings.justified


def test_it_can_all_be_put_back(window: Window, sheet: TypeSheet) -> None:
    sheet.numbers.size.slider.setValue(20)
    sheet.reset.click()
    assert window.frame.reading.setting.size_pt == Settings().reading_size_pt
    assert sheet.numbers.size.value == Settings().reading_size_pt


def test_the_family_of_each_kind_is_remembered(window: Window, sheet: TypeSheet) -> None:
    other = sheet.family.count() - 1
    sheet.family.setCurrentIndex(other)
    sheet.family.activated.emit(other)
    family = window.settings.serif_family
    assert window.frame.reading.setting.family == family
    window.actions_[Do.SANS].trigger()
    assert window.frame.reading.setting.family != family or window.settings.sans_family == ""
    window.actions_[Do.SERIF].trigger()
    assert window.frame.reading.setting.family == family


def test_text_is_ragged_unless_it_was_asked_for(window: Window, library: Library) -> None:
    window.desk.open(library.articles.find("a-tregua.md").id)
    block = window.frame.reading.view.document().findBlockByNumber(2)
    assert not block.blockFormat().alignment() & Qt.AlignmentFlag.AlignJustify


def test_a_line_has_between_62_and_72_characters_at_first(window: Window) -> None:
    setting = window.frame.reading.setting
    assert 62 <= setting.columns <= 72
    assert column_width(replace(setting, columns=2 * setting.columns)) == 2 * column_width(setting)


@pytest.mark.parametrize("name", [Do.LIGHT, Do.SEPIA, Do.DARK, Do.CONTRAST])
def test_a_theme_dresses_the_text_and_the_window(window: Window, name: Do) -> None:
    window.actions_[name].trigger()
    theme = window.frame.reading.theme
    assert theme.name == name
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    assert theme.chrome in application.styleSheet()
    assert window.actions_[name].isChecked()


def test_type_that_is_set_does_not_dress_the_window_anew(window: Window) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setStyleSheet("/* untouched */")
    window.actions_[Do.LARGER].trigger()
    assert application.styleSheet() == "/* untouched */"


def test_values_out_of_range_are_brought_into_it(
    opener: Callable[[Library, InlineRunner, Settings], Window], library: Library, runner: InlineRunner
) -> None:
    strange = Settings(reading_size_pt=900, leading_percent=-3, column_characters=0, serif_family="No Such")
    window = opener(library, runner, replace(strange, theme="light"))
    setting = window.frame.reading.setting
    assert (setting.size_pt, setting.leading, setting.columns) == (28, 1.2, 54)
    assert setting.family != "No Such"
