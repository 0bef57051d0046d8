"""A file is replaced whole or not at all, and what goes wrong is told in words."""

import errno
import os
import stat
from pathlib import Path

import pytest

from reader.errors import DiskFull, ExportFailed
from reader.exporting import write


def listing(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def fail_with(monkeypatch: pytest.MonkeyPatch, call: str, code: int) -> None:
    def fail(*arguments: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, call, fail)


def test_a_file_is_made_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    write.replace(path, "uno è\n")
    assert path.read_bytes() == "uno è\n".encode()
    write.replace(path, "due")
    assert write.read(path) == "due"
    assert listing(tmp_path) == ["a.md"]


def test_undecodable_bytes_come_back_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"caff\xe8\r\n\xff")
    text = write.read(path)
    assert text is not None
    write.replace(path, text)
    assert path.read_bytes() == b"caff\xe8\r\n\xff"


def test_permissions_stay_and_a_symlink_is_followed(tmp_path: Path) -> None:
    real, link = tmp_path / "real.md", tmp_path / "link.md"
    real.write_text("uno")
    real.chmod(0o640)
    link.symlink_to(real)
    write.replace(link, "due")
    assert link.is_symlink() and real.read_text() == "due"
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


def test_a_file_that_is_not_there_reads_as_none(tmp_path: Path) -> None:
    assert write.read(tmp_path / "a.md") is None


@pytest.mark.parametrize("call", ["fsync", "replace"])
@pytest.mark.parametrize(
    ("code", "error", "words"),
    [
        (errno.ENOSPC, DiskFull, "is full"),
        (errno.EDQUOT, DiskFull, "is full"),
        (errno.EACCES, ExportFailed, "permission was denied"),
        (errno.EROFS, ExportFailed, "can only be read"),
        (errno.EIO, ExportFailed, "reported a fault"),
        (errno.ETIMEDOUT, ExportFailed, os.strerror(errno.ETIMEDOUT)),
    ],
)
def test_a_fault_keeps_the_old_file_and_leaves_nothing_beside_it(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    call: str,
    code: int,
    error: type[Exception],
    words: str,
) -> None:
    path = tmp_path / "a.md"
    path.write_text("vecchio")
    fail_with(monkeypatch, call, code)
    with pytest.raises(error, match=words) as caught:
        write.replace(path, "nuovo")
    assert str(path) in str(caught.value)
    assert path.read_text() == "vecchio"
    assert listing(tmp_path) == ["a.md"]


def test_a_file_in_the_place_of_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("")
    with pytest.raises(ExportFailed, match="a file stands where a folder is needed"):
        write.make_folder(tmp_path / "a")
    with pytest.raises(ExportFailed, match="a file stands where a folder is needed"):
        write.make_folder(tmp_path / "a" / "b")
    with pytest.raises(ExportFailed, match="a file stands where a folder is needed"):
        write.names_in(tmp_path / "a")


def test_a_folder_in_the_place_of_a_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed, match="a folder of that name"):
        write.read(tmp_path)


def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    tmp_path.chmod(0o500)
    with pytest.raises(ExportFailed, match="permission was denied"):
        write.replace(tmp_path / "a.md", "x")
    tmp_path.chmod(0o700)
