"""After a window is closed its library is closed, so nothing may ask it any more."""

import pytest
from pytestqt.qtbot import QtBot

from reader.library.facade import Library
from reader.ui.main_window import Window


def test_a_closed_window_asks_nothing_of_its_library(
    window: Window, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.close()
    asked: list[str] = []
    monkeypatch.setattr(type(library.annotations), "reading", lambda _self, article: asked.append(article))
    window.desk._timer.setInterval(0)
    window.frame.reading.view.verticalScrollBar().setValue(400)
    window.close()
    qtbot.wait(30)
    assert asked == []
