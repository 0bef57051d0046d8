"""What an import did, in one sentence; and, file by file, what failed and why."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from reader.model.report import ImportReport
from reader.ui.controls import button, column, label, row
from reader.ui.sentences import core_words
from reader.ui.theme import SPACE_12, SPACE_24, SPACE_32


def report_words(widget: QWidget, report: ImportReport) -> str:
    """The sentence for the banner."""
    tr = widget.tr
    counts = (
        (tr("%n articles added", "", len(report.imported)), report.imported),
        (tr("%n updated", "", len(report.revised)), report.revised),
        (tr("%n moved", "", len(report.moved)), report.moved),
        (tr("%n unchanged", "", len(report.unchanged)), report.unchanged),
        (tr("%n missing", "", len(report.vanished)), report.vanished),
        (tr("%n failed", "", len(report.failed)), report.failed),
    )
    said = [words for words, rows in counts if rows] or [tr("Nothing new was found")]
    start = tr("Stopped; what was finished is kept") if report.cancelled else ""
    return ": ".join(part for part in (start, ", ".join(said)) if part) + "."


def as_text(words: str, rows: Sequence[tuple[str, str]]) -> str:
    """The whole report, to be pasted elsewhere: a file and its reason on each line."""
    return "\n".join((words, *(f"{path}\t{reason}" for path, reason in rows))) + "\n"


class ReportDialog(QDialog):
    """Names every file that failed or has vanished, with the reason. Leaves the window usable."""

    def __init__(self, parent: QWidget, report: ImportReport) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import report"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(760, 420).boundedTo(parent.size() - QSize(SPACE_32, SPACE_32)))
        rows = [(failure.path, core_words(failure.reason)) for failure in report.failed]
        rows += [(path, self.tr("The file is gone; its article is kept.")) for path in report.vanished]
        self.table = QTableWidget(len(rows), 2)
        self.table.setProperty("role", "report")
        self.table.setAccessibleName(self.tr("Files and reasons"))
        self.table.setHorizontalHeaderLabels([self.tr("File"), self.tr("Reason")])
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setWordWrap(True)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        for number, (path, reason) in enumerate(rows):
            for place, text in enumerate((path, reason)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(number, place, item)
        self.table.resizeRowsToContents()
        layout = column(self, margin=SPACE_24, space=SPACE_12)
        words = report_words(self, report)
        layout.addWidget(label(words, size="large", wrap=True))
        if not rows:
            self.table.hide()
            layout.addWidget(label(self.tr("Every file was taken in."), tone="dim"))
            layout.addStretch()
        layout.addWidget(self.table, 1)
        foot = row()
        self.copy = button(self.tr("Copy the report"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(as_text(words, rows)))
        foot.addWidget(self.copy)
        foot.addStretch()
        close = button(self.tr("Close"), role="primary")
        close.clicked.connect(self.close)
        foot.addWidget(close)
        layout.addLayout(foot)
