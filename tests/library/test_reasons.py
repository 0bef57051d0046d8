"""Why an article was found."""

import pytest

from reader.library.facade import Library
from reader.model.search import Reason


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("rispondere OR risposto", [Reason("risposto", "text", ("risposto",))]),
        ("vertici", [Reason("vertici", "title", ("vertice",))]),
        ("title:vertice", [Reason("title:vertice", "title", ("vertice",))]),
        ('"CSTO non"', [Reason('"CSTO non"', "text", ("CSTO non",))]),
        ("actor:OTSC", [Reason("actor:OTSC", "actor", ("CSTO",))]),
        ('person:="Nikol Pashinyan"', [Reason('person:="Nikol Pashinyan"', "actor", ("Nikol Pashinyan",))]),
        ("source:prova", [Reason("source:prova", "source", ("Prova Media",))]),
        ('source:="prova media"', [Reason('source:="prova media"', "source", ("Prova Media",))]),
        ("date:2020", [Reason("date:2020", "date", ("2020-10-01",))]),
        ("date:2021 OR città", [Reason("città", "text", ("città",))]),
        ("is:unread", [Reason("is:unread", "is", ())]),
        ("tag:pace", [Reason("tag:pace", "tag", ())]),
        ("is:read OR tag:guerra", []),
        ("NOT mare", []),
        ("", []),
    ],
)
def test_each_clause_that_matches_tells_its_words(press: Library, query: str, expected: list[Reason]) -> None:
    article_id = press.articles.find("vertice.md").id
    press.annotations.tag_article(article_id, ["pace"])
    assert press.search.why(query, article_id) == expected


def test_an_article_that_is_gone_has_no_reasons(press: Library) -> None:
    assert press.search.why("mare", "no such article") == []
