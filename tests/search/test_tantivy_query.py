"""tantivy's queries mean what ours mean, also where tantivy has no query of its own for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import tantivy
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from reader.model.kinds import Sort
from reader.model.query import Fuzzy, Phrase, Query, Wildcard
from reader.search import tantivy_phrases
from reader.search.phrases import occurrences
from reader.search.tantivy_index import TantivyIndex
from tests.contracts.libraries import EXAMPLES
from tests.search.articles import article

_FORMS = sorted({a + b + c + d for a in "xyé" for b in "xyз" for c in ["", "x", "yx"] for d in ["", "y"]})
_LETTERS = st.text("abc", min_size=1, max_size=12)


@pytest.fixture(scope="module")
def forms(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TantivyIndex]:
    index = TantivyIndex(tmp_path_factory.mktemp("forms"))
    index.apply([article(form, form, language="ru") for form in _FORMS], [], 1)
    yield index
    index.close()


@pytest.fixture(scope="module")
def letters(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TantivyIndex]:
    yield TantivyIndex(tmp_path_factory.mktemp("letters"))


def ids(index: TantivyIndex, query: Query) -> set[str]:
    return {id_ for id_, _ in index.search(query, Sort.RELEVANCE, 1000).page}


@settings(max_examples=EXAMPLES)
@given(text=st.text("xyз", min_size=1, max_size=6), distance=st.integers(1, 2))
def test_fuzzy_words_are_those_within_so_many_edits(forms: TantivyIndex, text: str, distance: int) -> None:
    folded = {form: form.replace("é", "e") for form in _FORMS}
    most = min(distance, len(text) - 1)
    near = {form for form, exact in folded.items() if OSA.distance(text, exact) <= most}
    assert ids(forms, Fuzzy(text, distance)) == near


@pytest.mark.parametrize("pattern", ["x?", "*x", "?", "x*y*", "*" + "?" * 2 + "x*" + "?" * 3])
@pytest.mark.parametrize("broken", [False, True])
def test_patterns_are_found_also_when_tantivy_refuses_them(
    forms: TantivyIndex, monkeypatch: pytest.MonkeyPatch, pattern: str, broken: bool
) -> None:
    def refuse(*args: object) -> object:
        raise ValueError("too many states")

    expected = ids(forms, Wildcard(pattern))
    if broken:
        monkeypatch.setattr(tantivy.Query, "regex_query", refuse)
    assert ids(forms, Wildcard(pattern)) == expected


def test_a_pattern_of_many_gaps_is_answered(forms: TantivyIndex) -> None:
    assert ids(forms, Wildcard("*x" + "?" * 30)) == set()
    assert ids(forms, Wildcard("*" + "?*" * 30)) == set()


@settings(max_examples=EXAMPLES // 5)
@given(
    words=st.lists(st.sampled_from("abc"), min_size=2, max_size=4),
    text=st.lists(st.sampled_from("abcd"), min_size=1, max_size=14),
    slop=st.integers(0, 12),
)
@pytest.mark.parametrize("together", [0, tantivy_phrases.MOST_TOGETHER])
def test_a_near_phrase_is_found_where_its_words_rise_closely_enough(
    letters: TantivyIndex, together: int, words: list[str], text: list[str], slop: int
) -> None:
    letters.apply([article(" ".join(text), "one", language="ru")], [], letters.position() + 1)
    places = [[place for place, word in enumerate(text) if word == wanted] for wanted in words]
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(tantivy_phrases, "MOST_TOGETHER", together)
        hits = ids(letters, Phrase(" ".join(words), slop=slop, exact=True))
    assert bool(hits) == bool(occurrences(places, slop))


@pytest.mark.parametrize("words", [1, 3, 80, 300])
def test_a_part_with_many_forms_stands_in_a_phrase(tmp_path: Path, words: int) -> None:
    index = TantivyIndex(tmp_path)
    text = " ".join(
        f"Nagorno-Kar{'abcdefghij'[n % 10]}{'klmnopqrst'[n // 10 % 10]}{'uvwx'[n // 100]}"
        for n in range(words)
    )
    index.apply([article(text, "a"), article("Nagorno e Karabakh", "b")], [], 1)
    assert ids(index, Wildcard("Nagorno-Kar*")) == {"a"}
    assert ids(index, Wildcard("Nagorno-K*b*")) == (set() if words == 1 else {"a"})
