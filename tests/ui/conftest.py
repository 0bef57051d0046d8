"""A window on a real library, without a screen and without child processes."""

import gc
import os
import shutil
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import TypeVar

import pytest

pytest.importorskip("PySide6", reason="the window is not installed here")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.bootstrap import Part, open_library
from reader.errors import Cancelled
from reader.jobs.calls import Call
from reader.library.facade import Library
from reader.settings import Settings
from reader.ui.fonts import interface_font, reading_family
from reader.ui.main_window import Window
from reader.ui.reading.typography import Setting
from reader.ui.sweeping import sweep
from reader.ui.theme import LIGHT
from reader.ui.translation import Speech

R = TypeVar("R")

HERE = Path(__file__).parent
TEXTS = {
    "a-tregua.md": "---\ntitle: Una tregua fragile\ndate: 2021-05-03\nsource: Il Foglio di Prova\n"
    "language: it\n---\n\n# Una tregua fragile\n\n🕊 Il governo dell’Armenia ha proposto una tregua. "
    "Il primo ministro Nikol Pashinyan ne ha parlato a Parigi.\n\n"
    "Pashinyan ha detto che la tregua dura da tre giorni.\n\n"
    + "Una riga che serve solo a fare lunga la pagina e a poterla scorrere.\n\n"
    * 40,
    "b-gasdotto.md": "---\ntitle: Il gasdotto\ndate: 2006-07-13\nlanguage: it\n---\n\n# Il gasdotto\n\n"
    "Il gasdotto attraversa la Georgia e arriva in Turchia senza toccare l’Armenia.\n",
    "c-talks.txt": "The talks went on\n\nThe talks between Armenia and Azerbaijan were held in Brussels.\n",
}


PATIENCE_MS = 60_000


class PatientBot(QtBot):
    """Waits for as long as it takes on a machine that is busy with something else."""

    def waitUntil(  # noqa: N802 - pytest-qt's name
        self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS
    ) -> None:
        super().waitUntil(callback, timeout=timeout)


class InlineRunner:
    """Answers a call at once, in the thread that asks; `hold` keeps the answers back until `release`."""

    def __init__(self) -> None:
        self.hold = False
        self.names: list[str] = []
        self.tickets: dict[str, InlineTicket] = {}
        """The last one of each name."""
        self.stop_at: int | None = None
        """Calls are stopped when they tell of so much."""
        self._waiting: list[Callable[[], None]] = []

    def submit(
        self,
        call: Call[R],
        *,
        on_done: Callable[[R], None],
        on_error: Callable[[Exception], None],
        on_progress: Callable[[str, int, int | None], None] = lambda _stage, _done, _total: None,
    ) -> "InlineTicket":
        ticket = self.tickets[call.name] = InlineTicket(on_progress, self.stop_at)
        self.names.append(call.name)

        def answer() -> None:
            try:
                result = call.run(ticket)
            except Exception as error:  # as the job runner does: whatever happened is the caller's to hear
                on_error(error)
            else:
                on_done(result)

        if self.hold:
            self._waiting.append(answer)
        else:
            answer()
        return ticket

    def release(self) -> None:
        waiting, self._waiting = self._waiting, []
        for answer in waiting:
            answer()


class InlineTicket:
    def __init__(self, on_progress: Callable[[str, int, int | None], None], stop_at: int | None) -> None:
        self._on_progress = on_progress
        self._stop_at = stop_at
        self.cancelled = False

    def step(self, stage: str, done: int, total: int | None) -> None:
        self._on_progress(stage, done, total)
        if self.cancelled or done == self._stop_at:
            raise Cancelled

    def cancel(self) -> None:
        self.cancelled = True


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.window)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    """Garbage is collected between the tests of the window, as `sweeping` does between events."""
    if item.get_closest_marker("window") is None:
        return (yield)
    gc.disable()
    try:
        return (yield)
    finally:
        sweep()
        gc.enable()


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture(autouse=True)
def plurals(qapp: QApplication) -> Iterator[None]:
    """English words, whatever the machine speaks and whatever the test before chose."""
    before = QLocale()
    for left in qapp.findChildren(Speech):
        left.fall_silent()
    speech = Speech(qapp)
    speech.speak("en")
    QLocale.setDefault(QLocale(QLocale.Language.English))
    yield
    speech.fall_silent()
    QLocale.setDefault(before)


@pytest.fixture
def windows() -> list[Window]:
    """Every window of the test; the library is closed after them."""
    return []


def close_all(windows: list[Window]) -> None:
    for window in windows:
        window.close()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library that was imported, detected and indexed once for all tests."""
    folder = tmp_path_factory.mktemp("template")
    source = folder / "source"
    source.mkdir()
    for name, text in TEXTS.items():
        (source / name).write_text(text, "utf-8")
    with open_library(folder / "library", Part.OWNER) as library:
        library.imports.import_paths([source])
        library.derivation.catch_up()
    return folder / "library"


@pytest.fixture
def library(template: Path, tmp_path: Path, windows: list[Window]) -> Iterator[Library]:
    folder = tmp_path / "library"
    shutil.copytree(template, folder)
    with open_library(folder, Part.OWNER) as opened:
        yield opened
        close_all(windows)


@pytest.fixture
def empty_library(tmp_path: Path, windows: list[Window]) -> Iterator[Library]:
    with open_library(tmp_path / "empty", Part.OWNER) as opened:
        yield opened
        close_all(windows)


@pytest.fixture
def runner() -> InlineRunner:
    return InlineRunner()


@pytest.fixture
def setting(qapp: QApplication) -> Setting:
    return Setting(reading_family("serif"), interface_font().family(), 13, LIGHT)


@pytest.fixture
def opener(qtbot: QtBot, windows: list[Window]) -> Callable[[Library, InlineRunner, Settings], Window]:
    """Opens windows that are shown, started and idle; they are closed at the end."""

    def open_window(library: Library, runner: InlineRunner, settings: Settings) -> Window:
        window = Window(library, runner, runner, settings, None, runner)
        qtbot.addWidget(window)
        windows.append(window)
        window.show()
        window.start((), None)
        qtbot.waitUntil(lambda: window.is_idle)
        return window

    return open_window


@pytest.fixture
def window(
    opener: Callable[[Library, InlineRunner, Settings], Window], library: Library, runner: InlineRunner
) -> Window:
    return opener(library, runner, Settings(theme="light"))
