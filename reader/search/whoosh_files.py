"""The files of a Whoosh index: which they are, what they should contain, whether they still do.

Whoosh keeps no checksums and reads pickles, so that damage would show as any exception or as a wrong answer.
Beside each table of contents (`_MAIN_<generation>.toc`) lies therefore a manifest
(`manifest-<generation>.json`) with a checksum of every file of that commit, and with the position in the
article store's change log that the commit brings the index to. The manifest is written first; the renaming of
the table of contents makes both true at once. Nothing is unpickled before its checksum has been compared.
"""

import re
from collections.abc import Iterable
from pathlib import Path

from reader.search import manifests
from reader.search.manifests import Manifest
from reader.text import analysis

# Raise when the schema or the meaning of a field changes; a new analysis raises its own version.
LAYOUT = 2
FORMAT = f"{LAYOUT}.{analysis.VERSION}"

_TOC = re.compile(r"_MAIN_([0-9]+)\.toc")
_OWNED = re.compile(
    r"_MAIN_[0-9]+\.toc(?:\.[0-9.]+)?|MAIN_[0-9a-z]+\.[A-Za-z0-9_.]+|MAIN\.tmp|MAIN_WRITELOCK"
    r"|manifest-[0-9]+\.json(?:\.new)?"
)


def toc_name(generation: int) -> str:
    return f"_MAIN_{generation}.toc"


def manifest_name(generation: int) -> str:
    return f"manifest-{generation}.json"


def generation_of(name: str) -> int | None:
    """The generation whose table of contents is called `name`, if any is."""
    match = _TOC.fullmatch(name)
    return int(match[1]) if match else None


def owned_names(folder: Path) -> list[str]:
    """The names in the folder that Whoosh or we gave; whatever else lies there is not ours. Sorted."""
    try:
        return sorted(path.name for path in folder.iterdir() if _OWNED.fullmatch(path.name))
    except (FileNotFoundError, NotADirectoryError):
        return []


def latest_generation(names: Iterable[str]) -> int | None:
    """The newest commit among these file names; `None` when there is none."""
    return max((found for name in names if (found := generation_of(name)) is not None), default=None)


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Put a manifest on disk, whole or not at all."""
    manifests.write(folder / manifest_name(manifest.generation), manifest, FORMAT)


def read_manifest(folder: Path, generation: int) -> Manifest:
    """Read a manifest. Raises `IndexDamaged` when it is missing, damaged or of another format."""
    return manifests.read(f"{folder}/{manifest_name(generation)}", FORMAT)


def sweep(folder: Path, keep: Manifest | None) -> None:
    """Delete our files that a manifest does not name; all of them, tables of contents first, without one.

    What others put into the folder stays. An interrupted sweep leaves an empty or a whole index, or one whose
    damage is found, never an older one.
    """
    kept = {manifest_name(keep.generation), *keep.files} if keep else set()
    surplus = [name for name in owned_names(folder) if name not in kept]
    for name in sorted(surplus, key=lambda name: -(generation_of(name) or -1)):
        _delete(folder / name)


def _delete(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        for child in path.iterdir():
            if child.is_file():
                child.unlink(missing_ok=True)
        path.rmdir()
    else:
        path.unlink(missing_ok=True)
