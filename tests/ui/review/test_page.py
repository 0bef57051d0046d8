"""The list of passages to review."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from reader.library.facade import Library
from reader.model.annotation import AnnotationState
from reader.model.span import Span
from reader.settings import Settings
from reader.ui.actions import Do
from reader.ui.main_window import Window
from reader.ui.review.page import ReviewPage
from reader.ui.review.quotes import excerpt_of
from reader.ui.trail import View
from tests.ui.acting import select, settle, view_of
from tests.ui.conftest import InlineRunner
from tests.ui.keys import press
from tests.ui.test_accessibility import controls, names

Opener = Callable[[Library, InlineRunner, Settings], Window]
BEFORE = (
    "Il porto\n\nLa nave arriva al porto di Batumi ogni lunedì mattina.\n\n"
    "Il governo della Georgia ha firmato un accordo per la nuova ferrovia.\n\n"
    "Nessuno sa quando i lavori cominceranno davvero.\n"
)
AFTER = (
    "Il porto\n\nUna frase nuova che sta davanti a tutto il resto.\n\n"
    "La nave arriva al porto di Batumi ogni martedì mattina presto.\n\n"
    "Nessuno sa quando i lavori cominceranno davvero.\n\nUna coda che prima non era qui.\n"
)


@pytest.fixture
def page(
    opener: Opener, empty_library: Library, runner: InlineRunner, tmp_path: Path, qtbot: QtBot
) -> ReviewPage:
    """An article with two highlights, changed on disk under them."""
    file = tmp_path / "porto.txt"
    file.write_text(BEFORE, "utf-8")
    library = empty_library
    library.imports.import_paths([file])
    article_id = library.articles.find("porto.txt").id
    text = library.articles.text(article_id).text
    for words in ("arriva al porto di Batumi ogni lunedì", "un accordo per la nuova ferrovia"):
        start = text.index(words)
        library.annotations.highlight(article_id, Span(start, start + len(words)))
    file.write_text(AFTER, "utf-8")
    library.imports.update()
    library.derivation.catch_up()
    window = opener(library, runner, Settings(theme="light"))
    window.actions_[Do.REVIEW].trigger()
    settle(window, qtbot)
    shown = window.pages.page
    assert isinstance(shown, ReviewPage)
    return shown


def window_of(page: ReviewPage) -> Window:
    window = page.window()
    assert isinstance(window, Window)
    return window


def states(library: Library) -> dict[str, AnnotationState]:
    return {row.quote: row.state for row in library.annotations.all()}


def test_each_entry_shows_what_was_marked(page: ReviewPage, empty_library: Library) -> None:
    entries = empty_library.review.entries()
    assert entries
    assert [card.entry.annotation.id for card in page.cards] == [entry.annotation.id for entry in entries]
    assert page.entry is not None
    assert page.cards[0].accessibleName().startswith("Passage to review")
    assert page.entry.before in page.cards[0].accessibleName()
    assert not page.grab().isNull()


def test_the_navigator_counts_what_waits(page: ReviewPage, empty_library: Library) -> None:
    rows = {row.key: row.count for row in window_of(page).frame.navigator.list.rows}
    assert rows["page:review"] == empty_library.review.count()


def test_giving_up_keeps_the_note_and_goes_on_to_the_next(
    page: ReviewPage, empty_library: Library, qtbot: QtBot
) -> None:
    window, entry = window_of(page), page.entry
    assert entry is not None
    before = len(page.cards)
    window.actions_[Do.GIVE_UP].trigger()
    settle(window, qtbot)
    assert len(page.cards) == before - 1
    assert empty_library.annotations.get(entry.annotation.id).state is AnnotationState.ORPHAN
    window.actions_[Do.UNDO].trigger()
    settle(window, qtbot)
    assert len(page.cards) == before


def test_a_place_is_confirmed(page: ReviewPage, empty_library: Library, qtbot: QtBot) -> None:
    window = window_of(page)
    card = next(card for card in page.cards if card.entry.suggestion is not None)
    card.setFocus()
    assert window.actions_[Do.CONFIRM_PLACE].isEnabled()
    press(card, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(window, qtbot)
    assert empty_library.annotations.get(card.entry.annotation.id).state is AnnotationState.FOUND
    assert card.entry.annotation.id not in [left.entry.annotation.id for left in page.cards]


def test_a_passage_is_placed_by_selecting(page: ReviewPage, empty_library: Library, qtbot: QtBot) -> None:
    window, entry = window_of(page), page.entry
    assert entry is not None
    window.actions_[Do.PLACE_HERE].trigger()
    settle(window, qtbot)
    assert view_of(window) is View.ARTICLES
    assert entry.before[:20] in window.frame.banner.words.text()
    window.actions_[Do.PLACE_HERE].trigger()
    assert window.frame.banner.isVisible(), "nothing is selected yet"
    span = select(window, "i lavori cominceranno")
    window.actions_[Do.PLACE_HERE].trigger()
    settle(window, qtbot)
    row = empty_library.annotations.get(entry.annotation.id)
    assert (row.state, row.start, row.end) == (AnnotationState.FOUND, span.start, span.end)
    assert view_of(window) is View.REVIEW


def test_nothing_to_review_says_so(window: Window, qtbot: QtBot) -> None:
    window.actions_[Do.REVIEW].trigger()
    settle(window, qtbot)
    page = window.pages.page
    assert isinstance(page, ReviewPage)
    assert page._empty.isVisible()
    for name in (Do.CONFIRM_PLACE, Do.PLACE_HERE, Do.GIVE_UP):
        assert not window.actions_[name].isEnabled()


def test_every_control_of_the_page_has_a_name_and_takes_the_focus(page: ReviewPage) -> None:
    assert [widget for widget, name in names(page).items() if not name] == []
    for widget in controls(page):
        if widget.isVisible():
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget.accessibleName()


def test_an_excerpt_is_cut_at_words() -> None:
    text = "parola " * 60 + "QUI" + " parola" * 60
    start = text.index("QUI")
    found = excerpt_of(text, Span(start, start + 3))
    assert found.passage == "QUI"
    assert found.before.startswith("…parola")
    assert found.after.endswith("parola…")
    whole = excerpt_of("prima QUI dopo", Span(6, 9))
    assert (whole.before, whole.after) == ("prima ", " dopo")
