"""Which names are meant by a few typed letters. Pure: strings in, places out."""

from collections.abc import Sequence

from rapidfuzz import fuzz, utils

_LEAST = 68
"""Below this of 100 a likeness is an accident: "bookmrk" finds "Bookmark", "zzz" finds nothing."""
_PREFIX = 200
"""What the beginnings of words are worth: more than any likeness."""


def rank(typed: str, names: Sequence[str]) -> list[int]:
    """The places of the names that are meant, best first, equals in the order given; all of them when nothing
    is typed. A name whose words begin with the typed words comes before one that is only like them."""
    wanted = utils.default_process(typed)
    if not wanted:
        return list(range(len(names)))
    found: list[tuple[float, int]] = []
    for place, name in enumerate(map(utils.default_process, names)):
        score = fuzz.WRatio(wanted, name)
        begins = _begins(wanted.split(), name.split())
        if begins or score >= _LEAST:
            found.append((score + _PREFIX * begins, place))
    return [place for _, place in sorted(found, key=lambda row: (-row[0], row[1]))]


def begins(typed: str, name: str) -> bool:
    """Whether every typed word begins a word of the name."""
    wanted = utils.default_process(typed).split()
    return bool(wanted) and _begins(wanted, utils.default_process(name).split())


def _begins(typed: Sequence[str], words: Sequence[str]) -> bool:
    return all(any(word.startswith(part) for word in words) for part in typed)
