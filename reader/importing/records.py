"""A record of a file of many (JSON object, CSV row) → an article."""

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from reader.errors import SourceUnreadable
from reader.importing.blocks import blocks_of_plain
from reader.importing.content import Content, draft
from reader.importing.fields import ID_NAMES, TEXT_NAMES, first_of, folded, stated_in
from reader.importing.files import shown
from reader.importing.html import parsed as parsed_html
from reader.model.article import Draft, MetadataField
from reader.model.report import Failure
from reader.text.normalise import normalise

RECORD_LIMIT: Final = 20_000_000
"""Bytes of one record; the same as of one article in a file of its own."""
_MARKUP: Final = re.compile(r"</(?:p|div|h[1-6]|article|body|li)\s*>|<br\s*/?>", re.IGNORECASE)
_ID_LENGTH = 200
_EMPTY_LINE: Final = re.compile(r"\n[ \t]*\n")


class Records:
    """Makes the drafts of one file and sees that each identity occurs once.

    Two articles under one identity would look like two revisions of one, so the second is a failure.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen: set[bytes] = set()

    def draft(
        self, fields: Mapping[str, object], original: bytes, place: str, *, alone: bool = False
    ) -> Draft | Failure:
        """The draft of a record; `place` says where it stands (`line 7`).

        One that is `alone` in its file is the file's article and needs no identity within it.
        """
        try:
            return self._draft(fields, original, alone=alone)
        except SourceUnreadable as error:
            return self.failure(place, str(error))

    def failure(self, place: str, reason: str) -> Failure:
        return Failure(shown(self._path), f"Not taken in, {place}: {reason}.")

    def _draft(self, fields: Mapping[str, object], original: bytes, *, alone: bool) -> Draft:
        named = folded(fields)
        text = first_of(named, TEXT_NAMES)
        if not text:
            raise SourceUnreadable(
                reason="the record has no text (expected a field “text”, “body” or “content”)"
            )
        stated = dict(stated_in(fields))
        if alone:
            return draft(self._path, _content(text, stated), original)
        record = first_of(named, ID_NAMES) or stated.get(MetadataField.URL, "") or _digest(original)
        record = normalise(" ".join(record.split()))
        if len(record) > _ID_LENGTH:
            record = _digest(record.encode())
        mark = hashlib.blake2b(record.encode(), digest_size=16).digest()
        if mark in self._seen:
            raise SourceUnreadable(reason=f"the record “{record}” stands in this file before")
        made = draft(self._path, _content(text, stated), original, record)
        self._seen.add(mark)
        return made


def _digest(raw: bytes) -> str:
    return hashlib.sha256(raw).hexdigest()[:32]


def _content(text: str, stated: dict[MetadataField, str]) -> Content:
    if _MARKUP.search(text):
        content = parsed_html(text)
        return Content(content.text, content.blocks, {**content.stated, **stated})
    text = normalise(text).strip()
    if not _EMPTY_LINE.search(text):
        text = "\n\n".join(line.strip() for line in text.split("\n") if line.strip())
    return Content(text, blocks_of_plain(text, stated.get(MetadataField.TITLE, "")), stated)
