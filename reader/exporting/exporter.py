"""The exporter: the chosen formats in one folder, each file written only where it says something new."""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from reader.exporting import regions, write
from reader.exporting.folder import ExportFolder
from reader.exporting.ledger import Ledger
from reader.exporting.look import Look
from reader.exporting.markdown import pages_of
from reader.exporting.names import conflict_names
from reader.exporting.table import table
from reader.exporting.web_annotations import write_line
from reader.exporting.words import words_of
from reader.model.export import Export, ExportFormat, ExportOptions
from reader.model.report import Exported
from reader.ports import Progress

ANNOTATIONS = "annotations.jsonl"
_STAGE = "export"
_Wanted = Callable[[str, str | None], str | None]
"""What a file shall hold, from its name and what it holds now (`None`: nothing); `None` when it must not be
written, for the person changed it."""


@dataclass(slots=True)
class _Tally:
    written: list[str] = field(default_factory=list)
    unchanged: list[str] = field(default_factory=list)
    conflicts: list[str] = field(default_factory=list)

    def report(self) -> Exported:
        return Exported(tuple(self.written), tuple(self.unchanged), tuple(self.conflicts))


class FolderExporter:
    """An `Exporter`; keeps nothing between exports."""

    def export(self, directory: Path, export: Export, options: ExportOptions, progress: Progress) -> Exported:
        """Bring the folder up to date and tell what was done; a file keeps the name it has.

        Raises `ExportFailed`, `DiskFull` or `Cancelled`; the files finished until then stay.
        """
        directory = Path(os.path.abspath(directory))  # noqa: PTH100  keeps symlinks as given
        look = Look(words_of(options.language), options.style, dict(options.colour_names))
        conflict = look.words.conflict
        tally = _Tally()
        folder = ExportFolder(directory)
        files: list[tuple[Path, _Wanted]] = []
        ledger = Ledger.of(directory)
        if ExportFormat.MARKDOWN in options.formats:
            files += [(path, partial(_page_over, page)) for path, page in pages_of(folder, export, look)]
        if ExportFormat.JSONL in options.formats:
            names = dict(options.colour_names)
            lines = "".join(sorted(f"{write_line(record, names)}\n" for record in export.records))
            files.append((directory / ANNOTATIONS, partial(_plain_over, lines, ledger)))
        if ExportFormat.CSV in options.formats:
            rows = table(export.articles, export.digests, look)
            files.append((directory / f"{look.words.table}.csv", partial(_plain_over, rows, ledger)))
        for done, (path, wanted) in enumerate(files):
            progress.step(_STAGE, done, len(files))
            _put(path, wanted, conflict, tally)
        ledger.save()
        progress.step(_STAGE, len(files), len(files))
        return tally.report()


def _page_over(page: regions.Page, _name: str, current: str | None) -> str | None:
    return regions.fresh(page) if current is None else regions.update(current, page)


def _plain_over(content: str, ledger: Ledger, name: str, current: str | None) -> str | None:
    """For a file that has no room for the person's own text."""
    if current is not None and current != content and not ledger.is_ours(name, current):
        return None
    ledger.note(name, content)
    return content


def _put(path: Path, wanted: _Wanted, conflict: str, tally: _Tally) -> None:
    """Write one file, or leave it as it is, or set what it shall hold aside beside it."""
    if _refresh(path, wanted, tally.written, tally.unchanged):
        return
    for name in conflict_names(path.name, conflict):
        if _refresh(path.with_name(name), wanted, tally.conflicts, tally.conflicts):
            return


def _refresh(path: Path, wanted: _Wanted, written: list[str], unchanged: list[str]) -> bool:
    """Bring one file up to date and name it in a list; `False` when the person changed what is ours."""
    current = write.read(path)
    content = wanted(path.name, current)
    if content is None:
        return False
    if content == current:
        unchanged.append(str(path))
    else:
        write.replace(path, content)
        written.append(str(path))
    return True
