"""From proposals to mentions: the longer name wins, then the surer rule; nothing overlaps."""

from collections.abc import Iterable

from reader.entities.candidate import Candidate
from reader.entities.document import Document
from reader.entities.identity import actor_id
from reader.model.actor import Mention


def resolve(document: Document, candidates: Iterable[Candidate]) -> list[Mention]:
    """The mentions of a text, sorted by place."""
    chosen = choose(document, candidates)
    return [_mention(document, one) for one in chosen if one.type is not None]


def choose(document: Document, candidates: Iterable[Candidate]) -> list[Candidate]:
    """The candidates that stand, barriers included, sorted by place. Equal proposals are decided by type and
    name, so that the same text always gives the same mentions."""
    ranked = sorted(
        candidates,
        key=lambda one: (
            one.start - one.end,
            -one.weight,
            one.start,
            one.type.value if one.type else "",
            one.actor,
        ),
    )
    taken = bytearray(len(document))
    chosen: list[Candidate] = []
    for candidate in ranked:
        if not any(taken[candidate.start : candidate.end]):
            taken[candidate.start : candidate.end] = b"\x01" * (candidate.end - candidate.start)
            chosen.append(candidate)
    chosen.sort(key=lambda one: one.start)
    return chosen


def _mention(document: Document, candidate: Candidate) -> Mention:
    assert candidate.type is not None
    start = document.starts[candidate.start] - candidate.lead
    end = document.ends[candidate.end - 1] + candidate.tail
    return Mention(
        start=start,
        end=end,
        text=document.text[start:end],
        type=candidate.type,
        actor_id=actor_id(candidate.type, candidate.actor),
        actor=candidate.actor,
        by=candidate.by,
        kind=candidate.kind,
        why=candidate.why,
    )
