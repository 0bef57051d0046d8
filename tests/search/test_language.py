"""The query language: what is understood, and which sentence says what is not."""

import os
from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.errors import QueryError
from reader.model.query import (
    And,
    DateRange,
    Everything,
    Field,
    Flag,
    Fuzzy,
    Not,
    Or,
    Phrase,
    Query,
    Term,
    Wildcard,
)
from reader.search.language import DEEPEST_NESTING, LONGEST_QUERY, Language
from reader.search.printer import to_text

EXAMPLES = 20_000 if os.environ.get("CORPUS_READER_SOAK") else 500
LANGUAGE = Language(today=lambda: date(2026, 11, 21))
A, B, C = Term("a"), Term("b"), Term("c")
YEAR_2020 = DateRange("2020-01-01", "2020-12-31")


def parse(text: str) -> Query:
    return LANGUAGE.parse(text)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("", Everything()),
        ("  \n", Everything()),
        ("a", A),
        ("a b c", And((A, B, C))),
        ("a AND b", And((A, B))),
        ("a OR b", Or((A, B))),
        ("a b OR c", And((A, Or((B, C))))),
        ("a OR b c", And((Or((A, B)), C))),
        ("a AND b OR c", Or((And((A, B)), C))),
        ("(a b) OR c", Or((And((A, B)), C))),
        ("a (b c)", And((A, And((B, C))))),
        ("((a))", A),
        ("NOT a", Not(A)),
        ("-a", Not(A)),
        ("a -b", And((A, Not(B)))),
        ("a NOT b", And((A, Not(B)))),
        ("a AND NOT b", And((A, Not(B)))),
        ("a OR -b", Or((A, Not(B)))),
        ("-(a b)", Not(And((A, B)))),
        ("NOT NOT a", Not(Not(A))),
        ("a - b", And((A, B))),
        ("a () b", And((A, B))),
        ("a AND !!! b", And((A, B))),
    ],
)
def test_words_and_operators(text: str, query: Query) -> None:
    assert parse(text) == query


@pytest.mark.parametrize("word", ["and", "or", "not", "Not", "e", "o", "E", "O", "oppure", "non", "TO"])
def test_only_capital_and_or_not_are_operators(word: str) -> None:
    assert parse(f"a {word} b") == And((A, Term(word), B))


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("l’Azerbaigian", Term("l’Azerbaigian")),
        ("Nagorno-Karabakh", Term("Nagorno-Karabakh")),
        ("S-300", Term("S-300")),
        ("azer*", Wildcard("azer*")),
        ("az?r*o", Wildcard("az?r*o")),
        ("Armena~1", Fuzzy("Armena", 1)),
        ("Armena~", Fuzzy("Armena", 1)),
        ("Armena~2", Fuzzy("Armena", 2)),
        ("Armena~0", Term("Armena")),
        ('"a b"', Phrase("a b")),
        ("“operazione speciale”", Phrase("operazione speciale")),
        ("«operazione speciale»", Phrase("operazione speciale")),
        ("„operazione speciale“", Phrase("operazione speciale")),
        ('"a b"~5', Phrase("a b", slop=5)),
        ('"a b"~', Phrase("a b", slop=1)),
        ('="attacco"', Term("attacco", exact=True)),
        ("=attacco", Term("attacco", exact=True)),
        ('="due parole"', Phrase("due parole", exact=True)),
        ('="due parole"~3', Phrase("due parole", slop=3, exact=True)),
        ('-"a b"', Not(Phrase("a b"))),
        ('a"b c"', And((A, Phrase("b c")))),
    ],
)
def test_kinds_of_words(text: str, query: Query) -> None:
    assert parse(text) == query


@pytest.mark.parametrize("field", [field for field in Field if field is not Field.DATE])
def test_every_field_takes_word_phrase_exact_form_and_group(field: Field) -> None:
    name = field.value
    assert parse(f"{name}:baku") == Term("baku", field)
    assert parse(f"{name.upper()}:baku") == Term("baku", field)
    assert parse(f'{name}:"baku oggi"') == Phrase("baku oggi", field)
    assert parse(f'{name}:="baku"') == Term("baku", field, exact=True)
    assert parse(f"{name}:ba*") == Wildcard("ba*", field)
    assert parse(f"{name}:baku~1") == Fuzzy("baku", 1, field)
    group = parse(f"{name}:(a OR -b title:c)")
    assert group == And((Or((Term("a", field), Not(Term("b", field)))), Term("c", Field.TITLE)))


@pytest.mark.parametrize(
    ("text", "field"),
    [("organisation:x", Field.ORGANISATION), ("color:x", Field.COLOUR), ("language:x", Field.LANGUAGE)],
)
def test_other_spellings_of_a_field_are_understood(text: str, field: Field) -> None:
    assert parse(text) == Term("x", field)


@pytest.mark.parametrize("text", ["http://oc-media.org", "10:30", "Baku:Mosca", "x:y", "tag:", "12:title:x"])
def test_a_colon_elsewhere_is_part_of_the_word(text: str) -> None:
    assert parse(text) == Term(text)


def test_a_field_name_before_a_space_is_a_word() -> None:
    assert parse("Putin: parla") == And((Term("Putin:"), Term("parla")))
    assert parse("title: parla") == And((Term("title:"), Term("parla")))


def test_operators_are_words_as_the_value_of_a_field() -> None:
    assert parse("title:OR a") == And((Term("OR", Field.TITLE), A))


def test_tags_and_colours_may_be_signs() -> None:
    assert parse("tag:★") == Term("★", Field.TAG)
    assert parse("tag:da-leggere") == Term("da-leggere", Field.TAG)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("date:2020", YEAR_2020),
        ('date:"2020"', YEAR_2020),
        ("date:2020-10", DateRange("2020-10-01", "2020-10-31")),
        ("date:2020-10-05", DateRange("2020-10-05", "2020-10-05")),
        ("date:[2020 TO 2022]", DateRange("2020-01-01", "2022-12-31")),
        ("date:[ 2020 to 2022 ]", DateRange("2020-01-01", "2022-12-31")),
        ("date:[2020-09-27 TO 2020-11-10]", DateRange("2020-09-27", "2020-11-10")),
        ("date:[2020 TO]", DateRange("2020-01-01", None)),
        ("date:[2020 TO *]", DateRange("2020-01-01", None)),
        ("date:[TO 2020-02]", DateRange(None, "2020-02-29")),
        ("date:[* TO *]", DateRange(None, None)),
        ("date:*", DateRange(None, None)),
        ('date:"last month"', DateRange("2026-10-01", "2026-10-31")),
        ("date:last month", DateRange("2026-10-01", "2026-10-31")),
        ("date:last month pace", And((DateRange("2026-10-01", "2026-10-31"), Term("pace")))),
        ("date:today pace", And((DateRange("2026-11-21", "2026-11-21"), Term("pace")))),
        ('date:"last 30 days"', DateRange("2026-10-23", "2026-11-21")),
        ("date:[2020 TO today]", DateRange("2020-01-01", "2026-11-21")),
        ("date:(2020 OR 2021)", Or((YEAR_2020, DateRange("2021-01-01", "2021-12-31")))),
        ("-date:2020", Not(YEAR_2020)),
    ],
)
def test_dates(text: str, query: Query) -> None:
    assert parse(text) == query


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("attore:Rossi", "actor:Rossi"),
        ("Fonte:ANSA", "source:ANSA"),
        ("stato:Armenia -luogo:Baku", "state:Armenia -place:Baku"),
        ("data:2020-10", "date:2020-10"),
        ('organizzazione:"Croce Rossa"', 'org:"Croce Rossa"'),
        (
            "titolo:pace testo:guerra persona:Rossi autore:Bianchi",
            "title:pace text:guerra person:Rossi author:Bianchi",
        ),
        ("lingua:it etichetta:gas nota:gas colore:rosa", "lang:it tag:gas note:gas colour:rosa"),
    ],
)
def test_fields_are_understood_in_italian_too(typed: str, meant: str) -> None:
    assert parse(typed) == parse(meant)


@pytest.mark.parametrize("text", ["!", '"[((', "«…", "(… !)", '-"!"'])
def test_what_holds_no_word_is_said_while_it_is_typed(text: str) -> None:
    with pytest.raises(QueryError, match="no word to search for"):
        LANGUAGE.parse(text, lenient=True)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("is:bookmarked", Flag("is", "bookmarked")),
        ("is:READ", Flag("is", "read")),
        ("is:unread", Flag("is", "unread")),
        ("has:note", Flag("has", "note")),
        ("-has:highlight", Not(Flag("has", "highlight"))),
    ],
)
def test_flags(text: str, query: Query) -> None:
    assert parse(text) == query


@pytest.mark.parametrize(
    ("text", "position", "said"),
    [
        ('a "b c', 2, "quotation"),
        ("a («b", 3, "quotation"),
        ("a (b", 2, "not closed"),
        ("a b)", 3, "closes nothing"),
        ("a AND", 2, "“AND” at character 3 needs a word"),
        ("OR a", 0, "“OR” at character 1"),
        ("a AND OR b", 2, "needs a word"),
        ("(a OR ) b", 3, "needs a word"),
        ("a NOT", 2, "needs a word"),
        ("actr:x", 0, "Did you mean “actor”"),
        ("a authr:x", 2, "Did you mean “author”"),
        ("titel:x", 0, "The fields are title, text, actor"),
        ("is:red", 3, "There are is:bookmarked, is:read, is:reading, is:unread"),
        ("has:tag", 4, "has:note, has:highlight"),
        ("date:domani", 5, "is not a date"),
        ("date:2020-13", 5, "is not a date"),
        ("date:[2020]", 5, "like [2020 TO 2022]"),
        ("date:[2022 TO 2020]", 5, "ends before it begins"),
        ("date:[2020 TO 2021", 5, "not closed"),
        ("x~7", 0, "at most 2 letters"),
        ('"a b"~999', 5, "at most 100 apart"),
        ("!!!", 0, "no word to search for"),
        ("()", 0, "no word to search for"),
        ("a" * (LONGEST_QUERY + 1), LONGEST_QUERY, "1001 characters long; at most 1000"),
        ("(" * (DEEPEST_NESTING + 1) + "a", DEEPEST_NESTING, "nested more than"),
        ("-" * (DEEPEST_NESTING + 1) + "a", DEEPEST_NESTING, "nested more than"),
        ('x "uno due tre quattro"~10', 2, "These words can be at most 9 apart, not 10 (at character 3)."),
        ('"il di la"~4', 0, "These words can be at most 3 apart, not 4 (at character 1)."),
        ('"l\'il di"~10', 0, "These words can be at most 9 apart, not 10 (at character 1)."),
        ("x a*-b*", 2, "“a*-b*” is too wide (at character 3)."),
        ("a-*", 0, "“a-*” is too wide (at character 1)."),
        ("a-b-c-d-e~2", 0, "has too many parts"),
        ("?" * 21, 0, "at most 20 “*” and “?”, not 21"),
    ],
)
def test_an_error_says_what_and_where(text: str, position: int, said: str) -> None:
    with pytest.raises(QueryError) as raised:
        parse(text)
    assert raised.value.facts["position"] == position
    assert said in str(raised.value)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ('a "b c', And((A, Phrase("b c")))),
        ('a "', A),
        ("a (b", And((A, B))),
        ("((a OR (b c", Or((A, And((B, C))))),
        ("a AND", A),
        ("a OR", A),
        ("a NOT", A),
        ("a -", A),
        ("date:[2020 TO 2021", DateRange("2020-01-01", "2021-12-31")),
        ("-", Everything()),
        ("(", Everything()),
        ('"', Everything()),
    ],
)
def test_a_query_still_being_typed_is_closed_silently(text: str, query: Query) -> None:
    assert LANGUAGE.parse(text, lenient=True) == query


@pytest.mark.parametrize("text", ["a)", "AND a", "is:red", "actr:x", "a AND OR b"])
def test_lenient_forgives_nothing_but_the_end(text: str) -> None:
    with pytest.raises(QueryError):
        LANGUAGE.parse(text, lenient=True)


_SIGNS = "()\"“”«»„=-:*?~[]%^\\/ \t\n\x00\u2028\ud83da1é’'"
_PIECES = [
    "title:",
    "date:",
    "is:",
    "tag:",
    "lang:",
    "[2020 TO 2021]",
    "2020",
    "~5",
    "l'",
    "S-300",
    "armenia ",
]
_FRAGMENTS = [*_SIGNS, *_PIECES, " AND ", " OR ", " NOT "]
_strings = st.one_of(st.text(max_size=80), st.lists(st.sampled_from(_FRAGMENTS), max_size=40).map("".join))


@settings(max_examples=EXAMPLES)
@given(_strings, st.booleans())
@example("title:”", False)
@example("-\t", False)
@example("a" * 999 + "*", True)
@example("(" * 1000, True)
@example('"' * 1000, False)
@example("NOT " * 250, True)
def test_any_string_is_a_query_or_one_sentence_and_prints_back(text: str, lenient: bool) -> None:
    try:
        query = LANGUAGE.parse(text, lenient=lenient)
    except QueryError as error:
        assert 0 <= int(error.facts["position"]) <= len(text)
        assert str(error).endswith((".", "”.", '".')) and "\n" not in str(error)
        return
    printed = to_text(query)
    if len(printed) <= LONGEST_QUERY:
        assert LANGUAGE.parse(printed) == query


def test_the_same_text_means_other_days_tomorrow() -> None:
    days = iter((date(2026, 11, 21), date(2026, 11, 22)))
    language = Language(today=lambda: next(days))
    assert language.parse("date:today") == DateRange("2026-11-21", "2026-11-21")
    assert language.parse("date:today") == DateRange("2026-11-22", "2026-11-22")


def test_whoever_gets_clauses_may_change_the_list() -> None:
    LANGUAGE.clauses("pace guerra").clear()
    assert parse("pace guerra") == And((Term("pace"), Term("guerra")))
