"""What the window does by the clock."""

import pytest

from reader.errors import DiskFull
from reader.library.backups import Backups
from reader.library.facade import Library
from reader.model.span import Span
from reader.ui.main_window import Window
from reader.ui.upkeep import LOOK_MS


def test_a_backup_that_is_due_is_made(window: Window, library: Library) -> None:
    assert LOOK_MS <= 3_600_000
    library.annotations.highlight(library.articles.find("a-tregua.md").id, Span(20, 40))
    assert library.backups.list() == []
    window.upkeep.back_up()
    assert len(library.backups.list()) == 1
    window.upkeep.back_up()
    assert len(library.backups.list()) == 1


def test_a_backup_that_fails_is_told(
    window: Window, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_self: Backups) -> None:
        raise DiskFull(path="backups")

    with monkeypatch.context() as broken:
        broken.setattr(Backups, "make_if_due", full)
        window.upkeep.back_up()
    assert "full" in window.frame.banner.words.text()


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
