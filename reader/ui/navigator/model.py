"""The shelves of the navigator: what each leads to, and how it is shown."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reader.model.actor import ActorCount
from reader.model.article import Listing, Section
from reader.model.kinds import ActorType
from reader.model.search import SavedSearch
from reader.ui.language import actor_words
from reader.ui.outline.model import Row
from reader.ui.trail import View

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
SEARCHES, TAGS, ACTORS = "searches", "tags", "actors"
"""The headings, by the names under which they are remembered as folded."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """A row with what it leads to: a way to list articles, a page, or a saved search (a heading: nothing)."""

    row: Row
    listing: Listing | None = None
    page: View | None = None
    search: str = ""


@dataclass(frozen=True, slots=True)
class Counts:
    """Everything the navigator counts."""

    sections: Sequence[tuple[Section, int]] = ()
    to_review: int = 0
    searches: Sequence[SavedSearch] = ()
    tags: Sequence[tuple[str, int]] = ()
    actors: Sequence[ActorCount] = ()


def shelves(counts: Counts) -> list[Shelf]:
    """Everything the navigator shows, in order; headings only over something, and nothing to review where
    there is nothing."""
    translate = QCoreApplication.translate
    rows = [_section(section, count) for section, count in counts.sections]
    rows.append(_page(View.NOTEBOOK, translate("Navigator", "Notebook"), "notebook", None))
    if counts.to_review:
        review = translate("Navigator", "To review")
        rows.append(_page(View.REVIEW, review, "warning-circle", counts.to_review))
    for name, heading, members in (
        (SEARCHES, translate("Navigator", "Saved searches"), [_search(found) for found in counts.searches]),
        (TAGS, translate("Navigator", "Tags"), [_tag(tag, count) for tag, count in counts.tags]),
        (ACTORS, translate("Navigator", "Actors"), [_actor(actor) for actor in counts.actors]),
    ):
        if members:
            rows += [Shelf(Row(f"heading:{name}", heading, name, is_heading=True)), *members]
    return rows


def key_of(listing: Listing) -> str:
    """The key of the row that stands for a listing, whatever its order."""
    if listing.tag is not None:
        return f"tag:{listing.tag}"
    if listing.actor_id is not None:
        return f"actor:{listing.actor_id}"
    return f"section:{listing.section}"


def section_words(section: Section) -> str:
    translate = QCoreApplication.translate
    return {
        Section.ALL: translate("Navigator", "All articles"),
        Section.UNREAD: translate("Navigator", "Unread"),
        Section.BOOKMARKED: translate("Navigator", "Bookmarked"),
        Section.NOTED: translate("Navigator", "With notes"),
    }[section]


def _section(section: Section, count: int) -> Shelf:
    listing = Listing(section)
    row = Row(key_of(listing), section_words(section), icon=_SECTION_ICONS[section], count=count)
    return Shelf(row, listing)


def _page(view: View, words: str, icon: str, count: int | None) -> Shelf:
    return Shelf(Row(f"page:{view}", words, icon=icon, count=count), page=view)


def _search(found: SavedSearch) -> Shelf:
    translate = QCoreApplication.translate
    count = found.new
    new = translate("Navigator", "%n new", "", count) if count else ""
    row = Row(
        f"search:{found.name}",
        found.name,
        SEARCHES,
        icon="magnifying-glass",
        count=None if found.new else found.total,
        badge=new,
        hint=found.query,
    )
    return Shelf(row, search=found.name)


def _tag(tag: str, count: int) -> Shelf:
    listing = Listing(tag=tag)
    return Shelf(Row(key_of(listing), tag, TAGS, icon="tag", count=count), listing)


def _actor(actor: ActorCount) -> Shelf:
    listing = Listing(actor_id=actor.actor_id)
    row = Row(
        key_of(listing),
        actor_words(actor.actor, actor.type),
        ACTORS,
        icon=ACTOR_ICONS[actor.type],
        actor_type=actor.type,
        count=actor.articles,
        hint=QCoreApplication.translate("Navigator", "Click for the articles, right-click for the page"),
    )
    return Shelf(row, listing)
