"""The files of a Whoosh index: which they are, what they should contain, whether they still do.

Whoosh keeps no checksums and reads pickles, so that damage would show as any exception or as a wrong answer.
Beside each table of contents (`_MAIN_<generation>.toc`) lies therefore a manifest
(`manifest-<generation>.json`) with a checksum of every file of that commit, and with the position in the
article store's change log that the commit brings the index to. The manifest is written first; the renaming of
the table of contents makes both true at once. Nothing is unpickled before its checksum has been compared.
"""

import json
import os
import re
import zlib
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from reader.errors import IndexDamaged
from reader.text import analysis

# Raise when the schema or the meaning of a field changes; a new analysis raises its own version.
LAYOUT = 1
FORMAT = f"{LAYOUT}.{analysis.VERSION}"

LOCK_NAME = "writer.lock"
_TOC = re.compile(r"_MAIN_([0-9]+)\.toc")
_OWNED = re.compile(
    r"_MAIN_[0-9]+\.toc(?:\.[0-9.]+)?|MAIN_[0-9a-z]+\.[A-Za-z0-9_.]+|MAIN\.tmp|MAIN_WRITELOCK"
    r"|manifest-[0-9]+\.json(?:\.new)?"
)
_CHUNK_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class FileSum:
    """The size of a file and the CRC-32 of its content."""

    size_bytes: int
    crc32: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """What one commit consists of, and how far it follows the article store's change log."""

    generation: int
    position: int
    files: dict[str, FileSum]


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


def sum_of(path: Path) -> FileSum:
    """Read a file through once."""
    crc32 = size_bytes = 0
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK_BYTES):
            crc32 = zlib.crc32(chunk, crc32)
            size_bytes += len(chunk)
    return FileSum(size_bytes, crc32)


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Put a manifest on disk, whole or not at all."""
    body = json.dumps({"format": FORMAT, **asdict(manifest)}, sort_keys=True).encode()
    path = folder / manifest_name(manifest.generation)
    new = path.with_name(path.name + ".new")
    with new.open("wb") as file:
        file.write(b"%08x\n%s\n" % (zlib.crc32(body), body))
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)


def read_manifest(folder: Path, generation: int) -> Manifest:
    """Read a manifest. Raises `IndexDamaged` when it is missing, damaged or of another format."""
    name = manifest_name(generation)
    try:
        checksum, _, body = (folder / name).read_bytes().rstrip(b"\n").partition(b"\n")
    except FileNotFoundError as error:
        raise IndexDamaged(reason=f"{name} is missing") from error
    if checksum != b"%08x" % zlib.crc32(body):
        raise IndexDamaged(reason=f"{name} is not as it was written")
    content = json.loads(body)
    if content["format"] != FORMAT:
        raise IndexDamaged(reason="it was made by another version of the program")
    files = {file: FileSum(**fields) for file, fields in content["files"].items()}
    return Manifest(content["generation"], content["position"], files)


class Verifier:
    """Compares files with their checksums, each once as long as its size and time of change stay the same.

    A segment file never changes after its commit, so that a search costs a few `stat` calls.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sound: dict[str, tuple[int, int, int, FileSum]] = {}

    def check(self, manifest: Manifest) -> None:
        """Raises `IndexDamaged` when a file of the manifest is missing or not as it was written."""
        for name, expected in manifest.files.items():
            self._check_file(name, expected)
        self._sound = {name: self._sound[name] for name in manifest.files}

    def _check_file(self, name: str, expected: FileSum) -> None:
        path = self._folder / name
        try:
            status = path.stat()
            mark = (status.st_ino, status.st_size, status.st_mtime_ns, expected)
            if self._sound.get(name) == mark:
                return
            found = sum_of(path)
        except FileNotFoundError as error:
            raise IndexDamaged(reason=f"{name} is missing") from error
        if found != expected:
            raise IndexDamaged(reason=f"{name} is not as it was written")
        self._sound[name] = mark


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
