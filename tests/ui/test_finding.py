"""The search field with its facets, chips, completions, reasons and saved searches."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from reader.library.facade import Library
from reader.model.search import FacetField
from reader.ui.actions import Do
from reader.ui.main_window import Window
from reader.ui.popover import NamePopover
from reader.ui.reading.marks import MarkKind
from tests.ui.acting import search, settle, shown_titles
from tests.ui.conftest import InlineRunner
from tests.ui.keys import press, type_text


def facet_keys(window: Window) -> list[str]:
    return [row.key for row in window.frame.list.facets.list.rows if not row.is_heading]


def facet(window: Window, field: FacetField, words: str) -> str:
    rows = window.frame.list.facets.list.rows
    return next(row.key for row in rows if row.section == field and row.text == words)


# Typing


def test_the_beginning_of_a_word_finds_while_it_is_typed(window: Window, qtbot: QtBot) -> None:
    search(window, qtbot, "gasdo")
    assert shown_titles(window) == ["Il gasdotto"]
    assert window.searching.query == "gasdo*"
    search(window, qtbot, "tregua")
    assert window.searching.query == "tregua"


def test_what_is_wrong_is_said_once_and_where(window: Window, qtbot: QtBot) -> None:
    search(window, qtbot, "tregua date:[nonsense TO x]")
    assert window.top.error
    assert not window.frame.banner.isVisible()


# Completion


@pytest.fixture
def typing(window: Window, qtbot: QtBot) -> Window:
    window.activateWindow()
    type_text(window.top.field, "Pash")
    settle(window, qtbot)
    assert window.finding.popup.isVisible()
    return window


def offered(window: Window) -> list[str]:
    return [choice.text for choice in window.finding.popup.list.choices]


def test_completions_are_offered_and_typing_goes_on(typing: Window, qtbot: QtBot) -> None:
    assert "Nikol Pashinyan" in offered(typing)
    QTest.keyClicks(typing.top.field, "i")
    assert typing.top.field.text() == "Pashi"
    assert typing.top.field.hasFocus()


def test_tab_takes_the_first_completion_or_the_marked_one(typing: Window, qtbot: QtBot) -> None:
    first = typing.finding.popup._completions[0]
    press(typing.top.field, Qt.Key.Key_Tab)
    settle(typing, qtbot)
    assert typing.top.field.text() == first.text
    assert typing.top.field.hasFocus()
    assert not typing.finding.popup.isVisible()


def test_down_marks_and_enter_takes_what_is_marked(typing: Window, qtbot: QtBot) -> None:
    number = offered(typing).index("Nikol Pashinyan")
    wanted = typing.finding.popup._completions[number]
    for _ in range(number + 1):
        press(typing.top.field, Qt.Key.Key_Down)
    press(typing.top.field, Qt.Key.Key_Return)
    settle(typing, qtbot)
    assert typing.top.field.text() == wanted.text
    assert shown_titles(typing) == ["Una tregua fragile"]


def test_enter_with_nothing_marked_opens_the_first_hit(typing: Window, qtbot: QtBot) -> None:
    press(typing.top.field, Qt.Key.Key_Return)
    settle(typing, qtbot)
    assert typing.top.field.text() == "Pash"
    assert typing.frame.reading.view.hasFocus()
    assert not typing.finding.popup.isVisible()


def test_escape_closes_the_completions_and_then_clears_the_search(typing: Window, qtbot: QtBot) -> None:
    press(typing.top.field, Qt.Key.Key_Escape)
    assert not typing.finding.popup.isVisible()
    assert typing.top.field.text() == "Pash"
    typing.actions_[Do.LEAVE].trigger()
    assert typing.top.field.text() == ""


def test_what_the_program_writes_is_not_completed(window: Window, qtbot: QtBot) -> None:
    search(window, qtbot, "Pashinyan")
    assert not window.finding.popup.isVisible()


# Facets


def test_facets_follow_the_search_and_a_click_includes(window: Window, qtbot: QtBot) -> None:
    search(window, qtbot, "Armenia")
    assert window.frame.list.facets.isVisible()
    window.frame.list.facets.list.pick(facet(window, FacetField.PERSON, "Nikol Pashinyan"))
    settle(window, qtbot)
    assert shown_titles(window) == ["Una tregua fragile"]
    (chip,) = window.frame.list.chips.chips
    assert chip.accessibleName() == "People: Nikol Pashinyan, remove"
    chip.click()
    settle(window, qtbot)
    assert len(shown_titles(window)) == 3
    assert window.frame.list.chips.isHidden()


def test_a_facet_is_excluded_and_taken_out_again_by_key(window: Window, qtbot: QtBot) -> None:
    search(window, qtbot, "Armenia")
    window.actions_[Do.REFINE].trigger()
    window.actions_[Do.REFINE].trigger()
    settle(window, qtbot)
    facets = window.frame.list.facets.list
    assert facets.hasFocus()
    key = facet(window, FacetField.YEAR, "2021")
    facets.choose(key)
    press(facets, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    settle(window, qtbot)
    assert "Una tregua fragile" not in shown_titles(window)
    assert "NOT" in window.top.field.text()
    facets.turned_away.emit(key)
    settle(window, qtbot)
    assert "Una tregua fragile" in shown_titles(window)


def test_folded_facets_are_not_counted_and_stay_folded(
    window: Window, runner: InlineRunner, qtbot: QtBot
) -> None:
    window.finding.refining.open(False)
    runner.names.clear()
    search(window, qtbot, "Armenia")
    assert window.frame.list.facets.isHidden()
    assert "search.facets" not in runner.names
    window.actions_[Do.REFINE].trigger()
    settle(window, qtbot)
    assert window.frame.list.facets.isVisible()


def test_a_shelf_shows_its_facets_only_when_asked(window: Window, library: Library, qtbot: QtBot) -> None:
    assert window.frame.list.facets.isHidden()
    window.actions_[Do.REFINE].trigger()
    settle(window, qtbot)
    assert window.frame.list.facets.isVisible()
    window.frame.list.facets.list.pick(facet(window, FacetField.YEAR, "2006"))
    settle(window, qtbot)
    assert shown_titles(window) == ["Il gasdotto"]


def test_the_shelf_of_an_actor_is_narrowed(window: Window, library: Library, qtbot: QtBot) -> None:
    window.frame.navigator.list.pick(f"actor:{library.actors.resolve('Armenia').id}")
    settle(window, qtbot)
    window.actions_[Do.REFINE].trigger()
    settle(window, qtbot)
    window.frame.list.facets.list.pick(facet(window, FacetField.YEAR, "2006"))
    settle(window, qtbot)
    assert shown_titles(window) == ["Il gasdotto"]


def test_enter_that_is_faster_than_the_search_opens_its_first_hit_and_nothing_before(
    window: Window, library: Library, runner: InlineRunner, qtbot: QtBot
) -> None:
    wanted = library.articles.find("b-gasdotto.md").id
    assert window.frame.list.model.ids[0] != wanted
    before = window.desk.article_id
    runner.hold = True
    window.top.field.setFocus()
    window.top.field.setText("gasdotto")
    press(window.top.field, Qt.Key.Key_Return)
    assert window.desk.article_id == before
    runner.hold = False
    qtbot.waitUntil(lambda: "search.find" in runner.names)
    runner.release()
    settle(window, qtbot)
    assert window.desk.article_id == wanted
    current = window.frame.reading.view.emphasis.current
    assert current is not None and current.kind is MarkKind.MATCH
    assert window.frame.reading.view.hasFocus()


def test_who_goes_on_typing_after_enter_stays_in_the_field(
    window: Window, runner: InlineRunner, qtbot: QtBot
) -> None:
    before = window.desk.article_id
    window.top.field.setFocus()
    window.top.field.setText("gasd")
    press(window.top.field, Qt.Key.Key_Return)
    window.top.field.setText("gasdotto")
    settle(window, qtbot)
    assert shown_titles(window) == ["Il gasdotto"]
    assert window.desk.article_id == before
    assert window.top.field.hasFocus()


# Did you mean, and why


def test_a_better_spelling_is_offered_and_taken(window: Window, qtbot: QtBot) -> None:
    search(window, qtbot, "gasdoto")
    assert window.top.suggestion.isVisible()
    window.top.suggestion.click()
    settle(window, qtbot)
    assert shown_titles(window) == ["Il gasdotto"]
    assert not window.top.suggestion.isVisible()


def test_why_an_article_matched_is_over_its_text_and_said_by_key(window: Window, qtbot: QtBot) -> None:
    search(window, qtbot, "tregue")
    window.commands.browsing.open_first()
    settle(window, qtbot)
    why = window.frame.reading._header._why
    assert why.isVisibleTo(window.frame.reading._header)
    assert "tregua" in why.text()
    window.actions_[Do.WHY].trigger()
    settle(window, qtbot)
    assert "tregua" in window.frame.banner.words.text()
    search(window, qtbot, "")
    assert why.text() == ""
    window.desk.open(window.frame.list.model.ids[0])
    settle(window, qtbot)
    assert why.text() == ""


def test_the_list_shows_the_open_article_again_when_the_search_is_left(
    window: Window, library: Library, qtbot: QtBot
) -> None:
    article_id = library.articles.find("c-talks.txt").id
    window.turning.open_article(article_id)
    search(window, qtbot, "gasdotto")
    assert window.frame.list.current_id() is None
    window.actions_[Do.LEAVE].trigger()
    settle(window, qtbot)
    assert window.desk.article_id == window.frame.list.current_id() == article_id


def test_why_is_under_the_mouse_in_the_list(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    search(window, qtbot, "tregua")
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, words, _widget: shown.append(words))
    viewport = window.frame.list.table.viewport()
    monkeypatch.setattr(viewport, "underMouse", lambda: True)
    place = QPoint(40, 20)
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(place)))
    settle(window, qtbot)
    assert len(shown) == 1
    assert "tregua" in shown[0]


# Saved searches


def save(window: Window, qtbot: QtBot, query: str, name: str) -> None:
    search(window, qtbot, query)
    window.actions_[Do.SAVE_SEARCH].trigger()
    asked = window.findChild(NamePopover)
    assert isinstance(asked, NamePopover)
    asked.field.setText(name)
    asked.keep.click()
    settle(window, qtbot)


def test_a_search_is_saved_listed_and_opened_again(window: Window, library: Library, qtbot: QtBot) -> None:
    save(window, qtbot, "gasdotto", "Gas")
    assert [found.name for found in library.searches.all()] == ["Gas"]
    assert "search:Gas" in [row.key for row in window.frame.navigator.list.rows]
    search(window, qtbot, "")
    window.frame.navigator.list.pick("search:Gas")
    settle(window, qtbot)
    assert window.top.field.text() == "gasdotto"
    assert shown_titles(window) == ["Il gasdotto"]
    assert window.frame.navigator.list.current_key() == "search:Gas"


def test_a_saved_search_is_removed_from_its_menu_and_undo_brings_it_back(
    window: Window, library: Library, qtbot: QtBot
) -> None:
    save(window, qtbot, "gasdotto", "Gas")
    window.frame.navigator.search_menu_wanted.emit("Gas", QPoint(10, 10))
    menus = [menu for menu in window.findChildren(QMenu) if menu.isVisible()]
    menus[-1].actions()[-1].trigger()
    menus[-1].close()
    settle(window, qtbot)
    assert library.searches.all() == []
    window.actions_[Do.UNDO].trigger()
    settle(window, qtbot)
    assert [found.name for found in library.searches.all()] == ["Gas"]


def test_nothing_to_save_goes_to_the_field(window: Window) -> None:
    window.actions_[Do.SAVE_SEARCH].trigger()
    assert window.findChild(NamePopover) is None
    assert window.focusWidget() is window.top.field
