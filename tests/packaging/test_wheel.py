"""What an installed program finds beside its code."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel's content, as `pip install` lays it out."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_register_and_sample_travel_in_the_wheel(unpacked: Path) -> None:
    data = unpacked / "reader" / "_data"
    for folder, name in (("resources", "register"), ("corpus", ".")):
        source = ROOT / folder / name
        expected = {path.name for path in source.iterdir() if path.is_file()}
        assert expected == {path.name for path in (data / folder / name).iterdir() if path.is_file()}


def test_an_installed_program_reads_its_own_sample(unpacked: Path, tmp_path: Path) -> None:
    script = (
        "from reader.resources import resource, sample_corpus; print(sample_corpus(), resource('register'))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env={"PYTHONPATH": str(unpacked)},
        capture_output=True,
        text=True,
        check=True,
    )
    folders = [Path(word) for word in done.stdout.split()]
    assert all(folder.is_dir() and folder.is_relative_to(unpacked) for folder in folders)


def test_compiled_translations_travel_in_the_wheel(unpacked: Path) -> None:
    folder = unpacked / "reader" / "_data" / "resources" / "translations"
    assert {path.name for path in folder.glob("*.qm")} == {"en.qm", "it.qm"}
