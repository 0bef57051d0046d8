"""Highlights stay on their passage through revisions, and are never put on another one."""

import os
import random
from collections.abc import Sequence

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from reader.model.annotation import Anchor, Anchoring, AnnotationState, Selectors
from reader.model.span import Span
from reader.text.anchor import anchor, place
from reader.text.describe import describe
from tests.text.revisions import article, edited, word_spans

SOAK = bool(os.environ.get("CORPUS_READER_SOAK"))
EXAMPLES = 5_000 if SOAK else 300
SEEDS = range(200 if SOAK else 12)
TEXTS = st.text(st.sampled_from("ab c.🚨\nè"), min_size=1, max_size=80)
NO_PLACE = (AnnotationState.REVIEW, AnnotationState.ORPHAN)


def of(text: str, passage: str) -> Selectors:
    start = text.index(passage)
    return describe(text, Span(start, start + len(passage)))


def placed(text: str, selectors: Selectors, before: str | None = None) -> tuple[str, str | None]:
    found = place(text, selectors, before)
    return found.state.value, found.span.of(text) if found.span else None


@settings(max_examples=EXAMPLES)
@given(TEXTS, st.data())
def test_a_passage_is_found_in_its_own_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    for before in (None, text):
        assert anchor(text, describe(text, span), before) == Anchor(span, moved=False)


@settings(max_examples=EXAMPLES)
@given(TEXTS, TEXTS, st.data())
def test_any_two_texts_give_a_sound_answer(before: str, text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(before) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(before))))
    selectors = describe(before, span)
    for found in (place(text, selectors, before), place(text, selectors)):
        assert (found.span is None) == (found.state in NO_PLACE)
        if found.span is not None:
            assert 0 <= found.span.start < found.span.end <= len(text)
        if found.state is AnnotationState.FOUND:
            assert found.span == span
            assert span.of(text) == selectors.exact


@settings(max_examples=EXAMPLES)
@given(st.integers(0, 10_000), st.text(st.sampled_from("xyz \n"), min_size=1, max_size=50), st.data())
def test_text_inserted_outside_shifts_a_passage_and_no_more(seed: int, new: str, data: st.DataObject) -> None:
    before = article(seed, 4)
    span = word_spans(before, random.Random(seed), 1)[0]
    outside = [*range(span.start), *range(span.end + 1, len(before) + 1)]
    at = data.draw(st.sampled_from(outside))
    assume(not (before[at - 1 : at] + before[at : at + 1]).isalnum())
    text = f"{before[:at]} {new} {before[at:]}"
    found = anchor(text, describe(before, span), before)
    assert found is not None
    assert found.span.of(text) == span.of(before)
    assert found.span.start == span.start + (len(new) + 2 if at <= span.start else 0)


def stands_beside_itself(text: str, found: Span, image: Sequence[int]) -> bool:
    """The edit put the same words right beside the passage: nothing tells the one from the other."""
    there = Span(image[0], image[-1] + 1)
    first, second = sorted((found, there))
    return found.of(text) == there.of(text) and not text[first.end : second.start].strip()


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("share", "moves", "least"), [(0.1, 0, 0.97), (0.2, 3, 0.90), (0.0, 4, 0.97)])
def test_edited_and_moved_passages_are_followed(seed: int, share: float, moves: int, least: float) -> None:
    before = article(seed)
    revision = edited(before, seed + 1, share, moves)
    kept = right = wrong = 0
    for span in word_spans(before, random.Random(seed + 2), 40):
        image = revision.image(span)
        found = place(revision.text, describe(before, span), before).span
        if len(image) < 0.6 * len(span):
            continue
        kept += 1
        if found is not None:
            hit = sum(found.start <= index < found.end for index in image)
            wrong += hit < 0.4 * len(image) and not stands_beside_itself(revision.text, found, image)
            right += hit >= 0.9 * len(image)
    assert right >= least * kept - 1
    assert wrong == 0


@pytest.mark.parametrize("seed", SEEDS)
def test_without_the_earlier_text_doubt_waits_for_the_person(seed: int) -> None:
    before = article(seed)
    revision = edited(before, seed + 1, 0.1, 2)
    for span in word_spans(before, random.Random(seed + 2), 40):
        image = revision.image(span)
        found = place(revision.text, describe(before, span)).span
        if found is not None and len(image) >= 0.9 * len(span):
            assert any(found.start <= index < found.end for index in image), span.of(before)


FIRST = "Il ponte sul fiume è stato riaperto ieri mattina."
SECOND = "La delegazione ha visitato il villaggio di confine."
THIRD = "Il mercato della capitale resta chiuso fino a lunedì."
BEFORE = f"{FIRST} {SECOND} {THIRD}"


def test_a_deleted_passage_between_surviving_neighbours_is_an_orphan_and_not_sought() -> None:
    text = f"{FIRST} {THIRD}\n\nIn un altro articolo: {SECOND}"
    assert place(text, of(BEFORE, SECOND), BEFORE) == Anchoring(AnnotationState.ORPHAN)


def test_without_the_earlier_text_nothing_is_known_to_be_deleted() -> None:
    assert place(f"{FIRST} {THIRD}", of(BEFORE, SECOND)).state is AnnotationState.REVIEW


def test_a_replaced_word_waits_and_is_not_found_elsewhere() -> None:
    before = "Il ministro è arrivato a Ganja con la scorta. Fine."
    text = "Il ministro è arrivato a Sumgait con la scorta. Fine. Poi Ganja festeggia."
    assert placed(text, of(before, "Ganja"), before) == ("review", None)


def test_a_passage_whose_edge_was_reworded_keeps_its_edge() -> None:
    text = BEFORE.replace("La delegazione ha", "Una missione ha")
    assert placed(text, of(BEFORE, SECOND), BEFORE) == (
        "moved",
        SECOND.replace("La delegazione", "Una missione"),
    )


def test_words_inserted_beside_a_passage_stay_outside() -> None:
    text = BEFORE.replace("visitato il villaggio", "visitato a lungo il villaggio")
    assert placed(text, of(BEFORE, "il villaggio"), BEFORE) == ("moved", "il villaggio")


def test_a_moved_paragraph_takes_its_highlight_along() -> None:
    before, text = f"{FIRST}\n\n{SECOND}\n\n{THIRD}", f"{SECOND}\n\n{THIRD}\n\n{FIRST}"
    assert placed(text, of(before, "fiume"), before) == ("moved", "fiume")


def test_a_passage_over_two_paragraphs_is_followed() -> None:
    before = f"{FIRST}\n\n{SECOND}\n\n{THIRD}"
    passage = before[before.index("ieri") : before.index("il villaggio")]
    text = f"Nuovo inizio.\n\n{before}"
    assert placed(text, of(before, passage), before) == ("moved", passage)


def test_a_highlight_inside_a_word_stays_inside_it() -> None:
    assert placed(f"Prima. {BEFORE}", of(BEFORE, "legazion"), BEFORE) == ("moved", "legazion")


def test_a_short_word_is_never_moved_by_search() -> None:
    assert placed("A Baku si vota.", describe("Ieri a Baku nulla.", Span(7, 11))) == ("review", None)


def test_a_long_quotation_is_found_by_its_words_alone() -> None:
    assert placed(f"{THIRD} Poi altro. {SECOND}", of(BEFORE, SECOND)) == ("moved", SECOND)


def test_of_two_equal_passages_the_context_decides() -> None:
    before = "Il primo gruppo resta a casa per la notte. Il secondo gruppo resta a casa per il giorno."
    start = before.rindex("resta a casa")
    text = "Nota. " + before
    assert place(text, describe(before, Span(start, start + 12))).span == Span(start + 6, start + 18)


def test_of_two_equal_passages_without_context_none_is_taken() -> None:
    text = "Qui resta a casa ora. Là resta a casa poi."
    assert placed(text, Selectors(90, 102, "resta a casa", "zzzz zzzz ", " kkkk")) == ("review", None)


def test_an_earlier_text_that_does_not_hold_the_passage_is_ignored() -> None:
    selectors = of(BEFORE, SECOND)
    assert place(f"Ecco. {BEFORE}", selectors, "tutt’altro testo") == place(f"Ecco. {BEFORE}", selectors)


def test_a_passage_of_which_little_survives_waits() -> None:
    promise = "I dirigenti della compagnia promettono nuovi vagoni, biglietti integrati e stazioni."
    before = f"{FIRST} {promise} {THIRD}"
    text = before.replace(
        "promettono nuovi vagoni, biglietti integrati e stazioni", "non rispondono a nessuno"
    )
    passage = "della compagnia promettono nuovi vagoni, biglietti integrati e stazioni"
    assert placed(text, of(before, passage), before) == ("review", None)


def test_a_passage_drowned_in_an_insertion_waits() -> None:
    text = BEFORE.replace("visitato il", f"visitato {'prima molti altri luoghi lontani e ' * 8} il")
    assert placed(text, of(BEFORE, "ha visitato il villaggio"), BEFORE) == ("review", None)


def test_a_lone_word_in_quite_another_sentence_is_not_the_same() -> None:
    before, text = "Riapre a maggio il ponte sul fiume.", "Chiude per neve un ponte di valle."
    assert placed(text, of(before, "ponte"), before) == ("review", None)


def test_the_same_word_at_the_same_place_by_chance_is_not_found() -> None:
    before = "Riapre a maggio il ponte di legno."
    assert placed("x" * 19 + "ponte" + "z" * 9, of(before, "ponte")) == ("review", None)


def test_of_very_many_paragraphs_in_another_order_each_keeps_its_highlight() -> None:
    paragraphs = [f"Il verbale numero {number} tratta di strade." for number in range(400)]
    shuffled = list(paragraphs)
    random.Random(1).shuffle(shuffled)
    before, text = "\n".join(paragraphs), "\n".join(shuffled)
    for number in range(0, 400, 25):
        passage = f"{number} tratta"
        found = place(text, of(before, f" {passage}"), before)
        assert found.span is not None
        assert found.span.of(text) == f" {passage}"


def test_a_word_that_may_be_the_one_beyond_the_gap_does_not_take_the_highlight() -> None:
    """Of `il 9 il parlamento` without `il 9` a comparison may keep either `il`."""
    before = "Si dimise il presidente della repubblica; il 9 il parlamento elesse al suo posto un altro."
    after = before.replace("il 9 ", "", 1)
    start = before.index("il 9")
    assert place(after, describe(before, Span(start, start + 4)), before).span is None
