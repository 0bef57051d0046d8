"""Where words stand in order, close enough together."""

from bisect import bisect_right
from collections.abc import Sequence


def occurrences(places: Sequence[Sequence[int]], slop: int) -> list[tuple[int, ...]]:
    """The places of every occurrence of a phrase, one for each place of its first word that begins one.

    `places` holds for each word of the phrase its positions in the text, sorted. In an occurrence the
    positions rise, and between the first and the last lie at most `slop` that are not of the phrase. Taking
    always the nearest next position finds the shortest occurrence from each beginning.
    """
    found: list[tuple[int, ...]] = []
    for first in places[0]:
        chain = [first]
        for following in places[1:]:
            index = bisect_right(following, chain[-1])
            if index == len(following):
                return found
            chain.append(following[index])
        if chain[-1] - first - (len(chain) - 1) <= slop:
            found.append(tuple(chain))
    return found
