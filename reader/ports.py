"""The Protocols between the library and what stands behind it.

`reader.library` speaks to these; `reader.bootstrap` decides which classes answer. Errors that cross a port
are those of `reader.errors`.
"""

from collections.abc import Collection, Generator, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol, TypeVar

from reader.model.actor import (
    Actor,
    ActorCount,
    ActorName,
    ArticleMention,
    ContextSort,
    Mention,
    MentionContext,
    PassageActor,
)
from reader.model.annotation import (
    ActorCorrection,
    Annotation,
    AnnotationKind,
    ArticleStamp,
    ArticleTags,
    Correction,
    Looked,
    Preference,
    Reading,
    Record,
    Removal,
    SavedQuery,
)
from reader.model.article import (
    Article,
    ArticleBrief,
    ArticleName,
    ArticleSummary,
    ArticleText,
    Draft,
    Listing,
    SourceStamp,
)
from reader.model.change import ArticleChange
from reader.model.export import Export, ExportOptions
from reader.model.ids import Ids
from reader.model.notebook import BackupInfo, BackupReason, NoteDocument, NoteDraft
from reader.model.query import Query
from reader.model.report import Added, Exported, Failure, Piece
from reader.model.search import HitRows, IndexDocument

R = TypeVar(
    "R",
    Annotation,
    Reading,
    ArticleTags,
    Correction,
    Removal,
    Preference,
    SavedQuery,
    Looked,
    ActorCorrection,
)


class Progress(Protocol):
    """Hears how far a long operation is, and stops it."""

    def step(self, stage: str, done: int, total: int | None, /) -> None:
        """Report committed work. `stage` is `walk`, `import`, `detect`, `index`, `export` or `change`.

        Raises `Cancelled` when the person asked to stop; call it at least four times a second.
        """


class Importer(Protocol):
    """A file on disk → drafts."""

    def walk(self, paths: Sequence[Path]) -> Iterator[Path | Failure]:
        """Yield the readable source files under `paths` in sorted order; everything else as a Failure.

        Symlinks, devices, files over the limit and documents of a kind that is not ours met on the walk are
        failures; other files inside a folder are passed over silently, but named ones are failures.
        """

    def pieces(self, paths: Sequence[Path]) -> Generator[Piece, None, None]:
        """Read file after file; a bad one, or a bad record in one, is a Failure, never raised. The same files
        come in the same pieces."""

    def stamp(self, path: Path) -> SourceStamp:
        """How the file looks now, without reading it."""


class ReadsAhead(Protocol):
    """Does in another process what `Importer.pieces` and `ArticleStore.documents_after` do.

    Raises `WorkerFailed` when that process ends too early; whoever asked then goes on without it. Closing
    what is returned ends it.
    """

    def pieces(self, paths: Sequence[Path]) -> Generator[Piece, None, None]: ...

    def documents(self, engine: str, after: int) -> Generator[IndexDocument, None, None]:
        """Those after a position of the change log, as far as possible ready for an engine."""


class ArticleStore(Protocol):
    """Reads `articles.sqlite3`; short transactions, any thread."""

    def article(self, article_id: str) -> Article | None: ...

    def articles(self, ids: Sequence[str]) -> list[Article]:
        """In any order; unknown ids are left out."""

    def text(self, article_id: str, revision: str | None = None) -> ArticleText | None:
        """The current text, or that of an earlier revision."""

    def candidates(self, reference: str) -> list[ArticleName]:
        """The articles a reference may mean, best rule first: exact id, exact source file name, then every
        unique-beginning match of a name, then of an id. Exact names win over beginnings, names over ids.
        For a record in a file of many, its name is `file.jsonl#record`. At most 20 are returned."""

    def ids(self, listing: Listing, limit: int | None = None) -> list[str]:
        """In order, at most so many."""

    def packed_ids(self, listing: Listing) -> Ids | list[str]:
        """The same ids in as little room and time as can be."""

    def summaries(self, ids: Sequence[str]) -> list[ArticleSummary]:
        """In the order given; unknown ids are left out."""

    def count(self, listing: Listing) -> int: ...

    def mentions(self, article_id: str) -> list[Mention]: ...

    def all_mentions(self, article_id: str | None = None) -> Iterator[ArticleMention]:
        """Sorted by article path, then start."""

    def actors(self, article_id: str | None = None) -> list[ActorCount]:
        """Sorted by count (descending), then name."""

    def leading_actors(self, limit: int) -> list[ActorCount]:
        """Those that stand in the most articles, these first."""

    def actors_of(self, ids: Sequence[str]) -> list[ActorCount]:
        """In the order given; unknown ones are left out."""

    def actors_named(self, name: str) -> list[str]:
        """Ids of the actors called so under any name, in any case and accents: those whose first name it is
        before the others, then the most mentioned first."""

    def actors_like(self, text: str, limit: int) -> list[str]:
        """Ids of the actors one of whose names is so, begins so, or has a word that begins so."""

    def actor_names(self, actor_id: str) -> list[ActorName]:
        """The names under which an actor is mentioned, the most frequent first."""

    def detected_actors(self) -> list[Actor]:
        """The actors with their names as detection found them, without a word of the person."""

    def detected_as(self, name: str) -> list[str]:
        """Ids of the actors that detection found a name to mean."""

    def contexts(
        self, actor_id: str, sort: ContextSort, descending: bool, limit: int, offset: int
    ) -> list[MentionContext]:
        """A page of the mentions of an actor in their sentences."""

    def stamps(self) -> list[SourceStamp]:
        """Every source file that articles came from."""

    def has_sources(self, folder: Path | None = None) -> bool:
        """Whether articles came from any file, or from one in a folder."""

    def ids_under(self, folder: Path) -> list[str]:
        """Ids of the articles that came from the files in a folder."""

    def briefs(self, ids: Sequence[str]) -> list[ArticleBrief]:
        """In any order; unknown ids are left out."""

    def hit_rows(self, ids: Sequence[str], texts: int) -> HitRows:
        """What a page of hits is made of, with the texts of the first so many; what is gone is left out."""

    def displaced(self) -> list[str]:
        """Ids of the live annotations with a place that were not made for the present text of an article
        here, nor given up: everything that may have moved, oldest first."""

    def strays(self) -> list[ArticleStamp]:
        """The stamps of live records whose article is not here under its id, each article once."""

    def passages_actors(self, annotation_ids: Sequence[str] | None = None) -> list[PassageActor]:
        """Who is named in highlighted passages (all, or these) that were made for the present text."""

    def match(self, stamp: ArticleStamp) -> str | None:
        """The id of the article a stamp means here: by id, else revision, else name and record, else url."""

    def roots(self) -> list[str]:
        """The files and folders the person imported, which an update walks again."""

    def changes(self, after: int, limit: int) -> list[ArticleChange]:
        """The change log after a position, oldest first, each article at most once (its last entry)."""

    def position(self) -> int:
        """The last position of the change log (0 when empty)."""

    def named_since(self, position: int, actor_ids: Iterable[str]) -> list[str]:
        """The ids of the articles that changed after a position of the change log and name one of the actors
        now."""

    def last_text(self) -> int:
        """The number of the text stored last, of a new article or a revision (0 when there is none)."""

    def with_text_after(self, number: int) -> list[str]:
        """Ids of the articles that were added, or whose text changed, after a text; unlike the change log
        this passes over what was only detected or corrected."""

    def document(self, article_id: str) -> IndexDocument | None:
        """What the index needs; `None` when the article is gone or removed."""

    def documents(self, ids: Sequence[str]) -> list[IndexDocument]:
        """In the order given; what is gone or removed is left out."""

    def documents_after(self, position: int) -> Iterator[IndexDocument]:
        """What the index needs of the articles in the change log after a position, in the order of the log,
        without those that are no longer here."""

    def undetected(self, version: str, limit: int, first: Sequence[str] = ()) -> list[str]:
        """Ids of articles whose mentions were not made by this version of the detector from this text: those
        of `first`, then those the person opened last, then the others, the newest before the older."""

    def detected_count(self, version: str) -> int: ...

    def notes_position(self) -> int:
        """How far of the notes' change log has been applied here."""

    def verify(self) -> list[str]:
        """Integrity problems as sentences; empty when sound."""


class ArticleWriter(ArticleStore, Protocol):
    """The one writer of `articles.sqlite3`."""

    def add(self, drafts: Sequence[Draft], stamps: Sequence[SourceStamp]) -> list[Added]:
        """Store drafts in one transaction with its change-log entries; on return they are on disk.

        Identity: the same (path, record) is the same article: equal original → unchanged, else a revision.
        An unknown path whose original is already stored: when the old path no longer exists on disk (for
        records: no longer holds it) the article moved; otherwise it is the same article (unchanged).
        """

    def remember_roots(self, paths: Sequence[str]) -> None:
        """Add to the files and folders that an update walks."""

    def set_mentions(self, version: str, found: Sequence[tuple[str, str, Sequence[Mention]]]) -> None:
        """Replace the mentions of (article id, revision) pairs; one transaction, with log entries."""

    def apply_notes(
        self,
        records: Sequence[Record],
        retracted: Sequence[Record],
        position: int,
        *,
        complete: bool = False,
        holding: Collection[str] = (),
    ) -> None:
        """Bring the effective metadata, the removed flags and the actors up to date with the person's
        Corrections, Removals and ActorCorrections (other records are ignored); `retracted` are records that
        no longer hold. `holding` are the articles in whose texts names that were added may stand.
        `complete` says that `records` are all there are: whatever else was applied before is taken back
        (after a restored backup, or when the notes' position lies behind `notes_position`)."""


class NotesStore(Protocol):
    """`notes.sqlite3`: what the person made. One process writes it; acknowledged means on disk."""

    def annotations(
        self,
        article_id: str | None = None,
        *,
        actor_id: str | None = None,
        kind: AnnotationKind | None = None,
    ) -> list[Annotation]:
        """Live annotations by creation time: all, of an article, on an actor, or of a kind."""

    def annotation_ids(self, beginning: str, limit: int) -> list[str]:
        """Ids of live annotations that begin like this, sorted; none for an empty beginning."""

    def get(self, key: str) -> Record | None:
        """The record under its key (see `key_of`)."""

    def many(self, keys: Iterable[str]) -> dict[str, Record]:
        """The records of the keys that have one."""

    def records(self, kind: type[R]) -> list[R]:
        """Every live record of one type."""

    def every(self) -> list[Record]:
        """Every live record."""

    def edit(self, label: str, puts: Sequence[Record], deletes: Sequence[Record] = ()) -> None:
        """Write records and delete others in one transaction that can be undone; the history keeps all."""

    def edit_in_parts(self, label: str, parts: Iterable[tuple[Sequence[Record], Sequence[Record]]]) -> bool:
        """Write records and delete others part by part, each on disk before the next is asked for. However
        far that came, all parts are one step for undo. Return whether anything changed."""

    def reattach(self, ids: Mapping[str, str]) -> None:
        """Let what was made of articles (old ids) belong to others (new ids); logged, but in no history."""

    def undo(self, *, reading: bool = False, progress: Progress | None = None) -> tuple[str, list[Record]]:
        """Take back the last edit; return its label and the records concerned. Raises `NothingToUndo`.

        One made in parts is taken back part by part; stopped between two, the next `undo` goes on. Reading
        positions have a history of their own (`reading`), so that scrolling never stands between a person
        and the note they want back.
        """

    def redo(
        self, *, reading: bool = False, progress: Progress | None = None
    ) -> tuple[str, list[Record]]: ...

    def undo_label(self, *, reading: bool = False) -> str | None:
        """What `undo` would take back."""

    def redo_label(self, *, reading: bool = False) -> str | None: ...

    def undo_id(self, *, reading: bool = False) -> str:
        """How the edit that `undo` would take back is told from every other; empty without any."""

    def undo_size(self, *, reading: bool = False, redo: bool = False) -> int:
        """How many characters of history `undo` (or `redo`) would read: some hundred for a record."""

    def position(self) -> int:
        """The last position of the notes' change log."""

    def changes(self, after: int) -> tuple[list[Record], list[Record], int]:
        """Records written and records deleted after a position (final state each), and the new position."""

    def tags(self) -> list[tuple[str, int]]:
        """Every tag in use, with its count."""

    def versions(self, key: str) -> list[tuple[str, Record]]:
        """Every state in which edits left a record and when, oldest first, also those undone since."""

    def labels(self, limit: int) -> list[str]:
        """What `undo` would take back one after the other, the next first."""

    def save_draft(self, key: str, text: str) -> None:
        """Keep text that is being written: on disk on return, in no history."""

    def drop_draft(self, key: str) -> None: ...

    def drafts(self) -> list[NoteDraft]:
        """The latest first."""

    def back_up(self, reason: BackupReason = BackupReason.CHANGED) -> Path | None:
        """Write a verified copy when something changed since the last; return it."""

    def verify(self) -> list[str]: ...


class NoteIndex(Protocol):
    """Answers queries about notes; holds them in memory."""

    def put(self, documents: Sequence[NoteDocument]) -> None:
        """Add or replace."""

    def drop(self, ids: Sequence[str]) -> None: ...

    def clear(self) -> None: ...

    def read_texts(self, most: int | None = None) -> bool:
        """Read ahead what so many notes say, or all; `True` while there are more. A question does it too."""

    def find(self, query: Query) -> set[str]:
        """The ids of all that match."""


class NoteBackups(Protocol):
    """The verified copies of the notes. A name is a copy's file name, a unique part of it, or empty for the
    newest; raises `BackupNotFound`."""

    def every(self) -> list[BackupInfo]:
        """The newest first."""

    def times(self) -> list[datetime]:
        """When each was made, without opening any."""

    def info(self, name: str) -> BackupInfo: ...

    def records(self, name: str) -> list[Record]:
        """Every live record."""

    def latest(self, name: str, limit: int) -> list[Annotation]:
        """The annotations changed last, newest first."""


class EntityDetector(Protocol):
    @property
    def version(self) -> str:
        """Changes whenever the same text could get other mentions."""

    def detect(self, text: ArticleText, language: str) -> list[Mention]:
        """The mentions of one article after docs' definition: sorted, not overlapping, linked inside the
        document and to the register."""


class CorrectionsFormat(Protocol):
    """The person's words on actors ↔ one readable file, without loss."""

    def save(self, path: Path, said: list[ActorCorrection]) -> None:
        """Write all of them or nothing. Raises `ExportFailed`, `DiskFull`."""

    def load(self, path: Path) -> list[ActorCorrection]:
        """The words of a file; articles have ids under which they wait to be found. Raises
        `SourceUnreadable`, `NewerFormat`, or `BadLine` with its number."""


class ActorLinker(Protocol):
    """Joins variants of one name across documents; knows some actors and learns those it links."""

    def link(self, mentions: Sequence[Mention]) -> list[Mention]:
        """Mentions with the actor ids of already known actors where a name is a variant of theirs."""


class Exporter(Protocol):
    """Annotations → files a person keeps."""

    def export(self, directory: Path, export: Export, options: ExportOptions, progress: Progress) -> Exported:
        """Write the chosen formats; deterministic; nothing the person wrote in an exported file is
        overwritten."""


class AnnotationFormat(Protocol):
    """Lines of text → the annotations they were written from."""

    def colour_name(self, line: str) -> str:
        """What the colour of a line's annotation was called; empty for no name. Raises `BadLine`."""

    def read(self, line: str) -> Annotation | ArticleTags:
        """The record of a line, with an empty article id. Raises `BadLine`."""
