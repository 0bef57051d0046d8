"""What Whoosh raises, and what it must not."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.errors import IndexDamaged
from reader.search.whoosh_segment import engine_calls


@pytest.mark.parametrize(
    "error", [KeyError("x"), EOFError(), OSError(5, "x"), ValueError("x"), TypeError("x")]
)
def test_whatever_whoosh_raises_is_damage(error: Exception) -> None:
    with pytest.raises(IndexDamaged, match=type(error).__name__), engine_calls():
        raise error


def test_importing_whoosh_raises_no_warning(tmp_path: Path) -> None:
    """Compiled afresh, since a cached module would keep its syntax warnings to itself."""
    code = "import reader.search.whoosh_index"
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
