import pytest
from PySide6.QtCore import Qt

from reader.ui.actions import TABLE, Do
from reader.ui.main_window import Window
from reader.ui.palette.dialog import Palette
from tests.ui.keys import press, type_text


@pytest.fixture
def palette(window: Window) -> Palette:
    window.actions_[Do.COMMANDS].trigger()
    found = window.findChild(Palette)
    assert isinstance(found, Palette)
    return found


def words(palette: Palette, row: int) -> tuple[str, str]:
    name, key = palette.table.item(row, 0), palette.table.item(row, 1)
    assert name is not None
    assert key is not None
    return name.text(), key.text()


def test_every_action_is_listed_with_its_key(palette: Palette) -> None:
    assert palette.table.rowCount() == len(TABLE) - 1
    assert words(palette, 0) == ("Add articles…", "Ctrl+O")


def test_a_few_letters_and_enter_run_an_action(palette: Palette, window: Window) -> None:
    type_text(palette.field, "bookm")
    assert words(palette, 0)[0] == "Bookmark"
    press(palette.field, Qt.Key.Key_Return)
    article_id = window.desk.article_id
    assert article_id is not None
    assert window.library.annotations.bookmark_of(article_id) is not None
    assert not palette.isVisible()


def test_the_arrows_move_in_the_list(palette: Palette) -> None:
    press(palette.field, Qt.Key.Key_Down)
    press(palette.field, Qt.Key.Key_Down)
    press(palette.field, Qt.Key.Key_Up)
    assert palette.table.currentRow() == 1
    press(palette.field, Qt.Key.Key_PageUp)
    assert palette.table.currentRow() == 0


def test_what_is_not_possible_now_is_not_run(palette: Palette) -> None:
    type_text(palette.field, "redo")
    press(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_nothing_is_run_when_nothing_is_meant(palette: Palette) -> None:
    type_text(palette.field, "zzqx")
    press(palette.field, Qt.Key.Key_Down)
    press(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
