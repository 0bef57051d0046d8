"""What of an article is searched, and as what: title, running text, what stands aside, and names.

Both the engines and the excerpts read an article through here, so that they agree on every position.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from reader.model.article import BlockKind
from reader.model.kinds import ActorType
from reader.model.query import Field
from reader.model.search import FacetField, IndexDocument
from reader.search.periods import period
from reader.text.analysis import Token, analyse, key_of

ASIDE_BLOCKS = frozenset({BlockKind.CAPTION, BlockKind.RELATED, BlockKind.BOILERPLATE})
# Wider than any slop, so that no phrase reaches from one name of an actor into the next.
NAME_GAP = 1000
NO_LANGUAGE = ""
"""Names are compared as they are, not by stems."""


class Zone(StrEnum):
    """A part of the running words in which a phrase can lie; a phrase never reaches from one into another."""

    TITLE = "title"
    TEXT = "text"
    ASIDE = "aside"


_ACTOR_FIELDS = {
    ActorType.PERSON: Field.PERSON,
    ActorType.ORGANISATION: Field.ORGANISATION,
    ActorType.STATE: Field.STATE,
    ActorType.PLACE: Field.PLACE,
}
_ACTOR_FACETS = {type_: FacetField(field.value) for type_, field in _ACTOR_FIELDS.items()}
NAME_FIELDS = (Field.ACTOR, *_ACTOR_FIELDS.values(), Field.SOURCE, Field.AUTHOR, Field.LANGUAGE)


@dataclass(frozen=True, slots=True)
class Zones:
    """Which zones and which field of names a clause looks in."""

    words: tuple[Zone, ...] = ()
    names: Field | None = None


def zones_of(field: Field | None) -> Zones:
    """Where a clause with this field looks; dates and the person's own notes are nowhere: `ValueError`."""
    if field is None:
        return Zones((Zone.TITLE, Zone.TEXT, Zone.ASIDE))
    if field is Field.TITLE:
        return Zones((Zone.TITLE,))
    if field is Field.TEXT:
        return Zones((Zone.TEXT, Zone.ASIDE))
    if field in NAME_FIELDS:
        return Zones(names=field)
    raise ValueError(f"{field.value} is answered by the notes or by a date, not by words")


def word_tokens(document: IndexDocument) -> dict[Zone, list[Token]]:
    """The tokens of title and text; those of the text keep the positions that they have in all of it."""
    found: dict[Zone, list[Token]] = {Zone.TITLE: analyse(document.title, document.language)}
    found |= {Zone.TEXT: [], Zone.ASIDE: []}
    asides = [(block.start, block.end) for block in document.blocks if block.kind in ASIDE_BLOCKS]
    following = 0
    for token in analyse(document.text, document.language):
        while following < len(asides) and asides[following][1] <= token.start:
            following += 1
        is_aside = following < len(asides) and asides[following][0] <= token.start
        found[Zone.ASIDE if is_aside else Zone.TEXT].append(token)
    return found


def name_tokens(document: IndexDocument) -> dict[Field, list[Token]]:
    """The tokens of every name an article is found by, with a wide gap between one name and the next."""
    found: dict[Field, list[Token]] = {}
    for field, name in _names(document):
        tokens = found.setdefault(field, [])
        base = tokens[-1].position + NAME_GAP if tokens else 0
        for token in analyse(name, NO_LANGUAGE):
            tokens.append(Token(token.start, token.end, base + token.position, token.exact, token.stem))
    return found


def actor_names(document: IndexDocument, field: Field | None) -> Iterator[tuple[str, ...]]:
    """All the names of each actor of an article that a clause with this field can mean."""
    for actor in document.actors:
        if field in (Field.ACTOR, _ACTOR_FIELDS[actor.type]):
            yield actor.names


def keys_of(document: IndexDocument) -> dict[Field, list[str]]:
    """What the clause `Keys` is answered by."""
    found = {Field.ACTOR: list(dict.fromkeys(actor.id for actor in document.actors))}
    for field, name in _facts(document):
        found[field] = [key] if (key := key_of(name)) else []
    return found


def facet_values(document: IndexDocument) -> dict[FacetField, list[str]]:
    """What an article is counted as: its actors' ids, its source as it is written, its year, its language."""
    found: dict[FacetField, list[str]] = {}
    for actor in document.actors:
        values = found.setdefault(_ACTOR_FACETS[actor.type], [])
        if actor.id not in values:
            values.append(actor.id)
    year = document.date[:4] if document.date and period(document.date) else ""
    facts = {
        FacetField.SOURCE: document.source,
        FacetField.YEAR: year,
        FacetField.LANGUAGE: key_of(document.language),
    }
    return found | {field: [value] for field, value in facts.items() if value}


def _facts(document: IndexDocument) -> Iterator[tuple[Field, str]]:
    yield Field.SOURCE, document.source
    yield Field.AUTHOR, document.author
    yield Field.LANGUAGE, document.language


def names_of(document: IndexDocument, field: Field) -> list[str]:
    """Every name an article is found by in a field, each once."""
    return list(dict.fromkeys(name for found, name in _names(document) if found is field and name))


def _names(document: IndexDocument) -> Iterator[tuple[Field, str]]:
    yield from _facts(document)
    for actor in document.actors:
        for name in actor.names:
            yield Field.ACTOR, name
            yield _ACTOR_FIELDS[actor.type], name
