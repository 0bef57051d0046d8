"""Whether every engine to measure beside is here; what is missing is named with its package."""

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

RECOLL_MISSING = (
    "make bench measures beside Recoll: install the Debian packages recollcmd and python3-recoll."
)
FTS5_MISSING = (
    "make bench measures beside SQLite FTS5, which this Python's SQLite lacks: install libsqlite3-0."
)
TANTIVY_MISSING = "make bench measures beside tantivy: install the Python package tantivy."
_SYSTEM_PYTHON = "/usr/bin/python3"
_TRY_SECONDS = 30


def missing() -> str:
    """One sentence on the first engine that is not installed; empty when all are."""
    if shutil.which("recollindex") is None or recoll_python() is None:
        return RECOLL_MISSING
    if not _has_fts5():
        return FTS5_MISSING
    return "" if find_spec("tantivy") else TANTIVY_MISSING


def recoll_python() -> str | None:
    """A Python that has Recoll's module: usually the system's, never the one in `.venv`."""
    return next((python for python in _pythons() if _imports_recoll(python)), None)


def _pythons() -> Iterator[str]:
    yield _SYSTEM_PYTHON
    for folder in os.environ.get("PATH", "").split(os.pathsep):
        python = Path(folder) / "python3"
        if folder and python.exists():
            yield str(python)


def _imports_recoll(python: str) -> bool:
    try:
        done = subprocess.run(
            [python, "-c", "import recoll.recoll"], capture_output=True, timeout=_TRY_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _has_fts5() -> bool:
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("CREATE VIRTUAL TABLE tried USING fts5 (text)")
    except sqlite3.OperationalError:
        return False
    finally:
        connection.close()
    return True
