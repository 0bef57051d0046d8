"""Names that are no mentions (laws, treaties, weapons, events); the names inside them do not count."""

from collections.abc import Iterator

from reader.entities.candidate import Candidate, Weight
from reader.entities.context import Context
from reader.entities.document import Shape
from reader.entities.gazetteer import Use
from reader.entities.offices import TITLES
from reader.entities.organisation_words import NO_MENTION_HEADS, NO_MENTION_TAILS, PRODUCT_HEADS
from reader.entities.vocabulary import COMMON_NOUNS, OPENERS
from reader.entities.wordlist import listed
from reader.model.actor import RecognisedBy

_LINKS = listed(
    """
    di d' del dello della dell' dei degli delle per la il l' i gli le sulla sul of the on
    """
)
_LONGEST = 10
_ALWAYS_NAMES = listed("coppa supercoppa gran grand giro serie formula premio open euro champions")
_HEADS_OF_COUNCIL = ("presidente", "vicepresidente")
_GENERIC = TITLES | COMMON_NOUNS


def barrier_candidates(context: Context) -> Iterator[Candidate]:
    document = context.document
    yield from _products(context)
    for index, folded in enumerate(document.folds):
        if document.shapes[index] < Shape.CAPITAL:
            continue
        if folded == "consiglio" and _is_of_office(context, index):
            yield _barrier(index, index + 1, "office")
        if folded in NO_MENTION_HEADS:
            yield from _headed(context, index)
        if folded in NO_MENTION_TAILS:
            yield from _tailed(context, index)
        if context.used_as(index, Use.STATE) and index not in document.hashtags:
            yield from _around_state(context, index)


def _products(context: Context) -> Iterator[Candidate]:
    """`droni Bayraktar`, and then `Bayraktars` anywhere in the document."""
    document = context.document
    known: set[str] = set()
    for index, folded in enumerate(document.folds):
        if document.shapes[index] is Shape.LOWER and folded in PRODUCT_HEADS:
            for barrier in _product(context, index):
                known.add(document.folds[barrier.start])
                yield barrier
    for index, folded in enumerate(document.folds):
        if document.shapes[index] >= Shape.CAPITAL and {folded, folded.removesuffix("s")} & known:
            yield _barrier(index, index + 1, "product or event")


def _is_of_office(context: Context, index: int) -> bool:
    """`il presidente del Consiglio`: the head of a government, not of a body named so."""
    document = context.document
    return document.fold(index - 1) == "del" and document.fold(index - 2) in _HEADS_OF_COUNCIL


def _barrier(start: int, end: int, why: str, weight: Weight = Weight.BARRIER) -> Candidate:
    return Candidate(start, end, None, "", RecognisedBy.RULE, why, weight)


def _headed(context: Context, head: int) -> Iterator[Candidate]:
    """`Trattato di Lisbona`, `Coppa Italia`, `Guerra del Golfo`."""
    document = context.document
    end = head + 1
    if document.opens[head] and document.is_name(end) and document.folds[head] not in _ALWAYS_NAMES:
        return  # “Vertice Rossi–Bianchi”: a headline owes its capital to its place
    proven = False
    while end - head < _LONGEST and end < len(document) and document.joins(end):
        if document.is_name(end):
            proven = True
            end += 1
            continue
        step = end
        while _leads_on(document.fold(step)) and document.joins(step) and step - end < 3:
            step += 1
        if document.norm(end) == "il":
            break  # “In Serie B il Bologna”: an article without preposition begins something else
        if step == end or not document.is_name(step) or not document.joins(step):
            break
        end = step
    if proven:
        yield _barrier(head, end, "law, treaty or event")


def _leads_on(folded: str) -> bool:
    """A link or a year: `Dichiarazione del 2022 sulla Sicurezza`."""
    return folded in _LINKS or (len(folded) == 4 and folded.isdigit())


def _tailed(context: Context, tail: int) -> Iterator[Candidate]:
    """`PEACE Act`, `World Cup`, and what is spelt out in the bracket after it."""
    document = context.document
    start = tail
    while tail - start < 8 and document.joins(start) and start > 0:
        if not document.is_name(start - 1) and document.fold(start - 1) not in ("and", "of", "the", "on"):
            break
        if document.fold(start - 1) in OPENERS and not document.is_name(start - 1):
            break
        start -= 1
    while start < tail and not document.is_name(start):
        start += 1
    if start < tail:
        yield _barrier(start, tail + 1, "law, treaty or event")


def _product(context: Context, head: int) -> Iterator[Candidate]:
    """`droni Bayraktar`, `missili Iskander`, `operazione Barbarossa`: unknown names after their kind."""
    document = context.document
    index = head + 1
    while (
        index - head < 4
        and document.follows(index)
        and (
            (context.is_adjective(index) and document.shapes[index] is Shape.LOWER)
            or document.fold(index)
            in ("missilistico", "kamikaze", "militare", "balistici", "antiaerei", "da")
        )
    ):
        index += 1
    end = index
    while end < len(document) and end - index < 5 and document.is_name(end):
        known = end in context.cover and not context.cover[end].form.ambiguous
        if not document.joins(end) or (
            known and context.used_as(end, Use.STATE, Use.PERSON, Use.ORGANISATION)
        ):
            break
        end += 1
    if end > index and document.joins(index):
        yield _barrier(index, end, "product or event", Weight.BARRIER)


def _around_state(context: Context, index: int) -> Iterator[Candidate]:
    """`Campione d’Italia`, `Italia 1`: a state's name inside a longer name that nobody knows."""
    document = context.document
    start, end = context.cover[index].start, context.cover[index].end
    if document.fold(start - 1) == "d'" and document.follows(start - 1):
        head = start - 2
        unknown = context.may_be_name(head) and not document.opens[head] and head not in context.cover
        if unknown and document.folds[head] not in _GENERIC and document.raws[start - 1][0] == "d":
            yield _barrier(head, end, "longer name around a state's")
    if (
        document.follows(end)
        and document.fold(end) in ("1", "2", "3")
        and document.shape(end + 1) is not Shape.CAPITAL
    ):
        yield _barrier(start, end + 1, "longer name around a state's")
