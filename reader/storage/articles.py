"""Reads `articles.sqlite3`."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

from reader.errors import StorageError
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
from reader.model.annotation import ArticleStamp
from reader.model.article import (
    Article,
    ArticleBrief,
    ArticleName,
    ArticleSummary,
    ArticleText,
    Listing,
    SourceStamp,
)
from reader.model.change import ArticleChange
from reader.model.ids import Ids
from reader.model.search import HitRows, IndexDocument
from reader.storage import (
    actor_lists,
    annotated,
    article_checks,
    contexts,
    documents,
    finding,
    listing,
    mentions,
    said,
    undetected,
)
from reader.storage.article_rows import (
    ARTICLE_COLUMNS,
    ArticleRow,
    article_of,
    blocks_from_json,
    paths_under,
    shown_path,
)
from reader.storage.article_schema import SCHEMA
from reader.storage.connections import ARTICLES, BACKUPS, PATIENCE_MS, ReaderPool, open_reading
from reader.storage.failures import translated
from reader.storage.migrations import require_current
from reader.storage.said import Said
from reader.text.names import folded_name


class SqliteArticleReader:
    """An `ArticleStore`. Any thread may call it; each call is one short transaction, a page of rows at most.

    Removed articles are not in the library: only their texts can still be read, for the notes on them.
    """

    def __init__(self, folder: Path, *, patience_ms: int = PATIENCE_MS) -> None:
        """Raises `StorageError` when the file is missing, damaged or of another format."""
        self._path = folder / ARTICLES
        self._backups = folder / BACKUPS
        self._pool = ReaderPool(folder, patience_ms)
        self._words = said.NOTHING
        self._orders = contexts.Orders()
        self._check_format(patience_ms)

    def _check_format(self, patience_ms: int) -> None:
        if not self._path.exists():
            raise StorageError(path=str(self._path), reason="the file is missing")
        with (
            translated(self._path, self._backups),
            closing(open_reading(self._path, patience_ms)) as connection,
        ):
            require_current(connection, self._path, self._backups, SCHEMA)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._pool.close()

    def article(self, article_id: str) -> Article | None:
        with self._pool.reading() as connection:
            row: ArticleRow | None = connection.execute(
                f"SELECT {ARTICLE_COLUMNS} FROM articles WHERE id = ? AND removed = 0", (article_id,)
            ).fetchone()
        return article_of(row) if row else None

    def articles(self, ids: Sequence[str]) -> list[Article]:
        wanted = msgspec.json.encode(ids).decode()
        with self._pool.reading() as connection:
            rows: list[ArticleRow] = connection.execute(
                f"""SELECT {ARTICLE_COLUMNS} FROM articles
                    WHERE id IN (SELECT value FROM json_each(?)) AND +removed = 0""",
                (wanted,),
            ).fetchall()
        return [article_of(row) for row in rows]

    def text(self, article_id: str, revision: str | None = None) -> ArticleText | None:
        with self._pool.reading() as connection:
            row: tuple[str, str, str] | None = connection.execute(
                """SELECT text, blocks, revisions.revision FROM articles
                   JOIN revisions ON revisions.article = articles.number
                     AND revisions.revision = coalesce(?, articles.revision)
                   WHERE articles.id = ?""",
                (revision, article_id),
            ).fetchone()
            return ArticleText(row[0], blocks_from_json(row[1]), row[2]) if row else None

    def candidates(self, reference: str) -> list[ArticleName]:
        with self._pool.reading() as connection:
            return finding.candidates(connection, reference)

    def match(self, stamp: ArticleStamp) -> str | None:
        with self._pool.reading() as connection:
            number = finding.match(connection, stamp)
            return finding.id_of(connection, number) if number is not None else None

    def briefs(self, ids: Sequence[str]) -> list[ArticleBrief]:
        with self._pool.reading() as connection:
            return annotated.briefs(connection, ids)

    def hit_rows(self, ids: Sequence[str], texts: int) -> HitRows:
        with self._pool.reading() as connection:
            return HitRows(
                tuple(annotated.briefs(connection, ids)),
                tuple(documents.those_here(connection, ids[:texts])),
                listing.count(connection, Listing()),
            )

    def displaced(self) -> list[str]:
        with self._pool.reading() as connection:
            return annotated.displaced(connection)

    def strays(self) -> list[ArticleStamp]:
        with self._pool.reading() as connection:
            return annotated.strays(connection)

    def passages_actors(self, annotation_ids: Sequence[str] | None = None) -> list[PassageActor]:
        with self._pool.reading() as connection:
            return annotated.named(connection, annotation_ids)

    def ids(self, listed: Listing, limit: int | None = None) -> list[str]:
        with self._pool.reading() as connection:
            return listing.listed_ids(connection, listed, limit)

    def packed_ids(self, listed: Listing) -> Ids | list[str]:
        with self._pool.reading() as connection:
            return listing.packed_ids(connection, listed)

    def summaries(self, ids: Sequence[str]) -> list[ArticleSummary]:
        found: list[ArticleSummary] = []
        for start in range(0, len(ids), listing.PAGE_ROWS):
            with self._pool.reading() as connection:
                found += listing.summaries(connection, ids[start : start + listing.PAGE_ROWS])
        return found

    def count(self, listed: Listing) -> int:
        with self._pool.reading() as connection:
            return listing.count(connection, listed)

    def mentions(self, article_id: str) -> list[Mention]:
        with self._pool.reading() as connection:
            return mentions.of_article(connection, article_id, self._said_now(connection))

    def _said_now(self, connection: sqlite3.Connection) -> Said:
        """What the person said of actors; read again only when something was said since."""
        self._words = said.load(connection, self._words)
        return self._words

    def _said(self) -> Said:
        with self._pool.reading() as connection:
            return self._said_now(connection)

    def all_mentions(self, article_id: str | None = None) -> Iterator[ArticleMention]:
        for found_id, path in self._paths(article_id):
            for mention in self.mentions(found_id):
                yield mentions.in_article(found_id, path, mention)

    def _paths(self, article_id: str | None) -> list[tuple[str, str | bytes]]:
        only = "" if article_id is None else " AND id = ?"
        with self._pool.reading() as connection:
            rows: list[tuple[str, str | bytes]] = connection.execute(
                f"SELECT id, path FROM articles WHERE removed = 0{only} ORDER BY path, record, number",
                () if article_id is None else (article_id,),
            ).fetchall()
        return rows

    def actors(self, article_id: str | None = None) -> list[ActorCount]:
        with self._pool.reading() as connection:
            if article_id is None:
                return actor_lists.library_actors(connection)
            words = self._said_now(connection)
            found = mentions.of_article(connection, article_id, words)
            return actor_lists.counted(found, words.rules.is_confirmed)

    def leading_actors(self, limit: int) -> list[ActorCount]:
        with self._pool.reading() as connection:
            return actor_lists.leading(connection, limit)

    def actors_of(self, ids: Sequence[str]) -> list[ActorCount]:
        with self._pool.reading() as connection:
            return actor_lists.actors(connection, ids)

    def actors_named(self, name: str) -> list[str]:
        with self._pool.reading() as connection:
            return actor_lists.named(connection, folded_name(name))

    def actors_like(self, text: str, limit: int) -> list[str]:
        with self._pool.reading() as connection:
            return actor_lists.like(connection, folded_name(text), limit)

    def actor_names(self, actor_id: str) -> list[ActorName]:
        with self._pool.reading() as connection:
            return actor_lists.names_of(connection, actor_id)

    def detected_actors(self) -> list[Actor]:
        with self._pool.reading() as connection:
            return actor_lists.detected(connection)

    def detected_as(self, name: str) -> list[str]:
        with self._pool.reading() as connection:
            return actor_lists.detected_as(connection, folded_name(name))

    def contexts(
        self, actor_id: str, sort: ContextSort, descending: bool, limit: int, offset: int
    ) -> list[MentionContext]:
        with self._pool.reading() as connection:
            return contexts.page(connection, self._orders, actor_id, sort, descending, limit, offset)

    def stamps(self) -> list[SourceStamp]:
        with self._pool.reading() as connection:
            rows: list[tuple[str | bytes, int, int]] = connection.execute(
                "SELECT path, size, modified_ns FROM sources ORDER BY path"
            ).fetchall()
        return [SourceStamp(shown_path(path), size, modified) for path, size, modified in rows]

    def has_sources(self, folder: Path | None = None) -> bool:
        where, cells = ("", ()) if folder is None else (" WHERE path > ? AND path < ?", paths_under(folder))
        with self._pool.reading() as connection:
            return connection.execute(f"SELECT 1 FROM sources{where} LIMIT 1", cells).fetchone() is not None

    def ids_under(self, folder: Path) -> list[str]:
        with self._pool.reading() as connection:
            rows: list[tuple[str]] = connection.execute(
                "SELECT id FROM articles WHERE path > ? AND path < ? AND +removed = 0 ORDER BY path",
                paths_under(folder),
            ).fetchall()
        return [row[0] for row in rows]

    def roots(self) -> list[str]:
        with self._pool.reading() as connection:
            rows: list[tuple[str | bytes]] = connection.execute(
                "SELECT path FROM roots ORDER BY number"
            ).fetchall()
        return [shown_path(row[0]) for row in rows]

    def changes(self, after: int, limit: int) -> list[ArticleChange]:
        with self._pool.reading() as connection:
            rows: list[tuple[int, str, int]] = connection.execute(
                """SELECT position, article,
                     EXISTS (SELECT 1 FROM articles WHERE id = changes.article AND removed = 0)
                   FROM changes WHERE position > ? ORDER BY position LIMIT ?""",
                (after, limit),
            ).fetchall()
        return [ArticleChange(position, article, bool(here)) for position, article, here in rows]

    def position(self) -> int:
        return self._number("SELECT coalesce(max(position), 0) FROM changes")

    def named_since(self, position: int, actor_ids: Iterable[str]) -> list[str]:
        with self._pool.reading() as connection:
            return actor_lists.named_since(connection, position, actor_ids)

    def last_text(self) -> int:
        return self._number("SELECT coalesce(max(number), 0) FROM revisions")

    def with_text_after(self, number: int) -> list[str]:
        with self._pool.reading() as connection:
            rows: list[tuple[str]] = connection.execute(
                """SELECT id FROM articles WHERE removed = 0
                   AND number IN (SELECT article FROM revisions WHERE revisions.number > ?)""",
                (number,),
            ).fetchall()
        return [row[0] for row in rows]

    def document(self, article_id: str) -> IndexDocument | None:
        with self._pool.reading() as connection:
            return documents.document(connection, article_id)

    def documents(self, ids: Sequence[str]) -> list[IndexDocument]:
        found: list[IndexDocument] = []
        for start in range(0, len(ids), documents.PAGE_ROWS):
            with self._pool.reading() as connection:
                found += documents.those_here(connection, ids[start : start + documents.PAGE_ROWS])
        return found

    def documents_after(self, position: int) -> Iterator[IndexDocument]:
        while changes := self.changes(position, documents.PAGE_ROWS):
            yield from self.documents([change.article_id for change in changes if change.is_here])
            position = changes[-1].position

    def undetected(self, version: str, limit: int, first: Sequence[str] = ()) -> list[str]:
        with self._pool.reading() as connection:
            return undetected.ids(connection, version, limit, first)

    def detected_count(self, version: str) -> int:
        return self._number("SELECT count(*) FROM articles WHERE removed = 0 AND detector = ?", version)

    def notes_position(self) -> int:
        return self._number("SELECT coalesce(max(value), 0) FROM state WHERE name = 'notes position'")

    def verify(self) -> list[str]:
        with self._pool.reading() as connection:
            return article_checks.problems(connection)

    def _number(self, query: str, *cells: str) -> int:
        with self._pool.reading() as connection:
            found: int = connection.execute(query, cells).fetchone()[0]
        return found
