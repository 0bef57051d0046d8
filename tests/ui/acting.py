"""What several tests of the window do: wait, search, select."""

from pytestqt.qtbot import QtBot

from reader.model.article import Section
from reader.model.span import Span
from reader.ui.main_window import Window
from reader.ui.trail import View


def settle(window: Window, qtbot: QtBot) -> None:
    """Wait until nothing is running or waiting to be asked."""
    qtbot.waitUntil(lambda: window.is_idle)


def search(window: Window, qtbot: QtBot, query: str) -> None:
    window.top.field.setText(query)
    settle(window, qtbot)


def select(window: Window, words: str) -> Span:
    """Select the first place of some words in the open article."""
    pane = window.frame.reading
    start = pane._text.text.index(words)
    span = Span(start, start + len(words))
    pane.view.select(*pane._offsets.span_to_utf16(span))
    return span


def shown_titles(window: Window) -> list[str]:
    model = window.frame.list.model
    entries = [model.entry(row) for row in range(model.rowCount())]
    return [entry.summary.title for entry in entries if entry is not None]


def view_of(window: Window) -> View:
    """What is shown now, as a question that may be asked twice."""
    return window.pages.view


def section_of(window: Window) -> Section:
    return window.browsing.listing.section
