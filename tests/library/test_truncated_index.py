"""After a searcher that died because another program cut the index under it, the next one finds the damage.

tantivy maps its files into memory, and to read what was cut off ends the process (SIGBUS). Every search first
compares the files' sizes, so that it takes a cut in the same moment; here the first searcher never compares.
"""

import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from queue import Queue
from typing import TypeVar

import pytest

from reader.bootstrap import Part, open_library, start_child
from reader.errors import IndexDamaged
from reader.jobs.calls import Call, call
from reader.jobs.child import Child
from reader.library.facade import Library
from reader.model.search import EngineChoice, SearchResult

R = TypeVar("R")
ARTICLES = 30
SECONDS = 60
SEARCHER = """
import sys
from pathlib import Path
from reader import worker
from reader.search.manifests import Verifier

trusts = Path(sys.argv[1], "trusts")
if trusts.exists():
    trusts.unlink()
    Verifier.check = lambda *_: None
sys.exit(worker.main(sys.argv[1:]))
"""


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    source = tmp_path / "source"
    source.mkdir()
    for number in range(ARTICLES):
        (source / f"{number:02}.txt").write_text(f"Titolo {number}\n\nUna guerra e una pace.\n", "utf-8")
    with open_library(tmp_path / "library", Part.OWNER) as library:
        library.imports.import_paths([source])
        library.derivation.reindex(EngineChoice.TANTIVY)
        yield library


def ask(child: Child, prepared: Call[R]) -> R | Exception:
    answers: Queue[R | Exception] = Queue()
    child.submit(prepared, on_done=answers.put, on_error=answers.put)
    return answers.get(timeout=SECONDS)


def found(library: Library, searcher: Child, word: str) -> int:
    answer = ask(searcher, call(library.search.find, word))
    assert isinstance(answer, SearchResult), answer
    return answer.total


def settle(process: int) -> None:
    """Wait until no thread of a process works: tantivy's own read a while on after an index was opened."""
    tasks = Path(f"/proc/{process}/task")
    asking = threading.get_native_id()
    while any(_works(task) for task in tasks.iterdir() if int(task.name) != asking):
        time.sleep(0.05)


def _works(task: Path) -> bool:
    try:
        status = (task / "stat").read_text("utf-8")
    except (FileNotFoundError, ProcessLookupError):
        return False
    return status.rpartition(")")[2].split()[0] != "S"


def cut(folder: Path, *readers: int) -> None:
    """Take away the content of every segment, in the files that are open; not while a reader works."""
    for process in (os.getpid(), *readers):
        settle(process)
    for path in folder.glob("index/tantivy/commit-*/*"):
        if path.suffix != ".json":
            os.truncate(path, 0)


def cut_under(searcher: Child, library: Library) -> bool:
    """Cut the index that a searcher has open; whether the same process then finds it damaged."""
    assert found(library, searcher, "guerra") == ARTICLES
    first = searcher.pid
    assert first is not None
    cut(library.folder, first)
    assert isinstance(ask(searcher, call(library.search.find, "pace")), IndexDamaged)
    return searcher.pid == first


def test_after_a_searcher_died_the_damage_is_found_and_healed(library: Library, tmp_path: Path) -> None:
    (library.folder / "trusts").touch()
    command = [sys.executable, "-c", SEARCHER, str(library.folder), Part.READER.value]
    searcher, writer = Child(command, tmp_path / "log"), start_child(library.folder, Part.WRITER)
    try:
        assert not cut_under(searcher, library)
        ask(writer, call(library.derivation.rebuild_index))
        assert found(library, searcher, "pace") == ARTICLES
    finally:
        searcher.close()
        writer.close()


def test_a_searcher_that_compares_never_reads_what_was_cut(library: Library) -> None:
    searcher = start_child(library.folder, Part.READER)
    try:
        assert cut_under(searcher, library)
    finally:
        searcher.close()
