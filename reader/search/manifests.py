"""What one commit of a search index consists of, with checksums: the same for every engine.

An engine's files keep no checksums that are compared at each opening, so that damage would show as any
exception or as a wrong answer. A manifest names every file of a commit with its checksum, and the position
in the article store's change log that the commit brings the index to.
"""

import json
import os
import zlib
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path

from reader.errors import IndexDamaged

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


def sum_of(path: Path) -> FileSum:
    """Read a file through once."""
    crc32 = size_bytes = 0
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK_BYTES):
            crc32 = zlib.crc32(chunk, crc32)
            size_bytes += len(chunk)
    return FileSum(size_bytes, crc32)


def write(path: Path, manifest: Manifest, version: str) -> None:
    """Put a manifest on disk, whole or not at all; `version` is that of the engine's layout."""
    body = json.dumps({"format": version, **asdict(manifest)}, sort_keys=True).encode()
    new = path.with_name(path.name + ".new")
    with new.open("wb") as file:
        file.write(b"%08x\n%s\n" % (zlib.crc32(body), body))
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)


def read(place: str, version: str) -> Manifest:
    """Read a manifest. Raises `IndexDamaged` when it is missing, damaged or of another version."""
    try:
        status = os.stat(place)  # noqa: PTH116  # asked in every search; a `Path` takes longer than the question
        return _read(place, version, (status.st_ino, status.st_size, status.st_mtime_ns))
    except (FileNotFoundError, NotADirectoryError) as error:
        raise IndexDamaged(reason=f"{Path(place).name} is missing") from error


@lru_cache(maxsize=8)
def _read(place: str, version: str, _mark: tuple[int, int, int]) -> Manifest:
    """Remembered as long as the file stays the same."""
    raw, name = Path(place).read_bytes(), Path(place).name
    checksum, _, body = raw.rstrip(b"\n").partition(b"\n")
    if checksum != b"%08x" % zlib.crc32(body):
        raise IndexDamaged(reason=f"{name} is not as it was written")
    content = json.loads(body)
    if content["format"] != version:
        raise IndexDamaged(reason="it was made by another version of the program")
    files = {file: FileSum(**fields) for file, fields in content["files"].items()}
    return Manifest(content["generation"], content["position"], files)


class Verifier:
    """Compares files with their checksums, each once as long as its size and time of change stay the same.

    A segment file never changes after its commit, so that a search costs a few `stat` calls.
    """

    def __init__(self, folder: Path) -> None:
        self._place = str(folder)
        self._sound: dict[str, tuple[int, int, int, FileSum]] = {}

    def check(self, manifest: Manifest, inside: str = "") -> None:
        """Compare the files of a manifest in the folder, or `inside` a folder of it.

        Raises `IndexDamaged` when one is missing or not as it was written.
        """
        folder = f"{self._place}/{inside}" if inside else self._place
        sound = self._sound
        for name, expected in manifest.files.items():
            try:
                status = os.stat(f"{folder}/{name}")  # noqa: PTH116  # a `Path` takes longer than the question
                mark = (status.st_ino, status.st_size, status.st_mtime_ns, expected)
                if sound.get(name) != mark:
                    _compare(Path(folder, name), expected)
                    sound[name] = mark
            except (FileNotFoundError, NotADirectoryError, IsADirectoryError) as error:
                raise IndexDamaged(reason=f"{name} is missing") from error
        if len(sound) > len(manifest.files):
            self._sound = {name: sound[name] for name in manifest.files}


def _compare(path: Path, expected: FileSum) -> None:
    if sum_of(path) != expected:
        raise IndexDamaged(reason=f"{path.name} is not as it was written")
