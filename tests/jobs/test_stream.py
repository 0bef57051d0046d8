import os
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from reader.errors import WorkerFailed
from reader.jobs.stream import streamed

ROOT = Path(__file__).resolve().parents[2]
HEAD = "import os, sys; from reader.jobs.stream import send; asked = sys.stdin.buffer.read(); "
SENT = "send(iter({}), sys.stdout.buffer)"


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(ROOT)
    return tmp_path / "state" / "log"


def messages(code: str, log: Path, request: bytes = b"") -> Iterator[bytes]:
    with closing(streamed([sys.executable, "-c", HEAD + code], request, log)) as found:
        yield from found


def test_messages_of_any_size_come_in_order(log: Path) -> None:
    sizes = [1, 5_000_000, 3, 70_000, 2]
    found = messages(SENT.format(f"[bytes([n]) * size for n, size in enumerate({sizes})]"), log)
    assert list(found) == [bytes([n]) * size for n, size in enumerate(sizes)]


def test_no_message_is_an_answer_too(log: Path) -> None:
    assert list(messages(SENT.format("[]"), log)) == []


def test_a_long_request_arrives_whole(log: Path) -> None:
    request = bytes(range(256)) * 20_000
    assert list(messages(SENT.format("[asked]"), log, request)) == [request]


def test_a_process_that_ends_too_early_is_told_of_and_leaves_its_reason(log: Path) -> None:
    found = messages("sys.stdout.buffer.write(bytes([0, 0, 0, 1, 7, 0, 0])); sys.stdout.flush(); 1 / 0", log)
    assert next(found) == b"\7"
    with pytest.raises(WorkerFailed):
        next(found)
    assert "ZeroDivisionError" in log.read_text("utf-8")


def test_a_process_that_does_not_even_start_reading_is_told_of(log: Path) -> None:
    with pytest.raises(WorkerFailed), closing(streamed(["false"], bytes(1_000_000), log)) as found:
        next(found)


def test_whoever_stops_reading_ends_the_process(log: Path) -> None:
    endless = "send((str(os.getpid()).encode() for _ in iter(int, 1)), sys.stdout.buffer)"
    found = messages(endless, log)
    pid = int(next(found))
    os.kill(pid, 0)
    getattr(found, "close")()  # noqa: B009  # an iterator by its type, a generator in fact
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_process_goes_on_ahead_of_its_reader_but_not_for_ever(log: Path) -> None:
    endless = "send((print(1, file=sys.stderr, flush=True) or bytes(1_000_000) for _ in iter(int, 1)), "
    found = messages(endless + "sys.stdout.buffer)", log)
    next(found)
    seen, sent = -1, 0
    while sent < 14 or sent > seen:
        time.sleep(0.2)
        seen, sent = sent, len(log.read_bytes().split())
    getattr(found, "close")()  # noqa: B009  # an iterator by its type, a generator in fact
    assert sent < 25
