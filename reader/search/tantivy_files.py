"""The files of a tantivy index: every commit is a folder of its own, complete when it has its name.

A commit is made in `work`, out of hard links to the files of the one before (segments never change). What it
holds then is linked into `next`, which is renamed to `commit-<generation>`. So its words, its position in the
article store's change log and its checksums become true at once, and nothing that a stopped or failed commit
leaves behind is ever looked at; and tantivy may go on merging segments in `work`.
"""

import errno
import json
import os
import re
import shutil
from contextlib import suppress
from pathlib import Path

from reader.search import manifests
from reader.search.manifests import Manifest
from reader.search.tantivy_schema import FORMAT
from reader.search.writing import sync

WORK_NAME, NEXT_NAME = "work", "next"
MANIFEST_NAME = "manifest.json"
META_NAME = "meta.json"
"""tantivy's own list of segments."""
_COMMIT = re.compile(r"commit-([0-9]+)")
# How often others may change a folder while it is being read or removed.
_ATTEMPTS = 20


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
    """Make what the work holds now the last commit; the work stays."""
    coming = folder / NEXT_NAME
    names = _gather(folder / WORK_NAME, coming)
    known = previous.files if previous else {}
    files = {
        name: known[name] if name in known and name != META_NAME else manifests.sum_of(coming / name)
        for name in sorted(names)
    }
    manifest = Manifest(previous.generation + 1 if previous else 1, position, files)
    for name in names - known.keys():
        sync(coming / name)
    manifests.write(coming / MANIFEST_NAME, manifest, FORMAT)
    sync(coming)
    coming.rename(folder / commit_name(manifest.generation))
    sync(folder)
    return manifest


def _gather(work: Path, coming: Path) -> set[str]:
    """Link what the segments of the work consist of. Those that are merged meanwhile may be gone before they
    are linked: as long as tantivy lists the same segments, it has deleted none of them."""
    for _ in range(_ATTEMPTS):
        _remove(coming)
        coming.mkdir()
        shutil.copyfile(work / META_NAME, coming / META_NAME)
        listed = (coming / META_NAME).read_bytes()
        names = referenced(work, listed)
        with suppress(FileNotFoundError):
            for name in names - {META_NAME}:
                _link(work / name, coming / name)
        if (work / META_NAME).read_bytes() == listed:
            return names
    raise OSError(errno.EBUSY, "the segments of the index change faster than they can be linked")


def referenced(work: Path, listed: bytes) -> set[str]:
    """The files that tantivy's list of segments speaks of; tantivy may leave others behind."""
    endings: dict[str, str] = {}
    for segment in json.loads(listed)["segments"]:
        deletes = segment["deletes"]
        name = segment["segment_id"].replace("-", "")
        endings[name] = f".{deletes['opstamp']}.del" if deletes else ""
    return {META_NAME} | {
        path.name
        for path in work.iterdir()
        if (stem := path.name.partition(".")[0]) in endings
        and (path.suffix != ".del" or path.name == stem + endings[stem])
    }


def has_merged(folder: Path, published: Manifest) -> bool:
    """Whether the work holds other segments by now than when it was published."""
    return manifests.sum_of(folder / WORK_NAME / META_NAME) != published.files[META_NAME]


def sweep(folder: Path, keep: Manifest | None) -> None:
    """Delete unfinished work and every commit but one, the newest first; what others put there stays."""
    for name in (WORK_NAME, NEXT_NAME):
        _remove(folder / name)
    for generation in reversed(generations(folder)):
        if keep is None or generation != keep.generation:
            _remove(folder / commit_name(generation))


def _remove(path: Path) -> None:
    """The manifest goes last, that a half-removed commit is damage and not an older answer. Who just opens
    the commit may make tantivy's lock file in it meanwhile."""
    if not path.is_dir() or path.is_symlink():
        path.unlink(missing_ok=True)
        return
    for attempt in range(1, _ATTEMPTS + 1):
        _empty(path)
        try:
            path.rmdir()
        except OSError as error:
            if error.errno != errno.ENOTEMPTY or attempt == _ATTEMPTS:
                raise
        else:
            return


def _empty(folder: Path) -> None:
    for child in sorted(folder.iterdir(), key=lambda one: one.name == MANIFEST_NAME):
        if child.is_dir() and not child.is_symlink():
            shutil.rmtree(child)
        else:
            child.unlink(missing_ok=True)
