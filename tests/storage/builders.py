"""Small drafts, mentions and records; every test states only what it is about."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from reader.model.actor import Mention, RecognisedBy
from reader.model.annotation import Annotation, AnnotationKind, ArticleStamp, Selectors
from reader.model.article import Article, Block, BlockKind, Draft, Fact, Metadata
from reader.model.kinds import ActorType, Colour
from reader.model.report import Added
from reader.storage import SqliteArticleReader, SqliteArticleWriter, SqliteNotesStore, create
from reader.storage.connections import ARTICLES, BACKUPS, NOTES

PATIENCE_MS = 20
"""So that a test of a lock does not wait as long as a person would."""


def ids(prefix: str) -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"{prefix}-{next(numbers):04}"


@dataclass
class Clock:
    """Moves by a second at each look, unless set."""

    time: datetime = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time


@dataclass
class Shelf:
    """A library's folder with all its stores open; what is imported really lies in `files`."""

    folder: Path
    files: Path
    clock: Clock = field(default_factory=Clock)
    new_article_id: Callable[[], str] = field(default_factory=lambda: ids("article"))
    new_edit_id: Callable[[], str] = field(default_factory=lambda: ids("edit"))
    opened: list[SqliteArticleReader | SqliteNotesStore] = field(default_factory=list)

    def open(self) -> None:
        create(self.folder, now=self.clock, patience_ms=PATIENCE_MS)
        self.writer = SqliteArticleWriter(
            self.folder, now=self.clock, new_id=self.new_article_id, patience_ms=PATIENCE_MS
        )
        self.reader = SqliteArticleReader(self.folder, patience_ms=PATIENCE_MS)
        self.notes = self.open_notes()
        self.opened += [self.writer, self.reader]

    def open_notes(self, *, read_only: bool = False) -> SqliteNotesStore:
        store = SqliteNotesStore(
            self.folder,
            self.backups,
            read_only=read_only,
            now=self.clock,
            new_id=self.new_edit_id,
            patience_ms=PATIENCE_MS,
        )
        self.opened.append(store)
        return store

    def close(self) -> None:
        while self.opened:
            self.opened.pop().close()

    @property
    def backups(self) -> Path:
        return self.folder / BACKUPS

    @property
    def articles_file(self) -> Path:
        return self.folder / ARTICLES

    @property
    def notes_file(self) -> Path:
        return self.folder / NOTES

    def put(self, name: str, text: str, **facts: str) -> Draft:
        """Write a file and return the draft an importer would make of it."""
        path = self.files / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return draft(str(path), text, **facts)

    def add(self, name: str = "a.txt", text: str = "Titolo\n\nCorpo del testo.", **facts: str) -> Article:
        return self.take(self.put(name, text, **facts)).article

    def take(self, given: Draft) -> Added:
        return self.writer.add([given], [])[0]


def draft(path: str, text: str, *, record: str = "", **facts: str) -> Draft:
    """The first line is the title, the rest one paragraph; `facts` are stated metadata."""
    first = text.partition("\n")[0]
    blocks = [Block(0, len(first), BlockKind.TITLE, 0.75, "first line")]
    if len(text) > len(first) + 2:
        blocks.append(Block(len(first) + 2, len(text), BlockKind.PARAGRAPH))
    stated = {name: Fact(value) for name, value in facts.items()}
    title = stated.pop("title", Fact(first, "inferred: first line"))
    return Draft(path, record, text, tuple(blocks), Metadata(title, **stated), (record + text).encode())


def mention(
    start: int,
    text: str,
    actor: str,
    actor_type: ActorType = ActorType.PERSON,
    by: RecognisedBy = RecognisedBy.MODEL,
) -> Mention:
    return Mention(
        start, start + len(text), text, actor_type, f"{actor_type}:{actor}", actor, by, "name", "why"
    )


def stamp(article: Article) -> ArticleStamp:
    url = article.metadata.url
    return ArticleStamp(
        article.id,
        article.revision,
        Path(article.path).name,
        article.metadata.title.value,
        article.record,
        url.value if url else None,
    )


NOWHERE = ArticleStamp("gone", "no such text", "gone.txt", "Gone")


def note(
    note_id: str,
    on: ArticleStamp = NOWHERE,
    kind: AnnotationKind = AnnotationKind.NOTE,
    *,
    body: str = "A thought",
    tags: tuple[str, ...] = (),
    created: str = "2026-03-01T12:00:00.000+00:00",
) -> Annotation:
    highlight = kind is AnnotationKind.HIGHLIGHT
    return Annotation(
        note_id,
        kind,
        on,
        Selectors(1, 4, "exa", "pre", "suf") if highlight else None,
        Colour.GREEN if highlight else None,
        body,
        tags,
        created,
        created,
    )


@contextmanager
def locked(path: Path, how: str = "BEGIN EXCLUSIVE") -> Iterator[None]:
    """Hold a file as another program would."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        if how == "locking_mode":
            other.execute("PRAGMA locking_mode=EXCLUSIVE").fetchall()
            other.execute("BEGIN IMMEDIATE")
            other.execute("PRAGMA user_version=1")
            other.execute("COMMIT")
        else:
            other.execute(how)
        yield


@contextmanager
def full(connection: sqlite3.Connection) -> Iterator[None]:
    """No page more for the file behind a writing connection."""
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    free = connection.execute("PRAGMA freelist_count").fetchone()[0]
    assert free == 0
    connection.execute(f"PRAGMA max_page_count={pages}").fetchall()
    yield
    connection.execute("PRAGMA max_page_count=1073741823").fetchall()
