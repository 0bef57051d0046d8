"""An importer that is loaded when something is imported."""

from collections.abc import Generator, Iterator, Sequence
from functools import cached_property
from pathlib import Path

from reader.model.article import SourceStamp
from reader.model.report import Failure, Piece
from reader.ports import Importer


class LazyImporter:
    """Implements `ports.Importer`; whoever leaves importing to another process does without its code."""

    @cached_property
    def _importer(self) -> Importer:
        from reader.importing.registry import Importing

        return Importing()

    def walk(self, paths: Sequence[Path]) -> Iterator[Path | Failure]:
        return self._importer.walk(paths)

    def pieces(self, paths: Sequence[Path]) -> Generator[Piece, None, None]:
        return self._importer.pieces(paths)

    def stamp(self, path: Path) -> SourceStamp:
        return self._importer.stamp(path)
