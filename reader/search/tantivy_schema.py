"""How an article lies in tantivy: its fields, and what stands at each position of them.

The analysis is ours, so that tantivy gets finished tokens. At each position stand the stem and the exact form
of a word, in one field, so that a phrase may mix both; the exact form is told apart by a mark in front. The
mark is three characters long: within the two edits of a fuzzy search no stem is ever taken for a form.
"""

from collections.abc import Iterable, Mapping
from typing import TypeVar
from uuid import UUID

import tantivy

from reader.model.query import Field
from reader.model.search import IndexDocument
from reader.search.periods import day_number, period
from reader.search.zones import NAME_FIELDS, Zone, name_tokens, word_tokens
from reader.text import analysis
from reader.text.analysis import Token, fold

# Raise when the fields or their meaning change; a new analysis raises its own version.
LAYOUT = 1
FORMAT = f"tantivy-{LAYOUT}.{analysis.VERSION}"

ID_FIELD = "id"
ID_HIGH, ID_LOW = "id_high", "id_low"
"""The halves of an id that is a UUID, else 0: a hundred times quicker to read for many hits than the id."""
HAS_FIELD = "has"
"""Which fields of an article hold any word."""
FIRST_DAY, LAST_DAY = "first_day", "last_day"
"""Sortable integers, 0 when unknown."""
TITLE_KEY, SOURCE_KEY = "title_key", "source_key"
EXACT_MARK = "==="

Place = TypeVar("Place", Zone, Field)
_LOW_BITS = (1 << 64) - 1
# Sorts behind every name.
_NO_SOURCE = "\U0010ffff"
# tantivy takes no term above 65,530 bytes; nobody tells titles apart behind so many characters.
_LONGEST_KEY = 10_000


def field_of(place: Zone | Field) -> str:
    """What tantivy calls a zone or a field of names."""
    return ("zone_" if isinstance(place, Zone) else "name_") + place.value


def exact_term(form: str) -> str:
    return EXACT_MARK + form


def number_of(id_: str) -> int:
    """An id as a number that sorts as it does; 0 when it is not a UUID in its usual form."""
    try:
        found = UUID(id_)
    except ValueError:
        return 0
    return found.int if str(found) == id_ else 0


def id_of(number: int) -> str:
    return str(UUID(int=number))


def schema() -> tantivy.Schema:
    """The fields of the index; changing them raises `LAYOUT`."""
    builder = tantivy.SchemaBuilder()
    builder.add_text_field(ID_FIELD, stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_text_field(HAS_FIELD, tokenizer_name="raw", index_option="basic")
    for name in (TITLE_KEY, SOURCE_KEY):
        builder.add_text_field(name, fast=True, tokenizer_name="raw", index_option="basic")
    for name in (ID_HIGH, ID_LOW):
        builder.add_unsigned_field(name, fast=True)
    for name in (FIRST_DAY, LAST_DAY):
        builder.add_integer_field(name, fast=True, indexed=True)
    for place in (*Zone, *NAME_FIELDS):
        builder.add_text_field(field_of(place), tokenizer_name="raw", index_option="position")
    return builder.build()


def as_tantivy(document: IndexDocument) -> tantivy.Document:
    """An article as tantivy takes it in."""
    days = period(document.date) if document.date else None
    made = tantivy.Document()
    made.add_text(ID_FIELD, document.id)
    number = number_of(document.id)
    made.add_unsigned(ID_HIGH, number >> 64)
    made.add_unsigned(ID_LOW, number & _LOW_BITS)
    made.add_text(TITLE_KEY, fold(document.title)[:_LONGEST_KEY])
    made.add_text(SOURCE_KEY, fold(document.source)[:_LONGEST_KEY] if document.source else _NO_SOURCE)
    made.add_integer(FIRST_DAY, day_number(days.first) if days else 0)
    made.add_integer(LAST_DAY, day_number(days.last) if days else 0)
    _put(made, word_tokens(document))
    _put(made, name_tokens(document))
    return made


def _put(made: tantivy.Document, places: Mapping[Place, list[Token]]) -> None:
    for place, tokens in places.items():
        if tokens:
            field = field_of(place)
            made.add_text(HAS_FIELD, field)
            made.add_pre_tokenized_text(field, tantivy.PreTokenizedString("", _terms(tokens)))


def _terms(tokens: Iterable[Token]) -> list[tantivy.Token]:
    """Each term once at each position, in the order of positions."""
    placed = {(token.position, token.stem) for token in tokens}
    placed |= {(token.position, EXACT_MARK + token.exact) for token in tokens}
    return [tantivy.Token(term, position, 0, 0) for position, term in sorted(placed)]
