"""Choosing files and folders: Qt's dialogs, which begin where the last one ended."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit, QWidget


def _text(_context: str, words: str) -> str:
    """Marks words for translation, as in `actions`."""
    return words


QT_WORDS = (
    _text("QFileDialog", "&Look in:"),
    _text("QFileDialog", "Files of &type:"),
    _text("QAbstractFileIconProvider", "Drive"),
    _text("QAbstractFileIconProvider", "Folder"),
    _text("QAbstractFileIconProvider", "%1 File"),
    _text("QAbstractFileIconProvider", "Unknown"),
)
"""What these dialogs say and Qt's own Italian catalogue lacks; ours is asked whatever the context is."""


class FolderDialog(QFileDialog):
    """Chooses a folder; with `makes`, one whose name was typed and that is not there yet is made."""

    def __init__(self, parent: QWidget, title: str, start: Path, *, makes: bool) -> None:
        super().__init__(parent, title, str(start))
        self._makes = makes
        self.setFileMode(QFileDialog.FileMode.Directory)
        self.setOption(QFileDialog.Option.ShowDirsOnly)
        self._name = self.findChild(QLineEdit, "fileNameEdit")
        if makes and self._name is not None:  # a dialog of the system has its own way to make one
            self._name.textChanged.connect(self._allow)

    def _allow(self, typed: str) -> None:
        """Qt offers only folders that are there."""
        for box in self.findChildren(QDialogButtonBox):
            box.buttons()[0].setEnabled(bool(typed.strip()))

    def accept(self) -> None:
        """What cannot be made is left to Qt, which says that it is not there."""
        for name in self.selectedFiles() if self._makes else ():
            with suppress(OSError):
                Path(name).mkdir(exist_ok=True)
        super().accept()


class FileDialogs(QObject):
    """The dialogs of one window; `folder` is where the next one begins."""

    def __init__(self, window: QWidget, folder: str) -> None:
        super().__init__(window)
        self._window = window
        self.folder = folder

    def ask_files(self, title: str, kinds: str, then: Callable[[list[Path]], object]) -> None:
        """`kinds` is a filter as Qt writes it."""
        dialog = QFileDialog(self._window, title, str(self._start()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilter(kinds)
        dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
        self._open(dialog)

    def ask_folder(self, title: str, then: Callable[[Path], object], *, makes: bool = False) -> None:
        dialog = FolderDialog(self._window, title, self._start(), makes=makes)
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        self._open(dialog)

    def _open(self, dialog: QFileDialog) -> None:
        dialog.filesSelected.connect(self._keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep(self, names: list[str]) -> None:
        """Where the chosen ones lie, however they were found there."""
        self.folder = str(Path(names[0]).parent)

    def _start(self) -> Path:
        last = Path(self.folder) if self.folder else Path.home()
        return last if last.is_dir() else Path.home()
