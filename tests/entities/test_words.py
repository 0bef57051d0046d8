from pathlib import Path

import pytest

from reader.entities.words import WordEntry, common_words, read_words, word_form, write_words

TABLE = {
    "Roma": WordEntry((3, 40, 112), -1),
    "roma": WordEntry((), 4),
    "è": WordEntry((1, 2, 3), 0),
    "0,0": WordEntry((9, 9, 9), -1),
    "Zorvex": WordEntry((), -1, (0, 7, 1, 0)),
}


def test_a_table_comes_back_as_it_was_written(tmp_path: Path) -> None:
    write_words(tmp_path / "words.tsv", TABLE)
    assert read_words(tmp_path / "words.tsv") == TABLE


def test_a_line_that_is_none_is_refused(tmp_path: Path) -> None:
    (tmp_path / "words.tsv").write_text("Roma\t1 2 3\n", "utf-8")
    with pytest.raises(ValueError, match="unpack"):
        read_words(tmp_path / "words.tsv")


@pytest.mark.parametrize(("raw", "form"), [("1992", "0000"), ("dell’", "dell'"), ("Roma", "Roma")])
def test_digits_and_apostrophes_are_made_one(raw: str, form: str) -> None:
    assert word_form(raw) == form


def test_common_words_are_those_that_prose_writes_small() -> None:
    table = {
        "sblocca": WordEntry((), 0),
        "intanto": WordEntry((1, 2, 3), 1),
        "rosa": WordEntry((), 2),
        "Zorvex": WordEntry((), -1),
        "banca": WordEntry((), 0),
    }
    assert common_words(table) == {"sblocca", "intanto"}
