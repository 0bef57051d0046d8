"""Towns that stand for their sports clubs: `il Bologna`, `Verona-Torino 0-2`, `Meret (Napoli)`."""

import re
from collections.abc import Iterator

from reader.entities.candidate import Candidate, Weight
from reader.entities.context import Context, Spot
from reader.entities.document import Shape
from reader.entities.gazetteer import Use
from reader.entities.vocabulary import CONJUNCTIONS
from reader.entities.wordlist import listed
from reader.model.actor import RecognisedBy
from reader.model.kinds import ActorType

_ARTICLES = listed("il del al dal nel sul col l' dell' all' dall'")
_FEMININE_ARTICLES = ("la", "della", "alla", "dalla", "sulla")
# “Trento batte Piacenza”: in a text on sport what beats and is beaten is no town.
_BEATS = listed(
    """
    batte supera travolge espugna elimina affronta sfida rimonta pareggia vince perde battendo superando
    eliminando piega stende affonda ospita riceve schianta doma regola beffa sbanca superano battono
    travolgono espugnano piegano espugnando espugnato battuto superato
    """
)
_BEATEN = listed("battuta battuto sconfitta sconfitto superata superato piegata piegato eliminata eliminato")
# What only sides do: with one of these a town needs no other beside it in a text on sport.
_PLAYS = listed(
    """
    batte supera travolge espugna elimina rimonta pareggia vince perde cede crolla cade piega stende schianta
    sbanca domina trionfa capitola pareggiano ancora
    """
)
_SPORTS = listed(
    """
    calcio basket volley pallavolo rugby pallanuoto pallamano hockey serie eurolega baseball softball futsal
    superlega
    """
)
_MOST_IN_SCORE = 3
_SCORE = re.compile(r"\d{1,3}\s?[-–:]\s?\d{1,3}(?!\d|[-–/.]\d)")
_POINTS = re.compile(r" \d{1,3}(?=[,;.\n]|$)")
# How far apart the members of a table stand, in words: a name and its points.
_NEIGHBOURHOOD = 4
_TOWN = (Use.PLACE, Use.CAPITAL)


def club_candidates(context: Context) -> Iterator[Candidate]:
    """The clubs meant by the towns of the register, and unknown names with a score."""
    towns = {spot.start for spot in context.spots if spot.form.use in _TOWN}
    sport = _on_sport(context) or any(
        spot.form.kind == "club" and spot.start not in towns for spot in context.spots
    )
    for spot in context.spots:
        if spot.form.use in _TOWN or (spot.form.ambiguous and spot.form.kind == "club"):
            why = _why(context, spot, sport=sport)
            if why:
                yield _as_club(context, spot, why)
    yield from _scored(context)


def _on_sport(context: Context) -> bool:
    """`Volley, Conegliano …`: a text that begins with the name of a game."""
    document = context.document
    return document.fold(0) in _SPORTS and document.gap(1).startswith((",", ":", ".", " "))


def _why(context: Context, spot: Spot, *, sport: bool) -> str:
    """Why the town is its club; empty where it is the town."""
    if _plays(context, spot, sport=sport):
        return "a town that plays: its club"
    if _has_article(context, spot):
        return "city with an article: its club"
    if _has_score(context, spot.start, spot.end):
        return "a town with a score: its club"
    tests = (_has_points, _in_bracket, _is_fixture, _beside_club, _wins_or_loses, _beaten_by_score)
    if sport and any(test(context, spot) for test in tests):
        return "a town among clubs: its club"
    return ""


def _has_article(context: Context, spot: Spot) -> bool:
    """Italian cities take no article, their clubs do."""
    document = context.document
    form = spot.form
    before = document.fold(spot.start - 1) if document.gap(spot.start) in ("", " ") else ""
    feminine = before in _FEMININE_ARTICLES and form.actor in ("Roma", "Lazio")
    if not feminine and (before not in _ARTICLES or form.kind not in ("city", "")):
        return False
    if form.tokens[0] == "il" or spot.end - spot.start > 1 or not context.alone(spot.start, spot.end):
        return False
    described = document.follows(spot.end) and _describes(context, spot.end)
    return not (context.takes_article(form.actor) or described)


def _as_club(context: Context, spot: Spot, why: str) -> Candidate:
    club = _registered_club(context, spot) or context.club_of(spot.form.actor)
    kind = ActorType.ORGANISATION
    return Candidate(spot.start, spot.end, kind, club, RecognisedBy.RULE, why, Weight.CONTEXT)


def _registered_club(context: Context, spot: Spot) -> str | None:
    """The club that is called as the town is in some language: `Milan`, `Genoa`."""
    for other in context.spots:
        if other.start == spot.start and other.end == spot.end and other.form.kind == "club":
            return other.form.actor
    return None


def _plays(context: Context, spot: Spot, *, sport: bool) -> bool:
    """`Trento batte Piacenza`: one of the two stands on either side of the verb. Of towns abroad only in a
    text on sport."""
    document = context.document
    if not (sport or spot.form.state == "IT") or not context.alone(spot.start, spot.end):
        return False
    before, after = spot.start - 1, spot.end
    if document.follows(spot.start) and document.fold(before) in _BEATS:
        return _is_team(context, before - 1) and document.follows(before)
    governed = document.follows(spot.start) and document.norm(before) in ("a", "da", "di", "in", "su")
    acts = document.follows(after) and document.fold(after) in _BEATS and document.follows(after + 1)
    return acts and not governed and _is_team(context, after + 1)


def _wins_or_loses(context: Context, spot: Spot) -> bool:
    """`Varese cede nel finale`, where a sentence or a headline begins with the town."""
    document = context.document
    if spot.form.state != "IT" or not context.alone(spot.start, spot.end):
        return False
    begins = document.opens[spot.start] or document.gap(spot.start) == ", "
    return begins and document.follows(spot.end) and document.fold(spot.end) in _PLAYS


def _beaten_by_score(context: Context, spot: Spot) -> bool:
    """`superano 3-1 Scandicci`: a verb of winning, the score, the town."""
    document = context.document
    verb = spot.start - 1
    while verb > spot.start - 1 - _MOST_IN_SCORE and document.fold(verb).isdigit():
        verb -= 1
    return document.follows(spot.start) and verb < spot.start - 1 and document.fold(verb) in _BEATS


def _is_team(context: Context, index: int) -> bool:
    return context.used_as(index, Use.PLACE, Use.CAPITAL, Use.ORGANISATION)


def _has_score(context: Context, start: int, end: int) -> bool:
    """`Roma-Genoa 3-1`, `Battuta Scandicci 3-0`."""
    document = context.document
    paired = False
    if _hyphen(document.gap(start)) and document.is_name(start - 1):
        paired = True
    elif _hyphen(document.gap(end)) and document.is_name(end):
        paired = True
        end += 1
        while document.follows(end) and document.is_name(end):
            end += 1
    elif document.fold(start - 1) in _BEATEN and document.follows(start):
        paired = True
    return paired and bool(_SCORE.match(document.text, document.ends[end - 1] + 1))


def _hyphen(gap: str) -> bool:
    return gap.strip() in ("-", "–", "‑") and len(gap) <= 3


def _has_points(context: Context, spot: Spot) -> bool:
    """`Napoli 56, Inter 55`: a table in which a club without doubt has its points too."""
    document = context.document
    if not _POINTS.match(document.text, document.ends[spot.end - 1]) or not _after_break(context, spot.start):
        return False
    near = range(max(0, spot.start - _NEIGHBOURHOOD), min(len(document), spot.end + _NEIGHBOURHOOD))
    return any(
        at not in range(spot.start, spot.end)
        and (_is_club(context, at) or (spot.form.kind == "club" and context.used_as(at, *_TOWN)))
        and _POINTS.match(document.text, document.ends[at])
        for at in near
    )


def _after_break(context: Context, start: int) -> bool:
    return context.document.gap(start).strip() in (",", ";", ":", ".") or start == 0


def _is_club(context: Context, index: int) -> bool:
    spot = context.cover.get(index)
    return spot is not None and spot.form.kind == "club"


def _in_bracket(context: Context, spot: Spot) -> bool:
    """`Meret (Napoli)`, where another bracket of the text holds a club without doubt."""
    document = context.document
    if not _bracketed(context, spot.start, spot.end) or not document.is_name(spot.start - 1):
        return False
    return any(
        other.form.kind == "club" and other is not spot and _bracketed(context, other.start, other.end)
        for other in context.spots
    )


def _beside_club(context: Context, spot: Spot) -> bool:
    """`con Inter e Napoli`: in one breath with a club."""
    document = context.document
    before, after = spot.start - 1, spot.end
    if spot.form.state != "IT" or not document.follows(spot.start):
        return False
    if document.fold(before) in CONJUNCTIONS and document.follows(before) and _is_club(context, before - 1):
        return True
    joined = document.fold(after) in CONJUNCTIONS and document.follows(after) and document.follows(after + 1)
    return joined and _is_club(context, after + 1) and document.norm(before) not in ("a", "in", "da")


def _is_fixture(context: Context, spot: Spot) -> bool:
    """`Domani Bologna-Torino e Genoa-Cremonese`: towns in pairs, and no line, race or road between them."""
    document = context.document
    if spot.form.state != "IT" or spot.form.kind not in ("city", "", "region"):
        return False
    first, last = spot.start, spot.end
    if _hyphen(document.gap(last)) and context.used_as(last, *_TOWN, Use.ORGANISATION):
        last = context.cover[last].end
    elif _hyphen(document.gap(first)) and context.used_as(first - 1, *_TOWN, Use.ORGANISATION):
        first = context.cover[first - 1].start
    else:
        return False
    before = document.norm(first - 1) if document.follows(first) else ""
    return before not in ("il", "di", "a", "da", "in", "su", "tratta", "linea", "volo", "treno") and (
        not _hyphen(document.gap(last))
    )


def _bracketed(context: Context, start: int, end: int) -> bool:
    document = context.document
    return document.gap(start) == " (" and document.text.startswith(")", document.ends[end - 1])


def _scored(context: Context) -> Iterator[Candidate]:
    """`Battuta Scandicci 3-0`, `Zawiercie-Perugia 1-3`: unknown names before a score."""
    document = context.document
    for index in range(len(document)):
        if document.shapes[index] is not Shape.CAPITAL or index in context.cover:
            continue
        if _has_score(context, index, index + 1) and context.alone(index, index + 1):
            kind = ActorType.ORGANISATION
            name = document.raws[index]
            yield Candidate(
                index, index + 1, kind, name, RecognisedBy.RULE, "a name with a score", Weight.RULE
            )


def _describes(context: Context, index: int) -> bool:
    """An adjective or `di`: `il Milano da bere`, `la Roma antica` are the city after all."""
    document = context.document
    folded = document.folds[index]
    return (document.norms[index] in ("di", "da") and not document.is_name(index + 1)) or (
        document.shapes[index] is Shape.LOWER and folded.endswith(("ica", "ico", "ale", "ese", "ana", "ano"))
    )
