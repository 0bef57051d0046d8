"""What long operations return."""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.article import Article, Draft, SourceStamp


@dataclass(frozen=True, slots=True)
class Failure:
    """A file or record that could not be taken in, and the reason as one sentence."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Piece:
    """What was read of a file at once, in the order of the files: one that holds many articles comes in many
    pieces. The last of a file says how it looked before it was read; `None` when it was already gone."""

    drafts: tuple[Draft, ...] = ()
    failures: tuple[Failure, ...] = ()
    stamp: SourceStamp | None = None
    is_last: bool = False


@dataclass(frozen=True, slots=True)
class Imported:
    id: str
    path: str
    title: str


class AddStatus(StrEnum):
    IMPORTED = "imported"
    UNCHANGED = "unchanged"
    REVISED = "revised"
    MOVED = "moved"
    REMOVED = "removed"
    """Stored, but taken out of the library by the person earlier."""


@dataclass(frozen=True, slots=True)
class Added:
    """How the store took one draft."""

    status: AddStatus
    article: Article


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import or an update did. `moved` were found under a new path; `vanished` are paths whose
    file is gone (their articles stay); `removed` are articles the person had removed before and whose
    file was met again; they are not in the library."""

    imported: tuple[Imported, ...] = ()
    unchanged: tuple[Imported, ...] = ()
    revised: tuple[Imported, ...] = ()
    failed: tuple[Failure, ...] = ()
    moved: tuple[Imported, ...] = ()
    vanished: tuple[str, ...] = ()
    removed: tuple[Imported, ...] = ()
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class LibraryStatus:
    """Counts for the status bar and `check`."""

    path: str
    articles: int
    detected: int
    indexed: int
    annotations: int
    engine: str
    problems: tuple[str, ...] = ()
    chosen: str = "auto"
    """The engine the person asked for: a value of `EngineChoice`."""


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export wrote, left as it was, and set aside because the person had changed the file."""

    written: tuple[str, ...]
    unchanged: tuple[str, ...]
    conflicts: tuple[str, ...]
