"""What a page states is found wherever pages state it."""

import json

import pytest
from selectolax.lexbor import LexborHTMLParser

from reader.importing.htmlmeta import stated_by_page
from reader.model.article import MetadataField


def stated(page: str) -> dict[str, str]:
    return {field.value: value for field, value in stated_by_page(LexborHTMLParser(page)).items()}


def linked(data: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


ARTICLE = {
    "@type": "NewsArticle",
    "headline": "Il treno",
    "datePublished": "2020-10-01",
    "author": [{"@type": "Person", "name": "Maria Bianchi"}],
    "publisher": {"name": "La Valle"},
    "inLanguage": "it",
}
EXPECTED = {
    "title": "Il treno",
    "date": "2020-10-01",
    "author": "Maria Bianchi",
    "source": "La Valle",
    "language": "it",
}


@pytest.mark.parametrize(
    "data", [ARTICLE, [{"@type": "WebSite", "headline": "no"}, ARTICLE], {"@graph": [ARTICLE]}]
)
def test_linked_data_is_read(data: object) -> None:
    assert stated(linked(data)) == EXPECTED


@pytest.mark.parametrize(
    "source", ["{", "[" * 100_000, "3", '{"@graph": 7}', '{"@type": ["x"]}', "x" * 300_000]
)
def test_broken_linked_data_is_passed_over(source: str) -> None:
    page = f'<script type="application/ld+json">{source}</script><h1>Titolo</h1>'
    assert stated(page) == {"title": "Titolo"}


def test_meta_elements_win_over_what_is_shown() -> None:
    page = '<meta property="og:title" content="Uno"><h1>Due</h1><title>Tre</title>'
    assert stated(page)["title"] == "Uno"


def test_the_name_of_the_site_is_taken_off_the_page_title() -> None:
    site = '<meta property="og:site_name" content="La Valle">'
    assert stated(f"{site}<title>Il treno - oggi | La Valle</title>")["title"] == "Il treno - oggi"
    assert stated("<title>Il treno - oggi</title>")["title"] == "Il treno - oggi"


def test_time_elements_and_the_root_state_date_and_language() -> None:
    found = stated('<html lang="it"><time datetime="presto">ieri</time><time>1 ottobre 2020</time></html>')
    assert found == {"date": "1 ottobre 2020", "language": "it"}


def test_a_date_that_is_none_gives_way_to_the_next() -> None:
    page = '<meta name="date" content="oggi"><time datetime="2020-10-01T10:00"></time>'
    assert stated(page)["date"] == "2020-10-01T10:00"


def test_an_author_that_is_an_address_is_none() -> None:
    page = '<meta property="article:author" content="https://example.org/m"><a rel="author">Maria</a>'
    assert stated(page)["author"] == "Maria"


def test_values_are_one_line() -> None:
    assert stated("<h1>Il\n  <b>treno</b></h1>") == {MetadataField.TITLE.value: "Il treno"}
