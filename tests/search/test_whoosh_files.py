"""The files of a Whoosh index, their checksums, and what is not ours."""

import json
import zlib
from pathlib import Path

import pytest

from reader.errors import IndexDamaged
from reader.search.manifests import Manifest, Verifier, sum_of
from reader.search.whoosh_files import (
    FORMAT,
    latest_generation,
    manifest_name,
    owned_names,
    read_manifest,
    sweep,
    toc_name,
    write_manifest,
)


def _sealed(folder: Path, generation: int = 3, **contents: bytes) -> Manifest:
    for name, content in contents.items():
        (folder / f"MAIN_{name}.seg").write_bytes(content)
    files = {f"MAIN_{name}.seg": sum_of(folder / f"MAIN_{name}.seg") for name in contents}
    manifest = Manifest(generation, 42, files)
    write_manifest(folder, manifest)
    return manifest


def test_a_manifest_is_read_as_it_was_written(tmp_path: Path) -> None:
    manifest = _sealed(tmp_path, a=b"one", b=b"two")
    assert read_manifest(tmp_path, 3) == manifest
    assert not (tmp_path / (manifest_name(3) + ".new")).exists()


@pytest.mark.parametrize("position", [0, 5, 12, 40, -2])
def test_a_changed_manifest_is_damage(tmp_path: Path, position: int) -> None:
    _sealed(tmp_path, a=b"one")
    path = tmp_path / manifest_name(3)
    content = bytearray(path.read_bytes())
    content[position] ^= 1
    path.write_bytes(bytes(content))
    with pytest.raises(IndexDamaged, match="not as it was written"):
        read_manifest(tmp_path, 3)


def test_a_missing_manifest_is_damage(tmp_path: Path) -> None:
    with pytest.raises(IndexDamaged, match=r"manifest-3\.json is missing"):
        read_manifest(tmp_path, 3)


def test_a_manifest_of_another_format_is_refused(tmp_path: Path) -> None:
    _sealed(tmp_path, a=b"one")
    path = tmp_path / manifest_name(3)
    body = path.read_bytes().split(b"\n")[1].replace(json.dumps(FORMAT).encode(), b'"0.0"')
    path.write_bytes(b"%08x\n%s\n" % (zlib.crc32(body), body))
    with pytest.raises(IndexDamaged, match="another version"):
        read_manifest(tmp_path, 3)


@pytest.mark.parametrize("content", [b"onE", b"on", b"onee", b""])
def test_a_changed_file_is_damage(tmp_path: Path, content: bytes) -> None:
    manifest = _sealed(tmp_path, a=b"one")
    verifier = Verifier(tmp_path)
    verifier.check(manifest)
    (tmp_path / "MAIN_a.seg").write_bytes(content)
    with pytest.raises(IndexDamaged, match=r"MAIN_a\.seg is not as it was written"):
        verifier.check(manifest)


def test_a_missing_file_is_damage(tmp_path: Path) -> None:
    manifest = _sealed(tmp_path, a=b"one")
    (tmp_path / "MAIN_a.seg").unlink()
    with pytest.raises(IndexDamaged, match=r"MAIN_a\.seg is missing"):
        Verifier(tmp_path).check(manifest)


def test_a_file_is_read_once_as_long_as_it_looks_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    manifest = _sealed(tmp_path, a=b"one")
    verifier = Verifier(tmp_path)
    verifier.check(manifest)
    monkeypatch.setattr("reader.search.manifests.sum_of", lambda path: pytest.fail("read again"))
    verifier.check(manifest)


def test_only_our_own_files_are_swept_away(tmp_path: Path) -> None:
    manifest = _sealed(tmp_path, a=b"one", b=b"two")
    ours = [toc_name(2), toc_name(4) + ".1234.5", "MAIN_c.trm", manifest_name(1), manifest_name(9) + ".new"]
    others = ["notes.sqlite3", "MAIN.txt", "my_MAIN_3.toc", "writer.lock", "manifest.json"]
    for name in (*ours, *others):
        (tmp_path / name).touch()
    (tmp_path / "MAIN.tmp").mkdir()
    (tmp_path / "MAIN.tmp" / "x.run").touch()
    sweep(tmp_path, manifest)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        [*others, "MAIN_a.seg", "MAIN_b.seg", manifest_name(3)]
    )
    sweep(tmp_path, None)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(others)


def test_the_latest_generation_counts_as_a_number() -> None:
    assert latest_generation([toc_name(9), toc_name(10), toc_name(2), "_MAIN_11.toc.5"]) == 10
    assert latest_generation([]) is None


def test_a_missing_folder_holds_nothing_of_ours(tmp_path: Path) -> None:
    assert owned_names(tmp_path / "none") == []
