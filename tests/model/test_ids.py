"""Packed identifiers behave as the list of them does."""

from uuid import UUID

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.jobs.calls import to_json
from reader.model.ids import Ids

NAME = st.lists(st.sampled_from([0, 1]), min_size=16, max_size=16).map(
    lambda found: str(UUID(bytes=bytes(found)))
)
"""Of two bytes only, so that neighbours often hold those of a third."""
NAMES = st.lists(
    st.sampled_from([0, 1, 1 << 8, 257 << 112]).map(lambda found: str(UUID(int=found))), max_size=8
)


def packed(names: list[str]) -> Ids:
    found = Ids.of("".join(names), len(names))
    assert found is not None
    return found


@given(st.lists(NAME, unique=True, max_size=8) | NAMES, NAME | NAMES.map("".join))
def test_packed_ids_are_found_where_the_list_has_them(names: list[str], wanted: str) -> None:
    found = packed(names)
    assert (wanted in found) == (wanted in names)
    if wanted in names:
        assert found.index(wanted) == names.index(wanted)
    else:
        with pytest.raises(ValueError):
            found.index(wanted)


@given(NAMES, st.integers(-9, 9), st.integers(-9, 9))
def test_packed_ids_read_as_the_list(names: list[str], start: int, stop: int) -> None:
    found = packed(names)
    assert list(found) == names
    assert len(found) == len(names)
    assert found[start:stop] == names[start:stop]
    assert [found[place - len(names)] for place in range(len(names))] == names
    with pytest.raises(IndexError):
        found[len(names)]


@given(st.text("0123456789abcdefABCDEF- g", min_size=36, max_size=36))
def test_what_is_no_uuid_is_not_packed(name: str) -> None:
    found = Ids.of(name, 1)
    assert found is None or list(found) == [name]


def test_ids_of_another_length_are_not_packed() -> None:
    name = str(UUID(int=7))
    assert Ids.of(name[:-1], 1) is None
    assert Ids.of(name * 2, 1) is None
    assert Ids.of(name.upper().replace("7", "A"), 1) is None


def test_packed_ids_cross_to_another_process() -> None:
    sent = packed([str(UUID(int=number)) for number in range(3)])
    assert msgspec.convert(to_json(sent), Ids | list[str]) == sent
    assert msgspec.convert(to_json(["a", "bcd"]), Ids | list[str]) == ["a", "bcd"]


@given(NAMES, st.integers(0, 8), st.integers(0, 8), st.integers(0, 8))
def test_ranges_of_packed_ids_are_those_of_the_list(names: list[str], one: int, two: int, three: int) -> None:
    first, middle, last = sorted((one, two, three))
    places = [range(first, middle), range(min(middle + 1, last), last)]
    assert list(packed(names).at(places)) == [
        name for each in places for name in names[each.start : each.stop]
    ]
