"""Organisations: those of the register, ministries and bodies by their head noun, companies and media."""

import re
from collections.abc import Iterator

from reader.entities.candidate import Candidate, Weight
from reader.entities.context import Context, Spot
from reader.entities.document import Shape
from reader.entities.gazetteer import Use
from reader.entities.organisation_words import (
    ANNOUNCER_TAILS,
    ANNOUNCERS,
    BODY_ADJECTIVES,
    BODY_COMPLEMENTS,
    BODY_HEADS,
    COMPANY_SUFFIXES,
    ENGLISH_TAILS,
    MINISTRY_HEADS,
    NAMED_AFTER_PERSONS,
    NATIONAL_HEADS,
    SOLO_BODIES,
)
from reader.entities.vocabulary import ARTICLES, COMMON_NOUNS, CONJUNCTIONS, DI_FORMS, OPENERS, TIME_WORDS
from reader.entities.wordlist import listed
from reader.model.actor import ActorType, RecognisedBy

_LONGEST_BODY = 12
_ROMAN = re.compile("[IVXLCDM]+")
_FEMININE = listed("la della alla dalla nella sulla l' dell' all' dall' nell' sull'")
_REPORTS = listed("contattato interpellato intervistato pubblicato rivelato riportato")
_LINKS = listed(
    """
    di d' del dello della dell' dei degli delle per la il l' i gli le e ed sulla sul sui of the for and
    """
)
_ARTICULATED = (
    DI_FORMS
    | ARTICLES
    | listed(
        """
    al allo alla all' ai agli alle dal dallo dalla dall' dai dagli dalle nel nella nell' sul sulla con
    per
    """
    )
)


def organisation_candidates(context: Context) -> Iterator[Candidate]:
    """Every organisation that the register or its own words give away."""
    for spot in context.spots:
        if spot.form.use is Use.ORGANISATION:
            yield from _registered(context, spot)
    document = context.document
    for index, folded in enumerate(document.folds):
        if document.shapes[index] <= Shape.OTHER:
            continue
        yield from _at_word(context, index, folded)
    yield from _reporting(context)


def _at_word(context: Context, index: int, folded: str) -> Iterator[Candidate]:
    """What one word gives away by itself."""
    document = context.document
    if folded in MINISTRY_HEADS:
        yield from _ministry(context, index)
    elif folded in BODY_HEADS and document.is_name(index):
        yield from _body(context, index)
    if folded in ANNOUNCERS and document.shapes[index] is Shape.LOWER:
        yield from _announced(context, index)
    if folded in COMPANY_SUFFIXES or folded in ENGLISH_TAILS:
        yield from _tailed(context, index)
    if folded in _FEMININE:
        yield from _seated(context, index + 1)
    if document.shapes[index] is Shape.UPPER:
        yield from _unknown_acronym(context, index)


def _organisation(start: int, end: int, actor: str, why: str, weight: Weight = Weight.RULE) -> Candidate:
    by = RecognisedBy.REGISTER if weight is Weight.REGISTER else RecognisedBy.RULE
    return Candidate(start, end, ActorType.ORGANISATION, actor, by, why, weight)


def _registered(context: Context, spot: Spot) -> Iterator[Candidate]:
    form = spot.form
    if not form.ambiguous:
        if len(form.tokens) > 1 or form.is_acronym or not _leads_person(context, spot):
            yield _organisation(spot.start, spot.end, form.actor, "name of the organisation", Weight.REGISTER)
        return
    if context.evidence[form.actor]:
        if context.alone(spot.start, spot.end):
            yield _organisation(
                spot.start, spot.end, form.actor, "named beside its full name", Weight.REGISTER
            )
    elif _certain_enough(context, spot) or _listed(context, spot):
        surface = context.document.surface(spot.start, spot.end)
        actor = form.actor if len(form.tokens) == 1 else surface
        yield _organisation(spot.start, spot.end, actor, "name of an organisation")


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
        return before in _ARTICULATED
    return before in _ARTICULATED - {"di", "con", "per"} or before in ANNOUNCERS


def _ministry(context: Context, head: int) -> Iterator[Candidate]:
    """`ministero degli Esteri`, `ministero dell’Economia e delle Finanze`, `Ministry of Foreign Affairs`."""
    document = context.document
    end = head + 1
    if not document.follows(end) or document.fold(end) not in DI_FORMS | {"of"}:
        return
    end = _complement(context, end)
    if end == head + 1:
        return
    while document.fold(end) in ("e", "ed", "and") and document.follows(end):
        further = _complement(context, end + 1)
        if further <= end + 2:
            break
        end = further
    actor = _capitalised(document.surface(head, end).replace("ministeri", "ministero"))
    state = "" if document.folds[head].endswith("i") else _owner(context, end)
    name = f"{actor} ({context.gazetteer.state_name(state)})" if state else actor
    yield _organisation(head, end, name, "ministry and its office", Weight.CONTEXT)


def _complement(context: Context, index: int) -> int:
    """The end of `degli Esteri`, `of Foreign Affairs` from a word on; the word itself if there is none."""
    document = context.document
    end = index
    while document.fold(end) in _LINKS and document.follows(end) and end - index < 3:
        end += 1
    first = end
    while document.is_name(end) and document.follows(end) and not _stops(context, end):
        end += 1
    return end if end > first else index


def _stops(context: Context, index: int) -> bool:
    return context.used_as(index, Use.STATE, Use.CAPITAL, Use.SEAT) or (
        context.is_adjective(index) and context.document.shapes[index] is Shape.LOWER
    )


def _owner(context: Context, index: int) -> str:
    """The code of the state whose ministry it is: an adjective, `di` and a state or its capital."""
    document = context.document
    if document.follows(index) and context.is_adjective(index):
        forms = context.gazetteer.demonyms.get(document.folds[index]) or context.gazetteer.demonyms.get(
            document.folds[index][:-1] + "o", []
        )
        codes = {form.state for form in forms}
        return codes.pop() if len(codes) == 1 else ""
    if document.norm(index) == "di" and document.follows(index):
        spot = context.cover.get(index + 1)
        if spot is not None and spot.form.use in (Use.STATE, Use.CAPITAL):
            return spot.form.state
    return ""


def _capitalised(name: str) -> str:
    flat = " ".join(name.split())
    return flat[:1].upper() + flat[1:]


def _body(context: Context, head: int) -> Iterator[Candidate]:
    """A capitalised head noun with its complement: `Corte Suprema`, `Banca di Cividale`."""
    document = context.document
    end = head + 1
    solid = 0
    while end - head < _LONGEST_BODY and end < len(document) and document.joins(end):
        step, weight = _step(context, head, end)
        if not step:
            break
        end += step
        solid += weight
    if not solid:
        if document.folds[head] in SOLO_BODIES and not document.opens[head] and _stands_alone(context, head):
            state = _owner(context, end)
            actor = document.raws[head] + (f" ({context.gazetteer.state_name(state)})" if state else "")
            yield _organisation(head, end, actor, "body written as a name", Weight.GUESS)
        return
    if document.opens[head] and solid < 2 and end - head < 3:
        return
    known = context.gazetteer.organisation_like(document.norms[head:end])
    yield _organisation(head, end, known or _capitalised(document.surface(head, end)), "head noun of a body")


def _step(context: Context, head: int, index: int) -> tuple[int, int]:
    """How many words the name of a body goes on from a word, and how much they prove."""
    document = context.document
    folded = document.folds[index]
    if document.shapes[index] is Shape.LOWER:
        if folded in BODY_ADJECTIVES:
            return 1, 1
        return _linked(context, head, index)
    if document.is_name(index) and folded not in OPENERS and index not in document.hashtags:
        spot = context.cover.get(index)
        if (
            spot is not None
            and spot.form.use in (Use.PERSON, Use.STATE)
            and document.folds[head] not in NATIONAL_HEADS
        ):
            return 0, 0
        if folded in TIME_WORDS or _begins_person(context, head, index):
            return 0, 0
        return 1, 1
    return 0, 0


def _stands_alone(context: Context, head: int) -> bool:
    after = context.document.fold(head + 1)
    return context.alone(head, head + 1) or after in context.gazetteer.first_names


def _begins_person(context: Context, head: int, index: int) -> bool:
    """`Consiglio di Sicurezza Ramil Usubov`: who holds the office is no part of its name."""
    document = context.document
    if (
        document.folds[head] in NAMED_AFTER_PERSONS
        or document.folds[index] not in context.gazetteer.first_names
    ):
        return False
    return document.joins(index + 1) and document.is_name(index + 1)


def _linked(context: Context, head: int, index: int) -> tuple[int, int]:
    """The step over `di`, `della`, `per la` … and the word they lead to, if that belongs to the name."""
    document = context.document
    length = 0
    while document.fold(index + length) in _LINKS and length < 3 and document.joins(index + length):
        length += 1
    target = index + length
    if not length or not document.joins(target) or target >= len(document):
        return 0, 0
    folded = document.folds[target]
    # “Croce Rossa e della Misericordia” are two; “Ente del Turismo e del Commercio” goes on.
    linked = any(document.norms[at] in ("di", "per") for at in range(head + 1, index))
    if document.folds[index] in CONJUNCTIONS and length > 1 and not linked:
        return 0, 0
    if document.folds[index] in CONJUNCTIONS and not (
        (document.is_name(target) and length > 1) or folded in BODY_COMPLEMENTS
    ):
        return 0, 0
    return (length + 1, 1) if _belongs(context, head, target) else (0, 0)


def _belongs(context: Context, head: int, target: int) -> bool:
    document = context.document
    folded = document.folds[target]
    if document.shapes[target] is Shape.LOWER:
        return folded in BODY_COMPLEMENTS
    if folded in BODY_HEADS or folded in MINISTRY_HEADS or folded in OPENERS or folded == "governo":
        return False
    spot = context.cover.get(target)
    return document.is_name(target) and (spot is None or _may_contain(document.folds[head], spot))


def _may_contain(head: str, spot: Spot) -> bool:
    """Whether a body's name goes on over a registered name: cities belong to it, states only to some."""
    use = spot.form.use
    if use is Use.STATE:
        return head in NATIONAL_HEADS
    if use is Use.CAPITAL or use is Use.PLACE:
        return True
    return use is Use.PERSON


def _announced(context: Context, head: int) -> Iterator[Candidate]:
    """`l’agenzia di stampa russa Tass`, `la compagnia aerea Volotea`: an unknown name after its kind."""
    document = context.document
    index = head + 1
    while (
        index - head < 5
        and document.follows(index)
        and (
            document.fold(index) in ANNOUNCER_TAILS
            or (context.is_adjective(index) and document.shape(index) is Shape.LOWER)
        )
    ):
        index += 1
    if not document.joins(index) and document.gap(index) not in (" “", " «", ' "', " ‘"):
        return
    if document.norm(index - 1) == "di" or not document.is_name(index) or index in context.cover:
        return
    end = index + 1
    while end - index < 5 and document.joins(end) and document.is_name(end) and end not in context.cover:
        end += 1
    surface = document.surface(index, end)
    if document.folds[index] in OPENERS or context.is_adjective(index):
        return
    if document.folds[index] in context.gazetteer.first_names and end - index > 1:
        return
    yield _organisation(index, end, surface, "kind of organisation before the name")


def _tailed(context: Context, tail: int) -> Iterator[Candidate]:
    """`Alpha Holding`, `Rossi S.p.A.`, `Horizon News Agency`: names that end like a company's."""
    document = context.document
    folded = document.folds[tail]
    if not document.is_name(tail) and folded not in ("spa", "srl"):
        return
    if document.joins(tail + 1) and document.is_name(tail + 1) and document.fold(tail + 1) in ENGLISH_TAILS:
        return
    start = tail
    while tail - start < 5 and document.joins(start) and _continues_left(context, start - 1):
        start -= 1
    if start == tail:
        return
    certain = folded in COMPANY_SUFFIXES or not document.opens[start] or tail - start > 1
    if certain:
        surface = document.surface(start, tail + 1)
        yield _organisation(start, tail + 1, surface, "last word of a company or body")


def _continues_left(context: Context, index: int) -> bool:
    document = context.document
    if not document.is_name(index) or index in document.hashtags:
        return False
    return context.may_be_name(index) and document.folds[index] not in TIME_WORDS


def _unknown_acronym(context: Context, index: int) -> Iterator[Candidate]:
    """`la FIALS`, `dell’ESRIN`: an acronym that takes an article, in a text that is not all capitals."""
    document = context.document
    raw = document.raws[index]
    if not 3 <= len(raw) <= 8 or not raw.isalpha() or index in context.cover or index in document.hashtags:
        return
    before = document.fold(index - 1) if document.follows(index) else ""
    if before not in _ARTICULATED - {
        "di",
        "con",
        "per",
        "un",
        "una",
        "un'",
        "i",
        "gli",
        "le",
        "dei",
        "a",
        "the",
    }:
        return
    if document.folds[index] in COMMON_NOUNS or _ROMAN.fullmatch(raw) or not context.alone(index, index + 1):
        return
    if document.shape(index - 2) is Shape.UPPER or document.fold(index + 1).isdigit():
        return
    yield _organisation(index, index + 1, raw, "acronym with an article", Weight.GUESS)


def _seated(context: Context, index: int) -> Iterator[Candidate]:
    """`la Meccanotex di Sassuolo`: an unknown lone name with an article and a seat is a company."""
    document = context.document
    if not document.follows(index) or document.shape(index) is not Shape.CAPITAL or index in context.cover:
        return
    folded = document.folds[index]
    if folded in BODY_HEADS or folded in COMMON_NOUNS or folded in OPENERS or folded in TIME_WORDS:
        return
    if folded in context.gazetteer.first_names or context.is_adjective(index) or folded in document.lowercase:
        return
    seat = index + 2
    if document.fold(index + 1) != "di" or not document.follows(index + 1) or not document.follows(seat):
        return
    if not context.alone(seat, seat + 1):
        return
    unknown = seat not in context.cover and document.folds[seat] not in context.gazetteer.first_names
    if context.used_as(seat, Use.PLACE, Use.CAPITAL) or (unknown and context.may_be_name(seat)):
        yield _organisation(index, index + 1, document.raws[index], "name with its seat")


def _reporting(context: Context) -> Iterator[Candidate]:
    """`Newsroom ha contattato l’ambasciata per un commento`: a bare unknown name that reports or asks."""
    document = context.document
    for index in range(len(document)):
        if not document.opens[index] or document.shapes[index] is not Shape.CAPITAL or index in context.cover:
            continue
        folded = document.folds[index]
        if folded in OPENERS or folded in COMMON_NOUNS or folded in document.lowercase or len(folded) < 4:
            continue
        if (
            document.fold(index + 1) == "ha"
            and document.fold(index + 2) in _REPORTS
            and document.follows(index + 1)
        ):
            yield _organisation(index, index + 1, document.raws[index], "a medium that asks")
