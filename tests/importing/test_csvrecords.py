"""CSV files of articles, as spreadsheets and scripts write them."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.article import Draft, Fact
from reader.model.report import Failure
from tests.importing.reading import drafts, read, reason

CELLS = st.text(st.sampled_from("ab\",;\n'è "), max_size=12).filter(str.strip)


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_delimiters_and_encodings(tmp_path: Path, delimiter: str, encoding: str) -> None:
    rows = [["Id", "Titolo", "Testo", "Data"], ["7", "Il treno", '"Perché", disse', "01/10/2020"]]
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(rows)
    (made,) = drafts(tmp_path, "a.csv", out.getvalue().encode(encoding))
    assert (made.record, made.text, made.metadata.date) == ("7", '"Perché", disse', Fact("2020-10-01"))


def test_a_row_over_several_lines_keeps_its_bytes(tmp_path: Path) -> None:
    content = b'id,text\r\n1,"uno\r\ndue"\r\n2,tre\r\n'
    first, second = drafts(tmp_path, "a.csv", content)
    assert first.text == "uno\n\ndue"
    assert (first.original, second.original) == (b'1,"uno\r\ndue"', b"2,tre")


def test_bad_rows_are_named_by_line_and_stop_nothing(tmp_path: Path) -> None:
    found = read(tmp_path, "a.csv", "id,text\n1,uno\n2,\n\n3,tre,quattro\n1,copia\n")
    assert [result.record for result in found if isinstance(result, Draft)] == ["1", "3"]
    reasons = [result.reason for result in found if isinstance(result, Failure)]
    assert "line 3: the record has no text" in reasons[0]
    assert "line 6: the record “1”" in reasons[1]


def test_an_unclosed_quotation_mark_costs_one_record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.importing.csvrecords.RECORD_LIMIT", 60)
    found = read(tmp_path, "a.csv", 'id,text\n1,"uno\n' + "9,x\n" * 15 + "2,due\n")
    assert "lines 2–16" in next(result.reason for result in found if isinstance(result, Failure))
    assert [result.record for result in found if isinstance(result, Draft)][-1] == "2"


def test_nul_and_short_rows_do_no_harm(tmp_path: Path) -> None:
    found = read(tmp_path, "a.csv", b"text,id\nci\0ao,1\ndue\n")
    assert [result.text for result in found if isinstance(result, Draft)] == ["ci\ufffdao", "due"]


def test_a_table_without_a_column_of_text_is_a_failure(tmp_path: Path) -> None:
    assert "names no column of text" in reason(tmp_path, "a.csv", "a,b\n1,2\n")
    assert "first row cannot be read" in reason(tmp_path, "c.csv", "text\rciao\r")
    assert "no articles" in reason(tmp_path, "b.csv", "id,text\n\n")


@settings(max_examples=200)
@given(st.lists(CELLS, min_size=1, max_size=6))
def test_what_is_written_is_read(tmp_path: Path, texts: list[str]) -> None:
    out = io.StringIO()
    csv.writer(out).writerows([["id", "text"], *([number, text] for number, text in enumerate(texts))])
    made = drafts(tmp_path, "a.csv", out.getvalue())
    assert [" ".join(found.text.split()) for found in made] == [" ".join(text.split()) for text in texts]
