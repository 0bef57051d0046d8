"""An exporter that is loaded when something is exported."""

from pathlib import Path

from reader.model.annotation import Annotation, ArticleTags
from reader.model.export import Export, ExportOptions
from reader.model.report import Exported
from reader.ports import Progress


class LazyExporter:
    """Implements `ports.Exporter`; a window that never exports does without its code."""

    def export(self, directory: Path, export: Export, options: ExportOptions, progress: Progress) -> Exported:
        from reader.exporting.exporter import FolderExporter

        return FolderExporter().export(directory, export, options, progress)


class LazyAnnotationFormat:
    """Implements `ports.AnnotationFormat` likewise."""

    def colour_name(self, line: str) -> str:
        from reader.exporting.web_annotations import colour_name

        return colour_name(line)

    def read(self, line: str) -> Annotation | ArticleTags:
        from reader.exporting.web_annotations import read_line

        return read_line(line)
