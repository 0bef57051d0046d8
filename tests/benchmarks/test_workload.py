"""What is searched for occurs, and is the same each time."""

import re
from pathlib import Path

import pytest

from tests.benchmarks.articles import LINES, make_both
from tests.benchmarks.measuring import FUZZY, KINDS, PREFIX_KINDS, within_one_edit
from tests.benchmarks.workload import queries


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("workload") / "articles"
    with pytest.MonkeyPatch.context() as patched:
        patched.delenv("MAKER", raising=False)
        make_both(30, folder)
    return folder / LINES


def test_every_kind_has_words_and_always_the_same(lines: Path) -> None:
    found = queries(lines)
    assert set(found) == set(KINDS)
    assert all(found.values())
    assert found == queries(lines)


def test_words_and_phrases_occur_and_prefixes_have_their_length(lines: Path) -> None:
    text = lines.read_text("utf-8")
    found = queries(lines)
    for kind in ("common term", "rare term", "two terms"):
        assert all(word in text for words in found[kind] for word in words)
    assert all(" ".join(words) in text for words in found["phrase"])
    assert [{len(words[0]) for words in found[kind]} for kind in PREFIX_KINDS] == [{2}, {3}, {4}]


def test_mistyped_words_are_one_letter_from_one_that_occurs(lines: Path) -> None:
    words = set(re.findall("[a-z]+", lines.read_text("utf-8")))
    for (mistyped,) in queries(lines)[FUZZY]:
        assert any(within_one_edit(mistyped, word) for word in words)
