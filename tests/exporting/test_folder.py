"""Files of ours are known by their id, wherever the person put them."""

from pathlib import Path

import pytest

from reader.errors import ExportFailed
from reader.exporting.folder import DEPTH, ExportFolder
from reader.exporting.names import numbered_names


def put(path: Path, identifier: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"---\nid: {identifier}\n---\n")
    return path


def found(folder: Path, identifier: str = "one") -> Path:
    return ExportFolder(folder).place(identifier, numbered_names("new"))


def test_a_renamed_or_moved_file_is_found_by_its_id(tmp_path: Path) -> None:
    moved = put(tmp_path / "shelf" / "Mio nome.MD", '"one"')
    assert found(tmp_path) == moved


def test_an_unknown_id_gets_the_first_free_name_each_time_the_same(tmp_path: Path) -> None:
    (tmp_path / "NEW.md").write_text("mine")
    folder = ExportFolder(tmp_path)
    assert folder.place("one", numbered_names("new")) == tmp_path / "new 2.md"
    assert folder.place("one", numbered_names("new")) == tmp_path / "new 2.md"
    assert folder.place("two", numbered_names("new")) == tmp_path / "new 3.md"


def test_the_nearest_file_that_was_not_set_aside_is_the_articles(tmp_path: Path) -> None:
    put(tmp_path / "a (conflict).md", "one")
    put(tmp_path / "shelf" / "a.md", "one")
    assert found(tmp_path) == tmp_path / "shelf" / "a.md"
    near = put(tmp_path / "z.md", "one")
    assert found(tmp_path) == near


def test_a_file_set_aside_takes_the_place_of_one_that_is_gone(tmp_path: Path) -> None:
    aside = put(tmp_path / "a (conflitto).md", "one")
    assert found(tmp_path) == aside


def test_hidden_linked_and_deep_folders_are_passed_over(tmp_path: Path) -> None:
    outside = put(tmp_path / "outside" / "a.md", "one").parent
    export = tmp_path / "export"
    put(export / ".trash" / "a.md", "one")
    put(export.joinpath(*"x" * DEPTH) / "a.md", "one")
    (export / "link").symlink_to(outside)
    assert found(export) == export / "new.md"
    reachable = put(export.joinpath(*"x" * (DEPTH - 1)) / "a.md", "one")
    assert found(export) == reachable


def test_other_files_are_not_ours(tmp_path: Path) -> None:
    (tmp_path / "plain.md").write_text("id: one\n")
    (tmp_path / "open.md").write_text("---\nid: one\n")
    (tmp_path / "other.txt").write_text("---\nid: one\n---\n")
    (tmp_path / "bytes.md").write_bytes(b"---\n\xff\xfe\n---\n")
    (tmp_path / "dangling.md").symlink_to(tmp_path / "gone")
    (tmp_path / "folder.md").mkdir()
    assert found(tmp_path) == tmp_path / "new.md"


def test_a_long_front_matter_is_read_to_its_end(tmp_path: Path) -> None:
    actors = "".join(f"- Nome numero {number}\n" for number in range(2000))
    path = tmp_path / "a.md"
    path.write_text(f"\ufeff---\nactors:\n{actors}id: one\n---\n")
    assert found(tmp_path) == path


def test_the_folder_is_made(tmp_path: Path) -> None:
    assert found(tmp_path / "a" / "b") == tmp_path / "a" / "b" / "new.md"
    (tmp_path / "file").write_text("")
    with pytest.raises(ExportFailed):
        ExportFolder(tmp_path / "file")
