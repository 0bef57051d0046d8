"""Which Markdown pages an export has, where each lies, and what stands on it."""

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePath

from reader.exporting import front_matter
from reader.exporting.folder import ExportFolder
from reader.exporting.look import Look
from reader.exporting.names import article_names, numbered_names, safe_stem
from reader.exporting.pages import article_page, digest_page, emptied_page, overview_page, reading_order
from reader.exporting.regions import Page
from reader.exporting.words import Words
from reader.model.actor import Actor
from reader.model.export import ArticleExport, Digest, DigestKind, Export


def pages_of(folder: ExportFolder, export: Export, look: Look) -> Iterator[tuple[Path, Page]]:
    """Every page with its path: articles in reading order, the overview, the digests, and pages of earlier
    exports that have nothing to say any more. Only reads the disk."""
    earlier = folder.there()
    articles = _article_paths(folder, export.articles, look.words)
    digests = _digest_paths(folder, export.digests, look)
    link = _Links(digests)
    for article in sorted(export.articles, key=reading_order):
        yield articles[article.article.id], _article(article, link, look)
    path = folder.place(front_matter.DIGEST_ID, numbered_names(look.words.digest))
    body = overview_page(export.articles, _relative(articles, path), look)
    yield path, _page(front_matter.DIGEST_ID, look.words.digest, "", body, look)
    for digest in export.digests:
        path = digests[digest.kind, digest.key]
        body = digest_page(digest, export.articles, _relative(articles, path), look)
        identifier = front_matter.digest_id(digest.kind, digest.key)
        yield path, _page(identifier, look.title(digest), digest.kind.value, body, look)
    yield from _emptied(export, earlier, link, look)


class _Links:
    """Links from an article to the digests of its actors, as Obsidian writes them."""

    def __init__(self, digests: Mapping[tuple[DigestKind, str], Path]) -> None:
        self._digests = digests

    def __call__(self, actor: Actor) -> str:
        """A link by the name of the page, which Obsidian finds in any folder; one to a page that is not
        there (yet) is shown all the same."""
        path = self._digests.get((DigestKind.ACTOR, actor.id))
        stem = path.stem if path else safe_stem(actor.name)
        plain = " ".join(actor.name.split())
        if not stem or set("[]|") & set(plain):
            return plain
        return f"[[{stem}]]" if stem == plain else f"[[{stem}|{plain}]]"


def _article(export: ArticleExport, link: _Links, look: Look) -> Page:
    return Page(front_matter.fields_of(export, link), article_page(export, look), look.words.keep_out)


def _page(identifier: str, title: str, kind: str, body: str, look: Look) -> Page:
    fields: dict[str, front_matter.Value] = {"id": identifier, "title": " ".join(title.split())}
    if kind:
        fields["type"] = kind
    return Page(fields, body, look.words.keep_out)


def _emptied(
    export: Export, earlier: Mapping[str, Path], link: _Links, look: Look
) -> Iterator[tuple[Path, Page]]:
    for article in export.emptied:
        if article.article.id in earlier:
            yield earlier[article.article.id], _article(article, link, look)
    if not export.is_whole:
        return
    present = {front_matter.digest_id(digest.kind, digest.key) for digest in export.digests}
    for identifier, path in sorted(earlier.items()):
        _, is_digest, rest = identifier.partition(f"{front_matter.DIGEST_ID}:")
        if is_digest and identifier not in present:
            title = path.stem
            yield path, _page(identifier, title, rest.partition(":")[0], emptied_page(title, look), look)


def _article_paths(folder: ExportFolder, articles: Sequence[ArticleExport], words: Words) -> dict[str, Path]:
    """The file of each article id; by id, so that who gets the shorter of two equal names never changes."""
    found: dict[str, Path] = {}
    for export in sorted(articles, key=lambda each: each.article.id):
        article = export.article
        names = article_names(article.metadata.title.value, article.id, words.untitled)
        found[article.id] = folder.place(article.id, names)
    return found


def _digest_paths(
    folder: ExportFolder, digests: Sequence[Digest], look: Look
) -> dict[tuple[DigestKind, str], Path]:
    found: dict[tuple[DigestKind, str], Path] = {}
    for digest in sorted(digests, key=lambda each: (each.kind, each.key)):
        names = numbered_names(safe_stem(look.title(digest)) or look.words.untitled)
        identifier = front_matter.digest_id(digest.kind, digest.key)
        found[digest.kind, digest.key] = folder.place(identifier, names, look.words.shelves[digest.kind])
    return found


def _relative(articles: Mapping[str, Path], page: Path) -> dict[str, str]:
    """The path of each article's page as seen from another page."""
    return {key: PurePath(os.path.relpath(path, page.parent)).as_posix() for key, path in articles.items()}
