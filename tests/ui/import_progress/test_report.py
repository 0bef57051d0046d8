from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.model.report import Failure, Imported, ImportReport
from reader.ui.import_progress.report import ReportDialog, report_words

ROW = Imported("1", "/articles/a.txt", "A")
REPORT = ImportReport(
    imported=(ROW, ROW),
    failed=(Failure("/articles/b.txt", "The file is empty."),),
    vanished=("/articles/c.txt",),
)


def test_one_sentence_says_what_was_done(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    assert report_words(widget, REPORT) == "2 articles added, 1 missing, 1 failed."
    assert report_words(widget, ImportReport()) == "Nothing new was found."
    stopped = ImportReport(imported=(ROW,), cancelled=True)
    assert report_words(widget, stopped) == "Stopped; what was finished is kept: 1 article added."


def test_every_failure_is_named_with_its_reason(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    table = ReportDialog(owner, REPORT).table
    rows = []
    for row in range(table.rowCount()):
        cells = [table.item(row, column) for column in range(2)]
        rows.append([cell.text() for cell in cells if cell is not None])
    assert rows[0] == ["/articles/b.txt", "The file is empty."]
    assert rows[1][0] == "/articles/c.txt"
