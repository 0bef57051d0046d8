"""The composition root: chooses and builds the concrete classes for the part a process plays."""

import os
import sys
import uuid
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache
from pathlib import Path
from time import monotonic, sleep
from typing import TypeVar

from reader.ahead import Ahead
from reader.entities.identity import actor_id
from reader.entities.lazy import LazyDetector
from reader.entities.linker import Linker
from reader.entities.registered import registered_actors
from reader.errors import LibraryDamaged, LibraryLocked, ReaderError
from reader.exporting.corrections_file import CorrectionsFile
from reader.exporting.lazy import LazyAnnotationFormat, LazyExporter
from reader.importing.lazy import LazyImporter
from reader.jobs.calls import Call, Progress
from reader.jobs.child import Child
from reader.jobs.handover import Hold, hand_over, owner_of
from reader.library.actors import Actors
from reader.library.annotations import Annotations
from reader.library.articles import Articles
from reader.library.backups import Backups
from reader.library.catalogue import Catalogue
from reader.library.derivation import Derivation
from reader.library.drafts import Drafts
from reader.library.exchange import Exchange
from reader.library.exports import Exports
from reader.library.facade import Library
from reader.library.history import History
from reader.library.imports import Imports
from reader.library.notebook import Notebook
from reader.library.noted import Noted
from reader.library.placing import Placing
from reader.library.review import Review
from reader.library.roles import Role, role_of
from reader.library.search import Search
from reader.library.searches import Searches
from reader.model.notebook import BackupInfo
from reader.resources import resource, sample_corpus
from reader.search.engines import Engines
from reader.search.excerpts import Excerpts
from reader.search.language import Language
from reader.search.name_table import NameTable
from reader.search.note_index import MemoryNoteIndex
from reader.settings import log_file
from reader.storage.article_writer import SqliteArticleWriter
from reader.storage.articles import SqliteArticleReader
from reader.storage.backups import restore_notes
from reader.storage.connections import ARTICLES, NOTES
from reader.storage.copies import SqliteNoteBackups
from reader.storage.creation import create
from reader.storage.notes import SqliteNotesStore

R = TypeVar("R")

COMMAND_WAIT_SECONDS = 30.0
"""How long a command waits for another command; a window answers at once."""


class Part(StrEnum):
    """What a process may do with a library: see docs/decisions, "one writer for each file"."""

    OWNER = "owner"
    """A command that does everything itself."""
    WINDOW = "window"
    """Writes the notes; leaves articles and index to its children."""
    WRITER = "writer"
    """The window's child that writes articles and index."""
    READER = "reader"
    """Writes nothing: the window's searcher, and a command beside a window."""


def open_library(folder: Path, part: Part) -> Library:
    """Open a library, which must exist unless the part writes articles or notes."""
    if part in (Part.OWNER, Part.WINDOW):
        create(folder)
    writes_articles = part in (Part.OWNER, Part.WRITER)
    writer = SqliteArticleWriter(folder, new_id=_new_id, now=_now) if writes_articles else None
    store = writer or SqliteArticleReader(folder)
    read_only = part in (Part.WRITER, Part.READER)
    notes = SqliteNotesStore(folder, folder / "backups", read_only=read_only, now=_now, new_id=_new_id)
    index = Engines(folder / "index", read_only=not writes_articles)
    detector = LazyDetector(resource("register"), resource("model"))
    ahead = Ahead(folder, log_file(), _cores() - 1) if _cores() > 1 else None
    derivation = Derivation(folder, store, writer, notes, detector, Linker, index, ahead)
    heal = derivation.rebuild_index if writes_articles else None
    registered = cache(lambda: registered_actors(resource("register")))
    actors = Actors(store, notes, actor_id, CorrectionsFile(), registered)
    placing = Placing(store)
    language = Language(today=date.today)
    annotations = Annotations(store, notes, placing, actors.resolve, _now, _new_id)
    noted = Noted(notes, store, MemoryNoteIndex())
    catalogue = Catalogue(store, noted, registered, NameTable)
    search = Search(store, noted, index, language, Excerpts(), catalogue, heal)
    notebook = Notebook(store, notes, annotations, placing, language, MemoryNoteIndex())
    resources = ExitStack()
    for opened in (notes, store, index):
        resources.callback(opened.close)
    return Library(
        folder=folder,
        close=resources.close,
        articles=Articles(store, notes, sample_corpus()),
        imports=Imports(store, writer, LazyImporter(), ahead),
        derivation=derivation,
        search=search,
        searches=Searches(store, notes, search, _now),
        actors=actors,
        annotations=annotations,
        notebook=notebook,
        review=Review(store, notes, annotations, placing, _now),
        drafts=Drafts(notes),
        history=History(notes),
        backups=Backups(notes, SqliteNoteBackups(folder), _now),
        exports=Exports(store, notes, annotations, notebook, actors, LazyExporter()),
        exchange=Exchange(store, notes, LazyAnnotationFormat(), _now, _new_id),
    )


def start_child(folder: Path, part: Part) -> Child:
    """A child process for a window: `Part.WRITER` or `Part.READER`."""
    command = [sys.executable, "-m", "reader.worker", str(folder), part.value]
    return Child(command, log_file())


@dataclass(frozen=True, slots=True)
class Session:
    """A library opened for one command. What always holds: a call that changes something runs in the
    process that holds the library, whichever that is."""

    library: Library
    holds: bool

    def run(self, call: Call[R], progress: Progress) -> R:
        role = role_of(call.method)
        if self.holds or role is Role.READS:
            if role is Role.WRITES_NOTES and not call.name.startswith("backups."):
                self.library.backups.make_if_due()
            return call.run(progress)
        return hand_over(self.library.folder, call, progress.step)


@contextmanager
def open_session(folder: Path, *, changes: bool) -> Iterator[Session]:
    """Open a library for one command; `changes` says that the command may change something.

    Raises `LibraryLocked` when another command keeps the library for longer than a person would wait.
    """
    folder.mkdir(parents=True, exist_ok=True)
    hold = Hold(folder)
    if hold.take() or (changes and not owner_of(folder)[1] and hold.take(COMMAND_WAIT_SECONDS)):
        try:
            with open_library(folder, Part.OWNER) as library:
                yield Session(library, holds=True)
        finally:
            hold.release()
        return
    pid, address = owner_of(folder)
    if changes and not address:
        raise LibraryLocked(path=str(folder), owner=f"process {pid}")
    _await_files(folder, pid)
    with open_library(folder, Part.READER) as library:
        yield Session(library, holds=False)


@dataclass(frozen=True, slots=True)
class Restored:
    """The name of the copy put in the place of the notes, and where the damaged file was set aside."""

    backup: str
    aside: Path | None


def restore_file(folder: Path, name: str) -> Restored:
    """Put a verified copy in the place of damaged notes, without a name the newest that is sound; no process
    may have the library open.

    Raises `BackupNotFound`, or `LibraryLocked` when a window or a command holds the library.
    """
    hold = Hold(folder)
    if not hold.take():
        raise LibraryLocked(path=str(folder), owner=f"process {owner_of(folder)[0]}")
    try:
        return restore_held(folder, name)
    finally:
        hold.release()


def restore_held(folder: Path, name: str) -> Restored:
    """What `restore_file` does, in the process that holds the library, which it does not have open."""
    copies = SqliteNoteBackups(folder)
    newest = None if name else copies.newest_sound()
    backup = copies.path(newest.name if newest else name)
    return Restored(backup.name, restore_notes(folder, backup, _now()))


def copy_to_restore(folder: Path, error: ReaderError) -> BackupInfo | None:
    """The newest sound copy, where an error of opening says that the notes are damaged."""
    is_of_notes = Path(str(error.facts.get("path", ""))).name == NOTES
    return (
        SqliteNoteBackups(folder).newest_sound()
        if isinstance(error, LibraryDamaged) and is_of_notes
        else None
    )


def _await_files(folder: Path, pid: int) -> None:
    """A library that its holder is just making has its files in a moment."""
    end = monotonic() + COMMAND_WAIT_SECONDS
    while not all((folder / name).exists() for name in (ARTICLES, NOTES)):
        if monotonic() > end:
            raise LibraryLocked(path=str(folder), owner=f"process {pid}")
        sleep(0.05)


def _cores() -> int:
    """How many this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _now() -> datetime:
    return datetime.now(UTC)


def _new_id() -> str:
    return str(uuid.uuid4())
