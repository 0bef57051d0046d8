"""CSV files of articles: the first row names the columns, every other is an article. Streamed."""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from reader.errors import SourceUnreadable
from reader.importing.decode import decode, wide_encoding
from reader.importing.fields import TEXT_NAMES, first_of, folded
from reader.importing.files import opened, read_whole
from reader.importing.jsonrecords import lines_of
from reader.importing.records import RECORD_LIMIT, Records
from reader.model.article import Draft
from reader.model.report import Failure

_DELIMITERS: Final = ",;\t|"


class _Lines:
    """Feeds decoded lines to the CSV reader and remembers the bytes of those it took for the current row."""

    def __init__(self, lines: Iterator[tuple[int, bytes | None]]) -> None:
        self._lines = lines
        self._taken: list[bytes] = []
        self.first = self.last = 0
        self._size = 0

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        self.last, line = next(self._lines)
        self.first = self.first or self.last
        self._size += len(line or b"")
        if line is None or self._size > RECORD_LIMIT:
            raise csv.Error(f"it is longer than {RECORD_LIMIT // 1_000_000} MB")
        self._taken.append(line)
        return decode(line).replace("\r\n", "\n") if line.strip() else "\n"

    def taken(self) -> bytes:
        """The bytes of the row just read; forgets them."""
        raw = b"".join(self._taken).rstrip(b"\r\n")
        self._taken, self.first, self._size = [], 0, 0
        return raw

    @property
    def place(self) -> str:
        return f"line {self.first}" if self.first == self.last else f"lines {self.first}–{self.last}"


def read(path: Path, limit_bytes: int) -> Iterator[Draft | Failure]:
    """Read the articles of a CSV file; raises `SourceUnreadable` when its first row is no row of names."""
    csv.field_size_limit(RECORD_LIMIT)
    with opened(path, limit_bytes) as file:
        encoding, mark = wide_encoding(file.read(4096))
        file.seek(len(mark) if encoding is None else 0)
        if encoding is None:
            yield from _articles(path, _Lines(lines_of(file)))
        else:
            text = decode(read_whole(path, min(limit_bytes, 10 * RECORD_LIMIT)))
            encoded = (line.encode("utf-8", "surrogatepass") for line in text.splitlines(keepends=True))
            yield from _articles(path, _Lines(iter(enumerate(encoded, 1))))


def _header(lines: _Lines) -> tuple[str, list[str]]:
    """The delimiter and the names of the columns; raises `SourceUnreadable` when no name means a text."""
    try:
        line = next(lines, "")
        delimiter = max(_DELIMITERS, key=line.count)
        header = next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error as error:
        raise SourceUnreadable(reason=f"its first row cannot be read ({error})") from error
    lines.taken()
    if not first_of(folded(dict.fromkeys(header, "x")), TEXT_NAMES):
        raise SourceUnreadable(reason="its first row names no column of text (“text”, “body” or “content”)")
    return delimiter, header


def _articles(path: Path, lines: _Lines) -> Iterator[Draft | Failure]:
    delimiter, header = _header(lines)
    records = Records(path)
    rows = csv.reader(lines, delimiter=delimiter)
    while True:
        try:
            row = next(rows, None)
        except (csv.Error, SourceUnreadable) as error:
            yield records.failure(lines.place, f"the row cannot be read ({error})")
            lines.taken()
            rows = csv.reader(lines, delimiter=delimiter)
            continue
        if row is None:
            return
        place, raw = lines.place, lines.taken()
        if any(cell.strip() for cell in row):
            yield records.draft(dict(zip(header, row, strict=False)), raw, place)
