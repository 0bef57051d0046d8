"""The text alone; and the palette over everything that has a name."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.library.facade import Library
from reader.ui.actions import Do
from reader.ui.main_window import Window
from reader.ui.palette.dialog import Palette
from tests.ui.conftest import InlineRunner
from tests.ui.keys import press


@pytest.fixture
def reading(window: Window, library: Library) -> Window:
    window.resize(1280, 800)
    window.desk.open(library.articles.find("a-tregua.md").id)
    return window


def others(window: Window) -> list[bool]:
    frame = window.frame
    return [part.isVisible() for part in (window.top, frame.navigator, frame.list, frame.side, frame.status)]


def test_only_the_text_is_shown_and_escape_brings_the_rest_back(reading: Window) -> None:
    before = others(reading)
    reading.actions_[Do.FOCUS_MODE].trigger()
    assert others(reading) == [False] * 5
    assert reading.frame.reading.view.hasFocus()
    assert reading.actions_[Do.FOCUS_MODE].isChecked()
    press(reading.frame.reading.view, Qt.Key.Key_Escape)
    assert others(reading) == before
    assert not reading.actions_[Do.FOCUS_MODE].isChecked()


def test_another_width_brings_no_pane_back(reading: Window) -> None:
    reading.actions_[Do.FOCUS_MODE].trigger()
    reading.resize(700, 500)
    reading.resize(1300, 800)
    assert others(reading) == [False] * 5


def test_a_pane_that_was_closed_stays_closed_afterwards(reading: Window) -> None:
    reading.actions_[Do.SHOW_NAVIGATOR].trigger()
    reading.actions_[Do.FOCUS_MODE].trigger()
    reading.actions_[Do.FOCUS_MODE].trigger()
    assert not reading.frame.navigator.isVisible()
    assert reading.frame.side.isVisible()


def test_closing_the_window_then_remembers_the_panes_as_they_were(reading: Window) -> None:
    reading.actions_[Do.FOCUS_MODE].trigger()
    reading.close()
    assert '"navigator":true' in reading.settings.window
    assert '"side_panel":true' in reading.settings.window


def palette_of(window: Window, qtbot: QtBot) -> Palette:
    window.actions_[Do.COMMANDS].trigger()
    found = window.findChild(Palette)
    assert found is not None
    qtbot.waitUntil(found.field.hasFocus)
    return found


def rows(palette: Palette) -> list[tuple[str, str]]:
    table = palette.table
    return [
        (first.text(), second.text())
        for row in range(table.rowCount())
        if (first := table.item(row, 0)) and (second := table.item(row, 1))
    ]


def test_articles_and_actors_are_found_by_name_and_opened(
    reading: Window, library: Library, qtbot: QtBot
) -> None:
    palette = palette_of(reading, qtbot)
    palette.field.setText("gasdo")
    qtbot.waitUntil(lambda: ("Il gasdotto", "Article") in rows(palette))
    assert rows(palette)[0] == ("Il gasdotto", "Article")
    press(palette.field, Qt.Key.Key_Return)
    assert reading.desk.article_id == library.articles.find("b-gasdotto.md").id


def test_an_actor_leads_to_its_page(reading: Window, qtbot: QtBot) -> None:
    palette = palette_of(reading, qtbot)
    palette.field.setText("pashin")
    qtbot.waitUntil(lambda: ("Nikol Pashinyan", "Person") in rows(palette))
    press(palette.field, Qt.Key.Key_Return)
    assert reading.frame.page is not None


def test_a_saved_search_is_asked_again(reading: Window, library: Library, qtbot: QtBot) -> None:
    library.searches.save("Le tregue", "tregua", reading.searching.sort)
    reading.browsing.recount()
    qtbot.waitUntil(lambda: bool(reading.frame.navigator.searches))
    palette = palette_of(reading, qtbot)
    palette.field.setText("le tre")
    qtbot.waitUntil(lambda: rows(palette)[0] == ("Le tregue", "Saved search"))
    press(palette.field, Qt.Key.Key_Return)
    assert reading.top.field.text() == "tregua"


def test_what_comes_late_for_what_was_typed_before_is_dropped(
    reading: Window, runner: InlineRunner, qtbot: QtBot
) -> None:
    palette = palette_of(reading, qtbot)
    runner.hold = True
    palette.field.setText("gasdo")
    palette.field.setText("sepia")
    runner.hold = False
    runner.release()
    qtbot.waitUntil(lambda: reading.jobs.running == 0)
    assert rows(palette)[0][0] == "Sepia"
    assert ("Il gasdotto", "Article") not in rows(palette)


def test_actions_are_there_before_anything_answers(
    reading: Window, runner: InlineRunner, qtbot: QtBot
) -> None:
    palette = palette_of(reading, qtbot)
    runner.hold = True
    palette.field.setText("sepia")
    assert rows(palette)[0][0] == "Sepia"
    runner.hold = False
    runner.release()


def test_what_the_person_has_gone_down_to_stays_chosen(
    reading: Window, runner: InlineRunner, qtbot: QtBot
) -> None:
    palette = palette_of(reading, qtbot)
    runner.hold = True
    palette.field.setText("arm")
    press(palette.field, Qt.Key.Key_Down)
    chosen = rows(palette)[palette.table.currentRow()]
    runner.hold = False
    runner.release()
    qtbot.waitUntil(lambda: ("Armenia", "State") in rows(palette))
    assert rows(palette)[palette.table.currentRow()] == chosen
