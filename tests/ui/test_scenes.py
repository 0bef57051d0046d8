"""Every scene of a picture is reached through the window's own actions, and changes nothing."""

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from reader.library.facade import Library
from reader.model.span import Span
from reader.ui.main_window import Window
from reader.ui.palette.dialog import Palette
from reader.ui.scenes import SCENES, picture


@pytest.fixture
def marked(window: Window, library: Library, qtbot: QtBot) -> Window:
    article_id = library.articles.find("a-tregua.md").id
    library.annotations.highlight(article_id, Span(20, 40), body="una nota")
    window.desk.open(article_id)
    qtbot.waitUntil(lambda: window.is_idle, timeout=20_000)
    return window


def play(window: Window, scene: str, qtbot: QtBot) -> None:
    for step in SCENES[scene]:
        step(window)
        qtbot.waitUntil(lambda: window.is_idle, timeout=20_000)


def put_away(window: Window) -> None:
    corrections = window.commands.corrections
    if corrections.menu is not None:
        corrections.menu.close()
    for dialog in window.findChildren(QDialog):
        dialog.close()


@pytest.mark.parametrize("scene", SCENES)
def test_a_scene_is_played_without_a_word_of_error(marked: Window, scene: str, qtbot: QtBot) -> None:
    before = marked.library.history.undo_label()
    try:
        play(marked, scene, qtbot)
        assert "unexpected" not in marked.frame.banner.words.text()
        assert marked.library.history.undo_label() == before
        assert not picture(marked).isNull()
    finally:
        put_away(marked)


def test_a_dialog_is_part_of_the_picture(marked: Window, qtbot: QtBot) -> None:
    bare = picture(marked).toImage()
    play(marked, "palette", qtbot)
    palette = marked.findChild(Palette)
    assert palette is not None
    assert palette in QApplication.topLevelWidgets()
    assert picture(marked).toImage() != bare
    put_away(marked)


def test_the_scenes_that_are_asked_for_are_there() -> None:
    asked = {
        "reading", "facets", "actors", "hover", "actor-page", "selection", "note", "notebook", "review",
        "palette", "report", "settings", "empty", "error",
    }  # fmt: skip
    assert asked <= set(SCENES)
