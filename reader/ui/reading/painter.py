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


class Paragraph:
    """One paragraph of a document that is laid out; everything is in the document's coordinates."""

    def __init__(self, block: QTextBlock) -> None:
        self.number = block.blockNumber()
        self.start_utf16 = block.position()
        self.end_utf16 = self.start_utf16 + block.length()
        self.rect = block.document().documentLayout().blockBoundingRect(block)
        self._layout = block.layout()

    def rects(self, start_utf16: int, end_utf16: int) -> list[tuple[QRectF, float]]:
        """The rectangles of what of a stretch lies in it, line by line, with the height of the baseline of
        each."""
        layout, origin = self._layout, self.rect.topLeft()
        start = max(start_utf16 - self.start_utf16, 0)
        end = min(end_utf16, self.end_utf16 - 1) - self.start_utf16
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
            top, ascent = origin.y() + line.y(), line.ascent()
            rect = QRectF(origin.x() + min(left, right), top, abs(right - left), ascent + line.descent())
            found.append((rect, top + ascent))
        return found


class Underline:
    """How a type of actor is underlined, here and wherever the type is explained: in full strength what the
    register or the person says, in a hair line what the machine guesses."""

    def __init__(self, line: Line, colour: QColor, *, sure: bool = True) -> None:
        self._pen = QPen(colour, 1.6 if sure else 0.9)
        self._pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._below: tuple[float, ...] = (3.0,)
        match line:
            case Line.DOUBLE:
                self._pen.setWidthF(1.2 if sure else 0.7)
                self._below = (2.5, 5.0)
            case Line.DASHED:
                self._pen.setDashPattern([4.0, 2.5])
            case Line.DOTTED:
                self._pen.setWidthF(2.2 if sure else 1.3)
                self._pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                self._pen.setDashPattern([0.1, 2.0 if sure else 3.2])
            case Line.SOLID:
                pass

    def draw(self, painter: QPainter, left: float, right: float, baseline: float) -> None:
        painter.setPen(self._pen)
        for below in self._below:
            painter.drawLine(QPointF(left, baseline + below), QPointF(right, baseline + below))


class MarkPainter:
    """Paints marks in one theme. Made anew for each paint event."""

    def __init__(self, painter: QPainter, theme: Theme, emphasis: Emphasis) -> None:
        self._painter = painter
        self._theme = theme
        self._emphasis = emphasis
        self._underlines: dict[tuple[ActorType, bool], Underline] = {}

    def paint(self, marks: Marks, paragraphs: Sequence[Paragraph], margin: float) -> None:
        """Paint what lies in some paragraphs; `margin` is where the dots of notes stand."""
        for paragraph in paragraphs:
            touching = marks.between(paragraph.start_utf16, paragraph.end_utf16)
            for mark in touching:
                self._paint_mark(mark, paragraph.rects(mark.start_utf16, mark.end_utf16))
            self._paint_overlaps(paragraph, touching)
            self._paint_dots(paragraph, touching, margin)

    def _paint_overlaps(self, paragraph: Paragraph, touching: Sequence[Mark]) -> None:
        """Where two highlights lie on one another both are seen: one colour between theirs, and both feet."""
        highlights = [mark for mark in touching if mark.kind is MarkKind.HIGHLIGHT]
        for below, above in overlapping(highlights):
            first, last = above.start_utf16, min(below.end_utf16, above.end_utf16)
            both = blend(self._highlight(below).fill, self._highlight(above).fill)
            rects = [rect for rect, _ in paragraph.rects(first, last)]
            self._boxes(rects, MarkColours(both, self._highlight(above).edge), 2.0)
            self._feet(rects, self._highlight(below).edge, 4.5, 2.0)
            for mark in touching:
                if mark.kind is not MarkKind.HIGHLIGHT:
                    cut = (max(first, mark.start_utf16), min(last, mark.end_utf16))
                    self._paint_mark(mark, paragraph.rects(*cut))

    def _paint_dots(self, paragraph: Paragraph, touching: Sequence[Mark], x: float) -> None:
        """A dot for every passage with a note, at the line where it begins."""
        for mark in touching:
            start, annotation = mark.start_utf16, mark.annotation
            if annotation is None or not annotation.note or start < paragraph.start_utf16:
                continue
            for rect, _ in paragraph.rects(start, start + 1)[:1]:
                self._painter.setPen(Qt.PenStyle.NoPen)
                self._painter.setBrush(QColor(self._highlight(mark).edge))
                self._painter.drawEllipse(QPointF(x, rect.center().y()), DOT / 2, DOT / 2)

    def _paint_mark(self, mark: Mark, rects: list[tuple[QRectF, float]]) -> None:
        match mark.kind:
            case MarkKind.HIGHLIGHT:
                chosen = mark.annotation is not None and mark.annotation.id == self._emphasis.annotation_id
                boxes = [rect for rect, _ in rects]
                self._boxes(boxes, self._highlight(mark), 2.0 if not chosen else 3.0)
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
        underline = self._underline(mention.type, sure=not mention.is_guess)
        for rect, baseline in rects:
            if mention.actor_id == self._emphasis.actor_id:
                self._frame(rect, mention.type, 2.0 if mark == self._emphasis.current else 1.0)
            underline.draw(self._painter, rect.left(), rect.right(), baseline)

    def _frame(self, rect: QRectF, kind: ActorType, width: float) -> None:
        """Round the chosen actor: a wash would take contrast from dim words, most of all on a highlight."""
        self._painter.setPen(QPen(QColor(self._theme.actors[kind]), width))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(rect.adjusted(-2, -0.5, 2, 1.5), _ROUND, _ROUND)

    def _underline(self, kind: ActorType, *, sure: bool) -> Underline:
        if (kind, sure) not in self._underlines:
            colour = QColor(self._theme.actors[kind])
            self._underlines[kind, sure] = Underline(LINES[kind], colour, sure=sure)
        return self._underlines[kind, sure]

    def _highlight(self, mark: Mark) -> MarkColours:
        colour = mark.annotation.colour if mark.annotation else None
        return self._theme.highlights[colour] if colour else self._theme.match

    def _boxes(self, rects: Sequence[QRectF], colours: MarkColours, edge: float) -> None:
        """Every ground first, so that none lies on the foot of the line above it."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(colours.fill))
        for rect in rects:
            self._painter.drawRect(rect.adjusted(0, -1, 0, 2))
        self._feet(rects, colours.edge, 2.0, edge)

    def _feet(self, rects: Sequence[QRectF], colour: str, below: float, height: float) -> None:
        for rect in rects:
            foot = QRectF(rect.left(), rect.bottom() + below, rect.width(), height)
            self._painter.fillRect(foot, QColor(colour))

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


def visible_paragraphs(document: QTextDocument, top: float, bottom: float) -> list[Paragraph]:
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
    found: list[Paragraph] = []
    while block.isValid():
        paragraph = Paragraph(block)
        if paragraph.rect.top() > bottom:
            break
        found.append(paragraph)
        block = block.next()
    return found


def _x(answer: object) -> float:
    """PySide6 answers with the position and the cursor's place, and its stubs do not say so."""
    place = answer[0] if isinstance(answer, tuple) else answer
    return float(place) if isinstance(place, int | float) else 0.0
