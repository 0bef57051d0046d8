"""When an environment is made anew, and of what."""

import os
import re
import shutil
import sys
from pathlib import Path

import pytest
import setup_checkout
import system_packages
import translations

PYPROJECT = """\
[project]
name = "x"
version = "1"
dependencies = ["Markdown>=3", "PySide6-Essentials>=6.8,<6.12; python_version < '3.12'"]
[project.optional-dependencies]
dev = ["pytest>=8", "pytest_qt>=4"]
"""
ROOT = setup_checkout.ROOT


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a small checkout that takes the place of this one, on a complete system, its words compiled."""
    (tmp_path / "pyproject.toml").write_text(PYPROJECT, "utf-8")
    (tmp_path / "constraints.txt").write_text("pytest==8.0\n", "utf-8")
    monkeypatch.setattr(setup_checkout, "ROOT", tmp_path)
    monkeypatch.setattr(system_packages, "ensure", lambda: False)
    monkeypatch.setattr(translations, "stale", list)
    return tmp_path


@pytest.fixture
def commands(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """Return the commands that would have been run; making an environment makes its folder."""
    ran: list[tuple[str, ...]] = []

    def run(*command: str) -> None:
        ran.append(command)
        if "venv" in command:
            Path(command[-1]).mkdir(exist_ok=True)

    monkeypatch.setattr(setup_checkout, "run", run)
    return ran


def test_the_second_time_does_nothing(commands: list[tuple[str, ...]]) -> None:
    setup_checkout.main(".venv")
    assert commands
    commands.clear()
    setup_checkout.main(".venv")
    assert not commands


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("constraints.txt", "pytest==8.0", "pytest==8.1"),
        ("pyproject.toml", "Markdown>=3", "Markdown>=3.6"),
    ],
)
def test_other_dependencies_make_it_anew(
    checkout: Path, commands: list[tuple[str, ...]], file: str, old: str, new: str
) -> None:
    setup_checkout.main(".venv")
    path = checkout / file
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    assert not setup_checkout.is_ready(".venv")


def test_another_python_makes_it_anew(
    commands: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    setup_checkout.main(".venv")
    monkeypatch.setattr(sys, "version", "3.99")
    assert not setup_checkout.is_ready(".venv")


def test_another_place_makes_it_anew(
    checkout: Path, commands: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    setup_checkout.main(".venv")
    moved = checkout / "moved"
    shutil.copytree(checkout, moved)
    monkeypatch.setattr(setup_checkout, "ROOT", moved)
    assert not setup_checkout.is_ready(".venv")


def test_a_tools_settings_do_not_make_it_anew(checkout: Path, commands: list[tuple[str, ...]]) -> None:
    setup_checkout.main(".venv")
    (checkout / "pyproject.toml").write_text(PYPROJECT + "[tool.ruff]\nline-length = 99\n", "utf-8")
    assert setup_checkout.is_ready(".venv")


def test_an_interrupted_setup_is_not_taken_for_a_finished_one(
    checkout: Path, commands: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop_at_pip(*command: str) -> None:
        (checkout / ".venv").mkdir(exist_ok=True)
        if "pip" in command:
            raise SystemExit("no network")

    monkeypatch.setattr(setup_checkout, "run", stop_at_pip)
    with pytest.raises(SystemExit):
        setup_checkout.main(".venv")
    assert not setup_checkout.is_ready(".venv")


def test_the_core_environment_has_no_qt(checkout: Path) -> None:
    names = set(map(setup_checkout.distribution_name, setup_checkout.requirements(("pyside6-essentials",))))
    assert names == {"markdown", "pytest", "pytest-qt", "editables"}
    without = setup_checkout.ENVIRONMENTS[".venv-core"]
    names = set(map(setup_checkout.distribution_name, setup_checkout.requirements(without)))
    assert names == {"markdown", "pytest", "editables"}


def test_the_build_uses_the_pinned_backend(commands: list[tuple[str, ...]]) -> None:
    setup_checkout.main(".venv")
    assert "-c" in commands[1]
    assert "--no-build-isolation" in commands[2]


def test_a_failing_command_is_named(checkout: Path) -> None:
    with pytest.raises(SystemExit, match="import nosuchmodule"):
        setup_checkout.run(sys.executable, "-c", "import nosuchmodule")


def test_an_old_python_hands_over_to_a_newer_one(monkeypatch: pytest.MonkeyPatch) -> None:
    handed: list[str] = []
    monkeypatch.setattr(shutil, "which", lambda name: name if name == "python3.12" else None)
    monkeypatch.setattr(os, "execv", lambda path, _argv: handed.append(path))
    setup_checkout.use_a_new_enough_python((3, 10, 4))
    assert handed == ["python3.12"]


def test_an_old_python_alone_says_what_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    with pytest.raises(SystemExit, match=r"3\.11 or newer is needed.* is 3\.10"):
        setup_checkout.use_a_new_enough_python((3, 10, 4))


def test_every_dependency_is_pinned_exactly() -> None:
    lines = (ROOT / "constraints.txt").read_text("utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert all(re.fullmatch(r"[\w.-]+==[\w.]+", pin) for pin in pins), "exact versions, nothing else"
    pinned = {setup_checkout.distribution_name(pin) for pin in pins}
    wanted = set(map(setup_checkout.distribution_name, setup_checkout.requirements(())))
    assert wanted <= pinned
