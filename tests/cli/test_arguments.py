"""The grammar of the command line."""

import subprocess
import sys
from pathlib import Path

import pytest

from reader.cli.arguments import _GRAMMAR, parse
from reader.cli.commands import COMMANDS
from reader.cli.parser import COMMAND_NAMES, opens_window, parse_window
from tests.cli.conftest import Run


def test_words_that_are_no_command_are_files_for_the_window() -> None:
    words = ["--library", "import", "a.txt", "b.txt"]
    assert opens_window(words) and not opens_window(["--library", "x", "import"])
    assert not opens_window(["--help"])
    options = parse_window(words)
    assert (options.library, options.paths) == (Path("import"), [Path("a.txt"), Path("b.txt")])


def test_every_command_is_known_before_its_grammar_is_loaded() -> None:
    assert tuple(_GRAMMAR) == COMMAND_NAMES
    assert set(COMMANDS) == set(COMMAND_NAMES)


def test_the_library_stands_before_any_command_and_json_on_either_side() -> None:
    assert parse(["--json", "articles"]).json
    assert parse(["articles", "--json"]).json
    assert not parse(["articles"]).json


@pytest.mark.parametrize(
    "words",
    [
        ["import"],
        ["search"],
        ["search", "a", "--limit", "0"],
        ["search", "a", "--sort", "size"],
        ["screenshot", "a.png", "--size", "big"],
        ["articles", "--frobnicate"],
    ],
)
def test_wrong_use_is_status_2_and_one_line(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        parse(words)
    assert left.value.code == 2
    assert capsys.readouterr().err.count("\n") == 1


def test_a_mistyped_command_is_neither_command_nor_file(run: Run) -> None:
    ran = run("serach", "pace", options=())
    assert ran.status == 2
    assert "serach" in ran.error


def test_highlight_needs_a_passage(imported: Run) -> None:
    assert imported("highlight", "tregua.txt").status == 2


def loaded_by(*words: str) -> set[str]:
    script = "import sys, atexit; atexit.register(lambda: print(*sys.modules, file=sys.stderr)); "
    script += "from reader.cli import main; sys.exit(main(sys.argv[1:]))"
    done = subprocess.run([sys.executable, "-c", script, *words], capture_output=True, text=True, check=False)
    return {name.split(".")[0] for name in done.stderr.split()}


@pytest.mark.parametrize("word", ["--help", "--version"])
def test_help_loads_neither_qt_nor_an_engine_nor_a_parser(word: str) -> None:
    assert not loaded_by(word) & {
        "PySide6",
        "whoosh",
        "tantivy",
        "sqlite3",
        "markdown",
        "nh3",
        "selectolax",
        "rapidfuzz",
    }


def test_no_command_but_screenshot_loads_qt(tmp_path: Path) -> None:
    modules = loaded_by("--library", str(tmp_path), "articles")
    assert "sqlite3" in modules
    assert "PySide6" not in modules
