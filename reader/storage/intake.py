"""Decides what a draft is, a new article, a known one, a new revision or one that moved, and stores it."""

import sqlite3
import zlib
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Final

from reader.model.annotation import ArticleStamp
from reader.model.article import Draft
from reader.model.report import AddStatus
from reader.storage import mention_changes
from reader.storage.article_rows import (
    blocks_to_json,
    corrected_from_json,
    excerpt,
    found_to_json,
    metadata_cells,
    name_of,
    shown_path,
    stored_path,
    word_count,
)
from reader.storage.changelog import log_article
from reader.storage.connections import Cell
from reader.storage.corrections import refresh_metadata
from reader.storage.loose_notes import LooseNotes

COMPRESSION: Final = 1
"""zlib's quickest: a third of the time of its usual level, for originals a sixth larger."""
_Look = tuple[int, int]
"""Size in bytes and time of modification in nanoseconds."""
_KnownRow = tuple[int, str | bytes, str, str]
"""Number, path, record and hash of the original."""


def _revision(draft: Draft, original: str) -> str:
    """The hash of the text, which is that of the original where a file holds nothing but the text."""
    text = draft.text.encode()
    return original if text == draft.original else sha256(text).hexdigest()


def _packed(draft: Draft) -> bytes:
    """The original as it is stored; nothing where it is the text itself, as of plain files of today."""
    return b"" if draft.text.encode() == draft.original else zlib.compress(draft.original, COMPRESSION)


class Intake:
    """Takes the drafts of one transaction; made anew for each."""

    def __init__(
        self, connection: sqlite3.Connection, loose: LooseNotes, imported: str, new_id: Callable[[], str]
    ) -> None:
        self._connection = connection
        self._loose = loose
        self._imported = imported
        self._new_id = new_id
        self._looks: dict[str, _Look | None] = {}
        self.fresh: set[int] = set()
        """The numbers of the articles that were not known before."""

    def take(self, draft: Draft) -> tuple[AddStatus, int]:
        """Store a draft; the status does not know yet of removals."""
        original = sha256(draft.original).hexdigest()
        here = self._at(draft.path, draft.record)
        if here is not None and here[3] == original and self._is_own_place(here, draft):
            return self._settle(AddStatus.UNCHANGED, here[0], draft)
        if here is not None and self._is_own_place(here, draft):
            self._revise(here[0], draft, original)
            return self._settle(AddStatus.REVISED, here[0], draft)
        same = self._with_original(original)
        if same is None:
            return self._settle(AddStatus.IMPORTED, self._create(draft, original), draft)
        if self._still_holds(shown_path(same[1]), same[2]):
            return self._settle(AddStatus.UNCHANGED, same[0], draft)
        self._move(same, draft, original)
        return self._settle(AddStatus.MOVED, same[0], draft)

    def _at(self, path: str, record: str) -> _KnownRow | None:
        row: _KnownRow | None = self._connection.execute(
            """SELECT number, articles.path, articles.record, original_hash FROM places
               JOIN articles ON number = article WHERE places.path = ? AND places.record = ?""",
            (stored_path(path), record),
        ).fetchone()
        return row

    def _is_own_place(self, known: _KnownRow, draft: Draft) -> bool:
        """Whether the article lives at the draft's place, rather than being found there a second time."""
        return (shown_path(known[1]), known[2]) == (draft.path, draft.record)

    def _with_original(self, original: str) -> _KnownRow | None:
        row: _KnownRow | None = self._connection.execute(
            """SELECT number, path, record, original_hash FROM articles WHERE original_hash = ?
               ORDER BY removed, number LIMIT 1""",
            (original,),
        ).fetchone()
        return row

    def _still_holds(self, path: str, record: str) -> bool:
        """Whether a place still has its article. A file of many is believed only while it looks as it did
        when the record was last met there: if it changed, reading it again settles the matter."""
        look = self._look(path)
        if look is None or not record:
            return look is not None
        seen: _Look | None = self._connection.execute(
            "SELECT size, modified_ns FROM places WHERE path = ? AND record = ?", (stored_path(path), record)
        ).fetchone()
        return seen == look

    def _look(self, path: str) -> _Look | None:
        if path not in self._looks:
            try:
                status = Path(path).stat()
                self._looks[path] = (status.st_size, status.st_mtime_ns)
            except (OSError, ValueError):
                self._looks[path] = None
        return self._looks[path]

    def _settle(self, status: AddStatus, number: int, draft: Draft) -> tuple[AddStatus, int]:
        size, modified = self._look(draft.path) or (0, 0)
        self._connection.execute(
            "INSERT OR REPLACE INTO places (path, record, article, size, modified_ns) VALUES (?, ?, ?, ?, ?)",
            (stored_path(draft.path), draft.record, number, size, modified),
        )
        return status, number

    def _create(self, draft: Draft, original: str) -> int:
        revision = _revision(draft, original)
        url = draft.metadata.url.value if draft.metadata.url else None
        claimed = self._loose.claim(ArticleStamp("", revision, Path(draft.path).name, "", draft.record, url))
        cells: dict[str, Cell] = {
            "id": claimed or self._new_id(),
            "imported": self._imported,
            "revision": revision,
            **self._place_cells(draft),
            **self._content_cells(draft, original),
            **metadata_cells(draft.metadata),
        }
        marks = ", ".join("?" * len(cells))
        row: tuple[int] = self._connection.execute(
            f"INSERT INTO articles ({', '.join(cells)}) VALUES ({marks}) RETURNING number",
            tuple(cells.values()),
        ).fetchone()
        number = row[0]
        self._store_revision(number, revision, draft, original)
        log_article(self._connection, number)
        self.fresh.add(number)
        return number

    def _place_cells(self, draft: Draft) -> dict[str, Cell]:
        return {
            "path": stored_path(draft.path),
            "record": draft.record,
            "name": name_of(draft.path, draft.record),
        }

    def _content_cells(self, draft: Draft, original: str) -> dict[str, Cell]:
        return {
            "original_hash": original,
            "words": word_count(draft.text),
            "excerpt": excerpt(draft.text, draft.blocks, draft.metadata.title.value),
            "found": found_to_json(draft.metadata),
        }

    def _store_revision(self, number: int, revision: str, draft: Draft, original: str) -> None:
        self._connection.execute(
            """INSERT INTO revisions (article, revision, text, blocks, original, original_hash)
               VALUES (?, ?, ?, ?, ?, ?)
               ON CONFLICT (article, revision) DO UPDATE SET
                 blocks = excluded.blocks, original = excluded.original,
                 original_hash = excluded.original_hash""",
            (
                number,
                revision,
                draft.text,
                blocks_to_json(draft.blocks),
                _packed(draft),
                original,
            ),
        )

    def _revise(self, number: int, draft: Draft, original: str) -> None:
        revision = _revision(draft, original)
        before: tuple[str, str] = self._connection.execute(
            "SELECT revision, corrected FROM articles WHERE number = ?", (number,)
        ).fetchone()
        self._store_revision(number, revision, draft, original)
        cells = self._content_cells(draft, original)
        if revision != before[0]:
            mention_changes.clear(self._connection, number)
            cells |= {"revision": revision, "detector": ""}
        self._update(number, cells)
        refresh_metadata(self._connection, number, corrected_from_json(before[1]))
        log_article(self._connection, number)

    def _move(self, known: _KnownRow, draft: Draft, original: str) -> None:
        """Give an article its new place; what was read from the place, such as a date, comes with it."""
        number, path, record, _ = known
        self._connection.execute("DELETE FROM places WHERE path = ? AND record = ?", (path, record))
        self._connection.execute(
            "DELETE FROM sources WHERE path = ?1 AND NOT EXISTS (SELECT 1 FROM places WHERE path = ?1)",
            (path,),
        )
        self._update(number, self._place_cells(draft))
        self._revise(number, draft, original)

    def _update(self, number: int, cells: dict[str, Cell]) -> None:
        columns = ", ".join(f"{column} = ?" for column in cells)
        self._connection.execute(f"UPDATE articles SET {columns} WHERE number = ?", (*cells.values(), number))
