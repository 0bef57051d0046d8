"""What the window does by the clock."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.errors import DiskFull, LibraryDamaged
from reader.library.backups import Backups
from reader.library.facade import Library
from reader.library.history import History
from reader.model.span import Span
from reader.settings import Settings
from reader.ui.main_window import Window
from reader.ui.upkeep import LOOK_MS
from tests.ui.acting import settle
from tests.ui.conftest import PATIENCE_MS, InlineRunner

Opener = Callable[[Library, InlineRunner, Settings], Window]


def test_a_backup_that_is_due_is_made(window: Window, library: Library) -> None:
    assert LOOK_MS <= 3_600_000
    library.annotations.highlight(library.articles.find("a-tregua.md").id, Span(20, 40))
    assert library.backups.list() == []
    window.upkeep.back_up()
    assert len(library.backups.list()) == 1
    window.upkeep.back_up()
    assert len(library.backups.list()) == 1


def test_a_backup_that_fails_is_told(window: Window, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    def full(_self: Backups) -> None:
        raise DiskFull(path="backups")

    with monkeypatch.context() as broken:
        broken.setattr(Backups, "make_if_due", full)
        window.upkeep.back_up()
        settle(window, qtbot)
    assert "full" in window.frame.banner.words.text()


def test_after_the_start_what_changed_before_is_copied(
    library: Library, runner: InlineRunner, opener: Opener, qtbot: QtBot
) -> None:
    library.annotations.highlight(library.articles.find("a-tregua.md").id, Span(20, 40))
    window = opener(library, runner, Settings(theme="light"))
    qtbot.waitUntil(lambda: len(library.backups.list()) == 1)
    settle(window, qtbot)


def test_damage_that_the_copy_finds_goes_to_the_owner_of_the_library(
    window: Window, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def damaged(_self: History) -> None:
        raise LibraryDamaged(path="notes.sqlite3", backups="backups", reason="a page is missing")

    with monkeypatch.context() as broken, qtbot.waitSignal(window.upkeep.damaged, timeout=PATIENCE_MS):
        broken.setattr(History, "back_up", damaged)
        window.upkeep.look_after()


def test_notes_belong_to_their_article_again_after_it_is_imported(
    window: Window, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    article = library.articles.get(library.articles.find("b-gasdotto.md").id)
    made = library.annotations.highlight(article.id, Span(20, 40)).created
    assert made is not None
    with sqlite3.connect(library.folder / "notes.sqlite3") as notes:
        notes.execute("UPDATE annotations SET article = 'gone'")
    notes.close()
    assert [stray.id for stray in library.review.strays()] == ["gone"]
    (tmp_path / "more.txt").write_text("Un altro articolo\n\nCon poche parole.\n", "utf-8")
    window.import_paths([tmp_path / "more.txt"])
    settle(window, qtbot)
    assert library.review.strays() == []
    assert [row.id for row in library.annotations.of_article(article.id)] == [made]


def test_a_new_note_that_a_crash_cut_off_goes_on(window: Window, library: Library) -> None:
    article_id = library.articles.find("b-gasdotto.md").id
    library.drafts.save(f"new:{article_id}", "un inizio")
    window.desk.open(library.articles.find("a-tregua.md").id)
    window.upkeep._offer_drafts()
    window.frame.banner._ways[0].click()
    assert window.desk.article_id == article_id
    draft = window.frame.side.notes._draft
    assert draft is not None
    assert draft._editor is not None
    assert draft._editor.field.toPlainText() == "un inizio"


def test_without_drafts_nothing_is_said(window: Window) -> None:
    window.frame.banner.hide()
    window.upkeep._offer_drafts()
    assert not window.frame.banner.isVisible()
