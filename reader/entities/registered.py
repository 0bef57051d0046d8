"""The names that the built-in register gives its actors, for whoever looks one up by any of them."""

from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from reader.entities.gazetteer import Gazetteer
from reader.entities.identity import actor_id
from reader.entities.register import Register, fingerprint, load_register
from reader.model.actor import Actor
from reader.model.kinds import ActorType


def registered_actors(folder: Path) -> list[Actor]:
    """Every registered actor with its identifier and all its names; demonyms and capitals are none.

    Raises `RegisterDamaged`.
    """
    return list(_read(folder, fingerprint(folder)))


@lru_cache(maxsize=1)
def _read(folder: Path, _fingerprint: str) -> tuple[Actor, ...]:
    """Once in a process, however many libraries it opens."""
    register = load_register(folder)
    return (*_states(register), *_others(register))


def _states(register: Register) -> Iterator[Actor]:
    gazetteer = Gazetteer(register)
    for state in register.states:
        yield _actor(
            ActorType.STATE, gazetteer.state_name(state.code), (state.italian, state.english, *state.names)
        )


def _others(register: Register) -> Iterator[Actor]:
    for body in register.organisations:
        yield _actor(ActorType.ORGANISATION, body.name, (*body.full, *body.acronyms, *body.aliases))
    for person in register.persons:
        yield _actor(ActorType.PERSON, person.name, person.aliases)
    for place in register.places:
        yield _actor(ActorType.PLACE, place.name, place.aliases)


def _actor(kind: ActorType, name: str, names: tuple[str, ...]) -> Actor:
    aliases = tuple(alias for alias in dict.fromkeys(names) if alias != name)
    return Actor(actor_id(kind, name), name, kind, aliases)
