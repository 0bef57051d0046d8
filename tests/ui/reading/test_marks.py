"""Marks are painted where Qt counts, which is behind every emoji one place further on."""

from reader.model.actor import ActorType, Mention, RecognisedBy
from reader.model.annotation import AnnotationKind, AnnotationState, Colour, PlacedAnnotation
from reader.model.span import Span
from reader.text.offsets import Utf16Map
from reader.ui.reading.marks import Mark, highlight_marks, match_marks, mention_marks

TEXT = "🚨 a 🕊 Baku parla"
WORD = Span(TEXT.index("Baku"), TEXT.index("Baku") + 4)


def under(mark: Mark) -> str:
    """What Qt finds at a mark's place."""
    units = TEXT.encode("utf-16-le")
    return units[2 * mark.start_utf16 : 2 * mark.end_utf16].decode("utf-16-le")


def annotation(start: int | None, end: int | None) -> PlacedAnnotation:
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
        state=AnnotationState.FOUND,
        colour=Colour.GREEN,
        tags=(),
        note="",
        created="",
        modified="",
    )


def test_a_highlight_behind_an_emoji_is_painted_under_its_words() -> None:
    (mark,) = highlight_marks([annotation(WORD.start, WORD.end)], Utf16Map(TEXT))
    assert under(mark) == "Baku"


def test_matches_and_mentions_behind_an_emoji_too() -> None:
    mention = Mention(
        WORD.start, WORD.end, "Baku", ActorType.STATE, "state-az", "Azerbaigian", RecognisedBy.RULE
    )
    (match,) = match_marks([WORD], Utf16Map(TEXT))
    (named,) = mention_marks([mention], Utf16Map(TEXT))
    assert under(match) == under(named) == "Baku"


def test_a_highlight_without_a_place_has_no_mark() -> None:
    assert highlight_marks([annotation(None, None)], Utf16Map(TEXT)) == []
