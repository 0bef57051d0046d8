"""Normalising changes line ends and what cannot be carried, and nothing else."""

import os
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.text.normalise import REPLACEMENT, normalise

EXAMPLES = 10_000 if os.environ.get("CORPUS_READER_SOAK") else 300
ANY_CODE_POINT = st.characters(codec=None, exclude_categories=())
TEXTS = st.lists(st.one_of(st.sampled_from(["\r", "\n", "\r\n", "\u2029", "\0"]), ANY_CODE_POINT)).map(
    "".join
)
UNCARRIABLE = re.compile("[\r\u2029\0\ufdd0\ufdd1\ud800-\udfff]")


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\n\rb", "a\n\nb"),
        ("a\u2029b", "a\nb"),
        ("a\0b\ud83d", f"a{REPLACEMENT}b{REPLACEMENT}"),
        ("a\ufdd0b\ufdd1", f"a{REPLACEMENT}b{REPLACEMENT}"),
        ("a\u2028b\u00a0c\u200bd\te\f 🚨\ufeff", "a\u2028b\u00a0c\u200bd\te\f 🚨\ufeff"),
        ("e\u0301 ﬁ", "e\u0301 ﬁ"),
    ],
)
def test_only_what_could_not_be_carried_changes(raw: str, expected: str) -> None:
    assert normalise(raw) == expected


@settings(max_examples=EXAMPLES)
@given(TEXTS)
def test_twice_is_as_once(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


@settings(max_examples=EXAMPLES)
@given(TEXTS)
def test_the_rest_stays_in_place(text: str) -> None:
    kept = UNCARRIABLE.sub("", text).replace("\n", "")
    assert normalise(text).replace("\n", "").replace(REPLACEMENT, "") == kept.replace(REPLACEMENT, "")
    normalise(text).encode("utf-8")
