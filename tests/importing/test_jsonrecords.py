"""JSON files of articles: every good record is read, every bad one named."""

import json
from pathlib import Path

import pytest

from reader.model.article import Draft
from reader.model.report import Failure
from tests.importing.reading import draft, drafts, read, reason


def told(found: list[Draft | Failure]) -> list[str]:
    return [result.reason if isinstance(result, Failure) else result.text for result in found]


def test_a_bad_line_is_named_and_stops_nothing(tmp_path: Path) -> None:
    lines = ['{"text": "uno"}', "{oops", "", "[]", '{"text": ' + "[" * 100_000, '{"text": "due"}']
    found = told(read(tmp_path, "a.jsonl", "\n".join(lines)))
    assert (found[0], found[-1]) == ("uno", "due")
    assert "line 2: it is not valid JSON" in found[1]
    assert "line 4: it is not a JSON object" in found[2]
    assert "line 5: it is nested too deeply" in found[3]
    assert len(found) == 5


def test_the_original_is_the_records_own_bytes(tmp_path: Path) -> None:
    lines = [b'{"text":  "uno"}', '{"text": "perché"}'.encode("cp1252")]
    assert [made.original for made in drafts(tmp_path, "a.jsonl", b"\r\n".join(lines))] == lines
    records = [b'{ "text" : "uno" }', b'{"text":"due"}']
    assert [
        made.original for made in drafts(tmp_path, "a.json", b"[" + b" ,\n".join(records) + b"]")
    ] == records


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_lines_in_other_encodings_are_read(tmp_path: Path, encoding: str) -> None:
    content = '{"text": "perché"}\n{"text": "città"}\n'.encode(encoding)
    assert [made.text for made in drafts(tmp_path, "a.jsonl", content)] == ["perché", "città"]


def test_a_line_longer_than_a_record_may_be_is_skipped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.importing.jsonrecords.RECORD_LIMIT", 100)
    content = '{"text": "uno"}\n' + "x" * 1_000 + '\n{"text": "due"}'
    found = told(read(tmp_path, "a.jsonl", content))
    assert found[0] == "uno"
    assert "line 2: it is longer" in found[1]
    assert found[2] == "due"


@pytest.mark.parametrize(
    "content",
    [
        '[{"text": "uno"}, {"text": "due"}]',
        '{"count": 2, "articles": [{"text": "uno"}, {"text": "due"}]}',
        '{"tags": ["x"], "articles": [{"text": "uno"}, {"text": "due"}]}',
        '{"storie": [{"text": "uno"}, {"text": "due"}]}',
        '{"text": "uno"}\n{"text": "due"}\n',
        '[{"text": "uno", "x": NaN}, {"text": "due"}]',
        '{"articles": [{"text": "uno", "x": NaN}, {"text": "due"}]}',
    ],
)
def test_a_json_file_may_hold_its_list_in_several_ways(tmp_path: Path, content: str) -> None:
    assert [made.text for made in drafts(tmp_path, "a.json", content)] == ["uno", "due"]


def test_a_single_object_is_the_files_article(tmp_path: Path) -> None:
    for content in ('{"text": "uno", "tags": ["a"]}', '{"text": "uno", "x": NaN}'):
        made = draft(tmp_path, "a.json", content)
        assert (made.record, made.original) == ("", content.encode())


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("[" * 1_000_000, "nested too deeply"),
        ('{"a":' * 100_000, "nested too deeply"),
        ("{oops", "not valid JSON"),
        ('[{"text": "a"}', "not valid JSON"),
        ('"testo"', "not a list"),
        ("[]", "no articles"),
        ('{"id": ' + "9" * 5_000 + "}", "record 1"),
    ],
)
def test_a_json_file_that_is_none_has_its_reason(tmp_path: Path, content: str, words: str) -> None:
    assert words in reason(tmp_path, "a.json", content)


def test_records_that_are_no_objects_are_named(tmp_path: Path) -> None:
    found = told(read(tmp_path, "a.json", '[{"text": "uno"}, 7, {"text": "tre", "n": ' + "9" * 5_000 + "}]"))
    assert found[0] == "uno"
    assert "record 2: it is not a JSON object" in found[1]
    assert "record 3: a number in it is too long" in found[2]


def test_lone_surrogates_in_json_do_no_harm(tmp_path: Path) -> None:
    content = json.dumps({"id": "a\ud800", "text": "ciao \udc00 🚨"})
    for name in ("a.jsonl", "a.json"):
        made = draft(tmp_path, name, content)
        assert made.text == "ciao \ufffd 🚨"
        made.record.encode("utf-8")
