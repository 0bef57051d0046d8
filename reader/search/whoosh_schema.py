"""How an article lies in Whoosh: its fields, and the postings of a field.

The analysis is ours, so that Whoosh's analysers are not used: a field takes finished terms with their
positions. A term is an exact form with the language of its article; from the two follows the stem, so that
stems need no postings of their own. That halves the size of the index and the time to build it, and costs
reading the list of terms once a segment.
"""

from array import array
from collections.abc import Iterator
from dataclasses import dataclass

from whoosh import fields, formats

from reader.model.query import Field
from reader.model.search import IndexDocument
from reader.search.periods import day_number, period
from reader.search.zones import (
    NAME_FIELDS,
    NO_LANGUAGE,
    Zone,
    facet_values,
    keys_of,
    name_tokens,
    word_tokens,
)
from reader.text.analysis import STEMMED_LANGUAGES, Token, fold

ID_FIELD = "id"
FACTS_FIELD = "facts"
# Sorts before whatever a word is made of, so that the forms with a common beginning stay together.
_SEPARATOR = "\x1f"

Positions = dict[str, list[int]]


def field_of(place: Zone | Field) -> str:
    """What Whoosh calls a zone or a field of names; its names may not begin with an underscore."""
    return ("zone_" if isinstance(place, Zone) else "name_") + place.value


def term_of(exact: str, language: str) -> str:
    """The term for an exact form; languages without stemming share one."""
    return exact + _SEPARATOR + (language if language in STEMMED_LANGUAGES else NO_LANGUAGE)


def parts_of(term: str) -> tuple[str, str]:
    """The exact form and the language of a term."""
    exact, _, language = term.partition(_SEPARATOR)
    return exact, language


@dataclass(frozen=True, slots=True)
class Facts:
    """What is stored of an article beside its words. The days are sortable integers, 0 when unknown."""

    id: str
    first_day: int
    last_day: int
    title: str
    source: str
    keys: dict[str, list[str]]
    """By the name of a field of names, what the clause `Keys` is answered by."""
    values: dict[str, list[str]]
    """By facet, what the article is counted as."""


def pack_positions(positions: list[int]) -> bytes:
    """Positions as 32-bit integers in the machine's order: an index does not travel."""
    return array("I", positions).tobytes()


def unpack_positions(packed: bytes) -> list[int]:
    return array("I", packed).tolist()


class PackedPositions(formats.Format):  # type: ignore[misc]  # Whoosh publishes no type hints
    """Whoosh's name for how a posting's positions are laid out; read with `unpack_positions`."""

    posting_size = -1

    def decode_frequency(self, packed: bytes) -> int:
        return len(unpack_positions(packed))

    def decode_positions(self, packed: bytes) -> list[int]:
        return unpack_positions(packed)


class TermsField(fields.FieldType):  # type: ignore[misc]  # Whoosh publishes no type hints
    """A field whose value is a mapping from finished terms to their positions."""

    def __init__(self) -> None:
        super().__init__(format=PackedPositions(), analyzer=None, scorable=True)

    def index(self, value: Positions) -> Iterator[tuple[bytes, int, float, bytes]]:
        """What Whoosh stores: the term, how often it stands there, its weight, its packed positions."""
        for term, positions in value.items():
            yield term.encode(), len(positions), float(len(positions)), pack_positions(positions)


def schema() -> fields.Schema:
    """The fields of the index; changing them raises `whoosh_files.LAYOUT`."""
    made = fields.Schema()
    made.add(ID_FIELD, TermsField())
    made.add(FACTS_FIELD, fields.STORED())
    for zone in Zone:
        made.add(field_of(zone), TermsField())
    for field in NAME_FIELDS:
        made.add(field_of(field), TermsField())
    return made


Strings = dict[str, list[str]]
Stored = tuple[str, int, int, str, str, Strings, Strings]


def values_of(document: IndexDocument) -> dict[str, Positions | Stored]:
    """The value of every field for one article."""
    facts = facts_of(document)
    values: dict[str, Positions | Stored] = {
        ID_FIELD: {document.id: [0]},
        FACTS_FIELD: (
            facts.id,
            facts.first_day,
            facts.last_day,
            facts.title,
            facts.source,
            facts.keys,
            facts.values,
        ),
    }
    for zone, tokens in word_tokens(document).items():
        if tokens:
            values[field_of(zone)] = _by_term(tokens, document.language)
    for field, tokens in name_tokens(document).items():
        if tokens:
            values[field_of(field)] = _by_term(tokens, NO_LANGUAGE)
    return values


def facts_of(document: IndexDocument) -> Facts:
    days = period(document.date) if document.date else None
    first, last = (day_number(days.first), day_number(days.last)) if days else (0, 0)
    keys = {field.value: keys for field, keys in keys_of(document).items() if keys}
    values = {field.value: values for field, values in facet_values(document).items()}
    return Facts(document.id, first, last, fold(document.title), fold(document.source), keys, values)


def _by_term(tokens: list[Token], language: str) -> Positions:
    found: Positions = {}
    for token in tokens:
        found.setdefault(token.exact, []).append(token.position)
    return {term_of(exact, language): positions for exact, positions in found.items()}
