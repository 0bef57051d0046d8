"""Credits, post authors and personal handles: names that stand outside of sentences."""

import re
from collections.abc import Iterator

from reader.entities.candidate import Candidate, Weight
from reader.entities.context import Context
from reader.entities.document import Document, Shape, handles
from reader.entities.gazetteer import Use
from reader.entities.organisation_words import ENGLISH_TAILS
from reader.entities.people import Book, FullName, display_name, resolve_full_name
from reader.entities.vocabulary import OPENERS
from reader.entities.wordlist import listed
from reader.model.actor import RecognisedBy
from reader.model.kinds import ActorType

_AGENCIES = listed(
    """
    afp ansa reuters ap epa getty images shutterstock tass lapresse agf ipa anadolu xinhua adnkronos agi
    photo pool via efe dpa sputnik unsplash imagoeconomica fotogramma photolure armenpress azertac
    azertag
    """
)
_DASHES = "—–-"
_POST_AUTHOR = re.compile(r"[—–-]\s?([^\n@|()]{2,60}?)\s*(?:\|[^\n@()]{0,80})?\((@\w{2,30})\)")
_MOST_NAMES = 5


def credit_candidates(context: Context, book: Book) -> Iterator[Candidate]:
    """`KAREN MINASYAN/AFP/Getty Images`, `— Name (@handle)`, and lone handles."""
    yield from _credits(context, book)
    yield from _posts(context, book)


def _credits(context: Context, book: Book) -> Iterator[Candidate]:
    document = context.document
    index = 0
    while index < len(document):
        if document.gap(index).strip() == "/" and document.fold(index) in _AGENCIES:
            chain_end = _chain_end(document, index)
            yield from _credit(context, book, index, chain_end)
            index = chain_end
        else:
            index += 1


def _chain_end(document: Document, index: int) -> int:
    end = index + 1
    while end < len(document):
        in_chain = document.gap(end).strip() == "/" or (
            document.follows(end) and document.is_name(end) and document.folds[end] in _AGENCIES
        )
        if not in_chain:
            break
        end += 1
    return end


def _credit(context: Context, book: Book, slash: int, end: int) -> Iterator[Candidate]:
    document = context.document
    start = slash
    while start > 0 and slash - start < _MOST_NAMES and document.is_name(start - 1):
        start -= 1
        if not document.joins(start):
            break
    if slash - start >= 2 and not any(
        context.used_as(at, Use.ORGANISATION, Use.STATE) for at in range(start, slash)
    ):
        name = resolve_full_name(context.gazetteer, book, document, start, slash)
        book.add(name)
        yield _candidate(start, slash, ActorType.PERSON, name.actor, "photographer of a credit")
    elif slash - start == 1 and start not in context.cover:
        yield _candidate(start, slash, ActorType.ORGANISATION, document.raws[start], "source of a credit")
    part = slash
    for at in range(slash, end + 1):
        if at == end or (at > part and document.gap(at).strip() == "/"):
            if not context.used_as(part, Use.ORGANISATION):
                surface = document.surface(part, at)
                yield _candidate(part, at, ActorType.ORGANISATION, surface, "agency of a credit")
            part = at


def _candidate(
    start: int, end: int, kind: ActorType, actor: str, why: str, lead: int = 0, registered: bool = False
) -> Candidate:
    by = RecognisedBy.REGISTER if registered else RecognisedBy.RULE
    return Candidate(start, end, kind, actor, by, why, Weight.CONTEXT, lead=lead)


def _posts(context: Context, book: Book) -> Iterator[Candidate]:
    spans = handles(context.document.text)
    if not spans:
        return
    authors = {match.start(2): match for match in _POST_AUTHOR.finditer(context.document.text)}
    starts = {start: index for index, start in enumerate(context.document.starts)}
    for start, end in spans:
        word = starts.get(start + 1)
        if word is None:
            continue
        last = word
        while last + 1 < len(context.document) and context.document.ends[last + 1] <= end:
            last += 1
        kind, actor = _owner(context, word, last + 1)
        author = authors.get(start)
        if author is not None:
            named = _author(context, book, author.span(1))
            if named is not None:
                yield named
                kind, actor = named.type or kind, named.actor
        yield _candidate(word, last + 1, kind, actor, "handle", lead=1)


def _owner(context: Context, start: int, end: int) -> tuple[ActorType, str]:
    """Whose handle it is: an organisation's where the register knows it by that name, else a person's."""
    document = context.document
    if end - start == 1:
        body = context.gazetteer.organisation_called(document.folds[start])
        if body is not None:
            return ActorType.ORGANISATION, body
    return ActorType.PERSON, document.text[document.starts[start] - 1 : document.ends[end - 1]]


def _author(context: Context, book: Book, span: tuple[int, int]) -> Candidate | None:
    document = context.document
    inside = [
        index
        for index in range(len(document))
        if span[0] <= document.starts[index] and document.ends[index] <= span[1]
    ]
    if not inside or not document.is_name(inside[0]):
        return None
    start = inside[0]
    end = start + 1
    while end <= inside[-1] and document.joins(end) and document.shapes[end] is not Shape.BLOCKED:
        end += 1
    spot = context.cover.get(start)
    if spot is not None and spot.end >= end and spot.form.use in (Use.PERSON, Use.ORGANISATION, Use.STATE):
        return _candidate(start, end, spot.form.type, spot.form.actor, "author of a post", registered=True)
    if any(document.folds[at] in ENGLISH_TAILS for at in range(start, end)):
        return _candidate(
            start, end, ActorType.ORGANISATION, document.surface(start, end), "author of a post"
        )
    if end - start == 1 or document.folds[start] in OPENERS:
        name = FullName(display_name(document, start, end), "", (document.folds[start],), start, False)
    else:
        name = resolve_full_name(context.gazetteer, book, document, start, end)
        book.add(name)
    return _candidate(start, end, ActorType.PERSON, name.actor, "author of a post")
