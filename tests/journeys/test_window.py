"""A person's way through the real window: from a folder of articles to notes in Markdown, and back again."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="the window is not installed here")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model.annotation import AnnotationKind
from reader.model.article import Listing
from reader.model.kinds import Colour
from reader.model.span import Span
from reader.ui.actions import Do
from reader.ui.main_window import Window
from reader.ui.reading.marks import MarkKind
from tests.journeys.window_session import PATIENCE_MS, settle, shown_titles, window_on
from tests.ui.keys import press

pytestmark = [pytest.mark.window, pytest.mark.timeout(300)]

ARTICLES = {
    "1-porto.md": "---\ntitle: Il porto nuovo\ndate: 2019-04-02\nsource: Gazzetta di Prova\nlanguage: it\n"
    "---\n\n# Il porto nuovo\n\n🚢 Il porto sul mar Caspio è stato aperto in primavera. "
    "Le prime navi hanno portato grano e cotone.\n\n"
    + "Dal molo si vede la città, e dalla città si sente il molo.\n\n" * 30
    + "La dogana ha contato quaranta navi cariche di grano.\n",
    "2-ferrovia.md": "---\ntitle: La ferrovia\ndate: 2017-10-30\nlanguage: it\n---\n\n# La ferrovia\n\n"
    "La ferrovia unisce Baku, Tbilisi e Kars; i vagoni portano grano.\n",
    "3-lake.txt": "The lake in summer\n\nThe lake lies between Armenia and the mountains.\n",
}
QUOTE = "quaranta navi"


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "articoli"
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / name).write_text(text, "utf-8")
    return folder


def select(window: Window, words: str) -> Span:
    article_id = window.desk.article_id
    assert article_id is not None
    text = window.library.articles.text(article_id).text
    span = Span(text.index(words), text.index(words) + len(words))
    pane = window.frame.reading
    pane.view.select(*pane._offsets.span_to_utf16(span))
    return span


def search(window: Window, qtbot: QtBot, query: str) -> None:
    window.top.field.clear()
    settle(window, qtbot)
    for letter in query:
        QTest.keyClicks(window.top.field, letter)
        qtbot.wait(30)
    settle(window, qtbot)


def write_note(window: Window, qtbot: QtBot, note: str) -> None:
    """Enter on the highlight, the note letter by letter, Ctrl+Enter."""
    press(window.frame.reading.view, Qt.Key.Key_Return)
    editor = window.frame.reading.note_sheet.editor
    assert editor is not None
    QTest.keyClicks(editor.field, note)
    press(editor.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(window, qtbot)


def test_from_a_folder_to_notes_in_markdown_and_everything_is_there_again(
    source: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    folder, out = tmp_path / "library", tmp_path / "out"
    with window_on(folder, qtbot) as window:
        assert window.frame.list.empty.isVisible()
        window.import_paths([source])
        settle(window, qtbot)
        assert shown_titles(window) == ["Il porto nuovo", "La ferrovia", "The lake in summer"]
        assert window.frame.status.words.startswith("3 of 3 articles indexed")

        search(window, qtbot, '"navi cariche')  # the closing quote is not typed yet
        assert window.top.error == ""
        assert shown_titles(window) == ["Il porto nuovo"]
        press(window.top.field, Qt.Key.Key_Return)
        settle(window, qtbot)
        article_id = window.library.articles.find("1-porto.md").id
        assert window.desk.article_id == article_id
        current = window.frame.reading.view.emphasis.current
        assert current is not None
        assert current.kind is MarkKind.MATCH
        assert window.frame.reading.view.verticalScrollBar().value() > 0

        span = select(window, QUOTE)
        press(window.frame.reading.view, Qt.Key.Key_2)
        write_note(window, qtbot, "Chi le ha *contate*?")
        press(window.frame.reading.view, Qt.Key.Key_B)
        assert window.frame.status.words.endswith("Saved")
        press(window.frame.reading.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert window.library.annotations.bookmark_of(article_id) is None
        press(window.frame.reading.view, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
        assert window.library.annotations.bookmark_of(article_id) is not None

        window.intake.export(out, "it")
        settle(window, qtbot)
        assert any(QUOTE in text and "Chi le ha *contate*?" in text for text in read_all(out))
        bar = window.frame.reading.view.verticalScrollBar()
        bar.setValue(bar.maximum() // 2)
        place = window.frame.reading.position()
        assert place > 0

    with window_on(folder, qtbot) as window:
        assert window.desk.article_id == article_id
        assert window.frame.reading.position() == place
        rows = window.library.annotations.of_article(article_id)
        (highlight,) = (row for row in rows if row.kind is AnnotationKind.HIGHLIGHT)
        assert (highlight.start, highlight.end, highlight.quote) == (span.start, span.end, QUOTE)
        assert (highlight.colour, highlight.note) == (Colour.GREEN, "Chi le ha *contate*?")
        (mark,) = window.frame.reading._marks.of_kind(MarkKind.HIGHLIGHT)
        assert mark.start_utf16 == span.start + 1, "the ship before it takes two of Qt's units"
        assert window.actions_[Do.BOOKMARK].isChecked()
        assert window.library.annotations.bookmark_of(article_id) is not None


def read_all(folder: Path) -> list[str]:
    return [path.read_text("utf-8") for path in folder.rglob("*.md")]


# Beside an open window


def command(folder: Path, *arguments: str | Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "reader", "--library", str(folder), *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run_beside(window: Window, qtbot: QtBot, *arguments: str | Path) -> str:
    """Run a command on the window's library while the window goes on; it must succeed."""
    with command(window.library.folder, *arguments) as process:
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=PATIENCE_MS)
        out, err = process.communicate()
    assert process.returncode == 0, err
    return out


def test_commands_beside_the_window_land_in_it(source: Path, tmp_path: Path, qtbot: QtBot) -> None:
    with window_on(tmp_path / "library", qtbot, files=(source,)) as window:
        article_id = window.library.articles.find("1-porto.md").id
        window.desk.open(article_id)

        def marks() -> int:
            return len(window.frame.reading._marks.of_kind(MarkKind.HIGHLIGHT))

        run_beside(window, qtbot, "highlight", "1-porto.md", "--quote", QUOTE, "--colour", "pink")
        qtbot.waitUntil(lambda: marks() == 1, timeout=PATIENCE_MS)
        run_beside(window, qtbot, "note", "1-porto.md", "Da rileggere.")
        qtbot.waitUntil(lambda: len(window.frame.side.notes._cards) == 2, timeout=PATIENCE_MS)
        assert window.actions_[Do.UNDO].isEnabled()

        (tmp_path / "4-ponte.txt").write_text("Il ponte\n\nIl ponte passa sopra il fiume Aras.\n", "utf-8")
        run_beside(window, qtbot, "import", tmp_path / "4-ponte.txt")
        qtbot.waitUntil(lambda: "Il ponte" in shown_titles(window), timeout=PATIENCE_MS)
        run_beside(window, qtbot, "remove", "2-ferrovia.md")
        qtbot.waitUntil(lambda: "La ferrovia" not in shown_titles(window), timeout=PATIENCE_MS)


def test_a_second_start_hands_its_files_to_the_window(source: Path, tmp_path: Path, qtbot: QtBot) -> None:
    late = tmp_path / "tardi.txt"
    late.write_text("Arrivato tardi\n\nUn articolo che arriva dopo gli altri.\n", "utf-8")
    with window_on(tmp_path / "library", qtbot, files=(source,)) as window:
        run_beside(window, qtbot, late)
        qtbot.waitUntil(lambda: "Arrivato tardi" in shown_titles(window), timeout=PATIENCE_MS)
        settle(window, qtbot)
        assert window.library.search.find("articolo arriva").total == 1


# The sample


@pytest.fixture
def sample(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "corpus"
    folder.mkdir()
    for name in ("1-porto.md", "2-ferrovia.md"):
        (folder / name).write_text(ARTICLES[name], "utf-8")
    monkeypatch.setattr("reader.bootstrap.sample_corpus", lambda: folder)
    return folder


def test_the_sample_comes_grows_and_goes_for_good(sample: Path, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "library"
    with window_on(folder, qtbot, with_sample=True) as window:
        assert shown_titles(window) == ["Il porto nuovo", "La ferrovia"]
        assert window.frame.sample_banner.isVisible()
        assert window.frame.sample_banner._ways[0].text() == "Add your own articles"

    (sample / "3-lake.txt").write_text(ARTICLES["3-lake.txt"], "utf-8")
    with window_on(folder, qtbot, with_sample=True) as window:
        assert shown_titles(window) == ["Il porto nuovo", "La ferrovia", "The lake in summer"]
        remove = next(way for way in window.frame.sample_banner._ways if way.text() == "Remove the sample")
        remove.click()
        settle(window, qtbot)
        assert shown_titles(window) == []
        assert not window.frame.sample_banner.isVisible()
        assert window.frame.list.empty.isVisible()
        assert window.desk.article_id is None

    with window_on(folder, qtbot, with_sample=True) as window:
        assert shown_titles(window) == []
        window.actions_[Do.UNDO].trigger()
        settle(window, qtbot)
        assert len(shown_titles(window)) == 3
        assert window.library.search.find("grano").total == 2


def test_a_library_chosen_by_the_person_gets_no_sample(sample: Path, tmp_path: Path, qtbot: QtBot) -> None:
    with window_on(tmp_path / "library", qtbot) as window:
        assert window.library.articles.count(Listing()) == 0
        assert not window.frame.sample_banner.isVisible()
