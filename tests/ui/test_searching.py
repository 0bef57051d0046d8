import pytest

from reader.ui.searching import widened


@pytest.mark.parametrize(
    ("query", "wider"),
    [
        ("gasdo", "gasdo*"),
        ("guerra gasdo", "guerra gasdo*"),
        ("(guerra OR gasd", "(guerra OR gasd*"),
        ("l’azer", "l’azer*"),
    ],
)
def test_the_last_word_may_be_a_beginning(query: str, wider: str) -> None:
    assert widened(query) == wider


@pytest.mark.parametrize(
    "query",
    ["", "a", "gas ", '"il gas', "person:Pash", "gas*", "guerra OR", "2020", "gas~", "x)", "date:[2020 TO"],
)
def test_anything_else_stays_as_it_is(query: str) -> None:
    assert widened(query) is None
