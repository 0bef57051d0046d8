"""What the window remembers from one start to the next, as one string in the settings."""

import msgspec

from reader.model.kinds import Sort
from reader.ui.trail import Place


class WindowState(msgspec.Struct, frozen=True):
    """Geometry and panes. A field that an older version wrote otherwise falls back to its default."""

    width: int = 1280
    height: int = 800
    maximised: bool = False
    panes: tuple[int, ...] = (200, 300, 524, 256)
    navigator: bool = True
    side_panel: bool = True
    side_page: int = 0
    folded: tuple[str, ...] = ()
    """The headings of the navigator that are folded."""
    facets: bool = True
    """Whether the facets are open."""
    folded_facets: tuple[str, ...] = ("lang", "tag")
    sort: Sort = Sort.DATE
    article: str = ""
    """The id of the article that was open."""
    library: str = ""
    """The library that `article` and `place` belong to."""
    folder: str = ""
    """Where files and folders were chosen last."""
    sample_dismissed: bool = False
    """The person closed the message about the sample."""
    place: Place = Place()
    """What was shown: a shelf, a search or a page."""


def read_state(text: str) -> WindowState:
    try:
        return msgspec.json.decode(text.encode(), type=WindowState)
    except msgspec.MsgspecError:
        return WindowState()


def write_state(state: WindowState) -> str:
    return msgspec.json.encode(state).decode()
