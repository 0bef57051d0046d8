"""The window is painted before its content is there, and holds one content after another."""

import linecache
import subprocess
import sys

import pytest
from PySide6.QtGui import QColor, QGuiApplication
from pytestqt.qtbot import QtBot

from reader.settings import Settings
from reader.ui.shell import Content, Shell, forget_sources, shell_of
from reader.ui.theme import DARK, LIGHT
from reader.ui.window_state import WindowState, write_state

HEAVY = ("whoosh", "tantivy", "sqlite3", "markdown", "rapidfuzz", "yaml", "reader.library", "reader.search")


class Kept(Content):
    """Counts how often it was told of its end."""

    def __init__(self) -> None:
        super().__init__()
        self.ends = 0

    def end(self) -> None:
        self.ends += 1


def test_it_is_as_large_as_the_last_one_was_and_is_painted_at_once(qtbot: QtBot) -> None:
    shell = shell_of(Settings(theme="dark", window=write_state(WindowState(width=780, height=640))))
    qtbot.addWidget(shell)
    shell.appear()
    assert (shell.width(), shell.height()) == (780, 640)
    image = shell.grab().toImage()
    colours = {image.pixelColor(x, 400).name() for x in range(0, 780, 20)}
    assert {QColor(DARK.chrome).name(), QColor(DARK.paper).name()} <= colours


def test_what_it_holds_fills_it_and_hears_of_the_end_once(qtbot: QtBot) -> None:
    shell = Shell(WindowState(), LIGHT)
    qtbot.addWidget(shell)
    shell.appear()
    first, second = Kept(), Kept()
    shell.hold(first)
    assert first.isVisible() and first.window() is shell
    shell.hold(second)
    assert second.isVisible() and second.size() == shell.size()
    shell.close()
    assert second.ends == 1


@pytest.mark.parametrize("state", [WindowState(), WindowState(width=9000, height=9000)])
def test_neither_the_first_nor_a_later_one_is_larger_than_the_screen(
    state: WindowState, qtbot: QtBot
) -> None:
    shell = Shell(state, LIGHT)
    qtbot.addWidget(shell)
    room = QGuiApplication.primaryScreen().availableSize()
    assert shell.width() <= room.width() < 1280
    assert shell.height() < room.height()
    shell.appear()
    content = Kept()
    shell.hold(content)
    assert content.height() < room.height()


@pytest.mark.parametrize("module", HEAVY)
def test_nothing_heavy_is_loaded_before_the_first_picture(module: str) -> None:
    script = (
        "import sys; from reader.cli.main import main; import reader.cli.window, reader.ui.shell; "
        "print(*sys.modules, sep='\\n')"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert module not in done.stdout.split("\n")


def test_the_sources_that_qt_had_read_are_not_kept() -> None:
    assert linecache.getlines(__file__)
    forget_sources()
    assert linecache.cache == {}
