import lzma
from pathlib import Path

from reader.entities.training.prose import prose_lines


def test_every_line_is_read_from_packed_and_plain_files_by_name(tmp_path: Path) -> None:
    (tmp_path / "news.txt.xz").write_bytes(lzma.compress(b"Piove a Rho.\n\nNevica.\n"))
    (tmp_path / "english.txt").write_text("It rains.\n", "utf-8")
    (tmp_path / "news.md").write_text("Other.\n", "utf-8")
    assert list(prose_lines(tmp_path)) == ["It rains.", "Piove a Rho.", "Nevica."]


def test_some_files_can_be_named_by_their_beginning(tmp_path: Path) -> None:
    (tmp_path / "news-1.txt").write_text("Piove.\n", "utf-8")
    (tmp_path / "novels.txt").write_text("C’era una volta.\n", "utf-8")
    assert list(prose_lines(tmp_path, "news")) == ["Piove."]
