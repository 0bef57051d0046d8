"""What holds for every test: no unlisted skip, no thread or child process left behind, no network."""

import os
import socket
import threading
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, settings

from tests.small_library import write_articles

ALLOWED_SKIPS = {
    "CORPUS_READER_ARTICLES names no folder of further articles",
    "runs with make soak",
    "root may write everywhere",
    "the window is not installed here",
    "no desktop can be started here",
    "Recoll is not installed",
}
"""A skip with any other reason fails the run: a test that never runs protects nothing."""

SOAK = bool(os.environ.get("CORPUS_READER_SOAK"))

settings.register_profile(
    "house",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("house")
"""No random case fails because the machine is busy, nor because cases share a fixture on purpose."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if not SOAK:
        for item in items:
            if item.get_closest_marker("soak"):
                item.add_marker(pytest.mark.skip(reason="runs with make soak"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    return _without_unlisted_skip((yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    return _without_unlisted_skip((yield))


Report = TypeVar("Report", pytest.TestReport, pytest.CollectReport)


def _without_unlisted_skip(report: Report) -> Report:
    if report.skipped and isinstance(report.longrepr, tuple):
        reason = report.longrepr[2].removeprefix("Skipped: ")
        if reason not in ALLOWED_SKIPS:
            report.outcome = "failed"
            report.longrepr = f"{report.nodeid} was skipped for a reason that is not listed: {reason}"
    return report


@pytest.fixture(autouse=True)
def _nothing_left_behind() -> Iterator[None]:
    """Threads that a test starts have ended when it ends."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and thread.is_alive()]
    for thread in left:
        thread.join(5)
    still = [thread.name for thread in left if thread.is_alive() and not thread.name.startswith("Dummy")]
    assert not still, f"threads left behind: {still}"


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Any socket but a local one is an error."""
    original = socket.socket.connect

    def connect(self: socket.socket, address: str | tuple[str, int]) -> None:
        if self.family != socket.AF_UNIX:
            raise AssertionError(f"a network connection to {address} was attempted")
        original(self, address)

    monkeypatch.setattr(socket.socket, "connect", connect)


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """The person's own library and settings are never touched by a test."""
    home = tmp_path_factory.mktemp("home")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    monkeypatch.setenv("HOME", str(home))


@pytest.fixture
def articles_folder() -> Path:
    """A folder of further articles, named from outside; nothing of them is committed."""
    named = os.environ.get("CORPUS_READER_ARTICLES", "")
    if not named:
        pytest.skip("CORPUS_READER_ARTICLES names no folder of further articles")
    return Path(named)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A folder of three small articles."""
    return write_articles(tmp_path / "source")
