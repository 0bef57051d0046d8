import os
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.entities.identity import actor_id, name_key, same_given_name, slips
from reader.entities.linker import Linker
from reader.model.actor import Actor, Mention, RecognisedBy
from reader.model.kinds import ActorType

_CASES = 5000 if os.environ.get("CORPUS_READER_SOAK") else 250


def mention(name: str, kind: ActorType = ActorType.PERSON) -> Mention:
    return Mention(0, len(name), name, kind, actor_id(kind, name), name, RecognisedBy.RULE)


def actor(name: str, *aliases: str, kind: ActorType = ActorType.PERSON) -> Actor:
    return Actor(actor_id(kind, name), name, kind, aliases)


def linked(name: str, *known: Actor, kind: ActorType = ActorType.PERSON) -> str:
    return Linker(known).link([mention(name, kind)])[0].actor


def test_spellings_of_one_person_are_joined() -> None:
    known = actor("Nikol Pashinyan")
    for name in ("Nikol Pashinian", "Nikol Pashniyan", "N. Pashinyan", "Pashniyan", "Nicol Pashinyan"):
        assert linked(name, known) == "Nikol Pashinyan"


def test_relatives_and_namesakes_stay_apart() -> None:
    assert linked("Heydar Aliyev", actor("Ilham Aliyev")) == "Heydar Aliyev"
    assert linked("Maria Rossi", actor("Mario Rossi")) == "Maria Rossi"
    assert linked("Samvel Karapetyan", actor("Karen Karapetyan")) == "Samvel Karapetyan"
    assert linked("Robert Kocharyan", actor("Robert Karapetyan")) == "Robert Kocharyan"


def test_a_surname_that_two_share_joins_nobody() -> None:
    assert linked("Aliyev", actor("Ilham Aliyev"), actor("Heydar Aliyev")) == "Aliyev"


def test_aliases_join_organisations() -> None:
    known = actor("CSTO", "Collective Security Treaty Organization", kind=ActorType.ORGANISATION)
    joined = linked("collective security treaty organization", known, kind=ActorType.ORGANISATION)
    assert joined == "CSTO"


def test_a_surname_in_another_script_joins_the_only_person_so_called() -> None:
    known = actor("Arsen Torosyan")
    for name in ("Թորոսյան", "Торосян", "Арсен Торосян", "Արսեն Թորոսյան", "ტოროსიან"):
        assert linked(name, known) == "Arsen Torosyan"
    assert linked("Торосян", known, actor("Ashot Torosyan")) == "Торосян"


def test_types_are_never_joined() -> None:
    assert linked("Sofia", actor("Sofia", kind=ActorType.PLACE)) == "Sofia"


def test_the_order_of_the_known_does_not_matter() -> None:
    first, second = actor("Ugo Verdelli"), actor("Ugo Verdello")
    assert linked("Ugo Verdella", first, second) == linked("Ugo Verdella", second, first)


def test_who_was_linked_is_known_from_then_on() -> None:
    linker = Linker()
    linker.link([mention("Ugo Verdelli")])
    assert linker.link([mention("Ugo Verdeli")])[0].actor == "Ugo Verdelli"


def test_an_organisations_other_names_are_learnt() -> None:
    linker = Linker()
    kind = ActorType.ORGANISATION
    full = replace(mention("CX", kind), text="Comitato Xanti")
    linker.link([full])
    assert linker.link([mention("Comitato Xanti", kind)])[0].actor == "CX"


def test_everything_but_the_actor_is_kept() -> None:
    one = mention("Nikol Pashinian")
    other = Linker([actor("Nikol Pashinyan")]).link([one])[0]
    assert (other.start, other.end, other.text, other.by) == (one.start, one.end, one.text, one.by)
    assert other.actor_id == "person-nikol-pashinyan"


def slowly_linked(name: str, known: list[str]) -> str:
    """The definition: among the nearest surnames, the one person with a given name that fits."""
    given, surname = name.split()
    exact = [one for one in known if name_key(one.split()[1]) == name_key(surname)]
    distances = {
        one: slips(surname, one.split()[1])
        for one in known
        if name_key(one.split()[1])[:1] == name_key(surname)[:1]
    }
    measured = {one: distance for one, distance in distances.items() if distance is not None}
    nearest = [one for one in measured if measured[one] == min(measured.values())]
    if name in known:
        return name
    for found in (exact, nearest):
        fitting = {one for one in found if same_given_name(given, one.split()[0])}
        if fitting:
            return fitting.pop() if len(fitting) == 1 else name
    return name


_GIVEN = st.sampled_from(["Nikol", "Nikola", "Niccolo", "Maria", "Mario", "N"])
_SURNAME = st.lists(st.sampled_from(["pash", "pasc", "i", "n", "yan", "ian", "ev", "ov", "ro"]), min_size=2)
_PERSON = st.builds(lambda given, parts: f"{given} {''.join(parts[:5]).title()}", _GIVEN, _SURNAME)


@given(_PERSON, st.lists(_PERSON, max_size=25, unique_by=lambda name: actor_id(ActorType.PERSON, name)))
@settings(max_examples=_CASES)
def test_linking_finds_whom_comparing_with_all_finds(name: str, known: list[str]) -> None:
    (found,) = Linker(map(actor, known)).link([mention(name)])
    assert found.actor_id == actor(slowly_linked(name, known)).id


def test_a_given_name_that_is_written_out_replaces_its_initial() -> None:
    (found,) = Linker([actor("C. Bianchetti")]).link([mention("Carlo Bianchetti")])
    assert (found.actor_id, found.actor) == ("person-c-bianchetti", "Carlo Bianchetti")
