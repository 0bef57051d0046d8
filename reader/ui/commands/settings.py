"""Settings, backups, the sheet of keys, text pasted as an article, and the last import report."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from reader.errors import ReaderError
from reader.jobs.calls import call
from reader.library.pasted import keep_pasted
from reader.model.article import MetadataField
from reader.model.kinds import Colour
from reader.model.notebook import BackupContents, BackupInfo
from reader.model.report import ImportReport, LibraryStatus
from reader.model.search import EngineChoice
from reader.ui.actions import Do
from reader.ui.commands.topic import Handlers, Topic
from reader.ui.dialogs.backups import BackupsPane
from reader.ui.dialogs.key_sheet import KeySheet
from reader.ui.dialogs.paste import PasteDialog
from reader.ui.dialogs.settings import SettingsDialog
from reader.ui.import_progress.report import ReportDialog
from reader.ui.language import error_words
from reader.ui.qt_jobs import Newest
from reader.ui.workplace import Workplace


class SettingsCommands(Topic):
    """Dialogs that leave the window usable behind them."""

    def __init__(self, window: Workplace) -> None:
        super().__init__(window.widget)
        self._window = window
        self._library = window.library
        self._asking = Newest(window.jobs, window.searcher)
        self._looking = Newest(window.jobs, window.searcher)
        self._report: ImportReport | None = None
        self._pasted = ""
        self.dialog: SettingsDialog | None = None
        window.intake.reported.connect(self._on_reported)

    def handlers(self) -> Handlers:
        window = self._window
        return {
            Do.SETTINGS: self.open_settings,
            Do.BACKUPS: self._open_backups,
            Do.KEYS: lambda: KeySheet(window.widget, window.actions_).show(),
            Do.PASTE_ARTICLE: self._paste_from_clipboard,
            Do.LAST_REPORT: self.show_report,
        }

    def refresh(self) -> None:
        self._window.actions_.enable(self._window.intake.can_write, Do.PASTE_ARTICLE)
        self._window.actions_.enable(self._report is not None, Do.LAST_REPORT)
        if self.dialog is not None:
            self.dialog.show_settings(self._window.settings)
            self.dialog.show_colours(self._named())

    # Settings

    def open_settings(self) -> None:
        if self.dialog is not None:
            self.dialog.raise_()
            self.dialog.activateWindow()
            return
        window = self._window
        dialog = SettingsDialog(window.widget, window.settings, window.frame.reading.theme)
        self.dialog = dialog
        dialog.finished.connect(self._on_closed)
        dialog.wanted.connect(window.apply_settings)
        dialog.colour_named.connect(self._name_colour)
        dialog.engine_wanted.connect(self._choose_engine)
        dialog.folder_wanted.connect(self._open_folder)
        dialog.library_wanted.connect(window.actions_[Do.OPEN_LIBRARY].trigger)
        dialog.show_colours(self._named())
        dialog.show_library(self._library.folder)
        self._serve_backups(dialog.backups)
        self._asking.ask(call(self._library.derivation.status), self._show_engine, window.tell)
        dialog.show()

    def _on_closed(self) -> None:
        self.dialog = None

    def _open_backups(self) -> None:
        self.open_settings()
        if self.dialog is not None:
            self.dialog.show_page(self.dialog.backups)

    def _named(self) -> dict[Colour, str]:
        names = self._library.annotations.colour_names()
        return {colour: words for colour, words in names.items() if words != colour.value}

    def _name_colour(self, colour: Colour, name: str) -> None:
        if self._named().get(colour, "") != name:
            self._window.study.make(lambda: self._library.annotations.name_colour(colour, name))

    def _show_engine(self, status: LibraryStatus) -> None:
        if self.dialog is not None:
            self.dialog.show_engine(EngineChoice(status.chosen), status.engine)

    def _choose_engine(self, engine: EngineChoice) -> None:
        self._window.intake.choose_engine(engine)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._library.folder)))

    # Backups

    def _serve_backups(self, pane: BackupsPane) -> None:
        pane.make_wanted.connect(self._make_backup)
        pane.look_wanted.connect(self._look)
        pane.restore_wanted.connect(self._restore)
        self._list_backups()

    def _list_backups(self) -> None:
        def show(backups: list[BackupInfo]) -> None:
            if self.dialog is not None:
                self.dialog.backups.show_backups(backups)

        self._looking.ask(call(self._library.backups.list), show, self._window.tell)

    def _make_backup(self) -> None:
        try:
            made = self._library.backups.make()
        except ReaderError as error:
            self._window.tell(error)
            return
        if made is None:
            self._window.say(self.tr("The newest backup holds everything already."))
        else:
            self._window.say(self.tr("A backup of your notes was made and checked."))
        self._list_backups()

    def _look(self, name: str) -> None:
        def show(contents: BackupContents) -> None:
            if self.dialog is not None and self.dialog.backups.chosen == name:
                self.dialog.backups.show_contents(contents)

        self._looking.ask(call(self._library.backups.look, name), show, self._window.tell)

    def _restore(self, name: str) -> None:
        if self._window.study.make(lambda: self._library.backups.restore(name)):
            words = self.tr("Your notes are as they were then.")
            self._window.say(words, self._window.commands.undoing.way())
        self._list_backups()

    # Articles in

    def paste(self, text: str) -> None:
        """Offer a text as an article."""
        if not self._window.intake.can_write:
            self._window.say_error(self.tr("Another window holds this library; add the articles there."))
            return
        PasteDialog(self._window.widget, text, self._keep).show()

    def show_report(self) -> None:
        if self._report is not None:
            ReportDialog(self._window.widget, self._report).show()

    def _paste_from_clipboard(self) -> None:
        self.paste(QGuiApplication.clipboard().text())

    def _keep(self, text: str, facts: dict[MetadataField, str]) -> str:
        try:
            path = keep_pasted(self._library.folder, text, facts)
        except ReaderError as error:
            return error_words(error)
        self._pasted = str(path)
        self._window.import_paths([path])
        return ""

    def _on_reported(self, report: ImportReport, _asked: bool) -> None:
        """A text that was pasted is opened at once."""
        self._report = report
        for found in (*report.imported, *report.unchanged):
            if found.path == self._pasted:
                self._pasted = ""
                self._window.browsing.refresh()
                self._window.turning.open_article(found.id)
                self._window.travelling.choose(found.id)
        self._window.actions_.enable(True, Do.LAST_REPORT)
