"""What was dropped on the window: files and folders, or text."""

from pathlib import Path

from PySide6.QtCore import QMimeData


def dropped_paths(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def dropped_text(mime: QMimeData) -> str:
    """The text, where no file was dropped."""
    return "" if mime.urls() or not mime.hasText() else mime.text().strip()
