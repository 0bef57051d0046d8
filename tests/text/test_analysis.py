"""The analysis: words and tokens stand where they stand in the verbatim text, folded and stemmed."""

import os
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.text.analysis import Token, Word, analyse, fold, stem, stem_of, words

EXAMPLES = 10_000 if os.environ.get("CORPUS_READER_SOAK") else 400

_FRAGMENTS = """
    l’ dell' un’ Armenia azero S-300 S300 6% 139.000 1.234,56 27.09.2020 H.R.5632 U.S.A. don’t
    O’Brien Azerbaijan’s città e\u0301 İ ı ə ё й ß m² 🚨 \u00ad \u200d Նիկո\u055bլ ５６ ５％
    - / . , “ ” ' \u0301 ʿ A B 1
"""
_texts = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from([*_FRAGMENTS.split(), " ", "6\u00a0%"]), max_size=20).map("".join),
)


def surfaces(text: str) -> list[tuple[str, bool]]:
    return [(text[word.start : word.end], word.elided) for word in words(text)]


def forms(text: str, language: str = "it") -> list[tuple[int, str]]:
    return [(token.position, token.exact) for token in analyse(text, language)]


def stems(text: str, language: str = "it") -> set[str]:
    return {token.stem for token in analyse(text, language)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dell’Armenia", [("dell’", True), ("Armenia", False)]),
        ("dell'Armenia", [("dell'", True), ("Armenia", False)]),
        ("L'ARMENIA", [("L'", True), ("ARMENIA", False)]),
        ("nell’un’altra", [("nell’", True), ("un’", True), ("altra", False)]),
        ("l’“operazione”", [("l’", True), ("operazione", False)]),
        ("dell' Armenia", [("dell'", True), ("Armenia", False)]),
        ("l’11 settembre", [("l’", True), ("11", False), ("settembre", False)]),
        ("sant’Egidio", [("sant’", True), ("Egidio", False)]),
        ("dell’1,5%", [("dell’", True), ("1,5%", False)]),
        ("all'U.N.H.C.R.", [("all'", True), ("U.N.H.C.R.", False)]),
        ("c’è", [("c’", True), ("è", False)]),
        ("un po’ di", [("un", False), ("po", False), ("di", False)]),
        ("citta' e perche'", [("citta", False), ("e", False), ("perche", False)]),
        ("'questo'", [("questo", False)]),
        ("Azerbaijan’s army", [("Azerbaijan", False), ("army", False)]),
        ("I don’t, they've", [("I", False), ("don’t", False), ("they've", False)]),
        ("O'Brien", [("O'Brien", False)]),
        ("Erdoğan'ın", [("Erdoğan", False), ("ın", False)]),
        ("Nagorno-Karabakh", [("Nagorno", False), ("Karabakh", False)]),
        ("Aliyev–Putin", [("Aliyev", False), ("Putin", False)]),
        ("S-300", [("S", False), ("300", False)]),
        ("139.000 km", [("139.000", False), ("km", False)]),
        ("il 6%.", [("il", False), ("6%", False)]),
        ("5,6 % in", [("5,6 %", False), ("in", False)]),
        ("H.R.5632", [("H.R.", False), ("5632", False)]),
        ("gli U.S.A. hanno", [("gli", False), ("U.S.A.", False), ("hanno", False)]),
        ("nel 2020. Poi", [("nel", False), ("2020", False), ("Poi", False)]),
        ("fine.Inizio", [("fine", False), ("Inizio", False)]),
        ("#Azerbaijan @NikolPashinyan", [("Azerbaijan", False), ("NikolPashinyan", False)]),
        ("🚨 Baku", [("Baku", False)]),
        ("Ինչո՞ւ", [("Ինչո՞ւ", False)]),
    ],
)
def test_words_stand_where_they_stand_in_the_text(text: str, expected: list[tuple[str, bool]]) -> None:
    assert surfaces(text) == expected


def test_a_word_is_compared_by_its_folded_form() -> None:
    assert words("dell’Armenia") == [Word(0, 5, "dell'", True), Word(5, 12, "armenia", False)]
    assert [word.folded for word in words("6 % U.S.A. don’t")] == ["6%", "u.s.a", "don't"]


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("PERCHÉ", "perche"),
        ("Perche\u0301", "perche"),
        ("İlham", "ilham"),
        ("Bakı", "baki"),
        ("Əliyev", "eliyev"),
        ("Straße", "strasse"),
        ("Łódź", "lodz"),
        ("Ёлкин", "елкин"),
        ("Йод", "йод"),
        ("И\u0306од", "йод"),
        ("ИЛЬХАМ", "ильхам"),
        ("Կարաբա\u055bղ", "կարաբաղ"),
        ("ՆԻԿՈԼ", "նիկոլ"),
        ("ᲗᲑᲘᲚᲘᲡᲘ", "თბილისი"),
        ("l’", "l'"),
        ("lʼ", "l'"),
        ("Azer\u00adbaigian", "azerbaigian"),
        ("ﬁne", "fine"),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=40))
def test_composed_and_decomposed_text_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text))


@pytest.mark.parametrize(
    "family",
    [
        "azero azeri azera azere",
        "attacco attacchi attaccare attaccato attaccò",
        "città citta CITTÀ",
        "nemico nemici nemiche",
        "lago laghi",
        "anno anni",
        "arma armi",
        "governo governi",
        "offensiva offensive",
        "larga larghe larghi",
        "attaccò attacco",
    ],
)
def test_italian_inflections_share_a_stem(family: str) -> None:
    assert len(stems(family)) == 1


@pytest.mark.parametrize(
    "family", ["attack attacks attacked attacking", "war wars", "negotiation negotiations"]
)
def test_english_inflections_share_a_stem(family: str) -> None:
    assert len(stems(family, "en")) == 1


def test_words_that_only_look_alike_do_not_share_a_stem() -> None:
    assert len(stems("Azerbaigian azero attacco atto pace pesce Ira")) == 7


def test_other_languages_are_not_stemmed() -> None:
    assert stem("attaques", "fr") == "attaques"
    assert stems("войны", "ru") == {"войны"}


def test_elided_articles_leave_neither_token_nor_gap() -> None:
    assert forms("presidente dell’Armenia oggi") == [(0, "presidente"), (1, "armenia"), (2, "oggi")]


def test_elided_words_with_a_meaning_are_tokens() -> None:
    assert forms("quest’anno") == [(0, "quest"), (1, "anno")]
    assert stems("quest'") == stems("questo")


def test_stop_words_are_kept() -> None:
    assert [exact for _, exact in forms("la guerra e la pace")] == ["la", "guerra", "e", "la", "pace"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("S-300", [(0, "s-300"), (0, "s"), (1, "300")]),
        ("S300", [(0, "s300"), (0, "s"), (1, "300")]),
        ("S‑300", [(0, "s-300"), (0, "s"), (1, "300")]),
        ("6%", [(0, "6%"), (0, "6")]),
        ("6 %", [(0, "6%"), (0, "6")]),
        ("５％", [(0, "5")]),
        ("H.R.5632", [(0, "h.r.5632"), (0, "h.r"), (1, "5632")]),
        ("COVID-19", [(0, "covid-19"), (0, "covid"), (1, "19")]),
        ("27.09.2020", [(0, "27.09.2020"), (0, "27"), (1, "09"), (2, "2020")]),
        ("139.000", [(0, "139.000")]),
        ("2020-2021", [(0, "2020-2021"), (0, "2020"), (1, "2021")]),
        ("Nagorno-Karabakh", [(0, "nagorno"), (1, "karabakh")]),
        ("l’S-300 russo", [(0, "s-300"), (0, "s"), (1, "300"), (2, "russo")]),
    ],
)
def test_codes_are_tokens_whole_and_in_parts(text: str, expected: list[tuple[int, str]]) -> None:
    assert forms(text) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("139.000", "139,000"),
        ("139.000", "139000"),
        ("1,5", "1.5"),
        ("1.234,56", "1,234.56"),
        ("U.S.A.", "USA"),
    ],
)
def test_one_number_and_one_acronym_have_one_stem(one: str, other: str) -> None:
    assert stems(one) == stems(other)


def test_tokens_know_their_place() -> None:
    assert analyse("🚨 dell’S-300", "it") == [
        Token(7, 12, 0, "s-300", "s-300"),
        Token(7, 8, 0, "s", "s"),
        Token(9, 12, 1, "300", "300"),
    ]


def test_a_monster_is_known_by_its_beginning() -> None:
    token = analyse("a" * 100_000, "it")[0]
    assert (token.end, len(token.exact)) == (100_000, 64)


@settings(max_examples=EXAMPLES)
@given(_texts)
@example("５％６ %")
@example("ʿ")
def test_words_are_in_order_and_fold_from_their_own_span(text: str) -> None:
    end = 0
    for word in words(text):
        assert end <= word.start < word.end <= len(text)
        assert word.folded
        assert word.elided == word.folded.endswith("'")
        end = word.end


@settings(max_examples=EXAMPLES)
@given(_texts, st.sampled_from(["it", "en", "ru"]))
def test_tokens_are_in_order_without_gaps_and_stem_from_their_form(text: str, language: str) -> None:
    position = -1
    for token in analyse(text, language):
        assert token.position in (position, position + 1)
        assert 0 <= token.start < token.end <= len(text)
        assert token.exact
        assert token.stem == stem_of(token.exact, language)
        position = token.position


@settings(max_examples=EXAMPLES)
@given(_texts)
def test_every_token_is_found_by_its_own_surface(text: str) -> None:
    """A word copied out of the text analyses to itself."""
    for token in analyse(text, "it"):
        again = {one.exact for one in analyse(text[token.start : token.end], "it")}
        assert token.exact in again
