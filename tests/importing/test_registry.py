"""Whatever lies on disk, reading yields drafts and failures and raises nothing."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.importing.registry import FORMATS, KNOWN_SUFFIXES, Importing
from reader.model.article import Draft
from reader.model.report import Failure
from tests.importing.reading import assert_sound, draft, read, reason

if TYPE_CHECKING:
    from reader.ports import Importer

EXAMPLES = 2_000 if os.environ.get("CORPUS_READER_SOAK") else 150
GOOD = {
    ".txt": "testo",
    ".md": "# T\n\ntesto",
    ".html": "<p>testo</p>",
    ".jsonl": '{"text": "testo"}',
    ".json": '[{"text": "testo"}]',
    ".csv": "text\ntesto\n",
}


def test_it_is_an_importer() -> None:
    importer: Importer = Importing()
    assert list(importer.walk([])) == []


@pytest.mark.parametrize("suffix", GOOD)
def test_every_format_is_read_by_its_name_in_any_case(tmp_path: Path, suffix: str) -> None:
    assert draft(tmp_path, f"a{suffix}", GOOD[suffix]).text.endswith("testo")
    assert draft(tmp_path, f"b{suffix.upper()}", GOOD[suffix]).text.endswith("testo")


def test_every_suffix_is_walked_and_belongs_to_one_format(tmp_path: Path) -> None:
    assert len(KNOWN_SUFFIXES) == sum(len(known.suffixes) for known in FORMATS)
    for suffix in KNOWN_SUFFIXES:
        (tmp_path / f"a{suffix}").write_text("x", "utf-8")
    (tmp_path / "a.jpg").write_text("x", "utf-8")
    assert len(list(Importing().walk([tmp_path]))) == len(KNOWN_SUFFIXES)


@settings(max_examples=EXAMPLES)
@given(st.sampled_from(sorted(GOOD)), st.binary(min_size=1, max_size=300))
def test_any_bytes_give_drafts_or_failures(tmp_path: Path, suffix: str, raw: bytes) -> None:
    for content in (raw, GOOD[suffix].encode() + raw):
        for found in read(tmp_path, f"a{suffix}", content):
            if isinstance(found, Failure):
                assert found.reason.startswith("Not taken in")
                assert found.reason.endswith(".")
            else:
                assert_sound(found.text, found.blocks)
                found.text.encode("utf-8")
                found.metadata.title.value.encode("utf-8")


def test_what_is_no_file_or_of_another_kind_has_its_reason(tmp_path: Path) -> None:
    (tmp_path / "folder.txt").mkdir()
    (found,) = Importing().read(tmp_path / "folder.txt")
    assert isinstance(found, Failure)
    assert "a folder" in found.reason
    (gone,) = Importing().read(tmp_path / "gone.csv")
    assert isinstance(gone, Failure)
    assert "does not exist" in gone.reason
    assert "not read" in reason(tmp_path, "a.docx", "x")


def test_a_disk_that_fails_while_reading_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(file: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("reader.importing.jsonrecords.lines_of", fail)
    assert "the disk reports an error" in reason(tmp_path, "a.jsonl", GOOD[".jsonl"])


def test_a_thousand_failures_are_named_and_the_rest_counted(tmp_path: Path) -> None:
    found = read(tmp_path, "a.jsonl", "x\n" * 1_500 + GOOD[".jsonl"])
    assert sum(isinstance(result, Failure) for result in found) == 1_001
    assert any(isinstance(result, Draft) for result in found)
    last = found[-1]
    assert isinstance(last, Failure)
    assert "500 more records" in last.reason


def test_a_stamp_is_taken_without_reading(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"12345")
    assert Importing().stamp(tmp_path / "a.txt").size_bytes == 5
