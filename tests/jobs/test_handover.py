"""One process holds a library; calls reach it from others."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.errors import DiskFull, LibraryLocked
from reader.jobs.calls import call, resolve, to_json
from reader.jobs.handover import Answer as Answers
from reader.jobs.handover import Hold, Listener, hand_over, owner_of
from reader.jobs.wire import Reply, Request, error_reply
from reader.model.span import Span
from tests.jobs.services import Answer, Echo


def answer_here(request: Request, answer: Answers) -> None:
    try:
        result = resolve({"echo": Echo()}, request.call, request.arguments).run()
        answer(Reply(request.id, result=to_json(result)))
    except DiskFull as error:
        answer(error_reply(request.id, error))


def ignore(_stage: str, _done: int, _total: int | None) -> None:
    return


@pytest.fixture
def held(tmp_path: Path) -> Iterator[Path]:
    hold, listener = Hold(tmp_path), Listener(answer_here)
    assert hold.take()
    hold.announce(listener.address)
    yield tmp_path
    listener.close()
    hold.release()


def taken_elsewhere(folder: Path) -> bool:
    script = "import sys; from pathlib import Path; from reader.jobs.handover import Hold; "
    script += "print(Hold(Path(sys.argv[1])).take())"
    done = subprocess.run(
        [sys.executable, "-c", script, str(folder)], capture_output=True, text=True, check=True
    )
    return done.stdout.strip() == "True"


def test_one_process_holds_a_library_at_a_time(tmp_path: Path) -> None:
    hold = Hold(tmp_path)
    assert hold.take()
    assert not taken_elsewhere(tmp_path)
    hold.release()
    assert taken_elsewhere(tmp_path)


def test_a_call_is_made_by_the_holder_and_its_result_comes_back(held: Path) -> None:
    result = hand_over(held, call(Echo().answer, "ă", Span(0, 1), Path("/x")), ignore)
    assert result == Answer("ă", (Span(0, 1),), Path("/x"))


def test_an_error_of_the_holder_is_raised_here(held: Path) -> None:
    with pytest.raises(DiskFull):
        hand_over(held, call(Echo().fail), ignore)


def test_a_holder_that_does_not_listen_is_named(tmp_path: Path) -> None:
    hold = Hold(tmp_path)
    assert hold.take()
    pid, address = owner_of(tmp_path)
    assert (pid > 0, address) == (True, "")
    with pytest.raises(LibraryLocked, match=str(pid)):
        hand_over(tmp_path, call(Echo().pid), ignore)
    hold.release()


def test_the_holder_is_unknown_after_release(held: Path, tmp_path: Path) -> None:
    assert owner_of(tmp_path)[0] > 0
    assert owner_of(tmp_path / "elsewhere") == (0, "")
