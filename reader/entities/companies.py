"""Companies and media that no register knows, by the words and signs around their names."""

import re
from collections.abc import Iterator

from reader.entities.candidate import Candidate, Weight, organisation
from reader.entities.context import Context
from reader.entities.document import Document, Shape
from reader.entities.gazetteer import Use
from reader.entities.model_names import is_foreign
from reader.entities.offices import TITLES
from reader.entities.organisation_words import (
    ANNOUNCER_TAILS,
    ANNOUNCERS,
    BODY_HEADS,
    COMPANY_SUFFIXES,
    ENGLISH_TAILS,
    ITALIAN_TAILS,
)
from reader.entities.vocabulary import ARTICULATED, COMMON_NOUNS, OPENERS, TIME_WORDS
from reader.entities.wordlist import listed

_ROMAN = re.compile("[IVXLCDM]+")
_FEMININE = listed("la della alla dalla nella sulla l' dell' all' dall' nell' sull'")
_SINGULAR = ARTICULATED - listed("di con per un una un' i gli le dei a the")
_ASKS = listed("contattato interpellato sentito chiesto contacted asked reached")
# Within how many words of its verb the comment is asked for.
_COMMENT_WITHIN = 16
_PUBLISHES = listed(
    """
    pubblicato pubblicata pubblicati pubblicate apparso apparsa apparsi uscito uscita diretta onda
    trasmesso trasmessa trasmessi
    """
)
_SIGNS = (" +", " -", " −", " – ", " (+", " (-", " (−", ": +", ": -")
_CAMEL = re.compile("[A-ZÀ-Ý][a-zà-ÿ]{1,}[A-ZÀ-Ý][A-Za-zà-ÿ]{2,}|[a-z][A-Z][A-Za-z]{3,}")
_VERB_ENDINGS = ("a", "e", "ano", "ono")
_FEDERATION = re.compile(
    "(?:Feder(?!ic|ig|al)|Asso(?!ci|lu|rt|ld|ns)|Confe?(?:arti|comm|serc|agri|coop|indu|tra|dil|imi|prof|tur))"
    "[a-z]{4,}"
)
_PLURAL_KINDS = listed(
    "clan cosche ndrine agenzie quotidiani giornali emittenti compagnie aziende famiglie milizie societa"
)
_SURNAME_BEGINNINGS = ("Mc", "Mac", "De", "Di", "La", "Le", "Lo", "Fitz", "Van", "Del", "Dal", "Da")
# Platforms and products written so: no mentions.
_PRODUCTS = listed(
    """
    youtube whatsapp linkedin tiktok snapchat chatgpt wechat playstation masterchef iphone ipad facetime
    instagram onlyfans airpods blablacar paypal postepay satispay bancomat
    """
)
_NO_FIRST_WORDS = COMMON_NOUNS | OPENERS
_HEADS = TITLES | BODY_HEADS


def company_candidates(context: Context) -> Iterator[Candidate]:
    """Every company and medium that the words around it give away."""
    document = context.document
    for index in range(len(document)):
        shape = document.shapes[index]
        if shape >= Shape.CAPITAL:
            yield from _by_its_own(context, index)
        if shape > Shape.OTHER:
            yield from _by_its_word(context, index)


def _by_its_own(context: Context, index: int) -> Iterator[Candidate]:
    yield from _asking(context, index)
    yield from _on_the_exchange(context, index)
    yield from _camel(context, index)
    yield from _federation(context, index)
    yield from _national(context, index)
    if context.document.shapes[index] is Shape.UPPER:
        yield from _unknown_acronym(context, index)


def _by_its_word(context: Context, index: int) -> Iterator[Candidate]:
    folded = context.document.folds[index]
    if folded in ANNOUNCERS and context.document.shapes[index] is Shape.LOWER:
        yield from _announced(context, index)
    if folded in COMPANY_SUFFIXES or folded in ENGLISH_TAILS or folded in ITALIAN_TAILS:
        yield from _tailed(context, index)
    if folded in _FEMININE:
        yield from _seated(context, index + 1)
    if folded in _PUBLISHES:
        yield from _published(context, index)


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
    why = "kind of organisation before the name"
    yield organisation(index, end, surface, why)
    if document.folds[head] in _PLURAL_KINDS:
        yield from _others(context, end, why)


def _others(context: Context, index: int, why: str) -> Iterator[Candidate]:
    """`i clan Nirta, Poli e Di Donato`: the other names of a list."""
    document = context.document
    while document.gap(index) == ", " or (
        document.fold(index) in ("e", "ed") and document.follows(index) and document.follows(index + 1)
    ):
        index += document.gap(index) != ", "
        end = index
        while end - index < 3 and document.is_name(end) and (end == index or document.follows(end)):
            end += 1
        if end == index:
            return
        surface = document.surface(index, end)
        yield organisation(index, end, surface, why, Weight.CONTEXT)
        index = end


def _tailed(context: Context, tail: int) -> Iterator[Candidate]:
    """`Alpha Holding`, `Rossi S.p.A.`, `Horizon News Agency`: names that end like a company's."""
    document = context.document
    folded = document.folds[tail]
    if not document.is_name(tail) and folded not in ("spa", "srl"):
        return
    if document.joins(tail + 1) and document.is_name(tail + 1) and document.fold(tail + 1) in ENGLISH_TAILS:
        return
    start = tail
    if folded in ITALIAN_TAILS and document.fold(tail - 1) in _HEADS:
        return  # “assessore Trasporti”
    while tail - start < 5 and document.joins(start) and _continues_left(context, start - 1):
        start -= 1
    if start == tail:
        return
    certain = folded in COMPANY_SUFFIXES or not document.opens[start] or tail - start > 1
    if certain:
        surface = document.surface(start, tail + 1)
        yield organisation(start, tail + 1, surface, "last word of a company or body")


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
    if before not in _SINGULAR:
        return
    if document.folds[index] in COMMON_NOUNS or _ROMAN.fullmatch(raw) or not context.alone(index, index + 1):
        return
    if document.shape(index - 2) is Shape.UPPER or document.fold(index + 1).isdigit():
        return
    yield organisation(index, index + 1, raw, "acronym with an article", Weight.GUESS)


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
        yield organisation(index, index + 1, document.raws[index], "name with its seat")


def _asking(context: Context, index: int) -> Iterator[Candidate]:
    """`Newsroom ha contattato l’ambasciata per un commento`: the unknown name is a medium."""
    document = context.document
    if (
        document.shapes[index] is not Shape.CAPITAL
        or index in context.cover
        or not document.follows(index + 1)
    ):
        return
    if not _is_unknown(context, index) or document.fold(index + 1) not in ("ha", "has"):
        return
    asked = document.folds[index + 2 : index + _COMMENT_WITHIN]
    if asked and asked[0] in _ASKS and not {"commento", "commenti", "comment"}.isdisjoint(asked):
        yield organisation(index, index + 1, document.raws[index], "a medium that asks for a comment")


def _is_unknown(context: Context, index: int) -> bool:
    document = context.document
    folded = document.folds[index]
    return (
        len(folded) > 3
        and folded not in OPENERS
        and folded not in COMMON_NOUNS
        and folded not in TIME_WORDS
        and folded not in document.lowercase
        and folded not in context.gazetteer.first_names
        and not context.is_adjective(index)
    )


def _published(context: Context, index: int) -> Iterator[Candidate]:
    """`pubblicato su Horizonte`, `lo scrive Horizonte`, `intervista a Horizonte`: an unknown medium."""
    document = context.document
    name = index + 2 if document.norm(index + 1) == "su" else index + 1
    if name == index + 2 and not document.follows(index + 1):
        return
    if not document.follows(name) or document.shape(name) is not Shape.CAPITAL or name in context.cover:
        return
    if document.opens[name] or not _is_unknown(context, name):
        return
    end = name + 1
    while end - name < 4 and document.follows(end) and document.is_name(end) and end not in context.cover:
        end += 1
    surface = " ".join(document.surface(name, end).split())
    yield organisation(name, end, surface, "where something was published")


def _on_the_exchange(context: Context, index: int) -> Iterator[Candidate]:
    """`Ferrari -0,4%, Eni +0,9%`: what rises and falls by per cent, in a list, is a share."""
    document = context.document
    if not document.is_name(index) or index in document.hashtags or not _moves(document, index + 1):
        return
    start = index
    while document.follows(start) and start > 0 and document.is_name(start - 1) and index - start < 3:
        start -= 1
    while start < index and document.folds[start] in _NO_FIRST_WORDS:
        start += 1
    spot = context.cover.get(start)
    if spot is not None and spot.end > index:
        if spot.form.use is not Use.ORGANISATION:
            return
        yield organisation(spot.start, spot.end, spot.form.actor, "a share on the exchange")
    elif document.folds[start] not in _NO_FIRST_WORDS and not document.opens[start]:
        surface = " ".join(document.surface(start, index + 1).split())
        yield organisation(start, index + 1, surface, "a share on the exchange")


def _moves(document: Document, index: int) -> bool:
    sign = document.gap(index)
    return sign in _SIGNS and document.fold(index).endswith("%")


def _national(context: Context, index: int) -> Iterator[Candidate]:
    """`Greenpeace Italia`, `Property Managers Italia`: a name with the country it works in."""
    document = context.document
    if document.folds[index] not in ("italia", "italy") or not document.follows(index):
        return
    start = index
    while index - start < 4 and document.follows(start) and _continues_left(context, start - 1):
        start -= 1
    spot = context.cover.get(index - 1)
    if document.opens[start] and index - start > 1 and start not in context.cover:
        start += document.folds[start].endswith(_VERB_ENDINGS)
    body = spot is not None and spot.form.use is Use.ORGANISATION
    if start == index or not (body or index - start > 1) or document.folds[start] in TITLES:
        return
    if context.cover[index].end - context.cover[index].start == 1:
        surface = " ".join(document.surface(start, index + 1).split())
        yield organisation(start, index + 1, surface, "name with its country")


def _federation(context: Context, index: int) -> Iterator[Candidate]:
    """`Federvini`, `Assolatte`, `Confedilizia`: how Italian trade associations are called."""
    document = context.document
    raw = document.raws[index]
    if index in context.cover or not _FEDERATION.fullmatch(raw):
        return
    if not document.joins(index) or not document.is_name(index - 1) or document.opens[index - 1]:
        yield organisation(index, index + 1, raw, "name of a trade association")


def is_camel(raw: str) -> bool:
    """A capital inside the word, where no surname has one."""
    return not raw.startswith(_SURNAME_BEGINNINGS) and bool(_CAMEL.fullmatch(raw))


def _camel(context: Context, index: int) -> Iterator[Candidate]:
    """`BonelliErede`, `EssilorLuxottica`: a capital inside a word is a company's fashion."""
    document = context.document
    raw = document.raws[index]
    if index in context.cover or index in document.hashtags or not is_camel(raw):
        return
    if document.folds[index] in _PRODUCTS or is_foreign(document, index):
        return
    if not context.alone(index, index + 1):
        return
    yield organisation(index, index + 1, raw, "capital inside the name", Weight.GUESS)
