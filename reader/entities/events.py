"""Competitions and prizes whose names no head noun gives away, and to whom a prize went."""

from collections.abc import Iterator

from reader.entities.candidate import Candidate, Weight
from reader.entities.context import Context
from reader.entities.document import Document
from reader.entities.wordlist import listed
from reader.model.actor import RecognisedBy

# Folded, with the forms of a preposition made one.
_NAMED = """
sei nazioni / cinque nazioni / quattro nazioni / rugby championship / roland garros / australian open
us open / davis cup / billie jean king cup / nations league / champions league / europa league
conference league / world series / super bowl / super rugby
copa america / copa libertadores / copa di rey / coupe di france / bundesliga / ligue 1 / eredivisie
eurolega / eurocup / premier league / pallone di oro / scarpa di oro / guanto di oro
leone di oro / leone di argento / palma di oro / orso di oro / orso di argento / pardo di oro
nastro di argento / nastri di argento / ciak di oro / globo di oro / telegatto / golden globe
golden globes / emmy awards / tony awards / brit awards / mtv awards / david di donatello
coppa volpi / targa tenco / premio strega / six nations / tour di france / vuelta a espana
giro di italia / giro di lombardia / formula 1 / formula 2 / formula 3 / formula e / formula uno
serie a / serie b / serie c / serie d / moto gp / motogp / superbike / superenalotto / grande slam
"""
_FORMS = frozenset(tuple(line.split()) for line in _NAMED.replace("\n", "/").split("/") if line.strip())
_LENGTHS = sorted({len(form) for form in _FORMS}, reverse=True)
_FIRSTS = frozenset(form[0] for form in _FORMS)
_PRIZES = listed(
    """
    premio premi oscar nobel david leone palma orso pardo pallone medaglia targa nastro coppa trofeo
    riconoscimento riconoscimenti menzione laurea cittadinanza onorificenza globe emmy grammy pulitzer
    campiello strega bancarella viareggio goncourt booker
    """
)
_SURELY = listed("premio premi pallone medaglia coppa targa trofeo")
_TO = ("a", "ad")
_LINKS = listed(
    """
    di oro argento bronzo a per il carriera valore merito memoria critica giuria migliore miglior attore
    attrice regia regista opera film
    """
)
# How far the name of a prize stretches, in words.
_PRIZE_WITHIN = 6


def event_candidates(context: Context) -> Iterator[Candidate]:
    """`il Sei Nazioni`, `la Copa America`, `il David di Donatello`: no mentions, nor what they name."""
    document = context.document
    for index, norm in enumerate(document.norms):
        if norm not in _FIRSTS or not document.is_name(index):
            continue
        for length in _LENGTHS:
            form = tuple(document.norms[index : index + length])
            if form in _FORMS and all(document.follows(at) for at in range(index + 1, index + length)):
                why = "competition or prize"
                yield Candidate(index, index + length, None, "", RecognisedBy.RULE, why, Weight.BARRIER)
                break


def prize_before(document: Document, index: int) -> bool:
    """`Leone d’oro a Giulia Verri`: whether a prize went to whom the word begins to name."""
    if document.fold(index - 1) not in _TO or not document.follows(index):
        return False
    at = index - 2
    while at >= 0 and index - at < _PRIZE_WITHIN + 2 and document.follows(at + 1):
        if document.folds[at] in _PRIZES:
            # “Oscar Piastri a Zandvoort”: a given name.
            return document.folds[at] in _SURELY or not document.is_name(at + 1)
        if not (document.is_name(at) or document.norms[at] in _LINKS):
            return False
        at -= 1
    return False
