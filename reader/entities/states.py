"""States: their names, the peoples that act for them, and the seats of power."""

from collections.abc import Iterator

from reader.entities.candidate import Candidate, Weight
from reader.entities.context import Context, Spot
from reader.entities.document import Document, Shape
from reader.entities.gazetteer import Form, Use
from reader.entities.metonyms import Sense, sense_of_capital, sense_of_seat
from reader.entities.vocabulary import (
    AUXILIARIES,
    COMMON_NOUNS,
    CONJUNCTIONS,
    DEFINITE_PLURALS,
    OPENERS,
    QUANTIFIERS,
)
from reader.entities.wordlist import listed
from reader.model.actor import RecognisedBy
from reader.model.kinds import ActorType

_SHORTEST_MISSPELT = 7
# Names and words of their own, one letter from a state's.
_NEAR_STATES = listed("columbia liberta romagna giorgia georgina moldova lettera")
# In the news `Bruxelles` that decides is the European Union, not Belgium.
_SEAT_OF_THE_UNION = "BE"
_UNION = "Unione europea"
_HOUSES = listed("stazione commissariato quartiere rione piazza caserma hotel ristorante bar cinema")
_AFTER_NOUN = AUXILIARIES | CONJUNCTIONS | OPENERS
_PLURAL_VERB_ENDINGS = ("ano", "ono", "anno", "rono", "ndo")
_GOES_ON = AUXILIARIES | CONJUNCTIONS


def state_candidates(context: Context) -> Iterator[Candidate]:
    """States by name, by seat of power and by capital; capitals meant as cities come out as places."""
    for spot in context.spots:
        use = spot.form.use
        if use is Use.STATE and _is_state(context, spot):
            yield _candidate(spot, ActorType.STATE, spot.form.actor, "name", "name of the state")
        elif use is Use.SEAT and _is_seat(context, spot):
            yield _seat(context, spot)
        elif use is Use.CAPITAL:
            yield from _capital(context, spot)
    yield from _demonyms(context)
    yield from _misspelt(context)


def _misspelt(context: Context) -> Iterator[Candidate]:
    """`Kirghisistan`: an unknown capitalised word a letter or two from one state's name."""
    document = context.document
    for index, folded in enumerate(document.folds):
        if (
            document.shapes[index] < Shape.CAPITAL
            or len(folded) < _SHORTEST_MISSPELT
            or index in context.cover
        ):
            continue
        if folded in document.lowercase or folded in OPENERS or folded in COMMON_NOUNS:
            continue
        if folded in context.gazetteer.first_names or context.is_adjective(index):
            continue
        form = context.gazetteer.state_like(folded)
        if form is not None and folded[:-1] == form.tokens[0][:-1]:
            continue  # “Franchi”, “Armeni”: another ending is another word
        if form is not None and folded not in _NEAR_STATES and context.alone(index, index + 1):
            yield Candidate(
                index,
                index + 1,
                ActorType.STATE,
                form.actor,
                RecognisedBy.RULE,
                "misspelt name of the state",
                Weight.RULE,
            )


def _candidate(spot: Spot, kind: ActorType, actor: str, use: str, why: str) -> Candidate:
    return Candidate(spot.start, spot.end, kind, actor, RecognisedBy.REGISTER, why, Weight.REGISTER, use)


def _is_state(context: Context, spot: Spot) -> bool:
    if not spot.form.ambiguous:
        return True
    if spot.form.is_acronym:
        return context.alone(spot.start, spot.end) or len(spot.form.raw) > 2
    return context.alone(spot.start, spot.end) and not _leads_a_name(context, spot)


def _leads_a_name(context: Context, spot: Spot) -> bool:
    """`Chad Smith`: a name that is also a given name, before or after another capitalised word."""
    document = context.document
    return (
        spot.start > 0
        and document.follows(spot.start)
        and document.folds[spot.start - 1] in context.gazetteer.first_names
        and document.is_name(spot.start - 1)
    )


def _seat(context: Context, spot: Spot) -> Candidate:
    if sense_of_seat(context, spot) is Sense.GOVERNMENT:
        return _candidate(spot, ActorType.STATE, spot.form.actor, "metonym", "seat of the government")
    return _candidate(spot, ActorType.PLACE, spot.form.raw, "name", "seat of power as a house")


def _is_seat(context: Context, spot: Spot) -> bool:
    document = context.document
    if document.fold(spot.end) in ("di", "a") and document.is_name(spot.end + 1):
        return False  # “Palazzo Chigi di Ariccia”: another house of that name
    if document.fold(spot.start - 1) in _HOUSES and document.follows(spot.start):
        return False
    if not spot.form.ambiguous:
        return True
    if not context.alone(spot.start, spot.end):
        return False
    # “L’Eliseo parla”: with an article it is the palace, not somebody's given name.
    article = context.document.fold(spot.start - 1) in ("l'", "all'", "dell'", "dall'")
    return context.states[spot.form.state] > 0 or (article and context.document.follows(spot.start))


def _capital(context: Context, spot: Spot) -> Iterator[Candidate]:
    if spot.form.ambiguous and not context.alone(spot.start, spot.end):
        return
    sense = sense_of_capital(context, spot)
    if sense is Sense.GOVERNMENT:
        union = spot.form.state == _SEAT_OF_THE_UNION
        name = _UNION if union else context.gazetteer.state_name(spot.form.state)
        yield Candidate(
            spot.start,
            spot.end,
            ActorType.ORGANISATION if union else ActorType.STATE,
            name,
            RecognisedBy.RULE,
            "capital standing for the government",
            Weight.REGISTER,
            "metonym",
        )
    elif sense is Sense.CITY:
        yield _candidate(spot, ActorType.PLACE, spot.form.actor, "name", "capital meant as a city")


def _demonyms(context: Context) -> Iterator[Candidate]:
    document = context.document
    last = -9
    for index, folded in enumerate(document.folds):
        forms = context.gazetteer.demonyms.get(folded)
        if not forms or document.shapes[index] <= Shape.OTHER:
            continue
        form = _chosen(context, forms)
        if _is_people(context, form, index, last):
            last = index
            yield Candidate(
                index,
                index + 1,
                ActorType.STATE,
                form.actor,
                RecognisedBy.REGISTER,
                "people standing for the state",
                Weight.REGISTER,
                "demonym",
            )


def _chosen(context: Context, forms: list[Form]) -> Form:
    return max(forms, key=lambda form: (context.states[form.state], not form.ambiguous))


def _is_people(context: Context, form: Form, index: int, last: int) -> bool:
    if form.ambiguous and not context.states[form.state] and not _common(form):
        return False
    if form.english:
        return _is_english_people(context.document, form, index)
    return _is_italian_people(context, index, last)


def _common(form: Form) -> bool:
    """Peoples so often named that their other senses (`letto`) do not exist: a suffix of nationality."""
    return form.tokens[0].endswith(("esi", "ani"))


def _is_english_people(document: Document, form: Form, index: int) -> bool:
    if not document.is_name(index) or not form.raw.endswith("s"):
        return False
    return (
        not (document.follows(index + 1) and document.is_name(index + 1))
        and document.gap(index + 1)[:1] != "-"
    )


def _is_italian_people(context: Context, index: int, last: int) -> bool:
    document = context.document
    folded = document.folds[index]
    if not folded.endswith("i") or not _introduced(document, index, last):
        return False
    after = index + 1
    if after >= len(document) or not document.follows(after):
        return document.gap(after)[:1] not in ("-", "‑")
    if document.is_name(after):
        return False
    following = document.folds[after]
    if document.norms[after] == "di" and document.is_name(after + 1) and document.follows(after + 1):
        return False  # “i cinesi di Huasheng”: some of them, a company's or a town's
    if context.is_adjective(after) or following in ("stessi", "residenti", "rimasti"):
        return True
    return (
        following in _AFTER_NOUN
        or document.norms[after] in ("di", "a", "da", "in", "su", "il")
        or following.endswith(_PLURAL_VERB_ENDINGS)
        or not following[0].isalpha()
    )


def _introduced(document: Document, index: int, last: int) -> bool:
    if index == 0 or not document.follows(index):
        return _opens_clause(document, index)
    before = document.folds[index - 1]
    if before in CONJUNCTIONS or before == "che":
        return last in (index - 2, index - 3) or _pairs(document, index)
    return before in DEFINITE_PLURALS or before in QUANTIFIERS


def _pairs(document: Document, index: int) -> bool:
    return document.fold(index - 3) in QUANTIFIERS and document.fold(index - 1) in CONJUNCTIONS


def _opens_clause(document: Document, index: int) -> bool:
    """`Armeni e azeri si accusano`: a people at the very beginning of a sentence or headline."""
    return document.opens[index] and document.is_name(index) and document.fold(index + 1) in _GOES_ON
