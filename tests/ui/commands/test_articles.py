"""What is done to several chosen articles at once."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from reader.library.facade import Library
from reader.model.article import Listing, Section
from reader.model.kinds import Colour
from reader.model.span import Span
from reader.ui.actions import Do
from reader.ui.dialogs.tags import TagsDialog
from reader.ui.main_window import Window
from tests.ui.acting import settle


@pytest.fixture
def several(window: Window, qtbot: QtBot) -> Window:
    """Every article is chosen."""
    window.frame.list.table.selectAll()
    settle(window, qtbot)
    assert window.frame.list.selected.isVisible()
    return window


def count(library: Library, section: Section) -> int:
    return library.articles.count(Listing(section))


def test_all_are_bookmarked_and_undo_takes_it_back_in_one_step(
    several: Window, library: Library, qtbot: QtBot
) -> None:
    several.actions_[Do.BOOKMARK].trigger()
    settle(several, qtbot)
    assert count(library, Section.BOOKMARKED) == 3
    assert several.frame.banner.words.text() == "3 articles bookmarked."
    assert several.actions_[Do.BOOKMARK].isChecked()
    several.actions_[Do.UNDO].trigger()
    settle(several, qtbot)
    assert count(library, Section.BOOKMARKED) == 0


def test_all_are_marked_as_read_and_as_unread(several: Window, library: Library, qtbot: QtBot) -> None:
    several.actions_[Do.UNREAD].trigger()
    settle(several, qtbot)
    assert count(library, Section.UNREAD) == 0
    several.actions_[Do.UNREAD].trigger()
    settle(several, qtbot)
    assert count(library, Section.UNREAD) == 3


def test_all_get_a_tag_beside_those_they_have(several: Window, library: Library, qtbot: QtBot) -> None:
    first = library.articles.find("a-tregua.md").id
    library.annotations.tag_article(first, ["pace"])
    several.actions_[Do.TAG_ARTICLE].trigger()
    dialog = several.findChild(TagsDialog)
    assert isinstance(dialog, TagsDialog)
    dialog.field.setText("caucaso")
    dialog._on_kept()
    settle(several, qtbot)
    assert library.annotations.tags_of(first) == ("pace", "caucaso")
    assert library.articles.count(Listing(tag="caucaso")) == 3


def test_all_are_removed_and_come_back(several: Window, library: Library, qtbot: QtBot) -> None:
    several.actions_[Do.REMOVE_ARTICLE].trigger()
    settle(several, qtbot)
    assert count(library, Section.ALL) == 0
    several.actions_[Do.UNDO].trigger()
    settle(several, qtbot)
    assert count(library, Section.ALL) == 3


def test_the_notes_of_the_chosen_articles_are_exported(
    window: Window, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    names = ("a-tregua.md", "b-gasdotto.md", "c-talks.txt")
    for name in names:
        window.study.highlight(library.articles.find(name).id, Span(2, 12), Colour.GREEN)
    for name in names[:2]:
        row = window.frame.list.model.row_of(library.articles.find(name).id)
        assert row is not None
        window.frame.list.table.selectionModel().select(
            window.frame.list.model.index(row, 0),
            window.frame.list.table.selectionModel().SelectionFlag.Select,
        )
    window.actions_[Do.EXPORT_SELECTED].trigger()
    dialog = window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    settle(window, qtbot)
    written = " ".join(path.read_text("utf-8") for path in tmp_path.glob("*.md"))
    assert "Una tregua fragile" in written
    assert "Il gasdotto" in written
    assert "The talks went on" not in written


def test_what_needs_one_article_waits_for_one(several: Window) -> None:
    assert not several.actions_[Do.EDIT_DETAILS].isEnabled()
    several.actions_[Do.LEAVE].trigger()
    assert several.actions_[Do.EDIT_DETAILS].isEnabled()
    assert not several.frame.list.selected.isVisible()
