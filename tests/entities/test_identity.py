import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.entities.identity import actor_id, allowed_slips, name_key, plain, same_given_name, slips
from reader.model.kinds import ActorType


@pytest.mark.parametrize(
    "spellings",
    [
        ("Pashinyan", "Pashinian", "Pašinjan"),
        ("Aliyev", "Aliev", "Alijev", "Əliyev"),
        ("Zelensky", "Zelenskyy", "Zelenskij", "Zelenskiy"),
        ("Medvedev", "Medvedyev"),
        ("Yeltsin", "Eltsin"),
        ("Harutyunyan", "Arutyunyan"),
        ("Zhaparov", "Japarov"),
        ("Garibashvili", "Gharibashvili"),
        ("Pashinyan", "Пашинян", "Փաշինյան", "ՓԱՇԻՆՅԱՆ", "Paşinyan"),
        ("Aliyev", "Алиев", "Ալիև", "ƏLİYEV"),
        ("Harutyunyan", "Հարությունյան", "Арутюнян"),
        ("Ivanishvili", "ივანიშვილი", "Иванишвили"),
        ("Zelensky", "Зеленский", "Зеленський"),
        ("Ter-Petrosyan", "Տեր-Պետրոսյան", "Тер-Петросян"),
    ],
)
def test_transliterations_of_one_name_share_a_key(spellings: tuple[str, ...]) -> None:
    assert len({name_key(one) for one in spellings}) == 1


@pytest.mark.parametrize(
    ("left", "right"), [("Karapetyan", "Kocharyan"), ("Sargsyan", "Saakashvili"), ("Conte", "Monte")]
)
def test_different_names_are_not_slips_of_each_other(left: str, right: str) -> None:
    assert slips(left, right) is None


def test_two_letters_swapped_are_one_slip() -> None:
    assert slips("Pashniyan", "Pashinyan") == 1


def test_short_names_bear_no_slip() -> None:
    assert allowed_slips(5) == 0
    assert slips("Trump", "Trumb") is None


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("Nikol", "Nikol", True),
        ("N.", "Nikol", True),
        ("Mario", "Maria", False),
        ("Paolo", "Paola", False),
        ("Ilham", "Heydar", False),
        ("Aleksandr", "Alexandr", True),
        ("Vladimir", "Vladimr", True),
    ],
)
def test_given_names_of_one_person(left: str, right: str, same: bool) -> None:
    assert same_given_name(left, right) is same


def test_an_id_forgets_case_accents_and_signs() -> None:
    assert actor_id(ActorType.PERSON, "Ilham Aliyev") == "person-ilham-aliyev"
    assert actor_id(ActorType.ORGANISATION, "Banca d’Italia") == actor_id(
        ActorType.ORGANISATION, "banca d'italia"
    )
    assert actor_id(ActorType.STATE, "Perù") == "state-peru"


def test_an_id_tells_types_apart() -> None:
    assert actor_id(ActorType.STATE, "Georgia") != actor_id(ActorType.PLACE, "Georgia")


def test_names_in_other_scripts_have_different_ids() -> None:
    assert actor_id(ActorType.STATE, "Армения") != actor_id(ActorType.STATE, "Россия")


@given(st.text(min_size=1, max_size=200), st.sampled_from(list(ActorType)))
def test_every_name_has_a_short_stable_id(name: str, kind: ActorType) -> None:
    made = actor_id(kind, name)
    assert made == actor_id(kind, name)
    assert made.startswith(f"{kind.value}-")
    assert len(made) <= len(kind.value) + 61
    assert made.isascii()


@given(st.text(max_size=40), st.text(max_size=40))
@example("𝔸", "ẞİ")
def test_slips_are_symmetric(left: str, right: str) -> None:
    assert slips(left, right) == slips(right, left)
    assert plain(plain(left)) == plain(left)
