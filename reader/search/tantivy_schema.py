"""How an article lies in tantivy: its fields, and what stands at each position of them.

The analysis is ours, so that tantivy gets finished terms. The stem and the exact form of a word stand in one
field, so that a phrase may mix both; the exact form is told apart by a mark in front. Where they stand, see
`reader.search.lanes`.
"""

from collections.abc import Mapping
from uuid import UUID

import tantivy

from reader.model.query import Field
from reader.model.search import FacetField, IndexDocument
from reader.search.lanes import FILLER, placed_terms, zone_lines
from reader.search.periods import Period, day_number, period
from reader.search.zones import NAME_FIELDS, Zone, facet_values, keys_of, name_tokens
from reader.text import analysis
from reader.text.analysis import Token, fold

# Raise when the fields or their meaning change; a new analysis raises its own version.
LAYOUT = 3
FORMAT = f"tantivy-{LAYOUT}.{analysis.VERSION}"

ID_FIELD = "id"
ID_HIGH, ID_LOW = "id_high", "id_low"
"""The halves of an id that is a UUID, else 0: a hundred times quicker to read for many hits than the id."""
HAS_FIELD = "has"
"""Which fields of an article hold any word."""
FIRST_DAY, LAST_DAY = "first_day", "last_day"
"""Sortable integers, 0 when unknown."""
DATE_KEY = "date_key"
"""Sorts by the first day and, within a day, by id backwards, so that hardly any two articles are equal:
equals at the end of a page cost reading more."""
TITLE_KEY, SOURCE_KEY = "title_key", "source_key"
"""Sort by title or source and then by id, which no two articles share."""
LINES = "lines"
"""How tantivy calls the way it reads the lines of `reader.search.lanes`."""
TIE = "tie"
"""Weighs scores by less than anybody notices, an earlier id the more, so that hardly any two are equal."""

KEY_FIELDS = (Field.ACTOR, Field.SOURCE, Field.AUTHOR, Field.LANGUAGE)
FACET_FIELDS = tuple(field for field in FacetField if field is not FacetField.TAG)
_LOW_BITS = (1 << 64) - 1
_ALL_BITS = (1 << 128) - 1
# Sorts behind every name.
_NO_SOURCE = "\U0010ffff"
_END_OF_NAME = "\0"
# Of the 64 bits of a key; a day takes the other 27.
_ID_BITS = 37
# tantivy multiplies a score by log2(2 + weight).
_HEAVIEST_TIE = 0.0005
# tantivy takes no term above 65,530 bytes; nobody tells titles apart behind so many characters.
_LONGEST_KEY = 10_000


def field_of(place: Zone | Field) -> str:
    """What tantivy calls a zone or a field of names."""
    return ("zone_" if isinstance(place, Zone) else "name_") + place.value


def key_field(field: Field) -> str:
    return "key_" + field.value


def facet_field(field: FacetField) -> str:
    return "facet_" + field.value


def number_of(id_: str) -> int:
    """An id as a number that sorts as it does; 0 when it is not a UUID in its usual form."""
    try:
        found = UUID(id_)
    except ValueError:
        return 0
    return found.int if str(found) == id_ else 0


def id_of(number: int) -> str:
    """As `str(UUID(int=number))`, in a third of the time."""
    digits = f"{number:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def line_reader() -> tantivy.TextAnalyzer:
    """What tantivy is to read `LINES` with; every index that is written needs it."""
    lines = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace())
    return lines.filter(tantivy.Filter.custom_stopword([FILLER])).build()


def schema() -> tantivy.Schema:
    """The fields of the index; changing them raises `LAYOUT`."""
    builder = tantivy.SchemaBuilder()
    builder.add_text_field(ID_FIELD, stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_text_field(HAS_FIELD, tokenizer_name="raw", index_option="basic")
    for name in (TITLE_KEY, SOURCE_KEY):
        builder.add_text_field(name, fast=True, tokenizer_name="raw", index_option="basic")
    for name in (ID_HIGH, ID_LOW):
        builder.add_unsigned_field(name, fast=True)
    builder.add_unsigned_field(DATE_KEY, fast=True)
    builder.add_float_field(TIE, fast=True)
    for name in (FIRST_DAY, LAST_DAY):
        builder.add_integer_field(name, fast=True, indexed=True)
    for key in KEY_FIELDS:
        builder.add_text_field(key_field(key), tokenizer_name="raw", index_option="basic")
    for facet in FACET_FIELDS:
        builder.add_text_field(facet_field(facet), fast=True, tokenizer_name="raw", index_option="basic")
    for place in (*Zone, *NAME_FIELDS):
        builder.add_text_field(field_of(place), tokenizer_name=LINES, index_option="position")
    return builder.build()


def as_tantivy(document: IndexDocument) -> tantivy.Document:
    """An article as tantivy takes it in."""
    days = period(document.date) if document.date else None
    made = tantivy.Document()
    made.add_text(ID_FIELD, document.id)
    number = number_of(document.id)
    made.add_unsigned(ID_HIGH, number >> 64)
    made.add_unsigned(ID_LOW, number & _LOW_BITS)
    _put_order(made, document, days, number)
    for key, values in keys_of(document).items():
        for value in values:
            made.add_text(key_field(key), value[:_LONGEST_KEY])
    for facet, values in facet_values(document).items():
        for value in values:
            made.add_text(facet_field(facet), value[:_LONGEST_KEY])
    for zone, line in zone_lines(document).items():
        made.add_text(HAS_FIELD, field_of(zone))
        made.add_text(field_of(zone), line)
    _put_names(made, name_tokens(document))
    return made


def _put_order(made: tantivy.Document, document: IndexDocument, days: Period | None, number: int) -> None:
    """What the orders of hits go by."""
    first, last = (day_number(days.first), day_number(days.last)) if days else (0, 0)
    made.add_integer(FIRST_DAY, first)
    made.add_integer(LAST_DAY, last)
    made.add_unsigned(DATE_KEY, first << _ID_BITS | (~number & _ALL_BITS) >> 128 - _ID_BITS)
    made.add_float(TIE, _HEAVIEST_TIE * (1 - number / _ALL_BITS))
    end = _END_OF_NAME + document.id
    made.add_text(TITLE_KEY, fold(document.title)[:_LONGEST_KEY] + end)
    source = fold(document.source)[:_LONGEST_KEY] if document.source else _NO_SOURCE
    made.add_text(SOURCE_KEY, source + end)


def _put_names(made: tantivy.Document, names: Mapping[Field, list[Token]]) -> None:
    """Names lie far apart, so they are given term by term and not as a line."""
    for field, tokens in names.items():
        if tokens:
            made.add_text(HAS_FIELD, field_of(field))
            terms = [tantivy.Token(term, place, 0, 0) for place, term in placed_terms(tokens)]
            made.add_pre_tokenized_text(field_of(field), tantivy.PreTokenizedString("", terms))
