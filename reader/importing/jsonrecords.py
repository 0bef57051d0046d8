"""JSON Lines and JSON files of articles. A bad line or record is a failure of its own and stops nothing.

JSON Lines are streamed. A `.json` file is a list of objects, an object that holds such a list, or one
article; it is cut into its records without being decoded as a whole, so that each keeps its own bytes.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import BinaryIO, Final

import msgspec

from reader.errors import SourceUnreadable
from reader.importing.decode import decode, wide_encoding
from reader.importing.fields import TEXT_NAMES, first_of, folded
from reader.importing.files import opened, read_whole
from reader.importing.records import RECORD_LIMIT, Records
from reader.model.article import Draft
from reader.model.report import Failure

_LIST_NAMES: Final = (
    "articles",
    "items",
    "records",
    "results",
    "documents",
    "docs",
    "data",
    "articoli",
    "rows",
)


def read_lines(path: Path, limit_bytes: int) -> Iterator[Draft | Failure]:
    """Read a file of one JSON object a line."""
    records = Records(path)
    with opened(path, limit_bytes) as file:
        encoding, mark = wide_encoding(file.read(4096))
        file.seek(0)
        if encoding is not None:
            lines = _wide_lines(path, limit_bytes)
        else:
            file.seek(len(mark))
            lines = lines_of(file)
        yield from _drafts_of_lines(lines, records)


def read_whole_file(path: Path, limit_bytes: int) -> Iterator[Draft | Failure]:
    """Read a `.json` file."""
    records = Records(path)
    text = decode(read_whole(path, limit_bytes)).encode("utf-8", "surrogatepass")
    raws: Sequence[msgspec.Raw | bytes] | None
    try:
        raws = _cut(text)
    except msgspec.DecodeError as error:
        if _is_json_lines(text):
            yield from _drafts_of_lines(iter(enumerate(text.split(b"\n"), 1)), records)
            return
        raws = _cut_leniently(text, error)
    if raws is None:
        yield _draft(records, text.strip(), "record 1", alone=True)
        return
    for number, raw in enumerate(raws, 1):
        yield _draft(records, bytes(raw), f"record {number}")


def lines_of(file: BinaryIO) -> Iterator[tuple[int, bytes | None]]:
    """Lines with their numbers from 1; `None` for one that is longer than any record may be."""
    number = 0
    while line := file.readline(RECORD_LIMIT + 1):
        number += 1
        if len(line) <= RECORD_LIMIT:
            yield number, line
            continue
        while line and not line.endswith(b"\n"):
            line = file.readline(RECORD_LIMIT)
        yield number, None


def _wide_lines(path: Path, limit_bytes: int) -> Iterator[tuple[int, bytes | None]]:
    """The lines of a UTF-16 or UTF-32 file, which cannot be cut at the byte of a line end."""
    text = decode(read_whole(path, min(limit_bytes, 10 * RECORD_LIMIT)))
    for number, line in enumerate(text.split("\n"), 1):
        yield number, line.encode("utf-8", "surrogatepass")


def _drafts_of_lines(
    lines: Iterator[tuple[int, bytes | None]], records: Records
) -> Iterator[Draft | Failure]:
    for number, line in lines:
        place = f"line {number}"
        if line is None:
            yield records.failure(place, f"it is longer than {RECORD_LIMIT // 1_000_000} MB")
        elif line.strip():
            yield _draft(records, line.strip(b"\r\n"), place)


def _draft(records: Records, raw: bytes, place: str, *, alone: bool = False) -> Draft | Failure:
    try:
        found = _loaded(decode(raw))
    except SourceUnreadable as error:
        return records.failure(place, str(error))
    if not isinstance(found, dict):
        return records.failure(place, "it is not a JSON object")
    return records.draft(found, raw, place, alone=alone)


def _loaded(text: str) -> object:
    try:
        found: object = json.loads(text)
    except RecursionError as error:
        raise SourceUnreadable(reason="it is nested too deeply") from error
    except json.JSONDecodeError as error:
        reason = f"it is not valid JSON ({error.msg}, line {error.lineno}, character {error.colno})"
        raise SourceUnreadable(reason=reason) from error
    except ValueError as error:  # Python refuses to read integers of more than 4,300 digits
        raise SourceUnreadable(reason="a number in it is too long") from error
    return found


def _cut(text: bytes) -> list[msgspec.Raw] | None:
    """The records of a JSON file as they stand in it; `None` when the whole file is one record."""
    if text.lstrip()[:1] == b"[":
        return msgspec.json.decode(text, type=list[msgspec.Raw])
    fields = msgspec.json.decode(text, type=dict[str, msgspec.Raw])
    beginnings = {name: bytes(raw).lstrip()[:1] for name, raw in fields.items()}
    name = _list_among(
        [name for name, first in beginnings.items() if first == b"["],
        {name: "x" for name, first in beginnings.items() if first == b'"'},
    )
    return msgspec.json.decode(fields[name], type=list[msgspec.Raw]) if name is not None else None


def _cut_leniently(text: bytes, strict_error: msgspec.DecodeError) -> list[bytes] | None:
    """The same for what is JSON only by custom (`NaN` in exported tables); records are re-written."""
    found = _loaded(text.decode("utf-8", "surrogatepass"))
    if isinstance(found, dict):
        lists = [name for name, value in found.items() if isinstance(value, list)]
        name = _list_among(lists, {name: value for name, value in found.items() if isinstance(value, str)})
        found = found[name] if name is not None else None
    if found is None:
        return None
    if not isinstance(found, list):
        raise SourceUnreadable(reason=f"it is not a list of JSON objects ({strict_error})")
    return [json.dumps(record).encode() for record in found]


def _list_among(lists: list[str], strings: Mapping[str, object]) -> str | None:
    """Which field of an object holds its articles; none when the object has a text, and is one itself."""
    if first_of(folded(strings), TEXT_NAMES) or not lists:
        return None
    return next((known for known in _LIST_NAMES if known in lists), lists[0])


def _is_json_lines(text: bytes) -> bool:
    first, newline, _ = text.strip().partition(b"\n")
    try:
        msgspec.json.decode(first, type=dict[str, msgspec.Raw])
    except msgspec.DecodeError:
        return False
    return bool(newline)
