"""Commits: merged in time, whole or not at all."""

import errno
import gc
import os
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import ParamSpec, TypeVar

import pytest
from whoosh.filedb.filestore import FileStorage

from reader.errors import DiskFull, LibraryLocked, LibraryReadOnly
from reader.model.kinds import Sort
from reader.model.query import Everything, Term
from reader.search import whoosh_files, whoosh_writer, writing
from reader.search.whoosh_index import WhooshIndex
from reader.search.whoosh_writer import MOST_SEGMENTS
from tests.search.articles import article

P = ParamSpec("P")
R = TypeVar("R")
A_KILLED_PROCESS_CLOSES_NOTHING = pytest.mark.filterwarnings(
    "ignore::pytest.PytestUnraisableExceptionWarning", "ignore::ResourceWarning"
)


class Stopped(BaseException):
    """The process is gone, as far as the code under test can tell."""


def found(folder: Path, word: str) -> list[str]:
    index = WhooshIndex(folder, read_only=True)
    hits = index.search(Term(word), Sort.RELEVANCE, 1000)
    index.close()
    return sorted(id_ for id_, _ in hits.page)


def test_many_small_commits_leave_few_segments_and_every_article(tmp_path: Path) -> None:
    index = WhooshIndex(tmp_path)
    for number in range(3 * MOST_SEGMENTS):
        index.apply([article(f"guerra numero{number}", f"{number:03}")], [], number + 1)
        assert len(list(tmp_path.glob("*.seg"))) <= MOST_SEGMENTS
    index.apply([], [f"{number:03}" for number in range(0, 3 * MOST_SEGMENTS, 2)], 1000)
    odd = [f"{number:03}" for number in range(1, 3 * MOST_SEGMENTS, 2)]
    assert found(tmp_path, "guerra") == odd
    assert all(found(tmp_path, f"numero{int(id_)}") == [id_] for id_ in odd[:5])
    assert index.count() == len(odd)


def test_merged_articles_keep_their_positions_and_facts(tmp_path: Path) -> None:
    index = WhooshIndex(tmp_path)
    for number in range(MOST_SEGMENTS + 2):
        one = article(
            "il presidente dell’Armenia", f"{number:03}", date=f"20{number + 10}", title=f"t{number}"
        )
        index.apply([one], [], number + 1)
    newest = index.search(Everything(), Sort.DATE, 2)
    assert [id_ for id_, _ in newest.page] == [f"{MOST_SEGMENTS + 1:03}", f"{MOST_SEGMENTS:03}"]
    assert len(list(tmp_path.glob("*.seg"))) < MOST_SEGMENTS
    assert len(found(tmp_path, "presidente-Armenia")) == MOST_SEGMENTS + 2
    assert found(tmp_path, "Armenia-presidente") == []


def test_nothing_of_earlier_commits_or_of_stopped_ones_stays(tmp_path: Path) -> None:
    index = WhooshIndex(tmp_path)
    index.apply([article("guerra", "a")], [], 1)
    (tmp_path / "_MAIN_2.toc.1700000000.5").touch()
    (tmp_path / "MAIN_stopped.trm").touch()
    index.apply([article("guerra", "a")], [], 2)
    kept = whoosh_files.read_manifest(tmp_path, 2)
    names = {path.name for path in tmp_path.iterdir()} - {writing.LOCK_NAME}
    assert names == {*kept.files, whoosh_files.manifest_name(2)}


def test_a_spilled_pool_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whoosh_writer, "MOST_POSTINGS", 7)
    WhooshIndex(tmp_path).apply([article("uno due tre quattro", f"{n}") for n in range(9)], [], 1)
    assert found(tmp_path, "quattro") == [f"{n}" for n in range(9)]
    assert not (tmp_path / "MAIN.tmp").exists()


def _stop_at(monkeypatch: pytest.MonkeyPatch, call: int) -> Callable[[], int]:
    """Every write to the folder counts; the given one never happens, nor does any after it."""
    calls = 0

    def step() -> None:
        nonlocal calls
        calls += 1
        if calls >= call:
            raise Stopped

    for owner, name in (
        (FileStorage, "create_file"),
        (FileStorage, "delete_file"),
        (FileStorage, "rename_file"),
        (whoosh_writer, "write_manifest"),
        (whoosh_files, "_delete"),
    ):
        monkeypatch.setattr(owner, name, _after(step, getattr(owner, name)))
    return lambda: calls


def _after(step: Callable[[], None], original: Callable[P, R]) -> Callable[P, R]:
    def both(*args: P.args, **kwargs: P.kwargs) -> R:
        step()
        return original(*args, **kwargs)

    return both


@A_KILLED_PROCESS_CLOSES_NOTHING
def test_a_stop_at_any_write_leaves_the_last_commit_or_the_new_one(tmp_path: Path) -> None:
    outcomes = set()
    for call in range(1, 200):
        folder = tmp_path / str(call)
        WhooshIndex(folder).apply([article("guerra", "a"), article("guerra", "b")], [], 5)
        with pytest.MonkeyPatch.context() as monkeypatch:
            counter = _stop_at(monkeypatch, call)
            with suppress(Stopped):
                WhooshIndex(folder).apply([article("pace", "a"), article("pace", "c")], ["b"], 6)
            done = counter() < call
        reopened = WhooshIndex(folder)
        position = reopened.position()
        outcomes.add(position)
        expected = {5: (["a", "b"], []), 6: ([], ["a", "c"])}[position]
        assert (found(folder, "guerra"), found(folder, "pace")) == expected
        reopened.apply([article("pace", "a"), article("pace", "c")], ["b"], 6)
        assert (found(folder, "guerra"), found(folder, "pace"), reopened.position()) == ([], ["a", "c"], 6)
        if done:
            break
    gc.collect()
    assert done
    assert outcomes == {5, 6}


@A_KILLED_PROCESS_CLOSES_NOTHING
def test_a_stop_during_the_very_first_commit_leaves_an_empty_index(tmp_path: Path) -> None:
    for call in range(1, 5):
        folder = tmp_path / str(call)
        with pytest.MonkeyPatch.context() as monkeypatch:
            _stop_at(monkeypatch, call)
            with pytest.raises(Stopped):
                WhooshIndex(folder).apply([article("guerra")], [], 1)
        index = WhooshIndex(folder)
        assert (index.position(), index.count()) == (0, 0)
        index.apply([article("guerra")], [], 1)
        assert found(folder, "guerra") == ["a"]
    gc.collect()


@pytest.mark.parametrize("name", ["create_file", "rename_file"])
def test_a_full_disk_is_said_and_leaves_the_last_commit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    index = WhooshIndex(tmp_path)
    index.apply([article("guerra", "a")], [], 1)

    def full(*args: object, **kwargs: object) -> object:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(FileStorage, name, full)
        with pytest.raises(DiskFull, match=str(tmp_path)):
            index.apply([article("guerra", "b")], [], 2)
    assert (index.position(), found(tmp_path, "guerra")) == (1, ["a"])
    index.apply([article("guerra", "b")], [], 2)
    assert found(tmp_path, "guerra") == ["a", "b"]


def test_a_folder_that_may_not_be_written_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*args: object, **kwargs: object) -> object:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(FileStorage, "create_file", refused)
    with pytest.raises(LibraryReadOnly):
        WhooshIndex(tmp_path).apply([article("guerra")], [], 1)


def test_a_second_writer_is_refused(tmp_path: Path) -> None:
    holding, done = threading.Event(), threading.Event()

    def hold() -> None:
        with writing.exclusive(tmp_path):
            holding.set()
            done.wait(30)

    thread = threading.Thread(target=hold)
    thread.start()
    try:
        assert holding.wait(30)
        with pytest.raises(LibraryLocked):
            WhooshIndex(tmp_path).apply([article("guerra")], [], 1)
        with pytest.raises(LibraryLocked):
            WhooshIndex(tmp_path).clear()
    finally:
        done.set()
        thread.join()
    WhooshIndex(tmp_path).apply([article("guerra")], [], 1)
