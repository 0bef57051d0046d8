from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from pytestqt.qtbot import QtBot

from reader.model.search import Hit, Snippet
from reader.model.span import Span
from reader.ui.article_list.card import draw_lines, facts_within, passage
from reader.ui.fonts import sized
from tests.ui.article_list.test_model import summary


@given(st.text(max_size=120), st.text(min_size=1, max_size=12), st.text(max_size=60))
def test_the_match_of_a_passage_is_still_the_match(before: str, match: str, after: str) -> None:
    snippet = Snippet(before + match + after, (Span(len(before), len(before) + len(match)),), 10)
    text, spans = passage(summary("a"), Hit("a", "", "", 1.0, (snippet,)))
    assert spans[0].of(text) == match.replace("\n", " ")


def test_a_late_match_is_brought_to_the_front() -> None:
    snippet = Snippet("parola " * 30 + "Baku e altro", (Span(210, 214),), 0)
    text, spans = passage(summary("a"), Hit("a", "", "", 1.0, (snippet,)))
    assert text.startswith("…")
    assert spans[0].start < 40
    assert spans[0].of(text) == "Baku"


def test_the_title_is_not_quoted_when_another_passage_matches() -> None:
    title = Snippet("Title a. Baku", (Span(9, 13),), 0, rank=0)
    later = Snippet("A Baku piove", (Span(2, 6),), 90, rank=1)
    text, _ = passage(summary("a"), Hit("a", "", "", 1.0, (title, later)))
    assert text == "A Baku piove"


def test_the_best_passage_is_quoted_also_from_the_beginning_of_the_text() -> None:
    worse, best = Snippet("navi", (Span(0, 4),), 90, rank=1), Snippet("quaranta navi", (Span(0, 8),), 0)
    assert passage(summary("a"), Hit("a", "", "", 1.0, (best, worse)))[0] == "quaranta navi"


def test_without_a_match_the_beginning_is_quoted() -> None:
    hit = Hit("a", "", "", 1.0, (Snippet("something", (), 0),))
    assert passage(summary("a"), hit) == ("The beginning of the text.", [])
    assert passage(summary("a"), None) == ("The beginning of the text.", [])


def test_a_beginning_that_goes_on_from_the_title_and_is_cut_says_so() -> None:
    row = replace(
        summary("a"),
        title="La nave è arrivata nel…",
        title_basis="inferred: first sentence",
        excerpt="La nave è arrivata nel porto. Porta grano e cotone, che",
    )
    assert passage(row, None)[0] == "…porto. Porta grano e cotone, che…"
    whole = replace(
        row, title="La nave è arrivata nel porto", excerpt="La nave è arrivata nel porto. Porta grano."
    )
    assert passage(whole, None)[0] == "Porta grano."
    assert passage(replace(whole, excerpt=""), None)[0] == ""


def test_long_text_is_cut_to_its_lines(qtbot: QtBot) -> None:
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    font = sized(10)
    long_count, long_height = draw_lines(painter, QPointF(0, 0), 180, "parola 🕊 " * 40, font, "#000000", 2)
    short_count, short_height = draw_lines(painter, QPointF(0, 0), 180, "parola", font, "#000000", 2)
    painter.end()
    assert (long_count, short_count) == (2, 1)
    assert long_height == 2 * short_height


def test_a_narrow_card_cuts_the_source_and_never_the_date(qtbot: QtBot) -> None:
    metrics = QFontMetricsF(sized(9))
    whole = facts_within(1000, "Gazzetta di Prova", "1 October 2020", metrics)
    assert whole == "Gazzetta di Prova  ·  1 October 2020"
    cut = facts_within(metrics.horizontalAdvance(whole) - 20, "Gazzetta di Prova", "1 October 2020", metrics)
    assert cut.startswith("Gazz") and cut.endswith("…  ·  1 October 2020")
    assert metrics.horizontalAdvance(cut) < metrics.horizontalAdvance(whole) - 19
    assert facts_within(1000, "Gazzetta di Prova", "", metrics) == "Gazzetta di Prova"


def test_a_title_of_one_long_word_is_broken_and_stays_within_its_card(qtbot: QtBot) -> None:
    image = QImage(400, 60, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    count, _ = draw_lines(painter, QPointF(0, 0), 180, "a" * 300, sized(10), "#000000", 2)
    painter.end()
    assert count == 2
    beside = image.copy(190, 0, 210, 60)
    assert {beside.pixel(x, y) for x in range(210) for y in range(60)} == {0xFFFFFFFF}
