"""How Whoosh's hits are ranked."""

from pathlib import Path

import pytest

from reader.model.article import Block, BlockKind
from reader.model.kinds import Sort
from reader.model.query import And, Field, Not, Or, Query, Term
from reader.model.search import IndexDocument
from reader.search.whoosh_index import WhooshIndex
from tests.search.articles import article

FILLER = "parole che non contano nulla in questa frase abbastanza lunga"


def ranked(folder: Path, query: Query, *articles: IndexDocument) -> list[str]:
    index = WhooshIndex(folder)
    index.apply(articles, [], 1)
    hits = index.search(query, Sort.RELEVANCE, 100)
    index.close()
    return [id_ for id_, _ in hits.page]


def _zoned(id_: str, title: str, text: str, caption: str) -> IndexDocument:
    """An article whose three zones are two words long, so that their lengths play no part."""
    words = f"{text} alfa\n{caption} beta"
    return article(
        words, id_, title=f"{title} gamma", blocks=(Block(len(text) + 6, len(words), BlockKind.CAPTION),)
    )


def test_the_title_counts_more_than_the_text_and_the_text_more_than_asides(tmp_path: Path) -> None:
    found = ranked(
        tmp_path,
        Term("guerra"),
        _zoned("a caption", "nulla", "niente", "guerra"),
        _zoned("b text", "nulla", "guerra", "niente"),
        _zoned("c title", "guerra", "nulla", "niente"),
    )
    assert found == ["c title", "b text", "a caption"]


def test_more_occurrences_count_more_and_shorter_texts_too(tmp_path: Path) -> None:
    found = ranked(
        tmp_path,
        Term("guerra"),
        article(f"guerra {FILLER} {FILLER} {FILLER}", "long"),
        article(f"guerra {FILLER}", "short"),
        article(f"guerra guerra {FILLER}", "twice"),
    )
    assert found == ["twice", "short", "long"]


def test_a_rare_word_counts_more_than_a_common_one(tmp_path: Path) -> None:
    common = [article("guerra oggi", f"common{number}") for number in range(5)]
    found = ranked(tmp_path, Or((Term("guerra"), Term("tregua"))), *common, article("tregua oggi", "rare"))
    assert found[0] == "rare"


def test_more_clauses_count_more(tmp_path: Path) -> None:
    query = Or((Term("guerra"), Term("pace")))
    found = ranked(
        tmp_path, query, article("guerra poi", "one"), article("guerra pace", "two"), article("x", "none")
    )
    assert found == ["two", "one"]


def test_negation_and_dates_add_nothing_to_the_score(tmp_path: Path) -> None:
    index = WhooshIndex(tmp_path)
    index.apply([article("guerra", "a"), article("guerra pace", "b")], [], 1)
    alone = dict(index.search(Term("guerra"), Sort.RELEVANCE, 9).page)
    negated = dict(index.search(And((Term("guerra"), Not(Term("pace")))), Sort.RELEVANCE, 9).page)
    index.close()
    assert negated == {"a": alone["a"]}


def test_what_the_notes_answer_is_no_word(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="tag"):
        ranked(tmp_path, Term("x", Field.TAG), article("x"))
