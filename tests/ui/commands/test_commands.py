from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.library.facade import Library
from reader.model.article import Listing, Section
from reader.model.kinds import Colour
from reader.model.span import Span
from reader.ui.actions import Do
from reader.ui.dialogs.about import DataDialog
from reader.ui.dialogs.tags import TagsDialog
from reader.ui.main_window import Window


def settle(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.is_idle, timeout=20_000)


def file_dialog(window: Window) -> QFileDialog:
    found = window.findChild(QFileDialog)
    assert isinstance(found, QFileDialog)
    return found


def test_the_export_writes_and_says_how_much(
    window: Window, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    article_id = library.articles.find("a-tregua.md").id
    window.study.highlight(article_id, Span(0, 5), Colour.GREEN)
    window.actions_[Do.EXPORT].trigger()
    dialog = file_dialog(window)
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    settle(window, qtbot)
    assert list(tmp_path.glob("*.md"))
    assert window.frame.banner.words.text().endswith("written.")


def test_a_chosen_folder_is_imported(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "uno.txt").write_text("Un articolo\n\nCon il suo testo.\n", "utf-8")
    window.actions_[Do.ADD_FOLDER].trigger()
    dialog = file_dialog(window)
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    settle(window, qtbot)
    assert window.frame.list.model.rowCount() == 4


def test_an_update_finds_what_is_new_and_says_when_nothing_is(window: Window, qtbot: QtBot) -> None:
    window.actions_[Do.UPDATE].trigger()
    settle(window, qtbot)
    assert window.frame.banner.isVisible()
    assert window.frame.banner.words.text() == "Nothing new was found."


def test_another_library_is_another_window(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(QProcess, "startDetached", lambda _program, arguments: started.append(arguments))
    window.actions_[Do.OPEN_LIBRARY].trigger()
    dialog = file_dialog(window)
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    assert started == [["-m", "reader", "--library", str(tmp_path)]]


def test_the_place_of_the_data_is_shown(window: Window, library: Library) -> None:
    window.actions_[Do.SHOW_DATA].trigger()
    dialog = window.findChild(DataDialog)
    assert isinstance(dialog, DataDialog)
    assert dialog.path.text() == str(library.folder)
    dialog.close()


def test_tags_of_a_highlight_are_changed(window: Window, library: Library, qtbot: QtBot) -> None:
    article_id = library.articles.find("a-tregua.md").id
    window.desk.open(article_id)
    made = window.study.highlight(article_id, Span(0, 5), Colour.GREEN)
    assert made is not None
    window.frame.side.notes.tag_wanted.emit(made)
    dialog = window.findChild(TagsDialog)
    assert isinstance(dialog, TagsDialog)
    dialog.field.setText("uno, due")
    dialog._on_kept()
    assert library.annotations.get(made).tags == ("uno", "due")
    settle(window, qtbot)


def test_an_article_is_marked_unread_again(window: Window, library: Library, qtbot: QtBot) -> None:
    article_id = library.articles.find("b-gasdotto.md").id
    window.desk.open(article_id)
    assert library.articles.count(Listing(Section.UNREAD)) == 2
    window.actions_[Do.UNREAD].trigger()
    assert library.articles.count(Listing(Section.UNREAD)) == 3
    settle(window, qtbot)


def test_actions_on_an_article_need_one(window: Window) -> None:
    assert window.actions_[Do.BOOKMARK].isEnabled()
    window.desk.close()
    window.commands.refresh()
    assert not window.actions_[Do.BOOKMARK].isEnabled()
    assert not window.actions_[Do.YELLOW].isEnabled()


def test_nothing_to_undo_is_not_offered(window: Window, library: Library, qtbot: QtBot) -> None:
    assert not window.actions_[Do.UNDO].isEnabled()
    window.study.bookmark(library.articles.find("a-tregua.md").id, True)
    assert window.actions_[Do.UNDO].isEnabled()
    settle(window, qtbot)
