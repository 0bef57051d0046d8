from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from reader.library.facade import Library
from reader.model.article import Listing
from reader.model.report import ImportReport
from reader.ui.import_progress.intake import Intake
from reader.ui.qt_jobs import Jobs
from tests.ui.conftest import PATIENCE_MS, InlineRunner


@pytest.fixture
def intake(empty_library: Library, runner: InlineRunner) -> Iterator[Intake]:
    owner = QObject()
    yield Intake(empty_library, Jobs(owner), runner, owner)
    owner.deleteLater()


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.txt").write_text(f"Titolo {number}\n\nIl testo numero {number}.\n", "utf-8")
    (folder / "vuoto.txt").touch()
    return folder


def test_what_was_imported_is_caught_up_with(
    intake: Intake, source: Path, empty_library: Library, runner: InlineRunner, qtbot: QtBot
) -> None:
    with qtbot.waitSignals([intake.reported, intake.idle], timeout=PATIENCE_MS):
        intake.import_paths([source])
    qtbot.waitUntil(lambda: not intake.is_busy)
    assert runner.names == ["imports.import_paths", "derivation.catch_up"]
    status = empty_library.derivation.status()
    assert (status.articles, status.indexed, status.detected) == (3, 3, 3)


def test_counts_are_of_committed_work(
    intake: Intake, source: Path, empty_library: Library, qtbot: QtBot
) -> None:
    seen: list[tuple[int, int]] = []

    def note(stage: str, done: int, _total: int) -> None:
        if stage == "import":
            seen.append((done, empty_library.articles.count(Listing())))

    intake.progressed.connect(note)
    with qtbot.waitSignal(intake.reported, timeout=PATIENCE_MS):
        intake.import_paths([source])
    assert seen
    assert all(done <= stored + 1 for done, stored in seen)


def test_stopping_keeps_what_was_stored_and_is_no_error(
    intake: Intake, source: Path, runner: InlineRunner, qtbot: QtBot
) -> None:
    failures: list[Exception] = []
    intake.failed.connect(failures.append)
    runner.hold = True
    intake.import_paths([source])
    intake.stop()
    with qtbot.waitSignal(intake.reported, timeout=PATIENCE_MS) as reported:
        runner.release()
    report = reported.args[0]
    assert isinstance(report, ImportReport)
    assert report.cancelled
    runner.hold = False
    runner.release()
    qtbot.waitUntil(lambda: not intake.is_busy)
    assert failures == []


def test_asking_to_catch_up_while_it_runs_makes_it_run_once_more(
    intake: Intake, runner: InlineRunner, qtbot: QtBot
) -> None:
    runner.hold = True
    for _ in range(5):
        intake.catch_up()
    runner.hold = False
    runner.release()
    qtbot.waitUntil(lambda: not intake.is_busy)
    assert runner.names == ["derivation.catch_up"] * 2


def test_without_a_writer_nothing_is_started(empty_library: Library, qtbot: QtBot) -> None:
    owner = QObject()
    intake = Intake(empty_library, Jobs(owner), None, owner)
    intake.import_paths([Path("x.txt")])
    intake.catch_up()
    assert not intake.can_write
    assert not intake.is_busy
