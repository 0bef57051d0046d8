from hypothesis import given
from hypothesis import strategies as st

from reader.model.article import Listing, Section
from reader.model.kinds import Sort
from reader.ui.trail import MOST, Place, Trail, View

A, B, C = Place(subject="a"), Place(subject="b"), Place(View.NOTEBOOK)


def walked(*places: Place) -> Trail:
    trail = Trail()
    for place in places:
        trail.arrive(place)
    return trail


def test_an_empty_trail_leads_nowhere() -> None:
    trail = Trail()
    assert (trail.now, trail.back(), trail.forward()) == (None, None, None)
    assert not trail.can_go_back
    assert not trail.can_go_forward


def test_back_and_forward_retrace_the_way() -> None:
    trail = walked(A, B, C)
    assert trail.back() == B
    assert trail.back() == A
    assert not trail.can_go_back
    assert trail.forward() == B
    assert trail.forward() == C
    assert not trail.can_go_forward


def test_going_somewhere_new_forgets_what_was_ahead() -> None:
    trail = walked(A, B)
    trail.back()
    trail.arrive(C)
    assert not trail.can_go_forward
    assert trail.back() == A


def test_the_same_place_scrolled_or_sorted_otherwise_is_no_new_one() -> None:
    trail = walked(A, Place(View.NOTEBOOK, query="x"))
    trail.arrive(Place(View.NOTEBOOK, query="x", grouping="tag", scroll=40, sort=Sort.TITLE))
    assert trail.now is not None
    assert trail.now.scroll == 40
    assert trail.back() == A


def test_another_shelf_is_another_place_and_another_order_of_it_is_not() -> None:
    all_of_them, unread = Place(listing=Listing()), Place(listing=Listing(Section.UNREAD))
    assert not all_of_them.is_same_as(unread)
    assert unread.is_same_as(Place(listing=Listing(Section.UNREAD, sort=Sort.TITLE, descending=False)))


def test_correcting_nothing_is_arriving() -> None:
    trail = Trail()
    trail.correct(A)
    assert trail.now == A


@given(st.lists(st.sampled_from(["back", "forward", "a", "b", "c"]), max_size=400))
def test_any_walk_ends_where_the_person_is(steps: list[str]) -> None:
    """Held against the plainest model: two stacks."""
    trail, behind, ahead, now = Trail(), list[str](), list[str](), ""
    for step in steps:
        if step == "back":
            found = trail.back()
            if behind:
                ahead, now, behind = [now, *ahead], behind[-1], behind[:-1]
                assert found == Place(subject=now)
            else:
                assert found is None
        elif step == "forward":
            found = trail.forward()
            if ahead:
                behind, now, ahead = [*behind, now], ahead[0], ahead[1:]
                assert found == Place(subject=now)
            else:
                assert found is None
        else:
            trail.arrive(Place(subject=step))
            if step != now:
                behind, ahead = ([*behind, now] if now else [])[-(MOST - 1) :], []
            now = step
        assert trail.can_go_back == bool(behind)
        assert trail.can_go_forward == bool(ahead)


def test_a_long_day_is_kept_small() -> None:
    trail = walked(*(Place(subject=str(number)) for number in range(MOST + 50)))
    steps = 0
    while trail.back() is not None:
        steps += 1
    assert steps == MOST - 1
