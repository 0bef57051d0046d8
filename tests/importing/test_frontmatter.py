"""Front matter states metadata; YAML bombs and broken YAML are told in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import SourceUnreadable
from reader.importing.frontmatter import split_front_matter
from reader.model.article import MetadataField


def told(head: str) -> str:
    with pytest.raises(SourceUnreadable) as raised:
        split_front_matter(f"---\n{head}\n---\ntesto")
    return str(raised.value)


def test_fields_are_taken_as_written_and_the_rest_is_the_text() -> None:
    head = (
        "title: 'Il treno: fine'\ndate: 2020-10-01\nauthor: [A, B]\ndraft: true\npublisher: {name: La Valle}"
    )
    stated, body = split_front_matter(f"---\n{head}\n---\n\ntesto\n---\n")
    assert body == "\ntesto\n---\n"
    assert stated == {
        MetadataField.TITLE: "Il treno: fine",
        MetadataField.DATE: "2020-10-01",
        MetadataField.AUTHOR: "A, B",
        MetadataField.SOURCE: "La Valle",
    }


@pytest.mark.parametrize(
    "text",
    ["testo", "---\ntesto senza fine", "---\nsolo testo\n---\nresto", " ---\na: b\n---\n", "---\n- a\n---\n"],
)
def test_a_text_without_front_matter_is_left_whole(text: str) -> None:
    assert split_front_matter(text) == ({}, text)


def test_empty_front_matter_is_dropped() -> None:
    assert split_front_matter("---\n---\ntesto") == ({}, "testo")
    assert split_front_matter("---\n# nota\n---\ntesto") == ({}, "testo")


def test_bombs_are_refused() -> None:
    assert "aliases" in told("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]")
    assert "nested too deeply" in told("a: " + "[" * 5_000)
    assert "longer than 64 kB" in told("a: b\n" * 20_000)


def test_nothing_is_constructed_and_faults_have_their_line() -> None:
    assert "not valid YAML (line 3)" in told("a: b\nc: !!python/object/apply:os.system [ls]")
    assert "not valid YAML" in told("a: [")
    assert "not valid YAML" in told("? {a: b}\n: c")


@given(st.text(max_size=80))
def test_any_head_gives_fields_or_a_reason(head: str) -> None:
    try:
        stated, _ = split_front_matter(f"---\n{head}\n---\ntesto")
    except SourceUnreadable as error:
        assert "front matter" in str(error)
    else:
        assert all(isinstance(value, str) for value in stated.values())
