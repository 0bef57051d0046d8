"""Runs of capitalised words: the raw material of names of persons."""

from collections.abc import Iterator
from dataclasses import dataclass

from reader.entities.context import Context
from reader.entities.document import Document, Shape
from reader.entities.gazetteer import Use
from reader.entities.offices import (
    CAPITAL_PARTICLES,
    PARTICLES,
    PORTFOLIOS,
    SAFE_PARTICLES,
    TITLE_TAILS,
    TITLES,
)
from reader.entities.organisation_words import BODY_ADJECTIVES, BODY_HEADS, COMPANY_SUFFIXES
from reader.entities.vocabulary import COMMON_NOUNS, OPENERS

_MOST_WORDS = 6
_LEADING = TITLE_TAILS | BODY_ADJECTIVES | PORTFOLIOS
_LONGEST_SYLLABLE = 6
_SUFFIXES = ("bis", "ter", "quater", "day", "gate", "style", "show", "boom", "made", "pro", "anti", "ex")
_BARE = ("di", "da", "con", "per", "tra", "fra", "e", "ed")
_ANY_PARTICLES = PARTICLES | CAPITAL_PARTICLES


@dataclass(frozen=True, slots=True)
class Run:
    """Words `[start, end)`, all of which may belong to one person's name; `titled`: an office was cut off."""

    start: int
    end: int
    names: int
    """How many of the words are names, particles not counted."""
    titled: bool

    def __len__(self) -> int:
        return self.end - self.start


def runs(context: Context) -> Iterator[Run]:
    """Every run of words that could be a person's name, without openers, offices and nationalities."""
    document = context.document
    index = 0
    size = len(document)
    while index < size:
        if document.shapes[index] < Shape.CAPITAL or index in document.hashtags:
            index += 1
            continue
        if not _is_part(context, index, first=True):
            index += 1
            continue
        end, names = _extend(context, index)
        if names > 2 and _begins_later(context, index):
            index += 1
            names -= 1
        titled = _cut_titles(context, index)
        yield Run(index, end, names, titled)
        index = end


def _begins_later(context: Context, start: int) -> bool:
    """`alla Scala Riccardo Muti`: an unknown word before a given name belongs to something else."""
    document = context.document
    folds = document.folds
    given = context.gazetteer.first_names
    if document.follows(start) and document.fold(start - 1) in _BARE:
        return False  # “di Andrée Ruth Shammah”
    return folds[start] not in given and folds[start + 1] in given and folds[start] not in CAPITAL_PARTICLES


def _cut_titles(context: Context, start: int) -> bool:
    """Whether a capitalised office or nationality stands right before: `Presidente Aliyev`."""
    document = context.document
    before = start - 1
    return document.follows(start) and document.is_name(before) and document.fold(before) in TITLES


def _is_part(context: Context, index: int, *, first: bool) -> bool:
    document = context.document
    folded = document.folds[index]
    if not first and _is_second_half(document, index):
        return True
    if document.shapes[index] < Shape.CAPITAL or index in document.hashtags or not folded[0].isalpha():
        return False
    if first and folded in CAPITAL_PARTICLES and _leads_surname(document, index):
        return True
    if folded.endswith("'"):
        return False
    if _is_plain_word(context, index, first=first):
        return False
    return not _belongs_elsewhere(context, index, first=first)


def _is_second_half(document: Document, index: int) -> bool:
    """`Lin Yu-ting`: a Chinese or Korean given name in two syllables; no `Verri-bis`."""
    hyphen = document.gaps[index] in ("-", "‐", "‑")
    lower = document.shapes[index] is Shape.LOWER and document.is_name(index - 1)
    return (
        hyphen
        and lower
        and 1 < len(document.folds[index]) < _LONGEST_SYLLABLE + 1
        and (document.folds[index] not in _SUFFIXES)
    )


def _leads_surname(document: Document, index: int) -> bool:
    """`Di Maio`, `D’Alema`: a capitalised particle inside a sentence."""
    return (
        not document.opens[index]
        and document.shape(index + 1) >= Shape.CAPITAL
        and document.joins(index + 1)
        and document.raws[index][0].isupper()
    )


def _is_plain_word(context: Context, index: int, *, first: bool) -> bool:
    document = context.document
    folded = document.folds[index]
    if folded in context.gazetteer.first_names and not document.opens[index]:
        return False
    if folded in OPENERS and (first or (len(folded) < 4 and folded not in CAPITAL_PARTICLES)):
        return True
    if not first and document.folds[index - 1] in context.gazetteer.first_names:
        return False  # “Salvatore Russo”: after a given name even a common word is a surname
    if first and (folded in TITLES or folded in _LEADING or context.is_adjective(index)):
        return folded not in context.gazetteer.first_names or folded in ("san", "santa", "re", "papa")
    return (
        folded in COMMON_NOUNS
        or folded in COMPANY_SUFFIXES
        or folded in BODY_HEADS
        or context.opens_as_word(index)
        or (document.shapes[index] is Shape.UPPER and _is_acronym(document, index))
    )


def _is_acronym(document: Document, index: int) -> bool:
    """An upper-case word that is no part of a name in capitals: its neighbours are not upper-case too."""
    if len(document.raws[index]) <= 1:
        return False
    if len(document.raws[index]) > 7:
        return False
    neighbours = [at for at in (index - 1, index + 1) if document.joins(max(at, index))]
    return not any(document.shape(at) is Shape.UPPER and len(document.raws[at]) > 3 for at in neighbours)


def _belongs_elsewhere(context: Context, index: int, *, first: bool) -> bool:
    if index in context.claimed:
        return True
    spot = context.cover.get(index)
    if spot is None or spot.form.use is Use.PERSON:
        return False
    if not first and context.document.gaps[index] in ("-", "‐", "‑"):
        return True
    if spot.end - spot.start > 1 or (spot.form.is_acronym and not spot.form.ambiguous):
        return True
    if spot.form.ambiguous:
        return False
    return first or spot.form.use not in (Use.CAPITAL, Use.PLACE, Use.ORGANISATION)


def _extend(context: Context, start: int) -> tuple[int, int]:
    document = context.document
    end = start + 1
    names = 0 if document.folds[start] in CAPITAL_PARTICLES and document.joins(end) else 1
    while end < len(document) and document.joins(end) and end - start < _MOST_WORDS:
        folded = document.folds[end]
        if _is_part(context, end, first=False):
            end += 1
            names += folded not in PARTICLES or names == 0
            continue
        particle = _particle_length(context, start, end)
        if not particle:
            break
        end += particle + 1
        names += 1
    return end, max(names, 1)


def _particle_length(context: Context, start: int, index: int) -> int:
    """How many particles lead on to another part of the name (`von der Leyen`, `D’Alema`, `bin Salman`)."""
    document = context.document
    length = 0
    while length < 3 and document.fold(index + length) in _ANY_PARTICLES:
        if length and not document.joins(index + length):
            return 0
        if not _may_lead_on(context, start, index + length):
            return 0
        length += 1
    following = index + length
    if not length or not document.joins(following) or following >= len(document):
        return 0
    return length if _is_part(context, following, first=False) else 0


def _may_lead_on(context: Context, start: int, index: int) -> bool:
    document = context.document
    if document.folds[index] in SAFE_PARTICLES:
        # “al-Assad”, but “Rossi al Nobel”: the Arabic article is tied to its noun.
        return document.folds[index] not in ("al", "el") or document.gap(index + 1) in ("-", "‐", "‑")
    if document.folds[index] in ("di", "d'", "da") and document.shapes[index] is Shape.LOWER:
        return _is_house(context, start, index)
    return document.shapes[index] >= Shape.CAPITAL and document.folds[start] not in OPENERS


def _is_house(context: Context, start: int, particle: int) -> bool:
    """`Vittorio Emanuele di Savoia`, `Francesco d’Assisi`: given names only, then no state and no capital."""
    if context.document.norm(start - 1) == "il" or context.used_as(start, Use.ORGANISATION):
        return False  # “il Milan di Rossi”
    given = all(context.document.folds[at] in context.gazetteer.first_names for at in range(start, particle))
    return given and not context.used_as(particle + 1, Use.STATE, Use.CAPITAL, Use.ORGANISATION)
