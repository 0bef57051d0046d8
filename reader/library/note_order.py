"""The notebook's entries in the order of their groups, kept sorted while single ones change."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from reader.model.annotation import PlacedAnnotation
from reader.model.kinds import Colour
from reader.model.notebook import Grouping, NotebookGroup, NotebookPage
from reader.text.analysis import fold

_MANY = 500
"""New entries from which sorting all again is quicker than putting each in its place."""

_SELECTIVE = 40
"""Sorting one entry takes as long as looking at some so many."""

_Group = tuple[bool, str, str]
"""Whether it is that of all that has no group, what it is sorted by, and its key."""
_Entry = tuple[_Group, tuple[str, bool, int, str], str, str]
"""A group, a place, the id of an annotation, and what the group is called."""


@dataclass(frozen=True, slots=True)
class Noted:
    """An annotation with what it is grouped and ordered by."""

    row: PlacedAnnotation
    actors: tuple[tuple[str, str], ...]
    """Ids and names of those whom the passage names, or whom the note is on."""


class Order:
    """The entries of one grouping. An annotation may stand in several groups; what has none stands last."""

    def __init__(self, group: Grouping, names: Mapping[Colour, str]) -> None:
        self._group = group
        self._names = names
        self._sorted: list[_Entry] = []
        self._of: dict[str, list[_Entry]] = {}

    def put(self, notes: Mapping[str, Noted]) -> None:
        """Add annotations that are not in it."""
        new: list[_Entry] = []
        for note_id, note in notes.items():
            self._of[note_id] = [
                ((key == "", order, key), _place_of(note.row), note_id, label)
                for key, label, order in self._groups(note)
            ]
            new += self._of[note_id]
        if len(new) > _MANY:
            self._sorted = sorted([*self._sorted, *new])
        else:
            for entry in new:
                insort(self._sorted, entry)

    def drop(self, ids: Collection[str]) -> None:
        for note_id in ids:
            for entry in self._of.pop(note_id, ()):
                del self._sorted[bisect_left(self._sorted, entry)]

    def page(
        self, found: set[str] | None, held: Mapping[str, Noted], limit: int, offset: int
    ) -> NotebookPage:
        """A page of what was found; `None` is everything."""
        entries = self._sorted if found is None else self._those(found)
        shown = groupby(entries[offset : offset + limit], key=lambda entry: (entry[0], entry[3]))
        groups = tuple(
            NotebookGroup(
                group[2], label, _count(entries, group), tuple(held[entry[2]].row for entry in here)
            )
            for (group, label), here in shown
        )
        return NotebookPage(len(held) if found is None else len(found), groups)

    def _those(self, found: set[str]) -> list[_Entry]:
        """Few are sorted; to find many, the sorted ones are looked through."""
        if len(found) * _SELECTIVE < len(self._sorted):
            return sorted(entry for note_id in found for entry in self._of[note_id])
        return [entry for entry in self._sorted if entry[2] in found]

    def _groups(self, note: Noted) -> Iterable[tuple[str, str, str]]:
        """Key, name and what to sort by of each group."""
        match self._group:
            case Grouping.ARTICLE:
                return _article_groups(note)
            case Grouping.ACTOR:
                return _actor_groups(note)
            case Grouping.TAG:
                return _tag_groups(note)
            case Grouping.COLOUR:
                return _colour_groups(note, self._names)


def _count(entries: Sequence[_Entry], group: _Group) -> int:
    """How many of the sorted entries are in a group, without looking at each."""
    by_group = itemgetter(0)
    return bisect_right(entries, group, key=by_group) - bisect_left(entries, group, key=by_group)


def _place_of(row: PlacedAnnotation) -> tuple[str, bool, int, str]:
    return (row.path, row.start is None, row.start or 0, row.created)


def _article_groups(note: Noted) -> Iterable[tuple[str, str, str]]:
    row = note.row
    yield (row.article, row.title, fold(row.title)) if row.actor_id is None else ("", "", "")


def _actor_groups(note: Noted) -> Iterable[tuple[str, str, str]]:
    for actor_id, name in note.actors or (("", ""),):
        yield actor_id, name, fold(name)


def _tag_groups(note: Noted) -> Iterable[tuple[str, str, str]]:
    for tag in note.row.tags or ("",):
        yield tag, tag, fold(tag)


def _colour_groups(note: Noted, names: Mapping[Colour, str]) -> Iterable[tuple[str, str, str]]:
    colour = note.row.colour
    if colour is None:
        yield "", "", ""
    else:
        yield colour.value, names[colour], str(tuple(Colour).index(colour))
