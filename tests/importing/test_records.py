"""A record becomes an article with an identity of its own in its file."""

from pathlib import Path

from reader.importing.records import Records
from reader.model.article import Draft, Fact
from reader.model.report import Failure
from tests.importing.reading import assert_sound, shape


def made(tmp_path: Path, *records: dict[str, object]) -> list[Draft | Failure]:
    maker = Records(tmp_path / "many.jsonl")
    return [
        maker.draft(fields, repr(fields).encode(), f"line {number}")
        for number, fields in enumerate(records, 1)
    ]


def one(tmp_path: Path, **fields: object) -> Draft:
    (found,) = made(tmp_path, fields)
    assert isinstance(found, Draft)
    return found


def test_known_fields_become_metadata(tmp_path: Path) -> None:
    found = one(
        tmp_path, id=7, titolo="Il treno", testo="Corpo.", data="01/10/2020", fonte="La Valle", lang="it"
    )
    assert (found.record, found.text) == ("7", "Corpo.")
    assert (found.metadata.title, found.metadata.date) == (Fact("Il treno"), Fact("2020-10-01"))


def test_identity_is_the_id_else_the_address_else_the_content(tmp_path: Path) -> None:
    assert one(tmp_path, id="x", url="https://a.b/c", text="a").record == "x"
    assert one(tmp_path, url="https://a.b/c", text="a").record == "https://a.b/c"
    first, second = one(tmp_path, text="a").record, one(tmp_path, text="b").record
    assert first != second
    assert first == one(tmp_path, text="a").record
    assert len(one(tmp_path, id="x" * 5_000, text="a").record) <= 200


def test_a_second_record_of_one_identity_is_a_failure(tmp_path: Path) -> None:
    found = made(tmp_path, {"id": 1, "text": "a"}, {"id": "1", "text": "b"}, {"id": 2, "text": "c"})
    assert isinstance(found[1], Failure)
    assert "line 2" in found[1].reason
    assert "“1” stands in this file before" in found[1].reason
    assert isinstance(found[2], Draft)


def test_a_failed_record_does_not_take_its_identity(tmp_path: Path) -> None:
    found = made(tmp_path, {"id": 1, "text": "<p> </p>"}, {"id": 1, "text": "a"})
    assert [type(result) for result in found] == [Failure, Draft]


def test_a_record_without_text_is_a_failure(tmp_path: Path) -> None:
    (found,) = made(tmp_path, {"id": 1, "title": "T"})
    assert isinstance(found, Failure)
    assert "“text”, “body” or “content”" in found.reason


def test_markup_in_a_text_is_read_as_html(tmp_path: Path) -> None:
    found = one(tmp_path, content="<h1>Il treno</h1><p>Uno &amp; due</p>", title="Altro")
    assert found.text == "Il treno\n\nUno & due"
    assert found.metadata.title == Fact("Altro")


def test_lines_become_paragraphs_and_the_stated_title_a_title(tmp_path: Path) -> None:
    found = one(tmp_path, title="Il treno.", text="Il treno.\r\nUna riga.\nAltra riga.")
    assert found.text == "Il treno.\n\nUna riga.\n\nAltra riga."
    assert shape(found.text, found.blocks)[0] == ("title", "Il treno.")
    assert_sound(found.text, found.blocks)


def test_surrogates_never_leave(tmp_path: Path) -> None:
    found = one(tmp_path, id="\udc00", text="ciao \ud800", title="\ud800")
    for value in (found.record, found.text, found.metadata.title.value):
        value.encode("utf-8")
