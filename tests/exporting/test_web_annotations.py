"""W3C Web Annotations: what is written reads back the same, what others wrote is read or refused."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import BadLine
from reader.exporting.web_annotations import VERSION, colour_name, read_line, write_line
from reader.model.annotation import (
    NO_ARTICLE,
    ActorStamp,
    Annotation,
    AnnotationKind,
    ArticleStamp,
    ArticleTags,
    Selectors,
)
from reader.model.kinds import ActorType, Colour
from reader.text.normalise import normalise
from tests.conftest import SOAK
from tests.exporting.hostile import texts

_stored = texts.map(normalise)
_said = _stored.filter(bool)
_times = st.datetimes().map(lambda moment: moment.isoformat(timespec="milliseconds"))
_stamps = st.builds(
    ArticleStamp,
    id=st.just(""),
    revision=st.binary(min_size=32, max_size=32).map(bytes.hex),
    name=_said,
    title=_stored,
    record=_stored,
    url=st.none() | _said | st.just("https://example.org/a?b=1"),
)
_places = st.builds(
    lambda start, exact, prefix, suffix: Selectors(start, start + len(exact), exact, prefix, suffix),
    st.integers(0, 10_000),
    _said,
    _stored,
    _stored,
)
_tags = st.lists(_said, max_size=3, unique=True).map(tuple)


def _annotation(kind: AnnotationKind, **parts: st.SearchStrategy[object]) -> st.SearchStrategy[Annotation]:
    return st.builds(
        Annotation,
        id=st.uuids().map(str) | _said.filter(lambda text: not text.startswith("urn:uuid:")),
        kind=st.just(kind),
        body=_stored,
        tags=_tags,
        created=_times,
        modified=_times,
        **({"article": _stamps, "selectors": st.none(), "colour": st.none()} | parts),
    )


_annotations = st.one_of(
    _annotation(
        AnnotationKind.HIGHLIGHT,
        selectors=_places,
        colour=st.sampled_from(Colour),
        given_up=st.booleans(),
    ),
    _annotation(AnnotationKind.NOTE),
    _annotation(
        AnnotationKind.NOTE,
        article=st.just(NO_ARTICLE),
        actor=st.builds(ActorStamp, _said, _said, st.sampled_from(ActorType)),
    ),
    _annotation(AnnotationKind.BOOKMARK, selectors=st.none() | _places),
    st.builds(ArticleTags, _stamps, st.lists(_said, min_size=1, max_size=3, unique=True).map(tuple)),
)


@settings(max_examples=2000 if SOAK else 200)
@given(_annotations)
def test_what_is_written_reads_back_the_same(record: Annotation | ArticleTags) -> None:
    line = write_line(record)
    assert line.splitlines() == [line]
    assert read_line(line) == record


def _highlight() -> Annotation:
    stamp = ArticleStamp("here", "0" * 64, "tregua.md", "Una tregua", "", "https://example.org/tregua")
    place = Selectors(3, 9, "tregua", "Una", "fragile")
    return Annotation(
        *("5e1f0a3c-7c1d-4a56-9f39-0d8c5b6b7a10", AnnotationKind.HIGHLIGHT, stamp, place, Colour.GREEN),
        *("Vero?", ("pace",), "2026-01-01T08:00:00.000", "2026-01-02T08:00:00.000"),
    )


def test_a_highlight_has_the_shape_that_the_model_prescribes() -> None:
    document = json.loads(write_line(_highlight()))
    assert document["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert document["type"] == "Annotation" and document["motivation"] == "highlighting"
    assert document["id"] == "urn:uuid:5e1f0a3c-7c1d-4a56-9f39-0d8c5b6b7a10"
    assert document["target"] == {
        "source": "https://example.org/tregua",
        "selector": [
            {"type": "TextPositionSelector", "start": 3, "end": 9},
            {"type": "TextQuoteSelector", "exact": "tregua", "prefix": "Una", "suffix": "fragile"},
        ],
        "styleClass": "green",
    }
    assert [body["purpose"] for body in document["body"]] == ["commenting", "tagging"]


def test_the_name_of_a_colour_travels_with_it() -> None:
    assert colour_name(write_line(_highlight(), {Colour.GREEN: "claim"})) == "claim"
    assert colour_name(write_line(_highlight(), {Colour.PINK: "doubt"})) == ""
    assert colour_name(write_line(_highlight())) == ""


def test_the_id_of_the_article_in_this_library_is_not_written() -> None:
    assert "here" not in write_line(_highlight())
    read = read_line(write_line(_highlight()))
    assert isinstance(read, Annotation) and read.article.id == ""


def test_the_annotation_of_another_program_is_read() -> None:
    line = json.dumps(
        {
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "id": "https://example.org/annotations/7",
            "type": "Annotation",
            "body": "a comment",
            "target": {
                "source": "https://example.org/tregua",
                "selector": {"type": "TextQuoteSelector", "exact": "tregua"},
            },
        }
    )
    read = read_line(line)
    assert isinstance(read, Annotation)
    assert read.kind is AnnotationKind.HIGHLIGHT and read.body == "a comment"
    assert read.id == "https://example.org/annotations/7"
    assert read.article.url == "https://example.org/tregua"
    assert read.selectors == Selectors(0, 6, "tregua", "", "")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "no object"),
        ('{"id": "a"}', "no target"),
        ('{"id": "a", "target": "urn:elsewhere"}', "names no article"),
        ('{"id": "a", "motivation": "highlighting", "target": "https://a.example/x"}', "quotes no passage"),
        ('{"target": "https://a.example/x"}', "no id"),
        ('{"id": 7, "target": "https://a.example/x"}', "not a text"),
        (f'{{"corpus-reader": {{"version": {VERSION + 1}}}, "target": "x"}}', "newer version"),
        (
            '{"id": "a", "target": {"source": "https://a.example/x", "selector": ['
            '{"type": "TextPositionSelector", "start": 9, "end": 3},'
            '{"type": "TextQuoteSelector", "exact": "x"}]}}',
            "ends before it begins",
        ),
        (
            '{"id": "a", "target": {"source": "https://a.example/x", "selector": ['
            '{"type": "TextPositionSelector", "start": -1},'
            '{"type": "TextQuoteSelector", "exact": "x"}]}}',
            "whole number",
        ),
    ],
)
def test_a_bad_line_is_refused_with_its_reason(line: str, reason: str) -> None:
    with pytest.raises(BadLine, match=reason):
        read_line(line)


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=6),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["id", "target", "body", "source", "selector", "type", "exact", "corpus-reader", "article"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=2000 if SOAK else 200)
@given(_json)
def test_any_json_is_read_or_refused(document: object) -> None:
    try:
        read_line(json.dumps(document))
    except BadLine as error:
        assert str(error).endswith(".")
