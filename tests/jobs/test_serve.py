"""What a child does while nobody asks."""

import io
import os
import threading
import time
from collections.abc import Iterator

import pytest

from reader.jobs.calls import Call, Json, resolve
from reader.jobs.serve import Server
from reader.jobs.wire import Request, decode_reply, encode
from tests.jobs.services import Echo

SECONDS = 20


@pytest.fixture(autouse=True)
def no_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.jobs.serve.IDLE_SECONDS", 0.01)


class Client:
    """The other side of the stream."""

    def __init__(self, ahead: Iterator[None]) -> None:
        theirs, ours = os.pipe()
        self._in, self._out = os.fdopen(theirs, "rb"), os.fdopen(ours, "wb")
        self.answers = io.BytesIO()
        self._server = Server(self._in, self.answers, self._resolve, ahead)
        self._thread = threading.Thread(target=self._server.run)
        self._thread.start()

    def _resolve(self, name: str, arguments: dict[str, Json]) -> Call[object]:
        return resolve({"echo": Echo()}, name, arguments)

    def ask(self, number: int) -> None:
        """Return when it is answered."""
        self._out.write(encode(Request(number, "echo.pid", {})))
        self._out.flush()
        end = time.monotonic() + SECONDS
        while number not in self.answered():
            assert time.monotonic() < end
            time.sleep(0.01)

    def answered(self) -> list[int]:
        """The numbers of the requests that were answered."""
        return [decode_reply(line).id for line in self.answers.getvalue().splitlines()]

    def close(self) -> None:
        self._out.close()
        self._thread.join(SECONDS)
        assert not self._thread.is_alive()
        self._in.close()


def test_work_ahead_begins_after_the_first_answer_and_lets_requests_in_between() -> None:
    began = threading.Event()
    seen: list[list[int]] = []

    def without_end() -> Iterator[None]:
        while True:
            seen.append(client.answered())
            began.set()
            yield

    client = Client(without_end())
    client.ask(1)
    assert began.wait(SECONDS)
    client.ask(2)
    client.ask(3)
    client.close()
    assert client.answered() == [1, 2, 3]
    assert seen[0] == [1]


def test_requests_are_answered_after_all_was_done_ahead() -> None:
    client = Client(iter(()))
    client.ask(1)
    time.sleep(0.05)
    client.ask(2)
    client.close()


def test_without_a_request_nothing_is_done_ahead() -> None:
    steps: list[int] = []

    def ahead() -> Iterator[None]:
        steps.append(1)
        yield

    Client(ahead()).close()
    assert steps == []
