"""Articles in, notes out, another library, and the way out of the program."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QProcess
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.model.export import ChoiceField, ExportChoice
from reader.ui.actions import Do
from reader.ui.commands.topic import Handlers, Topic
from reader.ui.dialogs.about import AboutDialog, DataDialog
from reader.ui.workplace import Workplace

_FILES = "*.txt *.md *.html *.htm *.jsonl *.json *.csv"


class LibraryCommands(Topic):
    """What concerns the whole library."""

    def __init__(self, window: Workplace) -> None:
        super().__init__(window.widget)
        self._window = window
        self._library = window.library

    def handlers(self) -> Handlers:
        window = self._window
        return {
            Do.ADD_FILES: self.add_files,
            Do.ADD_FOLDER: self._add_folder,
            Do.UPDATE: window.intake.update,
            Do.EXPORT: self.export,
            Do.OPEN_LIBRARY: self._open_library,
            Do.SHOW_DATA: lambda: DataDialog(window.widget, self._library.folder).show(),
            Do.ABOUT: lambda: AboutDialog(window.widget).show(),
            Do.QUIT: lambda: _close(window.widget),
            Do.UNDO: window.bulk.undo,
            Do.REDO: window.bulk.redo,
        }

    def refresh(self) -> None:
        actions = self._window.actions_
        actions.enable(self._window.intake.can_write, Do.ADD_FILES, Do.ADD_FOLDER, Do.UPDATE)
        actions.enable(self._library.history.undo_label() is not None, Do.UNDO)
        actions.enable(self._library.history.redo_label() is not None, Do.REDO)

    def add_files(self) -> None:
        dialog = QFileDialog(self._window.widget, self.tr("Add articles"), str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        words = self.tr("Articles")
        dialog.setNameFilter(f"{words} ({_FILES})")
        dialog.filesSelected.connect(lambda names: self._window.import_paths([Path(name) for name in names]))
        dialog.open()

    def remove_sample(self) -> None:
        self._window.study.make(self._library.articles.remove_sample)

    def _add_folder(self) -> None:
        self._choose_folder(
            self.tr("Add a folder of articles"), lambda path: self._window.import_paths([path])
        )

    def export_articles(self, ids: Sequence[str]) -> None:
        """The notes on some articles, into a folder that the person chooses."""
        self.export(ExportChoice(ChoiceField.ARTICLE, " ".join(ids)))

    def export(self, only: ExportChoice | None = None) -> None:
        """The person's own work, or a part of it, into a folder that they choose."""
        language = "it" if QLocale().language() is QLocale.Language.Italian else "en"
        self._choose_folder(
            self.tr("Export notes into this folder"),
            lambda path: self._window.intake.export(path, language, only),
        )

    def _open_library(self) -> None:
        """A library belongs to one window, so another library is another window."""
        self._choose_folder(self.tr("Open a library"), _start_again)

    def _choose_folder(self, title: str, then: Callable[[Path], object]) -> None:
        dialog = QFileDialog(self._window.widget, title, str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        dialog.open()


def _close(window: QWidget) -> None:
    window.window().close()


def _start_again(folder: Path) -> None:
    QProcess.startDetached(sys.executable, ["-m", "reader", "--library", str(folder)])
