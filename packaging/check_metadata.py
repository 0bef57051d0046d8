"""Check the desktop entry and the AppStream metadata with the desktop's own tools.

The tools (packages desktop-file-utils and appstream) are not needed to work on the
program, so one that is absent is reported and passed over; tests/packaging checks by
itself what must hold everywhere.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
APP_ID = "org.corpusreader.CorpusReader"
CHECKS = (
    ("desktop-file-validate", str(FOLDER / f"{APP_ID}.desktop")),
    ("appstreamcli", "validate", "--no-net", str(FOLDER / f"{APP_ID}.metainfo.xml")),
)


# What appstreamcli 1.0 warns of, and we have no home page to name.
ACCEPTED = "url-homepage-missing"


def complains(*command: str) -> bool:
    """Run a tool and show what it says; tell whether it objects to more than we accept."""
    done = subprocess.run(command, stdout=subprocess.PIPE, encoding="utf-8", check=False)
    print(done.stdout, end="")
    objections = [line for line in done.stdout.splitlines() if line.startswith(("E:", "W:"))]
    accepted = bool(objections) and all(ACCEPTED in line for line in objections)
    return done.returncode != 0 and not accepted


def main() -> int:
    """Run each tool that is installed; return the number of those that object."""
    objecting = 0
    for command in CHECKS:
        if shutil.which(command[0]) is None:
            print(f"{command[0]} is not installed: not checked")
        else:
            objecting += complains(*command)
    return objecting


if __name__ == "__main__":
    sys.exit(main())
