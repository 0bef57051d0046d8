"""The quick way to the terms of an article gives what the slow way through its tokens gives."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.article import Block, BlockKind
from reader.model.search import IndexDocument
from reader.search.lanes import FILLER, LANES, exact_term, lanes_of, placed_terms, stem_term, zone_lines
from reader.search.zones import Zone, word_tokens
from reader.text.analysis import Token
from tests.search.articles import article

EXAMPLES = 5_000 if os.environ.get("CORPUS_READER_SOAK") else 300
_WORDS = (
    "dell’ l' un’ po’ quell’ ’ ‘ “ ” « » ( ) . , ; … – - / % 6 % S-300 6% 139.000 1,5 27.09.2020 H.R.5632 "
    "U.S.A. İlham Əliyev Ильхам Նիկոլ perché citta´ ﷺ ´ b2b a1b2c3d4e5 don't O'Brien 's rock’80 e/o ʾa 1́.5 "
    "PBB956 (1990) 0042; "
    "Guerra attacchi Armenia, (Baku) «Il Foglio». dell’Armenia l’“Armenia” dall'«Aja» L’È città: ‘si’ c'è"
)
_PIECES = st.sampled_from(_WORDS.split())
_GAPS = st.sampled_from([" ", " ", " ", "", "\n\n", "\u00a0", "\u202f", "\t", "\u2028", "’ ", " %"])
_TEXTS = st.lists(st.one_of(_PIECES, _GAPS, st.text(max_size=4)), max_size=20).map("".join)
_SENTENCES = st.lists(_PIECES, max_size=20).map(" ".join)


def places(line: str) -> Iterator[tuple[int, str]]:
    for place, term in enumerate(line.split(" ")):
        if term != FILLER:
            yield place, term


def expected(tokens: list[Token]) -> list[tuple[int, str]]:
    """What stands where, counted from the first position; the code of a position comes before its word."""
    found: list[tuple[int, str]] = []
    first = tokens[0].position if tokens else 0
    for index, token in enumerate(tokens):
        is_code = index + 1 < len(tokens) and tokens[index + 1].position == token.position
        place = LANES * (token.position - first) + (2 if is_code else 0)
        found += [(place, exact_term(token.exact)), (place + 1, stem_term(token.stem))]
    return sorted(found)


def check(document: IndexDocument) -> None:
    lines = zone_lines(document)
    for zone, tokens in word_tokens(document).items():
        found = list(places(lines[zone])) if zone in lines else []
        start = found[0][0] // LANES * LANES if found else 0
        assert [(place - start, term) for place, term in found] == expected(tokens)


@settings(max_examples=EXAMPLES)
@given(text=st.one_of(_TEXTS, _SENTENCES), title=_SENTENCES, language=st.sampled_from(["it", "en", "ru"]))
def test_every_term_stands_where_its_token_does(text: str, title: str, language: str) -> None:
    check(article(text, title=title, language=language))


@settings(max_examples=EXAMPLES)
@given(passages=st.lists(st.tuples(_TEXTS, st.sampled_from(BlockKind), st.sampled_from(["\n\n", "", " "]))))
def test_what_stands_aside_keeps_its_distances(passages: list[tuple[str, BlockKind, str]]) -> None:
    text, blocks = "", []
    for passage, kind, gap in passages:
        blocks.append(Block(len(text), len(text) + len(passage), kind))
        text += passage + gap
    check(article(text, blocks=tuple(block for block in blocks if block.end > block.start)))


@settings(max_examples=EXAMPLES)
@given(text=_TEXTS)
def test_a_term_is_looked_for_in_every_lane_it_can_stand_in(text: str) -> None:
    for place, term in placed_terms(word_tokens(article(text))[Zone.TEXT]):
        assert place % LANES in lanes_of(term)


_PAIRS = (
    "po’ di",
    "quest’anno",
    "dell’Unità",
    "italo-russo",
    "don’t",
    "c’è-stato",
    "anni-’80",
    "D’Alema",
    "l-è",
)


@pytest.mark.parametrize("text", [*_PAIRS, "dell’ Armenia", "il 6 % degli", "l’\nArmenia", "senz’ altro"])
def test_what_depends_on_its_neighbour_is_read_with_it(text: str) -> None:
    check(article(f"Prima {text} dopo"))


@pytest.mark.parametrize(
    "text", ["PBB956", "(AEI596),", "«4174031»", "1990;", "0042", "S" * 70 + "1", "1" * 70]
)
def test_codes_and_numbers_are_read_as_the_analysis_reads_them(text: str) -> None:
    check(article(f"Prima {text} dopo, e ancora {text}.", title=text))


def test_a_zone_without_words_has_no_line() -> None:
    blocks = (Block(0, 4, BlockKind.CAPTION),)
    assert set(zone_lines(article("Foto", title="–", blocks=blocks))) == {Zone.ASIDE}
    assert zone_lines(article("…")) == {}
