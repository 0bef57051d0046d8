"""Files are opened without waiting, up to a limit, and troubles are told in words."""

import errno
import os
from pathlib import Path

import pytest

from reader.errors import SourceUnreadable
from reader.importing.files import opened, read_whole, reason_of, shown, stamp


def trouble(path: Path, limit_bytes: int = 100) -> str:
    with pytest.raises(SourceUnreadable) as raised:
        read_whole(path, limit_bytes)
    return str(raised.value)


def test_a_file_is_read_whole_up_to_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * 100)
    assert read_whole(path, 100) == b"x" * 100
    assert "too large" in trouble(path, 99)


def test_every_trouble_has_its_reason(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert trouble(tmp_path / "none") == "it does not exist"
    assert trouble(tmp_path / "empty") == "it is empty"
    assert trouble(tmp_path / "pipe") == "it is a pipe, not a file"
    assert trouble(tmp_path) == "it is a folder, not a file"
    assert "circle" in trouble(tmp_path / "loop")
    assert trouble(tmp_path / "empty" / "x") == "a part of its path is not a folder"
    assert trouble(tmp_path / ("x" * 300)) == "its name is too long"


def test_a_device_is_no_file() -> None:
    assert trouble(Path(os.devnull)) == "it is a device, not a file"


def test_permission_denied_is_told(tmp_path: Path) -> None:
    assert "permission" in reason_of(PermissionError(errno.EACCES, "x"))
    assert "“odd”" in reason_of(OSError(99999, "odd"))


def test_opening_gives_the_bytes_as_a_stream(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"a\nb\n")
    with opened(path, 100) as file:
        assert list(file) == [b"a\n", b"b\n"]


def test_a_stamp_tells_size_and_time(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"abc")
    os.utime(path, ns=(5, 7))
    made = stamp(path)
    assert (made.path, made.size_bytes, made.modified_ns) == (str(path), 3, 7)
    with pytest.raises(FileNotFoundError):
        stamp(tmp_path / "gone")


def test_a_name_of_any_bytes_can_be_shown() -> None:
    shown(Path(os.fsdecode(b"a\xff.txt"))).encode("utf-8")
