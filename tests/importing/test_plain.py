"""A text file is taken whole, changed only by normalising."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.importing.plain import read
from reader.text.normalise import normalise
from tests.importing.reading import assert_sound, draft, reason

LINES = st.sampled_from(
    [
        *(
            "Titolo breve",
            "Una frase intera che finisce.",
            "- voce",
            "",
            "",
            " ",
            "— Ente (@ente) October 1, 2020",
        ),
        *(
            "Leggi anche:",
            "FOTO: A/AFP",
            "Commenti",
            "The road is open and the train is back",
            "«Tutto bene»",
            "1. a",
        ),
    ]
)


def test_the_text_is_the_whole_file_title_included(tmp_path: Path) -> None:
    raw = "\ufeffTitolo\r\n\r\nPrima riga\u00a0lunga.\r\n".encode()
    made = draft(tmp_path, "a.txt", raw)
    assert made.text == "Titolo\n\nPrima riga\u00a0lunga.\n"
    assert made.original == raw
    assert (made.path, made.record) == (str(tmp_path / "a.txt"), "")


def test_windows_files_and_utf16_are_read(tmp_path: Path) -> None:
    for encoding in ("cp1252", "utf-16"):
        assert draft(tmp_path, "a.txt", "Perché no, “disse”.".encode(encoding)).text == "Perché no, “disse”."


def test_blank_files_are_failures(tmp_path: Path) -> None:
    assert "empty" in reason(tmp_path, "a.txt", b"")
    assert "no text" in reason(tmp_path, "b.txt", " \n\t\n")


@settings(max_examples=200)
@given(st.lists(LINES, min_size=1, max_size=15))
def test_blocks_of_any_lines_are_sound(tmp_path: Path, lines: list[str]) -> None:
    text = "\n".join([*lines, "x"])
    (tmp_path / "a.txt").write_text(text, "utf-8")
    (made,) = read(tmp_path / "a.txt", 10_000)
    assert made.text == normalise(text)
    assert_sound(made.text, made.blocks)
    assert made.metadata.title.value
