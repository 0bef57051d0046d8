"""What a person sees when their library does not open."""

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from reader.errors import DiskFull, LibraryDamaged, LibraryLocked, LibraryReadOnly, NewerFormat, ReaderError
from reader.model.notebook import BackupInfo, BackupReason
from reader.settings import Settings
from reader.ui.refusal import RefusalDialog, offers_copy
from reader.ui.shell import Shell
from reader.ui.theme import LIGHT
from reader.ui.window_state import WindowState

DAMAGED = LibraryDamaged(path="/l/notes.sqlite3", reason="malformed", backups="/l/backups")
COPY = BackupInfo("notes-1.sqlite3", "2026-03-01T10:00:00.000+00:00", 4096, 12, 3, 2, 1, BackupReason.CHANGED)


@pytest.fixture
def shell(qtbot: QtBot) -> Shell:
    made = Shell(WindowState(), LIGHT)
    qtbot.addWidget(made)
    return made


def test_of_damaged_notes_the_newest_copy_is_offered(shell: Shell) -> None:
    dialog = RefusalDialog(shell, DAMAGED, COPY)
    assert "notes.sqlite3 is damaged (malformed)" in dialog.words.text()
    assert "12 highlights and notes" in dialog.offer.text()
    assert dialog.focusWidget() is dialog.restore
    dialog.restore.click()
    assert dialog.result() == QDialog.DialogCode.Accepted


@pytest.mark.parametrize(
    "error",
    [
        DAMAGED,
        NewerFormat(path="notes.sqlite3", found=9, known=3),
        LibraryLocked(path="/l", owner="process 7"),
        LibraryReadOnly(path="/l"),
        DiskFull(path="/l"),
    ],
)
def test_without_a_copy_it_is_one_sentence_to_be_closed(shell: Shell, error: ReaderError) -> None:
    dialog = RefusalDialog(shell, error, None)
    assert dialog.words.text() == str(error)
    assert dialog.restore.isHidden()
    assert dialog.offer.isHidden()
    dialog.leave.click()
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_it_speaks_the_language_of_the_settings_and_says_what_was_chosen(
    shell: Shell, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def answer(dialog: RefusalDialog) -> int:
        said.append(dialog.windowTitle())
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(RefusalDialog, "exec", answer)
    assert offers_copy(shell, Settings(language="it"), DAMAGED, COPY)
    assert said == ["La biblioteca non si apre"]
