import pytest

from reader.model.article import Listing, Section
from reader.model.kinds import Sort
from reader.ui.trail import Place, View
from reader.ui.window_state import WindowState, read_state, write_state


def test_what_is_written_is_read_again() -> None:
    state = WindowState(
        width=1000,
        panes=(1, 2, 3, 4),
        navigator=False,
        sort=Sort.TITLE,
        article="a",
        library="l",
        folded=("tags",),
        facets=False,
        folded_facets=("date",),
        place=Place(
            View.NOTEBOOK, Listing(Section.UNREAD, Sort.TITLE, descending=False), "tag:uno", scroll=7
        ),
    )
    assert read_state(write_state(state)) == state


@pytest.mark.parametrize("text", ["", "nonsense", "[]", '{"width": "wide"}', '{"sort": "colour"}'])
def test_anything_unreadable_gives_the_defaults(text: str) -> None:
    assert read_state(text) == WindowState()


def test_fields_of_a_later_version_are_passed_over() -> None:
    assert read_state('{"width": 900, "new": 1}').width == 900
