"""What is said of an import or an export leads to what came of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.model.kinds import Sort
from reader.ui.actions import Do
from reader.ui.dialogs.files import FolderDialog
from reader.ui.dialogs.paste import PasteDialog
from reader.ui.main_window import Window
from reader.ui.trail import View
from tests.ui.acting import settle


def added(window: Window, folder: Path, qtbot: QtBot, count: int = 2) -> set[str]:
    """Articles without a date, which stand at the very end of the list otherwise."""
    folder = folder / "nuovi"
    folder.mkdir(exist_ok=True)
    for number in range(count):
        (folder / f"{number}.txt").write_text(f"Senza data {number}\n\nUn testo senza data.\n", "utf-8")
    before = set(window.frame.list.model.ids)
    window.import_paths([folder])
    settle(window, qtbot)
    return set(window.frame.list.model.ids) - before


def ways(window: Window) -> list[str]:
    return [way.text() for way in window.frame.banner._ways]


def test_what_was_added_is_led_to_from_wherever_the_person_is(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    new = added(window, tmp_path, qtbot)
    assert len(new) == 2
    assert ways(window) == ["Show"]
    window.pages.show_notebook()
    window.frame.banner._ways[0].click()
    settle(window, qtbot)
    assert window.pages.view is View.ARTICLES
    assert set(window.frame.list.model.ids[:2]) == new
    assert window.browsing.listing.sort is Sort.IMPORTED
    assert window.desk.article_id == window.frame.list.current_id() == window.frame.list.model.ids[0]


def test_an_import_that_brought_nothing_leads_nowhere(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    added(window, tmp_path, qtbot)
    added(window, tmp_path, qtbot)
    assert ways(window) == []


def test_the_report_can_be_shown_beside_what_was_added(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "nuovi").mkdir()
    (tmp_path / "nuovi" / "rotto.jsonl").write_text("{", "utf-8")
    added(window, tmp_path, qtbot)
    assert ways(window) == ["Show", "Show the report"]


def test_a_text_that_was_pasted_is_opened_at_once(window: Window, qtbot: QtBot) -> None:
    window.commands.settings.paste("Un titolo\n\nUn testo che qualcuno ha incollato.\n")
    dialog = window.findChild(PasteDialog)
    assert dialog is not None
    dialog.save.click()
    settle(window, qtbot)
    article = window.frame.reading.article
    assert article is not None
    assert article.metadata.title.value == "Un titolo"
    assert window.frame.list.current_id() == article.id
    assert ways(window) == []


def test_the_folder_of_an_export_can_be_opened(
    window: Window, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = list[QUrl]()
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    window.study.bookmark(window.frame.list.model.ids[0], True)
    window.actions_[Do.EXPORT].trigger()
    dialogs = window.findChildren(QWidget)
    (dialog,) = (found for found in dialogs if isinstance(found, FolderDialog))
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    settle(window, qtbot)
    assert ways(window) == ["Open the folder"]
    window.frame.banner._ways[0].click()
    assert [Path(url.toLocalFile()) for url in opened] == [tmp_path]
