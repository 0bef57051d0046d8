from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.errors import DiskFull
from reader.library.annotations import Annotations
from reader.library.facade import Library
from reader.ui.counting import Counting
from reader.ui.qt_jobs import Jobs
from tests.ui.conftest import InlineRunner

if TYPE_CHECKING:
    from reader.ui.navigator.model import Counts


class Heard:
    def __init__(self, counting: Counting) -> None:
        self.rounds: list[Counts] = []
        self.errors: list[Exception] = []
        counting.counted.connect(self.rounds.append)
        counting.failed.connect(self.errors.append)


@pytest.fixture
def counting(library: Library, runner: InlineRunner, qtbot: QtBot) -> Iterator[Counting]:
    parent = QObject()
    yield Counting(library, Jobs(parent), runner, parent)
    parent.deleteLater()


def test_a_round_brings_every_number(counting: Counting, library: Library, qtbot: QtBot) -> None:
    library.annotations.bookmark(library.articles.find("b-gasdotto.md").id)
    library.searches.save("Truce", "tregua")
    heard = Heard(counting)
    counting.ask(actors=True)
    qtbot.waitUntil(lambda: bool(heard.rounds))
    counts = heard.rounds[0]
    assert [count for _, count in counts.sections] == [3, 3, 1, 0]
    assert counts.actors
    assert [(found.name, found.total) for found in counts.searches] == [("Truce", 1)]
    assert counts.to_review == 0


def test_what_is_asked_during_a_round_is_one_more_round(
    counting: Counting, runner: InlineRunner, qtbot: QtBot
) -> None:
    heard = Heard(counting)
    runner.hold = True
    counting.ask(actors=True)
    qtbot.waitUntil(lambda: bool(runner.names))
    asked = len(runner.names)
    for _ in range(5):
        counting.ask(actors=False)
    qtbot.wait(120)
    assert len(runner.names) == asked
    runner.hold = False
    runner.release()
    qtbot.waitUntil(lambda: len(heard.rounds) == 2)
    assert len(runner.names) == 2 * asked - 2, "actors and saved searches were not asked for again"


def tags(_self: Annotations) -> list[tuple[str, int]]:
    raise DiskFull(path="notes.sqlite3")


def test_a_refused_count_is_told_and_the_next_round_runs(
    counting: Counting, library: Library, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = Heard(counting)
    with monkeypatch.context() as broken:
        broken.setattr(type(library.annotations), "tags", tags)
        counting.ask(actors=False)
        qtbot.waitUntil(lambda: bool(heard.errors))
    counting.ask(actors=False)
    qtbot.waitUntil(lambda: len(heard.rounds) == 2)
