"""The map in the scroll bar: everything that is shown has its mark, and a click goes there."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reader.model.actor import Mention, RecognisedBy
from reader.model.annotation import AnnotationKind, AnnotationState, PlacedAnnotation
from reader.model.article import ArticleText
from reader.model.kinds import ActorType, Colour
from reader.model.span import Span
from reader.text.offsets import Utf16Map
from reader.ui.reading.marks import Mark, MarkKind, Marks, highlight_marks, match_marks, mention_marks
from reader.ui.reading.painter import Emphasis
from reader.ui.reading.scroll_map import colour_of, wanted
from reader.ui.reading.typography import Setting
from reader.ui.reading.view import TextView
from reader.ui.theme import THEMES, Theme, contrast

TEXT = "🕊 Una riga che serve a scorrere la pagina di prova.\n" * 200
LINE = len(TEXT) // 200


@pytest.fixture
def view(qtbot: QtBot, setting: Setting) -> TextView:
    made = TextView(QWidget())
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    made.show_text(ArticleText(TEXT, (), "r"), setting)
    return made


def highlight(start: int, end: int) -> PlacedAnnotation:
    return PlacedAnnotation(
        f"h{start}", AnnotationKind.HIGHLIGHT, "a", "", "", None, TEXT[start:end], start, end,
        AnnotationState.FOUND, Colour.PINK, (), "", "", "",
    )  # fmt: skip


def mention(start: int, actor_id: str) -> Mention:
    return Mention(start, start + 3, "Una", ActorType.PLACE, actor_id, "Una", RecognisedBy.REGISTER)


def marks_of(*lines: int) -> list[Mark]:
    return match_marks([Span(line * LINE + 2, line * LINE + 5) for line in lines], Utf16Map(TEXT))


def test_a_mark_stands_as_far_down_as_its_line(view: TextView) -> None:
    view.show_marks(Marks(marks_of(0, 100, 199)))
    places = [tick.at for tick in view.map.ticks]
    assert places == sorted(places)
    assert places[0] < 0.03
    assert places[1] == pytest.approx(0.5, abs=0.03)
    assert places[2] > 0.95


def test_only_the_chosen_actor_is_on_the_map(view: TextView) -> None:
    offsets = Utf16Map(TEXT)
    marks = mention_marks(
        [mention(2, "p"), mention(LINE * 50 + 2, "q"), mention(LINE * 90 + 2, "q")], offsets
    )
    view.show_marks(Marks(marks))
    assert view.map.ticks == []
    view.emphasise(Emphasis(actor_id="q"))
    assert [tick.mark.mention.actor_id for tick in view.map.ticks if tick.mark.mention] == ["q", "q"]


def test_marks_on_one_another_are_one(view: TextView) -> None:
    view.show_marks(Marks(marks_of(7, 7, 7)))
    assert len(view.map.ticks) == 1


def test_a_click_on_a_mark_goes_to_it_and_one_beside_to_that_place(view: TextView, qtbot: QtBot) -> None:
    view.show_marks(Marks(marks_of(150)))
    (tick,) = view.map.ticks
    with qtbot.waitSignal(view.map.jumped) as jumped:
        QTest.mouseClick(view.map, Qt.MouseButton.LeftButton, pos=QPoint(8, round(view.map.y_of(tick))))
    assert jumped.args == [tick.mark]
    with qtbot.assertNotEmitted(view.map.jumped):
        QTest.mouseClick(view.map, Qt.MouseButton.LeftButton, pos=QPoint(8, view.map.height() // 2))
    assert view.map.value() == pytest.approx(view.map.maximum() / 2, rel=0.1)


def test_the_map_is_painted_in_the_colours_of_its_marks(view: TextView, setting: Setting) -> None:
    view.show_marks(Marks(highlight_marks([highlight(LINE * 150 + 2, LINE * 150 + 20)], Utf16Map(TEXT))))
    (tick,) = view.map.ticks
    image = view.map.grab().toImage()
    found = {QColor(image.pixel(x, round(view.map.y_of(tick)))).name() for x in range(image.width())}
    assert setting.theme.highlights[Colour.PINK].edge in found


def test_other_widths_move_the_marks(view: TextView) -> None:
    view.show_marks(Marks(marks_of(150)))
    assert view.map.ticks
    view.resize(360, 500)
    assert view.map._ticks is None


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_every_mark_of_the_map_can_be_seen(theme: Theme) -> None:
    current = marks_of(0)[0]
    shown = [*marks_of(3), *highlight_marks([highlight(2, 5)], Utf16Map(TEXT)), current]
    shown += [
        Mark(0, 1, MarkKind.MENTION, mention=Mention(0, 1, "A", kind, "p", "A", RecognisedBy.MODEL))
        for kind in ActorType
    ]
    for mark in wanted(shown, Emphasis(current=current, actor_id="p")):
        colour = colour_of(mark, Emphasis(current=current), theme)
        for ground in (theme.paper, theme.line):
            assert contrast(colour, ground) >= 3, (mark.kind, colour, ground)
