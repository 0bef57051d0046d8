"""Settings that take effect at once, backups with a look and a way back, text that becomes an article."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from reader.library.facade import Library
from reader.model.article import MetadataField
from reader.model.kinds import ActorType, Colour
from reader.model.search import EngineChoice
from reader.model.span import Span
from reader.ui.actions import TABLE, Do
from reader.ui.dialogs.key_sheet import KeySheet
from reader.ui.dialogs.paste import PasteDialog
from reader.ui.dialogs.settings import SettingsDialog
from reader.ui.import_progress.report import ReportDialog
from reader.ui.main_window import Window
from tests.ui.keys import press, type_text


@pytest.fixture
def article_id(library: Library) -> str:
    return library.articles.find("a-tregua.md").id


@pytest.fixture
def dialog(window: Window, article_id: str, qtbot: QtBot) -> SettingsDialog:
    window.desk.open(article_id)
    window.actions_[Do.SETTINGS].trigger()
    qtbot.waitUntil(lambda: window.jobs.running == 0)
    found = window.commands.settings.dialog
    assert found is not None
    return found


def test_a_theme_that_is_chosen_holds_at_once(window: Window, dialog: SettingsDialog) -> None:
    number = dialog.theme.findData("sepia")
    dialog.theme.setCurrentIndex(number)
    dialog.theme.activated.emit(number)
    assert window.frame.reading.theme.name == "sepia"
    assert window.settings.theme == "sepia"


def test_type_is_set_by_key_and_seen_at_once(window: Window, dialog: SettingsDialog) -> None:
    before = window.frame.reading.setting
    press(dialog.numbers.size.slider, Qt.Key.Key_Right)
    dialog.justified.click()
    assert window.frame.reading.setting.size_pt == before.size_pt + 1
    assert window.frame.reading.setting.justified


def test_a_type_of_actors_is_switched_off_here_and_in_the_text(
    window: Window, dialog: SettingsDialog
) -> None:
    dialog.types[ActorType.PLACE].click()
    assert window.settings.hidden_types == ("place",)
    assert window.frame.reading.view.emphasis.hidden == {ActorType.PLACE}
    window.actions_[Do.PLACES].trigger()
    assert dialog.types[ActorType.PLACE].isChecked()


def test_what_is_set_elsewhere_is_shown_here(window: Window, dialog: SettingsDialog) -> None:
    window.actions_[Do.LARGER].trigger()
    window.actions_[Do.DARK].trigger()
    assert dialog.numbers.size.value == window.settings.reading_size_pt
    assert dialog.theme.currentData() == "dark"


def test_a_colour_is_named_and_the_name_taken_back(
    window: Window, dialog: SettingsDialog, library: Library
) -> None:
    field = dialog.colours[Colour.PINK]
    field.setText("dubbio")
    field.editingFinished.emit()
    assert library.annotations.colour_names()[Colour.PINK] == "dubbio"
    assert window.actions_[Do.PINK].text().endswith(": dubbio")
    field.clear()
    field.editingFinished.emit()
    assert library.annotations.colour_names()[Colour.PINK] == "pink"


def test_another_engine_builds_its_index_and_answers(
    window: Window, dialog: SettingsDialog, library: Library, qtbot: QtBot
) -> None:
    assert "whoosh" in dialog.answering.text().lower()
    dialog.engine_wanted.emit(EngineChoice.TANTIVY)
    qtbot.waitUntil(lambda: window.is_idle, timeout=20_000)
    assert library.derivation.status().engine == "tantivy"
    assert library.search.find("tregua").total > 0


def test_a_backup_is_made_looked_into_and_restored(
    window: Window, dialog: SettingsDialog, library: Library, article_id: str, qtbot: QtBot
) -> None:
    window.actions_[Do.BACKUPS].trigger()
    pane = dialog.backups
    assert pane.isVisible()
    window.study.highlight(article_id, Span(20, 40), Colour.GREEN)
    pane.make.click()
    qtbot.waitUntil(lambda: pane.table.rowCount() == 1)
    window.study.highlight(article_id, Span(60, 80), Colour.BLUE)
    pane.table.selectRow(0)
    qtbot.waitUntil(lambda: pane.inside.rowCount() == 1)
    quote = library.articles.text(article_id).text[20:40]
    held = pane.inside.item(0, 1)
    assert held is not None
    assert held.text() == " ".join(quote.split())
    pane.restore.click()
    assert len(library.annotations.of_article(article_id)) == 2, "it is asked twice"
    pane._sure.click()
    assert [row.colour for row in library.annotations.of_article(article_id)] == [Colour.GREEN]
    window.actions_[Do.UNDO].trigger()
    assert len(library.annotations.of_article(article_id)) == 2


def test_every_page_of_the_settings_is_reached_by_key(dialog: SettingsDialog) -> None:
    seen = set()
    assert isinstance(dialog.pages, QListWidget)
    for _ in range(dialog.pages.count()):
        seen.add(dialog._stack.currentIndex())
        press(dialog.pages, Qt.Key.Key_Down)
    assert seen == set(range(dialog.pages.count()))


def test_the_sheet_of_keys_has_every_action_and_is_searched(window: Window) -> None:
    window.actions_[Do.KEYS].trigger()
    sheet = window.findChild(KeySheet)
    assert sheet is not None
    words = {item.text() for row in range(sheet.table.rowCount()) if (item := sheet.table.item(row, 0))}
    assert {window.actions_[line.name].text() for line in TABLE} <= words
    type_text(sheet.field, "ctrl+k")
    assert sheet.table.rowCount() == 1
    found, key = sheet.table.item(0, 0), sheet.table.item(0, 1)
    assert found is not None
    assert key is not None
    assert (found.text(), key.text()) == ("Find an action…", "Ctrl+K")


def test_pasted_text_is_an_article_with_its_details(window: Window, library: Library, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("Un testo incollato.\n\nParla di una tregua a Erevan.")
    window.actions_[Do.PASTE_ARTICLE].trigger()
    dialog = window.findChild(PasteDialog)
    assert dialog is not None
    dialog.fields[MetadataField.TITLE].setText("Incollato")
    dialog.fields[MetadataField.DATE].setText("32 maggio")
    dialog.save.click()
    assert "32 maggio" in dialog.error.text()
    dialog.fields[MetadataField.DATE].setText("3 maggio 2021")
    dialog.save.click()
    qtbot.waitUntil(lambda: window.is_idle, timeout=20_000)
    (made,) = [
        row
        for row in library.articles.summaries(list(window.frame.list.model.ids))
        if row.title == "Incollato"
    ]
    assert (made.date, Path(made.path).parent) == ("2021-05-03", library.folder / "pasted")
    assert library.search.find("incollato").total == 1


def test_nothing_to_paste_cannot_be_added(window: Window) -> None:
    window.commands.settings.paste("  ")
    dialog = window.findChild(PasteDialog)
    assert dialog is not None
    assert not dialog.save.isEnabled()
    type_text(dialog.text, "qualcosa")
    assert dialog.save.isEnabled()


def drop(window: Window, mime: QMimeData) -> None:
    event = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    window.dropEvent(event)


def test_dropped_text_is_offered_as_an_article(window: Window) -> None:
    mime = QMimeData()
    mime.setText("Trascinato qui.")
    drop(window, mime)
    dialog = window.findChild(PasteDialog)
    assert dialog is not None
    assert dialog.text.toPlainText() == "Trascinato qui."


def test_dropped_files_are_imported_and_every_failure_is_reported_and_copied(
    window: Window, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "nuovi"
    folder.mkdir()
    (folder / "rotto.json").write_text("{", "utf-8")
    (folder / "vuoto.txt").write_text("", "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    drop(window, mime)
    qtbot.waitUntil(lambda: window.is_idle, timeout=20_000)
    assert window.findChild(PasteDialog) is None
    window.actions_[Do.LAST_REPORT].trigger()
    dialog = window.findChild(ReportDialog)
    assert dialog is not None
    assert dialog.table.rowCount() == 2
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    for name in ("rotto.json", "vuoto.txt"):
        assert any(name in line and "\t" in line for line in copied.splitlines())


def test_without_an_import_there_is_no_report(window: Window) -> None:
    window.commands.settings._report = None
    window.commands.refresh()
    assert not window.actions_[Do.LAST_REPORT].isEnabled()
