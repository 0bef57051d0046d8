from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.outline.model import Row, Sign
from reader.ui.outline.view import OutlineView
from reader.ui.theme import LIGHT
from tests.ui.keys import NO_MODIFIER, press

ROWS = [
    Row("all", "All", count=3),
    Row("h:tags", "Tags", "tags", is_heading=True),
    Row("peace", "peace", "tags", count=2),
    Row("war", "war", "tags", count=1, sign=Sign.EXCLUDED, badge="1 new"),
    Row("h:actors", "Actors", "actors", is_heading=True),
    Row("armenia", "Armenia", "actors"),
]


class Heard:
    def __init__(self, view: OutlineView) -> None:
        self.picked: list[str] = []
        self.away: list[str] = []
        self.folded: list[tuple[str, bool]] = []
        view.picked.connect(self.picked.append)
        view.turned_away.connect(self.away.append)
        view.folded.connect(lambda section, fold: self.folded.append((section, fold)))


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[OutlineView]:
    made = OutlineView(LIGHT, "Outline", right_turns_away=True)
    qtbot.addWidget(made)
    made.resize(220, 400)
    made.show()
    made.show_rows(ROWS, frozenset())
    yield made


def keys(view: OutlineView) -> list[str]:
    return [row.key for row in view.rows]


def centre(view: OutlineView, key: str) -> QPoint:
    return view.visualRect(view.model().index(keys(view).index(key), 0)).center()


def click(view: OutlineView, key: str, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    place = QPointF(centre(view, key))
    screen = QPointF(view.viewport().mapToGlobal(place.toPoint()))
    for kind, buttons in (
        (QEvent.Type.MouseButtonPress, Qt.MouseButton.LeftButton),
        (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
    ):
        event = QMouseEvent(kind, place, screen, Qt.MouseButton.LeftButton, buttons, modifier)
        QApplication.sendEvent(view.viewport(), event)


def test_a_click_picks_and_alt_turns_away(view: OutlineView) -> None:
    heard = Heard(view)
    click(view, "peace")
    click(view, "war", Qt.KeyboardModifier.AltModifier)
    click(view, "all")
    assert (heard.picked, heard.away) == (["peace", "all"], ["war"])


def test_the_right_button_turns_away_or_wants_a_menu(view: OutlineView, qtbot: QtBot) -> None:
    heard = Heard(view)
    place = centre(view, "peace")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    assert heard.away == ["peace"]
    plain = OutlineView(LIGHT, "Outline")
    qtbot.addWidget(plain)
    plain.show_rows(ROWS, frozenset())
    plain.show()
    with qtbot.waitSignal(plain.menu_wanted) as wanted:
        plain.customContextMenuRequested.emit(centre(plain, "war"))
    assert wanted.args is not None
    assert wanted.args[0] == "war"


def test_keys_pick_turn_away_and_fold(view: OutlineView) -> None:
    heard = Heard(view)
    view.choose("peace")
    press(view, Qt.Key.Key_Return)
    press(view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert (heard.picked, heard.away) == (["peace"], ["peace"])
    press(view, Qt.Key.Key_Left)
    assert keys(view) == ["all", "h:tags", "h:actors", "armenia"]
    assert view.current_key() == "h:tags"
    press(view, Qt.Key.Key_Right)
    assert keys(view) == [row.key for row in ROWS]
    press(view, Qt.Key.Key_Return)
    assert "peace" not in keys(view)
    assert heard.folded == [("tags", True), ("tags", False), ("tags", True)]


def test_new_rows_keep_the_chosen_one_and_what_is_folded(view: OutlineView) -> None:
    view.choose("armenia")
    view.show_rows([Row("more", "More"), *ROWS], frozenset({"tags"}))
    assert view.current_key() == "armenia"
    assert keys(view) == ["more", "all", "h:tags", "h:actors", "armenia"]
    view.choose("no such row")
    assert not view.selectionModel().hasSelection()


def test_a_row_says_everything_that_is_painted(view: OutlineView) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    spoken = {row.key: view.model().index(n, 0).data(role) for n, row in enumerate(view.rows)}
    assert spoken["peace"] == "peace, 2"
    assert spoken["war"] == "war, 1, 1 new, excluded"
    assert spoken["h:tags"] == "Tags, unfolded"
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.text(QAccessible.Text.Name) == "Outline"


def test_everything_can_be_painted(view: OutlineView) -> None:
    assert not view.grab().isNull()
    view.choose("war")
    assert not view.grab().isNull()
