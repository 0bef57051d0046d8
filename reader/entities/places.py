"""Places: those of the register, and unknown ones that a noun or a list of places announces."""

from collections.abc import Iterator

from reader.entities.candidate import Candidate, Weight
from reader.entities.context import Context, Spot
from reader.entities.document import Document, Shape
from reader.entities.gazetteer import Use
from reader.entities.offices import TITLES
from reader.entities.organisation_words import BODY_HEADS, PLACE_HEADS_CAPITAL
from reader.entities.vocabulary import AUXILIARIES, COMMON_NOUNS, CONJUNCTIONS, OPENERS, SPEECH_VERBS
from reader.entities.wordlist import listed
from reader.model.actor import RecognisedBy
from reader.model.kinds import ActorType

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
_QUARTERS = listed("quartiere rione frazione borgata contrada localita sobborgo")
_PREPOSITIONAL = listed(
    """
    comune paese base sindaco sindaca vescovo arcivescovo tribunale procura questura ospedale
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
_STREETS = listed("via viale piazza piazzale piazzetta corso largo vicolo lungotevere lungomare calle")
_STREET_LINKS = listed("di della del dello dell' dei degli delle d' san santa sant' don de la")
# “Castel del Piano”, “San Benedetto”, “Porta Nuova”: first words that only places have.
_PLACE_PREFIXES = listed(
    """
    castel casal castello borgo rocca torre torri porta porto poggio monte montes marina lido forte villa
    serra bagni bagno terme acqua civita civitella campo colle santo
    """
)
# “Cirò Marina”, “Gazzo Scalo”: last words that only places have.
_SUFFIXES = listed(
    """
    marina terme scalo superiore inferiore marittima centro lido spiaggia calabra calabro irpina irpino
    sannita vicentino vicentina trevigiano polesine monferrato canavese brianza picena piceno tiberina
    """
)
_AT = ("a", "ad")
_FROM = ("da", "dal", "dalla", "dall'")
_BORN = listed(
    """
    nato nata nati residente residenti morto abita abitava vive viveva vivevano abitavano trasferito
    trasferita domiciliato
    """
)
_COMING = listed(
    """
    partito partita partiti proveniente provenienti rientrato tornava tornando rientrava rientrando
    partire arrivava
    """
)
_LIVING = dict.fromkeys(_BORN, _AT) | dict.fromkeys(_COMING, _FROM)
_SAINTS = ("san", "santa", "sant'", "santo")
_LANDMARKS = ("river", "lake", "mountain")
_ON = ("del", "dell'", "d'", "sul", "sull'", "sopra")
_NO_TOWNS = BODY_HEADS | PLACE_HEADS_CAPITAL | COMMON_NOUNS | OPENERS | TITLES
_INNER = listed("di del della dello dell' dei degli delle de' d' al alla in a sul sulla")
_LONGEST = 4
_VERBS = SPEECH_VERBS | AUXILIARIES


def place_candidates(context: Context) -> Iterator[Candidate]:
    """Registered places, and unknown ones beside a noun or in a list of places."""
    for spot in context.spots:
        if spot.form.use is Use.PLACE:
            yield from _registered(context, spot)
            yield from _by_water(context, spot)
            yield from _beside(context, spot)
    for index in range(len(context.document)):
        if context.document.shapes[index] is Shape.LOWER:
            yield from _in_quarter(context, index)
            yield from _after_word(context, index)
        elif context.document.folds[index] in PLACE_HEADS_CAPITAL and context.document.is_name(index):
            yield from _with_head(context, index)
        if context.document.folds[index] in _SUFFIXES and context.document.is_name(index):
            yield from _suffixed(context, index)
        if context.document.folds[index] in _PLACE_PREFIXES and context.document.is_name(index):
            yield from _compound(context, index)
        elif context.document.folds[index] in _SAINTS and context.document.is_name(index):
            yield from _saint(context, index)


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
    elif folded in _LIVING and document.fold(index + 1) in _LIVING[folded]:
        yield from _lived_at(context, index + 2)
    elif folded in _AT and document.fold(index - 1) in CONJUNCTIONS and _goes_on(document, index - 2):
        yield from _named_at(context, index + 1, 3, "in a list of places", Weight.RULE)
    elif folded in ("in", "verso") or (folded in ("a", "ad") and document.fold(index - 1) not in _TO_PERSONS):
        yield from _named_at(context, index + 1, 3, "a place one is in or goes to")


def _in_quarter(context: Context, head: int) -> Iterator[Candidate]:
    """`nel quartiere Tamburi`: what the register has for a company is a quarter here."""
    document = context.document
    spot = context.cover.get(head + 1)
    if document.folds[head] not in _QUARTERS or spot is None or not document.follows(spot.start):
        return
    if spot.start == head + 1 and spot.form.use in (Use.ORGANISATION, Use.PERSON):
        actor = document.surface(spot.start, spot.end)
        why = "kind of place before the name"
        yield Candidate(spot.start, spot.end, ActorType.PLACE, actor, RecognisedBy.RULE, why, Weight.CONTEXT)


def _goes_on(document: Document, index: int) -> bool:
    """`a Cirò Marina e a …`: whether a name that `a` leads up to ends here."""
    first = index
    while first > index - _LONGEST and document.is_name(first) and document.follows(first):
        first -= 1
    return first < index and document.fold(first) in _AT and document.fold(first - 1) not in _TO_PERSONS


def _lived_at(context: Context, index: int) -> Iterator[Candidate]:
    """`nato a Sarmede`, `partito da Ferrandina`: of an unknown name the verb is sure."""
    document = context.document
    if not document.follows(index) or document.shape(index) is not Shape.CAPITAL or index in context.cover:
        return
    if document.folds[index] in OPENERS or document.folds[index] in context.gazetteer.first_names:
        return
    end = index + 1
    while end - index < 2 and document.follows(end) and document.is_name(end) and end not in context.cover:
        end += 1
    actor = " ".join(document.surface(index, end).split())
    why = "where one lives, or whence one comes"
    yield Candidate(index, end, ActorType.PLACE, actor, RecognisedBy.RULE, why, Weight.RULE)


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


def _by_water(context: Context, spot: Spot) -> Iterator[Candidate]:
    """`Appignano del Tronto`, `Vaprio d’Adda`: an unknown town called after a river, a lake or a mountain."""
    document = context.document
    town = spot.start - 2
    if spot.form.kind not in _LANDMARKS or document.fold(spot.start - 1) not in _ON:
        return
    if not (document.follows(spot.start) and document.follows(spot.start - 1)) or town in context.cover:
        return
    folded = document.fold(town)
    if document.shape(town) is not Shape.CAPITAL or document.opens[town] or folded in _NO_TOWNS:
        return
    actor = " ".join(document.surface(town, spot.end).split())
    why = "a town with its river or mountain"
    yield Candidate(town, spot.end, ActorType.PLACE, actor, RecognisedBy.RULE, why, Weight.RULE)


def _beside(context: Context, spot: Spot) -> Iterator[Candidate]:
    """`tra Desio, Giussano e Verano`: unknown names in a list with a registered place."""
    document = context.document
    if spot.form.ambiguous or not context.alone(spot.start, spot.end):
        return
    index = spot.end
    if document.gap(index) == ", ":
        end = _unknown_end(context, index)
        if end > index and document.fold(end) in CONJUNCTIONS and document.follows(end):
            yield _in_list(document, index, end)
            index = end
    if document.fold(index) in CONJUNCTIONS and document.follows(index):
        end = _unknown_end(context, index + 1)
        if end > index + 1:
            yield _in_list(document, index + 1, end)


def _unknown_end(context: Context, index: int) -> int:
    """The end of an unknown name of one or two words that is no person's; `index` itself if there is none."""
    document = context.document
    folded = document.fold(index)
    if document.shape(index) is not Shape.CAPITAL or index in context.cover or folded in _NO_TOWNS:
        return index
    if folded in context.gazetteer.first_names or context.is_adjective(index) or not folded.isalpha():
        return index
    end = index + 1
    if document.follows(end) and document.is_name(end):
        end += 1
    if (document.follows(end) and document.is_name(end)) or document.gap(end)[:1] in ("-", "’", "'", "&"):
        return index
    acts = document.fold(end) in _VERBS and document.raws[end] != "e"
    return index if acts and document.follows(end) else end


def _in_list(document: Document, start: int, end: int) -> Candidate:
    actor = " ".join(document.surface(start, end).split())
    return Candidate(
        start, end, ActorType.PLACE, actor, RecognisedBy.RULE, "in a list of places", Weight.RULE
    )


def _is_given_name(context: Context, spot: Spot) -> bool:
    return context.document.folds[spot.start] in context.gazetteer.first_names


def _trusted(context: Context, spot: Spot) -> bool:
    """An ambiguous place counts after a preposition of place, or where it is named without doubt."""
    document = context.document
    if not context.alone(spot.start, spot.end) or document.opens[spot.start]:
        return False
    if document.gap(spot.start) == " (" and document.text.startswith(")", document.ends[spot.end - 1]):
        return True
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


def _named_at(
    context: Context, index: int, most: int, why: str, weight: Weight = Weight.GUESS
) -> Iterator[Candidate]:
    document = context.document
    if not document.is_name(index) or not (document.joins(index) or document.gap(index) == ", "):
        return
    if index in context.cover or document.folds[index] in OPENERS or document.shapes[index] is Shape.UPPER:
        return
    if not document.folds[index].isalpha() or document.folds[index] in COMMON_NOUNS:
        return
    if context.is_adjective(index):
        return  # “in Armenian hands”
    end = index + 1
    if document.folds[index] == "st" and document.gap(end) == ". " and document.is_name(end):
        end += 1
    while end - index < most and document.joins(end) and document.is_name(end) and end not in context.cover:
        if _begins_person(context, end):
            break
        end += 1
    if document.folds[index] in context.gazetteer.first_names and end - index > 1:
        return
    actor = " ".join(document.surface(index, end).split())
    yield Candidate(index, end, ActorType.PLACE, actor, RecognisedBy.RULE, why, weight)


def _begins_person(context: Context, index: int) -> bool:
    """`il sindaco di Vallombra Ugo Verri`: a given name before another name."""
    document = context.document
    given = document.folds[index] in context.gazetteer.first_names
    return given and document.follows(index + 1) and document.is_name(index + 1)


def _with_head(context: Context, head: int) -> Iterator[Candidate]:
    """`Piazza Tahrir`, `Mar Nero`, `Monte Bianco`: the capitalised head belongs to the name."""
    document = context.document
    end = _after_links(document, head + 1)
    if not document.joins(end) or not document.is_name(end) or document.opens[head]:
        return
    last = end + 1
    while last - head < 6 and document.joins(last) and document.is_name(last):
        last += 1
    inner = _after_links(document, last)
    if inner > last and document.fold(inner) in PLACE_HEADS_CAPITAL and document.is_name(inner):
        last = inner + 1
        while last - head < 8 and document.follows(last) and document.is_name(last):
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


def _compound(context: Context, head: int) -> Iterator[Candidate]:
    """`Castel del Piano`, `Porta Nuova`, inside a sentence: names that begin as only a place's does."""
    document = context.document
    if document.opens[head] or head in context.cover:
        return
    end = head + 1
    if document.fold(end) in _INNER and document.follows(end):
        end += 1
    elif document.folds[head] in context.gazetteer.first_names:
        return
    if not document.follows(end) or document.shape(end) is not Shape.CAPITAL:
        return
    actor = " ".join(document.surface(head, end + 1).split())
    yield Candidate(
        head, end + 1, ActorType.PLACE, actor, RecognisedBy.RULE, "kind of place in the name", Weight.RULE
    )


def _suffixed(context: Context, last: int) -> Iterator[Candidate]:
    """`a Cirò Marina`: after a preposition, one unknown word and a last one that only places have."""
    document = context.document
    first = last - 1
    if not document.follows(last) or document.shape(first) is not Shape.CAPITAL or context.is_known(first):
        return
    if document.norm(first - 1) not in ("a", "di", "da", "in", "per") or not document.follows(first):
        return
    if document.follows(last + 1) and document.is_name(last + 1):
        return
    actor = " ".join(document.surface(first, last + 1).split())
    why = "last word of a place's name"
    yield Candidate(first, last + 1, ActorType.PLACE, actor, RecognisedBy.RULE, why, Weight.CONTEXT)


def _saint(context: Context, head: int) -> Iterator[Candidate]:
    """`a San Giovanni Valdarno`, `il sindaco di Santa Fiora`: saints that are towns and quarters."""
    document = context.document
    end = head + 1
    if document.opens[head] or head in context.cover or document.shape(end) is not Shape.CAPITAL:
        return
    before = document.norm(head - 1) if document.follows(head) else ""
    noun = document.fold(head - 2) if document.follows(head - 1) else ""
    if before not in ("a", "in") and not (before in ("di", "da") and noun in _HEADS):
        return
    if noun in _TO_PERSONS:
        return  # “grazie a San Francesco”
    if not document.follows(end) and document.gap(end) != "":
        return
    end += 1
    if document.follows(end) and document.shape(end) is Shape.CAPITAL:
        end += document.folds[end] not in context.gazetteer.first_names
    actor = " ".join(document.surface(head, end).split())
    yield Candidate(
        head, end, ActorType.PLACE, actor, RecognisedBy.RULE, "a place with a saint's name", Weight.RULE
    )


def _street(context: Context, head: int) -> Iterator[Candidate]:
    """`piazza Tahrir`, `via Mazzini`: without its kind the name would be somebody else's."""
    document = context.document
    end = head + 1
    if document.fold(end) in _STREET_LINKS and document.follows(end) and not document.is_name(end):
        end += 1
        if not (document.joins(end) and document.is_name(end)):
            return
        if document.fold(head + 1) == "di" and context.used_as(end, Use.PLACE, Use.CAPITAL):
            return  # “il lungomare di Salerno”
    while end - head < 5 and document.joins(end) and document.is_name(end):
        end += 1
    if end > head + 1 and document.is_name(end - 1):
        actor = document.surface(head, end)
        yield Candidate(head, end, ActorType.PLACE, actor, RecognisedBy.RULE, "street or square", Weight.RULE)
