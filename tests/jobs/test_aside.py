"""A thread beside the window's."""

import threading
from collections.abc import Iterator
from queue import Queue
from typing import TypeVar

import pytest

from reader.errors import Cancelled, DiskFull
from reader.jobs.aside import Aside
from reader.jobs.calls import Call, Progress, call
from reader.library.progress import SILENT

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


class Counting:
    """Tells how far it is, and waits before each next step."""

    def __init__(self) -> None:
        self.told: Queue[int] = Queue()
        self.go_on: Queue[None] = Queue()

    def count(self, *, progress: Progress) -> int:
        for number in range(9):
            progress.step("change", number, 9)
            self.go_on.get(timeout=SECONDS)
        return 9


def test_what_tells_how_far_it_is_can_be_stopped_at_its_next_step(aside: Aside) -> None:
    counting = Counting()
    answers: Queue[int | Exception] = Queue()
    begun = aside.submit(
        call(counting.count, progress=SILENT),
        on_done=answers.put,
        on_error=answers.put,
        on_progress=lambda _stage, done, _total: counting.told.put(done),
    )
    assert counting.told.get(timeout=SECONDS) == 0
    begun.cancel()
    counting.go_on.put(None)
    assert isinstance(answers.get(timeout=SECONDS), Cancelled)
    assert counting.told.get(timeout=SECONDS) == 1


def test_closing_stops_what_tells_how_far_it_is(aside: Aside) -> None:
    counting = Counting()
    answers: Queue[int | Exception] = Queue()
    aside.submit(call(counting.count, progress=SILENT), on_done=answers.put, on_error=answers.put)
    closing = threading.Thread(target=aside.close)
    closing.start()
    for _ in range(9):
        counting.go_on.put(None)
    closing.join(SECONDS)
    assert isinstance(answers.get(timeout=SECONDS), Cancelled)


def test_closing_what_never_ran_is_nothing() -> None:
    Aside().close()
