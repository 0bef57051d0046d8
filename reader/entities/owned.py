"""Organisations by what is said of them: who owns them, who works there, who leads them."""

from collections.abc import Iterator

from reader.entities.candidate import Candidate, Weight, organisation
from reader.entities.context import Context
from reader.entities.document import Shape
from reader.entities.offices import TITLES
from reader.entities.organisation_words import BODY_HEADS, PLACE_HEADS_CAPITAL
from reader.entities.vocabulary import COMMON_NOUNS, OPENERS, TIME_WORDS
from reader.entities.wordlist import listed
from reader.model.actor import RecognisedBy

# “Controllata dalla spagnola X”: the passive of owning.
_OWNED = listed(
    """
    controllata controllato controllate controllati partecipata partecipato acquisita acquisito
    rilevata rilevato
    """
)
_SOLD = listed("ceduta ceduto ceduti cedute venduta venduto")
# “I dipendenti della X”: what hardly anything but a company has.
_OF_COMPANIES = listed(
    """
    dipendenti operai operaie azionisti azionista azioni stabilimento stabilimenti ricavi fatturato patron
    vertici board analisti titolo quotazione concessionaria filiale magazzino capannone licenziamenti
    esuberi commesse bilancio cda fallimento controllata cassintegrati clienti
    """
)
_ARTICLED = listed("la l' della dell' alla all' dalla dall' nella nell' sulla sull'")
_ELIDED = listed("l' dell' all' dall' nell' sull'")
_INDEFINITE = listed("un uno una un'")
_LONGEST = 4
_SHORTEST = 3
_NO_NAMES = COMMON_NOUNS | OPENERS | TIME_WORDS | TITLES | BODY_HEADS | PLACE_HEADS_CAPITAL


def owned_candidates(context: Context) -> Iterator[Candidate]:
    """Every unknown name of which something is said that is said of organisations."""
    document = context.document
    for index, folded in enumerate(document.folds):
        if document.shapes[index] is Shape.LOWER:
            if folded in _OWNED or folded in _SOLD:
                yield from _owner(context, index)
            elif folded in _OF_COMPANIES:
                yield from _whose(context, index)
        if folded in _ARTICLED:
            yield from _articled(context, index)
        if folded in _INDEFINITE:
            yield from _product(context, index + 1)


def _owner(context: Context, verb: int) -> Iterator[Candidate]:
    """`controllata dalla spagnola Torres Hermanos`, `ceduta alla Verdini`."""
    document = context.document
    wanted = "a" if document.folds[verb] in _SOLD else "da"
    if document.norm(verb + 1) != wanted or not document.follows(verb + 1):
        return
    first = verb + 2
    if context.is_adjective(first) and document.shape(first) is Shape.LOWER:
        first += 1
    yield from _name(context, first, "owner of an organisation")


def _whose(context: Context, noun: int) -> Iterator[Candidate]:
    """`i dipendenti della Marelux`, `lo stabilimento Verdini`."""
    document = context.document
    first = noun + 1
    if document.norm(first) == "di" and document.follows(first):
        if document.folds[first] in ("di", "del", "dei", "degli", "delle"):
            return  # “i dipendenti di Rossi”, “i clienti del Lido”
        first += 1
    elif document.folds[noun] not in ("stabilimento", "filiale", "gruppo"):
        return
    yield from _name(context, first, "what only a company has")


def _articled(context: Context, article: int) -> Iterator[Candidate]:
    """`l’Udmr`, `la Openjobmetis`: an unknown lone name with an article that no person has, and no place."""
    document = context.document
    index = article + 1
    if not document.follows(index) or document.shape(index) is not Shape.CAPITAL or document.opens[index]:
        return
    if not (document.folds[article] in _ELIDED or _looks_like_letters(document.folds[index])):
        return
    if index not in context.cover and _is_unknown(context, index) and context.alone(index, index + 1):
        why = "unknown name with an article"
        yield organisation(index, index + 1, document.raws[index], why, Weight.GUESS)


def _looks_like_letters(folded: str) -> bool:
    """Whether it can hardly be said as an Italian word: `Udmr`, `Sncf`."""
    return not any(letter in "aeiou" for letter in folded[-2:]) and folded.isascii()


def _product(context: Context, index: int) -> Iterator[Candidate]:
    """`una Fiat`, `un Flixbus`: with an indefinite article a company is what it makes."""
    spot = context.cover.get(index)
    if spot is None or spot.start != index or spot.form.kind != "company":
        return
    if context.document.follows(index):
        by, why = RecognisedBy.RULE, "product of a company"
        yield Candidate(index, spot.end, None, "", by, why, Weight.BARRIER)


def _name(context: Context, first: int, why: str) -> Iterator[Candidate]:
    """The unknown name that begins at a word, if it is no person's."""
    document = context.document
    end = first
    while end - first < _LONGEST and document.is_name(end) and end not in context.cover:
        if end > first and not document.joins(end):
            break
        end += 1
    if end == first or not document.follows(first) or not _is_unknown(context, first):
        return
    surface = " ".join(document.surface(first, end).split())
    yield organisation(first, end, surface, why)


def _is_unknown(context: Context, index: int) -> bool:
    document = context.document
    folded = document.folds[index]
    return (
        len(folded) >= _SHORTEST
        and not context.is_known(index)
        and index not in context.claimed
        and index not in document.hashtags
        and folded not in _NO_NAMES
        and folded not in document.lowercase
        and folded not in context.gazetteer.first_names
        and not context.is_adjective(index)
    )
