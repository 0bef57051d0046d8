"""Renders what is exported to Markdown; pure, and the same for the same input.

The body of a page only: front matter, markers and files are left to the modules beside this one.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from reader.exporting.look import Look, age, block_ids, heading, joined, page_link, page_of
from reader.exporting.words import Words
from reader.model.annotation import AnnotationKind, PlacedAnnotation
from reader.model.export import ArticleExport, Digest


def article_page(export: ArticleExport, look: Look) -> str:
    """The page of one article: its facts, the person's notes on it, its highlights in text order."""
    ids = block_ids(export.annotations)
    parts = [f"# {heading(export.article.metadata.title.value)}", look.facts(export)]
    sections = _sections(export.annotations, look.words)
    for title, rows in sections:
        parts.append(f"## {title}")
        for row in rows:
            parts.extend(look.entry(row, ids[row.id]))
    has_something = sections or export.tags or export.annotations
    return page_of(parts if has_something else [*parts, look.words.empty])


def overview_page(exports: Sequence[ArticleExport], links: Mapping[str, str], look: Look) -> str:
    """All articles by date, then title. `links` gives the path of each article's page (by article id),
    relative to this one, with `/` between folders."""
    return page_of([f"# {look.words.digest}", *_by_article(exports, None, links, look)])


def digest_page(
    digest: Digest, exports: Sequence[ArticleExport], links: Mapping[str, str], look: Look
) -> str:
    """Everything about one actor, tag or colour, article by article; `exports` are all that are exported."""
    parts = [f"# {heading(look.title(digest))}"]
    ids = block_ids(digest.notes)
    if digest.notes:
        parts.append(f"## {look.words.notes}")
    for row in sorted(digest.notes, key=age):
        parts.extend(look.entry(row, ids[row.id]))
    wanted = frozenset(row.id for row in digest.annotations)
    found = list(_by_article(exports, wanted, links, look))
    return page_of([*parts, *found] if found or digest.notes else [*parts, look.words.empty])


def emptied_page(title: str, look: Look) -> str:
    """A page of an earlier export about which there is nothing to say any more."""
    return page_of([f"# {heading(title)}", look.words.empty])


def reading_order(export: ArticleExport) -> tuple[bool, str, str, str]:
    """Sorts by date (unknown ones last), then title, then id."""
    metadata = export.article.metadata
    date = metadata.date.value if metadata.date else ""
    return not date, date, metadata.title.value.casefold(), export.article.id


def _by_article(
    exports: Sequence[ArticleExport], wanted: frozenset[str] | None, links: Mapping[str, str], look: Look
) -> Iterator[str]:
    """The wanted annotations (`None`: all) under a heading for each article."""
    for export in sorted(exports, key=reading_order):
        rows = [row for row in export.annotations if wanted is None or row.id in wanted]
        if wanted is not None and not rows:
            continue
        page, ids = links[export.article.id], block_ids(export.annotations)
        yield f"## {heading(export.article.metadata.title.value)}"
        yield joined([page_link(page), look.facts(export)])
        for _, section in _sections(rows, look.words):
            for row in section:
                yield from look.reference(row, page, ids[row.id])


def _sections(
    annotations: Iterable[PlacedAnnotation], words: Words
) -> list[tuple[str, list[PlacedAnnotation]]]:
    """Notes and bookmarked places, highlights in text order, highlights without a place; each only where
    there are any."""
    rows = sorted(annotations, key=age)
    highlights = [row for row in rows if row.kind is AnnotationKind.HIGHLIGHT]
    others = [row for row in rows if row.kind is not AnnotationKind.HIGHLIGHT and _says_something(row)]
    placed = [row for row in highlights if row.start is not None and row.state not in words.states]
    placed.sort(key=lambda row: (row.start or 0, row.end or 0))
    unplaced = [row for row in highlights if row not in placed]
    sections = [(words.notes, others), (words.highlights, placed), (words.unplaced, unplaced)]
    return [(title, found) for title, found in sections if found]


def _says_something(row: PlacedAnnotation) -> bool:
    """A bookmark on a whole article is one of its facts, not an entry."""
    return bool(row.note.strip() or row.tags or row.quote.strip())
