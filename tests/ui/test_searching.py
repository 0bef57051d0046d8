from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from reader.library.facade import Library
from reader.settings import Settings
from reader.ui import searching
from reader.ui.main_window import Window
from reader.ui.searching import widened
from tests.ui.conftest import InlineRunner

REST = "search.find_packed"


@pytest.mark.parametrize(
    ("query", "wider"),
    [
        ("gasdo", "gasdo*"),
        ("guerra gasdo", "guerra gasdo*"),
        ("(guerra OR gasd", "(guerra OR gasd*"),
        ("l’azer", "l’azer*"),
    ],
)
def test_the_last_word_may_be_a_beginning(query: str, wider: str) -> None:
    assert widened(query) == wider


@pytest.mark.parametrize(
    "query",
    ["", "a", "gas ", '"il gas', "person:Pash", "gas*", "guerra OR", "2020", "gas~", "x)", "date:[2020 TO"],
)
def test_anything_else_stays_as_it_is(query: str) -> None:
    assert widened(query) is None


@pytest.fixture
def waiting(
    opener: Callable[[Library, InlineRunner, Settings], Window],
    library: Library,
    runner: InlineRunner,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Window:
    """A window that shows the first hit of a search and waits for the others."""
    monkeypatch.setattr(searching, "FIRST_PAGE", 1)
    window = opener(library, runner, Settings(theme="light"))
    window.searching.answered.connect(lambda _result: setattr(runner, "hold", True))
    window.top.field.setText("armenia")
    qtbot.waitUntil(lambda: REST in runner.names)
    return window


def test_a_key_press_does_not_wait_for_the_rest_of_the_list_before(
    waiting: Window, runner: InlineRunner, qtbot: QtBot
) -> None:
    listed: list[object] = []
    waiting.searching.listed.connect(listed.append)
    asked = len(runner.names)
    waiting.top.field.setText("armenia g")
    qtbot.waitUntil(lambda: "search.find" in runner.names[asked:])
    assert runner.tickets[REST].cancelled
    runner.hold = False
    waiting.top.field.setText("")


def test_a_query_that_cannot_be_read_leaves_the_list_before_whole(
    waiting: Window, runner: InlineRunner, qtbot: QtBot
) -> None:
    listed: list[int] = []
    waiting.searching.listed.connect(lambda ids: listed.append(len(ids)))
    asked = len(runner.names)
    waiting.top.field.setText("date:[x TO 2020]")
    qtbot.waitUntil(lambda: "search.find" in runner.names[asked:])
    runner.hold = False
    runner.release()
    qtbot.waitUntil(lambda: listed == [3])


def test_facets_are_counted_when_nothing_is_typed_for_a_moment(
    window: Window, runner: InlineRunner, qtbot: QtBot
) -> None:
    counted: list[bool] = []
    window.searching.answered.connect(lambda _result: counted.append("search.facets" in runner.names))
    window.top.field.setText("armenia")
    qtbot.waitUntil(lambda: "search.facets" in runner.names)
    assert counted == [False]
