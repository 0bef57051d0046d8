"""The program never goes over the network."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from reader.resources import sample_corpus

PACKAGE = Path(__file__).resolve().parent.parent / "reader"
GO_OUT = {"http", "urllib.request", "ftplib", "smtplib", "ssl", "xmlrpc", "PySide6.QtNetwork"}
WATCHED = """
import sys

def watch(event, arguments):
    if event in ("socket.getaddrinfo", "socket.gethostbyname", "urllib.Request"):
        print("NETWORK", event, arguments, flush=True)
    if event == "socket.connect" and not isinstance(arguments[1], (str, bytes)):
        print("NETWORK", event, arguments, flush=True)

sys.addaudithook(watch)
from reader.cli import main
sys.exit(main(sys.argv[1:]))
"""


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def test_no_module_can_speak_to_another_computer() -> None:
    for path in PACKAGE.rglob("*.py"):
        assert not imported(path) & GO_OUT, path


@pytest.mark.parametrize(
    "words",
    [["import", str(sample_corpus())], ["search", "armenia"], ["actors"], ["export", "out"], ["check"]],
    ids=lambda words: words[0],
)
def test_no_command_opens_a_connection(words: list[str], tmp_path: Path) -> None:
    command = [sys.executable, "-c", WATCHED, "--library", str(tmp_path / "library"), *words]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert "NETWORK" not in done.stdout
    assert "unexpected error" not in done.stderr
