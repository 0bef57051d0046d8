"""Articles in, notes out, another library, and the way out of the program."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QProcess, Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from reader.model.export import ChoiceField, ExportChoice
from reader.ui.actions import Do
from reader.ui.commands.topic import Handlers, Topic
from reader.ui.dialogs.about import AboutDialog, DataDialog
from reader.ui.dialogs.files import FileDialogs
from reader.ui.window_state import read_state
from reader.ui.workplace import Workplace

ADDING = (Do.ADD_FILES, Do.ADD_FOLDER, Do.PASTE_ARTICLE)
_FILES = "*.txt *.md *.html *.htm *.jsonl *.json *.csv"


class LibraryCommands(Topic):
    """What concerns the whole library."""

    def __init__(self, window: Workplace) -> None:
        super().__init__(window.widget)
        self._window = window
        self._library = window.library
        self.dialogs = FileDialogs(window.widget, read_state(window.settings.window).folder)
        self.exported_to: Path | None = None
        """The folder of the last export."""

    def handlers(self) -> Handlers:
        window = self._window
        return {
            Do.ADD_FILES: self.add_files,
            Do.ADD_FOLDER: self._add_folder,
            Do.REMOVE_SAMPLE: self.remove_sample,
            Do.UPDATE: window.intake.update,
            Do.EXPORT: self.export,
            Do.OPEN_LIBRARY: self._open_library,
            Do.SHOW_DATA: lambda: DataDialog(window.widget, self._library.folder).show(),
            Do.ABOUT: lambda: AboutDialog(window.widget).show(),
            Do.QUIT: lambda: _close(window.widget),
        }

    def refresh(self) -> None:
        actions = self._window.actions_
        actions.enable(self._window.intake.can_write, Do.ADD_FILES, Do.ADD_FOLDER, Do.UPDATE)

    def offer_adding(self) -> None:
        """Every way to add articles, under the button that was pressed."""
        button = QApplication.focusWidget() or self._window.widget
        menu = QMenu(self._window.widget)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self._window.actions_[name] for name in ADDING])
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def add_files(self) -> None:
        words = self.tr("Articles")
        self.dialogs.ask_files(self.tr("Add articles"), f"{words} ({_FILES})", self._window.import_paths)

    def remove_sample(self) -> None:
        if self._window.study.make(self._library.articles.remove_sample):
            self._window.say(self.tr("The sample was removed."), self._window.commands.undoing.way())

    def _add_folder(self) -> None:
        self.dialogs.ask_folder(
            self.tr("Add a folder of articles"), lambda path: self._window.import_paths([path])
        )

    def export_articles(self, ids: Sequence[str]) -> None:
        """The notes on some articles, into a folder that the person chooses."""
        self.export(ExportChoice(ChoiceField.ARTICLE, " ".join(ids)))

    def export(self, only: ExportChoice | None = None) -> None:
        """The person's own work, or a part of it, into a folder that they choose."""
        language = "it" if QLocale().language() is QLocale.Language.Italian else "en"

        def export(folder: Path) -> None:
            self.exported_to = folder
            self._window.intake.export(folder, language, only)

        self.dialogs.ask_folder(self.tr("Export notes into this folder"), export, makes=True)

    def _open_library(self) -> None:
        """A library belongs to one window, so another library is another window."""
        self.dialogs.ask_folder(self.tr("Open a library"), _start_again, makes=True)


def _close(window: QWidget) -> None:
    window.window().close()


def _start_again(folder: Path) -> None:
    QProcess.startDetached(sys.executable, ["-m", "reader", "--library", str(folder)])
