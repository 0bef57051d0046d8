"""Where mentions, matches and highlights stand in the text that is shown: one sorted list, in UTF-16 units.

Pure: painting is in `painter`.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import IntEnum
from itertools import accumulate, chain
from operator import attrgetter
from typing import NamedTuple

from reader.model.actor import Mention
from reader.model.annotation import PlacedAnnotation
from reader.model.span import Span
from reader.text.offsets import Utf16Map


class MarkKind(IntEnum):
    """In the order in which they are painted."""

    HIGHLIGHT = 0
    MATCH = 1
    MENTION = 2


class Mark(NamedTuple):
    """A stretch to be painted, with what it stands for (nothing for a match). A tuple, since a long article
    has thousands of them and each is made in a fifth of the time."""

    start_utf16: int
    end_utf16: int
    kind: MarkKind
    mention: Mention | None = None
    annotation: PlacedAnnotation | None = None


_PLACE = attrgetter("start_utf16", "end_utf16")


class _Layer:
    """The marks of one kind, sorted; they may overlap."""

    def __init__(self, marks: Iterable[Mark]) -> None:
        self.marks = sorted(marks, key=_PLACE)
        self._starts = [mark.start_utf16 for mark in self.marks]
        self._reach = list(accumulate((mark.end_utf16 for mark in self.marks), max))

    def between(self, start_utf16: int, end_utf16: int) -> list[Mark]:
        first = bisect_right(self._reach, start_utf16)
        last = bisect_left(self._starts, end_utf16)
        return [mark for mark in self.marks[first:last] if mark.end_utf16 > start_utf16]


class Marks:
    """Immutable and searchable, a layer for each kind; those of another kind are not sorted anew when one is
    exchanged, for a long article has thousands."""

    def __init__(self, marks: Iterable[Mark] = (), layers: Mapping[MarkKind, _Layer] | None = None) -> None:
        rows = list(marks)
        self._layers = layers or {kind: _Layer(row for row in rows if row.kind is kind) for kind in MarkKind}

    def exchange(self, kind: MarkKind, marks: Iterable[Mark]) -> "Marks":
        """The same marks, but for those of one kind."""
        return Marks(layers={**self._layers, kind: _Layer(marks)})

    def __iter__(self) -> Iterator[Mark]:
        return chain.from_iterable(layer.marks for layer in self._layers.values())

    def __len__(self) -> int:
        return sum(len(layer.marks) for layer in self._layers.values())

    def between(self, start_utf16: int, end_utf16: int) -> list[Mark]:
        """Every mark that touches `[start, end)`, in the order in which they are painted."""
        layers = self._layers.values()
        return [mark for layer in layers for mark in layer.between(start_utf16, end_utf16)]

    def at(self, offset_utf16: int, kind: MarkKind) -> Mark | None:
        """The last begun mark of a kind at an offset."""
        found = self._layers[kind].between(offset_utf16, offset_utf16 + 1)
        return found[-1] if found else None

    def of_kind(self, kind: MarkKind) -> list[Mark]:
        """In the order of the text."""
        return self._layers[kind].marks


def mention_marks(mentions: Sequence[Mention], offsets: Utf16Map) -> list[Mark]:
    if offsets.is_plain:
        return [Mark(row.start, row.end, MarkKind.MENTION, row) for row in mentions]
    return [
        Mark(offsets.to_utf16(row.start), offsets.to_utf16(row.end), MarkKind.MENTION, row)
        for row in mentions
    ]


def match_marks(spans: Sequence[Span], offsets: Utf16Map) -> list[Mark]:
    return [Mark(*offsets.span_to_utf16(span), MarkKind.MATCH) for span in spans]


def highlight_marks(annotations: Sequence[PlacedAnnotation], offsets: Utf16Map) -> list[Mark]:
    """The highlights that have a place in this text."""
    return [
        Mark(offsets.to_utf16(row.start), offsets.to_utf16(row.end), MarkKind.HIGHLIGHT, annotation=row)
        for row in annotations
        if row.start is not None and row.end is not None
    ]


def step(marks: Sequence[Mark], from_utf16: int, forward: bool) -> int | None:
    """The index of the mark after (before) an offset, round the end; `None` when there is none."""
    if not marks:
        return None
    starts = [mark.start_utf16 for mark in marks]
    if forward:
        return bisect_right(starts, from_utf16) % len(marks)
    return (bisect_left(starts, from_utf16) - 1) % len(marks)
