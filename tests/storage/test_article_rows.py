"""What is stored of an article beside its text."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import USER, Block, BlockKind, Fact, Metadata
from reader.storage.article_rows import (
    EXCERPT_CHARACTERS,
    SORT_KEY_CHARACTERS,
    blocks_from_json,
    blocks_to_json,
    effective,
    excerpt,
    found_from_json,
    found_to_json,
    name_of,
    shown_path,
    sort_key,
    stored_path,
)

FACTS = st.builds(Fact, st.text(min_size=1), st.sampled_from(["stated", "user", "inferred: file name"]))
BLOCKS = st.builds(
    Block,
    st.integers(0, 10**6),
    st.integers(0, 10**6),
    st.sampled_from(BlockKind),
    st.floats(0, 1),
    st.text(max_size=10),
)


@given(st.lists(BLOCKS))
def test_blocks_come_back_as_they_were(blocks: list[Block]) -> None:
    assert blocks_from_json(blocks_to_json(blocks)) == tuple(blocks)


@given(FACTS, st.none() | FACTS, st.none() | FACTS)
def test_found_metadata_comes_back_as_it_was(title: Fact, date: Fact | None, url: Fact | None) -> None:
    found = Metadata(title, date=date, url=url)
    assert found_from_json(found_to_json(found)) == found


@given(st.text(max_size=200))
def test_a_sort_key_has_neither_case_nor_accents(text: str) -> None:
    key = sort_key(text)
    assert len(key) <= SORT_KEY_CHARACTERS
    assert not any(unicodedata.combining(character) for character in unicodedata.normalize("NFKD", key[:1]))


@pytest.mark.parametrize(
    ("first", "second"),
    [("Èrevan", "erevan"), ("«Baku»", "baku»"), ("… l’Armenia", "L’armenia"), ("STRASSE", "straße")],
)
def test_titles_that_read_alike_sort_alike(first: str, second: str) -> None:
    assert sort_key(first) == sort_key(second)


def test_a_title_of_nothing_but_signs_keeps_a_key() -> None:
    assert sort_key("***") == "***"


@given(st.text(st.characters(exclude_categories=[]), min_size=1))
def test_an_excerpt_is_one_short_line(text: str) -> None:
    shown = excerpt(text, (Block(0, len(text), BlockKind.PARAGRAPH),), "")
    assert len(shown) <= EXCERPT_CHARACTERS
    assert shown == " ".join(shown.split())


def test_an_excerpt_leaves_out_title_captions_and_boilerplate() -> None:
    text = "Titolo|Foto di noi|Il corpo.|Abbonati"
    kinds = [BlockKind.TITLE, BlockKind.CAPTION, BlockKind.PARAGRAPH, BlockKind.BOILERPLATE]
    spans = [(0, 6), (7, 18), (19, 28), (29, 37)]
    blocks = [Block(start, end, kind) for (start, end), kind in zip(spans, kinds, strict=True)]
    assert excerpt(text, blocks, "Titolo") == "Il corpo."


def test_an_excerpt_of_a_text_without_blocks_skips_the_title() -> None:
    assert excerpt("\nTitolo\nIl corpo.", (), "Titolo") == "Il corpo."


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"])))
def test_ordinary_paths_are_stored_as_text(path: str) -> None:
    assert stored_path(path) == path


@given(st.binary().filter(lambda name: b"\0" not in name))
def test_any_file_name_of_the_system_comes_back(name: bytes) -> None:
    path = name.decode(errors="surrogateescape")
    assert shown_path(stored_path(path)) == path


def test_a_record_is_called_by_its_file_and_itself() -> None:
    assert name_of("/x/all.jsonl", "17") == "all.jsonl#17"
    assert name_of("/x/one.txt", "") == "one.txt"
    assert name_of("/x/caff\udce8.txt", "") == "caff\ufffd.txt"


def test_the_persons_word_stands_over_what_was_found() -> None:
    found = Metadata(Fact("Found"), date=Fact("2020"), source=Fact("Paper"))
    said = effective(found, {"title": "Said", "date": "", "author": "Someone"})
    assert said == Metadata(Fact("Said", USER), date=None, source=Fact("Paper"), author=Fact("Someone", USER))


def test_a_title_said_to_be_unknown_is_the_found_one() -> None:
    assert effective(Metadata(Fact("Found")), {"title": ""}).title == Fact("Found")
