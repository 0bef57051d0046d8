"""Where the person has been: the places behind and ahead, as a browser keeps them."""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from reader.model.article import Listing
from reader.model.kinds import Sort

MOST = 200
"""Places that are kept; nobody goes back further, and a day of reading stays small."""


class View(StrEnum):
    """What fills the middle of the window."""

    ARTICLES = "articles"
    ACTOR = "actor"
    NOTEBOOK = "notebook"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Place:
    """A view with what it shows.

    `query` is that of the search, or of the notebook; `subject` the id of an article or of an actor; `scroll`
    how far a page or the list of articles is scrolled, in pixels (an article opens where it was left).
    """

    view: View = View.ARTICLES
    listing: Listing = field(default_factory=Listing)
    query: str = ""
    sort: Sort = Sort.RELEVANCE
    grouping: str = ""
    subject: str = ""
    scroll: int = 0

    def is_same_as(self, other: "Place") -> bool:
        """Whether both are one place, however far it is scrolled and in whatever order it is listed."""
        return _bare(self) == _bare(other)


def _bare(place: Place) -> Place:
    plain = Listing(
        section=place.listing.section,
        tag=place.listing.tag,
        actor_id=place.listing.actor_id,
        source=place.listing.source,
    )
    return replace(place, listing=plain, sort=Sort.RELEVANCE, grouping="", scroll=0)


class Trail:
    """A list of places with the present one in it. Pure: whoever moves shows the place that is returned."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._now = -1

    @property
    def can_go_back(self) -> bool:
        return self._now > 0

    @property
    def can_go_forward(self) -> bool:
        return self._now < len(self._places) - 1

    @property
    def now(self) -> Place | None:
        return self._places[self._now] if self._places else None

    def arrive(self, place: Place) -> None:
        """The person went somewhere new; what was ahead is forgotten. Arriving where one is changes the
        present place only."""
        now = self.now
        if now is not None and now.is_same_as(place):
            self.correct(place)
            return
        self._places = [*self._places[: self._now + 1], place][-MOST:]
        self._now = len(self._places) - 1

    def correct(self, place: Place) -> None:
        """The present place as it is now: scrolled, or with another key pressed in the same search."""
        if self._places:
            self._places[self._now] = place
        else:
            self.arrive(place)

    def back(self) -> Place | None:
        """The place before; `None` at the beginning."""
        return self._step(-1) if self.can_go_back else None

    def forward(self) -> Place | None:
        """The place after; `None` at the end."""
        return self._step(1) if self.can_go_forward else None

    def _step(self, by: int) -> Place:
        self._now += by
        return self._places[self._now]
