from itertools import permutations

from reader.entities.candidate import Candidate, Weight
from reader.entities.document import read_document
from reader.entities.resolver import resolve
from reader.model.actor import RecognisedBy
from reader.model.kinds import ActorType

TEXT = "Alfa Beta Gamma Delta"


def candidate(start: int, end: int, kind: ActorType | None, weight: Weight = Weight.RULE) -> Candidate:
    return Candidate(start, end, kind, f"{start}-{end}", RecognisedBy.RULE, "why", weight)


def texts(*candidates: Candidate) -> list[str]:
    return [one.text for one in resolve(read_document(TEXT), candidates)]


def test_the_longer_name_wins() -> None:
    assert texts(candidate(1, 2, ActorType.STATE, Weight.REGISTER), candidate(0, 2, ActorType.PERSON)) == [
        "Alfa Beta"
    ]


def test_the_surer_rule_wins_between_equals() -> None:
    sure = candidate(0, 1, ActorType.PERSON, Weight.CONTEXT)
    chosen = resolve(read_document(TEXT), [candidate(0, 1, ActorType.PLACE, Weight.GUESS), sure])
    assert [one.type for one in chosen] == [ActorType.PERSON]


def test_a_barrier_hides_and_is_no_mention() -> None:
    assert texts(candidate(0, 3, None, Weight.BARRIER), candidate(1, 2, ActorType.STATE)) == []


def test_the_order_of_proposals_does_not_matter() -> None:
    proposals = [
        candidate(0, 2, ActorType.PERSON),
        candidate(1, 3, ActorType.PERSON),
        candidate(2, 3, ActorType.PLACE),
        candidate(3, 4, ActorType.STATE),
    ]
    answers = {tuple(texts(*order)) for order in permutations(proposals)}
    assert answers == {("Alfa Beta", "Gamma", "Delta")}
