"""Make a virtual environment of this checkout, with pinned dependencies.

`setup_checkout.py .venv` makes the developer's environment, `.venv-core` the same
without Qt. Does nothing, in a tenth of a second, when the environment was made from
the same Python, the same dependencies and in the same place; otherwise makes it anew,
since a patched-up environment is one nobody else has.

Uses the standard library alone, and keeps to the syntax of old Pythons, so that they
too can say that they are too old.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import system_packages
import translations

ROOT = Path(__file__).resolve().parent.parent
OLDEST_PYTHON = (3, 11)
OTHER_PYTHONS = ("python3.13", "python3.12", "python3.11")
# Which distributions each environment does without.
ENVIRONMENTS = {".venv": (), ".venv-core": ("pyside6-essentials", "pytest-qt")}
READY = ".made-from"


def use_a_new_enough_python(version: tuple[int, ...] = tuple(sys.version_info[:3])) -> None:
    """Start again with a newer Python, if this one is too old and there is one."""
    if version >= OLDEST_PYTHON:
        return
    newer = next(filter(None, map(shutil.which, OTHER_PYTHONS)), None)
    if newer is None:
        raise SystemExit(
            f"Python 3.11 or newer is needed, and {sys.executable} is {version[0]}.{version[1]}. "
            "If there is another, name it: make PYTHON=/path/to/python3.12 ..."
        )
    os.execv(newer, [newer, *sys.argv])


def project_table() -> dict[str, object]:
    """Return the [project] table of pyproject.toml."""
    import tomllib  # noqa: PLC0415 - Python 3.10 lacks it, and is told so before

    table = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return dict(table)


def distribution_name(requirement: str) -> str:
    """Return the normalised name a requirement begins with."""
    return re.split(r"[^A-Za-z0-9._-]", requirement.strip(), maxsplit=1)[0].lower().replace("_", "-")


def requirements(without: tuple[str, ...]) -> list[str]:
    """Return what the project and its development need, less some distributions."""
    project = project_table()
    dependencies, extras = project["dependencies"], project["optional-dependencies"]
    assert isinstance(dependencies, list) and isinstance(extras, dict)
    # editables is what hatchling asks for when it makes an editable install.
    wanted = [*dependencies, *extras["dev"], "editables"]
    return [each for each in wanted if distribution_name(each) not in without]


def made_from(name: str) -> str:
    """Return the digest of all that decides what the environment looks like."""
    facts = (name, sys.version, os.path.realpath(sys.executable), str(ROOT), project_table())
    files = (ROOT / "constraints.txt", Path(__file__))
    text = json.dumps(facts, sort_keys=True) + "".join(each.read_text("utf-8") for each in files)
    return hashlib.sha256(text.encode()).hexdigest()


def is_ready(name: str) -> bool:
    """Tell whether the environment stands as it would be made now."""
    ready = ROOT / name / READY
    return ready.is_file() and ready.read_text("ascii") == made_from(name)


def make(name: str) -> None:
    """Make the environment; the note that it is ready comes last."""
    folder = ROOT / name
    print(f"Making {name} and installing the dependencies into it", flush=True)
    # The real interpreter, for `python3` may be the one of the environment being remade.
    run(os.path.realpath(sys.executable), "-m", "venv", "--clear", str(folder))
    pip = (str(folder / "bin" / "python"), "-m", "pip", "install", "-q")
    run(*pip, "-c", "constraints.txt", *requirements(ENVIRONMENTS[name]))
    # Without isolation, so that the build too uses the pinned hatchling of the environment.
    run(*pip, "--no-build-isolation", "--no-deps", "-e", ".")
    (folder / READY).write_text(made_from(name), "ascii")


def run(*command: str) -> None:
    """Run a command in the checkout; stop when it fails, since it has said why."""
    environment = {**os.environ, "PIP_USER": "0"}
    if subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode != 0:
        raise SystemExit(f"This failed (see above): {' '.join(command)}")


def main(name: str) -> None:
    """Bring the system and the named environment into shape."""
    use_a_new_enough_python()
    if system_packages.ensure():
        # python3.11-venv may have brought a newer python3.11 with it.
        os.execv(sys.executable, [sys.executable, *sys.argv])
    if not is_ready(name):
        make(name)
    if not ENVIRONMENTS[name] and translations.stale():
        run(str(ROOT / name / "bin" / "python"), "packaging/translations.py", "compile")


if __name__ == "__main__":
    main(sys.argv[1])
