"""Packed identifiers behave as the list of them does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.ids import Ids

WIDTH = 3
NAMES = st.lists(st.text("ab", min_size=WIDTH, max_size=WIDTH), unique=True, max_size=8)
"""Of two letters only, so that neighbours often spell a third."""


@given(NAMES, st.text("ab", max_size=WIDTH + 1))
def test_packed_ids_are_found_where_the_list_has_them(names: list[str], wanted: str) -> None:
    packed = Ids("".join(names), WIDTH)
    assert (wanted in packed) == (wanted in names)
    if wanted in names:
        assert packed.index(wanted) == names.index(wanted)
    else:
        with pytest.raises(ValueError):
            packed.index(wanted)


@given(NAMES, st.integers(-9, 9), st.integers(-9, 9))
def test_packed_ids_read_as_the_list(names: list[str], start: int, stop: int) -> None:
    packed = Ids("".join(names), WIDTH)
    assert list(packed) == names
    assert len(packed) == len(names)
    assert packed[start:stop] == names[start:stop]
    assert [packed[place - len(names)] for place in range(len(names))] == names
    with pytest.raises(IndexError):
        packed[len(names)]


def test_no_ids_have_no_width() -> None:
    assert list(Ids("", 0)) == []
    assert "" not in Ids("", 0)
