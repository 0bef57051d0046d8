"""Where words stand in order, close enough together."""

from bisect import bisect_right
from collections.abc import Sequence
from math import comb

# In so many ways may the words of a near phrase be apart, else looking for it takes seconds: three words with
# 20 others between them, five with 6. Every engine understands the same queries, so this is settled before.
MOST_WAYS = 250
# Words of which every text is full stand near one another nearly everywhere: each way takes as long as two
# hundred of rarer words.
MOST_WAYS_OF_FUNCTION_WORDS = 10


def ways(words: int, slop: int) -> int:
    """In how many ways so many words in order can stand with at most `slop` others between them."""
    return comb(slop + words - 1, slop)


def widest_slop(words: int, most_ways: int = MOST_WAYS) -> int:
    """How far apart so many words may be looked for."""
    slop = 0
    while ways(words, slop + 1) <= most_ways and slop < most_ways:
        slop += 1
    return slop


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
