"""Files and folders dragged onto the window, and dropped."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from pytestqt.qtbot import QtBot

from reader.ui.dropping import DropFrame
from reader.ui.main_window import Window
from tests.ui.acting import settle, shown_titles
from tests.ui.keys import NO_MODIFIER


def test_files_dropped_on_the_window_are_imported(window: Window, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "nuovo.txt").write_text("Un titolo nuovo\n\nIl testo di un articolo nuovo.\n", "utf-8")
    (tmp_path / "vuoto.txt").touch()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("nuovo.txt", "vuoto.txt")])
    drop = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(drop)
    settle(window, qtbot)
    assert len(shown_titles(window)) == 4
    assert window.frame.banner.words.text() == "1 article added, 1 failed."


def test_what_can_be_dropped_is_framed_while_it_is_over_the_window(window: Window, tmp_path: Path) -> None:
    frame = window.findChild(DropFrame)
    assert frame is not None and not frame.isVisible()
    mime = QMimeData()
    drag_in(window, mime)
    assert not frame.isVisible(), "nothing of use"
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    drag_in(window, mime)
    assert frame.isVisible()
    assert frame.size() == window.size()
    assert window.childAt(50, 50) is not frame
    window.dragLeaveEvent(QDragLeaveEvent())
    assert not frame.isVisible()


def drag_in(window: Window, mime: QMimeData) -> None:
    window.dragEnterEvent(
        QDragEnterEvent(
            QPoint(50, 50), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, NO_MODIFIER
        )
    )
