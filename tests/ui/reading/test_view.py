import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from reader.model.actor import Mention, RecognisedBy
from reader.model.annotation import AnnotationKind, AnnotationState, PlacedAnnotation
from reader.model.article import ArticleText
from reader.model.kinds import ActorType, Colour
from reader.text.offsets import Utf16Map
from reader.ui.reading.marks import Mark, MarkKind, Marks, highlight_marks, mention_marks
from reader.ui.reading.painter import Emphasis
from reader.ui.reading.typography import Setting
from reader.ui.reading.view import TextView

TEXT = "🕊 Baku e Erevan\n\n" + "Una riga qualunque che si ripete.\n" * 120


@pytest.fixture
def view(qtbot: QtBot, setting: Setting) -> TextView:
    made = TextView(QLabel("head"))
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show_text(ArticleText(TEXT, (), ""), setting)
    made.show()
    return made


def highlight(start: int, end: int, colour: Colour, note: str = "") -> PlacedAnnotation:
    return PlacedAnnotation(
        "h", AnnotationKind.HIGHLIGHT, "a", "", "", None, TEXT[start:end], start, end,
        AnnotationState.FOUND, colour, (), note, "", "",
    )  # fmt: skip


def colours_in(view: TextView, start_utf16: int, end_utf16: int) -> set[str]:
    """Every colour painted around a stretch of the first line."""
    first, last = view.rect_in_view(start_utf16, start_utf16 + 1), view.rect_in_view(end_utf16 - 1, end_utf16)
    image: QImage = view.viewport().grab().toImage()
    area = first.united(last).adjusted(0, 0, 0, 8)
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(max(area.left(), 0), area.right())
        for y in range(max(area.top(), 0), area.bottom())
    }


def test_a_highlight_is_painted_under_its_own_words_and_no_others(view: TextView, setting: Setting) -> None:
    view.show_marks(Marks(highlight_marks([highlight(2, 6, Colour.GREEN)], Utf16Map(TEXT))))
    fill = setting.theme.highlights[Colour.GREEN].fill
    assert fill in colours_in(view, 3, 7)
    assert fill not in colours_in(view, 10, 16)


def test_a_type_that_is_switched_off_is_not_underlined(view: TextView, setting: Setting) -> None:
    mention = Mention(2, 6, "Baku", ActorType.PLACE, "p", "Baku", RecognisedBy.REGISTER)
    view.show_marks(Marks(mention_marks([mention], Utf16Map(TEXT))))
    before = colours_in(view, 3, 7)
    view.emphasise(Emphasis(hidden=frozenset({ActorType.PLACE})))
    assert colours_in(view, 3, 7) < before


def test_a_note_puts_a_dot_into_the_margin(view: TextView, setting: Setting) -> None:
    offsets = Utf16Map(TEXT)
    edge = setting.theme.highlights[Colour.PINK].edge

    def margin() -> set[str]:
        image = view.viewport().grab().toImage()
        width = view.rect_in_view(0, 1).left() - 2
        return {QColor(image.pixel(x, y)).name() for x in range(width) for y in range(0, image.height(), 2)}

    view.show_marks(Marks(highlight_marks([highlight(2, 6, Colour.PINK)], offsets)))
    assert edge not in margin()
    view.show_marks(Marks(highlight_marks([highlight(2, 6, Colour.PINK, "nota")], offsets)))
    assert edge in margin()


def test_nothing_is_loaded_whatever_is_asked_for(view: TextView) -> None:
    assert view.loadResource(2, "file:///etc/hostname") is None


def test_what_is_copied_is_the_articles_own_text(view: TextView) -> None:
    view.select(0, 7)
    assert view.createMimeDataFromSelection().text() == "🕊 Baku"
    assert not view.createMimeDataFromSelection().hasHtml()


def test_the_place_at_the_top_is_found_again(view: TextView) -> None:
    offset = TEXT.index("Una", 2000) + 1
    view.scroll_to_top(offset)
    assert view.top_utf16() == offset
    view.scroll_to_top(0)
    assert view.verticalScrollBar().value() == 0


def test_a_resize_keeps_the_place(view: TextView) -> None:
    offset = TEXT.index("Una", 2000) + 1
    view.scroll_to_top(offset)
    view.resize(400, 500)
    assert view.top_utf16() == offset


def test_a_mark_below_is_brought_into_view(view: TextView) -> None:
    start = TEXT.index("Una", 3000) + 1
    view.reveal(Mark(start, start + 3, MarkKind.MATCH))
    rect = view.rect_in_view(start, start + 3)
    assert 0 < rect.top() < view.viewport().height()
    assert view.caret_utf16() == start


def test_the_character_under_the_mouse_is_known(view: TextView) -> None:
    rect = view.rect_in_view(3, 4)
    assert view.offset_at(rect.center()) == 3
    assert view.offset_at(QPoint(view.viewport().width() - 1, rect.center().y())) == -1
