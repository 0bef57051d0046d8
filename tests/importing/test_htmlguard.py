"""Pages of articles pass; pages made to choke on do not."""

import pytest

from reader.errors import SourceUnreadable
from reader.importing.htmlguard import NESTING_LIMIT, TAG_LIMIT, refuse_bombs


def test_nesting_is_counted_by_what_stays_open() -> None:
    refuse_bombs("<div></div>" * (NESTING_LIMIT + 1))
    refuse_bombs("<DIV>" * NESTING_LIMIT)
    with pytest.raises(SourceUnreadable, match="levels"):
        refuse_bombs("<DIV>" * (NESTING_LIMIT + 1))


def test_elements_without_end_tags_are_not_nested() -> None:
    refuse_bombs("<p>a<br><img src=x><li>b" * NESTING_LIMIT)


def test_tags_are_counted() -> None:
    refuse_bombs("<br>" * TAG_LIMIT)
    with pytest.raises(SourceUnreadable, match="tags"):
        refuse_bombs("<br>" * (TAG_LIMIT + 1))
