from hypothesis import given
from hypothesis import strategies as st

from reader.model.actor import Mention, RecognisedBy
from reader.model.annotation import AnnotationKind, AnnotationState, PlacedAnnotation
from reader.model.kinds import ActorType, Colour
from reader.model.span import Span
from reader.text.offsets import Utf16Map
from reader.ui.reading.marks import Mark, MarkKind, Marks, highlight_marks, match_marks, mention_marks, step

kinds = st.sampled_from(MarkKind)
marks = st.builds(
    lambda start, length, kind: Mark(start, start + length, kind),
    st.integers(0, 60),
    st.integers(1, 30),
    kinds,
)


@given(st.lists(marks, max_size=30), st.integers(0, 90), st.integers(1, 20))
def test_every_touching_mark_is_found_and_no_other(rows: list[Mark], start: int, length: int) -> None:
    found = Marks(rows).between(start, start + length)
    wanted = [row for row in rows if row.start_utf16 < start + length and row.end_utf16 > start]
    assert sorted(found, key=repr) == sorted(wanted, key=repr)
    assert [row.kind for row in found] == sorted(row.kind for row in found)


@given(st.text(max_size=40), st.data())
def test_a_mention_covers_its_characters_in_qts_units(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    mention = Mention(start, end, text[start:end], ActorType.PERSON, "x", "X", RecognisedBy.RULE)
    (mark,) = mention_marks([mention], Utf16Map(text))
    units = text.encode("utf-16-le", "surrogatepass")
    marked = units[2 * mark.start_utf16 : 2 * mark.end_utf16]
    assert marked.decode("utf-16-le", "surrogatepass") == text[start:end]


def test_an_emoji_before_a_match_moves_it_by_one() -> None:
    text = "🕊 Baku"
    (mark,) = match_marks([Span(2, 6)], Utf16Map(text))
    assert (mark.start_utf16, mark.end_utf16) == (3, 7)


def test_steps_go_round_the_end() -> None:
    rows = [Mark(start, start + 1, MarkKind.MATCH) for start in (5, 10, 20)]
    assert step(rows, -1, True) == 0
    assert step(rows, 5, True) == 1
    assert step(rows, 20, True) == 0
    assert step(rows, 5, False) == 2
    assert step(rows, 12, False) == 1
    assert step([], 3, True) is None


def test_of_two_marks_at_a_place_the_last_begun_is_meant() -> None:
    outer, inner = Mark(0, 10, MarkKind.HIGHLIGHT), Mark(4, 6, MarkKind.HIGHLIGHT)
    found = Marks([inner, outer])
    assert found.at(5, MarkKind.HIGHLIGHT) == inner
    assert found.at(8, MarkKind.HIGHLIGHT) == outer
    assert found.at(10, MarkKind.HIGHLIGHT) is None
    assert found.at(5, MarkKind.MENTION) is None


def highlight(start: int | None, end: int | None) -> PlacedAnnotation:
    return PlacedAnnotation(
        id="1",
        kind=AnnotationKind.HIGHLIGHT,
        article="a",
        path="/a.txt",
        title="",
        actor=None,
        quote="Baku",
        start=start,
        end=end,
        state=AnnotationState.FOUND if start is not None else AnnotationState.REVIEW,
        colour=Colour.GREEN,
        tags=(),
        note="",
        created="",
        modified="",
    )


def test_an_emoji_before_a_highlight_moves_it_by_one() -> None:
    (mark,) = highlight_marks([highlight(2, 6)], Utf16Map("🕊 Baku"))
    assert (mark.start_utf16, mark.end_utf16) == (3, 7)


def test_a_highlight_without_a_place_has_no_mark() -> None:
    assert highlight_marks([highlight(None, None)], Utf16Map("🕊 Baku")) == []
