from pytestqt.qtbot import QtBot

from reader.model.report import LibraryStatus
from reader.ui.import_progress.status_bar import StatusBar


def test_it_says_what_is_indexed(qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show_status(LibraryStatus("", 5, 5, 4, 0, "whoosh"))
    assert bar.words == "4 of 5 articles indexed"
    bar.show_saved()
    assert bar.words == "4 of 5 articles indexed · Saved"


def test_progress_shows_numbers_and_goes_away(qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.show_progress("import", 40, 120)
    assert bar._stage.text() == "Importing 40 / 120"
    assert (bar._bar.value(), bar._bar.maximum()) == (40, 120)
    assert bar.cancel.isVisible()
    bar.show_idle()
    assert not bar.cancel.isVisible()


def test_cancelling_is_told_once(qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.show_progress("import", 1, 2)
    with qtbot.waitSignal(bar.cancelled):
        bar.cancel.click()
    assert not bar.cancel.isEnabled()
