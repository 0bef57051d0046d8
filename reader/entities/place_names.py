"""Organisations called after a place without any preposition: `Veneto Lavoro`, `Orizzonte Catania`."""

from collections.abc import Iterator

from reader.entities.candidate import Candidate, Weight, organisation
from reader.entities.companies import is_camel
from reader.entities.context import Context, Spot
from reader.entities.document import Shape
from reader.entities.gazetteer import Use
from reader.entities.offices import CAPITAL_PARTICLES, PORTFOLIOS, TITLES
from reader.entities.organisation_words import BODY_HEADS, NO_MENTION_HEADS, PLACE_HEADS_CAPITAL
from reader.entities.vocabulary import COMMON_NOUNS, OPENERS, TIME_WORDS
from reader.entities.wordlist import listed

# What follows a place's name and is part of it: another place, no organisation.
_PARTS = listed(
    """
    nord sud est ovest centro centrale alta alto bassa basso marittima marittimo terme superiore inferiore
    scalo lido marina spiaggia vecchia vecchio nuova nuovo antica antico citta monte mare porto ligure
    lombardo lombarda veneto veneta romagna emilia piemonte piemontese toscano toscana laziale calabro
    campano irpino sannita picena piceno umbro vicentino veronese trevigiano padovano bresciano bergamasco
    monferrato canavese brianza garda maggiore grande piccolo piccola interno esterna i ii iii iv
    """
)
_LOCATIVE = listed("a ad in da per tra fra dopo prima verso presso ieri oggi")
_SHORTEST = 4
_NO_NAMES = (
    COMMON_NOUNS
    | OPENERS
    | TIME_WORDS
    | TITLES
    | PORTFOLIOS
    | BODY_HEADS
    | NO_MENTION_HEADS
    | PLACE_HEADS_CAPITAL
    | CAPITAL_PARTICLES
    | _PARTS
)


def place_name_candidates(context: Context) -> Iterator[Candidate]:
    """An Italian town or region with one unknown capitalised word right before or right after it."""
    for spot in context.spots:
        italian = spot.form.use in (Use.PLACE, Use.CAPITAL) and spot.form.state == "IT"
        if italian and context.cover.get(spot.start) is spot and not spot.form.ambiguous:
            yield from _after(context, spot)
            yield from _before(context, spot)


def _after(context: Context, spot: Spot) -> Iterator[Candidate]:
    """`Veneto Lavoro`, `Brescia Mobilità`; not `a Milano Verri`, where somebody does something."""
    document = context.document
    if document.follows(spot.start) and document.norm(spot.start - 1) in _LOCATIVE:
        return
    if document.shapes[spot.start] is not Shape.CAPITAL or not document.follows(spot.end):
        return
    if _is_unknown(context, spot.end) and context.alone(spot.start, spot.end + 1):
        yield _called(context, spot.start, spot.end + 1)


def _before(context: Context, spot: Spot) -> Iterator[Candidate]:
    """`Orizzonte Catania`, `Plebiscito Padova`."""
    document = context.document
    first = spot.start - 1
    if not document.follows(spot.start) or not _is_unknown(context, first):
        return
    if document.opens[first] and not is_camel(document.raws[first]):
        return
    if context.alone(first, spot.end):
        yield _called(context, first, spot.end)


def _called(context: Context, start: int, end: int) -> Candidate:
    surface = " ".join(context.document.surface(start, end).split())
    return organisation(start, end, surface, "called after a place", Weight.GUESS)


def _is_unknown(context: Context, index: int) -> bool:
    document = context.document
    folded = document.fold(index)
    return (
        document.shape(index) is Shape.CAPITAL
        and len(folded) >= _SHORTEST
        and not context.is_known(index)
        and index not in context.claimed
        and index not in document.hashtags
        and folded not in _NO_NAMES
        and folded not in context.gazetteer.first_names
        and not context.is_adjective(index)
    )
