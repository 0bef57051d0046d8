"""Names that are no mentions (laws, treaties, weapons, events); the names inside them do not count."""

from collections.abc import Iterator

from reader.entities.candidate import Candidate, Weight
from reader.entities.context import Context
from reader.entities.document import Document, Shape
from reader.entities.gazetteer import Use
from reader.entities.offices import TITLES
from reader.entities.organisation_words import (
    BODY_HEADS,
    COMPANY_SUFFIXES,
    NO_MENTION_HEADS,
    NO_MENTION_TAILS,
    PRODUCT_HEADS,
)
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
_QUOTES = {"«": "»", "“": "”", '"': '"', "‘": "’"}
# What stands before the title of a work and hardly ever before words that somebody said.
_WORK_LEADS = listed(
    "con per suo sua romanzi film libri canzoni poesia commedia capolavoro intitolato intitolata"
)
# Called after persons, and hardly ever the persons themselves.
_EPONYMS = listed(
    "alzheimer parkinson nobel richter mercalli fahrenheit celsius doppler oscar pulitzer goncourt grammy"
)
_ALSO_PLATFORMS = listed("tiktok telegram facebook twitter")
_PLATFORMS = listed(
    "pdf sms iban spid isee whatsapp instagram youtube linkedin snapchat chatgpt pinterest twitch"
)
_LEAGUES = listed("champions europa conference premier nations")
# One-day races and stage races are called by their ends.
_RACES = frozenset(
    {
        ("milano", "sanremo"),
        ("parigi", "roubaix"),
        ("tirreno", "adriatico"),
        ("milano", "torino"),
        ("liegi", "bastogne"),
        ("parigi", "nizza"),
        ("gand", "wevelgem"),
        ("parigi", "dakar"),
    }
)
_GENERIC = TITLES | COMMON_NOUNS


def barrier_candidates(context: Context) -> Iterator[Candidate]:
    document = context.document
    yield from _products(context)
    yield from _quoted_titles(context)
    for index, folded in enumerate(document.folds):
        if document.shapes[index] < Shape.CAPITAL:
            continue
        yield from _single(context, index, folded)
        if folded == "consiglio" and _is_of_office(context, index):
            yield _barrier(index, index + 1, "office")
        if folded in NO_MENTION_HEADS and not _begins_name(context, index):
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


def _quoted_titles(context: Context) -> Iterator[Candidate]:
    """`il film «La notte di Lima»`, `con «Il silenzio»`: works are no mentions, nor what they name."""
    document = context.document
    for index in range(1, len(document)):
        gap = document.gap(index)
        if gap[-1:] not in _QUOTES or gap[:-1] != " " or not document.is_name(index):
            continue
        before = document.fold(index - 1)
        if document.is_name(index - 1) or not (before in _WORK_LEADS or before in PRODUCT_HEADS):
            continue
        end = _closing(document, index, _QUOTES[gap[-1]])
        if end is not None and (end - index > 1 or before in PRODUCT_HEADS):
            yield _barrier(index, end, "title of a work")


def _closing(document: Document, start: int, quote: str) -> int | None:
    """The word after which the quotation ends, if it is as short as a title and no sentence ends in it."""
    for end in range(start + 1, min(start + _LONGEST, len(document)) + 1):
        gap = document.gap(end) if end < len(document) else document.text[document.ends[end - 1] :]
        if quote in gap:
            return None if gap[0] in ".!?" else end
        if gap.strip():
            return None
    return None


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
    if document.opens[head] and _leads_to_body(context, end):
        return  # “Operazione della Guardia di finanza”
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


def _single(context: Context, index: int, folded: str) -> Iterator[Candidate]:
    """`made in Italy`, `l’Alzheimer`, `la Milano-Sanremo`."""
    document = context.document
    if document.fold(index - 1) == "in" and document.fold(index - 2) == "made":
        yield _barrier(index, index + 1, "label of origin")
    if folded in _EPONYMS and not (document.joins(index) and document.is_name(index - 1)):
        first = index - (document.fold(index - 1) == "scala" and document.follows(index))
        yield _barrier(first, index + 1, "illness, measure or prize")
    if folded in _PLATFORMS or (
        folded in _ALSO_PLATFORMS and document.fold(index - 1) in ("su", "via", "via")
    ):
        yield _barrier(index, index + 1, "platform or format")
    if folded in _LEAGUES and document.fold(index + 1) == "league" and document.follows(index + 1):
        yield _barrier(index, index + 2, "competition")
    if tuple(document.folds[index : index + 2]) in _RACES and document.gap(index + 1) in ("-", "–"):
        yield _barrier(index, index + 2, "race")


def _leads_to_body(context: Context, index: int) -> bool:
    """Whether an articulated preposition leads on to a body: whose doing it is, not what it is called."""
    document = context.document
    if document.norm(index) != "di" or document.fold(index) in ("di", "d'"):
        return False
    target = index + 1
    return context.used_as(target, Use.ORGANISATION) or document.fold(target) in BODY_HEADS


def _begins_name(context: Context, head: int) -> bool:
    """`Gran Sasso`, `Oscar Piastri`, `Ente Palio`: a longer name, or a given name before a surname."""
    document = context.document
    if document.follows(head) and document.is_name(head - 1) and document.folds[head - 1] in BODY_HEADS:
        return True
    spot = context.cover.get(head)
    if spot is not None and spot.start == head and spot.end - head > 1:
        return True
    given = document.folds[head] in context.gazetteer.first_names
    return given and document.follows(head + 1) and document.shape(head + 1) is Shape.CAPITAL


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
    if end > index and document.joins(index) and document.folds[end - 1] not in COMPANY_SUFFIXES:
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
