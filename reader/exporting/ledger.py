"""Remembers what an export wrote into files that carry no marks of ours, to know whether they were changed.

`.corpus-reader.json` in the exported folder maps a file's name to the hash of what was written; without it,
or when it is damaged, every such file counts as the person's own.
"""

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path

from reader.exporting import write

NAME = ".corpus-reader.json"
_VERSION = 1


@dataclass(slots=True)
class Ledger:
    """The hashes of one folder's files by name."""

    folder: Path
    hashes: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, folder: Path) -> "Ledger":
        """Read the folder's ledger; an unreadable one is empty. Raises `ExportFailed`."""
        return cls(folder, _hashes(write.read(folder / NAME) or ""))

    def is_ours(self, name: str, content: str) -> bool:
        """Whether a file holds what we wrote there last."""
        return self.hashes.get(name) == _hash(content)

    def note(self, name: str, content: str) -> None:
        self.hashes[name] = _hash(content)

    def save(self) -> None:
        """Raises `ExportFailed` or `DiskFull`."""
        document = {"version": _VERSION, "files": dict(sorted(self.hashes.items()))}
        text = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
        if self.hashes and write.read(self.folder / NAME) != text:
            write.replace(self.folder / NAME, text)


def _hashes(text: str) -> dict[str, str]:
    try:
        document = json.loads(text)
        files = document["files"]
        return {str(name): str(value) for name, value in files.items()}
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return {}


def _hash(content: str) -> str:
    return hashlib.sha256(content.encode(errors="surrogateescape")).hexdigest()
