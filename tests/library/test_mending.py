"""What a search that finds nothing may have meant."""

import pytest

from reader.library.facade import Library


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("atacco", "attacco"),
        ("cità", "città"),
        ("Pashynian", "Pashinian"),
        ('"la cita dorme"', '"la città dorme"'),
        ("armennia NOT mare", "Armenia NOT mare"),
        ("person:Pashiniann", 'person:"Nikol Pashinyan"'),
        ("armenia", None),
        ("qwertyuiop", None),
        ("atacco qwertyuiop", None),
        ("NOT atacco", None),
        ("10:30", None),
    ],
)
def test_a_misspelt_word_is_mended_by_one_that_occurs(
    press: Library, query: str, expected: str | None
) -> None:
    assert press.search.suggestion(query) == expected
