"""What is being written is on disk within two seconds, and never becomes a note by itself."""

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from reader.errors import DiskFull
from reader.ui import drafting
from reader.ui.drafting import Drafting


class Store:
    def __init__(self, **drafts: str) -> None:
        self.drafts = dict(drafts)
        self.full = False

    def save(self, key: str, text: str) -> None:
        if self.full:
            raise DiskFull(path="notes.sqlite3")
        self.drafts[key] = text

    def get(self, key: str) -> str | None:
        return self.drafts.get(key)

    def drop(self, key: str) -> None:
        self.drafts.pop(key, None)


@pytest.fixture
def field(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QPlainTextEdit:
    monkeypatch.setattr(drafting, "EVERY_MS", 10)
    made = QPlainTextEdit("com'era")
    qtbot.addWidget(made)
    return made


def test_two_seconds_are_the_most_that_can_be_lost() -> None:
    assert drafting.EVERY_MS <= 2000


def test_what_is_typed_is_written_down_soon(field: QPlainTextEdit, qtbot: QtBot) -> None:
    store = Store()
    Drafting(field, "note:1", store)
    field.setPlainText("un pensiero")
    qtbot.waitUntil(lambda: store.drafts == {"note:1": "un pensiero"})


def test_an_unchanged_field_writes_nothing(field: QPlainTextEdit) -> None:
    store = Store()
    Drafting(field, "note:1", store).write()
    assert store.drafts == {}


def test_a_draft_of_before_is_put_back_and_said(field: QPlainTextEdit) -> None:
    assert Drafting(field, "note:1", Store(**{"note:1": "a metà"})).restored
    assert field.toPlainText() == "a metà"


def test_a_draft_of_another_note_is_left_alone(field: QPlainTextEdit) -> None:
    assert not Drafting(field, "note:1", Store(**{"note:2": "altro"})).restored
    assert field.toPlainText() == "com'era"


def test_a_draft_that_is_dropped_does_not_come_back(field: QPlainTextEdit, qtbot: QtBot) -> None:
    store = Store()
    kept = Drafting(field, "note:1", store)
    field.setPlainText("un pensiero")
    kept.write()
    field.setPlainText("un pensiero, finito")
    kept.drop()
    qtbot.wait(40)
    assert store.drafts == {}


def test_a_full_disk_is_tried_again(field: QPlainTextEdit, qtbot: QtBot) -> None:
    store = Store()
    store.full = True
    kept = Drafting(field, "note:1", store)
    field.setPlainText("un pensiero")
    kept.write()
    assert store.drafts == {}
    store.full = False
    qtbot.waitUntil(lambda: store.drafts == {"note:1": "un pensiero"})
