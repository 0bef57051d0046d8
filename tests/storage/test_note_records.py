"""Records as rows and as images of the history."""

import sqlite3
from contextlib import closing
from itertools import chain

from hypothesis import given
from hypothesis import strategies as st

from reader.model.annotation import (
    ActorCorrection,
    ActorStamp,
    ActorWord,
    Annotation,
    AnnotationKind,
    ArticleStamp,
    ArticleTags,
    Correction,
    Preference,
    Reading,
    Record,
    Removal,
    Selectors,
    key_of,
)
from reader.model.kinds import ActorType, Colour
from reader.storage import note_tables
from reader.storage.note_records import TABLES, from_image, kind_of, to_image
from reader.storage.note_schema import SCHEMA

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
PLACE = st.integers(0, 2**40)
STAMP = st.builds(ArticleStamp, TEXT, TEXT, TEXT, TEXT, TEXT, st.none() | TEXT)
TAGS = st.lists(TEXT, max_size=3).map(tuple)
ACTOR = st.builds(ActorStamp, TEXT, TEXT, st.sampled_from(ActorType))
RECORD: st.SearchStrategy[Record] = st.one_of(
    st.builds(
        Annotation,
        TEXT,
        st.sampled_from(AnnotationKind),
        STAMP,
        st.none() | st.builds(Selectors, PLACE, PLACE, TEXT, TEXT, TEXT),
        st.none() | st.sampled_from(Colour),
        TEXT,
        TAGS,
        TEXT,
        TEXT,
    ),
    st.builds(Reading, TEXT, PLACE, st.booleans()),
    st.builds(ArticleTags, STAMP, TAGS),
    st.builds(Correction, STAMP, TEXT, TEXT),
    st.builds(Removal, STAMP),
    st.builds(Preference, TEXT, TEXT),
    st.builds(
        ActorCorrection,
        st.sampled_from(ActorWord),
        ACTOR,
        TEXT,
        TEXT,
        st.none() | ACTOR,
        st.none() | STAMP.filter(lambda stamp: bool(stamp.id)),
        st.none() | st.builds(Selectors, PLACE, PLACE, TEXT, TEXT, TEXT),
    ),
)


@given(RECORD)
def test_an_image_of_the_history_shows_the_record_as_it_was(record: Record) -> None:
    assert from_image(kind_of(key_of(record)), to_image(record)) == record


def test_the_image_of_nothing_is_nothing() -> None:
    assert all(from_image(kind, to_image(None)) is None for kind in TABLES)


@given(st.lists(RECORD, max_size=6))
def test_a_row_shows_the_record_as_it_was_last_written(records: list[Record]) -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        for statement in chain.from_iterable(SCHEMA.steps):
            connection.execute(statement)
        for record in records:
            note_tables.write(connection, key_of(record), record, "now")
        last = {key_of(record): record for record in records}
        assert {key: note_tables.read(connection, key) for key in last} == last
        for key, record in last.items():
            note_tables.write(connection, key, None, "now")
            assert note_tables.read(connection, key) is None
            assert note_tables.read_with_deleted(connection, key) == (record, False)
