"""What is searched for: words drawn from the articles themselves, the same for every engine."""

import random
import re
from collections import Counter
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from tests.benchmarks.articles import read_lines
from tests.benchmarks.measuring import (
    DATE_ORDER,
    FACETS,
    FUZZY,
    KEY_PRESS,
    PREFIX_KINDS,
    SNIPPETS,
    Words,
)

SAMPLE_ARTICLES = 2_000
EACH = 20
_WORD = re.compile(r"(?<![\w’'-])[a-z]{4,14}(?![\w’'-])")
"""Words that every engine cuts alike: lower case, no accent, no apostrophe."""
_COMMON_SHARE = (0.10, 0.50)
_MIDDLE_SHARE = (0.01, 0.10)
_RARE_ARTICLES = (2, 5)
_PHRASE = re.compile(r"(?<![\w’'-])[a-z]{5,14} [a-z]{5,14}(?: [a-z]{5,14})?(?![\w’'-])")
_LETTERS = "aeilnorst"


def queries(lines: Path) -> dict[str, list[Words]]:
    """The words of each kind of search; the same articles give the same words."""
    texts = [article.text for article in islice(read_lines(lines), SAMPLE_ARTICLES)]
    held = [sorted(set(_WORD.findall(text))) for text in texts]
    spread = Counter(word for words in held for word in words)
    chance = random.Random(7)
    common = _with_share(spread, len(texts), _COMMON_SHARE)
    middle = _with_share(spread, len(texts), _MIDDLE_SHARE)
    fewest, most = _RARE_ARTICLES
    rare = [word for word, count in sorted(spread.items()) if fewest <= count <= most]
    typed = _drawn(chance, middle or common)
    found = {
        "common term": [[word] for word in _drawn(chance, common or middle)],
        "rare term": [[word] for word in _drawn(chance, rare or middle or common)],
        "two terms": _pairs(chance, held, frozenset(middle or common)),
        "phrase": _phrases(chance, texts),
        FUZZY: [
            [_mistyped(chance, word)] for word in _drawn(chance, [w for w in middle if len(w) > 5] or common)
        ],
    }
    for length, kind in enumerate(PREFIX_KINDS, 2):
        found[kind] = [[word[:length]] for word in typed]
    for kind in (DATE_ORDER, FACETS, SNIPPETS):
        found[kind] = found["common term"]
    found[KEY_PRESS] = [[word[: 2 + place % 3]] for place, word in enumerate(typed)]
    return found


def _with_share(spread: Counter[str], articles: int, shares: tuple[float, float]) -> list[str]:
    least, most = (share * articles for share in shares)
    return [word for word, count in sorted(spread.items()) if least <= count <= most]


def _drawn(chance: random.Random, words: Sequence[str]) -> list[str]:
    return chance.sample(list(words), min(EACH, len(words)))


def _pairs(chance: random.Random, held: list[list[str]], wanted: frozenset[str]) -> list[Words]:
    """Two words of one article each, so that something is found."""
    both = [[word for word in words if word in wanted] for words in held]
    rich = [words for words in both if len(words) > 1]
    return [chance.sample(words, 2) for words in chance.sample(rich, min(EACH, len(rich)))]


def _phrases(chance: random.Random, texts: list[str]) -> list[Words]:
    found = [match[0].split() for text in texts for match in islice(_PHRASE.finditer(text), 2)]
    return chance.sample(found, min(EACH, len(found)))


def _mistyped(chance: random.Random, word: str) -> str:
    """One letter behind the first two is another."""
    place = chance.randrange(2, len(word))
    other = chance.choice([letter for letter in _LETTERS if letter != word[place]])
    return word[:place] + other + word[place + 1 :]
