"""The person's words on actors as a file: written and read without loss, refused whole when wrong."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import BadLine, ExportFailed, NewerFormat, SourceUnreadable
from reader.exporting.corrections_file import FORMAT, VERSION, CorrectionsFile
from reader.model.annotation import ActorCorrection, ArticleStamp, key_of
from tests.storage.actor_words import merge, words

HEADER = json.dumps({"format": FORMAT, "version": VERSION})
MERGE = (
    '{"word":"merge","actor":{"id":"a","name":"A","type":"person"},'
    '"into":{"id":"b","name":"B","type":"person"}}'
)
STAMP = ArticleStamp("our own id", "hash", "a.txt", "Titolo", "7", "https://example.org/a")


def without_ids(said: list[ActorCorrection]) -> list[str]:
    """Words with nothing of an article's id in them, which is this library's own."""
    return sorted(repr(one).replace(one.article.id if one.article else "no id", "") for one in said)


@given(st.lists(words([STAMP]), max_size=8, unique_by=key_of))
def test_what_is_written_is_read_again(tmp_path: Path, said: list[ActorCorrection]) -> None:
    path = tmp_path / "words.jsonl"
    CorrectionsFile().save(path, said)
    assert without_ids(CorrectionsFile().load(path)) == without_ids(said)
    assert "our own id" not in path.read_text("utf-8")


def test_the_same_words_give_the_same_file_in_any_order(tmp_path: Path) -> None:
    said = [merge("A", "B"), merge("C", "D")]
    for name, order in (("one", said), ("two", said[::-1])):
        CorrectionsFile().save(tmp_path / name, order)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_the_file_is_readable_lines_after_a_heading(tmp_path: Path) -> None:
    path = tmp_path / "words.jsonl"
    CorrectionsFile().save(path, [merge("Zoë", "B")])
    heading, line = path.read_text("utf-8").splitlines()
    assert json.loads(heading) == {"format": FORMAT, "version": VERSION}
    assert "Zoë" in line


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("{", "cannot be understood"),
        ('{"word":"marry"}', "cannot be understood"),
        (MERGE.replace('"id":"a"', '"id":""'), "no id or no name"),
        (MERGE.replace('"id":"b"', '"id":"a"'), "into itself"),
        (MERGE.partition(',"into"')[0] + "}", "“into”"),
        (MERGE.replace("merge", "alias"), "needs a “name”"),
        (MERGE.replace('"merge"', '"not-here","name":"x"'), "needs an “article”"),
        (MERGE.replace('"merge"', '"mention","article":{"name":"a.txt"}'), "needs a “passage”"),
        (
            MERGE.replace(
                '"merge"',
                '"mention","article":{"name":"a.txt"},"passage":{"start":4,"end":4,"exact":"x"}',
            ),
            "needs a “passage”",
        ),
    ],
)
def test_a_wrong_line_is_one_sentence_with_its_number(tmp_path: Path, line: str, problem: str) -> None:
    path = tmp_path / "words.jsonl"
    path.write_text(f"{HEADER}\n\n{MERGE}\n{line}\n", "utf-8")
    with pytest.raises(BadLine) as caught:
        CorrectionsFile().load(path)
    sentence = str(caught.value)
    assert sentence.startswith("Line 4 of words.jsonl is wrong: ")
    assert problem in sentence
    assert sentence.endswith("Nothing was imported.")


@pytest.mark.parametrize("heading", ["", "[]", '{"format": "other", "version": 1}', MERGE, "\x00"])
def test_a_file_that_is_none_is_refused(tmp_path: Path, heading: str) -> None:
    path = tmp_path / "words.jsonl"
    path.write_text(heading, "utf-8")
    with pytest.raises(BadLine, match="Line 1 of words"):
        CorrectionsFile().load(path)


def test_a_newer_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "words.jsonl"
    path.write_text(HEADER.replace(str(VERSION), str(VERSION + 1)), "utf-8")
    with pytest.raises(NewerFormat):
        CorrectionsFile().load(path)


def test_a_file_that_cannot_be_read_or_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(SourceUnreadable, match="cannot be read"):
        CorrectionsFile().load(tmp_path / "none.jsonl")
    (tmp_path / "latin.jsonl").write_bytes(b"\xff\xfe\xff")
    with pytest.raises(SourceUnreadable, match="UTF-8"):
        CorrectionsFile().load(tmp_path / "latin.jsonl")
    with pytest.raises(ExportFailed):
        CorrectionsFile().save(tmp_path, [])


def test_an_article_that_waits_is_called_the_same_at_every_import(tmp_path: Path) -> None:
    path = tmp_path / "words.jsonl"
    line = MERGE.replace('"merge"', '"not-here","name":"x","article":{"name":"a.txt","revision":"r"}')
    path.write_text(f"{HEADER}\n{line}\n", "utf-8")
    (one,), (other,) = CorrectionsFile().load(path), CorrectionsFile().load(path)
    assert one == other
    assert one.article is not None
    assert one.article.id
