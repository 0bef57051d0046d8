"""The folder that is exported to: which files in it are ours, found again by the id in their front matter."""

import os
from collections.abc import Iterator
from pathlib import Path

from reader.exporting import front_matter
from reader.exporting.names import EXTENSION, collision_key, first_free, is_conflict_name
from reader.exporting.regions import front_of
from reader.exporting.write import make_folder, names_in

DEPTH = 3
"""Levels of folders searched for files that the person moved: enough for a vault with a few shelves, and an
export into a home folder by mistake does not walk all of it."""
_HEAD_BYTES = front_matter.SIZE_LIMIT


class ExportFolder:
    """Knows each file of ours by its id, and which names are taken. Made for one export; one thread."""

    def __init__(self, directory: Path) -> None:
        """Look through the folder, making it where it is not there. Raises `ExportFailed` or `DiskFull`."""
        make_folder(directory)
        self.directory = directory
        self._taken: dict[Path, set[str]] = {}
        self._by_id: dict[str, Path] = {}
        for path in sorted(_markdown_files(directory, DEPTH), key=_preference):
            identifier = _identifier(path)
            if identifier is not None:
                self._by_id.setdefault(identifier, path)

    def place(self, identifier: str, names: Iterator[str], shelf: str = "") -> Path:
        """The file of this id wherever it is now, else a path in the folder, or in its folder `shelf`, under
        the first free name."""
        if identifier not in self._by_id:
            folder = self.directory / shelf
            taken = self._names_taken(folder)
            name = first_free(names, taken)
            taken.add(collision_key(name))
            self._by_id[identifier] = folder / name
        return self._by_id[identifier]

    def there(self) -> dict[str, Path]:
        """The files of ours by id, as they are now."""
        return dict(self._by_id)

    def _names_taken(self, folder: Path) -> set[str]:
        if folder not in self._taken:
            names = names_in(folder) if folder.is_dir() else []
            self._taken[folder] = {collision_key(name) for name in names}
        return self._taken[folder]


def _markdown_files(folder: Path, depth: int) -> Iterator[Path]:
    """Hidden folders, symlinked folders and what cannot be listed are passed over."""
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False) and depth > 1:
            yield from _markdown_files(Path(entry.path), depth - 1)
        elif entry.is_file() and entry.name.lower().endswith(EXTENSION):
            yield Path(entry.path)


def _preference(path: Path) -> tuple[bool, int, str]:
    """Of several files with one id the nearest that was not set aside as a conflict is the article's."""
    return is_conflict_name(path.name), len(path.parts), str(path)


def _identifier(path: Path) -> str | None:
    """The id in the front matter; `None` for other people's files and unreadable ones."""
    try:
        with path.open("rb") as file:
            head = file.read(4096)
            if not head.removeprefix(b"\xef\xbb\xbf").startswith(b"---"):
                return None
            text = (head + file.read(_HEAD_BYTES)).decode(errors="surrogateescape")
    except OSError:
        return None
    front = front_of(text)
    return front_matter.identifier(front) if front is not None else None
