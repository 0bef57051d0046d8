"""Paints marks under the text, for the visible lines only."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextDocument

from reader.model.kinds import ActorType
from reader.ui.reading.marks import Mark, MarkKind, Marks
from reader.ui.theme import LINES, Line, Theme, blend
from reader.ui.theme import Mark as MarkColours

DOT = 7.0
"""The diameter of the dot in the margin beside a passage that has a note."""
_ROUND = 3.0


@dataclass(frozen=True, slots=True)
class Emphasis:
    """What the person looks at now: painted stronger."""

    current: Mark | None = None
    actor_id: str | None = None
    annotation_id: str | None = None
    hidden: frozenset[ActorType] = frozenset()


class MarkPainter:
    """Paints the marks of one document in one theme. Made anew for each paint event."""

    def __init__(self, painter: QPainter, document: QTextDocument, theme: Theme, emphasis: Emphasis) -> None:
        self._painter = painter
        self._document = document
        self._theme = theme
        self._emphasis = emphasis

    def paint(self, marks: Marks, top: float, bottom: float) -> None:
        """Paint what lies between two heights of the document."""
        for block in visible_blocks(self._document, top, bottom):
            start = block.position()
            for mark in marks.between(start, start + block.length()):
                rects = line_rects(block, mark.start_utf16 - start, mark.end_utf16 - start)
                self._paint_mark(mark, rects)
            self._paint_overlaps(block, marks)

    def _paint_overlaps(self, block: QTextBlock, marks: Marks) -> None:
        """Where two highlights lie on one another both are seen: one colour between theirs, and both feet."""
        start = block.position()
        touching = marks.between(start, start + block.length())
        highlights = [mark for mark in touching if mark.kind is MarkKind.HIGHLIGHT]
        for below, above in overlapping(highlights):
            first, last = above.start_utf16, min(below.end_utf16, above.end_utf16)
            both = blend(self._highlight(below).fill, self._highlight(above).fill)
            for rect, _ in line_rects(block, first - start, last - start):
                self._box(rect, MarkColours(both, self._highlight(above).edge), 2.0)
                foot = QRectF(rect.left(), rect.bottom() + 4.5, rect.width(), 2.0)
                self._painter.fillRect(foot, QColor(self._highlight(below).edge))
            for mark in touching:
                if mark.kind is not MarkKind.HIGHLIGHT:
                    cut = (max(first, mark.start_utf16), min(last, mark.end_utf16))
                    self._paint_mark(mark, line_rects(block, cut[0] - start, cut[1] - start))

    def paint_margin(self, marks: Marks, top: float, bottom: float, x: float) -> None:
        """A dot for every passage with a note, at the line where it begins."""
        for block in visible_blocks(self._document, top, bottom):
            start = block.position()
            for mark in marks.between(start, start + block.length()):
                if mark.annotation is None or not mark.annotation.note or mark.start_utf16 < start:
                    continue
                rects = line_rects(block, mark.start_utf16 - start, mark.start_utf16 - start + 1)
                for rect, _ in rects[:1]:
                    self._painter.setPen(Qt.PenStyle.NoPen)
                    self._painter.setBrush(QColor(self._highlight(mark).edge))
                    self._painter.drawEllipse(QPointF(x, rect.center().y()), DOT / 2, DOT / 2)

    def _paint_mark(self, mark: Mark, rects: list[tuple[QRectF, float]]) -> None:
        match mark.kind:
            case MarkKind.HIGHLIGHT:
                chosen = mark.annotation is not None and mark.annotation.id == self._emphasis.annotation_id
                for rect, _ in rects:
                    self._box(rect, self._highlight(mark), 2.0 if not chosen else 3.0)
            case MarkKind.MATCH:
                current = mark == self._emphasis.current
                colours = self._theme.current_match if current else self._theme.match
                for rect, _ in rects:
                    self._outline(rect, colours, 1.8 if current else 1.0)
            case MarkKind.MENTION:
                self._paint_mention(mark, rects)

    def _paint_mention(self, mark: Mark, rects: list[tuple[QRectF, float]]) -> None:
        mention = mark.mention
        if mention is None or mention.type in self._emphasis.hidden:
            return
        colour = QColor(self._theme.actors[mention.type])
        chosen = mention.actor_id == self._emphasis.actor_id
        for rect, baseline in rects:
            if chosen:
                wash = QColor(colour)
                wash.setAlphaF(0.30 if mark == self._emphasis.current else 0.13)
                self._painter.setPen(Qt.PenStyle.NoPen)
                self._painter.setBrush(wash)
                self._painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0), _ROUND, _ROUND)
            line = LINES[mention.type]
            sure = not mention.is_guess
            draw_underline(self._painter, rect.left(), rect.right(), baseline, line, colour, sure=sure)

    def _highlight(self, mark: Mark) -> MarkColours:
        colour = mark.annotation.colour if mark.annotation else None
        return self._theme.highlights[colour] if colour else self._theme.match

    def _box(self, rect: QRectF, colours: MarkColours, edge: float) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(colours.fill))
        self._painter.drawRect(rect.adjusted(0, -1, 0, 2))
        foot = QRectF(rect.left(), rect.bottom() + 2, rect.width(), edge)
        self._painter.fillRect(foot, QColor(colours.edge))

    def _outline(self, rect: QRectF, colours: MarkColours, width: float) -> None:
        self._painter.setPen(QPen(QColor(colours.edge), width))
        self._painter.setBrush(QColor(colours.fill))
        self._painter.drawRoundedRect(rect.adjusted(-1.5, -0.5, 1.5, 1.5), _ROUND, _ROUND)


def overlapping(highlights: Sequence[Mark]) -> Iterator[tuple[Mark, Mark]]:
    """The pairs of marks that lie on one another; the marks are sorted by their beginnings."""
    for number, below in enumerate(highlights):
        for above in islice(highlights, number + 1, None):
            if above.start_utf16 >= below.end_utf16:
                break
            yield below, above


def draw_underline(
    painter: QPainter,
    left: float,
    right: float,
    baseline: float,
    line: Line,
    colour: QColor,
    *,
    sure: bool = True,
) -> None:
    """Underline as a type of actor is underlined, here and wherever the type is explained: in full strength
    what the register or the person says, in a hair line what the machine guesses."""
    pen = QPen(colour, 1.6 if sure else 0.9)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    heights = [baseline + 3.0]
    match line:
        case Line.DOUBLE:
            pen.setWidthF(1.2 if sure else 0.7)
            heights = [baseline + 2.5, baseline + 5.0]
        case Line.DASHED:
            pen.setDashPattern([4.0, 2.5])
        case Line.DOTTED:
            pen.setWidthF(2.2 if sure else 1.3)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setDashPattern([0.1, 2.0 if sure else 3.2])
        case Line.SOLID:
            pass
    painter.setPen(pen)
    for y in heights:
        painter.drawLine(QPointF(left, y), QPointF(right, y))


def visible_blocks(document: QTextDocument, top: float, bottom: float) -> list[QTextBlock]:
    """The paragraphs between two heights of the document.

    Found by bisection: Qt's own hit test answers with the last place for a point in the upper margin. It is
    looked for from the beginning in growing steps, since what is asked for is laid out, with all before it.
    """
    layout = document.documentLayout()

    def foot(number: int) -> float:
        return layout.blockBoundingRect(document.findBlockByNumber(number)).bottom()

    last, below = document.blockCount() - 1, 1
    while below < last and foot(below) < top:
        below *= 2
    first = bisect_left(range(min(below, last)), top, lo=below // 2 if below < last else 0, key=foot)
    block = document.findBlockByNumber(first)
    found: list[QTextBlock] = []
    while block.isValid() and layout.blockBoundingRect(block).top() <= bottom:
        found.append(block)
        block = block.next()
    return found


def line_rects(block: QTextBlock, start: int, end: int) -> list[tuple[QRectF, float]]:
    """The rectangles of a stretch of a paragraph, line by line, with the height of the baseline of each;
    `start` and `end` count from the paragraph's beginning, everything is in the document's coordinates."""
    layout = block.layout()
    origin = block.document().documentLayout().blockBoundingRect(block).topLeft()
    start, end = max(start, 0), min(end, block.length() - 1)
    found: list[tuple[QRectF, float]] = []
    line_of_start = layout.lineForTextPosition(start)
    number = line_of_start.lineNumber() if line_of_start.isValid() else layout.lineCount()
    for line in map(layout.lineAt, range(number, layout.lineCount())):
        begin = line.textStart()
        if begin >= end:
            break
        first, last = max(start, begin), min(end, begin + line.textLength())
        if first >= last:
            continue
        left = _x(line.cursorToX(first))
        right = min(_x(line.cursorToX(last)), line.naturalTextRect().right())
        top = origin.y() + line.y()
        rect = QRectF(origin.x() + min(left, right), top, abs(right - left), line.ascent() + line.descent())
        found.append((rect, top + line.ascent()))
    return found


def _x(answer: object) -> float:
    """PySide6 answers with the position and the cursor's place, and its stubs do not say so."""
    place = answer[0] if isinstance(answer, tuple) else answer
    return float(place) if isinstance(place, int | float) else 0.0
