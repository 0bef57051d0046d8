"""A disk that loses power: an SQLite file system that writes down every write and sync, so that what a disk
may hold after a power cut at any moment can be made and opened.

What was not synced may be there, missing, or there in part: any of the later writes, each cut at sectors. A
new file is sure of its name when it is synced; a deletion, when the folder was synced with it.
"""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import apsw

SECTOR_BYTES = 512


@dataclass(frozen=True, slots=True)
class Write:
    name: str
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Truncate:
    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Sync:
    name: str


@dataclass(frozen=True, slots=True)
class Delete:
    name: str
    synced: bool


Event = Write | Truncate | Sync | Delete


@dataclass
class Disk:
    """The events since the recording began, over what the files held then. `fail` makes the writes and syncs
    fail from that event on."""

    events: list[Event] = field(default_factory=list)
    fail_at: int | None = None
    error: type[apsw.Error] = apsw.IOError
    names: set[str] = field(default_factory=set)

    def record(self, event: Event) -> None:
        if self.fail_at is not None and len(self.events) >= self.fail_at:
            raise self.error("the disk failed")
        self.events.append(event)

    def after_power_cut(
        self, count: int, before: dict[str, bytes], chance: random.Random
    ) -> dict[str, bytes]:
        """The files that may be found when the power went after so many events."""
        sure = {name: bytearray(content) for name, content in before.items()}
        pending: dict[str, list[Write | Truncate]] = {}
        unsure: set[str] = set()
        for event in self.events[:count]:
            match event:
                case Write() | Truncate():
                    pending.setdefault(event.name, []).append(event)
                case Sync(name):
                    content = sure.setdefault(name, bytearray())
                    for change in pending.pop(name, ()):
                        _apply(content, change)
                case Delete(name, synced):
                    pending.pop(name, None)
                    if synced:
                        sure.pop(name, None)
                    else:
                        unsure.add(name)
        for name in unsure & sure.keys():
            if chance.random() < 0.5:
                del sure[name]
        for name, changes in pending.items():
            self._keep_some(sure, name, changes, chance)
        return {name: bytes(content) for name, content in sure.items()}

    def _keep_some(
        self,
        sure: dict[str, bytearray],
        name: str,
        changes: list[Write | Truncate],
        chance: random.Random,
    ) -> None:
        """Of what was not synced any part: none, all, the first ones, or some, the last cut at a sector."""
        if name not in sure:
            if chance.random() < 0.5:
                return
            sure[name] = bytearray()
        way = chance.randrange(4)
        kept = changes if way == 1 else changes[: chance.randrange(len(changes) + 1)]
        if way == 0:
            kept = []
        if way == 3:
            kept = [change for change in changes if chance.random() < 0.5]
        for change in kept:
            _apply(sure[name], _torn(change, chance) if way >= 2 else change)


def _torn(change: Write | Truncate, chance: random.Random) -> Write | Truncate:
    if isinstance(change, Truncate) or chance.random() < 0.5:
        return change
    sectors = max(1, len(change.data) // SECTOR_BYTES)
    return Write(change.name, change.offset, change.data[: SECTOR_BYTES * chance.randrange(1, sectors + 1)])


def _apply(content: bytearray, change: Write | Truncate) -> None:
    if isinstance(change, Truncate):
        del content[change.size :]
        return
    end = change.offset + len(change.data)
    if len(content) < change.offset:
        content.extend(bytes(change.offset - len(content)))
    content[change.offset : end] = change.data


class RecordedFile(apsw.VFSFile):
    def __init__(self, disk: Disk, name: str | apsw.URIFilename | None, flags: list[int]) -> None:
        super().__init__("", name, flags)
        self._disk = disk
        path = name.filename() if isinstance(name, apsw.URIFilename) else name
        self._name = Path(path or "").name
        disk.names.add(self._name)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802 - apsw's name
        self._disk.record(Write(self._name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:  # noqa: N802 - apsw's name
        self._disk.record(Truncate(self._name, size))
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:  # noqa: N802 - apsw's name
        self._disk.record(Sync(self._name))
        super().xSync(flags)


class RecordedFiles(apsw.VFS):
    """Registered under `name` until it is unregistered."""

    def __init__(self, disk: Disk, name: str) -> None:
        self._disk = disk
        super().__init__(name, base="")

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> RecordedFile:  # noqa: N802 - the name is that of apsw
        return RecordedFile(self._disk, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802 - the name is that of apsw
        self._disk.record(Delete(Path(filename).name, syncdir))
        super().xDelete(filename, syncdir)


@contextmanager
def recorded(disk: Disk) -> Iterator[str]:
    """The name under which SQLite finds the disk, for the length of the block."""
    name = f"power-{id(disk)}"
    files = RecordedFiles(disk, name)
    try:
        yield name
    finally:
        files.unregister()
