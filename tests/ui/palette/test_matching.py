import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui.palette.matching import rank

NAMES = ("Add articles…", "Bookmark", "Dark", "Mark people", "Export notes as Markdown…", "Undo")


@pytest.mark.parametrize(
    ("typed", "first"),
    [("dark", "Dark"), ("exp no", "Export notes as Markdown…"), ("bookmrk", "Bookmark"),
     ("PEOPLE", "Mark people"), ("notes exp", "Export notes as Markdown…"), ("u", "Undo")],
)  # fmt: skip
def test_the_meant_name_comes_first(typed: str, first: str) -> None:
    assert NAMES[rank(typed, NAMES)[0]] == first


def test_beginnings_of_words_come_before_likenesses() -> None:
    found = [NAMES[place] for place in rank("mark", NAMES)]
    assert found.index("Mark people") < found.index("Bookmark")


def test_nothing_typed_is_everything_and_nonsense_is_nothing() -> None:
    assert rank("  ", NAMES) == list(range(len(NAMES)))
    assert rank("zzqx", NAMES) == []


@given(st.text(), st.lists(st.text(), max_size=8))
def test_any_text_gives_each_place_at_most_once(typed: str, names: list[str]) -> None:
    found = rank(typed, names)
    assert len(found) == len(set(found))
    assert set(found) <= set(range(len(names)))
