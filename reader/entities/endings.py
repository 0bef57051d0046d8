"""Case endings of names in Georgian and Russian: `ფაშინიანმა`, `Пашиняна` are Pashinyan.

Only endings that names take in news, and only so far that what is left may be looked up; a wrong cut finds
nobody.
"""

from collections.abc import Iterator

# Longer ones first. Georgian: ergative, dative, genitive, instrumental, adverbial, and what is put behind.
_GEORGIAN = ("ისთვის", "ისგან", "თან", "მა", "ის", "ით", "ად", "სა", "ს", "მ")
_NOMINATIVE = "ი"
_RUSSIAN = ("ого", "ому", "ым", "им", "ом", "ем", "ой", "а", "у", "е", "я", "ю")
_SHORTEST = 4


def without_ending(word: str) -> Iterator[str]:
    """What a folded word may be in the nominative; nothing for words of other languages."""
    if not word or not ("а" <= word[-1] <= "я" or "ა" <= word[-1] <= "ჰ"):
        return
    georgian = word[-1] >= "ა"
    for ending in _GEORGIAN if georgian else _RUSSIAN:
        stem = word.removesuffix(ending)
        if len(stem) >= _SHORTEST and stem != word:
            yield stem
            if georgian:
                yield stem + _NOMINATIVE
