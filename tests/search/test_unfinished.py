"""What of a query is being typed at the cursor."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.search import Unfinished
from reader.search.unfinished import unfinished


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("arm|", Unfinished(None, "arm", 0, 3)),
        ("pace arm|enia", Unfinished(None, "arm", 5, 12)),
        ("pace |", Unfinished(None, "", 5, 5)),
        ("-arm|", Unfinished(None, "arm", 1, 4)),
        ("(guerra OR pa|)", Unfinished(None, "pa", 11, 13)),
        ("person:pash|", Unfinished("person", "pash", 0, 11)),
        ("Organisation:osce|", Unfinished("org", "osce", 0, 17)),
        ("x person:|", Unfinished("person", "", 2, 9)),
        ('person:"nik pa|', Unfinished("person", "nik pa", 0, 14, quoted=True)),
        ('person:="nik pa|"', Unfinished("person", "nik pa", 0, 16, quoted=True)),
        ('pace "cessate il fu|', Unfinished(None, "cessate il fu", 5, 19, quoted=True)),
        ('"chiusa" ape|', Unfinished(None, "ape", 9, 12)),
        ("“virgolette ap|", Unfinished(None, "virgolette ap", 0, 14, quoted=True)),
        ("10:30|", Unfinished(None, "10:30", 0, 5)),
        ("|arm", Unfinished(None, "", 0, 3)),
    ],
)
def test_the_word_before_the_cursor_is_found_with_its_field(query: str, expected: Unfinished) -> None:
    assert unfinished(query.replace("|", ""), query.index("|")) == expected


@given(st.text('ab:=-“”"«»( '), st.integers(-3, 30))
def test_a_completion_replaces_a_stretch_around_the_cursor(query: str, cursor: int) -> None:
    found = unfinished(query, cursor)
    inside = max(0, min(cursor, len(query)))
    assert 0 <= found.start <= inside <= found.end <= len(query)
    assert query[:inside].endswith(found.text)
