"""Choosing files and folders."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from reader.ui.dialogs.files import QT_WORDS, FileDialogs
from reader.ui.translation import Speech
from tests.ui.keys import type_text


@pytest.fixture
def parent(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> QWidget:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    made = QWidget()
    qtbot.addWidget(made)
    return made


def shown(parent: QWidget) -> QFileDialog:
    (dialog,) = (found for found in parent.findChildren(QFileDialog) if found.isVisible())
    return dialog


def name_field(dialog: QFileDialog) -> QLineEdit:
    found = dialog.findChild(QLineEdit, "fileNameEdit")
    assert isinstance(found, QLineEdit)
    return found


def agree(dialog: QFileDialog) -> None:
    (box,) = dialog.findChildren(QDialogButtonBox)
    box.buttons()[0].click()


def test_a_folder_whose_name_is_typed_is_made_where_that_is_wanted(parent: QWidget, tmp_path: Path) -> None:
    dialogs, chosen = FileDialogs(parent, str(tmp_path)), list[Path]()
    dialogs.ask_folder("Export", chosen.append, makes=True)
    dialog = shown(parent)
    type_text(name_field(dialog), "schede")
    agree(dialog)
    assert chosen == [tmp_path / "schede"]
    assert chosen[0].is_dir()


def test_the_next_dialog_begins_where_the_last_one_ended(parent: QWidget, tmp_path: Path) -> None:
    (tmp_path / "articoli").mkdir()
    dialogs = FileDialogs(parent, "")
    dialogs.ask_folder("Add", lambda _path: None)
    dialog = shown(parent)
    assert Path(dialog.directory().absolutePath()) == tmp_path
    (tmp_path / "articoli" / "2020").mkdir()
    name_field(dialog).setText(str(tmp_path / "articoli" / "2020"))
    agree(dialog)
    dialogs.ask_files("Add", "Articles (*.txt)", lambda _paths: None)
    assert Path(shown(parent).directory().absolutePath()) == tmp_path / "articoli"
    shown(parent).close()
    shutil.rmtree(tmp_path / "articoli")
    dialogs.ask_folder("Add", lambda _path: None)
    assert Path(shown(parent).directory().absolutePath()) == tmp_path


def test_what_qt_leaves_in_english_is_said_in_the_language_of_the_window(qapp: QApplication) -> None:
    speech = Speech(qapp)
    speech.speak("it")
    try:
        assert [words for words in QT_WORDS if qapp.translate("Any", words) == words] == []
    finally:
        speech.fall_silent()
