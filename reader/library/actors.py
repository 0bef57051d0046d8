"""The actors of an article or of the whole library, as the person's corrections leave them."""

from collections.abc import Container, Iterator
from dataclasses import replace

from reader.errors import ActorNotFound, AmbiguousActor
from reader.library.actor_marking import ActorMarking
from reader.library.actor_sentences import sentence_of
from reader.model.actor import (
    Actor,
    ActorCount,
    ActorName,
    ActorPage,
    ArticleMention,
    ContextSort,
    Mention,
    MentionContext,
    Origin,
    RecognisedBy,
)
from reader.model.annotation import ActorCorrection
from reader.model.kinds import ActorType
from reader.text.actor_rules import ActorRules
from reader.text.names import folded_name

_MOST_CANDIDATES = 8
_MOST_NAMESAKES = 100


class Actors(ActorMarking):
    """Reads what detection stored, with the corrections laid over it; changes come from the classes below it.

    What concerns one article shows a correction at once. Sums over the library follow when the process that
    writes the articles has caught up, within a second.
    """

    def counted(self, article_id: str | None = None) -> list[ActorCount]:
        """Actors of one article or of all, most mentioned first."""
        return self._store.actors(article_id)

    def leading(self, limit: int) -> list[ActorCount]:
        """The actors that stand in the most articles, these first."""
        return self._store.leading_actors(limit)

    def everywhere(self, article_id: str) -> list[ActorCount]:
        """The actors of one article, with their numbers in the whole library."""
        return self._store.actors_of(list({one.actor_id for one in self._store.mentions(article_id)}))

    def mentions(self, article_id: str) -> list[Mention]:
        """The mentions of one article, sorted, never overlapping."""
        return self._store.mentions(article_id)

    def all_mentions(self, article_id: str | None = None) -> list[ArticleMention]:
        return list(self._store.all_mentions(article_id))

    def resolve(self, reference: str, *, whole: bool = False) -> Actor:
        """The actor called by an id, a name or an alias, whatever its case and accents; a person also by
        some words of a name, unless it must be `whole`. What an actor is called wins over its other names,
        these over parts. Raises `ActorNotFound`, or `AmbiguousActor` with the candidates."""
        rules = self._rules()
        found = self._store.actors_of([rules.root(reference)] if reference else [])
        found = found or self._named(reference, rules)
        if not found and (said := self._only_said(reference, rules)):
            return said
        found = found or ([] if whole else self._partly(reference, rules))
        if not found:
            raise ActorNotFound(reference=reference)
        if len(found) > 1:
            names = ", ".join(f"{row.actor_id} ({row.actor})" for row in found[:_MOST_CANDIDATES])
            raise AmbiguousActor(reference=reference, candidates=names)
        return _actor(found[0])

    def _named(self, reference: str, rules: ActorRules) -> list[ActorCount]:
        name = folded_name(reference)
        ids = self._store.actors_named(reference)
        said = [actor for actor, spoken in rules.given_names() if folded_name(spoken) == name]
        found = self._store.actors_of(list(dict.fromkeys([*ids, *said])) or self._spelt(name, rules))
        first = [row for row in found if folded_name(row.actor) == name]
        return first or found

    def _spelt(self, name: str, rules: ActorRules) -> list[str]:
        """Whom a built-in spelling means that no text here has."""
        return [
            rules.shown(actor.id, name)
            for actor in self._registered()
            if name in map(folded_name, (actor.name, *actor.aliases))
        ]

    def _partly(self, reference: str, rules: ActorRules) -> list[ActorCount]:
        """The persons of whose names the reference is a part, in a text or in the register."""
        part = f" {folded_name(reference)} "
        if not part.strip():
            return []
        here = map(_actor, self._store.actors_of(self._store.actors_like(reference, _MOST_NAMESAKES)))
        called = [
            rules.root(actor.id)
            for actor in (*here, *self._registered())
            if actor.type is ActorType.PERSON
            and any(part in f" {folded_name(name)} " for name in (actor.name, *actor.aliases))
        ]
        return self._store.actors_of(list(dict.fromkeys(called)))

    def _only_said(self, reference: str, rules: ActorRules) -> Actor | None:
        """An actor that no text here names, or that the sums do not know yet."""
        name = folded_name(reference)
        known = {rules.root(one) for one in rules.speaks_of()} - {""}
        shown = [rules.display(one, None) for one in sorted(known)]
        fitting = [one for one in shown if reference == one.id or folded_name(one.name) == name]
        if not reference.strip() or not fitting:
            return None
        return Actor(fitting[0].id, fitting[0].name, fitting[0].type)

    def find(self, text: str, limit: int = 8) -> list[ActorCount]:
        """Actors by any of their names: the whole name, then its beginning, then the beginning of one of its
        words; the most mentioned first. Nothing for a blank text."""
        if not folded_name(text):
            return []
        return self._store.actors_of(self._store.actors_like(text, limit))

    def page(self, actor_id: str) -> ActorPage:
        """All about one actor. Raises `ActorNotFound`."""
        rules = self._rules()
        shown = rules.root(actor_id) or actor_id
        rows = self._store.actors_of([shown])
        if not rows:
            said = self._only_said(shown, rules)
            if said is None:
                raise ActorNotFound(reference=shown)
            rows = [
                ActorCount(said.name, said.id, said.type, (), 0, 0, confirmed=True, by=RecognisedBy.PERSON)
            ]
        row = rows[0]
        return ActorPage(
            id=row.actor_id,
            name=row.actor,
            type=row.type,
            names=self._names(row, rules),
            count=row.count,
            articles=row.articles,
            confirmed=row.confirmed,
            by=row.by,
            notes=self._notes_on(row.actor_id, rules),
            corrections=tuple(self._sentences(row.actor_id, rules)),
        )

    def _names(self, row: ActorCount, rules: ActorRules) -> tuple[ActorName, ...]:
        """The names in use, then those that no text has: the person's and the register's."""
        given = {name for name in rules.aliases if rules.alias_of(name) == row.actor_id}
        spelt = {folded_name(text): text for text in self._built_in(row.actor_id, rules)}
        names = [
            replace(name, origin=_origin(name, row.type, given, spelt))
            for name in self._store.actor_names(row.actor_id)
        ]
        spoken = [name for actor, name in rules.given_names() if actor == row.actor_id]
        for name in dict.fromkeys([*spoken, row.actor]):
            if name not in (one.text for one in names):
                origin = Origin.PERSON if spoken else Origin.DETECTED
                names.append(ActorName(name, origin, 0))
        there = {folded_name(name.text) for name in names}
        names += [ActorName(text, Origin.BUILT_IN, 0) for name, text in spelt.items() if name not in there]
        return tuple(names)

    def _built_in(self, actor_id: str, rules: ActorRules) -> Iterator[str]:
        """The spellings that the register accepts, as far as the person left them to the actor."""
        for actor in self._registered():
            if rules.root(actor.id) == actor_id:
                for text in (actor.name, *actor.aliases):
                    if rules.shown(actor.id, folded_name(text)) == actor_id:
                        yield text

    def _notes_on(self, actor_id: str, rules: ActorRules) -> int:
        """Notes on the actor, also those written on one that was merged into it since."""
        ids = rules.with_merged([actor_id])
        return sum(len(self._notes.annotations(actor_id=one)) for one in ids)

    def _sentences(self, actor_id: str, rules: ActorRules) -> list[str]:
        said = self._notes.records(ActorCorrection)
        about = [
            one
            for one in said
            if actor_id in (rules.root(one.actor.id), one.actor.id, one.into.id if one.into else "")
            and one.spelling != one.actor.name
        ]
        return [sentence_of(one) for one in about]

    def contexts(
        self,
        actor_id: str,
        *,
        sort: ContextSort = ContextSort.DATE,
        descending: bool | None = None,
        limit: int = 100,
        offset: int = 0,
    ) -> list[MentionContext]:
        """Mentions in their sentences: by date the newest first, by context in the order of the alphabet,
        unless `descending` says otherwise. Mentions without a date stand last."""
        backwards = sort is ContextSort.DATE if descending is None else descending
        return self._store.contexts(actor_id, sort, backwards, limit, offset)


def _origin(name: ActorName, kind: ActorType, given: Container[str], spelt: Container[str]) -> Origin:
    """Whose name it is. Of an actor in the register a surname or a misspelling need not stand there; the
    people and the capital of a state do."""
    folded = folded_name(name.text)
    if folded in given:
        return Origin.PERSON
    is_listed = kind is ActorType.STATE or folded in spelt
    return name.origin if is_listed or name.origin is not Origin.BUILT_IN else Origin.DETECTED


def _actor(row: ActorCount) -> Actor:
    return Actor(row.actor_id, row.actor, row.type, row.aliases)
