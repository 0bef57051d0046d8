"""Bodies by their head noun: ministries, courts, banks, authorities, health boards."""

from collections.abc import Iterator

from reader.entities.candidate import Candidate, Weight, organisation
from reader.entities.context import Context, Spot
from reader.entities.document import Shape
from reader.entities.gazetteer import Use
from reader.entities.offices import TITLES
from reader.entities.organisation_words import (
    BODY_ADJECTIVES,
    BODY_COMPLEMENTS,
    BODY_HEADS,
    ENGLISH_TAILS,
    MINISTRY_HEADS,
    NAMED_AFTER_PERSONS,
    NATIONAL_HEADS,
    SOLO_BODIES,
    WORKS,
)
from reader.entities.vocabulary import CONJUNCTIONS, DI_FORMS, OPENERS, TIME_WORDS
from reader.entities.wordlist import listed

_LONGEST_BODY = 12
# “Autorità per la laguna”: bodies with a purpose, which may be any noun.
_PURPOSEFUL = listed(
    """
    agenzia autorita garante ufficio istituto centro comitato fondo ente dipartimento direzione consorzio
    osservatorio associazione fondazione
    """
)
_LONGEST_ADVERB = 5
_LEARNED = listed("societa associazione federazione accademia istituto unione centro collegio")
_WIDE = listed("europea europeo internazionale mondiale nazionale")
_LONGEST_NUMBERED = 4
# “Asl Napoli 1”, “Ulss 3 Serenissima”: what follows with a capital or as a number belongs to them.
_NUMBERED = listed("asl usl ulss ausl ats asst asp ao aou irccs gal bcc")
_LINKS = listed(
    """
    di d' del dello della dell' dei degli delle per la il l' i gli le e ed sulla sul sui of the for and
    """
)


_HEAD_AND_ONE = 2
_IN_BODIES = BODY_ADJECTIVES | BODY_COMPLEMENTS
_OF = DI_FORMS | {"of"}
_NO_NAMES = OPENERS | TIME_WORDS


def body_candidates(context: Context) -> Iterator[Candidate]:
    """Every body that a head noun gives away."""
    document = context.document
    for index, folded in enumerate(document.folds):
        if document.shapes[index] <= Shape.OTHER:
            continue
        if folded in MINISTRY_HEADS:
            yield from _ministry(context, index)
        elif folded in _NUMBERED and document.is_name(index):
            yield from _numbered(context, index)
        elif folded in WORKS and document.is_name(index):
            yield from _works(context, index)
        elif folded in BODY_HEADS and document.is_name(index):
            yield from _body(context, index)


def _numbered(context: Context, head: int) -> Iterator[Candidate]:
    """`Asl To4`, `Ulss 3 Serenissima`, `Ats Insubria`."""
    document = context.document
    end = head + 1
    while end - head < _LONGEST_NUMBERED and document.follows(end):
        if not document.is_name(end) and not document.folds[end].isdigit():
            break
        end += 1
    if end > head + 1:
        yield organisation(head, end, document.surface(head, end), "kind of body with its name")


def _works(context: Context, head: int) -> Iterator[Candidate]:
    """`Officine Brandi`, `Cantina della Volta`, `Acciaierie d’Italia`; where they lie is not in the name."""
    document = context.document
    end = head + 1
    if document.norm(end) == "di" and document.follows(end):
        end += 1
    first = end
    while end - head < _LONGEST_NUMBERED and document.joins(end) and document.shape(end) is Shape.CAPITAL:
        end += 1
    if end > first and document.fold(first) not in OPENERS:
        yield organisation(head, end, document.surface(head, end), "kind of works with its name")


def _ministry(context: Context, head: int) -> Iterator[Candidate]:
    """`ministero degli Esteri`, `ministero dell’Economia e delle Finanze`, `Ministry of Foreign Affairs`."""
    document = context.document
    end = head + 1
    if not document.follows(end) or document.fold(end) not in _OF:
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
    yield organisation(head, end, name, "ministry and its office", Weight.CONTEXT)


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
    if document.folds[head] in ENGLISH_TAILS and document.follows(head) and context.may_be_name(head - 1):
        return  # “Diabetes Research Institute”: here it is a tail
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
            yield organisation(head, end, actor, "body written as a name", Weight.GUESS)
        return
    if (document.opens[head] and solid < 2 and end - head < 3) or _is_headline(context, head, end):
        return
    known = context.gazetteer.organisation_like(document.norms[head:end])
    yield organisation(head, end, known or _capitalised(document.surface(head, end)), "head noun of a body")


def _is_headline(context: Context, head: int, end: int) -> bool:
    """`IL COMUNE SBLOCCA I FONDI`: where all is in capitals the next word may be a verb."""
    document = context.document
    capitals = all(document.shapes[at] is Shape.UPPER for at in range(head, end))
    known = head + 1 in context.cover or document.fold(head + 1) in _IN_BODIES
    return capitals and end - head == _HEAD_AND_ONE and not known


def _step(context: Context, head: int, index: int) -> tuple[int, int]:
    """How many words the name of a body goes on from a word, and how much they prove."""
    document = context.document
    folded = document.folds[index]
    if document.shapes[index] is Shape.LOWER:
        described = folded in BODY_ADJECTIVES or (index > head + 1 and folded in context.gazetteer.body_words)
        if described or (index == head + 1 and _is_learned(context, head, index + 2)):
            return 1, 1
        return _linked(context, head, index)
    if not document.is_name(index) or folded in _NO_NAMES or index in document.hashtags:
        return 0, 0
    spot = context.cover.get(index)
    other = spot is not None and spot.form.use in (Use.PERSON, Use.STATE)
    if (other and document.folds[head] not in NATIONAL_HEADS) or _begins_person(context, head, index):
        return 0, 0
    return 1, 1


def _stands_alone(context: Context, head: int) -> bool:
    after = context.document.fold(head + 1)
    return context.alone(head, head + 1) or after in context.gazetteer.first_names


def _begins_person(context: Context, head: int, index: int) -> bool:
    """`Consiglio di Sicurezza Ramil Usubov`: who holds the office is no part of its name."""
    document = context.document
    if (
        document.folds[head] in NAMED_AFTER_PERSONS and not _has_name(context, head, index)
    ) or document.folds[index] not in context.gazetteer.first_names:
        return False
    return document.joins(index + 1) and document.is_name(index + 1)


def _has_name(context: Context, head: int, index: int) -> bool:
    """Whether a body named after somebody has that name already: `Fondazione Bellini Carla Neri`."""
    return any(context.document.is_name(at) for at in range(head + 1, index))


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
        known = folded in context.gazetteer.body_words and folded not in TITLES
        if _is_learned(context, head, target):
            return True
        return known or folded in BODY_COMPLEMENTS or _is_purpose(context, head, target)
    if folded in BODY_HEADS or folded in MINISTRY_HEADS or folded in OPENERS or folded == "governo":
        return False
    if _begins_person(context, head, target):
        return False  # “la Lega Nord di Ugo Verri”
    spot = context.cover.get(target)
    return document.is_name(target) and (spot is None or _may_contain(document.folds[head], spot))


def _is_learned(context: Context, head: int, target: int) -> bool:
    """`Società italiana di diabetologia`: after an adjective any longer noun is the field."""
    document = context.document
    adjective = target - 2
    if document.folds[head] not in _LEARNED or adjective != head + 1 or document.norm(target - 1) != "di":
        return False
    return len(document.folds[target]) > _LONGEST_ADVERB and _is_wide(context, adjective)


def _is_wide(context: Context, index: int) -> bool:
    return context.document.fold(index) in _WIDE or context.is_adjective(index)


def _is_purpose(context: Context, head: int, target: int) -> bool:
    """`Autorità per la laguna`: after `per` and an article any longer noun is what the body is for."""
    document = context.document
    if document.folds[head] not in _PURPOSEFUL or len(document.folds[target]) <= _LONGEST_ADVERB:
        return False
    return document.norm(target - 2) == "per" and document.norm(target - 1) == "il"


def _may_contain(head: str, spot: Spot) -> bool:
    """Whether a body's name goes on over a registered name: cities belong to it, states only to some."""
    use = spot.form.use
    if use is Use.STATE:
        return head in NATIONAL_HEADS
    if use is Use.CAPITAL or use is Use.PLACE:
        return True
    return use is Use.PERSON and head in NAMED_AFTER_PERSONS
