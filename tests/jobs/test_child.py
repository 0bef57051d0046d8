import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from queue import Queue
from typing import TypeVar

import pytest

from reader.errors import Cancelled, DiskFull, WorkerFailed
from reader.jobs.calls import Call, call
from reader.jobs.child import Child
from reader.model.span import Span
from tests.jobs.services import Answer, Echo

R = TypeVar("R")
ROOT = Path(__file__).resolve().parents[2]
SECONDS = 30


@pytest.fixture
def child(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Child]:
    monkeypatch.chdir(ROOT)
    made = Child([sys.executable, "-m", "tests.jobs.services"], tmp_path / "log")
    yield made
    made.close()


def ask(child: Child, prepared: Call[R]) -> R | Exception:
    answers: Queue[R | Exception] = Queue()
    child.submit(prepared, on_done=answers.put, on_error=answers.put)
    return answers.get(timeout=SECONDS)


def test_a_call_is_answered_in_the_methods_own_types(child: Child) -> None:
    answer = ask(child, call(Echo().answer, "è 🚨", Span(1, 2), Path("/x"), times=2))
    assert answer == Answer("è 🚨è 🚨", (Span(1, 2), Span(1, 2)), Path("/x"))


def test_calls_are_answered_by_another_process_that_stays(child: Child) -> None:
    first, second = ask(child, call(Echo().pid)), ask(child, call(Echo().pid))
    assert first == second == child.pid


def test_an_error_of_ours_arrives_as_itself(child: Child) -> None:
    error = ask(child, call(Echo().fail))
    assert isinstance(error, DiskFull)
    assert str(error) == str(DiskFull(path="/somewhere"))


def test_a_bug_arrives_as_its_description_and_the_child_goes_on(child: Child) -> None:
    assert "ZeroDivisionError" in str(ask(child, call(Echo().bug)))
    assert isinstance(ask(child, call(Echo().pid)), int)


def test_stray_output_does_not_disturb_the_messages(child: Child) -> None:
    assert ask(child, call(Echo().print_something)) == "still fine"


def test_progress_is_heard_while_the_call_runs(child: Child) -> None:
    heard: list[tuple[str, int, int | None]] = []
    answers: Queue[object] = Queue()
    child.submit(
        call(Echo().work, 40),
        on_done=answers.put,
        on_error=answers.put,
        on_progress=lambda *step: heard.append(step),
    )
    assert answers.get(timeout=SECONDS) == 40
    assert heard
    assert [done for _, done, _ in heard] == sorted(done for _, done, _ in heard)


def test_a_running_call_can_be_cancelled_and_the_child_goes_on(child: Child) -> None:
    started = threading.Event()
    answers: Queue[object] = Queue()
    ticket = child.submit(
        call(Echo().work, 100_000),
        on_done=answers.put,
        on_error=answers.put,
        on_progress=lambda *_: started.set(),
    )
    assert started.wait(SECONDS)
    ticket.cancel()
    assert isinstance(answers.get(timeout=SECONDS), Cancelled)
    assert isinstance(ask(child, call(Echo().pid)), int)


def test_a_waiting_call_can_be_cancelled_before_it_runs(child: Child) -> None:
    first, second = Queue[object](), Queue[object]()
    running = child.submit(call(Echo().work, 100_000), on_done=first.put, on_error=first.put)
    child.submit(call(Echo().work, 100_000), on_done=second.put, on_error=second.put).cancel()
    running.cancel()
    assert isinstance(first.get(timeout=SECONDS), Cancelled)
    assert isinstance(second.get(timeout=SECONDS), Cancelled)


def test_a_child_that_dies_is_restarted_and_asked_again(child: Child, tmp_path: Path) -> None:
    assert ask(child, call(Echo().die_once, tmp_path / "marker")) == "answered"


def test_a_child_that_dies_twice_is_reported_and_then_usable_again(child: Child) -> None:
    assert isinstance(ask(child, call(Echo().die)), WorkerFailed)
    assert isinstance(ask(child, call(Echo().pid)), int)


def test_closing_stops_a_running_call(child: Child) -> None:
    started = threading.Event()
    answers: Queue[object] = Queue()
    child.submit(
        call(Echo().work, 100_000),
        on_done=answers.put,
        on_error=answers.put,
        on_progress=lambda *_: started.set(),
    )
    assert started.wait(SECONDS)
    child.close()
    assert isinstance(answers.get(timeout=SECONDS), Cancelled)
