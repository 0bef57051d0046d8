"""Text that was pasted instead of being a file: it becomes one, in the library's own folder `pasted`, so that
updates and a later import find it like any other.

The file is JSON: of the formats that carry details it alone leaves the signs of the text (`#`, `*`, `---`)
what they are.
"""

import errno
import hashlib
import os
import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path

import msgspec

from reader.errors import BadValue, DiskFull, LibraryReadOnly
from reader.model.article import MetadataField
from reader.text.dates import parse_date
from reader.text.normalise import normalise

FOLDER = "pasted"
_NAME_CHARACTERS = 60
_KEY_CHARACTERS = 8
_NOT_IN_NAMES = re.compile(r"[^\w-]+")


def keep_pasted(library: Path, text: str, facts: Mapping[MetadataField, str]) -> Path:
    """Write a text with its details into the folder of a library; the same text twice is the same file.

    Raises `BadValue` for a text without words or a date that is none, `DiskFull`, `LibraryReadOnly`.
    """
    text = normalise(text)
    if not text.strip():
        raise BadValue(value=text.strip(), kind="text", expected="Paste or write some words.")
    record = {field.value: _checked(field, value) for field, value in facts.items() if value.strip()}
    content = msgspec.json.format(msgspec.json.encode({**record, "text": text}))
    path = library / FOLDER / _name(record.get("title", "") or text, content)
    temporary = path.with_suffix(".tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with temporary.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise DiskFull(path=str(path)) from error
        raise LibraryReadOnly(path=str(path)) from error
    return path


def _checked(field: MetadataField, value: str) -> str:
    value = " ".join(normalise(value).split())
    if field is not MetadataField.DATE:
        return value
    date = parse_date(value)
    if date is None:
        raise BadValue(value=value, kind="date", expected="Write 2020, 2020-10 or 2020-10-01.")
    return date


def _name(title: str, content: bytes) -> str:
    """The beginning of the title in letters that every system takes, and what tells the contents apart."""
    plain = unicodedata.normalize("NFKD", title.strip().splitlines()[0])
    ascii_ = plain.encode("ascii", "ignore").decode()
    stem = _NOT_IN_NAMES.sub("-", ascii_).strip("-").lower()[:_NAME_CHARACTERS].strip("-")
    key = hashlib.sha256(content).hexdigest()[:_KEY_CHARACTERS]
    return f"{stem}-{key}.json" if stem else f"{key}.json"
