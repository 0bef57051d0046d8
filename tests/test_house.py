"""What the linters do not see of the house style."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LONGEST = 500
FOLDERS = ("reader", "tests", "packaging")
SOURCES = sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))
EXCEPTION = re.compile(r"#\s*(?:type:\s*ignore|noqa)\b(?:\[[\w, -]+\]|:\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*)?(.*)")


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_file_is_longer_than_a_sitting(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_exception_from_types_and_lint_names_its_cause(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines() if path != Path(__file__).resolve() else []
    for number, line in enumerate(lines, 1):
        found = EXCEPTION.search(line)
        assert found is None or len(found[1].strip(" #—")) > 8, f"{path.name}:{number} gives no reason"
        assert not re.search(r"\btyping import .*\b(?:Any|cast)\b", line), f"{path.name}:{number}"


def test_no_machine_of_ours_is_named_anywhere() -> None:
    home = re.compile(r"/(?:home|Users)/[a-z]\w*/|/work/")
    texts = [
        path for folder in ("docs", "packaging", "reader", "resources") for path in (ROOT / folder).rglob("*")
    ]
    for path in texts:
        if path.suffix in {".py", ".md", ".toml", ".tsv", ".txt", ".xml"}:
            assert not home.search(path.read_text("utf-8")), path
