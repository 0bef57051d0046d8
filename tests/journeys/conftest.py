"""The test on a desktop asks packaging/ what a desktop needs: a folder of scripts, which is no package."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging"))
