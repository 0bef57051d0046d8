"""Finding articles through the facade: also by what the person did with them."""

from pathlib import Path

import pytest

from reader.errors import QueryError
from reader.library.facade import Library
from reader.library.search import HEALED
from reader.model.article import Listing
from reader.model.kinds import Sort
from reader.model.search import SearchResult
from reader.model.span import Span


def names(result: SearchResult) -> list[str]:
    return sorted(Path(hit.path).name for hit in result.hits)


@pytest.fixture
def studied(library: Library, article_id: str) -> Library:
    """One article bookmarked, read, highlighted in blue and tagged; another with a note."""
    library.annotations.bookmark(article_id)
    library.annotations.set_reading(article_id, 10)
    span = library.annotations.find_quote(article_id, "ha proposto")
    change = library.annotations.highlight(article_id, span, tags=["verificare"])
    library.annotations.write_note(change.created or "", "Chi l’ha proposta?")
    library.annotations.tag_article(article_id, ["pace"])
    library.annotations.add_note(library.articles.find("gas-talks.md").id, "ask the press office")
    return library


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("is:bookmarked", ["tregua.txt"]),
        ("is:read", ["tregua.txt"]),
        ("is:unread", ["gas-talks.md", "gasdotto.md"]),
        ("has:note", ["gas-talks.md", "tregua.txt"]),
        ("has:highlight", ["tregua.txt"]),
        ("tag:pace", ["tregua.txt"]),
        ("tag:verificare", ["tregua.txt"]),
        ("note:press", ["gas-talks.md"]),
        ("colour:yellow", ["tregua.txt"]),
        ("colour:blue", []),
        ("armenia NOT is:bookmarked", ["gas-talks.md"]),
        ("has:note (tag:pace OR note:press)", ["gas-talks.md", "tregua.txt"]),
    ],
)
def test_what_the_person_did_can_be_searched(studied: Library, query: str, expected: list[str]) -> None:
    result = studied.search.find(query)
    assert (names(result), result.total) == (expected, len(expected))


def test_every_hit_is_listed_in_order_and_fetched_by_page(library: Library) -> None:
    ids = library.search.find_ids("armenia OR georgia", sort=Sort.DATE)
    assert [hit.article for hit in library.search.hits("armenia OR georgia", ids[1:])] == ids[1:]
    assert len(ids) == library.search.find("armenia OR georgia").total == 3


def test_snippets_may_come_for_the_first_hits_only(library: Library) -> None:
    every = library.search.find("armenia OR georgia").hits
    some = library.search.find("armenia OR georgia", shown=1).hits
    assert [hit.article for hit in some] == [hit.article for hit in every]
    assert [hit.snippets for hit in some] == [every[0].snippets, (), ()]


def test_hits_can_be_listed_last_added_first(library: Library) -> None:
    expected = library.articles.ids(Listing(sort=Sort.IMPORTED))
    assert library.search.find_ids("", sort=Sort.IMPORTED) == expected
    page = library.search.find("armenia OR georgia", sort=Sort.IMPORTED, limit=1, offset=1)
    assert ([hit.article for hit in page.hits], page.total) == (expected[1:2], 3)


def test_matches_are_spans_of_the_verbatim_text(library: Library, article_id: str) -> None:
    text = library.articles.text(article_id).text
    matches = library.search.matches("tregua", article_id)
    assert len(matches) == 3
    assert {text[match.start : match.end].lower() for match in matches} == {"tregua"}
    assert library.search.matches("tregua", "no such article") == []


def test_while_typing_an_open_quotation_is_closed_silently(library: Library) -> None:
    assert library.search.find('"una tregua', lenient=True).total == 1
    with pytest.raises(QueryError):
        library.search.find('"una tregua')


def test_a_damaged_index_is_rebuilt_and_said_once(library: Library) -> None:
    for path in (library.folder / "index").rglob("*"):
        if path.is_file():
            path.write_bytes(b"damaged")
    first, second = library.search.find("armenia"), library.search.find("armenia")
    assert (first.total, first.notice) == (2, HEALED)
    assert (second.total, second.notice) == (2, "")


def test_a_hit_tells_how_much_of_the_library_was_searched(library: Library, source: Path) -> None:
    (source / "late.txt").write_text("Una notizia tardiva dall’Armenia.\n", "utf-8")
    library.imports.update()
    result = library.search.find("armenia")
    assert (result.total, result.indexed, result.articles) == (2, 3, 4)
    library.derivation.catch_up()
    assert library.search.find("armenia").total == 3


def test_a_snippet_is_a_passage_of_the_text(library: Library, article_id: str) -> None:
    (hit,) = library.search.find("proposto").hits
    text = library.articles.text(article_id).text
    for snippet in hit.snippets:
        assert text[snippet.start : snippet.start + len(snippet.text)] == snippet.text
        assert [snippet.text[match.start : match.end] for match in snippet.matches] == ["proposto"]
    assert all(isinstance(match, Span) for snippet in hit.snippets for match in snippet.matches)
