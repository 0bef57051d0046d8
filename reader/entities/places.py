"""Places: those of the register, and unknown ones that a noun or a list of places announces."""

from collections.abc import Iterator

from reader.entities.candidate import Candidate, Weight
from reader.entities.context import Context, Spot
from reader.entities.document import Document, Shape
from reader.entities.gazetteer import Use
from reader.entities.organisation_words import PLACE_HEADS_CAPITAL
from reader.entities.vocabulary import CONJUNCTIONS, OPENERS
from reader.entities.wordlist import listed
from reader.model.actor import ActorType, RecognisedBy

_DIRECTIONS = listed(
    """
    meridionale settentrionale orientale occidentale centrale sudorientale nordorientale sudoccidentale
    nordoccidentale
    """
)
_MACRO = listed("macro-region territory sea mountain")
# “Nella città di X”: the head stays outside.
_HEADS = listed(
    """
    vulcano laguna faglia scalo citta cittadina capitale capoluogo regione regioni provincia province
    distretto distretti oblast villaggio villaggi comune comuni localita paese frazione borgo isola
    isole fiume fiumi lago monte monti montagna catena golfo mare stretto valle penisola zona area
    territorio contea dipartimento quartiere rione sobborgo porto aeroporto valico passo corridoio
    enclave exclave base stazione deserto altopiano insediamento insediamenti sindaco sindaca vescovo
    arcivescovo abitanti periferia dintorni pressi vicinanze tribunale procura questura comune ospedale
    carcere prefetto questore residente city town village river region district province island lake
    mount
    """
)
_PREPOSITIONAL = listed(
    """
    comune paese base stazione sindaco sindaca vescovo arcivescovo tribunale procura questura ospedale
    carcere prefetto questore residente area zona passo
    """
)  # fmt: skip
# “Insieme a”, “intitolato a”: what follows is a person at least as often.
_TO_PERSONS = listed(
    """
    insieme davanti oltre intitolato intitolata grazie colpa accanto assieme rispetto dedicato dedicata
    detto chiesto andati andato andata affidato affidata consegnato assegnato assegnata accusa fianco
    fiducia permesso subentra successo intervista domanda voto ispirato ispirata attribuito attribuita
    favorevole contrario vicino fino
    """
)
_STREETS = listed("via viale piazza piazzale corso largo vicolo")
_CLUB_ARTICLES = listed("il del al dal nel sul col l' dell' all' dall'")
# “Trento batte Piacenza”: in a text on sport what beats and is beaten is no town.
_BEATS = listed(
    """
    batte supera travolge espugna elimina affronta sfida rimonta pareggia vince perde battendo superando
    eliminando
    """
)
_LONGEST = 4


def place_candidates(context: Context) -> Iterator[Candidate]:
    """Registered places, and unknown ones beside a noun or in a list of places."""
    for spot in context.spots:
        if spot.form.use is Use.PLACE:
            yield from _registered(context, spot)
        if spot.form.use in (Use.PLACE, Use.CAPITAL):
            yield from _club(context, spot)
    for index in range(len(context.document)):
        if context.document.shapes[index] is Shape.LOWER:
            yield from _after_word(context, index)
        elif context.document.folds[index] in PLACE_HEADS_CAPITAL and context.document.is_name(index):
            yield from _with_head(context, index)


def _after_word(context: Context, index: int) -> Iterator[Candidate]:
    """What a lower-case noun or preposition announces."""
    document = context.document
    folded = document.folds[index]
    if folded in _HEADS:
        yield from _headed(context, index)
    elif folded in _STREETS:
        yield from _street(context, index)
    elif folded in ("chilometri", "km") and document.fold(index + 1) == "da":
        yield from _named_at(context, index + 2, 3, "a place some way off")
    elif folded == "in" or (folded in ("a", "ad") and document.fold(index - 1) not in _TO_PERSONS):
        yield from _named_at(context, index + 1, 3, "a place one is in or goes to")


def _registered(context: Context, spot: Spot) -> Iterator[Candidate]:
    document = context.document
    form = spot.form
    if form.ambiguous and not _trusted(context, spot):
        return
    if not context.alone(spot.start, spot.end) and len(form.tokens) == 1 and _is_given_name(context, spot):
        return
    end = spot.end
    actor = form.actor
    if form.kind in _MACRO and document.follows(end) and document.fold(end) in _DIRECTIONS:
        end += 1
        actor = f"{form.actor} {document.folds[end - 1]}"
    yield Candidate(
        spot.start, end, ActorType.PLACE, actor, RecognisedBy.REGISTER, "name of the place", Weight.REGISTER
    )


def _is_given_name(context: Context, spot: Spot) -> bool:
    return context.document.folds[spot.start] in context.gazetteer.first_names


def _trusted(context: Context, spot: Spot) -> bool:
    """An ambiguous place counts after a preposition of place, or where it is named without doubt."""
    document = context.document
    if not context.alone(spot.start, spot.end) or document.opens[spot.start]:
        return False
    before = document.fold(spot.start - 1) if document.follows(spot.start) else ""
    if spot.form.kind != "city" and document.norm(spot.start - 1) in ("di", "in", "il", "a", "da"):
        return True
    return before in ("a", "ad", "da", "di", "in", "e", "at") or context.evidence[spot.form.actor] > 0


def _headed(context: Context, head: int) -> Iterator[Candidate]:
    document = context.document
    index = head + 1
    needs_di = document.folds[head] in _PREPOSITIONAL
    if document.follows(index) and (
        context.is_adjective(index) or document.fold(index) in _DIRECTIONS | {"meridionali", "settentrionali"}
    ):
        index += 1
    if document.fold(index) in (
        "di",
        "del",
        "della",
        "dell'",
        "d'",
        "of",
        "dello",
        "dei",
        "degli",
    ) and document.follows(index):
        index += 1
    elif needs_di:
        return
    yield from _named_at(context, index, _LONGEST, "kind of place before the name")
    yield from _coordinated(context, index)


def _coordinated(context: Context, index: int) -> Iterator[Candidate]:
    """`regioni di Dashkesan, Lachin e Kalbajar`."""
    document = context.document
    while index < len(document) and document.is_name(index):
        index += 1
        while index < len(document) and document.joins(index) and document.is_name(index):
            index += 1
        if document.gap(index) == ", " and document.is_name(index):
            pass
        elif document.fold(index) in CONJUNCTIONS and document.follows(index):
            index += 1
            if document.fold(index) == "di":
                index += 1
        else:
            return
        yield from _named_at(context, index, 2, "in a list of places")


def _named_at(context: Context, index: int, most: int, why: str) -> Iterator[Candidate]:
    document = context.document
    if not document.is_name(index) or not (document.joins(index) or document.gap(index) == ", "):
        return
    if index in context.cover or document.folds[index] in OPENERS or document.shapes[index] is Shape.UPPER:
        return
    end = index + 1
    while end - index < most and document.joins(end) and document.is_name(end) and end not in context.cover:
        end += 1
    if document.folds[index] in context.gazetteer.first_names and end - index > 1:
        return
    actor = " ".join(document.surface(index, end).split())
    yield Candidate(index, end, ActorType.PLACE, actor, RecognisedBy.RULE, why, Weight.GUESS)


def _with_head(context: Context, head: int) -> Iterator[Candidate]:
    """`Piazza Tahrir`, `Mar Nero`, `Monte Bianco`: the capitalised head belongs to the name."""
    document = context.document
    end = _after_links(document, head + 1)
    if not document.joins(end) or not document.is_name(end) or document.opens[head]:
        return
    last = end + 1
    while last - head < 6 and document.joins(last) and document.is_name(last):
        last += 1
    actor = document.surface(head, last)
    yield Candidate(
        head, last, ActorType.PLACE, actor, RecognisedBy.RULE, "kind of place in the name", Weight.RULE
    )


def _after_links(document: Document, index: int) -> int:
    while document.fold(index) in (
        "di",
        "del",
        "della",
        "dell'",
        "dei",
        "degli",
        "delle",
        "d'",
        "of",
    ) and document.follows(index):
        index += 1
    return index


def _street(context: Context, head: int) -> Iterator[Candidate]:
    """`piazza Tahrir`, `via Mazzini`: without its kind the name would be somebody else's."""
    document = context.document
    end = head + 1
    while end - head < 5 and document.joins(end) and document.is_name(end):
        end += 1
    if end > head + 1:
        actor = document.surface(head, end)
        yield Candidate(head, end, ActorType.PLACE, actor, RecognisedBy.RULE, "street or square", Weight.RULE)


def _club(context: Context, spot: Spot) -> Iterator[Candidate]:
    """`il Bologna`, `del Napoli`: Italian cities take no article, their football clubs do."""
    document = context.document
    form = spot.form
    before = document.fold(spot.start - 1) if document.gap(spot.start) in ("", " ") else ""
    if _plays(context, spot):
        yield _as_club(context, spot, "a town that plays: its club")
        return
    feminine = before in ("la", "della", "alla", "dalla", "sulla") and form.actor in ("Roma", "Lazio")
    if not feminine and (before not in _CLUB_ARTICLES or form.kind not in ("city", "")):
        return
    if form.tokens[0] == "il" or spot.end - spot.start > 1 or not context.alone(spot.start, spot.end):
        return
    if context.takes_article(form.actor) or (document.follows(spot.end) and _describes(context, spot.end)):
        return
    yield _as_club(context, spot, "city with an article: its club")


def _as_club(context: Context, spot: Spot, why: str) -> Candidate:
    club = context.club_of(spot.form.actor)
    kind = ActorType.ORGANISATION
    return Candidate(spot.start, spot.end, kind, club, RecognisedBy.RULE, why, Weight.CONTEXT)


def _plays(context: Context, spot: Spot) -> bool:
    """`Trento batte Piacenza`, of Italian towns: one of the two stands on either side of the verb."""
    document = context.document
    if spot.form.state != "IT" or not context.alone(spot.start, spot.end):
        return False
    before, after = spot.start - 1, spot.end
    if document.follows(spot.start) and document.fold(before) in _BEATS:
        return _is_town(context, before - 1) and document.follows(before)
    governed = document.follows(spot.start) and document.norm(before) in ("a", "da", "di", "in", "su")
    acts = document.follows(after) and document.fold(after) in _BEATS and document.follows(after + 1)
    return acts and not governed and _is_town(context, after + 1)


def _is_town(context: Context, index: int) -> bool:
    return context.used_as(index, Use.PLACE, Use.CAPITAL, Use.ORGANISATION)


def _describes(context: Context, index: int) -> bool:
    """An adjective or `di`: `il Milano da bere`, `la Roma antica` are the city after all."""
    document = context.document
    folded = document.folds[index]
    return (document.norms[index] in ("di", "da") and not document.is_name(index + 1)) or (
        document.shapes[index] is Shape.LOWER and folded.endswith(("ica", "ico", "ale", "ese", "ana", "ano"))
    )
