"""The frame of the project: Makefile, desktop files, licence, CI."""

import configparser
import os
import re
import shutil
import subprocess
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import check_metadata
import pytest
import screenshots

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
APP_ID = check_metadata.APP_ID
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
MAKE = shutil.which("make") or "make"


def dry_run(*arguments: str, **environment: str) -> str:
    """Return what make would do, on a machine without a display unless one is given."""
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "MAKEFLAGS", "MAKELEVEL", "MFLAGS"}
    inherited = {name: value for name, value in os.environ.items() if name not in hidden}
    command = [MAKE, "--dry-run", "--no-print-directory", *arguments]
    done = subprocess.run(
        command, cwd=ROOT, env=inherited | environment, capture_output=True, encoding="utf-8", check=True
    )
    return done.stdout


def metainfo() -> ET.Element:
    return ET.parse(PACKAGING / f"{APP_ID}.metainfo.xml").getroot()


def desktop_entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.read(PACKAGING / f"{APP_ID}.desktop", "utf-8")
    return parser["Desktop Entry"]


def test_every_target_is_explained() -> None:
    explained = set(re.findall(r"^## (\S+)", MAKEFILE, re.MULTILINE))
    (phony,) = re.findall(r"^\.PHONY: (.*)", MAKEFILE, re.MULTILINE)
    assert explained == set(phony.split()) - {"setup-core"}
    known = "bench bench-actors bench-large check clean help run screenshots setup soak test"
    assert sorted(explained) == known.split()


def test_help_is_what_make_does_first() -> None:
    assert dry_run() == dry_run("help")


@pytest.mark.parametrize("variable", ["DISPLAY", "WAYLAND_DISPLAY"])
def test_run_opens_the_window_where_there_is_a_display(variable: str) -> None:
    script = dry_run("run", "ARGS=--library /tmp/x", **{variable: ":0"})
    assert "corpus-reader --library /tmp/x\n" in script
    assert "screenshot" not in script.replace(str(ROOT), "")


def test_run_without_a_display_says_so_and_names_the_picture() -> None:
    script = dry_run("run", "ARGS=--library /tmp/x")
    assert "no display" in script
    assert "corpus-reader --library /tmp/x screenshot build/window.png\n" in script
    assert f"{ROOT}/build/window.png" in script


def test_test_checks_first_and_leaves_the_window_out_of_the_core() -> None:
    script = dry_run("test")
    assert script.index("ruff") < script.index("mypy") < script.index("lint-imports") < script.index("pytest")
    (core,) = [line for line in script.splitlines() if line.startswith(".venv-core/bin")]
    assert '-m "not window"' in core
    assert "tests/cli" in core and "tests/ui" not in core


def test_benchmarks_know_the_generator_and_the_large_library() -> None:
    assert dry_run("bench", "ARGS=--articles 300").endswith("-m tests.benchmarks --articles 300\n")
    assert dry_run("bench-large").rstrip().endswith("-m tests.benchmarks --large")
    command = [MAKE, "--no-print-directory", "--eval", "shown:\n\t@echo $$MAKER", "shown", "MAKER=/a/b.py"]
    assert subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout == "/a/b.py\n"


def test_ci_calls_make_test_and_nothing_else() -> None:
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    assert [line for line in script.read_text("ascii").splitlines() if "make" in line] == [
        'cd "$(dirname "$0")/.." && exec make test'
    ]


def test_no_package_index_is_named() -> None:
    hosts = re.compile(r"index-url|find-links|https?://\S*py" + "pi|py" + r"pi\.org")
    files = [ROOT / "Makefile", ROOT / "constraints.txt", *PACKAGING.glob("*.py")]
    assert [path.name for path in files if hosts.search(path.read_text("utf-8"))] == []


def test_packaging_is_no_package() -> None:
    assert not (PACKAGING / "__init__.py").exists(), "it would hide the packaging pytest needs"


def test_desktop_entry_starts_the_command_with_our_icon() -> None:
    entry = desktop_entry()
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["scripts"]
    assert entry["Exec"].split()[0] in scripts
    assert entry["Icon"] == APP_ID
    assert entry["Comment[it]"]


def test_metainfo_launches_the_desktop_entry() -> None:
    root = metainfo()
    assert root.findtext("id") == APP_ID
    assert root.findtext("launchable") == f"{APP_ID}.desktop"
    assert root.findtext("summary") == desktop_entry()["Comment"]


def test_metainfo_tells_of_this_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    newest = metainfo().find("releases/release")
    assert newest is not None
    assert newest.get("version") == project["version"]
    assert metainfo().findtext("project_license") == project["license"]


def test_icon_is_a_square_drawing() -> None:
    icon = ET.parse(PACKAGING / f"{APP_ID}.svg").getroot()
    assert icon.tag == "{http://www.w3.org/2000/svg}svg"
    assert icon.get("width") == icon.get("height")


def test_an_absent_validator_is_passed_over(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    assert check_metadata.main() == 0
    assert capsys.readouterr().out.count("not checked") == 2


@pytest.mark.parametrize(
    ("says", "objects"),
    [
        ("W: x: url-homepage-missing", False),
        ("W: x: url-homepage-missing\nE: x:3: tag-empty", True),
        ("x.desktop: error: no Name", True),
    ],
)
def test_only_the_missing_home_page_is_accepted(says: str, objects: bool) -> None:
    assert check_metadata.complains("sh", "-c", f"echo '{says}'; exit 3") is objects


def test_a_complaint_of_a_validator_fails_the_check(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check_metadata, "CHECKS", (("false",), ("true",)))
    assert check_metadata.main() == 1


def test_pictures_of_every_scene_are_taken_in_each_theme_and_size() -> None:
    pictures = screenshots.pictures("7", "pace")
    assert len(screenshots.SCENES) >= 14
    assert len(pictures) == (2 + len(screenshots.SCENES)) * 4
    assert pictures["search-dark-960x600.png"] == [
        "--article", "7", "--query", "pace", "--theme", "dark", "--size", "960x600",
    ]  # fmt: skip
    assert set(screenshots.BEST) <= set(pictures)


def test_screenshots_import_first_and_stop_at_a_missing_picture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[list[str]] = []

    def run(command: list[str], **_options: object) -> subprocess.CompletedProcess[str]:
        words = command[5:]
        ran.append(words)
        fails = any(word.endswith("reading-dark-1280x800.png") for word in words)
        return subprocess.CompletedProcess(command, int(fails), stdout="[]")

    monkeypatch.setattr(subprocess, "run", run)
    with pytest.raises(SystemExit, match=r"no reading-dark-1280x800\.png"):
        screenshots.main([str(tmp_path), "--to", str(tmp_path / "pictures"), "--query", ""])
    assert ran[0][0] == "import" and Path(ran[0][1]) != tmp_path
    assert [words[0] for words in ran if "screenshot" in words] == ["screenshot"] * 3


def test_the_list_to_review_is_taken_after_the_marked_passages_changed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(
        "Prima. uno due tre, quattro cinque. Dopo, sei è sette otto.\r\n".encode()
    )
    (tmp_path / "b.txt").write_bytes(b"Altro \xff.")
    screenshots.rewrite(tmp_path, ["uno due tre", " quattro cinque.", "sei è sette otto"])
    assert (tmp_path / "a.txt").read_bytes().decode() == "Prima. tre due uno, Dopo, sei.\r\n"
    assert (tmp_path / "b.txt").read_bytes() == b"Altro \xff."
    assert screenshots.AFTERWARDS not in screenshots.SCENES


def test_the_pictures_of_the_readme_are_the_best_of_the_sample() -> None:
    shown = set(re.findall(r"docs/pictures/([\w-]+\.png)", (ROOT / "README.md").read_text("utf-8")))
    assert shown and shown <= set(screenshots.BEST)
