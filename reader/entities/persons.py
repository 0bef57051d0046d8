"""Persons named in full, by office and name, or by a verb of speaking."""

from collections.abc import Iterator

from reader.entities.candidate import Candidate, Weight
from reader.entities.context import Context
from reader.entities.document import ABBREVIATIONS, Document, Shape
from reader.entities.gazetteer import Use
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
from reader.entities.vocabulary import ARTICLES, AUXILIARIES, SPEECH_VERBS
from reader.entities.wordlist import listed
from reader.model.actor import ActorType, RecognisedBy
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
    raddoppio errore autogol traversa palo espulsione sorella avvocato legale difensore omicidio parata
    nipote vedova
    """
)
_DONE_TO_PERSONS = listed(
    "espulso espulsa ammonito ammonita arrestato arrestata indagato indagata ucciso uccisa"
)
_FARTHEST_TITLE = 9
_ROLES = {
    "presidente": "president",
    "premier": "prime minister",
    "ministro": "minister",
    "re": "king",
    "cancelliere": "chancellor",
    "president": "president",
}
_PREPOSITIONS = listed("di a da in su per con tra fra il")


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
    for run in runs(context):
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
    """`il presidente del Tagikistan Emomali`: the one person of that state, that office and any such name."""
    document = context.document
    folded = document.folds[index]
    spot = context.cover.get(index - 1)
    title = document.fold(spot.start - 2) if spot is not None and spot.form.use is Use.STATE else ""
    if spot is None or title not in _ROLES:
        return None
    fitting = [
        person
        for person in context.gazetteer.register.persons
        if person.state == spot.form.state
        and folded in fold(person.name).split()
        and _ROLES[title] in person.role
    ]
    return fitting[0].name if len(fitting) == 1 else None


def _reason(context: Context, book: Book, run: Run) -> str | None:
    """Why a run of capitalised words is a person, or `None`."""
    document = context.document
    if run.names > _MOST_NAMES or _stands_against(context, run):
        return None
    titled = run.titled or title_before(context, run.start, lone=run.names == 1)
    if run.names == 1:
        return _lone_reason(context, run, titled)
    first = document.folds[run.start]
    last = document.folds[run.end - 1]
    reasons = (
        ("title before the name", titled),
        ("given name and surname", first in context.gazetteer.first_names and not _is_venue(document, run)),
        ("name beside a verb of speaking", _spoken(document, run.start, run.end)),
        ("form of the surname", last.endswith(SURNAME_ENDINGS) and len(last) > 4),
        ("description after the name", _described(document, run.end)),
        ("known surname", _book_knows(context, book, run)),
        (UNKNOWN_PAIR, _plausible(document, run)),
    )
    return next((reason for reason, holds in reasons if holds), None)


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
    if before in PRODUCT_HEADS or before in PLACE_HEADS_CAPITAL or before in ANNOUNCERS - TITLES:
        return True
    if document.is_name(run.start - 1) and before in NO_MENTION_HEADS:
        return True
    last = document.folds[run.end - 1]
    if run.names > 1 and last in ENGLISH_TAILS:
        return True
    if document.gap(run.end)[:1] == "-" and document.shape(run.end) in (Shape.OTHER, Shape.BLOCKED):
        return True
    if document.folds[run.start] in context.gazetteer.first_names and run.names > 1:
        return False
    return document.is_name(run.start - 1) and before in BODY_HEADS and document.follows(run.start)


def _is_venue(document: Document, run: Run) -> bool:
    """`al Carlo Felice`: a masculine article before a full name without office makes it a house."""
    before = document.fold(run.start - 1)
    return document.follows(run.start) and before in ("il", "al", "del", "dal", "nel", "sul")


def _lone_reason(context: Context, run: Run, titled: bool) -> str | None:
    document = context.document
    folded = document.folds[run.end - 1]
    if len(folded) < 3 or folded in PORTFOLIOS or run.start in context.cover:
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
            (inside or folded not in context.gazetteer.first_names) and _spoken(document, run.start, run.end),
        ),
        ("form of the surname", inside and folded.endswith(STRONG_ENDINGS) and len(folded) > 5),
        ("what only persons have", inside and _owns_personally(document, run)),
    )
    return next((reason for reason, holds in reasons if holds), None)


def _owns_personally(document: Document, run: Run) -> bool:
    before = run.start - 1
    if document.fold(before) in _DONE_TO_PERSONS and document.follows(run.start):
        return True
    noun = document.fold(before - 1) if document.follows(before) else ""
    return document.fold(before) == "di" and document.follows(run.start) and noun in _LONE_NOUNS


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
    return document.norm(index) in _PREPOSITIONS or document.fold(index) in ARTICLES | AUXILIARIES


def _passes(context: Context, index: int, *, lone: bool) -> bool:
    document = context.document
    folded = document.folds[index]
    if folded in TITLE_TAILS or context.is_adjective(index):
        return True
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
    before = run.start - 1
    if not document.follows(run.start) or document.is_name(before):
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
