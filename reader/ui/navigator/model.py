"""The shelves as rows for the navigator."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reader.model.actor import ActorCount, ActorType
from reader.model.article import Listing, Section

ACTOR_ICONS = {
    ActorType.PERSON: "user",
    ActorType.ORGANISATION: "buildings",
    ActorType.STATE: "flag",
    ActorType.PLACE: "map-pin",
}
_SECTION_ICONS = {
    Section.ALL: "books",
    Section.UNREAD: "circle",
    Section.BOOKMARKED: "bookmark-simple",
    Section.NOTED: "note-pencil",
}


@dataclass(frozen=True, slots=True)
class Shelf:
    """A row: a way to narrow the list, or (without a listing) a heading."""

    text: str
    listing: Listing | None = None
    icon: str = ""
    count: int | None = None
    actor_type: ActorType | None = None

    @property
    def is_heading(self) -> bool:
        return self.listing is None


def shelves(
    sections: Sequence[tuple[Section, int]],
    tags: Sequence[tuple[str, int]],
    actors: Sequence[ActorCount],
) -> list[Shelf]:
    """Everything the navigator shows, in order; headings only over something."""
    translate = QCoreApplication.translate
    rows = [
        Shelf(section_words(section), Listing(section), _SECTION_ICONS[section], count)
        for section, count in sections
    ]
    if tags:
        rows.append(Shelf(translate("Navigator", "Tags")))
        rows += [Shelf(tag, Listing(tag=tag), "tag", count) for tag, count in tags]
    if actors:
        rows.append(Shelf(translate("Navigator", "Actors")))
        rows += [
            Shelf(row.actor, Listing(actor_id=row.actor_id), ACTOR_ICONS[row.type], row.articles, row.type)
            for row in actors
        ]
    return rows


def section_words(section: Section) -> str:
    translate = QCoreApplication.translate
    return {
        Section.ALL: translate("Navigator", "All articles"),
        Section.UNREAD: translate("Navigator", "Unread"),
        Section.BOOKMARKED: translate("Navigator", "Bookmarked"),
        Section.NOTED: translate("Navigator", "With notes"),
    }[section]
