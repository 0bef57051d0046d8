import pytest
from pytestqt.qtbot import QtBot

from reader.library.facade import Library
from reader.model.article import ArticleText, Block, BlockKind
from reader.model.span import Span
from reader.ui.reading.pane import ReadingPane
from reader.ui.reading.typography import Setting


@pytest.fixture
def pane(qtbot: QtBot, setting: Setting, library: Library) -> ReadingPane:
    made = ReadingPane(setting)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    article = library.articles.find("a-tregua.md")
    made.open_article(article, library.articles.text(article.id), ("pace",), 0)
    made.show_mentions(library.actors.mentions(article.id))
    return made


def _span(pane: ReadingPane, words: str) -> Span:
    start = pane._text.text.index(words)
    return Span(start, start + len(words))


def header_words(pane: ReadingPane) -> list[str]:
    return [part.text() for part in pane._header._parts() if part.isVisible()]


def test_the_header_says_source_date_length_and_tags(pane: ReadingPane) -> None:
    facts, tags = header_words(pane)
    assert facts.replace("\u00a0", " ").startswith("Il Foglio di Prova  ·  3 May 2021  ·  ")
    assert tags == "#pace"


def test_a_title_that_the_text_lacks_stands_in_the_header(pane: ReadingPane, library: Library) -> None:
    article = library.articles.find("a-tregua.md")
    text = ArticleText("Solo testo.", (Block(0, 11, BlockKind.PARAGRAPH),), "r")
    pane.open_article(article, text, (), 0)
    assert "Una tregua fragile" in header_words(pane)


def test_the_card_says_who_is_meant(pane: ReadingPane) -> None:
    mark = next(mark for mark in pane._marks.between(0, 999) if mark.mention and "Nikol" in mark.mention.text)
    pane.go_to(_span(pane, "Nikol"))
    pane.who_is_this()
    assert pane._hover.isVisible()
    assert mark.mention is not None
    assert pane._hover._name.text() == mark.mention.actor
    assert "Person" in pane._hover._type.text()


def test_the_card_stays_inside_the_view(pane: ReadingPane) -> None:
    pane.view.resize(300, 300)
    pane.go_to(_span(pane, "Nikol"))
    pane.who_is_this()
    assert pane.view.viewport().rect().contains(pane._hover.geometry())


def test_scrolling_takes_away_what_floats(pane: ReadingPane) -> None:
    pane.go_to(_span(pane, "Nikol"))
    pane.who_is_this()
    pane.view.verticalScrollBar().setValue(200)
    assert not pane._hover.isVisible()


def test_the_selection_is_told_in_code_points(pane: ReadingPane) -> None:
    span = _span(pane, "dell’Armenia")
    pane.view.select(*pane._offsets.span_to_utf16(span))
    assert pane.selection() == span


def test_a_closed_article_leaves_a_word_of_what_to_do(pane: ReadingPane) -> None:
    pane.close_article()
    assert pane.empty.isVisible()
    assert pane.article is None
