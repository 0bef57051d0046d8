import pytest

from reader.entities.endings import without_ending
from tests.entities.conftest import Found


@pytest.mark.parametrize(
    ("word", "nominative"),
    [
        ("ფაშინიანმა", "ფაშინიანი"),
        ("ფაშინიანს", "ფაშინიანი"),
        ("ფაშინიანის", "ფაშინიანი"),
        ("ფაშინიანით", "ფაშინიანი"),
        ("зурабова", "зурабов"),
        ("зурабовым", "зурабов"),
        ("зурабову", "зурабов"),
    ],
)
def test_case_endings_are_cut(word: str, nominative: str) -> None:
    assert nominative in without_ending(word)


@pytest.mark.parametrize("word", ["", "aliyeva", "verdi", "ანა", "Զանգեզուր"])
def test_other_languages_and_short_words_stay_as_they_are(word: str) -> None:
    assert list(without_ending(word)) == []


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("ალიევმა განაცხადა, რომ მზად არის.", "Ilham Aliyev"),
        ("ფაშინიანის სიტყვა პარლამენტში.", "Nikol Pashinyan"),
        ("Встреча Лукашенко с Макроном в Париже.", "Emmanuel Macron"),
        ("Президент Алиев заявил об этом.", "Ilham Aliyev"),
        ("Премьер Пашинян ответил.", "Nikol Pashinyan"),
        ("پزشکیان گفت که آماده است.", "Masoud Pezeshkian"),
    ],
)
def test_surnames_in_other_scripts_are_found_in_any_case(found: Found, text: str, actor: str) -> None:
    assert actor in [name for _, kind, name in found(text) if kind == "person"]


def test_an_office_in_cyrillic_is_no_part_of_the_name(found: Found) -> None:
    assert [name for name, _, _ in found("Президент Алиев заявил об этом.")] == ["Алиев"]
