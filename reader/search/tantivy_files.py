"""The files of a tantivy index: every commit is a folder of its own, complete when it has its name.

A commit is made in `work`, out of hard links to the files of the one before (segments never change), and then
renamed to `commit-<generation>`. So its words, its position in the article store's change log and its
checksums become true at once, and nothing that a stopped or failed commit leaves behind is ever looked at.
"""

import json
import os
import re
import shutil
from pathlib import Path

from reader.search import manifests
from reader.search.manifests import Manifest
from reader.search.tantivy_schema import FORMAT
from reader.search.writing import sync

WORK_NAME = "work"
MANIFEST_NAME = "manifest.json"
META_NAME = "meta.json"
"""tantivy's own list of segments."""
_COMMIT = re.compile(r"commit-([0-9]+)")


def commit_name(generation: int) -> str:
    return f"commit-{generation}"


def generations(folder: Path) -> list[int]:
    """The commits in the folder, oldest first."""
    try:
        names = os.listdir(folder)  # noqa: PTH208  # asked in every search; a `Path` takes three times as long
    except (FileNotFoundError, NotADirectoryError):
        return []
    return sorted(int(match[1]) for name in names if (match := _COMMIT.fullmatch(name)))


def read_manifest(folder: Path, generation: int) -> Manifest:
    """Raises `IndexDamaged` when it is missing, damaged or of another version."""
    return manifests.read(f"{folder}/{commit_name(generation)}/{MANIFEST_NAME}", FORMAT)


def start_work(folder: Path, previous: Manifest | None) -> Path:
    """An empty place to work in, or one with all that the previous commit holds."""
    work = folder / WORK_NAME
    _remove(work)
    work.mkdir()
    if previous:
        for name in previous.files:
            _link(folder / commit_name(previous.generation) / name, work / name)
    return work


def _link(source: Path, target: Path) -> None:
    """tantivy rewrites its list of segments; the segments may be shared, where the disk can."""
    if source.name != META_NAME:
        try:
            target.hardlink_to(source)
        except (OSError, NotImplementedError):
            pass
        else:
            return
    shutil.copyfile(source, target)


def publish(folder: Path, previous: Manifest | None, position: int) -> Manifest:
    """Make the work the last commit."""
    work = folder / WORK_NAME
    names = referenced(work)
    for path in work.iterdir():
        if path.name not in names:
            path.unlink()
    known = previous.files if previous else {}
    files = {
        name: known[name] if name in known and name != META_NAME else manifests.sum_of(work / name)
        for name in sorted(names)
    }
    manifest = Manifest(previous.generation + 1 if previous else 1, position, files)
    for name in names - known.keys():
        sync(work / name)
    manifests.write(work / MANIFEST_NAME, manifest, FORMAT)
    sync(work)
    work.rename(folder / commit_name(manifest.generation))
    sync(folder)
    return manifest


def referenced(work: Path) -> set[str]:
    """The files that tantivy's list of segments speaks of; tantivy may leave others behind."""
    segments = json.loads((work / META_NAME).read_bytes())["segments"]
    endings: dict[str, str] = {}
    for segment in segments:
        deletes = segment["deletes"]
        name = segment["segment_id"].replace("-", "")
        endings[name] = f".{deletes['opstamp']}.del" if deletes else ""
    return {META_NAME} | {
        path.name
        for path in work.iterdir()
        if (stem := path.name.partition(".")[0]) in endings
        and (path.suffix != ".del" or path.name == stem + endings[stem])
    }


def sweep(folder: Path, keep: Manifest | None) -> None:
    """Delete unfinished work and every commit but one, the newest first; what others put there stays."""
    _remove(folder / WORK_NAME)
    for generation in reversed(generations(folder)):
        if keep is None or generation != keep.generation:
            _remove(folder / commit_name(generation))


def _remove(path: Path) -> None:
    """The manifest goes last, that a half-removed commit is damage and not an older answer."""
    if not path.is_dir() or path.is_symlink():
        path.unlink(missing_ok=True)
        return
    for child in sorted(path.iterdir(), key=lambda one: one.name == MANIFEST_NAME):
        if child.is_dir() and not child.is_symlink():
            shutil.rmtree(child)
        else:
            child.unlink(missing_ok=True)
    path.rmdir()
