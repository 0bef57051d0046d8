"""A peer that is missing is named with the package to install."""

import shutil

import pytest

from tests.benchmarks import __main__ as bench
from tests.benchmarks.peers import installed


@pytest.fixture
def all_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: f"/bin/{name}")
    monkeypatch.setattr(installed, "_imports_recoll", lambda python: True)


@pytest.mark.usefixtures("all_there")
def test_nothing_is_said_when_all_are_there() -> None:
    assert installed.missing() == ""


@pytest.mark.usefixtures("all_there")
@pytest.mark.parametrize(
    ("owner", "name", "sentence"),
    [
        ("shutil", "which", installed.RECOLL_MISSING),
        ("installed", "_imports_recoll", installed.RECOLL_MISSING),
        ("installed", "_has_fts5", installed.FTS5_MISSING),
        ("installed", "find_spec", installed.TANTIVY_MISSING),
    ],
)
def test_the_run_stops_with_the_package_to_install(
    monkeypatch: pytest.MonkeyPatch, owner: str, name: str, sentence: str
) -> None:
    monkeypatch.setattr(shutil if owner == "shutil" else installed, name, lambda *_: None)
    monkeypatch.setattr("sys.argv", ["make bench", "--articles", "10"])
    with pytest.raises(SystemExit, match="install") as stopped:
        bench.main()
    assert str(stopped.value) == sentence


def test_a_python_without_the_module_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installed, "_pythons", lambda: iter(["/none/python3"]))
    assert installed.recoll_python() is None
