"""The notebook as a table for spreadsheets (RFC 4180, UTF-8 with a byte order mark, which Excel needs).

A cell that a spreadsheet would take for a formula begins with an apostrophe, as OWASP's "CSV Injection"
advises; quotations of such cells are still read as text by everyone.
"""

import csv
import io
import re
from collections.abc import Iterable

from reader.exporting.look import Look
from reader.exporting.pages import reading_order
from reader.model.annotation import PlacedAnnotation
from reader.model.export import ArticleExport, Digest
from reader.text.normalise import normalise

_FORMULA = re.compile(r"[\s\ufeff\u200b]*[=+\-@＝＋－＠|%]|[\t\r\n]")
"""The full-width signs are taken for formulas by spreadsheets set to East Asian languages; `|` and `%` begin
formulas in older ones."""


def table(exports: Iterable[ArticleExport], digests: Iterable[Digest], look: Look) -> str:
    """One line an annotation, articles in reading order, notes on actors last."""
    text = io.StringIO()
    text.write("\ufeff")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(look.words.columns)
    for export in sorted(exports, key=reading_order):
        metadata = export.article.metadata
        about = (
            metadata.title.value,
            metadata.source.value if metadata.source else "",
            metadata.date.value if metadata.date else "",
        )
        address = metadata.url.value if metadata.url else ""
        for row in export.annotations:
            writer.writerow(map(safe_cell, _cells(row, about, address, look)))
    for digest in digests:
        for row in digest.notes:
            writer.writerow(map(safe_cell, _cells(row, ("", "", ""), "", look)))
    return text.getvalue()


def safe_cell(text: str) -> str:
    """The text, with an apostrophe before it where a spreadsheet would run it."""
    clean = normalise(text)
    return f"'{clean}" if _FORMULA.match(clean) else clean


def _cells(row: PlacedAnnotation, about: tuple[str, str, str], address: str, look: Look) -> tuple[str, ...]:
    """In the order of `Words.columns`."""
    return (
        *about,
        row.kind.value,
        row.quote,
        row.note,
        "; ".join(row.tags),
        look.colour(row.colour) if row.colour else "",
        row.actor or "",
        row.state.value,
        "" if row.start is None else str(row.start),
        "" if row.end is None else str(row.end),
        row.created,
        row.modified,
        re.split(r"[/\\]", row.path)[-1],
        address,
        row.id,
    )
