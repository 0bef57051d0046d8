import pytest

from reader.model.article import Listing, Section
from reader.ui.refining import query_of


@pytest.mark.parametrize(
    ("listing", "query"),
    [
        (Listing(), ""),
        (Listing(Section.UNREAD), "is:unread"),
        (Listing(tag="guerra fredda"), 'tag:"guerra fredda"'),
        (Listing(Section.BOOKMARKED, source="Il Foglio"), 'is:bookmarked source:"Il Foglio"'),
    ],
)
def test_a_shelf_is_a_query(listing: Listing, query: str) -> None:
    assert query_of(listing) == query


def test_an_actor_is_called_by_name() -> None:
    assert query_of(Listing(actor_id="state-armenia"), "Armenia") == 'actor:="Armenia"'
