"""The text of one article, read-only, with its marks painted under it.

The widget shows; it is never asked for text. Offsets that leave it are UTF-16 units of the article's text.
Nothing is loaded and no link is followed, whatever the text holds.
"""

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reader.model.article import ArticleText
from reader.text.offsets import Utf16Map
from reader.ui.reading.marks import Mark, Marks
from reader.ui.reading.painter import Emphasis, MarkPainter, Paragraph, visible_paragraphs
from reader.ui.reading.scroll_map import ScrollMap, Tick, colour_of, wanted
from reader.ui.reading.typography import BARRED, Looks, Setting, column_width, fill
from reader.ui.theme import SPACE_16, SPACE_24, SPACE_32

_FOOT = 96
_STRETCH = 8_000
"""Characters laid out at once when nothing waits for them: some 4 ms."""


class TextView(QTextEdit):
    """Shows an article. `header` is a widget of the owner's, above the text and scrolling with it."""

    pointed = Signal(int, QPoint)
    """The mouse rests over this offset (-1: over none), at a place of the viewport."""
    clicked = Signal(int)
    selected = Signal()
    """A selection was finished with the mouse, or taken back."""
    scrolled = Signal()
    menu_wanted = Signal(QPoint)
    zoomed = Signal(int)
    jumped = Signal(object)
    """A mark was clicked in the scroll bar."""

    def __init__(self, header: QWidget) -> None:
        super().__init__()
        self._header = header
        self._marks = Marks()
        self._emphasis = Emphasis()
        self._setting: Setting | None = None
        self._looks: Looks = {}
        self._column = 0.0
        self._text = ArticleText("", (), "")
        self._bars: list[int] = []
        self._own: QTextDocument | None = None
        self._kept_top: int | None = None
        self._laid_out = 0
        self._moves_itself = False
        self.setProperty("role", "reading")
        self.setReadOnly(True)
        self.setAcceptDrops(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.map = ScrollMap(self._ticks, self._prepare_ticks)
        self.map.jumped.connect(self.jumped)
        self.setVerticalScrollBar(self.map)
        self.viewport().setAutoFillBackground(False)
        # It paints its own ground, so nothing behind it needs to be painted first.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        header.setParent(self.viewport())
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    # What is shown

    def show_text(self, text: ArticleText, setting: Setting) -> None:
        """Set another text, or the same one in other type; marks are taken away.

        A new document gets its margins and its width before it is shown, so that Qt lays out what is seen and
        no more: without a width it begins with lines of any length, a screen of which is a fifth of 10,000
        words (15 ms instead of 1).
        """
        if setting is not self._setting:
            self._looks, self._column = {}, column_width(setting)
        self._text, self._setting, self._kept_top = text, setting, None
        self._marks, self._emphasis = Marks(), Emphasis(hidden=self._emphasis.hidden)
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        kinds = fill(document, text.text, text.blocks, setting, self._looks)
        self._bars = [index for index, kind in enumerate(kinds) if kind in BARRED]
        self._lay_out(document)
        document.setTextWidth(self.viewport().width())
        old, self._own = self._own, document
        self.setDocument(document)
        if old is not None:
            old.deleteLater()
        self._place_header()

    def show_marks(self, marks: Marks) -> None:
        self._marks = marks
        self.viewport().update()
        self.map.forget()

    def emphasise(self, emphasis: Emphasis) -> None:
        self._emphasis = emphasis
        self.viewport().update()
        self.map.forget()

    @property
    def emphasis(self) -> Emphasis:
        return self._emphasis

    # Places

    def top_utf16(self) -> int:
        """The offset of the first visible line. As long as nobody scrolls it is the one that was asked for,
        which a short last page cannot bring to the very top."""
        if self._kept_top is not None:
            return self._kept_top
        if self.verticalScrollBar().value() == 0:
            return 0
        return self.cursorForPosition(QPoint(self._margin() + 1, SPACE_24)).position()

    def shows_end(self) -> bool:
        """Whether the last line is in view. Asking lays out the text as far as that, where Qt has yet to."""
        corner = QPoint(self.viewport().width(), self.viewport().height() - 1)
        return self.cursorForPosition(corner).position() >= self.document().characterCount() - 1

    def scroll_to_top(self, offset_utf16: int) -> None:
        """Bring the line of an offset to the top; 0 is the very beginning, with the header."""
        y = self._rect_of(offset_utf16, offset_utf16 + 1).top() - SPACE_16 if offset_utf16 else 0
        self._move_itself(round(y))
        self._kept_top = offset_utf16

    def reveal(self, mark: Mark) -> None:
        """Put the caret before a mark and bring it into the upper half of the view."""
        cursor = self.textCursor()
        cursor.setPosition(mark.start_utf16)
        bar = self.verticalScrollBar()
        before = bar.value()
        self.setTextCursor(cursor)
        bar.setValue(before)
        rect = self._rect_of(mark.start_utf16, mark.end_utf16)
        height = self.viewport().height()
        if not before + SPACE_32 <= rect.top() <= before + height - SPACE_32 * 3:
            bar.setValue(round(rect.top() - height / 3))

    def rect_in_view(self, start_utf16: int, end_utf16: int) -> QRect:
        """Where a stretch begins, in the viewport's coordinates."""
        return self._rect_of(start_utf16, end_utf16).translated(0, -self.verticalScrollBar().value())

    def put_caret(self, offset_utf16: int) -> None:
        """Set the caret without scrolling."""
        cursor = self.textCursor()
        cursor.setPosition(offset_utf16)
        before = self.verticalScrollBar().value()
        self._moves_itself = True
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(before)
        self._moves_itself = False

    def caret_utf16(self) -> int:
        return self.textCursor().selectionStart()

    def selection_utf16(self) -> tuple[int, int] | None:
        cursor = self.textCursor()
        return (cursor.selectionStart(), cursor.selectionEnd()) if cursor.hasSelection() else None

    def select(self, start_utf16: int, end_utf16: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(start_utf16)
        cursor.setPosition(end_utf16, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def clear_selection(self) -> None:
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    # Qt

    def loadResource(self, _type: int, _name: QUrl | str) -> object:
        return None

    def createMimeDataFromSelection(self) -> QMimeData:
        """The article's own text, never that of the widget."""
        mime = QMimeData()
        chosen = self.selection_utf16()
        if chosen is not None:
            mime.setText(Utf16Map(self._text.text).span_from_utf16(*chosen).of(self._text.text))
        return mime

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        if self._setting is None:
            painter.fillRect(event.rect(), self.palette().base())
        else:
            painter.fillRect(event.rect(), QColor(self._setting.theme.paper))
            self._paint_marks(painter, event.rect(), self._setting)
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        top, kept = self.top_utf16(), self._kept_top
        self._moves_itself = True
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()
            kept = top
        self._moves_itself = False
        if kept is not None:
            self.scroll_to_top(kept)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            place = event.position().toPoint()
            offset = self.offset_at(place)
            self.viewport().setCursor(self._cursor_over(offset))
            self.pointed.emit(offset, place)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(-1, QPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pointed.emit(-1, QPoint())
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self.selection_utf16() is None:
            offset = self.offset_at(event.position().toPoint())
            if offset >= 0:
                self.clicked.emit(offset)
        self.selected.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(560, 640)

    # Helpers

    def offset_at(self, place: QPoint) -> int:
        """The offset of the character under a point of the viewport, -1 where there is none."""
        point = place.toPointF()
        point.setY(point.y() + self.verticalScrollBar().value())
        return self.document().documentLayout().hitTest(point, Qt.HitTestAccuracy.ExactHit)

    def _cursor_over(self, offset_utf16: int) -> Qt.CursorShape:
        touched = self._marks.between(offset_utf16, offset_utf16 + 1) if offset_utf16 >= 0 else []
        over_mark = any(mark.mention or mark.annotation for mark in touched)
        return Qt.CursorShape.PointingHandCursor if over_mark else Qt.CursorShape.IBeamCursor

    def _paint_marks(self, painter: QPainter, rect: QRect, setting: Setting) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shift = self.verticalScrollBar().value()
        painter.translate(0, -shift)
        top, bottom = rect.top() + shift, rect.bottom() + shift
        paragraphs = visible_paragraphs(self.document(), top, bottom)
        for paragraph in paragraphs:
            if paragraph.number in self._bars and paragraph.end_utf16 - paragraph.start_utf16 > 1:
                bar = QRect(self._margin(), round(paragraph.rect.top()), 3, round(paragraph.rect.height()))
                painter.fillRect(bar, QColor(setting.theme.line))
        marks = MarkPainter(painter, setting.theme, self._emphasis)
        marks.paint(self._marks, paragraphs, self._margin() - SPACE_16)

    def _prepare_ticks(self) -> bool:
        """Lay out a stretch more of the text, where its marks are to be shown in the map; whether all of it
        is. A whole long article takes longer than a frame."""
        characters = self.document().characterCount()
        if self._laid_out >= characters or not wanted(list(self._marks), self._emphasis):
            return True
        self._laid_out += _STRETCH
        last = self.document().findBlock(min(self._laid_out, characters - 1))
        self.document().documentLayout().blockBoundingRect(last)
        return False

    def _ticks(self) -> list[Tick]:
        """Where the marks stand in the whole article, to the line; marks that fall on one another once."""
        marks = wanted(list(self._marks), self._emphasis)
        if self._setting is None or not marks:
            return []
        layout = self.document().documentLayout()
        height = max(layout.documentSize().height(), 1.0)
        found: dict[tuple[int, int, str], Tick] = {}
        for mark in marks:
            block = self.document().findBlock(mark.start_utf16)
            line = block.layout().lineForTextPosition(mark.start_utf16 - block.position())
            middle = line.y() + line.height() / 2 if line.isValid() else 0.0
            y = layout.blockBoundingRect(block).top() + middle
            colour = colour_of(mark, self._emphasis, self._setting.theme)
            tick = Tick(y / height, mark, colour, is_current=mark == self._emphasis.current)
            found[mark.kind, round(y / height * 1000), colour] = tick
        return list(found.values())

    def _margin(self) -> int:
        if self._setting is None:
            return SPACE_32
        spare = self.viewport().width() - self._column
        return max(SPACE_24, round(spare / 2))

    def _lay_out(self, document: QTextDocument | None = None) -> None:
        """Fit header and margins to the width: of a document before it is shown, or of the one that is."""
        margin = self._margin()
        width = self.viewport().width() - 2 * margin
        self._header.setFixedWidth(max(width, 100))
        height = self._header.heightForWidth(width)
        height = height if height > 0 else self._header.sizeHint().height()
        self._header.setFixedHeight(height)
        frame = QTextFrameFormat()
        frame.setLeftMargin(margin)
        frame.setRightMargin(margin)
        frame.setTopMargin(SPACE_32 + height)
        frame.setBottomMargin(_FOOT)
        root = (document or self.document()).rootFrame()
        if _margins(root.frameFormat()) != _margins(frame):
            root.setFrameFormat(frame)
        self._place_header()
        self._laid_out = 0
        self.map.forget()

    def fit_header(self) -> None:
        """The header says more or less than before: the text below it stays where it is on the screen."""
        before = self._header.height()
        self._lay_out()
        bar = self.verticalScrollBar()
        if bar.value() > 0:
            self._move_itself(bar.value() + self._header.height() - before)

    def _place_header(self) -> None:
        self._header.move(self._margin(), SPACE_32 - self.verticalScrollBar().value())

    def _move_itself(self, value: int) -> None:
        self._moves_itself = True
        self.verticalScrollBar().setValue(value)
        self._moves_itself = False

    def _on_scrolled(self) -> None:
        if not self._moves_itself:
            self._kept_top = None
        self._place_header()
        self.scrolled.emit()

    def _rect_of(self, start_utf16: int, end_utf16: int) -> QRect:
        block = self.document().findBlock(start_utf16)
        paragraph = Paragraph(block)
        rects = paragraph.rects(start_utf16, max(end_utf16, start_utf16 + 1))
        return rects[0][0].toRect() if rects else paragraph.rect.toRect()


def _margins(frame: QTextFrameFormat) -> tuple[float, float, float, float]:
    return frame.leftMargin(), frame.topMargin(), frame.rightMargin(), frame.bottomMargin()
