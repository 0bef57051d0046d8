"""A query prints to the text that parses to it."""

import os
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.query import (
    And,
    DateRange,
    Everything,
    Field,
    Flag,
    Fuzzy,
    Identifiers,
    Not,
    Or,
    Phrase,
    Query,
    Term,
    Wildcard,
)
from reader.search.language import Language
from reader.search.phrases import MOST_WAYS_OF_FUNCTION_WORDS, ways
from reader.search.printer import to_text
from reader.search.terms import slots

EXAMPLES = 10_000 if os.environ.get("CORPUS_READER_SOAK") else 300
LANGUAGE = Language(today=lambda: date(2026, 11, 21))

_words = st.sampled_from(
    ["azero", "l’Armenia", "S-300", "6%", "Ильхам", "https://oc-media.org", "or", "due:tre"]
)
_phrases = st.lists(_words, min_size=2, max_size=4).map(" ".join)
_fields = st.sampled_from([None, *(field for field in Field if field is not Field.DATE)])
_days = st.one_of(st.none(), st.dates(date(1900, 1, 1), date(2100, 1, 1)).map(date.isoformat))
_ranges = st.tuples(_days, _days).map(
    lambda ends: DateRange(*sorted(filter(None, ends))) if all(ends) else DateRange(*ends)
)


def _can_be_asked(phrase: Phrase) -> bool:
    """Words too far apart are refused by the parser, the most frequent ones first."""
    if not phrase.slop:
        return True
    return ways(len(slots(phrase, names=False)), phrase.slop) <= MOST_WAYS_OF_FUNCTION_WORDS


_leaves: st.SearchStrategy[Query] = st.one_of(
    st.builds(Term, _words, _fields, st.booleans()),
    st.builds(Phrase, _phrases, _fields, st.integers(0, 100), st.booleans()).filter(
        lambda phrase: (
            not phrase.slop
            or ways(len(slots(phrase, names=False)), phrase.slop) <= MOST_WAYS_OF_FUNCTION_WORDS
        )
    ),
    st.builds(Wildcard, st.sampled_from(["azer*", "a?o", "*", "S-3*"]), _fields),
    st.builds(Fuzzy, _words, st.integers(1, 2), _fields),
    _ranges,
    st.sampled_from([Flag("is", "read"), Flag("has", "note"), DateRange("2020-01-01", "2020-12-31")]),
)
_queries: st.SearchStrategy[Query] = st.recursive(
    _leaves,
    lambda inner: st.one_of(
        st.builds(And, st.lists(inner, min_size=2, max_size=3).map(tuple)),
        st.builds(Or, st.lists(inner, min_size=2, max_size=3).map(tuple)),
        st.builds(Not, inner),
    ),
    max_leaves=8,
)


@settings(max_examples=EXAMPLES)
@given(_queries)
def test_a_printed_query_parses_to_itself(query: Query) -> None:
    printed = to_text(query)
    if len(printed) <= 1000:
        assert LANGUAGE.parse(printed) == query


@pytest.mark.parametrize(
    ("query", "text"),
    [
        (Everything(), ""),
        (And((Term("a"), Or((Term("b"), Term("c"))))), "a (b OR c)"),
        (Not(And((Term("a"), Term("b")))), "NOT (a b)"),
        (Phrase("a b", Field.TITLE, 3), 'title:"a b"~3'),
        (DateRange("2020-10-01", "2020-10-31"), "date:2020-10"),
        (DateRange("2020-09-27", None), "date:[2020-09-27 TO *]"),
    ],
)
def test_a_query_prints_as_a_person_would_type_it(query: Query, text: str) -> None:
    assert to_text(query) == text


def test_identifiers_have_no_text() -> None:
    with pytest.raises(ValueError, match="Identifiers"):
        to_text(And((Term("a"), Identifiers(frozenset({"x"})))))
