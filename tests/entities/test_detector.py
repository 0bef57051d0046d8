import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.entities.detector import Detector
from reader.entities.identity import actor_id
from reader.entities.wordlist import listed
from reader.model.actor import Mention
from reader.model.article import ArticleText
from reader.resources import resource

_CASES = 5000 if os.environ.get("CORPUS_READER_SOAK") else 250
_PIECES = sorted(
    listed(
        """
        Armenia Baku Mosca Cremlino russi armeni CSTO (CSTO) Nikol Pashinyan Pashniyan
        Aliyev presidente ministero della Difesa di del dell’ l' a da tra e ha detto
        @putin #Baku #VivaBaku https://x.it/Roma S-300 🚨 🇦🇲 é — – “ ” ( ) . , / AFP Getty
        Images Roma la il Banca d'Italia Trattato Act regione fiume Via von der Leyen 1 %
        İ ß
        """
    )
    | {"\n", "\u200b", "\u0301"}
)
_DETECTOR = Detector(resource("register"))


def detect(text: str) -> list[Mention]:
    return _DETECTOR.detect(ArticleText(text, (), ""), "it")


def check(text: str) -> None:
    mentions = detect(text)
    end = 0
    for one in mentions:
        assert end <= one.start < one.end <= len(text)
        assert one.text == text[one.start : one.end]
        assert one.actor_id == actor_id(one.type, one.actor)
        assert one.actor
        assert one.why
        end = one.end
    assert mentions == detect(text)


@given(st.text(max_size=400))
@settings(max_examples=_CASES)
def test_any_text_gives_sorted_verbatim_mentions(text: str) -> None:
    check(text)


@given(
    st.lists(
        st.tuples(st.sampled_from(_PIECES), st.sampled_from([" ", "", "  ", "\n", "-", ", "])), max_size=40
    )
)
@settings(max_examples=_CASES)
def test_any_mixture_of_names_gives_sorted_verbatim_mentions(pieces: list[tuple[str, str]]) -> None:
    check("".join(piece + gap for piece, gap in pieces))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "A" * 50_000,
        "(" * 20_000,
        "#" * 20_000,
        "a-" * 20_000 + "a",
        "Baku " * 5_000,
        "Di " * 5_000,
        "a.b" * 10_000,
        "@" * 10_000,
        "ABC (" * 4_000,
        "— x (@y" * 3_000,
        "Partito di " * 3_000,
    ],
)
def test_hostile_texts_are_read_to_the_end(text: str) -> None:
    check(text)


def test_an_emoji_before_a_name_does_not_move_it() -> None:
    text = "🚨🇦🇲 L’Armenia vota"
    assert [text[one.start : one.end] for one in detect(text)] == ["Armenia"]


def test_the_version_tells_the_tables_and_the_language() -> None:
    assert _DETECTOR.version == Detector(resource("register")).version
    assert _DETECTOR.version != Detector(resource("register"), language="en").version


def test_whom_the_register_knows_is_no_guess_however_found() -> None:
    text = (
        "L'Organizzazione per la sicurezza e la cooperazione in Europa (OSCE) e Baku accusano. La OSCE tace."
    )
    assert {(one.actor, one.is_guess) for one in detect(text)} == {("OSCE", False), ("Azerbaigian", False)}
    assert [one.is_guess for one in detect("Il Comitato per la Quiete Urbana (CQU) protesta.")] == [
        True,
        True,
    ]
