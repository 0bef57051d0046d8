"""The second pass: whom a surname, a given name or a misspelt name means once the full names are known."""

from collections.abc import Iterator

from reader.entities.candidate import Candidate, Weight
from reader.entities.context import Context
from reader.entities.document import Document, Shape
from reader.entities.endings import without_ending
from reader.entities.gazetteer import Use
from reader.entities.identity import allowed_slips
from reader.entities.offices import CAPITAL_PARTICLES, TITLES
from reader.entities.organisation_words import BODY_HEADS, PLACE_HEADS_CAPITAL, PRODUCT_HEADS
from reader.entities.people import Book, FullName
from reader.entities.vocabulary import COMMON_NOUNS, OPENERS
from reader.model.actor import RecognisedBy
from reader.model.kinds import ActorType

_LONGEST_SURNAME = 4
# Georgian, and the Arabic script as Arabic and Persian have it.
_WITHOUT_CAPITALS = frozenset(map(chr, (*range(0x0600, 0x0700), *range(0x10D0, 0x1100))))


def surname_candidates(context: Context, book: Book) -> Iterator[Candidate]:
    """Lone names of the persons in the book, or of the register where a bare surname is enough there."""
    document = context.document
    for index in range(len(document)):
        if document.raws[index][0] in _WITHOUT_CAPITALS:
            length, name, why = 1, *_inflected(context, book, index)
        elif document.shapes[index] < Shape.CAPITAL:
            continue
        elif _may_stand(context, index):
            length, name, why = _named(context, book, index)
        else:
            continue
        if name is not None:
            by = RecognisedBy.REGISTER if name.registered else RecognisedBy.RULE
            yield Candidate(index, index + length, ActorType.PERSON, name.actor, by, why, Weight.RULE)


def _may_stand(context: Context, index: int) -> bool:
    """Not a word of a longer name, and not the name of a street, a weapon or a body."""
    document = context.document
    before = index - 1
    if not document.joins(index):
        return True
    folded = document.fold(before)
    if folded in PRODUCT_HEADS or (folded in PLACE_HEADS_CAPITAL and folded not in ("capo", "porto")):
        return False
    if not document.is_name(before) or folded in TITLES or context.is_adjective(before):
        return True
    if folded in BODY_HEADS:
        return False
    if document.opens[before] and folded not in context.gazetteer.first_names:
        return True
    return not context.may_be_name(before) or before in context.cover or document.gap(index) in ("-", "‑")


def _named(context: Context, book: Book, index: int) -> tuple[int, FullName | None, str]:
    document = context.document
    for length in range(min(_LONGEST_SURNAME, book.longest), 0, -1):
        if not _ends_well(context, index, index + length):
            continue
        name = book.called(tuple(document.folds[index : index + length]), index)
        if name is not None and (length > 1 or _is_never_lower(context, index)):
            spot = context.cover.get(index)
            if spot is not None and spot.form.use is not Use.PERSON and not _rivals(context, index):
                continue
            return length, name, "surname of a person named in full"
    if not _ends_well(context, index, index + 1) or not _is_free(context, index):
        return 1, None, ""
    return 1, *_single(context, book, index)


def _inflected(context: Context, book: Book, index: int) -> tuple[FullName | None, str]:
    """Whom the surname itself gives away, whatever its case: Georgian and Arabic letters have no capitals."""
    folded = context.document.folds[index]
    for form in (folded, *without_ending(folded)):
        name = book.called((form,), index)
        if name is not None:
            return name, "surname of a person named in full"
        name = _registered(context, form, index)
        if name is not None:
            return name, "surname that means one person"
    return None, ""


def _registered(context: Context, folded: str, index: int) -> FullName | None:
    found = [person for person in context.gazetteer.persons_called(folded) if person.surname_alone]
    return FullName(found[0].name, "", (folded,), index, True) if len(found) == 1 else None


def _single(context: Context, book: Book, index: int) -> tuple[FullName | None, str]:
    document = context.document
    folded = document.folds[index]
    given = book.by_given.get(folded)
    if given and folded in context.gazetteer.first_names:
        return given[-1], "given name of a person named in full"
    if (name := _registered(context, folded, index)) is not None:
        return name, "surname that means one person"
    if context.gazetteer.persons_called(folded):
        return None, ""
    name, why = _inflected(context, book, index)
    if name is not None:
        return name, why
    if allowed_slips(len(folded) + 1) and _may_be_slip(context, index):
        return book.misspelt(folded), "misspelt surname of a person named in full"
    return None, ""


def _may_be_slip(context: Context, index: int) -> bool:
    document = context.document
    folded = document.folds[index]
    return (
        folded not in document.lowercase
        and folded not in context.gazetteer.first_names
        and not context.is_adjective(index)
        and index not in context.cover
        and folded not in TITLES
        and folded not in BODY_HEADS
    )


def _is_free(context: Context, index: int) -> bool:
    """Whether the word may be a surname at all: no opener, no common noun, no certain other actor."""
    document = context.document
    folded = document.folds[index]
    if folded in OPENERS or folded in COMMON_NOUNS or folded in CAPITAL_PARTICLES:
        return False
    if document.opens[index] and folded in document.lowercase:
        return False
    spot = context.cover.get(index)
    return spot is None or spot.form.use is Use.PERSON or spot.form.ambiguous


def _is_never_lower(context: Context, index: int) -> bool:
    """A surname like `Russo` or `Dalla` is safe inside a sentence, or where the text has no such word."""
    document = context.document
    folded = document.folds[index]
    return not document.opens[index] or (folded not in document.lowercase and folded not in OPENERS)


def _rivals(context: Context, index: int) -> bool:
    """Whether a registered name over the word gives way to a surname of the text: places do, if short."""
    spot = context.cover[index]
    return spot.form.ambiguous or (
        spot.form.use in (Use.PLACE, Use.CAPITAL, Use.ORGANISATION) and spot.end - spot.start == 1
    )


def _ends_well(context: Context, start: int, end: int) -> bool:
    document: Document = context.document
    if end > len(document) or any(not document.joins(at) for at in range(start + 1, end)):
        return False
    if not document.is_name(end - 1):
        return False
    if not document.follows(end) or not document.is_name(end):
        return True
    return end in context.cover or document.folds[end] in OPENERS
