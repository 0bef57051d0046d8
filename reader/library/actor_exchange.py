"""Lets the corrections of another library join those that are here."""

from collections.abc import Iterable, Sequence

from reader.model.annotation import ActorCorrection, ActorWord, key_of


def joining(here: Sequence[ActorCorrection], coming: Iterable[ActorCorrection]) -> list[ActorCorrection]:
    """The words that are new. Where the two disagree, on one key or by merging in a circle, what was said
    here stands: a person's own word is not taken back by a file."""
    known = {key_of(one) for one in here}
    merges = {one.actor.id: one.into.id for one in here if one.word is ActorWord.MERGE and one.into}
    new: dict[str, ActorCorrection] = {}
    for one in coming:
        key = key_of(one)
        if key in known or key in new:
            continue
        if one.word is ActorWord.MERGE and one.into:
            if _leads(merges, one.into.id, one.actor.id):
                continue
            merges[one.actor.id] = one.into.id
        new[key] = one
    return list(new.values())


def _leads(merges: dict[str, str], start: str, end: str) -> bool:
    """Whether one actor is merged, over however many, into another."""
    met: set[str] = set()
    while start != end:
        if start in met or start not in merges:
            return False
        met.add(start)
        start = merges[start]
    return True
