import threading
from collections.abc import Callable

from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from reader.errors import Cancelled
from reader.jobs.calls import Call, call
from reader.ui.qt_jobs import Jobs, Newest
from tests.ui.conftest import InlineRunner, R


class Sums:
    """A service as a library has them."""

    def double(self, number: int) -> int:
        return 2 * number

    def fail(self) -> int:
        raise ValueError("no")


class Threaded:
    """Answers on a thread of its own, as a child process does."""

    def submit(
        self,
        call: Call[R],
        *,
        on_done: Callable[[R], None],
        on_error: Callable[[Exception], None],
        on_progress: Callable[[str, int, int | None], None] = lambda _stage, _done, _total: None,
    ) -> "Threaded":
        def work() -> None:
            on_progress("import", 1, 2)
            on_done(call.run())

        threading.Thread(target=work).start()
        return self

    def cancel(self) -> None:
        raise AssertionError("nobody asked")


def test_answers_from_another_thread_arrive_on_qts(qtbot: QtBot) -> None:
    jobs, heard = Jobs(), list[tuple[str, bool]]()

    def note(what: str) -> None:
        heard.append((what, QThread.currentThread() is jobs.thread()))

    jobs.run(
        Threaded(),
        call(Sums().double, 21),
        lambda result: note(str(result)),
        lambda error: note(str(error)),
        lambda stage, _done, _total: note(stage),
    )
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [("import", True), ("42", True)]
    assert jobs.running == 0


def test_an_answer_never_comes_before_the_question_has_returned(qtbot: QtBot) -> None:
    jobs, heard = Jobs(), list[int]()
    jobs.run(InlineRunner(), call(Sums().double, 1), heard.append, lambda _error: None)
    assert heard == []
    assert jobs.running == 1
    qtbot.waitUntil(lambda: heard == [2])


def test_a_failure_is_delivered_once(qtbot: QtBot) -> None:
    jobs, heard = Jobs(), list[Exception]()
    jobs.run(InlineRunner(), call(Sums().fail), lambda _result: None, heard.append)
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert str(heard[0]) == "no"


def test_after_closing_nothing_is_delivered(qtbot: QtBot) -> None:
    jobs, heard = Jobs(), list[int]()
    jobs.run(InlineRunner(), call(Sums().double, 1), heard.append, lambda _error: None)
    jobs.close()
    qtbot.wait(20)
    assert heard == []


def test_the_newest_question_wins_and_the_older_is_stopped(qtbot: QtBot) -> None:
    jobs, runner, heard = Jobs(), InlineRunner(), list[int]()
    runner.hold = True
    newest = Newest(jobs, runner)
    for number in (1, 2, 3):
        newest.ask(call(Sums().double, number), heard.append, lambda error: heard.append(-1))
    runner.release()
    qtbot.waitUntil(lambda: jobs.running == 0)
    assert heard == [6]


def test_a_dropped_question_is_not_answered(qtbot: QtBot) -> None:
    jobs, heard = Jobs(), list[int]()
    newest = Newest(jobs, InlineRunner())
    newest.ask(call(Sums().double, 1), heard.append, lambda _error: None)
    newest.drop()
    qtbot.waitUntil(lambda: jobs.running == 0)
    assert heard == []


def test_being_stopped_is_no_failure(qtbot: QtBot) -> None:
    class Stopping(Sums):
        def stop(self) -> int:
            raise Cancelled

    jobs, heard = Jobs(), list[Exception]()
    Newest(jobs, InlineRunner()).ask(call(Stopping().stop), lambda _result: None, heard.append)
    qtbot.waitUntil(lambda: jobs.running == 0)
    assert heard == []
