"""Every actor of the library under every name it has: those the articles use, and those the register knows.

Names are looked up when a search is asked, not when an article is indexed, so that a new alias, a renaming or
a later version of the register need no index to be built again.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from reader.library.noted import Noted
from reader.model.actor import Actor, ActorCount
from reader.model.kinds import ActorType
from reader.model.query import Field, Query
from reader.ports import ArticleStore
from reader.search_ports import NameTable
from reader.text.actor_rules import ActorRules
from reader.text.analysis import key_of
from reader.text.names import folded_name

ACTOR_TYPES: dict[Field, frozenset[ActorType]] = {
    Field.ACTOR: frozenset(ActorType),
    Field.PERSON: frozenset({ActorType.PERSON}),
    Field.ORGANISATION: frozenset({ActorType.ORGANISATION}),
    Field.STATE: frozenset({ActorType.STATE}),
    Field.PLACE: frozenset({ActorType.PLACE}),
}
"""The fields that a clause on actors may have, and whom each means."""


@dataclass(frozen=True, slots=True)
class _Known:
    """The actors as they were at one state of the library."""

    position: int
    rules: ActorRules
    actors: dict[str, ActorCount]
    names: NameTable


class Catalogue:
    """Built anew when articles or the person's words on actors changed; else a look-up costs microseconds."""

    def __init__(
        self,
        store: ArticleStore,
        noted: Noted,
        registered: Callable[[], Iterable[Actor]],
        table: Callable[[Iterable[tuple[str, str]]], NameTable],
    ) -> None:
        self._store = store
        self._noted = noted
        self._registered = registered
        self._table = table
        self._known: _Known | None = None

    def shown(self, ids: Sequence[str]) -> dict[str, ActorCount]:
        """The actors with these ids; unknown ones are left out. Needs nothing to be built."""
        return {row.actor_id: row for row in self._store.actors_of(ids)}

    def meant(self, clause: Query, field: Field) -> frozenset[str]:
        """The ids of the actors with a name that a clause in words fits."""
        return self._of_type(self._current().names.owners(clause), field)

    def indexed(self, ids: Iterable[str]) -> frozenset[str]:
        """The ids under which the index may have some actors: it follows a merge only article by article."""
        return self._current().rules.with_merged(ids)

    def called(self, name: str, field: Field) -> frozenset[str]:
        """The ids of the actors whose canonical name this is or, when it is nobody's, one of whose names."""
        known = self._current()
        found = self._of_type(known.names.called(name), field)
        key = key_of(name)
        return frozenset(one for one in found if key_of(known.actors[one].actor) == key) or found

    def best(self, ids: Iterable[str]) -> ActorCount | None:
        """Of some actors the one that the most articles name."""
        found = self.shown(sorted(ids)).values()
        return max(found, key=lambda one: (one.articles, one.actor), default=None)

    def beginning(self, text: str, field: Field) -> list[ActorCount]:
        """The actors with a name in which a word begins like this, the most frequent first."""
        known = self._current()
        owners = dict.fromkeys(owner for owner, _ in known.names.beginning(text))
        found = [known.actors[owner] for owner in self._of_type(owners, field)]
        return sorted(found, key=lambda one: (-one.articles, one.actor))

    def _of_type(self, ids: Iterable[str], field: Field) -> frozenset[str]:
        actors, types = self._current().actors, ACTOR_TYPES[field]
        return frozenset(one for one in ids if actors[one].type in types)

    def _current(self) -> _Known:
        position, rules = self._store.position(), self._noted.rules()
        if self._known is None or self._known.position != position or self._known.rules is not rules:
            actors = {row.actor_id: row for row in self._store.actors()}
            names = self._table(dict.fromkeys(self._names(actors, rules)))
            self._known = _Known(position, rules, actors, names)
        return self._known

    def _names(self, actors: dict[str, ActorCount], rules: ActorRules) -> Iterator[tuple[str, str]]:
        """A state's other words in articles are its people and its capital (`azeri`, `Baku`), which mean the
        state only where they stand: they are found in the articles that use them."""
        for row in actors.values():
            yield row.actor_id, row.actor
            if row.type is not ActorType.STATE:
                for name in row.aliases:
                    yield row.actor_id, name
        for actor in self._registered():
            for name in (actor.name, *actor.aliases):
                owner = rules.shown(actor.id, folded_name(name))
                if owner in actors:
                    yield owner, name
        for name, said in rules.aliases.items():
            owner = rules.alias_of(name) or ""
            if owner in actors:
                yield owner, said.spelling
