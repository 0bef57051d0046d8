import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.library.facade import Library
from reader.settings import Settings
from reader.ui.app import Parts, Shot, run, screenshot
from reader.ui.main_window import Window
from reader.ui.shell import shell_of
from reader.ui.theme import DARK, LIGHT
from tests.ui.conftest import InlineRunner


def parts(library: Library, runner: InlineRunner, **more: Path) -> Parts:
    return Parts(library, runner, runner, Settings(), more.get("settings_file"), sample=more.get("sample"))


@pytest.mark.parametrize(("theme", "paper"), [("light", LIGHT.paper), ("dark", DARK.paper)])
def test_a_picture_shows_the_window_in_its_size_and_theme(
    library: Library, runner: InlineRunner, tmp_path: Path, qapp: QApplication, theme: str, paper: str
) -> None:
    out = tmp_path / "window.png"
    screenshot(parts(library, runner), out, Shot(None, "tregua", theme, 1280, 800))
    image = QImage(str(out))
    assert (image.width(), image.height()) == (1280, 800)
    colours = {QColor(image.pixel(x, 400)).name() for x in range(0, 1280, 3)}
    assert paper in colours


def test_a_picture_leaves_the_settings_alone(
    library: Library, runner: InlineRunner, tmp_path: Path, qapp: QApplication
) -> None:
    settings_file = tmp_path / "settings.json"
    shot = Shot(library.articles.find("b-gasdotto.md").id, None, "dark", 960, 600)
    screenshot(parts(library, runner, settings_file=settings_file), tmp_path / "x.png", shot)
    assert not settings_file.exists()


def test_running_ends_with_the_window_and_keeps_its_state(
    library: Library,
    runner: InlineRunner,
    tmp_path: Path,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    settings_file, hook = tmp_path / "settings.json", sys.excepthook

    def use() -> int:
        content = shell.centralWidget()
        assert isinstance(content, Window) and content.isVisible()
        shell.close()
        return 0

    shell = shell_of(Settings())
    shell.appear()
    monkeypatch.setattr(qapp, "exec", use)
    assert run(parts(library, runner, settings_file=settings_file), shell) == 0
    assert "panes" in settings_file.read_text("utf-8")
    assert sys.excepthook is hook


def test_another_language_is_spoken_at_once_and_everything_stays_where_it_is(
    library: Library, runner: InlineRunner, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    article_id = library.articles.find("b-gasdotto.md").id

    def content() -> Window:
        found = shell.centralWidget()
        assert isinstance(found, Window)
        return found

    def use() -> int:
        before = content()
        before.desk.open(article_id)
        before.top.field.setText("armenia")
        qtbot.waitUntil(lambda: before.is_idle, timeout=20_000)
        before.commands.settings.open_settings()
        before.apply_settings(replace(before.settings, language="it"))
        qtbot.waitUntil(lambda: content() is not before, timeout=20_000)
        window = content()
        qtbot.waitUntil(lambda: window.is_idle, timeout=20_000)
        assert window.frame.list._count.text() == "3 risultati"
        assert window.desk.article_id == article_id
        dialog = window.commands.settings.dialog
        assert dialog is not None and dialog.windowTitle() == "Impostazioni"
        window.apply_settings(replace(window.settings, theme="dark"))
        shell.close()
        return 0

    shell = shell_of(Settings())
    shell.appear()
    monkeypatch.setattr(qapp, "exec", use)
    assert run(parts(library, runner), shell) == 0


def test_the_sample_is_imported_without_a_word_and_can_be_read(
    empty_library: Library, runner: InlineRunner, tmp_path: Path, qapp: QApplication
) -> None:
    sample = tmp_path / "sample"
    sample.mkdir()
    (sample / "uno.txt").write_text("Un articolo\n\nCon il suo testo.\n", "utf-8")
    screenshot(
        parts(empty_library, runner, sample=sample), tmp_path / "x.png", Shot(None, None, "light", 960, 600)
    )
    assert empty_library.derivation.status().indexed == 1
    assert empty_library.imports.update().imported == ()
