"""What was acknowledged survives the sudden death of the process that wrote it."""

import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from reader.bootstrap import Part, open_library
from reader.model.article import Listing
from tests.conftest import SOAK

ROOT = Path(__file__).resolve().parents[2]
KILLS = 200 if SOAK else 50
ARTICLES_A_KILL = 12


@dataclass
class Killed:
    """What a killed process had said: acknowledged payloads, and whether a write was under way."""

    acknowledged: list[str] = field(default_factory=list)
    inside_a_write: bool = False


def kill_while_writing(arguments: list[str], chance: random.Random) -> Killed:
    """Start a writer, let it work for a while, and kill it within the time that a write takes here."""
    command = [sys.executable, "-m", "tests.journeys.writing", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT) as process:
        assert process.stdout is not None
        killed = Killed()
        writes_before = chance.randrange(1, 4)
        began, shortest_seconds = 0.0, 1.0
        for line in process.stdout:
            take(line, killed)
            if not line.startswith(b"begin"):
                shortest_seconds = min(shortest_seconds, time.perf_counter() - began)
                continue
            began = time.perf_counter()
            writes_before -= 1
            if writes_before < 0:
                time.sleep(chance.random() * shortest_seconds * 0.6)
                os.kill(process.pid, signal.SIGKILL)
                break
        for line in process.stdout:
            take(line, killed)
    return killed


def take(line: bytes, killed: Killed) -> None:
    word, _, payload = line.decode().strip().partition(" ")
    if word == "done":
        killed.acknowledged += [part for part in payload.split(",") if part]
    killed.inside_a_write = word == "begin"


def write_articles(folder: Path, numbers: range) -> None:
    folder.mkdir(exist_ok=True)
    for number in numbers:
        text = f"Articolo numero {number}.\n\nIl testo parla dell'Armenia e della parola{number}.\n" * 20
        (folder / f"{number:04}.txt").write_text(text, "utf-8")


@pytest.fixture
def library_folder(tmp_path: Path) -> Path:
    write_articles(tmp_path / "first", range(2))
    folder = tmp_path / "library"
    with open_library(folder, Part.OWNER) as library:
        library.imports.import_paths([tmp_path / "first"])
    return folder


@pytest.mark.timeout(600)
def test_no_acknowledged_note_is_lost_when_the_writer_is_killed(library_folder: Path) -> None:
    chance = random.Random(4)
    acknowledged: set[str] = set()
    inside = 0
    for _ in range(KILLS):
        killed = kill_while_writing(["notes", str(library_folder)], chance)
        acknowledged.update(killed.acknowledged)
        inside += killed.inside_a_write
    with open_library(library_folder, Part.OWNER) as library:
        kept = {row.note.split()[1] for row in library.annotations.all()}
        assert not library.derivation.verify().problems
    assert acknowledged <= kept
    assert inside >= KILLS / 2


@pytest.mark.timeout(600)
def test_no_acknowledged_article_is_lost_when_the_import_is_killed(
    library_folder: Path, tmp_path: Path
) -> None:
    chance = random.Random(5)
    source = tmp_path / "source"
    acknowledged: set[str] = set()
    inside = 0
    for kill in range(KILLS):
        write_articles(source, range(10 + kill * ARTICLES_A_KILL, 10 + (kill + 1) * ARTICLES_A_KILL))
        killed = kill_while_writing(["import", str(library_folder), str(source)], chance)
        acknowledged.update(killed.acknowledged)
        inside += killed.inside_a_write
    with open_library(library_folder, Part.OWNER) as library:
        assert acknowledged <= set(library.articles.ids(Listing()))
        library.imports.import_paths([source])
        status = library.derivation.catch_up()
        assert not library.derivation.verify().problems
        assert status.articles == status.indexed == status.detected == 2 + KILLS * ARTICLES_A_KILL
        assert library.search.find(f"parola{10 + KILLS}").total == 1
    assert inside >= KILLS / 2
