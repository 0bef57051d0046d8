"""The register's names, for whoever looks an actor up."""

from reader.entities.identity import actor_id
from reader.entities.registered import registered_actors
from reader.model.kinds import ActorType
from reader.resources import resource


def test_every_registered_actor_has_its_id_and_names_once() -> None:
    actors = registered_actors(resource("register"))
    assert {actor.type for actor in actors} == set(ActorType)
    for actor in actors:
        assert actor.id == actor_id(actor.type, actor.name)
        assert actor.name not in actor.aliases
        assert len(set(actor.aliases)) == len(actor.aliases)


def test_a_name_in_another_script_and_an_acronym_are_names_of_their_actor() -> None:
    names = {actor.name: actor.aliases for actor in registered_actors(resource("register"))}
    assert "Никол Пашинян" in names["Nikol Pashinyan"]
    assert "OTSC" in names["CSTO"]
    assert "Armenia" in names


def test_peoples_and_capitals_are_no_names_of_a_state() -> None:
    states = {actor.name: actor for actor in registered_actors(resource("register")) if actor.type == "state"}
    assert not {"armeno", "Yerevan", "Erevan"} & set(states["Armenia"].aliases)
