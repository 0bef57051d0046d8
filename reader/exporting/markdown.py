"""The exporter: one Markdown file an article and a digest, written only where they say something new."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePath

from reader.exporting import front_matter, regions, write
from reader.exporting.folder import ExportFolder
from reader.exporting.names import article_names, conflict_names, numbered_names
from reader.exporting.pages import article_page, digest_page, reading_order
from reader.exporting.words import Words, words_of
from reader.model.report import ArticleExport, Exported
from reader.ports import Progress

_STAGE = "export"


@dataclass(slots=True)
class _Tally:
    written: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    conflicts: list[str] = field(default_factory=list)

    def report(self) -> Exported:
        return Exported(tuple(self.written), tuple(self.unchanged), tuple(self.conflicts))


class MarkdownExporter:
    """An `Exporter`; keeps nothing between exports."""

    def export(
        self, directory: Path, articles: Sequence[ArticleExport], language: str, progress: Progress
    ) -> Exported:
        """Bring the folder up to date and tell what was done; a file keeps the name it has.

        Raises `ExportFailed`, `DiskFull` or `Cancelled`; the files finished until then stay.
        """
        words = words_of(language)
        total = len(articles) + 1
        progress.step(_STAGE, 0, total)
        folder = ExportFolder(Path(os.path.abspath(directory)))  # noqa: PTH100  keeps symlinks as given
        paths = _paths(folder, articles, words)
        tally = _Tally()
        for done, export in enumerate(sorted(articles, key=reading_order), 1):
            fields = front_matter.fields_of(export)
            page = regions.Page(fields, article_page(export, words), words.keep_out)
            _put(paths[export.article.id], page, words, tally)
            progress.step(_STAGE, done, total)
        _put_digest(folder, articles, paths, words, tally)
        progress.step(_STAGE, total, total)
        return tally.report()


def _paths(folder: ExportFolder, articles: Sequence[ArticleExport], words: Words) -> dict[str, Path]:
    """The file of each article id; by id, so that who gets the shorter of two equal names never changes."""
    found: dict[str, Path] = {}
    for export in sorted(articles, key=lambda each: each.article.id):
        article = export.article
        names = article_names(article.metadata.title.value, article.id, words.untitled)
        found[article.id] = folder.place(article.id, names)
    return found


def _put_digest(
    folder: ExportFolder,
    articles: Sequence[ArticleExport],
    paths: dict[str, Path],
    words: Words,
    tally: _Tally,
) -> None:
    path = folder.place(front_matter.DIGEST_ID, numbered_names(words.digest))
    links = {key: PurePath(os.path.relpath(target, path.parent)).as_posix() for key, target in paths.items()}
    fields: dict[str, front_matter.Value] = {"id": front_matter.DIGEST_ID, "title": words.digest}
    _put(path, regions.Page(fields, digest_page(articles, links, words), words.keep_out), words, tally)


def _put(path: Path, page: regions.Page, words: Words, tally: _Tally) -> None:
    """Write one file, or leave it as it is, or set the page aside beside it."""
    if _refresh(path, page, tally.written, tally.unchanged):
        return
    for name in conflict_names(path.name, words.conflict):
        aside = path.with_name(name)
        if _refresh(aside, page, tally.conflicts, tally.conflicts):
            return


def _refresh(path: Path, page: regions.Page, written: list[str], unchanged: list[str]) -> bool:
    """Bring one file up to date and name it in a list; `False` when the person changed what is ours."""
    current = write.read(path)
    wanted = regions.fresh(page) if current is None else regions.update(current, page)
    if wanted is None:
        return False
    if wanted == current:
        unchanged.append(str(path))
    else:
        write.replace(path, wanted)
        written.append(str(path))
    return True
