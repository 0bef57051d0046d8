"""Words in order, close enough together."""

from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.search.phrases import MOST_WAYS, occurrences, ways, widest_slop

_places = st.lists(st.lists(st.integers(0, 12), unique=True, max_size=5).map(sorted), min_size=1, max_size=4)


@pytest.mark.parametrize(
    ("places", "slop", "found"),
    [
        ([[1, 5]], 0, [(1,), (5,)]),
        ([[1, 5], [2, 9]], 0, [(1, 2)]),
        ([[1, 5], [2, 9]], 3, [(1, 2), (5, 9)]),
        ([[3], [1]], 9, []),
        ([[1, 2], [1, 2]], 0, [(1, 2)]),
        ([[1], []], 0, []),
    ],
)
def test_occurrences(places: list[list[int]], slop: int, found: list[tuple[int, ...]]) -> None:
    assert occurrences(places, slop) == found


@given(_places, st.integers(0, 6))
def test_a_phrase_begins_wherever_some_way_of_reading_it_does(places: list[list[int]], slop: int) -> None:
    ways = [way for way in product(*places) if all(one < two for one, two in pairwise(way))]
    fitting = {way[0] for way in ways if way[-1] - way[0] + 1 - len(way) <= slop}
    found = occurrences(places, slop)
    assert [way[0] for way in found] == sorted(fitting)
    assert set(found) <= set(ways)


@pytest.mark.parametrize(("words", "slop", "expected"), [(1, 9, 1), (2, 3, 4), (3, 2, 6), (4, 0, 1)])
def test_the_ways_of_standing_apart_are_counted(words: int, slop: int, expected: int) -> None:
    gaps = [way for way in product(range(slop + 1), repeat=words - 1) if sum(way) <= slop]
    assert ways(words, slop) == len(gaps) == expected


@pytest.mark.parametrize("words", range(2, 12))
def test_the_widest_slop_is_the_last_with_few_enough_ways(words: int) -> None:
    assert ways(words, widest_slop(words)) <= MOST_WAYS < ways(words, widest_slop(words) + 1)
