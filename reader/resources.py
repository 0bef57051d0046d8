"""Finds what lies in `resources/` and `corpus/`, in a checkout and in an installed wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _folder(name: str) -> Path:
    installed = _PACKAGE / "_data" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


def resource(name: str) -> Path:
    """The path of a file or folder in `resources/`."""
    return _folder("resources") / name


def sample_corpus() -> Path:
    """The folder of the sample articles."""
    return _folder("corpus")
