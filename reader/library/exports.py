"""Highlights and notes out of the library."""

from pathlib import Path

from reader.library.annotations import Annotations
from reader.library.progress import SILENT
from reader.model.annotation import PlacedAnnotation
from reader.model.article import Article, Fact, Metadata
from reader.model.report import ArticleExport, Exported
from reader.ports import ArticleStore, Exporter, Progress


class Exports:
    """Reads only; writes files outside the library."""

    def __init__(self, store: ArticleStore, annotations: Annotations, exporter: Exporter) -> None:
        self._store = store
        self._annotations = annotations
        self._exporter = exporter

    def markdown(self, directory: Path, *, language: str = "en", progress: Progress = SILENT) -> Exported:
        """Write one Markdown file for each annotated article, and a digest, into `directory`."""
        by_article: dict[str, list[PlacedAnnotation]] = {}
        for row in self._annotations.all():
            by_article.setdefault(row.article, []).append(row)
        articles = [self._of_article(article_id, rows) for article_id, rows in by_article.items()]
        return self._exporter.export(directory.absolute(), articles, language, progress)

    def _of_article(self, article_id: str, rows: list[PlacedAnnotation]) -> ArticleExport:
        """What is exported of one article; of one that left the library, what its notes know of it."""
        article = self._store.article(article_id) or _gone(rows[0])
        tags = self._annotations.tags_of(article_id)
        actors = tuple(row.actor for row in self._store.actors(article_id))
        return ArticleExport(article, tuple(rows), tags, actors)


def _gone(row: PlacedAnnotation) -> Article:
    return Article(row.article, row.path, "", Metadata(Fact(row.title)), 0, "", "")
