"""A walk yields the sources in order, reports what cannot be one and is stopped by nothing."""

import os
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from reader.importing.walk import walk
from reader.model.report import Failure


def limit_of(path: Path) -> int | None:
    return 100 if path.suffix in {".txt", ".md"} else None


def walked(*paths: Path) -> list[str]:
    return [
        f"{Path(found.path).name}: {found.reason}" if isinstance(found, Failure) else found.name
        for found in walk(paths, limit_of, ".txt, .md")
    ]


def made(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("testo", "utf-8")
    return folder


def test_files_come_sorted_and_others_are_passed_over(tmp_path: Path) -> None:
    made(tmp_path, "b.txt", "a/z.md", "a/c.txt", "c.jpg", "README", "B.txt")
    assert walked(tmp_path) == ["B.txt", "c.txt", "z.md", "b.txt"]
    assert walked(tmp_path) == walked(tmp_path)


def test_a_document_that_is_not_read_is_named_also_inside_a_folder(tmp_path: Path) -> None:
    made(tmp_path, "a/b.txt", "a/c.PDF", "a/d.docx", "a/.e.pdf", "a/style.css")
    found = walked(tmp_path)
    assert found[0] == "b.txt"
    assert [line.partition(":")[0].rpartition("/")[2] for line in found[1:]] == ["c.PDF", "d.docx"]
    assert all("files of this kind are not read" in line for line in found[1:])


def test_hidden_files_and_folders_are_passed_over_but_not_when_named(tmp_path: Path) -> None:
    made(tmp_path, ".git/a.txt", ".b.txt", "c.txt")
    assert walked(tmp_path) == ["c.txt"]
    assert walked(tmp_path / ".b.txt", tmp_path / ".git") == [".b.txt", "a.txt"]


def test_nothing_is_yielded_twice(tmp_path: Path) -> None:
    made(tmp_path, "a/b.txt")
    assert walked(tmp_path, tmp_path / "a", tmp_path / "a" / "b.txt", tmp_path / "a" / ".." / "a") == [
        "b.txt"
    ]


def test_what_cannot_be_read_is_reported_and_the_rest_read(tmp_path: Path) -> None:
    made(tmp_path, "good.txt")
    (tmp_path / "empty.txt").touch()
    (tmp_path / "large.txt").write_bytes(b"x" * 101)
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "link.txt").symlink_to(tmp_path / "good.txt")
    (tmp_path / "folder").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "dead.md").symlink_to(tmp_path / "nowhere.md")
    (tmp_path / "dead.pdf").symlink_to(tmp_path / "nowhere.pdf")
    found = {line.split(":")[0]: line for line in walked(tmp_path)}
    assert found["good.txt"] == "good.txt"
    assert "is empty" in found["empty.txt"]
    assert "too large" in found["large.txt"]
    assert "is a pipe" in found["pipe.txt"]
    assert {name for name, line in found.items() if "symbolic link" in line} == {
        "link.txt",
        "folder",
        "dead.md",
    }
    assert len(found) == 7


def test_a_named_link_is_followed(tmp_path: Path) -> None:
    made(tmp_path, "real/a.txt")
    (tmp_path / "link").symlink_to(tmp_path / "real", target_is_directory=True)
    (tmp_path / "one.txt").symlink_to(tmp_path / "real" / "a.txt")
    assert walked(tmp_path / "link", tmp_path / "one.txt") == ["a.txt", "one.txt"]


def test_a_named_file_of_another_kind_or_a_missing_one_is_a_failure(tmp_path: Path) -> None:
    made(tmp_path, "a.pdf")
    kind, gone = walked(tmp_path / "a.pdf", tmp_path / "gone.txt")
    assert "known are .txt, .md" in kind
    assert "does not exist" in gone


def test_a_name_that_is_not_unicode_is_a_failure(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/a\xff.txt"
    with open(path, "wb") as file:  # noqa: PTH123 (a path of raw bytes)
        file.write(b"testo")
    (line,) = walked(tmp_path)
    assert "not valid Unicode" in line
    line.encode("utf-8")


def test_a_folder_that_may_not_be_listed_is_a_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(tmp_path, "a/x.txt", "b.txt")
    real = os.scandir

    def scandir(path: Path) -> AbstractContextManager[Iterator[os.DirEntry[str]]]:
        if path.name == "a":
            raise PermissionError(13, "denied")
        return real(str(path))

    monkeypatch.setattr(os, "scandir", scandir)
    denied, other = walked(tmp_path)
    assert denied.startswith("a: ")
    assert "permission denied" in denied
    assert other == "b.txt"


def test_a_very_deep_folder_is_walked(tmp_path: Path) -> None:
    deep = tmp_path
    for _ in range(300):
        deep = deep / "d"
    made(deep, "a.txt")
    assert walked(tmp_path) == ["a.txt"]
