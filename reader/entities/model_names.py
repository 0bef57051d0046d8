"""What the tagger found, as candidates of our four types.

The tagger follows KIND: heads like `governo`, nationalities and kinds of places lie inside its spans, states
that act are organisations. Here the spans are cut to what MENTIONS calls a mention, and what the register
knows better (states, capitals) is left to its rules.
"""

from collections.abc import Iterator, Sequence

from reader.entities.candidate import Candidate, Weight
from reader.entities.context import Context
from reader.entities.document import ABBREVIATIONS, Document, Shape
from reader.entities.gazetteer import Use
from reader.entities.offices import CAPITAL_PARTICLES, PORTFOLIOS, TITLES
from reader.entities.organisation_words import (
    ANNOUNCERS,
    BODY_HEADS,
    MINISTRY_HEADS,
    NATIONAL_HEADS,
    NO_MENTION_HEADS,
    NO_MENTION_TAILS,
    PRODUCT_HEADS,
)
from reader.entities.people import Book, FullName, resolve_full_name
from reader.entities.tagger import Tagged
from reader.entities.vocabulary import (
    AUXILIARIES,
    COMMON_NOUNS,
    MATCH_VERBS,
    OPENERS,
    POLITICAL_VERBS,
    SPEECH_VERBS,
    TIME_WORDS,
)
from reader.entities.wordlist import listed
from reader.model.actor import RecognisedBy
from reader.model.kinds import ActorType

# Below these the tagger is wrong more often than right; foreign sentences it was not trained on.
_LEAST = {"PER": 0.4, "ORG": 0.3, "LOC": 0.5}
# Of words that stand alone a third at most was right below these.
_LEAST_ALONE = {"PER": 0.5, "ORG": 0.3, "LOC": 0.6}
_LEAST_FOREIGN = 0.8
_ITALIAN = listed(
    """
    il lo la l' i gli le di del della dell' dei degli delle e che un una in nel nella per con da dal
    dalla al alla si non a ha sono piu come anche su sul sulla
    """
)
_ENGLISH = listed("the of and to is was for on that with by from at are has have it this as an be")
_NEAR = 12
_MASCULINE = listed("il al del dal nel sul")
_VERB_ENDINGS = ("are", "ere", "ire", "avano", "evano", "ivano")
_PLURALS = listed("i gli dei degli ai agli dai dagli sui sugli nei negli")
_TYPES = {"PER": ActorType.PERSON, "ORG": ActorType.ORGANISATION, "LOC": ActorType.PLACE}
_REASONS = {
    "PER": "read as a person in its sentence",
    "ORG": "read as an organisation in its sentence",
    "LOC": "read as a place in its sentence",
}
_SEEN = "read so elsewhere in the text"
_KINDS = ANNOUNCERS - TITLES
_OPENING_TIMES = OPENERS & TIME_WORDS
_VERBS = AUXILIARIES | SPEECH_VERBS
_ANY_VERBS = _VERBS | POLITICAL_VERBS
_COMMON = COMMON_NOUNS | TIME_WORDS | OPENERS


def model_candidates(context: Context, book: Book, tagged: Sequence[Tagged]) -> Iterator[Candidate]:
    """Candidates for what was tagged; full names of persons are entered in the book."""
    for one in tagged:
        if one.end - one.start == 1 and _leads_team(context, one.start):
            yield from _person(context, book, one, "whose team it is")
            continue
        if one.probability < _least(context.document, one):
            continue
        if _is_several(context, one.start, one.end) or _is_minister(context, one.start):
            continue
        why = _SEEN if one.again else _REASONS[one.label]
        if one.label != "ORG" and _is_announced(context.document, one.start):
            yield from _organisation(context, one, why)
        elif one.label == "PER":
            yield from _person(context, book, one, why)
        elif one.label == "ORG":
            yield from _organisation(context, one, why)
        else:
            yield from _place(context, one, why)


def _least(document: Document, one: Tagged) -> float:
    if is_foreign(document, one.start):
        return _LEAST_FOREIGN
    return _LEAST_ALONE[one.label] if one.end - one.start == 1 and not one.again else _LEAST[one.label]


def _is_minister(context: Context, start: int) -> bool:
    """`il ministro dell’Interno Verri`: the rules have the person, and the office is none."""
    return context.document.folds[start] in PORTFOLIOS and start + 1 in context.persons


def _is_announced(document: Document, index: int) -> bool:
    """`la società Marche Uno`, `il fondo Brandi`: the word before says what it is."""
    before = document.fold(index - 1)
    lower = document.shape(index - 1) is Shape.LOWER
    return document.follows(index) and lower and before in _KINDS


def _is_several(context: Context, start: int, end: int) -> bool:
    """`SCO Iran`, `Baku-Mosca`: nothing but names that the register knows, one after the other."""
    spots = {id(spot): spot for at in range(start, end) if (spot := context.cover.get(at)) is not None}
    covered = sum(spot.end - spot.start for spot in spots.values())
    if len(spots) < 2 or covered != end - start:
        return False
    known = (Use.STATE, Use.ORGANISATION, Use.PERSON)
    return "-" in context.document.surface(start, end) or any(
        spot.form.use in known and not spot.form.ambiguous for spot in spots.values()
    )


def is_foreign(document: Document, index: int) -> bool:
    """Whether the words around have English function words and no Italian ones."""
    near = document.folds[max(0, index - _NEAR) : index + _NEAR]
    italian = sum(folded in _ITALIAN for folded in near)
    return sum(folded in _ENGLISH for folded in near) > max(1, italian)


def _candidate(start: int, end: int, label: str, actor: str, why: str) -> Candidate:
    return Candidate(start, end, _TYPES[label], actor, RecognisedBy.MODEL, why, Weight.MODEL)


def _person(context: Context, book: Book, one: Tagged, why: str) -> Iterator[Candidate]:
    document = context.document
    start, end = one.start, one.end
    while start < end - 1 and (_is_title(document, start) or not _may_begin(document, start)):
        start += 1
    if end - start > 1 and _opens_as_verb(context, start) and document.is_name(start + 1):
        start += 1
    if end - start > 1 and _is_house(context, book, start, end):
        yield _candidate(start, end, "ORG", " ".join(document.surface(start, end).split()), why)
        return
    if _opens_with_preposition(book, document, start, end):
        start += 1
    while end > start and not document.is_name(end - 1) and document.gap(end - 1) != "-":
        end -= 1
    if start >= end or document.fold(start) in _OPENING_TIMES or start in document.hashtags:
        return
    words = range(start, end)
    if any(document.shapes[at] is Shape.BLOCKED for at in words) or (
        end - start == 1
        and (
            _is_known_otherwise(context, start)
            or _is_verb_form(document, start)
            or _is_thing(document, start)
            or (context.opens_as_word(start) and _known(book, document, start, end) is None)
        )
    ):
        return
    surface = " ".join(document.surface(start, end).split())
    if end - start > 1 and document.folds[start] not in CAPITAL_PARTICLES:
        name = resolve_full_name(context.gazetteer, book, document, start, end)
        book.add(name)
        surface = name.actor
    else:
        known = _known(book, document, start, end)
        if known is not None:
            surface = known.actor
    yield _candidate(start, end, "PER", surface, why)


def _opens_as_verb(context: Context, index: int) -> bool:
    """`Sblocca Verri`: the word that opens the sentence is no part of the name."""
    document = context.document
    return context.opens_as_word(index) or (document.opens[index] and document.folds[index] in MATCH_VERBS)


def _is_house(context: Context, book: Book, start: int, end: int) -> bool:
    """`il Franco Parenti`: an article makes of a full name that nobody has here a house called after him."""
    document = context.document
    article = document.fold(start - 1) if document.follows(start) else ""
    if article not in _MASCULINE or document.folds[start] not in context.gazetteer.first_names:
        return False
    return end - start == 2 and book.called((document.folds[end - 1],), start) is None


def _opens_with_preposition(book: Book, document: Document, start: int, end: int) -> bool:
    """`Di Rossi la rete decisiva`: at the beginning of a sentence, unless it speaks or the text knows it."""
    if end - start != 2 or not document.opens[start] or document.folds[start] not in ("di", "da", "del", "a"):
        return False
    acts = document.follows(end) and document.fold(end) in _VERBS
    return not acts and book.called(tuple(document.folds[start:end]), start) is None


def _known(book: Book, document: Document, start: int, end: int) -> FullName | None:
    folds = tuple(document.folds[start:end])
    given = book.by_given.get(folds[0]) if len(folds) == 1 else None
    return book.called(folds, start) or (given[-1] if given else None)


def _is_title(document: Document, index: int) -> bool:
    folded = document.folds[index]
    return folded in ABBREVIATIONS or (folded in TITLES and folded not in ("re", "papa", "san", "santa"))


def _may_begin(document: Document, index: int) -> bool:
    return document.is_name(index) or document.folds[index] in ("d'", "al", "bin", "ben", "de", "van", "von")


def _is_known_otherwise(context: Context, index: int) -> bool:
    """A lone word that the register knows as something else without doubt, or that is no name at all."""
    spot = context.cover.get(index)
    if spot is not None and not spot.form.ambiguous:
        return spot.form.use in (Use.STATE, Use.ORGANISATION, Use.SEAT)
    folded = context.document.folds[index]
    return folded in TITLES or folded in TIME_WORDS or context.is_adjective(index)


def _is_verb_form(document: Document, index: int) -> bool:
    """`Parafare un testo …`, `Scavavano da anni`: what opens a sentence like a verb owes it its capital."""
    return document.opens[index] and document.folds[index].endswith(_VERB_ENDINGS)


def _is_thing(document: Document, index: int) -> bool:
    """`drones such as the Falcata, Ronin`: English gives no person an article."""
    while document.gap(index) == ", " and document.is_name(index - 1):
        index -= 1
    return document.follows(index) and document.fold(index - 1) == "the"


def _organisation(context: Context, one: Tagged, why: str) -> Iterator[Candidate]:
    document = context.document
    start, end = _trimmed_body(context, one.start, one.end)
    if start >= end or not _is_body(context, start, end):
        return
    if end - start == 1:
        spot = context.cover.get(start)
        if spot is not None and spot.form.use in (Use.STATE, Use.SEAT, Use.CAPITAL, Use.PLACE):
            if spot.form.use is Use.PLACE and context.club_of(spot.form.actor) != spot.form.actor:
                yield _candidate(start, end, "ORG", context.club_of(spot.form.actor), why)
            return
    elif _is_one_known(context, start, end, Use.STATE, Use.SEAT, Use.CAPITAL, Use.PLACE):
        return
    surface = " ".join(document.surface(start, end).split())
    known = context.gazetteer.organisation_like(document.norms[start:end])
    yield _candidate(start, end, "ORG", known or surface[:1].upper() + surface[1:], why)


def _is_one_known(context: Context, start: int, end: int, *uses: Use) -> bool:
    spot = context.cover.get(start)
    return spot is not None and spot.start == start and spot.end >= end and spot.form.use in uses


def _trimmed_body(context: Context, start: int, end: int) -> tuple[int, int]:
    """Without an adjective of nationality, or `di` and a state, at the end."""
    document = context.document
    while end - start > 1 and _is_verb(document, end - 1):
        end -= 1
    generic = document.shapes[start] is Shape.LOWER
    while (
        end - start > 1
        and context.is_adjective(end - 1)
        and (generic or document.shapes[end - 1] is Shape.LOWER)
    ):
        end -= 1
    first = context.cover.get(start)
    if first is not None and first.start == start and first.form.use is Use.ORGANISATION:
        rest = range(first.end, end)
        end = first.end if all(document.shapes[at] is Shape.LOWER for at in rest) else end
    spot = context.cover.get(end - 1)
    head = document.folds[start]
    if (
        spot is not None
        and spot.form.use is Use.STATE
        and spot.start > start + 1
        and document.norms[spot.start - 1] == "di"
        and (head in MINISTRY_HEADS or head in BODY_HEADS - NATIONAL_HEADS)
    ):
        end = spot.start - 1
    return start, end


def _is_verb(document: Document, index: int) -> bool:
    """`Alfa Holding salirà`: what the tagger drew in behind a name."""
    if document.shapes[index] is not Shape.LOWER or not document.is_name(index - 1):
        return False
    if document.raws[index].endswith(("à", "ò", "ì")):
        return True
    return document.folds[index] in _ANY_VERBS


def _is_body(context: Context, start: int, end: int) -> bool:
    document = context.document
    names = [at for at in range(start, end) if document.is_name(at)]
    if not names or any(at in document.hashtags for at in names):
        return False
    if any(document.shapes[at] is Shape.BLOCKED for at in range(start, end)):
        return False
    first, last = document.folds[start], document.folds[end - 1]
    if first == "governo" or first in NO_MENTION_HEADS or last in NO_MENTION_TAILS:
        return False
    if end - start == 1:
        if first in COMMON_NOUNS or first in TIME_WORDS or first in OPENERS or context.is_adjective(start):
            return False
        return not _is_group_of_people(document, start)
    return first not in PRODUCT_HEADS or document.is_name(start)


def _leads_team(context: Context, index: int) -> bool:
    """`l’Italia di Rossetti`: an unknown name after a state with its article is who leads it."""
    document = context.document
    if index in context.cover or document.fold(index - 1) != "di" or not document.follows(index):
        return False
    spot = context.cover.get(index - 2)
    return spot is not None and spot.form.use is Use.STATE and document.norm(spot.start - 1) == "il"


def _is_group_of_people(document: Document, index: int) -> bool:
    """`sui Lezgini`: a masculine plural after its article is a people or a crowd more often than a body."""
    article = document.fold(index - 1) if document.follows(index) else ""
    return article in _PLURALS and document.folds[index].endswith("i") and document.raws[index].istitle()


def _place(context: Context, one: Tagged, why: str) -> Iterator[Candidate]:
    document = context.document
    start, end = one.start, one.end
    while start < end - 1 and not document.is_name(start) and document.folds[start] != "mar":
        start += 1
    while end > start and not document.is_name(end - 1):
        end -= 1
    if start >= end or any(document.shapes[at] is Shape.BLOCKED for at in range(start, end)):
        return
    if _is_one_known(context, start, end, Use.STATE, Use.SEAT, Use.CAPITAL):
        return
    folded = document.folds[start]
    if end - start == 1 and (folded in _COMMON or context.is_adjective(start)):
        return
    yield _candidate(start, end, "LOC", " ".join(document.surface(start, end).split()), why)
