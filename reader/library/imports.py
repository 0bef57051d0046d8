"""Takes files in: walk, read, store in batches that each are on disk before the next is read."""

from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from time import monotonic

from reader.errors import Cancelled, WorkerFailed
from reader.library.progress import SILENT
from reader.library.roles import writes_articles
from reader.model.article import Draft, SourceStamp
from reader.model.report import Added, AddStatus, Failure, Imported, ImportReport, Piece
from reader.ports import ArticleStore, ArticleWriter, Importer, Progress, ReadsAhead

BATCH_ARTICLES = 500
"""A commit costs about as much as reading ten articles; so many make it a fiftieth of the work."""
BATCH_SECONDS = 0.3
"""So that the counts a person sees, which are of committed work, move at least thrice a second."""
AHEAD_BYTES = 2_000_000
"""From so much on, some four hundred articles, another process has read more than its start costs."""


@dataclass(slots=True)
class _Tally:
    """The report while it grows."""

    by_status: dict[AddStatus, list[Imported]] = field(default_factory=lambda: {s: [] for s in AddStatus})
    failed: list[Failure] = field(default_factory=list)
    files_done: int = 0

    def take(self, outcomes: Iterable[Added]) -> None:
        for outcome in outcomes:
            article = outcome.article
            row = Imported(article.id, article.path, article.metadata.title.value)
            self.by_status[outcome.status].append(row)

    def report(self, *, vanished: Sequence[str] = (), cancelled: bool = False) -> ImportReport:
        rows = self.by_status
        return ImportReport(
            imported=tuple(rows[AddStatus.IMPORTED]),
            unchanged=tuple(rows[AddStatus.UNCHANGED]),
            revised=tuple(rows[AddStatus.REVISED]),
            failed=tuple(self.failed),
            moved=tuple(rows[AddStatus.MOVED]),
            vanished=tuple(vanished),
            removed=tuple(rows[AddStatus.REMOVED]),
            cancelled=cancelled,
        )


class Imports:
    """Runs in the process that writes the articles; one import at a time."""

    def __init__(
        self,
        store: ArticleStore,
        writer: ArticleWriter | None,
        importer: Importer,
        ahead: ReadsAhead | None = None,
    ) -> None:
        """With `ahead`, many files are read in another process while this one stores."""
        self._store = store
        self._writer = writer
        self._importer = importer
        self._ahead = ahead

    @writes_articles
    def import_paths(
        self, paths: list[Path], *, remember: bool = True, progress: Progress = SILENT
    ) -> ImportReport:
        """Import files and folders; each bad one is a row of the report. With `remember`, later updates walk
        the same paths. When stopped, what was stored stays and the report says so."""
        paths = [path.absolute() for path in paths]
        if remember:
            self._open_writer().remember_roots([str(path) for path in paths if path.exists()])
        return self._take(self._importer.walk(paths), progress)

    @writes_articles
    def update(self, *, progress: Progress = SILENT) -> ImportReport:
        """Walk again what was imported before: new and changed files come in, vanished ones are named."""
        roots = [Path(root) for root in self._store.roots()]
        stamps = {stamp.path: stamp for stamp in self._store.stamps()}
        known = [Path(path) for path in stamps if not any(Path(path).is_relative_to(r) for r in roots)]
        paths = [path for path in (*roots, *known) if path.exists()]
        report = self._take(self._importer.walk(paths), progress, stamps)
        if report.cancelled:
            return report
        vanished = tuple(stamp.path for stamp in self._store.stamps() if not Path(stamp.path).exists())
        return _with_vanished(report, vanished)

    def _open_writer(self) -> ArticleWriter:
        if self._writer is None:
            raise RuntimeError("imports run in the process that writes the articles")
        return self._writer

    def _take(
        self,
        found: Iterator[Path | Failure],
        progress: Progress,
        known: dict[str, SourceStamp] | None = None,
    ) -> ImportReport:
        tally = _Tally()
        try:
            files = self._walked(found, tally, progress)
            self._store_all(files, tally, progress, known or {})
        except Cancelled:
            return tally.report(cancelled=True)
        return tally.report()

    def _walked(self, found: Iterator[Path | Failure], tally: _Tally, progress: Progress) -> list[Path]:
        files: list[Path] = []
        for item in found:
            if isinstance(item, Failure):
                tally.failed.append(item)
            else:
                files.append(item)
            if (len(files) + len(tally.failed)) % 100 == 1:
                progress.step("walk", len(files), None)
        return files

    def _store_all(
        self, files: list[Path], tally: _Tally, progress: Progress, known: dict[str, SourceStamp]
    ) -> None:
        batch = _Batch(self._open_writer(), tally, progress, len(files))
        changed: list[Path] = []
        size_bytes = 0
        for path in files:
            stamp = self._stamp(path)
            if stamp is not None and known.get(stamp.path) == stamp:
                batch.file_done(stamp)
            else:
                changed.append(path)
                size_bytes += stamp.size_bytes if stamp else 0
        with closing(self._pieces(changed, size_bytes)) as pieces:
            for piece in pieces:
                tally.failed += piece.failures
                batch.add(piece)
        batch.flush()

    def _stamp(self, path: Path) -> SourceStamp | None:
        try:
            return self._importer.stamp(path)
        except OSError:
            return None

    def _pieces(self, files: list[Path], size_bytes: int) -> Generator[Piece, None, None]:
        if self._ahead is None or size_bytes < AHEAD_BYTES:
            return self._importer.pieces(files)
        return self._pieces_ahead(self._ahead, files)

    def _pieces_ahead(self, ahead: ReadsAhead, files: list[Path]) -> Generator[Piece, None, None]:
        """When the other process ends, the rest is read here, from the piece after the last that came."""
        ended = begun = 0
        try:
            with closing(ahead.pieces(files)) as pieces:
                for piece in pieces:
                    ended, begun = (ended + 1, 0) if piece.is_last else (ended, begun + 1)
                    yield piece
        except WorkerFailed:
            yield from islice(self._importer.pieces(files[ended:]), begun, None)


class _Batch:
    """Collects drafts and stores them a transaction at a time; progress counts what is on disk."""

    def __init__(self, writer: ArticleWriter, tally: _Tally, progress: Progress, files: int) -> None:
        self._writer = writer
        self._tally = tally
        self._progress = progress
        self._files = files
        self._drafts: list[Draft] = []
        self._stamps: list[SourceStamp] = []
        self._since = monotonic()

    def add(self, piece: Piece) -> None:
        self._drafts += piece.drafts
        if piece.stamp:
            self._stamps.append(piece.stamp)
        self._flush_when_due()

    def file_done(self, stamp: SourceStamp) -> None:
        self._stamps.append(stamp)
        self._flush_when_due()

    def flush(self) -> None:
        if self._drafts or self._stamps:
            self._tally.take(self._writer.add(self._drafts, self._stamps))
            self._tally.files_done += len(self._stamps)
            self._drafts, self._stamps = [], []
        self._since = monotonic()
        self._progress.step("import", self._tally.files_done, self._files)

    def _flush_when_due(self) -> None:
        if len(self._drafts) >= BATCH_ARTICLES or monotonic() - self._since >= BATCH_SECONDS:
            self.flush()


def _with_vanished(report: ImportReport, vanished: tuple[str, ...]) -> ImportReport:
    moved = {row.path for row in report.moved}
    return ImportReport(
        imported=report.imported,
        unchanged=report.unchanged,
        revised=report.revised,
        failed=report.failed,
        moved=report.moved,
        vanished=tuple(path for path in vanished if path not in moved),
        removed=report.removed,
    )
