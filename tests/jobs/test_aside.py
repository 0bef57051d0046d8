"""A thread beside the window's."""

import threading
from collections.abc import Iterator
from queue import Queue
from typing import TypeVar

import pytest

from reader.errors import Cancelled, DiskFull
from reader.jobs.aside import Aside
from reader.jobs.calls import Call, call

R = TypeVar("R")
SECONDS = 30


class Waiting:
    """Waits until it may go on, as for a disk."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.may_end = threading.Event()
        self.ran: list[str] = []

    def wait(self) -> str:
        self.begun.set()
        assert self.may_end.wait(SECONDS)
        self.ran.append("wait")
        return threading.current_thread().name

    def note(self, word: str) -> str:
        self.ran.append(word)
        return word

    def fail(self) -> None:
        raise DiskFull(path="notes")


@pytest.fixture
def aside() -> Iterator[Aside]:
    made = Aside()
    yield made
    made.close()


def submit(aside: Aside, prepared: Call[R]) -> "Queue[R | Exception]":
    answers: Queue[R | Exception] = Queue()
    aside.submit(prepared, on_done=answers.put, on_error=answers.put)
    return answers


def test_calls_run_elsewhere_one_after_another(aside: Aside) -> None:
    waiting = Waiting()
    first, second = submit(aside, call(waiting.wait)), submit(aside, call(waiting.note, "after"))
    assert waiting.begun.wait(SECONDS)
    assert second.empty()
    waiting.may_end.set()
    assert first.get(timeout=SECONDS) != threading.current_thread().name
    assert second.get(timeout=SECONDS) == "after"
    assert waiting.ran == ["wait", "after"]


def test_an_error_is_told_and_the_next_call_runs(aside: Aside) -> None:
    waiting = Waiting()
    assert isinstance(submit(aside, call(waiting.fail)).get(timeout=SECONDS), DiskFull)
    assert submit(aside, call(waiting.note, "after")).get(timeout=SECONDS) == "after"


def test_closing_waits_for_what_runs_and_leaves_the_rest(aside: Aside) -> None:
    waiting = Waiting()
    running, left = submit(aside, call(waiting.wait)), submit(aside, call(waiting.note, "never"))
    assert waiting.begun.wait(SECONDS)
    closing = threading.Thread(target=aside.close)
    closing.start()
    waiting.may_end.set()
    closing.join(SECONDS)
    assert isinstance(running.get(timeout=SECONDS), str)
    assert isinstance(left.get(timeout=SECONDS), Cancelled)
    assert waiting.ran == ["wait"]


def test_closing_what_never_ran_is_nothing() -> None:
    Aside().close()
