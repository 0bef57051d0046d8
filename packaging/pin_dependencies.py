"""Write constraints.txt anew: the exact version of everything an environment holds.

Resolves in a throw-away environment made by the oldest Python we support, since what
that one can install every newer one can (PySide6 6.12 is the example of the contrary).
Hashes are left out: they would tie the pins to the files of one platform.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import setup_checkout

HEADER = """\
# Exact versions of everything the program and its development install; for any Python
# from 3.11 on. Written by packaging/pin_dependencies.py: change pyproject.toml, not this.
"""


def main() -> None:
    """Resolve, and write what came of it."""
    if sys.version_info[:2] != setup_checkout.OLDEST_PYTHON:
        raise SystemExit("Run this with Python 3.11, the oldest we support")
    with tempfile.TemporaryDirectory() as folder:
        python = str(Path(folder) / "bin" / "python")
        setup_checkout.run(sys.executable, "-m", "venv", folder)
        setup_checkout.run(python, "-m", "pip", "install", "-q", *setup_checkout.requirements(()))
        frozen = subprocess.run(
            [python, "-m", "pip", "freeze"], stdout=subprocess.PIPE, encoding="utf-8", check=True
        )
    (setup_checkout.ROOT / "constraints.txt").write_text(HEADER + frozen.stdout, "utf-8")


if __name__ == "__main__":
    main()
