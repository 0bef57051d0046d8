"""Refuse HTML that is made to choke on before a parser sees it.

Parsing takes time proportional to the number of elements times their nesting (the standard wants the stack of
open elements searched for every tag), so both are bounded by a linear look at the source. Pages of articles
have some thousand tags and are nested some dozen deep.
"""

import re
from typing import Final

from reader.errors import SourceUnreadable
from reader.importing.fields import words

TAG_LIMIT: Final = 400_000
NESTING_LIMIT: Final = 1_000
_TAG: Final = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_CLOSED_BY_OTHERS: Final = words(
    "p li dt dd tr td th thead tbody tfoot option optgroup colgroup html body"
    " area base br col embed hr img input link meta source track wbr"
)
"""Elements without an end tag, or whose end tag may be left out: many in a row are not nested."""


def refuse_bombs(page: str) -> None:
    """Raise `SourceUnreadable` for a page of too many tags or too deep a nesting."""
    if page.count("<") > TAG_LIMIT:
        raise SourceUnreadable(reason=f"it has more than {TAG_LIMIT} HTML tags")
    depth = 0
    for closing, name in _TAG.findall(page):
        if name.lower() in _CLOSED_BY_OTHERS:
            continue
        depth = max(0, depth - 1) if closing else depth + 1
        if depth > NESTING_LIMIT:
            raise SourceUnreadable(reason=f"its HTML is nested more than {NESTING_LIMIT} levels deep")
