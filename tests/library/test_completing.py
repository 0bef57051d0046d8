"""What a word being typed may become."""

import pytest

from reader.library.facade import Library
from reader.model.kinds import Sort
from reader.model.search import CompletionKind


def offered(library: Library, query: str, limit: int = 8) -> list[tuple[str, str]]:
    found = library.search.complete(query.replace("|", ""), query.index("|"), limit=limit)
    return [(one.text, one.kind.value) for one in found]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("cit|", ("città", "word")),
        ("perc|", ("perché", "word")),
        ("arm|", ("Armenia", "word")),
        ("arm|", ('state:="Armenia"', "actor")),
        ("otsc|", ('org:="CSTO"', "actor")),
        ("person:pash|", ('person:="Nikol Pashinyan"', "actor")),
        ('person:"nik pash|', ('person:="Nikol Pashinyan"', "actor")),
        ("source:prov|", ('source:="PROVA media"', "source")),
        ("tag:cal|", ('tag:="mare calmo"', "tag")),
        ("colour:y|", ("colour:yellow", "field")),
        ("is:un|", ("is:unread", "field")),
        ("date:last m|", ("date:2020", "none")),
        ('date:"last m|', ('date:"last month"', "field")),
        ("date:20|", ("date:2021", "field")),
        ("lang:|", ("lang:it", "field")),
        ("pers|", ("person:", "field")),
        ('"la cit|', ('"la città"', "word")),
        ("title:ver|", ("title:vertice", "word")),
    ],
)
def test_a_word_is_completed_by_what_the_library_holds(
    press: Library, query: str, expected: tuple[str, str]
) -> None:
    press.annotations.tag_article(press.articles.find("mare.md").id, ["mare calmo"])
    assert (expected in offered(press, query)) is (expected[1] != "none")


def test_a_completion_replaces_just_the_word(press: Library) -> None:
    query = "pace citt mare"
    best = press.search.complete(query, 9)[0]
    assert query[: best.start] + best.text + query[best.end :] == "pace città mare"


def test_what_an_index_knows_roughly_is_not_told_as_a_count(press: Library) -> None:
    assert [one.count for one in press.search.complete("citt", 4) if one.kind is CompletionKind.WORD] == [0]


def test_a_saved_search_replaces_the_whole_query(press: Library) -> None:
    press.searches.save("Armenia e pace", "armenia OR pace", Sort.DATE)
    assert ("armenia OR pace", "saved") in offered(press, "arme|")
    assert ("armenia OR pace", "saved") not in offered(press, "mare arme|")


@pytest.mark.parametrize("query", ["|", "mare |", "…|", "(|", 'note:"x|', "is:x|"])
def test_nothing_is_offered_where_nothing_fits(press: Library, query: str) -> None:
    assert offered(press, query) == []


def test_no_more_is_offered_than_asked_for(press: Library) -> None:
    assert len(offered(press, "n|", limit=2)) == 2
