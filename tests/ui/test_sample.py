"""The sample is spoken of until it is removed or the person closes the message."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from reader.library.facade import Library
from reader.settings import Settings
from reader.ui.actions import Do
from reader.ui.commands.library import ADDING
from reader.ui.main_window import Window
from reader.ui.window_state import read_state
from tests.ui.acting import settle
from tests.ui.conftest import InlineRunner

Opener = Callable[[Library, InlineRunner, Settings], Window]


@pytest.fixture
def window(opener: Opener, empty_library: Library, runner: InlineRunner) -> Window:
    sample = empty_library.articles.sample_folder()
    assert sample is not None
    empty_library.imports.import_paths([sorted(sample.glob("*.md"))[0]], remember=False)
    return opener(empty_library, runner, Settings(theme="light"))


def add_own(window: Window, folder: Path, qtbot: QtBot) -> None:
    (folder / "mio.txt").write_text("Un articolo\n\nCon il suo testo.\n", "utf-8")
    window.import_paths([folder])
    settle(window, qtbot)


def test_it_can_be_removed_after_own_articles_came_in(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    banner = window.frame.sample_banner
    add_own(window, tmp_path, qtbot)
    assert banner.isVisible()
    assert "among your own" in banner.words.text()
    assert window.actions_[Do.REMOVE_SAMPLE].isEnabled()
    window.actions_[Do.REMOVE_SAMPLE].trigger()
    settle(window, qtbot)
    assert not banner.isVisible()
    assert not window.actions_[Do.REMOVE_SAMPLE].isEnabled()
    assert window.frame.list.model.rowCount() == 1
    window.frame.banner._ways[0].click()
    settle(window, qtbot)
    assert window.frame.list.model.rowCount() == 2
    assert banner.isVisible()
    assert window.actions_[Do.REMOVE_SAMPLE].isEnabled()


def test_a_message_that_was_closed_does_not_come_back(
    window: Window, opener: Opener, tmp_path: Path, qtbot: QtBot, runner: InlineRunner
) -> None:
    window.frame.sample_banner._close.click()
    add_own(window, tmp_path, qtbot)
    assert not window.frame.sample_banner.isVisible()
    assert window.actions_[Do.REMOVE_SAMPLE].isEnabled()
    window.close()
    assert read_state(window.settings.window).sample_dismissed
    again = opener(window.library, runner, window.settings)
    assert not again.frame.sample_banner.isVisible()


def test_the_button_to_add_offers_files_a_folder_and_text(window: Window, qapp: QApplication) -> None:
    window.frame.sample_banner._ways[0].setFocus()
    window.frame.sample_banner._ways[0].click()
    menu = qapp.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions() == [window.actions_[name] for name in ADDING]
    menu.close()
