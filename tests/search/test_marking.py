"""Which clauses are marked in an article."""

import pytest

from reader.model.query import And, DateRange, Field, Keys, Not, Or, Query, Term
from reader.search.marking import marking_leaves, positive_keys, positive_leaves

PEACE, THE = Term("pace"), Term("la")
KEYS = Keys(Field.ACTOR, frozenset({"a"}))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (And((PEACE, THE)), [PEACE]),
        (THE, [THE]),
        (Or((PEACE, PEACE)), [PEACE]),
        (Or((PEACE, Not(Term("guerra")))), [PEACE]),
        (And((PEACE, Term("x", Field.TITLE), Term("x", Field.TAG), DateRange(None, None))), [PEACE]),
        (Not(PEACE), []),
    ],
)
def test_words_asked_for_are_marked(query: Query, expected: list[Query]) -> None:
    assert marking_leaves(query) == expected


def test_the_title_is_looked_at_when_asked_for() -> None:
    title = Term("x", Field.TITLE)
    assert list(positive_leaves(title, also=frozenset({Field.TITLE}))) == [title]


def test_keys_count_unless_they_are_excluded() -> None:
    assert list(positive_keys(And((PEACE, Or((KEYS, PEACE)), Not(KEYS))))) == [KEYS]
