"""The formats that can be read, and the `Importer` that reads them.

To add a format: write a module with `read(path, limit_bytes) -> Iterator[Draft | Failure]` that raises
`SourceUnreadable` for a source it cannot read, and add one row to `FORMATS`.
"""

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Final

from reader.errors import SourceUnreadable
from reader.importing import csvrecords, html, jsonrecords, markdown, plain
from reader.importing.files import MEGABYTE, reason_of, shown, stamp
from reader.importing.walk import walk
from reader.model.article import Draft, SourceStamp
from reader.model.report import Failure, Piece


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of source file. `limit_bytes` is generous for one article; streamed formats hold many."""

    suffixes: tuple[str, ...]
    limit_bytes: int
    read: Callable[[Path, int], Iterator[Draft | Failure]]


_ARTICLE: Final = 10 * MEGABYTE
_PAGE: Final = 20 * MEGABYTE
"""A page may carry pictures inside it."""
_STREAM: Final = 2_000 * MEGABYTE
_IN_MEMORY: Final = 256 * MEGABYTE

FORMATS: Final = (
    Format((".txt",), _ARTICLE, plain.read),
    Format((".md", ".markdown"), _ARTICLE, markdown.read),
    Format((".html", ".htm"), _PAGE, html.read),
    Format((".jsonl", ".ndjson"), _STREAM, jsonrecords.read_lines),
    Format((".json",), _IN_MEMORY, jsonrecords.read_whole_file),
    Format((".csv",), _STREAM, csvrecords.read),
)
_FAILURES_NAMED = 1_000
_PIECE = 10
"""So many articles of one file are handed over at once."""
_BY_SUFFIX: Final = {suffix: known for known in FORMATS for suffix in known.suffixes}
KNOWN_SUFFIXES: Final = tuple(_BY_SUFFIX)


class Importing:
    """Reads what a person's folders hold (`ports.Importer`). Stateless, so safe in any thread."""

    def walk(self, paths: Sequence[Path]) -> Iterator[Path | Failure]:
        """Yield the source files under `paths`, sorted, and a Failure for each that cannot be one."""
        return walk(paths, _limit_of, ", ".join(KNOWN_SUFFIXES))

    def read(self, path: Path) -> Iterator[Draft | Failure]:
        """Yield the articles of one file, and a Failure for the file or for each bad record in it."""
        known = _BY_SUFFIX.get(path.suffix.casefold())
        if known is None:
            yield Failure(shown(path), "Not taken in: files of this kind are not read.")
            return
        found = False
        try:
            for article in _kept_short(known.read(path.absolute(), known.limit_bytes)):
                found = True
                yield article
        except SourceUnreadable as error:
            yield Failure(shown(path), f"Not taken in: {error}.")
        except OSError as error:
            yield Failure(shown(path), f"Not taken in: {reason_of(error)}.")
        except (RecursionError, MemoryError):
            yield Failure(shown(path), "Not taken in: it is nested too deeply or too large to be read.")
        else:
            if not found:
                yield Failure(shown(path), "Not taken in: it holds no articles.")

    def pieces(self, paths: Sequence[Path]) -> Generator[Piece, None, None]:
        """Read file after file; see `ports.Importer`."""
        for path in paths:
            try:
                looked = stamp(path)
            except OSError as error:
                failure = Failure(shown(path), f"Not taken in: {reason_of(error)}.")
                yield Piece(failures=(failure,), is_last=True)
                continue
            found = self.read(path)
            while len(batch := list(islice(found, _PIECE))) == _PIECE:
                yield _piece(batch)
            yield replace(_piece(batch), stamp=looked, is_last=True)

    def stamp(self, path: Path) -> SourceStamp:
        """How the file looks now, without reading it; raises `OSError` when it is gone."""
        return stamp(path)


def _piece(found: Sequence[Draft | Failure]) -> Piece:
    drafts = tuple(one for one in found if isinstance(one, Draft))
    return Piece(drafts, tuple(one for one in found if isinstance(one, Failure)))


def _kept_short(articles: Iterator[Draft | Failure]) -> Iterator[Draft | Failure]:
    """Name the first failures of a file and count the rest: a broken table has a million."""
    failures = 0
    last: Failure | None = None
    for article in articles:
        if isinstance(article, Failure):
            failures += 1
            last = article
            if failures > _FAILURES_NAMED:
                continue
        yield article
    if last is not None and failures > _FAILURES_NAMED:
        yield Failure(last.path, f"Not taken in: {failures - _FAILURES_NAMED} more records of this file.")


def _limit_of(path: Path) -> int | None:
    known = _BY_SUFFIX.get(path.suffix.casefold())
    return known.limit_bytes if known else None
