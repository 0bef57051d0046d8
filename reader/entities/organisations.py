"""Organisations of the register: their names, their branches, and doubtful forms in a telling place."""

from collections.abc import Container, Iterator
from dataclasses import replace

from reader.entities.candidate import Candidate, Weight, organisation
from reader.entities.context import Context, Spot
from reader.entities.document import Shape
from reader.entities.gazetteer import Use
from reader.entities.organisation_words import ANNOUNCERS
from reader.entities.vocabulary import ARTICLES, ARTICULATED, OPENERS
from reader.entities.wordlist import listed

_WITH_BRANCHES = ("association", "party", "ngo", "agency", "police")
_SEATED = listed("tar dda ris nas noe asl asp ats arpa aler ater iacp apt riesame")
_WITH_TRADES = ("association", "ngo")
_OF_PARTIES = listed(
    """
    esponente esponenti segretario segretaria capogruppo deputato deputata deputati senatore senatrice
    senatori eurodeputato eurodeputata consigliere consigliera consiglieri leader coordinatore
    coordinatrice candidato candidata elettori voti militanti parlamentari simpatizzanti
    """
)
_OF_COMPANIES = listed(
    """
    dipendenti operai operaie azionisti azionista azioni stabilimento stabilimenti ricavi fatturato ad ceo
    vertici titolo cento scalata quotazione fusione acquisto vendita cda
    """
)
_SIDES = listed("nord sud est ovest centro")
_APOSTROPHES = "'’‘"
_SINGULAR = ARTICULATED - {"di", "con", "per"}


def organisation_candidates(context: Context) -> Iterator[Candidate]:
    """Every organisation that the register knows."""
    spots = [spot for spot in context.spots if spot.form.use is Use.ORGANISATION]
    doubtful = [spot for spot in spots if spot.form.ambiguous]
    told = {spot.form.actor for spot in doubtful if _is_told(context, spot)}
    for spot in spots:
        yield from _registered(context, spot, told)


def _is_told(context: Context, spot: Spot) -> bool:
    """`l’esponente di Azione`, `il 24% di Tim`: a word that only an organisation has leads to the name."""
    document = context.document
    of = spot.start - 1
    if document.norm(of) != "di" or not document.follows(spot.start) or not document.follows(of):
        return False
    noun = document.fold(of - 1)
    if spot.form.kind == "party":
        return noun in _OF_PARTIES
    return spot.form.kind in ("company", "bank") and (noun in _OF_COMPANIES or noun.endswith("%"))


def _signed(context: Context, spot: Spot) -> Candidate:
    """The name of the register with the signs that no word holds: `'Ndrangheta`, `Moody’s`."""
    document = context.document
    raw = spot.form.raw
    before = document.gap(spot.start)[-1:]
    after = document.text[document.ends[spot.end - 1] :][:2]
    return replace(
        organisation(spot.start, spot.end, spot.form.actor, "name of the organisation", Weight.REGISTER),
        lead=int(raw[0] in _APOSTROPHES and before in _APOSTROPHES and bool(before)),
        tail=2 if raw.endswith("'s") and after in ("'s", "’s") else 0,
    )


def _registered(context: Context, spot: Spot, told: Container[str]) -> Iterator[Candidate]:
    form = spot.form
    if not form.ambiguous:
        if len(form.tokens) > 1 or form.is_acronym or not _leads_person(context, spot):
            yield from _branch(context, spot)
            yield _signed(context, spot)
        return
    if context.evidence[form.actor] or form.actor in told:
        if context.alone(spot.start, spot.end):
            yield organisation(
                spot.start, spot.end, form.actor, "named without doubt in the text", Weight.REGISTER
            )
    elif _certain_enough(context, spot) or _listed(context, spot):
        surface = context.document.surface(spot.start, spot.end)
        actor = form.actor if len(form.tokens) == 1 else surface
        yield organisation(spot.start, spot.end, actor, "name of an organisation")


def _branch(context: Context, spot: Spot) -> Iterator[Candidate]:
    """`Confartigianato Treviso`, `Pd Lazio`, `Confindustria Moda`: a body's branch in a place or a trade."""
    document = context.document
    after = spot.end
    place = context.cover.get(after)
    if context.cover.get(spot.start) is not spot or not document.follows(after):
        return
    if spot.form.tokens[-1] in _SEATED:
        yield from _of_town(context, spot)
    if spot.form.kind not in _WITH_BRANCHES:
        return
    if place is not None and place.form.use in (Use.PLACE, Use.CAPITAL):
        end = place.end
        end += document.follows(end) and document.is_name(end) and document.folds[end] in _SIDES
        yield _called(context, spot.start, end)
    elif place is None and spot.form.kind in _WITH_TRADES and _is_trade(context, after):
        yield _called(context, spot.start, after + 1)


def _of_town(context: Context, spot: Spot) -> Iterator[Candidate]:
    """`Tar del Lazio`, `Dda di Bari`: bodies that there are in every region or town."""
    document = context.document
    place = context.cover.get(spot.end + 1)
    if place is None or document.norm(spot.end) != "di" or not document.follows(spot.end + 1):
        return
    if place.start == spot.end + 1 and place.form.use in (Use.PLACE, Use.CAPITAL):
        yield _called(context, spot.start, place.end)


def _called(context: Context, start: int, end: int) -> Candidate:
    surface = " ".join(context.document.surface(start, end).split())
    return organisation(start, end, surface, "branch of the organisation")


def _is_trade(context: Context, index: int) -> bool:
    """An unknown lone word that begins no person's name: `Ceramica`, `Giovani`."""
    document = context.document
    if document.shape(index) is not Shape.CAPITAL or document.folds[index] in context.gazetteer.first_names:
        return False
    return context.alone(index, index + 1) or document.is_name(index - 1)


def _leads_person(context: Context, spot: Spot) -> bool:
    """`Mercedes Bresso`, `Enrico Fiat`: one capitalised word leaning on a given name."""
    document = context.document
    before = spot.start - 1
    return document.follows(spot.start) and (
        document.fold(before) in context.gazetteer.first_names
        and document.is_name(before)
        and document.fold(before) not in OPENERS
    )


def _listed(context: Context, spot: Spot) -> bool:
    """`China, Russia, SCO, BRICS`: an acronym in a list of states and bodies."""
    document = context.document
    if not spot.form.is_acronym:
        return False
    beside = ((spot.start - 1, document.gap(spot.start)), (spot.end, document.gap(spot.end)))
    return any(gap == ", " and context.used_as(at, Use.STATE, Use.ORGANISATION) for at, gap in beside)


def _certain_enough(context: Context, spot: Spot) -> bool:
    document = context.document
    if len(spot.form.tokens) > 1:
        return document.is_name(spot.end - 1)
    if document.opens[spot.start] or not context.alone(spot.start, spot.end):
        return False
    before = document.fold(spot.start - 1) if document.follows(spot.start) else ""
    if spot.form.is_acronym:
        return before in ARTICULATED
    if before in ANNOUNCERS:
        return True
    return before in _SINGULAR and not _holds_article(spot.form.actor)


def _holds_article(name: str) -> bool:
    """`la Repubblica`, `il Foglio`: with an article of the sentence, the bare word is the common noun."""
    return name.partition(" ")[0].lower() in ARTICLES
