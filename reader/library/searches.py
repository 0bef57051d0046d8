"""Searches kept by name, with how much is new in each since the person last looked."""

from collections.abc import Callable
from datetime import datetime

from reader.errors import BadValue, SearchNotFound
from reader.library.roles import writes_notes
from reader.library.search import Search
from reader.model.annotation import Looked, Record, SavedQuery
from reader.model.change import Change, Noun
from reader.model.kinds import Sort
from reader.model.search import SavedSearch
from reader.ports import ArticleStore, NotesStore
from reader.text.normalise import normalise

_SEARCHES = frozenset({Noun.SEARCHES})


class Searches:
    """Saving, renaming and forgetting can be undone; having looked is no work of the person's."""

    def __init__(
        self, store: ArticleStore, notes: NotesStore, search: Search, now: Callable[[], datetime]
    ) -> None:
        self._store = store
        self._notes = notes
        self._search = search
        self._now = now

    def all(self) -> list[SavedSearch]:
        """Every saved search by name, counted now; one that can no longer be understood finds nothing."""
        looked = {one.search: one.position for one in self._notes.records(Looked)}
        found = [self._counted(one, looked.get(one.name, 0)) for one in self._notes.records(SavedQuery)]
        return sorted(found, key=lambda one: one.name.casefold())

    def get(self, name: str) -> SavedQuery:
        """Raises `SearchNotFound`."""
        record = self._notes.get(f"search:{name}")
        if not isinstance(record, SavedQuery):
            raise SearchNotFound(name=name)
        return record

    @writes_notes
    def save(self, name: str, query: str, sort: Sort = Sort.RELEVANCE) -> Change:
        """Keep a search under a name, in place of what was kept under it; nothing in it is new.

        Raises `QueryError`, or `BadValue` when the name is empty.
        """
        self._search.check(query)
        made = self._now().isoformat(timespec="milliseconds")
        record = SavedQuery(_checked(name), query, sort, made)
        self._notes.edit("Save search", [record, Looked(record.name, self._store.last_text())])
        return Change(_SEARCHES, (), record.name, "Save search")

    @writes_notes
    def rename(self, name: str, to: str) -> Change:
        """Raises `SearchNotFound`, or `BadValue` when the new name is empty or in use."""
        record, new = self.get(name), _checked(to)
        if new == name:
            return Change(frozenset(), (), name)
        if self._notes.get(f"search:{new}") is not None:
            raise BadValue(value=new, kind="new name", expected="Another search has it.")
        looked = self._notes.get(f"looked:{name}")
        position = looked.position if isinstance(looked, Looked) else 0
        saved = SavedQuery(new, record.query, record.sort, record.made)
        puts: list[Record] = [saved, Looked(new, position)]
        deletes: list[Record] = [record, Looked(name, position)]
        self._notes.edit("Rename search", puts, deletes)
        return Change(_SEARCHES, (), new, "Rename search")

    @writes_notes
    def forget(self, name: str) -> Change:
        """Raises `SearchNotFound`."""
        self._notes.edit("Forget search", [], [self.get(name)])
        return Change(_SEARCHES, (), label="Forget search")

    @writes_notes
    def look(self, name: str) -> Change:
        """Say that the person has seen what a search finds: from now on nothing in it is new."""
        self._notes.edit("Look at search", [Looked(self.get(name).name, self._store.last_text())])
        return Change(_SEARCHES, (), label="Look at search")

    def _counted(self, saved: SavedQuery, position: int) -> SavedSearch:
        # A file that was made anew counts its texts from the beginning.
        seen = position if position <= self._store.last_text() else 0
        total, new = self._search.count_since(saved.query, seen)
        return SavedSearch(saved.name, saved.query, saved.sort, total, new)


def _checked(name: str) -> str:
    cleaned = " ".join(normalise(name).split())
    if not cleaned:
        raise BadValue(value=name, kind="name", expected="Give the search a name.")
    return cleaned
