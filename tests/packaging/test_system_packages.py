"""What the setup says and does about missing system packages."""

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import system_packages


@pytest.fixture
def tools(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Return the names of the tools the machine of the test has; a test may change it."""
    present = {"apt-get", "sudo"}
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}" if name in present else None)
    return present


@pytest.fixture
def loadable(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Return the libraries the machine of the test has, at first all; it has fonts and venv."""
    present = set(system_packages.LIBRARIES)
    monkeypatch.setattr(system_packages, "is_loadable", present.__contains__)
    monkeypatch.setattr(system_packages, "has_fonts", lambda: True)
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: object())
    return present


def act_as(monkeypatch: pytest.MonkeyPatch, user_id: int, *, sudo_works: bool = False) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user_id)
    monkeypatch.setattr(system_packages, "may_use_sudo", lambda: sudo_works)


def test_a_complete_system_needs_nothing(loadable: set[str]) -> None:
    assert system_packages.missing_packages() == []
    assert not system_packages.ensure()


def test_a_missing_library_names_its_package(loadable: set[str]) -> None:
    loadable.remove("libxcb-cursor.so.0")
    assert system_packages.missing_packages() == ["libxcb-cursor0"]


def test_a_package_with_two_missing_libraries_is_named_once(loadable: set[str]) -> None:
    loadable -= {"libglib-2.0.so.0", "libgthread-2.0.so.0"}
    assert system_packages.missing_packages() == ["libglib2.0-0"]


def test_a_python_without_ensurepip_needs_the_venv_package_of_its_version(
    loadable: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    (package,) = system_packages.missing_packages()
    assert package == f"python{sys.version_info.major}.{sys.version_info.minor}-venv"


def test_a_system_without_fonts_needs_one(loadable: set[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_packages, "has_fonts", lambda: False)
    assert system_packages.missing_packages() == ["fonts-dejavu-core"]


def test_the_loader_decides_what_is_there() -> None:
    assert system_packages.is_loadable("libc.so.6")
    assert not system_packages.is_loadable("libnosuchthing.so.0")


def test_only_font_files_count_as_fonts(tmp_path: Path) -> None:
    deep = tmp_path / "truetype" / "dejavu"
    deep.mkdir(parents=True)
    (deep / "README.txt").write_text("no font", "ascii")
    assert not system_packages.has_fonts((str(tmp_path), str(tmp_path / "absent")))
    (deep / "DejaVuSans.TTF").write_bytes(b"")
    assert system_packages.has_fonts((str(tmp_path),))


@pytest.mark.parametrize(
    ("user_id", "sudo_works", "prefix"),
    [(0, False, []), (1000, True, ["sudo", "-n"]), (1000, False, None)],
)
def test_root_installs_directly_and_others_through_sudo(
    monkeypatch: pytest.MonkeyPatch, user_id: int, sudo_works: bool, prefix: list[str] | None
) -> None:
    act_as(monkeypatch, user_id, sudo_works=sudo_works)
    assert system_packages.privileged_prefix() == prefix


def test_without_rights_it_stops_with_one_line_to_type(
    loadable: set[str], tools: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    act_as(monkeypatch, 1000)
    loadable -= {"libEGL.so.1", "libGL.so.1"}
    with pytest.raises(SystemExit) as stop:
        system_packages.ensure()
    lines = [line.strip() for line in str(stop.value).splitlines() if "apt-get" in line]
    assert lines == ["sudo apt-get install --no-install-recommends libegl1 libgl1"]


def test_without_sudo_the_line_uses_su(tools: set[str], monkeypatch: pytest.MonkeyPatch) -> None:
    act_as(monkeypatch, 1000)
    tools.remove("sudo")
    line = system_packages.line_to_type(["libegl1"])
    assert line == "su -c 'apt-get install --no-install-recommends libegl1'"


def test_without_apt_get_it_names_the_libraries(
    loadable: set[str], tools: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    act_as(monkeypatch, 0)
    tools.clear()
    loadable.remove("libEGL.so.1")
    with pytest.raises(SystemExit, match=r"libEGL\.so\.1"):
        system_packages.ensure()


class Apt:
    """Stands in for `subprocess.run`: notes the commands, and installs if it may."""

    def __init__(self, loadable: set[str], *, works: bool) -> None:
        self._loadable = loadable
        self._works = works
        self.commands: list[list[str]] = []

    def __call__(self, command: list[str], **_options: object) -> subprocess.CompletedProcess[str]:
        self.commands.append(command)
        if self._works and "install" in command:
            self._loadable |= set(system_packages.LIBRARIES)
        # Updating the lists fails in either case, and must not matter.
        return subprocess.CompletedProcess(command, 0 if self._works and "install" in command else 100)


def test_root_gets_the_missing_packages_installed(
    loadable: set[str], tools: set[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    act_as(monkeypatch, 0)
    loadable.remove("libEGL.so.1")
    apt = Apt(loadable, works=True)
    monkeypatch.setattr(subprocess, "run", apt)
    assert system_packages.ensure()
    assert "libegl1" in capsys.readouterr().out
    assert apt.commands[-1][-2:] == ["libegl1", system_packages.EMOJI_FONT_PACKAGE]
    assert not any("sudo" in command for command in apt.commands)


def test_a_failed_installation_stops_with_the_line_to_type(
    loadable: set[str], tools: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    act_as(monkeypatch, 1000, sudo_works=True)
    loadable.remove("libEGL.so.1")
    apt = Apt(loadable, works=False)
    monkeypatch.setattr(subprocess, "run", apt)
    with pytest.raises(SystemExit, match="apt-get install --no-install-recommends libegl1"):
        system_packages.ensure()
    assert all(command[:2] == ["sudo", "-n"] for command in apt.commands)


@pytest.fixture
def desktop(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A file of a package that tests need beside `xdotool`; neither is there at first."""
    service = tmp_path / "bus.service"
    programs = {"xdotool": "xdotool", str(service): "at-spi2-core"}
    monkeypatch.setattr(system_packages, "TEST_PROGRAMS", programs)
    return service


def test_what_tests_start_is_found_as_a_program_or_a_file(tools: set[str], desktop: Path) -> None:
    assert system_packages.missing_test_packages() == ["xdotool", "at-spi2-core"]
    tools.add("xdotool")
    assert system_packages.missing_test_packages() == ["at-spi2-core"]
    desktop.touch()
    assert system_packages.missing_test_packages() == []


def test_root_gets_what_tests_start(
    tools: set[str], desktop: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    act_as(monkeypatch, 0)
    commands: list[list[str]] = []

    def run(command: list[str], **_options: object) -> subprocess.CompletedProcess[str]:
        commands.append(command)
        tools.add("xdotool")
        desktop.touch()
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(subprocess, "run", run)
    system_packages.ensure_for_tests()
    assert commands[-1][-2:] == ["xdotool", "at-spi2-core"]
    assert "left out" not in capsys.readouterr().out
    commands.clear()
    system_packages.ensure_for_tests()
    assert commands == []


@pytest.mark.parametrize("has_apt", [True, False])
def test_without_rights_the_tests_go_on_with_one_line_to_type(
    tools: set[str],
    desktop: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    has_apt: bool,
) -> None:
    act_as(monkeypatch, 1000)
    if not has_apt:
        tools.remove("apt-get")
    system_packages.ensure_for_tests()
    (line,) = capsys.readouterr().out.splitlines()
    assert line.endswith("sudo apt-get install --no-install-recommends xdotool at-spi2-core")
