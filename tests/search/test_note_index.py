"""Queries about notes are answered in memory as the clauses mean it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.notebook import NoteDocument
from reader.model.query import (
    And,
    DateRange,
    Everything,
    Field,
    Flag,
    Fuzzy,
    Identifiers,
    Keys,
    Not,
    Or,
    Phrase,
    Query,
    Term,
    Wildcard,
)
from reader.model.search import FieldText
from reader.search.note_index import MemoryNoteIndex


def document(name: str, quote: str, *tags: str, date: str = "2020", actor: str = "") -> NoteDocument:
    fields = [FieldText(Field.TEXT, quote, "it"), *(FieldText(Field.TAG, tag) for tag in tags)]
    keys: tuple[tuple[Field, str], ...] = ()
    if actor:
        fields.append(FieldText(Field.PERSON, actor))
        keys = ((Field.ACTOR, f"person:{actor}"),)
    return NoteDocument(name, f"article of {name}", tuple(fields), (date,), frozenset({"highlight"}), keys)


DOCUMENTS = (
    document("a", "Gli attacchi dell’esercito al confine", "pace fredda", date="2020-10-01"),
    document("b", "L'attacco è finito", "pace", date="2020-10"),
    document("c", "Il confine resta chiuso", date="2021", actor="Nikol Pashinyan"),
)


@pytest.fixture
def index() -> MemoryNoteIndex:
    made = MemoryNoteIndex()
    made.put(DOCUMENTS)
    return made


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (Everything(), "abc"),
        (Term("attacco"), "ab"),
        (Term("attacco", exact=True), "b"),
        (Term("pace"), "b"),
        (Term("pace", Field.TAG), "b"),
        (Term("Pace Fredda", Field.TAG), "a"),
        (Wildcard("pace*", Field.TAG), "ab"),
        (Wildcard("conf*"), "ac"),
        (Fuzzy("confime"), "ac"),
        (Phrase("confine resta"), "c"),
        (Phrase("resta confine"), ""),
        (Phrase("confine chiuso", slop=1), "c"),
        (Term("pashinyan", Field.PERSON), "c"),
        (Term("pashinyan", Field.TEXT), ""),
        (DateRange("2020-10-01", "2020-10-31"), "ab"),
        (DateRange("2020-10-01", "2020-10-02"), "a"),
        (DateRange(None, "2020-12-31"), "ab"),
        (Flag("has", "highlight"), "abc"),
        (Flag("is", "bookmarked"), ""),
        (Identifiers(frozenset({"article of b"})), "b"),
        (Keys(Field.ACTOR, frozenset({"person:Nikol Pashinyan"})), "c"),
        (And((Term("confine"), Not(Term("attacco")))), "c"),
        (Or((Term("finito"), Term("chiuso"))), "bc"),
    ],
)
def test_a_clause_finds_what_it_means(index: MemoryNoteIndex, query: Query, found: str) -> None:
    assert index.find(query) == set(found)


def test_what_is_replaced_or_dropped_is_not_found_by_its_old_words(index: MemoryNoteIndex) -> None:
    index.put([document("a", "tutt’altro")])
    index.drop(["b", "unknown"])
    assert index.find(Term("attacco")) == set()
    assert index.find(Term("altro")) == {"a"}
    index.clear()
    assert index.find(Everything()) == set()


WORDS = st.sampled_from(["pace", "attacco", "confine", "tregua"])


@settings(max_examples=100)
@given(st.lists(st.lists(WORDS, min_size=1, max_size=4), max_size=6), WORDS, WORDS)
def test_and_or_and_not_are_those_of_sets(texts: list[list[str]], first: str, second: str) -> None:
    index = MemoryNoteIndex()
    index.put([document(str(number), " ".join(words)) for number, words in enumerate(texts)])
    one = {str(number) for number, words in enumerate(texts) if first in words}
    other = {str(number) for number, words in enumerate(texts) if second in words}
    everything = {str(number) for number in range(len(texts))}
    assert index.find(And((Term(first), Term(second)))) == one & other
    assert index.find(Or((Term(first), Term(second)))) == one | other
    assert index.find(Not(Term(first))) == everything - one
