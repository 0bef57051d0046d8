"""Organisations of the register: their names, their branches, and doubtful forms in a telling place."""

from collections.abc import Iterator
from dataclasses import replace

from reader.entities.candidate import Candidate, Weight, organisation
from reader.entities.context import Context, Spot
from reader.entities.gazetteer import Use
from reader.entities.organisation_words import ANNOUNCERS
from reader.entities.vocabulary import ARTICLES, ARTICULATED

_WITH_BRANCHES = ("association", "party", "ngo", "agency", "police")
_APOSTROPHES = "'’‘"
_SINGULAR = ARTICULATED - {"di", "con", "per"}


def organisation_candidates(context: Context) -> Iterator[Candidate]:
    """Every organisation that the register knows."""
    for spot in context.spots:
        if spot.form.use is Use.ORGANISATION:
            yield from _registered(context, spot)


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


def _registered(context: Context, spot: Spot) -> Iterator[Candidate]:
    form = spot.form
    if not form.ambiguous:
        if len(form.tokens) > 1 or form.is_acronym or not _leads_person(context, spot):
            yield from _branch(context, spot)
            yield _signed(context, spot)
        return
    if context.evidence[form.actor]:
        if context.alone(spot.start, spot.end):
            yield organisation(
                spot.start, spot.end, form.actor, "named beside its full name", Weight.REGISTER
            )
    elif _certain_enough(context, spot) or _listed(context, spot):
        surface = context.document.surface(spot.start, spot.end)
        actor = form.actor if len(form.tokens) == 1 else surface
        yield organisation(spot.start, spot.end, actor, "name of an organisation")


def _branch(context: Context, spot: Spot) -> Iterator[Candidate]:
    """`Confartigianato Treviso`, `Pd Lazio`: the branch of a body in a town or region."""
    document = context.document
    place = context.cover.get(spot.end)
    if spot.form.kind not in _WITH_BRANCHES or place is None or not document.follows(spot.end):
        return
    if place.form.use in (Use.PLACE, Use.CAPITAL) and context.cover.get(spot.start) is spot:
        surface = " ".join(document.surface(spot.start, place.end).split())
        yield organisation(spot.start, place.end, surface, "branch of the organisation")


def _leads_person(context: Context, spot: Spot) -> bool:
    """`Mercedes Bresso`, `Enrico Fiat`: one capitalised word leaning on a given name."""
    document = context.document
    before = spot.start - 1
    return document.follows(spot.start) and (
        document.fold(before) in context.gazetteer.first_names and document.is_name(before)
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
