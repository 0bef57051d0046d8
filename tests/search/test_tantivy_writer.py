"""Commits: whole or not at all."""

import errno
import os
import shutil
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pytest
import tantivy
from filelock import FileLock

from reader.errors import Cancelled, DiskFull, LibraryLocked, LibraryReadOnly
from reader.model.kinds import Sort
from reader.model.query import Term
from reader.model.search import IndexDocument
from reader.search import manifests, tantivy_files, tantivy_writer
from reader.search.tantivy_index import TantivyIndex
from reader.search.tantivy_schema import LINES, as_tantivy, line_reader
from reader.search.writing import LOCK_NAME
from tests.search.articles import article

SEGMENTS_MERGED = 8
"""Of so many segments of a size tantivy makes one."""


def found(folder: Path, word: str) -> list[str]:
    hits = TantivyIndex(folder, read_only=True).search(Term(word), Sort.RELEVANCE, 1000)
    return sorted(id_ for id_, _ in hits.page)


class Failing:
    """Stands for a function that raises an error of the system, however it is called."""

    def __init__(self, number: int) -> None:
        self._number = number

    def __call__(self, *args: object, **kwargs: object) -> object:
        raise OSError(self._number, os.strerror(self._number))


def test_many_small_commits_leave_one_folder_few_files_and_every_article(tmp_path: Path) -> None:
    index = TantivyIndex(tmp_path)
    for number in range(30):
        index.apply([article(f"guerra numero{number}", f"{number:03}")], [], number + 1)
    (generation,) = tantivy_files.generations(tmp_path)
    last = tantivy_files.commit_name(generation)
    assert {path.name for path in tmp_path.iterdir()} == {last, LOCK_NAME}
    assert len(list((tmp_path / last).glob("*.store"))) <= 10
    index.apply([], [f"{number:03}" for number in range(0, 30, 2)], 1000)
    assert found(tmp_path, "guerra") == [f"{number:03}" for number in range(1, 30, 2)]


def test_files_that_no_segment_needs_are_collected(tmp_path: Path) -> None:
    TantivyIndex(tmp_path).apply([article("guerra", "a")], [], 1)
    work = tantivy_files.start_work(tmp_path, tantivy_files.read_manifest(tmp_path, 1))
    (work / ("0" * 32 + ".store")).write_bytes(b"left over")
    listed = (work / "meta.json").read_bytes()
    assert tantivy_files.referenced(work, listed) == set(tantivy_files.read_manifest(tmp_path, 1).files)
    tantivy_files.publish(tmp_path, tantivy_files.read_manifest(tmp_path, 1), 2)
    assert not list(tmp_path.glob("commit-*/" + "0" * 32 + ".store"))
    assert found(tmp_path, "guerra") == ["a"]


class Watched:
    """A writer of tantivy that looks what is found when the merging of segments begins to be waited for."""

    def __init__(self, writer: tantivy.IndexWriter, folder: Path, seen: list[list[str]]) -> None:
        self._writer = writer
        self._folder = folder
        self._seen = seen

    def wait_merging_threads(self) -> None:
        self._seen.append(found(self._folder, "guerra"))
        self._writer.wait_merging_threads()


def test_what_is_committed_is_found_before_segments_are_merged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[list[str]] = []
    write = vars(tantivy_writer)["_write"]

    def watched(
        work: Path, documents: Iterable[IndexDocument], gone: Sequence[str], *, is_new: bool
    ) -> Watched:
        return Watched(write(work, documents, gone, is_new=is_new), tmp_path, seen)

    monkeypatch.setattr(tantivy_writer, "_write", watched)
    index = TantivyIndex(tmp_path)
    for number in range(SEGMENTS_MERGED):
        index.apply([article("guerra", str(number))], [], number + 1)
    assert seen == [list("01234567"[: count + 1]) for count in range(SEGMENTS_MERGED)]
    (last,) = tmp_path.glob("commit-*")
    assert len(list(last.glob("*.store"))) == 1


def test_segments_that_are_merged_while_they_are_linked_are_linked_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = TantivyIndex(tmp_path)
    for number in range(SEGMENTS_MERGED - 1):
        index.apply([article("guerra", str(number))], [], number + 1)
    previous = tantivy_files.read_manifest(tmp_path, SEGMENTS_MERGED - 1)
    looked: list[int] = []

    def referenced(work: Path, listed: bytes) -> set[str]:
        if not looked:
            merge(work, article("guerra", "7"))
        looked.append(len(list(work.iterdir())))
        return original(work, listed)

    original = tantivy_files.referenced
    with monkeypatch.context() as patched:
        tantivy_files.start_work(tmp_path, previous)
        patched.setattr(tantivy_files, "referenced", referenced)
        tantivy_files.publish(tmp_path, previous, 8)
    assert len(looked) == 2
    assert found(tmp_path, "guerra") == list("01234567")


def merge(work: Path, document: IndexDocument) -> None:
    """Add an article in the work itself, which brings tantivy to merge all segments."""
    index = tantivy.Index.open(str(work))
    index.register_tokenizer(LINES, line_reader())
    writer = index.writer(tantivy_writer.HEAP_BYTES, tantivy_writer.THREADS)
    writer.add_document(as_tantivy(document))
    writer.commit()
    writer.wait_merging_threads()


def test_a_stop_at_any_moment_waits_for_the_threads_of_tantivy_and_sweeps_after_them(tmp_path: Path) -> None:
    index = TantivyIndex(tmp_path)
    index.apply([article("guerra", "a")], [], 1)

    def stopped(wait: float) -> Iterator[IndexDocument]:
        yield from (article("guerra " * 200, f"b{number}") for number in range(3))
        time.sleep(wait)
        raise Cancelled

    for moment in range(60):
        with pytest.raises(Cancelled):
            index.apply(stopped(moment / 5_000), ["a"], 2)
        assert {path.name for path in tmp_path.iterdir()} == {"commit-1", LOCK_NAME}
    assert found(tmp_path, "guerra") == ["a"]


def test_what_a_stopped_commit_leaves_is_swept_by_the_next(tmp_path: Path) -> None:
    index = TantivyIndex(tmp_path)
    index.apply([article("guerra", "a")], [], 1)
    (tmp_path / "work").mkdir()
    (tmp_path / "work" / "meta.json").write_text("half")
    assert (index.position(), found(tmp_path, "guerra")) == (1, ["a"])
    index.apply([article("guerra", "b")], [], 2)
    assert {path.name for path in tmp_path.iterdir()} == {"commit-2", LOCK_NAME}
    assert found(tmp_path, "guerra") == ["a", "b"]


def test_a_disk_without_hard_links_copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "hardlink_to", Failing(errno.EPERM))
    index = TantivyIndex(tmp_path)
    for number in range(3):
        index.apply([article("guerra", f"{number}")], [], number + 1)
    assert found(tmp_path, "guerra") == ["0", "1", "2"]


@pytest.mark.parametrize(
    ("number", "error"),
    [(errno.ENOSPC, DiskFull), (errno.EDQUOT, DiskFull), (errno.EACCES, LibraryReadOnly)],
)
@pytest.mark.parametrize(
    ("owner", "name"), [(tantivy_writer, "_write"), (manifests, "write"), (Path, "rename")]
)
def test_a_disk_that_refuses_is_said_and_leaves_the_last_commit(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    owner: object,
    name: str,
    number: int,
    error: type[Exception],
) -> None:
    index = TantivyIndex(tmp_path)
    index.apply([article("guerra", "a")], [], 1)
    with monkeypatch.context() as patched:
        patched.setattr(owner, name, Failing(number))
        with pytest.raises(error, match=str(tmp_path)):
            index.apply([article("guerra", "b")], [], 2)
    assert (index.position(), found(tmp_path, "guerra")) == (1, ["a"])
    index.apply([article("guerra", "b")], [], 2)
    assert found(tmp_path, "guerra") == ["a", "b"]


def test_what_tantivy_says_of_a_full_disk_in_words_is_understood(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = ValueError('An IO error occurred: "No space left on device (os error 28)"')

    def fail(document: object) -> object:
        raise said

    monkeypatch.setattr(tantivy_writer, "as_tantivy", fail)
    with pytest.raises(DiskFull):
        TantivyIndex(tmp_path).apply([article("guerra")], [], 1)


def test_a_second_writer_is_refused(tmp_path: Path) -> None:
    index = TantivyIndex(tmp_path)
    index.apply([article("guerra")], [], 1)
    with FileLock(tmp_path / LOCK_NAME), pytest.raises(LibraryLocked):
        TantivyIndex(tmp_path).apply([article("pace", "b")], [], 2)
    index.apply([article("pace", "b")], [], 2)
    assert found(tmp_path, "pace") == ["b"]


def test_a_half_removed_commit_is_no_older_answer(tmp_path: Path) -> None:
    index = TantivyIndex(tmp_path)
    index.apply([article("guerra", "a")], [], 1)
    shutil.copytree(tmp_path / "commit-1", tmp_path / "kept")
    index.apply([article("pace", "a")], [], 2)
    (tmp_path / "kept").rename(tmp_path / "commit-1")
    assert (index.position(), found(tmp_path, "guerra")) == (2, [])
    index.apply([], [], 3)
    assert not (tmp_path / "commit-1").exists()


def test_a_commit_that_is_just_being_opened_elsewhere_is_removed_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = TantivyIndex(tmp_path)
    index.apply([article("guerra", "a")], [], 1)
    remove = Path.rmdir
    locked: list[Path] = []

    def rmdir(path: Path) -> None:
        if path not in locked:
            locked.append(path)
            (path / ".tantivy-meta.lock").touch()
        remove(path)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rmdir", rmdir)
        index.apply([article("guerra", "b")], [], 2)
    assert tmp_path / "commit-1" in locked
    assert {path.name for path in tmp_path.iterdir()} == {"commit-2", LOCK_NAME}
