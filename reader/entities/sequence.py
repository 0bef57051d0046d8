"""A document as the tagger's model sees it: sentences of words and of what stands between them."""

from collections.abc import Iterator
from dataclasses import dataclass

from reader.entities.document import Document

_ENDS = frozenset(".!?…։")


@dataclass(frozen=True, slots=True)
class Sentence:
    """`raws` are words and signs in order; `places` their word indexes, -1 for signs."""

    raws: list[str]
    places: list[int]


def sentences(document: Document) -> Iterator[Sentence]:
    """Cut at line breaks and at full stops that end a sentence."""
    raws: list[str] = []
    places: list[int] = []
    for index, raw in enumerate(document.raws):
        gap = document.gaps[index]
        sign = gap.strip() if len(gap) > 1 or gap not in ("", " ") else ""
        ends = document.opens[index] and len(gap) > 1 and not _ENDS.isdisjoint(gap)
        if raws and ("\n" in gap or ends):
            raws.append(sign or "\n")
            places.append(-1)
            yield Sentence(raws, places)
            raws, places = [], []
            sign = ""
        if sign:
            raws.append(sign)
            places.append(-1)
        raws.append(raw)
        places.append(index)
    if raws:
        yield Sentence(raws, places)
