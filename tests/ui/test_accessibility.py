"""Every control can be called by a name and reached without a mouse."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
    QWidget,
)

from reader.ui.actions import Do
from reader.ui.main_window import Window
from reader.ui.reading.selection_bar import SelectionBar

INTERACTIVE = (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
)


def controls(root: QWidget) -> Iterator[QWidget]:
    for widget in root.findChildren(QWidget):
        inner = isinstance(widget, QHeaderView) or isinstance(widget.parent(), QLineEdit)
        inner = inner or widget.objectName().startswith("qt_")
        if isinstance(widget, INTERACTIVE) and not inner:
            yield widget


def spoken(widget: QWidget) -> str:
    """The name as a screen reader is told it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def names(root: QWidget) -> dict[str, str]:
    return {f"{type(w).__name__} {w.objectName()} {id(w)}": spoken(w) for w in controls(root)}


def test_every_control_of_the_window_has_a_name(window: Window) -> None:
    window.actions_[Do.NOTE_ARTICLE].trigger()
    found = names(window)
    assert len(found) > 20
    assert [widget for widget, name in found.items() if not name] == []


@pytest.mark.parametrize(
    "name",
    [
        Do.ABOUT,
        Do.SHOW_DATA,
        Do.TAG_ARTICLE,
        Do.EDIT_DETAILS,
        Do.COMMANDS,
        Do.SETTINGS,
        Do.BACKUPS,
        Do.KEYS,
        Do.PASTE_ARTICLE,
    ],
)
def test_every_control_of_a_dialog_has_a_name(window: Window, name: Do) -> None:
    window.actions_[name].trigger()
    (dialog,) = [found for found in window.findChildren(QDialog) if found.isVisible()]
    assert [widget for widget, words in names(dialog).items() if not words] == []
    dialog.close()


def test_no_name_is_that_of_a_class(window: Window) -> None:
    for widget in controls(window):
        assert type(widget).__name__ not in spoken(widget)


def test_every_visible_control_takes_the_focus_by_keyboard(window: Window) -> None:
    for widget in controls(window):
        for_the_mouse = isinstance(widget.parent(), SelectionBar) or isinstance(widget, QProgressBar)
        if widget.isVisible() and not for_the_mouse:
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, spoken(widget)


def test_the_text_of_the_article_is_exposed(window: Window) -> None:
    view = window.frame.reading.view
    assert "tregua" in view.toPlainText()
    assert view.accessibleName()
    assert view.accessibleDescription() == "Una tregua fragile"
