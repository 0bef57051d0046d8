"""What stands in `resources/register`: checked against CLDR where it knows, and against itself."""

from collections import defaultdict

import pytest
from babel import Locale

from reader.entities.gazetteer import Gazetteer
from reader.entities.identity import actor_id, name_key, plain, same_given_name
from reader.entities.register import Register, load_register
from reader.model.kinds import ActorType
from reader.resources import resource
from reader.text.analysis import fold

# One spelling, two actors, and no doubt which is meant: a club under an English name of its town, a man and
# the town that he renamed after himself.
_TWO_ACTORS = {"genoa", "turkmenbashi"}
# Different persons whose names differ by less than a slip of the pen.
_NAMESAKES = {
    frozenset({"George W. Bush", "George H. W. Bush"}),
    frozenset({"Roberto Fico", "Robert Fico"}),
    frozenset({"Li Keqiang", "Li Qiang"}),
}
# Members of the United Nations, and the two observers.
_SOVEREIGN = 193 + 2


@pytest.fixture(scope="module")
def register() -> Register:
    return load_register(resource("register"))


def _without_label(name: str) -> str:
    """`Myanmar (Birmania)` is Myanmar with a label."""
    return fold(name.split(" (", maxsplit=1)[0])


def test_there_is_enough_of_it(register: Register) -> None:
    assert len([state for state in register.states if len(state.code) == 2]) >= _SOVEREIGN
    assert len(register.organisations) >= 300
    assert len(register.persons) >= 400


@pytest.mark.parametrize("language", ["it", "en"])
def test_names_of_states_are_those_of_cldr(register: Register, language: str) -> None:
    territories = Locale(language).territories
    differing = {
        state.code: territories[state.code]
        for state in register.states
        if state.code in territories
        and _without_label(territories[state.code])
        not in {fold(name) for name in (state.italian, state.english, *state.names)}
    }
    assert differing == {}


def test_every_sovereign_state_has_a_capital_and_a_people(register: Register) -> None:
    wanting = [
        state.code
        for state in register.states
        if len(state.code) == 2 and not (state.capitals and state.demonyms and state.demonyms_en)
    ]
    assert wanting == ["VA"]  # nobody is called after it in English


def test_no_form_stands_for_two_actors_unless_it_is_marked(register: Register) -> None:
    forms: dict[str, set[tuple[str, str, bool]]] = defaultdict(set)
    for body in register.organisations:
        for raw in (body.name, *body.full, *body.acronyms, *body.aliases):
            forms[fold(raw)].add(("organisation", body.name, raw in body.ambiguous))
    for place in register.places:
        for raw in (place.name, *place.aliases):
            forms[fold(raw)].add(("place", place.name, raw in place.ambiguous))
    for person in register.persons:
        for raw in (person.name, *person.aliases):
            forms[fold(raw)].add(("person", person.name, False))
    for state in register.states:
        for raw in (state.italian, state.english, *state.names, *state.seats):
            forms[fold(raw)].add(("state", state.code, raw in state.ambiguous))
    colliding = {
        form
        for form, uses in forms.items()
        if len({use[:2] for use in uses}) > 1 and not all(marked for _, _, marked in uses)
    }
    assert colliding == _TWO_ACTORS


def test_no_two_rows_are_one_actor(register: Register) -> None:
    names = [actor_id(ActorType.ORGANISATION, body.name) for body in register.organisations]
    names += [actor_id(ActorType.PERSON, person.name) for person in register.persons]
    names += [actor_id(ActorType.PLACE, place.name) for place in register.places]
    assert len(names) == len(set(names))


def test_no_person_stands_there_under_two_spellings(register: Register) -> None:
    by_surname = defaultdict(list)
    for person in register.persons:
        by_surname[name_key(person.surname) or person.surname].append(person.name)
    doubled = {
        frozenset((one, other))
        for names in by_surname.values()
        for one in names
        for other in names
        if one < other and same_given_name(one.split()[0], other.split()[0])
    }
    assert doubled <= _NAMESAKES


def test_a_bare_surname_means_one_person(register: Register) -> None:
    alone = [plain(person.surname) for person in register.persons if person.surname_alone]
    assert len(alone) == len(set(alone))


def test_a_surname_is_part_of_a_name(register: Register) -> None:
    strange = [
        person.name
        for person in register.persons
        if not any(fold(person.surname) in fold(name) for name in (person.name, *person.aliases))
    ]
    assert strange == []


def test_states_of_rows_are_states_of_the_table(register: Register) -> None:
    codes = {state.code for state in register.states} | {""}
    used = {body.state for body in register.organisations}
    used |= {person.state for person in register.persons} | {place.state for place in register.places}
    assert used <= codes


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("Pashinian", "Nikol Pashinyan"),
        ("Pašinjan", "Nikol Pashinyan"),
        ("Aliev", "Ilham Aliyev"),
        ("Erdoğan", "Recep Tayyip Erdogan"),
        ("Saakašvili", "Mikheil Saakashvili"),
        ("Zelenskyj", "Volodymyr Zelensky"),
    ],
)
def test_accepted_spellings_find_their_person(gazetteer: Gazetteer, spelling: str, name: str) -> None:
    found = gazetteer.persons_called(spelling) or gazetteer.persons_misspelt(spelling)
    assert name in [person.name for person in found]


@pytest.mark.parametrize(
    ("script", "name"),
    [
        ("Никол Пашинян", "Nikol Pashinyan"),
        ("Նիկոլ Փաշինյան", "Nikol Pashinyan"),
        ("İlham Əliyev", "Ilham Aliyev"),
        ("Ильхам Алиев", "Ilham Aliyev"),
        ("ბიძინა ივანიშვილი", "Bidzina Ivanishvili"),
        ("Владимир Путин", "Vladimir Putin"),
    ],
)
def test_original_scripts_are_there(register: Register, script: str, name: str) -> None:
    assert [person.name for person in register.persons if script in person.aliases] == [name]
