from collections import Counter

from PySide6.QtGui import QKeySequence

from reader.ui import icons
from reader.ui.actions import COLOURS, TABLE, Do, Menu
from reader.ui.main_window import Window


def test_every_action_has_a_row_a_key_and_words() -> None:
    assert {row.name for row in TABLE} == set(Do)
    assert all(row.keys and row.text for row in TABLE)


def test_no_two_actions_share_a_key() -> None:
    keys = Counter(QKeySequence(key).toString() for row in TABLE for key in row.keys)
    assert [key for key, count in keys.items() if count > 1 or not key] == []


def test_every_icon_is_in_the_font() -> None:
    for row in TABLE:
        if row.icon:
            assert icons.sign(row.icon)


def test_every_action_does_something(window: Window) -> None:
    for name in window.actions_:
        assert window.actions_[name].receivers("2triggered(bool)") > 0, name


def test_every_action_is_in_a_menu_and_tells_its_key(window: Window) -> None:
    shown = {action for of in Menu for action in window.actions_.menu(of, window).actions()}
    for name in window.actions_:
        action = window.actions_[name]
        assert action in shown, name
        assert action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) in action.toolTip()


def test_colours_are_shown_as_swatches(window: Window) -> None:
    assert all(not window.actions_[name].icon().isNull() for name in COLOURS)


def test_no_two_buttons_of_the_bar_look_alike() -> None:
    shown = (Do.SHOW_NAVIGATOR, Do.BOOKMARK, Do.NOTEBOOK, Do.TYPOGRAPHY, Do.SHOW_SIDE_PANEL)
    signs = [row.icon for row in TABLE if row.name in shown]
    assert len(set(signs)) == len(shown)
