from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from reader.model.article import Block, BlockKind
from reader.text.offsets import Utf16Map
from reader.ui.reading.typography import Setting, column_width, display_text, fill, line_kinds

lines = st.text(st.characters(exclude_characters="\x00\n\r\u2029", codec="utf-8"), max_size=30)


@settings(max_examples=60)
@given(st.lists(lines, min_size=1, max_size=6))
def test_the_document_has_exactly_the_places_of_the_text(setting: Setting, parts: list[str]) -> None:
    text = "\n".join(parts)
    document = QTextDocument()
    fill(document, text, (), setting)
    offsets, start = Utf16Map(text), 0
    assert document.characterCount() == offsets.length_utf16 + 1
    assert document.blockCount() == len(parts)
    for number, part in enumerate(parts):
        assert document.findBlockByNumber(number).position() == offsets.to_utf16(start)
        start += len(part) + 1


@given(st.text())
def test_what_is_shown_is_as_long_as_the_text(text: str) -> None:
    assert len(display_text(text)) == len(text)


def test_characters_that_qt_reads_as_structure_are_shown_as_others() -> None:
    assert display_text("a\ufffcb\ufdd0c\rd") == "a\ufffdb\ufffdc d"


def test_a_line_has_the_kind_of_its_block() -> None:
    text = "Titolo\n\nUn paragrafo.\nDidascalia"
    blocks = (Block(0, 6, BlockKind.TITLE), Block(22, 32, BlockKind.CAPTION))
    kinds = [kind for _, kind in line_kinds(text, blocks)]
    assert kinds == [BlockKind.TITLE, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.CAPTION]


def test_a_block_that_begins_inside_a_line_gives_it_its_kind() -> None:
    text = "- voce"
    assert line_kinds(text, (Block(2, 6, BlockKind.LIST),)) == [(0, BlockKind.LIST)]


def test_a_title_is_larger_than_a_paragraph_and_a_caption_smaller(setting: Setting) -> None:
    text = "Titolo\nTesto\nDidascalia"
    document = QTextDocument()
    blocks = (
        Block(0, 6, BlockKind.TITLE),
        Block(7, 12, BlockKind.PARAGRAPH),
        Block(13, 23, BlockKind.CAPTION),
    )
    fill(document, text, blocks, setting)
    sizes = [document.findBlockByNumber(number).charFormat().font().pointSizeF() for number in range(3)]
    assert sizes[0] > sizes[1] > sizes[2]


def test_markup_in_an_article_stays_text(setting: Setting) -> None:
    document = QTextDocument()
    fill(document, '<img src="file:///etc/passwd"><b>x</b>', (), setting)
    assert document.toPlainText() == '<img src="file:///etc/passwd"><b>x</b>'


def test_the_column_grows_with_the_type(setting: Setting) -> None:
    larger = Setting(setting.family, setting.sans, 20, setting.theme)
    assert column_width(larger) > column_width(setting) > 300
