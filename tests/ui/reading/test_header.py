from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from reader.library.facade import Library
from reader.model.article import Article, ArticleText, Fact
from reader.ui.language import reading_minutes
from reader.ui.reading.header import ArticleHeader, breakable
from reader.ui.reading.typography import Setting


@pytest.fixture
def article(library: Library) -> Article:
    return library.articles.find("a-tregua.md")


def shown(header: ArticleHeader, width: int) -> list[str]:
    header.resize(width, header.heightForWidth(width))
    return [part.text() for part in header._parts() if not part.isHidden()]


def with_facts(article: Article, source: str | None, date: Fact) -> Article:
    facts = replace(article.metadata, source=Fact(source) if source else None, date=date)
    return replace(article, metadata=facts)


def header_of(article: Article, setting: Setting, qtbot: QtBot) -> ArticleHeader:
    made = ArticleHeader()
    qtbot.addWidget(made)
    made.show_article(article, ArticleText("", (), ""), (), setting)
    return made


def test_an_inferred_date_is_a_plain_date_and_its_ground_stands_below(
    article: Article, setting: Setting, qtbot: QtBot
) -> None:
    guessed = Fact("2020-10-01", "inferred: a post dated October 1, 2020")
    header = header_of(with_facts(article, "Foglio", guessed), setting, qtbot)
    facts, ground = shown(header, 600)[:2]
    assert facts == f"Foglio  ·  1 October 2020  ·  {reading_minutes(article.words)} min read"
    assert ground == "Date inferred: a post dated October 1, 2020"


def test_a_stated_date_needs_no_ground(article: Article, setting: Setting, qtbot: QtBot) -> None:
    header = header_of(with_facts(article, "Foglio", Fact("2020-10-01")), setting, qtbot)
    assert header._basis.isHidden()


def test_without_a_source_the_file_is_named(article: Article, setting: Setting, qtbot: QtBot) -> None:
    header = header_of(with_facts(article, None, Fact("2020")), setting, qtbot)
    assert shown(header, 600)[0].startswith("a-tregua.md  ·  2020")


@pytest.mark.parametrize("width", [90, 140, 200, 280, 400])
def test_no_line_begins_or_ends_with_a_dot_at_any_width(
    article: Article, setting: Setting, qtbot: QtBot, width: int
) -> None:
    header = header_of(
        with_facts(article, "Un giornale dal nome assai lungo.txt", Fact("2020-10-01")), setting, qtbot
    )
    lines = shown(header, width)[0].split("\n")
    metrics = header._facts.fontMetrics()
    assert all(line.strip(" ·") == line for line in lines)
    assert all(metrics.horizontalAdvance(line) <= width for line in lines)
    assert len(lines) > 1


def test_a_title_of_one_long_word_stays_within_its_width(
    article: Article, setting: Setting, qtbot: QtBot
) -> None:
    facts = replace(article.metadata, title=Fact("a" * 300))
    header = header_of(replace(article, metadata=facts), setting, qtbot)
    header.resize(400, header.heightForWidth(400))
    header.show()
    assert header.minimumSizeHint().width() <= 400
    assert header._title.height() > 4 * header._title.fontMetrics().height()
    assert breakable("un titolo di parole brevi") == "un titolo di parole brevi"
