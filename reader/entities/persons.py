"""Persons named in full, by office and name, or by a verb of speaking."""

from collections.abc import Iterator

from reader.entities.candidate import Candidate, Weight
from reader.entities.companies import is_camel
from reader.entities.context import Context
from reader.entities.document import ABBREVIATIONS, Document, Shape
from reader.entities.events import prize_before
from reader.entities.gazetteer import Use
from reader.entities.model_names import is_foreign
from reader.entities.offices import (
    PORTFOLIOS,
    STRONG_ENDINGS,
    SURNAME_ENDINGS,
    TITLE_TAILS,
    TITLES,
    WEAK_TITLES,
)
from reader.entities.organisation_words import (
    ANNOUNCERS,
    BODY_HEADS,
    ENGLISH_TAILS,
    NO_MENTION_HEADS,
    PLACE_HEADS_CAPITAL,
    PRODUCT_HEADS,
)
from reader.entities.people import Book, FullName, registered_name, resolve_full_name
from reader.entities.runs import Run, runs
from reader.entities.vocabulary import ARTICLES, AUXILIARIES, MATCH_VERBS, OPENERS, SPEECH_VERBS
from reader.entities.wordlist import listed
from reader.model.actor import RecognisedBy
from reader.model.kinds import ActorType
from reader.text.analysis import fold

_MOST_NAMES = 4
UNKNOWN_PAIR = "two capitalised words"
_SURNAME_PARTICLES = listed("de di d' del della dello dal dalla van von")
# “Il cadavere di …”, “la madre di …”: whose, if not a person's?
_PERSONAL_NOUNS = listed(
    """
    cadavere corpo morte omicidio assassinio uccisione arresto figlio figlia figli madre padre moglie
    marito fratello sorella famiglia amico amica nome volto voce parole dichiarazioni vita storia
    vittoria gol rete doppietta autore avvocato legale difensore casa carriera scomparsa funerali nomina
    dimissioni elezione candidatura intervista lettera discorso intervento opere romanzo film libro
    regia
    """
)
# “Il gol di …”: only a person scores, is born or is defended, so that a lone unknown name will do.
_LONE_NOUNS = listed(
    """
    gol rete reti doppietta tripletta assist cadavere moglie marito padre madre figlio figlia fratello
    raddoppio rigore punizione miracolo pareggio incornata zampata volee errore autogol traversa palo
    espulsione sorella avvocato legale difensore omicidio parata nipote vedova punti tripla triple canestro
    schiacciata meta mete sorpasso parate acuto guizzo autorete autoreti tripletta poker
    """
)
_DONE_TO_PERSONS = listed(
    "espulso espulsa ammonito ammonita arrestato arrestata indagato indagata ucciso uccisa"
)
_OF_MATCHES = listed(
    "rigore gol rete reti assist tripla canestro punti meta mete girone classifica allenatore tris doppietta"
)
_GOVERNMENTS = listed("governo giunta amministrazione esecutivo gabinetto")
_SHORTEST_PLAYER = 4
_FARTHEST_TITLE = 9
_TRIPLE = 3
_ROLES = {
    "presidente": "president",
    "premier": "prime minister",
    "ministro": "minister",
    "re": "king",
    "cancelliere": "chancellor",
    "president": "president",
}
_PREPOSITIONS = listed("di a da in su per con tra fra il")
_KINDS = ANNOUNCERS - TITLES
_BREAKS = ARTICLES | AUXILIARIES


def person_candidates(context: Context, book: Book) -> Iterator[Candidate]:
    """Candidates for full names, entered in the book as they come; lone surnames with an office or a verb."""
    for spot in context.spots:
        if spot.form.use is Use.PERSON:
            known = registered_name(context.gazetteer, spot.form.actor, spot.start)
            if known is not None:
                book.add(known)
            yield _person(
                spot.start + spot.form.skip, spot.end, spot.form.actor, "full name", Weight.REGISTER, True
            )
    lone: list[tuple[Run, str]] = []
    for found in runs(context):
        run = found
        reason = _reason(context, book, run)
        if reason is None and 1 < run.names <= _TRIPLE and context.document.opens[run.start]:
            # “Espulso Verdoni”: the word that opens the sentence may be any.
            run = Run(run.start + 1, run.end, run.names - 1, run.titled)
            reason = _reason(context, book, run)
        if reason is None:
            continue
        if run.names == 1:
            lone.append((run, reason))
            continue
        name = resolve_full_name(context.gazetteer, book, context.document, run.start, run.end)
        book.add(name)
        weight = Weight.GUESS if reason == UNKNOWN_PAIR else Weight.RULE
        yield _person(run.start, run.end, name.actor, reason, weight, name.registered)
    for run, reason in lone:
        name = _lone_name(context, book, run)
        yield _person(run.start, run.end, name.actor, reason, Weight.RULE, name.registered)


def _person(start: int, end: int, actor: str, why: str, weight: Weight, registered: bool) -> Candidate:
    by = RecognisedBy.REGISTER if registered and weight is Weight.REGISTER else RecognisedBy.RULE
    return Candidate(start, end, ActorType.PERSON, actor, by, why, weight)


def _lone_name(context: Context, book: Book, run: Run) -> FullName:
    """Whom a lone surname after an office means: of this text, else the register's only one so called."""
    folds = context.document.folds[run.start : run.end]
    officer = _office_holder(context, run.start) if len(run) == 1 else None
    if officer is not None:
        return FullName(officer, "", tuple(folds), run.start, True)
    known = book.called(tuple(folds), run.start) or book.misspelt(folds[-1])
    if known is not None:
        return known
    gazetteer = context.gazetteer
    registered = gazetteer.persons_called(folds[-1]) or gazetteer.persons_misspelt(folds[-1])
    chosen = [person for person in registered if person.surname_alone] or registered
    if len(chosen) == 1:
        return FullName(chosen[0].name, "", tuple(folds), run.start, True)
    surface = " ".join(context.document.surface(run.start, run.end).split())
    return FullName(surface, "", tuple(folds), run.start, False)


def _office_holder(context: Context, index: int) -> str | None:
    """`il presidente del Tagikistan Emomali`, `il premier indiano Narendra`: the one person of that state,
    that office and any such name."""
    folded = context.document.folds[index]
    title, states = _office_before(context, index)
    if title not in _ROLES:
        return None
    fitting = [
        person
        for person in context.gazetteer.register.persons
        if person.state in states and folded in fold(person.name).split() and _ROLES[title] in person.role
    ]
    return fitting[0].name if len(fitting) == 1 else None


def _office_before(context: Context, index: int) -> tuple[str, set[str]]:
    """The office before a name and the codes of the states it may belong to; empty where there is none."""
    document = context.document
    spot = context.cover.get(index - 1)
    if spot is not None and spot.form.use is Use.STATE:
        return document.fold(spot.start - 2), {spot.form.state}
    if document.follows(index) and context.is_adjective(index - 1):
        states = {form.state for form in context.gazetteer.demonyms.get(document.folds[index - 1], ())}
        return document.fold(index - 2), states
    return "", set()


def _reason(context: Context, book: Book, run: Run) -> str | None:
    """Why a run of capitalised words is a person, or `None`."""
    document = context.document
    if run.names > _MOST_NAMES or _stands_against(context, run):
        return None
    titled = run.titled or title_before(context, run.start, lone=run.names == 1)
    if run.names == 1:
        return _lone_reason(context, run, titled)
    reasons = (
        ("title before the name", titled),
        ("given name and surname", _is_full_name(context, run)),
        ("name beside a verb of speaking", _spoken(document, run.start, run.end)),
        ("form of the surname", _is_surname(context, run.end - 1)),
        ("description after the name", _described(document, run.end)),
        ("to whom a prize went", prize_before(document, run.start)),
        ("what only persons have", _owns_personally(document, run)),
        ("known surname", _book_knows(context, book, run)),
        (UNKNOWN_PAIR, _plausible(document, run)),
    )
    return next((reason for reason, holds in reasons if holds), None)


def _is_surname(context: Context, index: int) -> bool:
    """An ending that surnames have, but no `Padova` of the register."""
    folded = context.document.folds[index]
    return folded.endswith(SURNAME_ENDINGS) and len(folded) > 4 and not context.is_known(index)


def _is_full_name(context: Context, run: Run) -> bool:
    """A given name first, but no venue and no pair: `al Carlo Felice`, `TIM-POSTE`."""
    document = context.document
    first = document.folds[run.start]
    given = context.gazetteer.first_names
    if run.names > 2 and first not in given and document.folds[run.start + 1] in given:
        return not document.opens[run.start]  # “Andrée Ruth Shammah”
    if first not in given or _is_venue(document, run):
        return False
    if first in OPENERS and document.shapes[run.start] is Shape.UPPER:
        return False  # “NELLA NOTTE”, in a headline in capitals
    return len(run) > 2 or document.gap(run.start + 1) not in ("-", "‑", "‐")


def _book_knows(context: Context, book: Book, run: Run) -> bool:
    """Whether the last word is a surname of the text or the register (a relative's, most often)."""
    last = context.document.folds[run.end - 1]
    if context.document.opens[run.start]:
        return False  # “Vertice Rossi–Bianchi”: the first word may be any noun
    return book.called((last,), run.start) is not None or any(
        person.surname_alone for person in context.gazetteer.persons_called(last)
    )


def _stands_against(context: Context, run: Run) -> bool:
    document = context.document
    before = document.fold(run.start - 1) if document.joins(run.start) else ""
    if (
        document.folds[run.start] == "redazione"
        or before in PRODUCT_HEADS
        or before in PLACE_HEADS_CAPITAL
        or before in _KINDS
    ):
        return True
    if (
        document.is_name(run.start - 1)
        and before in NO_MENTION_HEADS
        and run.start - 1 not in context.claimed
    ):
        return True
    last = document.folds[run.end - 1]
    if run.names > 1 and (last in ENGLISH_TAILS or _ends_in_body(context, run)):
        return True
    if document.gap(run.end)[:1] == "-" and document.shape(run.end) in (Shape.OTHER, Shape.BLOCKED):
        return True
    if document.folds[run.start] in context.gazetteer.first_names and run.names > 1:
        return False
    return document.is_name(run.start - 1) and before in BODY_HEADS and document.follows(run.start)


def _ends_in_body(context: Context, run: Run) -> bool:
    """`Corrono Prysmian e Buzzi`: a verb that opens the sentence, then an organisation of the register."""
    document = context.document
    spot = context.cover.get(run.end - 1)
    known = spot is not None and spot.form.use is Use.ORGANISATION and not spot.form.ambiguous
    return (
        known and document.opens[run.start] and document.folds[run.start] not in context.gazetteer.first_names
    )


def _is_venue(document: Document, run: Run) -> bool:
    """`al Carlo Felice`: a masculine article before a full name without office makes it a house."""
    before = document.fold(run.start - 1)
    return document.follows(run.start) and before in ("il", "al", "del", "dal", "nel", "sul")


def _lone_reason(context: Context, run: Run, titled: bool) -> str | None:
    document = context.document
    folded = document.folds[run.end - 1]
    if len(folded) < 3 or folded in PORTFOLIOS or not _is_free(context, run, titled=titled):
        return None
    if document.shapes[run.start] is Shape.UPPER and len(folded) < 6:
        return None
    inside = not document.opens[run.start]
    reasons = (
        ("title before the name", titled),
        (
            "particle of a surname",
            inside and len(run) > 1 and document.folds[run.start] in _SURNAME_PARTICLES,
        ),
        (
            "name beside a verb of speaking",
            (inside or folded not in context.gazetteer.first_names)
            and not is_camel(document.raws[run.start])
            and _spoken(document, run.start, run.end),
        ),
        ("form of the surname", inside and folded.endswith(STRONG_ENDINGS) and len(folded) > 5),
        ("what only persons have", inside and _owns_personally(document, run)),
        ("who scores", inside and _scores(document, run)),
        ("who opens a sentence on a match", _plays(context, run)),
        ("to whom a prize went", prize_before(document, run.start)),
        ("government called by its head", _governs(document, run)),
        ("team or party in the bracket after the name", _has_bracket(context, run)),
        ("words quoted after a known surname", _is_quoted(context, run)),
    )
    return next((reason for reason, holds in reasons if holds), None)


def _is_free(context: Context, run: Run, *, titled: bool) -> bool:
    """Whether no other name stands there; after a title a town's doubtful name may be a surname (`Massa`)."""
    spot = context.cover.get(run.start)
    if spot is None:
        return True
    actor = spot.form.actor
    doubtful = spot.form.use is Use.PLACE and spot.form.ambiguous and context.club_of(actor) == actor
    return titled and doubtful


def _owns_personally(document: Document, run: Run) -> bool:
    before = run.start - 1
    if document.fold(before) in _DONE_TO_PERSONS and document.follows(run.start):
        return True
    noun = document.fold(before - 1) if document.follows(before) else ""
    return document.fold(before) == "di" and document.follows(run.start) and noun in _LONE_NOUNS


def _plays(context: Context, run: Run) -> bool:
    """`Gondo illude i granata`: an unknown word that prose does not write small, and what it does."""
    document = context.document
    first = run.start
    if not document.opens[first] or not context.common or len(document.folds[first]) < _SHORTEST_PLAYER:
        return False
    on_match = not _OF_MATCHES.isdisjoint(document.lowercase)
    acts = document.follows(run.end) and document.shape(run.end) is Shape.LOWER
    is_word = context.opens_as_word(first) or document.folds[first] in OPENERS
    return on_match and acts and not is_word and document.fold(run.end).endswith(("a", "e", "non"))


def _scores(document: Document, run: Run) -> bool:
    verb = document.fold(run.start - 1)
    on_match = not _OF_MATCHES.isdisjoint(document.lowercase)
    return on_match and document.follows(run.start) and verb in MATCH_VERBS


def _governs(document: Document, run: Run) -> bool:
    """`il governo Ravelli`, `la giunta Poli`."""
    return document.follows(run.start) and document.fold(run.start - 1) in _GOVERNMENTS


def _has_bracket(context: Context, run: Run) -> bool:
    """`Vicario (Tottenham)`, `Bianchetti (Pd)`."""
    document = context.document
    spot = context.cover.get(run.end)
    if document.gap(run.end) != " (" or spot is None or spot.form.kind not in ("club", "party"):
        return False
    if document.gap(spot.end)[:1] not in (")", ","):
        return False
    return document.gap(run.start).strip() in (",", ":", ";", ".", "•", "-") or not document.opens[run.start]


def _is_quoted(context: Context, run: Run) -> bool:
    """`Zaia: «Avanti»` at the beginning of a headline, where the register has persons so called."""
    document = context.document
    if not document.opens[run.start] or document.gap(run.end) not in (": «", ": “", ': "'):
        return False
    return bool(context.gazetteer.persons_called(document.folds[run.end - 1]))


def title_before(context: Context, start: int, *, lone: bool) -> bool:
    """Whether an office leads up to the name, with nationality, body or state between them.

    A lone word asks for more: only those may stand between, and a weak title must touch it.
    """
    document = context.document
    index = start - 1
    if not _touches(document, start) or _breaks(context, index):
        return False
    steps = 0
    while index >= 0 and steps < _FARTHEST_TITLE:
        folded = document.folds[index]
        if folded in TITLES and not (folded in WEAK_TITLES and (steps or lone)):
            return True
        spot = context.cover.get(index)
        if spot is not None and spot.form.use is not Use.PERSON and steps + 1 <= _FARTHEST_TITLE:
            index = spot.start
        elif not _passes(context, index, lone=lone):
            return False
        if not document.follows(index):
            return False
        index -= 1
        steps += 1
    return False


def _touches(document: Document, start: int) -> bool:
    if document.gap(start) == ". " and document.fold(start - 1) in ABBREVIATIONS:
        return True
    return document.follows(start) or (document.gap(start) == ", " and start > 0)


def _breaks(context: Context, index: int) -> bool:
    document = context.document
    return document.norm(index) in _PREPOSITIONS or document.fold(index) in _BREAKS


def _passes(context: Context, index: int, *, lone: bool) -> bool:
    document = context.document
    folded = document.folds[index]
    if folded in TITLE_TAILS or folded in PORTFOLIOS or context.is_adjective(index):
        return True
    if document.norms[index] == "a" and document.fold(index + 1) in PORTFOLIOS:
        return True  # “il sottosegretario alla Difesa Verri”
    if document.norms[index] == "di" or folded in ("e", "ed"):
        return True
    if lone or document.shapes[index] is Shape.BLOCKED:
        return False
    return folded not in AUXILIARIES and folded not in SPEECH_VERBS and folded != "che"


def _spoken(document: Document, start: int, end: int) -> bool:
    """`ha detto Rau`, `Rau ha detto`, `spiega Rau`."""
    before = document.fold(start - 1)
    if document.follows(start) and before in SPEECH_VERBS:
        return True
    if document.norm(start - 1) in _PREPOSITIONS and document.follows(start):
        return False
    if not document.follows(end):
        return False
    following = document.fold(end)
    if following in ("ha", "aveva", "had", "has") and document.follows(end + 1):
        return document.fold(end + 1) in SPEECH_VERBS
    return following in SPEECH_VERBS and following.endswith(("a", "e", "said", "ed"))


def _described(document: Document, end: int) -> bool:
    """`, 45 anni`, `, presidente dell’…`, `(Pd)`."""
    gap = document.gap(end)
    if gap == ", ":
        after = document.fold(end)
        number = end + 1 if after == "di" else end
        if document.fold(number).isdigit() and document.fold(number + 1) in ("anni", "anno"):
            return True
        return after in TITLES or (after in ARTICLES and document.fold(end + 1) in TITLES)
    return gap == " (" and document.fold(end).isdigit() and document.gap(end + 1).startswith(")")


def _plausible(document: Document, run: Run) -> bool:
    """Two or three capitalised unknown words inside a sentence, where a person may well stand."""
    if not 2 <= run.names <= 3 or document.opens[run.start]:
        return False
    if is_foreign(document, run.start):
        return False  # English writes events and offices with capitals
    before = run.start - 1
    if not document.follows(run.start) or (document.is_name(before) and not document.opens[before]):
        return False
    if document.fold(before) == "di" and document.fold(before - 1) in _PERSONAL_NOUNS:
        return True
    if document.fold(before) in ARTICLES or (document.norm(before) in ("di", "in", "su", "il", "da", "a")):
        return False
    return all(
        document.shapes[index] is not Shape.UPPER and len(document.folds[index]) > 2
        for index in range(run.start, run.end)
        if document.is_name(index)
    )
