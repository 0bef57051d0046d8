"""Joins the variants of one name across articles: who is already known keeps their identifier."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from reader.entities.identity import name_key, plain, same_given_name
from reader.entities.nearby import NearbyNames
from reader.model.actor import Actor, Mention
from reader.model.kinds import ActorType

_BY_NAME = (ActorType.ORGANISATION, ActorType.STATE, ActorType.PLACE)


@dataclass(slots=True)
class _Known:
    """Known actors by what may find them again."""

    actors: dict[str, Actor] = field(default_factory=dict)
    names: dict[tuple[ActorType, str], Actor] = field(default_factory=dict)
    surnames: dict[str, list[Actor]] = field(default_factory=lambda: defaultdict(list))
    spelt: dict[str, list[Actor]] = field(default_factory=lambda: defaultdict(list))
    nearby: NearbyNames = field(default_factory=NearbyNames)

    def add(self, actor: Actor) -> None:
        self.actors[actor.id] = actor
        for name in (actor.name, *actor.aliases):
            self.names.setdefault((actor.type, plain(name)), actor)
        if actor.type is ActorType.PERSON and len(actor.name.split()) > 1:
            surname = actor.name.split()[-1]
            self.surnames[name_key(surname)].append(actor)
            self.spelt[surname].append(actor)
            self.nearby.add(surname)

    def learn(self, mention: Mention) -> None:
        """Take in an actor met for the first time; an organisation's other names are learnt as they come,
        a person's are not, for a bare surname may be another's."""
        if mention.actor_id not in self.actors:
            self.add(Actor(mention.actor_id, mention.actor, mention.type))
        if mention.type is ActorType.ORGANISATION:
            name = (mention.type, plain(mention.text))
            self.names.setdefault(name, self.actors[mention.actor_id])


class Linker:
    """Implements `ports.ActorLinker` by rule: an equal name or alias, or for persons the same given name and
    a surname equal in transliteration or within the allowed slips. In doubt nobody is joined: two candidates
    equally near, or only a surname that several share, leave the mention as it is.

    Knows the actors it was given and learns those it links; one thread at a time.
    """

    def __init__(self, known: Iterable[Actor] = ()) -> None:
        self._known = _Known()
        for actor in sorted(known, key=lambda one: one.id):
            self._known.add(actor)

    def link(self, mentions: Sequence[Mention]) -> list[Mention]:
        chosen: dict[str, Actor | None] = {}
        linked: list[Mention] = []
        for mention in mentions:
            if mention.actor_id not in chosen:
                chosen[mention.actor_id] = _same(self._known, mention)
            same = chosen[mention.actor_id]
            linked.append(
                mention if same is None else replace(mention, actor_id=same.id, actor=_fuller(same, mention))
            )
        for mention in linked:
            self._known.learn(mention)
        return linked


def _same(index: _Known, mention: Mention) -> Actor | None:
    """The known actor that the mention's actor is another spelling of; `None`: itself, or nobody."""
    if mention.actor_id in index.actors:
        return None
    exact = index.names.get((mention.type, plain(mention.actor)))
    if exact is not None or mention.type in _BY_NAME:
        return exact
    parts = mention.actor.split()
    if len(parts) == 1:
        return _only_surname(index, parts[0])
    return _nearest(index, parts[0], parts[-1])


def _fuller(known: Actor, mention: Mention) -> str:
    """What both are called: a given name that is written out, where the other has its initial."""
    given, other = known.name.split()[0].rstrip("."), mention.actor.split()[0].rstrip(".")
    is_initial = known.type is ActorType.PERSON and len(given) == 1 < len(other)
    return mention.actor if is_initial else known.name


def _only_surname(index: _Known, surname: str) -> Actor | None:
    """The one known person with a surname, spelt so or nearly so."""
    found = index.surnames.get(name_key(surname)) or _near(index, surname)
    return found[0] if len({actor.id for actor in found}) == 1 else None


def _near(index: _Known, surname: str) -> list[Actor]:
    """Known persons whose surnames are the nearest within the allowed slips."""
    distances = index.nearby.near(surname)
    if not distances:
        return []
    nearest = min(distances.values())
    return [
        actor for other, distance in distances.items() if distance == nearest for actor in index.spelt[other]
    ]


def _nearest(index: _Known, given: str, surname: str) -> Actor | None:
    exact = index.surnames.get(name_key(surname), [])
    for found in (exact, _near(index, surname)):
        fitting = [actor for actor in found if same_given_name(given, actor.name.split()[0])]
        if len({actor.id for actor in fitting}) == 1:
            return fitting[0]
        if fitting:
            return None
    return None
