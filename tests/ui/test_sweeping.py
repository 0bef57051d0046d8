import gc
import threading

import pytest
from pytestqt.qtbot import QtBot

from reader.ui.sweeping import sweep, sweeping


class Dead:
    """Says in which thread it was destroyed; nothing but a cycle holds it."""

    def __init__(self, told: list[str]) -> None:
        self._told = told
        self._itself = self

    def __del__(self) -> None:
        self._told.append(threading.current_thread().name)


def _allocate() -> None:
    assert len([[number] for number in range(100_000)]) == 100_000


def test_garbage_is_collected_in_the_thread_of_the_window_only(qtbot: QtBot) -> None:
    told: list[str] = []
    with sweeping():
        Dead(told)
        elsewhere = threading.Thread(target=_allocate)
        elsewhere.start()
        elsewhere.join()
        _allocate()
        assert told == []
        kept: list[list[int]] = []

        def is_swept_while_much_is_made() -> bool:
            kept.extend([number] for number in range(1000))
            return told == [threading.main_thread().name]

        qtbot.waitUntil(is_swept_while_much_is_made, timeout=10_000)


def test_python_collects_again_when_the_window_has_gone() -> None:
    gc.enable()
    with sweeping():
        assert not gc.isenabled()
        assert gc.get_freeze_count() > 0
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


@pytest.mark.parametrize(
    ("counts", "generation"),
    [
        ((10, 0, 0), None),
        ((701, 0, 0), 0),
        ((701, 11, 3), 1),
        ((0, 11, 0), 1),
        ((701, 11, 11), 2),
        ((0, 0, 11), 2),
    ],
)
def test_the_oldest_generation_that_is_due_is_swept(
    monkeypatch: pytest.MonkeyPatch, counts: tuple[int, int, int], generation: int | None
) -> None:
    swept: list[int] = []
    monkeypatch.setattr(gc, "get_count", lambda: counts)
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    monkeypatch.setattr(gc, "collect", swept.append)
    sweep()
    assert swept == ([] if generation is None else [generation])
