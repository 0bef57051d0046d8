"""What was dropped on the window: files and folders, or text; and the frame that says that it may be."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QWidget

from reader.ui.controls import column, label
from reader.ui.theme import SPACE_16, SPACE_24


def dropped_paths(mime: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def dropped_text(mime: QMimeData) -> str:
    """The text, where no file was dropped."""
    return "" if mime.urls() or not mime.hasText() else mime.text().strip()


class DropFrame(QWidget):
    """Lies over the whole window while something that can be dropped is over it, and takes no event."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._room = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("role", "drop")
        words = label(self.tr("Drop to add to the library"), size="title", tone="accent")
        words.setProperty("role", "float")
        words.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_16)
        column(self).addWidget(words, alignment=Qt.AlignmentFlag.AlignCenter)
        self.hide()

    def cover(self) -> None:
        """Show it over the window as that is now."""
        self.setGeometry(self._room.rect())
        self.raise_()
        self.show()
