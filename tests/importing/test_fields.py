"""Fields are known by many names, and read as text whatever their type."""

import pytest

from reader.importing.fields import as_text, first_of, folded, stated_in
from reader.model.article import MetadataField


def test_names_count_without_case_spaces_and_hyphens() -> None:
    found = stated_in(
        {"Titolo ": "T", "Publication-Date": "2020", "FONTE": "F", "Autore": "A", "Lingua": "it", "URL": "u"}
    )
    assert {field.value for field in found} == {"title", "date", "source", "author", "language", "url"}
    assert found[MetadataField.DATE] == "2020"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        *(("a", "a"), (7, "7"), (7.0, "7"), (1.5, "1.5"), (True, ""), (None, ""), ([], ""), ({}, "")),
        *(
            (["a", {"name": "b"}, 3, None], "a, b"),
            ({"name": "n"}, "n"),
            ({"x": "y"}, ""),
            (float("nan"), "nan"),
        ),
    ],
)
def test_values_become_text(value: object, text: str) -> None:
    assert as_text(value) == text


def test_the_first_field_that_holds_something_counts() -> None:
    named = folded({"text": " ", "body": "corpo", "content": "altro"})
    assert first_of(named, ("text", "body", "content")) == "corpo"
    assert first_of(named, ("none",)) == ""
