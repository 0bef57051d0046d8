"""Random small libraries and queries: all that the analysis knows meets all that a query can say."""

import os

from hypothesis import strategies as st

from reader.model.article import Block, BlockKind
from reader.model.kinds import ActorType
from reader.model.query import (
    And,
    DateRange,
    Everything,
    Field,
    Fuzzy,
    Identifiers,
    Keys,
    Not,
    Or,
    Phrase,
    Query,
    Term,
    Wildcard,
)
from reader.model.search import IndexDocument, IndexedActor

SOAK = bool(os.environ.get("CORPUS_READER_SOAK"))
EXAMPLES = 10_000 if SOAK else 300

_VOCABULARY = """
    azero azeri azera azere attacco attacchi attaccare l’attacco dell'Armenia Armenia armeno
    un’offensiva città citta perché S-300 S300 300 6% 6 139.000 139000 H.R.5632 U.S.A. USA
    Nagorno-Karabakh Pashinyan Pashinian Ильхам Алиев Նիկոլ İlham Əliyev don’t Azerbaijan’s attack
    attacks attacked la di e governo governi 27.09.2020
"""
WORDS = tuple(_VOCABULARY.split())
_IDS = [f"article-{number}" for number in range(8)]
_DATES = [None, "2020", "2020-10", "2020-10-05", "2021-02", "2022"]
_NAMES = [("Nikol Pashinyan", "Pashinian"), ("Azerbaigian", "azero"), ("OSCE",), ("Baku", "Bakı")]
_KINDS = [BlockKind.PARAGRAPH, BlockKind.CAPTION, BlockKind.RELATED, BlockKind.QUOTE, BlockKind.BOILERPLATE]

_words = st.sampled_from(WORDS)
_sentences = st.lists(_words, min_size=1, max_size=8).map(" ".join)


@st.composite
def documents(draw: st.DrawFn, id_: str) -> IndexDocument:
    parts = draw(st.lists(_sentences, max_size=4))
    blocks: list[Block] = []
    start = 0
    for part in parts:
        blocks.append(Block(start, start + len(part), draw(st.sampled_from(_KINDS))))
        start += len(part) + 1
    actors = draw(st.lists(st.tuples(st.sampled_from(list(ActorType)), st.sampled_from(_NAMES)), max_size=2))
    return IndexDocument(
        id=id_,
        title=draw(_sentences),
        text="\n".join(parts),
        blocks=tuple(blocks),
        language=draw(st.sampled_from(["it", "en", "ru"])),
        date=draw(st.sampled_from(_DATES)),
        source=draw(st.sampled_from(["", "OC Media", "EVN Report"])),
        author=draw(st.sampled_from(["", "Nikol Rossi"])),
        actors=tuple(IndexedActor(f"a{n}", kind, names) for n, (kind, names) in enumerate(actors)),
    )


@st.composite
def libraries(draw: st.DrawFn) -> list[IndexDocument]:
    ids = draw(st.lists(st.sampled_from(_IDS), unique=True, max_size=len(_IDS)))
    return [draw(documents(id_)) for id_ in ids]


_fields = st.sampled_from([None, None, None, Field.TITLE, Field.TEXT])
_name_fields = st.sampled_from(
    [Field.ACTOR, Field.PERSON, Field.ORGANISATION, Field.STATE, Field.PLACE, Field.SOURCE, Field.AUTHOR]
)
_names = st.sampled_from(["Nikol", "pashinian", "AZERO", "osce", "Media", "baki", "Baku"])
_patterns = st.sampled_from(
    [
        "a*",
        "at*",
        "azer?",
        "l'a*",
        "*",
        "?",
        "Nagorno-Kar*",
        "S-3*",
        "*i",
        "с*",
        "И*",
        "att*i",
        "139*",
        "u.s*0",
    ]
)
_days = st.sampled_from([None, "2020-01-01", "2020-10-05", "2020-12-31", "2021-06-30"])
_leaves: st.SearchStrategy[Query] = st.one_of(
    st.builds(Term, _words, _fields, st.booleans()),
    st.builds(Phrase, _sentences, _fields, st.integers(0, 4), st.booleans()),
    st.builds(Wildcard, _patterns, _fields),
    st.builds(Fuzzy, _words, st.integers(1, 2), _fields),
    st.builds(Term, _names, _name_fields, st.booleans()),
    st.builds(Term, st.sampled_from(["it", "EN", "ru"]), st.just(Field.LANGUAGE)),
    st.builds(Phrase, st.just("Nikol Pashinyan"), _name_fields),
    st.builds(Fuzzy, st.just("Pashinyen"), st.integers(1, 2), _name_fields),
    st.builds(Wildcard, st.sampled_from(["pash*", "*ku", "a?er*", "*", "o*e"]), _name_fields),
    st.builds(Phrase, st.just("Nikol Pashinyan Azerbaigian"), _name_fields, st.integers(0, 3)),
    st.builds(DateRange, _days, _days),
    st.builds(Keys, st.just(Field.ACTOR), st.frozensets(st.sampled_from(["a0", "a1", "a2"]))),
    st.builds(Keys, st.just(Field.SOURCE), st.frozensets(st.sampled_from(["oc media", "evn report", "x"]))),
    st.builds(Keys, st.just(Field.LANGUAGE), st.frozensets(st.sampled_from(["it", "en", "x"]))),
    st.builds(Keys, st.just(Field.AUTHOR), st.frozensets(st.sampled_from(["nikol rossi", "nikol"]))),
    st.builds(Identifiers, st.frozensets(st.sampled_from(_IDS))),
    st.just(Everything()),
)
queries: st.SearchStrategy[Query] = st.recursive(
    _leaves,
    lambda inner: st.one_of(
        st.builds(And, st.lists(inner, min_size=1, max_size=3).map(tuple)),
        st.builds(Or, st.lists(inner, min_size=1, max_size=3).map(tuple)),
        st.builds(Not, inner),
    ),
    max_leaves=5,
)
