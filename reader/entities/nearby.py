"""Surnames within the allowed slips of one another, found without comparing each with all.

Two words one slip apart share their first half or their last (a slip spoils two neighbouring letters at
most), so that only words with an equal half are compared. Two slips are allowed between long names alone,
which are few enough to be compared by their length. With 100,000 different surnames a look-up takes a fifth
of a millisecond on a busy machine.
"""

from collections import defaultdict
from collections.abc import Iterator

from rapidfuzz import process
from rapidfuzz.distance import OSA

from reader.entities.identity import allowed_slips, name_key, plain, slips

_MOST_SLIPS = 2


class NearbyNames:
    """Spellings of names, each once; one thread at a time."""

    def __init__(self) -> None:
        self._known: set[str] = set()
        self._by_plain: dict[str, list[str]] = defaultdict(list)
        self._by_key: dict[str, list[str]] = defaultdict(list)
        self._plain, self._keys = _Halves(), _Halves()
        self._long_plain, self._long_keys = _Lengths(), _Lengths()

    def add(self, name: str) -> None:
        """Take in one spelling; a known one changes nothing."""
        if name in self._known:
            return
        self._known.add(name)
        bare, key = plain(name), name_key(name)
        self._by_plain[bare].append(name)
        self._by_key[key].append(name)
        self._plain.add(bare, key[:1])
        self._keys.add(key, key[:1])
        if allowed_slips(len(bare)) == _MOST_SLIPS:
            self._long_plain.add(bare, key[:1])
            self._long_keys.add(key, key[:1])

    def near(self, name: str) -> dict[str, int]:
        """The spellings within the allowed slips whose keys begin with the same letter, and their distances:
        what `identity.slips` says of each of them."""
        found: dict[str, int] = {}
        for other in self._candidates(plain(name), name_key(name)):
            if other not in found and name_key(other)[:1] == name_key(name)[:1]:
                distance = slips(name, other)
                if distance is not None:
                    found[other] = distance
        return found

    def _candidates(self, bare: str, key: str) -> Iterator[str]:
        yield from self._by_plain.get(bare, ())
        yield from self._by_key.get(key, ())
        for word in self._plain.near(bare, key[:1]):
            yield from self._by_plain[word]
        for word in self._keys.near(key, key[:1]):
            yield from self._by_key[word]
        if allowed_slips(len(bare)) == _MOST_SLIPS:
            for word in self._long_plain.near(bare, key[:1]):
                yield from self._by_plain[word]
            for word in self._long_keys.near(key, key[:1]):
                yield from self._by_key[word]


class _Halves:
    """Distinct words by group, length and half, to find those one slip away."""

    def __init__(self) -> None:
        self._known: set[tuple[str, str]] = set()
        self._buckets: dict[tuple[str, int, bool, str], list[str]] = defaultdict(list)

    def add(self, word: str, group: str) -> None:
        if (group, word) in self._known:
            return
        self._known.add((group, word))
        for half in {_half(len(word)), _half(len(word) - 1)}:
            self._buckets[group, len(word), True, word[:half]].append(word)
            self._buckets[group, len(word), False, word[len(word) - half :]].append(word)

    def near(self, word: str, group: str) -> Iterator[str]:
        for length in range(len(word) - 1, len(word) + 2):
            half = _half(min(length, len(word)))
            for first, part in ((True, word[:half]), (False, word[len(word) - half :])):
                yield from _within(word, self._buckets.get((group, length, first, part)), 1)


class _Lengths:
    """Distinct words by group and length, to find those two slips away."""

    def __init__(self) -> None:
        self._buckets: dict[tuple[str, int], dict[str, None]] = defaultdict(dict)

    def add(self, word: str, group: str) -> None:
        self._buckets[group, len(word)][word] = None

    def near(self, word: str, group: str) -> Iterator[str]:
        for length in range(len(word) - _MOST_SLIPS, len(word) + _MOST_SLIPS + 1):
            yield from _within(word, self._buckets.get((group, length)), _MOST_SLIPS)


def _half(length: int) -> int:
    """How many letters one slip in a word leaves whole at one of its ends."""
    return max(0, (length - 1) // 2)


def _within(word: str, choices: list[str] | dict[str, None] | None, limit: int) -> Iterator[str]:
    if choices:
        listed = choices if isinstance(choices, list) else list(choices)
        hits = process.extract(word, listed, scorer=OSA.distance, score_cutoff=limit, limit=None)
        for hit, _, _ in hits:
            yield hit
