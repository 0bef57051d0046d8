"""The passages that show best what matched."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.model.span import Span
from reader.search.passages import LONGEST_SNIPPET, Match, best_passages, snippet

_texts = st.lists(
    st.sampled_from(
        ["uno ", "due. ", "tre!\n", "x" * 50 + " ", "y" * 300, "  ", "\n\n", "🚨 ", "“quattro.” "]
    ),
    max_size=40,
).map("".join)


@st.composite
def _matched(draw: st.DrawFn) -> tuple[str, list[Match]]:
    text = draw(_texts)
    matches = []
    for _ in range(draw(st.integers(0, 6))) if text.strip() else ():
        start = draw(st.sampled_from([place for place, char in enumerate(text) if not char.isspace()]))
        end = draw(st.integers(start + 1, min(len(text), start + 40)))
        matches.append(Match(Span(start, end), draw(st.integers(0, 2))))
    return text, sorted(matches, key=lambda match: (match.span, match.clause))


@given(_matched(), st.integers(1, 4))
def test_passages_are_few_short_apart_and_never_cut_a_word(
    matched: tuple[str, list[Match]], most: int
) -> None:
    text, matches = matched
    found = best_passages(text, matches, most)
    assert len(found) <= most
    assert bool(found) == bool(text.strip())
    for one, other in pairwise(sorted(found)):
        assert one.end <= other.start
    for passage in found:
        assert 0 < len(passage) <= LONGEST_SNIPPET


@given(_matched())
def test_every_passage_holds_the_beginning_of_a_match(matched: tuple[str, list[Match]]) -> None:
    text, matches = matched
    if matches:
        for passage in best_passages(text, matches, 3):
            assert any(passage.start <= match.span.start < passage.end for match in matches)


def _at(text: str, word: str, clause: int, skip: int = 0) -> Match:
    start = text.index(word, skip)
    return Match(Span(start, start + len(word)), clause)


def test_the_passage_with_most_different_clauses_wins_over_more_matches() -> None:
    dense = "guerra guerra guerra. " + "parola " * 50 + "fine. "
    both = "La guerra e la pace."
    text = dense + both
    matches = [_at(text, "guerra", 0, skip) for skip in (0, 7, 14)]
    matches += [_at(text, "guerra", 0, len(dense)), _at(text, "pace", 1)]
    assert [passage.of(text) for passage in best_passages(text, matches, 1)] == [both]


def test_of_passages_with_the_same_clauses_that_with_the_clauses_nearest_wins() -> None:
    far = "Le navi, dopo giorni di mare grosso e di attesa, erano quaranta. "
    near = "Ieri quaranta navi sono partite."
    text = far + "Altro ancora. " * 30 + near
    later = len(text) - len(near)
    matches = [_at(text, "navi", 0), _at(text, "quaranta", 1)]
    matches += [_at(text, "quaranta", 1, later), _at(text, "navi", 0, later)]
    best = best_passages(text, matches, 2)
    assert best[0].of(text) == near
    assert best[1].start == 0


def test_a_passage_begins_with_its_sentence_when_that_is_near() -> None:
    text = "Prima frase. " * 20 + "Ieri il governo ha parlato di pace. Poi basta."
    found = best_passages(text, [_at(text, "pace", 0)], 1)[0].of(text)
    assert found.startswith("Ieri il governo")


def test_a_passage_begins_with_a_word_when_its_sentence_is_long() -> None:
    text = "parola " * 60 + "pace " + "parola " * 60
    passage = best_passages(text, [_at(text, "pace", 0)], 1)[0]
    assert text[passage.start - 1].isspace()
    assert text[passage.end].isspace()
    assert passage.of(text).startswith("parola") and passage.of(text).endswith("parola")


def test_without_a_match_the_beginning_is_shown() -> None:
    text = "\n  Un inizio. " + "E poi altro. " * 40
    found = best_passages(text, [], 3)
    assert len(found) == 1
    assert found[0].of(text).startswith("Un inizio.")
    assert found[0].of(text).endswith("altro.")


def test_a_snippet_is_verbatim_with_its_matches_relative_and_cut_at_the_edges() -> None:
    text = "aa bb cc dd"
    made = snippet(text, Span(3, 8), [Span(0, 2), Span(1, 4), Span(6, 8), Span(7, 11)])
    assert made.text == "bb cc"
    assert made.start == 3
    assert made.matches == (Span(0, 1), Span(3, 5), Span(4, 5))
