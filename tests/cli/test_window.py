"""The window's start, where the library stands in its way."""

from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="the window is not installed here")

from reader.bootstrap import Part, open_library
from reader.cli import main
from reader.errors import LibraryDamaged, ReaderError
from reader.model.article import Listing
from reader.model.notebook import BackupInfo
from reader.model.span import Span
from reader.settings import Settings
from reader.ui import app, refusal
from reader.ui.app import Parts
from reader.ui.shell import Shell

Answer = Callable[[ReaderError, BackupInfo | None], bool]


class Desk:
    """Stands for the person: notes what they are told, and answers; keeps what would be shown."""

    def __init__(self) -> None:
        self.told: list[tuple[ReaderError, BackupInfo | None]] = []
        self.restores = True
        self.shown: list[int] = []
        self.found: LibraryDamaged | None = None

    def answer(self, _shell: Shell, _settings: Settings, error: ReaderError, copy: BackupInfo | None) -> bool:
        self.told.append((error, copy))
        return self.restores

    def run(self, parts: Parts, _shell: Shell) -> int:
        self.shown.append(len(parts.library.annotations.all()))
        found, self.found = self.found, None
        if found is not None:
            raise found
        return 0


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Desk:
    made = Desk()
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(Shell, "appear", lambda _shell: None)
    monkeypatch.setattr(refusal, "offers_copy", made.answer)
    monkeypatch.setattr(app, "run", made.run)
    return made


@pytest.fixture
def folder(tmp_path: Path, source: Path) -> Path:
    """A library with one highlight, and a copy that holds it."""
    made = tmp_path / "library"
    with open_library(made, Part.OWNER) as library:
        library.imports.import_paths([source])
        library.annotations.highlight(library.articles.ids(Listing())[0], Span(0, 10))
        library.backups.make()
    return made


def spoil(folder: Path) -> None:
    notes = folder / "notes.sqlite3"
    notes.write_bytes(notes.read_bytes()[:100] + b"\xff" * 9000)


def test_damaged_notes_are_put_back_from_the_newest_copy_and_kept_aside(folder: Path, desk: Desk) -> None:
    spoil(folder)
    damaged = (folder / "notes.sqlite3").read_bytes()
    assert main(["--library", str(folder)]) == 0
    [(_, copy)] = desk.told
    assert copy is not None
    assert copy.annotations == 1
    assert desk.shown == [1]
    assert [kept.read_bytes() for kept in folder.glob("notes.sqlite3.damaged-*")] == [damaged]


def test_notes_that_prove_damaged_in_an_open_window_are_put_back_too(folder: Path, desk: Desk) -> None:
    with open_library(folder, Part.OWNER) as library:
        library.annotations.highlight(library.articles.ids(Listing())[0], Span(10, 20))
    desk.found = LibraryDamaged(path=str(folder / "notes.sqlite3"), backups="", reason="a page is missing")
    assert main(["--library", str(folder)]) == 0
    assert desk.shown == [2, 1]
    assert [kept.is_file() for kept in folder.glob("notes.sqlite3.damaged-*")] == [True]


def test_a_newest_copy_that_is_spoilt_itself_is_passed_over(folder: Path, desk: Desk) -> None:
    with open_library(folder, Part.OWNER) as library:
        library.annotations.highlight(library.articles.ids(Listing())[0], Span(10, 20))
        newest = library.backups.make()
    assert newest is not None
    (folder / "backups" / newest.name).write_bytes(b"SQLite format 3\0" + b"\xff" * 9000)
    spoil(folder)
    assert main(["--library", str(folder)]) == 0
    assert desk.shown == [1]


def test_a_person_who_closes_leaves_everything_as_it_is(
    folder: Path, desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil(folder)
    before = (folder / "notes.sqlite3").read_bytes()
    desk.restores = False
    assert main(["--library", str(folder)]) == 1
    assert (folder / "notes.sqlite3").read_bytes() == before
    assert desk.shown == []
    assert "is damaged" in capsys.readouterr().err


def test_damaged_articles_are_not_answered_with_a_copy_of_the_notes(folder: Path, desk: Desk) -> None:
    (folder / "articles.sqlite3").write_bytes(b"no database at all" * 1000)
    assert main(["--library", str(folder)]) == 1
    [(_, copy)] = desk.told
    assert copy is None


def test_a_library_whose_folder_cannot_be_made_is_said(tmp_path: Path, desk: Desk) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    assert main(["--library", str(tmp_path / "file" / "library")]) == 1
    assert len(desk.told) == 1
