"""What an import or an export did, as a message with the way to what came of it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from reader.model.article import Listing
from reader.model.kinds import Sort
from reader.model.report import Exported, ImportReport
from reader.ui.banner import Way
from reader.ui.import_progress.report import ReportDialog, report_words
from reader.ui.workplace import Workplace


class Telling(QObject):
    """What nobody asked for is told of only when something went wrong."""

    def __init__(self, window: Workplace) -> None:
        super().__init__(window.widget)
        self._window = window
        window.intake.reported.connect(self._on_reported)
        window.intake.exported.connect(self._on_exported)

    def show_added(self, ids: Sequence[str]) -> None:
        """The articles that were added last, at the top of the list, the first of them open."""
        window, listed = self._window, self._window.frame.list
        window.browsing.choose(Listing())
        window.browsing.sort(Sort.IMPORTED)
        there = set(ids)
        first = next((found for found in listed.model.ids if found in there), ids[0])
        window.turning.open_article(first)
        window.travelling.choose(first)

    def _on_reported(self, report: ImportReport, asked: bool) -> None:
        window = self._window
        window.frame.status.show_idle()
        ways = []
        ids = [found.id for found in report.imported]
        if ids and asked and ids != [window.desk.article_id]:
            ways.append(Way(self.tr("Show"), partial(self.show_added, ids)))
        if report.failed or report.vanished:
            ways.append(Way(self.tr("Show the report"), partial(self._show_report, report), stays=bool(ways)))
        if asked or report.failed or report.vanished:
            window.say(report_words(window.widget, report), *ways)

    def _show_report(self, report: ImportReport) -> None:
        ReportDialog(self._window.widget, report).show()

    def _on_exported(self, report: Exported) -> None:
        words = [self.tr("%n files written", "", len(report.written))]
        if report.unchanged:
            words.append(self.tr("%n unchanged", "", len(report.unchanged)))
        if report.conflicts:
            words.append(self.tr("%n files kept because you changed them", "", len(report.conflicts)))
        folder = self._window.commands.library.exported_to
        ways = [Way(self.tr("Open the folder"), partial(_open, folder))] if folder is not None else []
        self._window.say(", ".join(words) + ".", *ways)


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
