from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.ui.flow import Flow


def flowing(qtbot: QtBot, widths: list[int]) -> tuple[QWidget, list[QWidget]]:
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = Flow(holder, 8)
    parts = []
    for width in widths:
        part = QWidget()
        part.setFixedSize(QSize(width, 20))
        layout.addWidget(part)
        parts.append(part)
    return holder, parts


def test_what_finds_no_room_begins_a_new_line(qtbot: QtBot) -> None:
    holder, parts = flowing(qtbot, [100, 100, 100])
    holder.resize(220, 100)
    holder.show()
    assert [(part.x(), part.y()) for part in parts] == [(0, 0), (108, 0), (0, 28)]
    assert holder.heightForWidth(220) == 48
    assert holder.heightForWidth(400) == 20


def test_nothing_takes_no_room(qtbot: QtBot) -> None:
    holder, _ = flowing(qtbot, [])
    assert holder.heightForWidth(200) == 0
