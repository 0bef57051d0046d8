"""The language is told by function words, and left open when they do not tell."""

import random

import pytest

from reader.text.language import guess_language, leaning


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Il ministro ha detto che la riunione della commissione non si terrà.", "it"),
        ("The minister said that the meeting of the committee would not take place.", "en"),
        ("L’accordo è stato firmato dalle parti nella capitale", "it"),
        ("El ministro ha dicho que la reunión de la comisión no es posible por el momento", None),
        ("Le ministre a dit que la réunion est dans une impasse pour les pays", None),
        ("O ministro disse que não é possível uma reunião com a comissão", None),
        ("Der Minister ist nicht in der Stadt und die Sitzung ist auf Montag", None),
        ("Rossi, Bianchi, Verdi; Roma, Milano, Torino", None),
        ("", None),
        ("12 34 56", None),
    ],
)
def test_language_of_a_text(text: str, expected: str | None) -> None:
    assert guess_language(text) == expected


def test_an_italian_article_with_english_posts_is_italian() -> None:
    italian = "Il governo ha annunciato che la strada della valle sarà riaperta nel corso della settimana. "
    assert guess_language(italian * 6 + "The road is open and the buses are back in the valley.") == "it"


@pytest.mark.parametrize(
    ("passage", "expected"),
    [
        ("BREAKING: two trains stopped by snow at the station #Milan", "en"),
        ("Due treni fermi per la neve alla stazione", "it"),
        ("Rossi, 1 ottobre", None),
        ("", None),
    ],
)
def test_a_short_passage_leans_to_a_language(passage: str, expected: str | None) -> None:
    assert leaning(passage) == expected


_MIXED = """
    il la di che della è sono con nel ministro riunione l’accordo dell’Armenia c’è più città, accordo;
    the of and to that was minister’s meeting; don't agreement, road el los por para muy les des et est
    dans der die und nicht os uma não 12 34% S-300 Bakı Երևան Баку Ankara, (Reuters)
"""


@pytest.mark.parametrize("seed", range(400))
def test_a_first_look_and_a_closer_one_tell_the_same(seed: int) -> None:
    """In brackets no word passes for one at a first look, which must have told nothing else."""
    chance = random.Random(seed)
    known = _MIXED.split()
    weights = [chance.choice((0, 0, 1, 5)) for _ in known]
    chunks = chance.choices(known, [weight + 0.01 for weight in weights], k=chance.randrange(1, 250))
    assert guess_language(" ".join(chunks)) == guess_language(" ".join(f"({chunk})" for chunk in chunks))
