"""What only the painter knows: highlights on one another, and guesses beside what is sure."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.model.actor import Mention, RecognisedBy
from reader.model.annotation import AnnotationKind, AnnotationState, PlacedAnnotation
from reader.model.article import ArticleText, Block, BlockKind
from reader.model.kinds import ActorType, Colour
from reader.text.offsets import Utf16Map
from reader.ui.reading.marks import Mark, MarkKind, Marks, highlight_marks, mention_marks
from reader.ui.reading.painter import Paragraph, overlapping
from reader.ui.reading.typography import Setting
from reader.ui.reading.view import TextView
from reader.ui.theme import THEMES, Theme, blend, contrast

TEXT = "Una riga che serve a provare i segni sul testo e sotto il testo.\n"

spans = st.tuples(st.integers(0, 40), st.integers(1, 20)).map(lambda pair: (pair[0], pair[0] + pair[1]))


@pytest.fixture
def view(qtbot: QtBot, setting: Setting) -> TextView:
    made = TextView(QWidget())
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    made.show_text(ArticleText(TEXT, (), "r"), setting)
    return made


def highlight(start: int, end: int, colour: Colour) -> PlacedAnnotation:
    return PlacedAnnotation(
        f"h{start}", AnnotationKind.HIGHLIGHT, "a", "", "", None, TEXT[start:end], start, end,
        AnnotationState.FOUND, colour, (), "", "", "",
    )  # fmt: skip


def colours(view: TextView, start: int, end: int) -> set[str]:
    first, last = view.rect_in_view(start, start + 1), view.rect_in_view(end - 1, end)
    area = first.united(last).adjusted(0, -4, 0, 10)
    image = view.viewport().grab(area).toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


def test_where_highlights_overlap_both_are_seen(view: TextView, setting: Setting) -> None:
    rows = [highlight(4, 30, Colour.YELLOW), highlight(20, 50, Colour.BLUE)]
    view.show_marks(Marks(highlight_marks(rows, Utf16Map(TEXT))))
    yellow, blue = setting.theme.highlights[Colour.YELLOW], setting.theme.highlights[Colour.BLUE]
    both = colours(view, 22, 28)
    assert {blend(yellow.fill, blue.fill), yellow.edge, blue.edge} <= both
    assert blue.edge not in colours(view, 6, 16)
    assert yellow.edge not in colours(view, 34, 46)


@pytest.mark.parametrize("kind", [BlockKind.PARAGRAPH, BlockKind.TWEET, BlockKind.CAPTION])
def test_every_line_of_a_highlight_stands_on_its_foot(
    view: TextView, setting: Setting, kind: BlockKind
) -> None:
    text = TEXT.strip() * 9
    view.show_text(ArticleText(text, (Block(0, len(text), kind),), "r"), setting)
    row = replace(highlight(0, 40, Colour.GREEN), end=len(text))
    view.show_marks(Marks(highlight_marks([row], Utf16Map(text))))
    lines = Paragraph(view.document().firstBlock()).rects(0, len(text))
    assert len(lines) > 3
    image = view.viewport().grab().toImage()
    edge = setting.theme.highlights[Colour.GREEN].edge
    for rect, _ in lines:
        x, foot = round(rect.left()) + 2, round(rect.bottom()) + 3
        assert edge in {QColor(image.pixel(x, y)).name() for y in range(foot - 2, foot + 2)}


def test_a_guess_is_underlined_more_finely_than_what_is_sure(view: TextView) -> None:
    def inked(by: RecognisedBy, *, confirmed: bool = False) -> set[str]:
        found = Mention(4, 20, TEXT[4:20], ActorType.PERSON, "p", "P", by, confirmed=confirmed)
        view.show_marks(Marks(mention_marks([found], Utf16Map(TEXT))))
        return colours(view, 4, 20)

    guess, sure = inked(RecognisedBy.MODEL), inked(RecognisedBy.REGISTER)
    assert guess != sure
    assert inked(RecognisedBy.MODEL, confirmed=True) == sure


@given(st.lists(spans, max_size=12))
def test_every_pair_that_overlaps_is_found_once(found: list[tuple[int, int]]) -> None:
    marks = sorted((Mark(*span, MarkKind.HIGHLIGHT) for span in found), key=lambda mark: mark.start_utf16)
    expected = [
        (one, other)
        for number, one in enumerate(marks)
        for other in marks[number + 1 :]
        if other.start_utf16 < one.end_utf16
    ]
    assert list(overlapping(marks)) == expected


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_text_is_legible_where_any_two_highlights_overlap(theme: Theme) -> None:
    fills = [mark.fill for mark in theme.highlights.values()]
    for fill in (blend(one, other) for one in fills for other in fills):
        assert contrast(theme.text, fill) >= 4.5, fill
