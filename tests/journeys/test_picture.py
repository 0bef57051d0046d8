"""A picture of the window is taken of the real program, and changes nothing."""

import subprocess
import sys
from pathlib import Path

import pytest

from reader.bootstrap import Part, open_library
from reader.model.article import Listing

pytestmark = pytest.mark.window
PNG = b"\x89PNG\r\n\x1a\n"


def test_a_picture_is_written_and_nothing_becomes_read(tmp_path: Path, source: Path) -> None:
    folder, picture = tmp_path / "library", tmp_path / "picture.png"
    with open_library(folder, Part.OWNER) as library:
        library.imports.import_paths([source])
        library.derivation.catch_up()
    command = [sys.executable, "-m", "reader", "--library", str(folder), "screenshot", str(picture)]
    options = ["--article", "tregua.txt", "--query", "tregua", "--theme", "dark", "--size", "960x600"]
    done = subprocess.run([*command, *options], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    header = picture.read_bytes()[:24]
    assert header.startswith(PNG)
    assert (int.from_bytes(header[16:20]), int.from_bytes(header[20:24])) == (960, 600)
    with open_library(folder, Part.READER) as library:
        rows = library.articles.summaries(library.articles.ids(Listing()))
        assert not any(row.read for row in rows)
