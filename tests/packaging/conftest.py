"""Make the scripts of packaging/ importable: they are no package, and must not be one."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))
