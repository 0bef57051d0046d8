"""How the text of a query is cut."""

import pytest

from reader.search.lexer import Kind, lexemes


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("a AND b", [Kind.WORD, Kind.AND, Kind.WORD]),
        ("-a", [Kind.NOT, Kind.WORD]),
        ("a-b", [Kind.WORD]),
        ("- a", [Kind.WORD, Kind.WORD]),
        ('(a "b")', [Kind.OPEN, Kind.WORD, Kind.PHRASE, Kind.CLOSE]),
        ("date:[2020 TO 2021]", [Kind.FIELD, Kind.RANGE]),
        ("title:[a]", [Kind.FIELD, Kind.WORD]),
        ("title:-a", [Kind.FIELD, Kind.WORD]),
        ("title:(a)", [Kind.FIELD, Kind.OPEN, Kind.WORD, Kind.CLOSE]),
        ("title:)", [Kind.WORD, Kind.CLOSE]),
        ("title:”", [Kind.WORD]),
        ("» a ”", [Kind.WORD]),
    ],
)
def test_kinds(text: str, kinds: list[Kind]) -> None:
    assert [lexeme.kind for lexeme in lexemes(text, lenient=False)] == kinds


def test_a_lexeme_knows_where_it_begins_and_what_follows_it() -> None:
    word, phrase = lexemes('🚨 ="due parole"~3', lenient=False)
    assert (word.text, word.position) == ("🚨", 0)
    assert (phrase.text, phrase.position, phrase.exact, phrase.slop) == ("due parole", 2, True, 3)
