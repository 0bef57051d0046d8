import os
import string
from random import Random

import pytest

from reader.entities.gazetteer import Gazetteer
from reader.entities.identity import name_key, plain
from tests.entities.conftest import Detect, Found

_CASES = 4000 if os.environ.get("CORPUS_READER_SOAK") else 300


def typo(word: str, random: Random) -> str:
    """One edit anywhere: a letter lost, doubled by another, changed, or two swapped."""
    at = random.randrange(len(word) - 1)
    letter = random.choice(string.ascii_lowercase)
    made = random.choice(
        [
            word[:at] + word[at + 1 :],
            word[:at] + letter + word[at:],
            word[:at] + letter + word[at + 1 :],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
        ]
    )
    return made[:1].upper() + made[1:].lower()


def test_misspelt_surnames_that_nobody_saw_mean_the_person_named_before(
    gazetteer: Gazetteer, detect: Detect
) -> None:
    random = Random(7)
    people = [
        person
        for person in gazetteer.register.persons
        if len(person.name.split()) == 2
        and person.surname == person.name.split()[1]
        and len(person.surname) >= 6
        and person.surname.isascii()
        and person.surname.isalpha()
    ]
    wrong = []
    for _ in range(_CASES):
        person = random.choice(people)
        written = typo(person.surname, random)
        if gazetteer.persons_called(written) or plain(written) in gazetteer.adjectives:
            continue
        text = f"Ieri ha parlato {person.name} a lungo. Domani forse {written} torna in aula."
        last = detect(text)[-1]
        if (last.text, last.actor) != (written, person.name):
            wrong.append((person.name, written, last.text, last.actor))
    assert len(wrong) <= _CASES // 50, wrong[:10]


@pytest.mark.parametrize(
    ("first", "other"),
    [("Karen Karapetyan", "Kocharyan"), ("Ilham Aliyev", "Guliyev"), ("Aldo Monti", "Conti")],
)
def test_another_surname_is_another_person(found: Found, first: str, other: str) -> None:
    mentions = found(f"Ha parlato {first} ieri. Poi il presidente {other} tace.")
    assert mentions[-1][0] == other
    assert mentions[-1][2] != mentions[0][2]


def test_a_surname_before_the_full_name_is_found(found: Found) -> None:
    mentions = found("Vertice Verdelli–Pastori\nSi sono visti Ugo Verdelli e Anna Pastori.")
    assert [one[2] for one in mentions] == ["Ugo Verdelli", "Anna Pastori"] * 2


def test_the_last_named_of_two_relatives_is_meant(found: Found) -> None:
    mentions = found("Parla Ugo Verdelli. Verdelli esce. Entra Anna Verdelli. Verdelli saluta.")
    assert [one[2] for one in mentions] == ["Ugo Verdelli", "Ugo Verdelli", "Anna Verdelli", "Anna Verdelli"]


def test_a_given_name_alone_means_the_person_named_in_full(found: Found) -> None:
    mentions = found("La famiglia di Giulia Ferraro attende. Ieri Giulia non c'era.")
    assert [one[2] for one in mentions] == ["Giulia Ferraro", "Giulia Ferraro"]


def test_surnames_that_are_common_words_count_inside_a_sentence(found: Found) -> None:
    mentions = found("È morto Lucio Dalla. La voce di Dalla resta. Dalla finestra si vede il mare.")
    assert [one[0] for one in mentions] == ["Lucio Dalla", "Dalla"]


def test_pashinyan_in_three_spellings_is_one_person(found: Found) -> None:
    text = "Il premier Nikol Pashinyan parla. Secondo Pashinian è presto, ma Pashniyan insiste."
    assert {one[2] for one in found(text)} == {"Nikol Pashinyan"}


@pytest.mark.parametrize(
    ("text", "surnames"),
    [
        ("Նիկոլ Փաշինյան։ Այսօր Փաշինյան լռում է։", ["Փաշինյան"]),
        ("Այսօր վարչապետ Փաշինյան լռում է։", ["Փաշինյան"]),
        ("Сегодня молчит премьер Пашинян.", ["Пашинян"]),
        ("Bu gün Paşinyan susur. PAŞİNYAN!", ["Paşinyan", "PAŞİNYAN"]),
        ("ნიკოლ ფაშინიანი. დღეს ფაშინიანი დუმს.", ["ფაშინიანი"]),
    ],
)
def test_a_surname_alone_means_the_same_person_in_every_script(
    detect: Detect, text: str, surnames: list[str]
) -> None:
    found = [(one.text, one.actor) for one in detect(text) if " " not in one.text and one.type == "person"]
    assert found == [(surname, "Nikol Pashinyan") for surname in surnames]


def test_every_registered_surname_is_found_alone_in_its_own_script(
    gazetteer: Gazetteer, detect: Detect
) -> None:
    wrong = []
    for person in gazetteer.register.persons:
        for name in person.aliases:
            surname = name.split()[-1]
            if (
                person.surname_alone
                and len(name.split()) == 2
                and name_key(surname)
                and not surname.isascii()
            ):
                found = detect(f"Ieri {name} era qui. Oggi c’è {surname}, si dice.")
                wrong += [name] if [one.actor for one in found] != [person.name] * 2 else []
    assert wrong == []


def test_georgian_words_that_are_no_surnames_are_nobody(detect: Detect) -> None:
    assert detect("დღეს თბილისში წვიმს და ყველა დუმს.") == []
