"""The actors of the open article, grouped by type.

This list is also the route to the mentions for whoever does not see the painted lines: each row says how
often an actor is mentioned, and choosing it steps through the places.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.model.actor import ActorCount
from reader.model.kinds import ActorType
from reader.ui import icons
from reader.ui.controls import EmptyState, column
from reader.ui.fonts import sized
from reader.ui.language import actor_words, certainty_words, show_number, type_words
from reader.ui.reading.painter import Underline
from reader.ui.theme import CONTROL, LINES, RADIUS, SPACE_8, SPACE_12, SPACE_16, SPACE_24, Size, Theme

Index = QModelIndex | QPersistentModelIndex
NO_PARENT = QModelIndex()
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_N, Qt.Key.Key_Space, Qt.Key.Key_C)
GUESS = " ?"
"""After the name of an actor whom only the machine knows."""


@dataclass(frozen=True, slots=True)
class ActorRow:
    """An actor, or (without one) the heading of a type."""

    type: ActorType
    actor: ActorCount | None
    count: int
    hidden: bool = False

    @property
    def words(self) -> str:
        return actor_words(self.actor.actor, self.type) if self.actor else type_words(self.type)


def grouped(actors: Sequence[ActorCount], hidden: frozenset[ActorType]) -> list[ActorRow]:
    """Headings and actors; a type that is switched off keeps its heading only."""
    rows: list[ActorRow] = []
    for kind in ActorType:
        members = [actor for actor in actors if actor.type is kind]
        if not members:
            continue
        off = kind in hidden
        rows.append(ActorRow(kind, None, len(members), off))
        if not off:
            rows += [ActorRow(kind, actor, actor.count) for actor in members]
    return rows


class ActorModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ActorRow] = []

    def show_rows(self, rows: Sequence[ActorRow]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            if row.actor is None:
                return self.tr("Show or hide these marks")
            return ", ".join((row.words, *row.actor.aliases[:6]))
        return None

    def _spoken(self, row: ActorRow) -> str:
        if row.actor is not None:
            kind = type_words(row.type, many=False)
            sure = certainty_words(row.actor.is_guess)
            mentions = self.tr("%n mentions", "", row.count)
            return f"{row.words}, {kind}, {sure}, {mentions}"
        state = self.tr("not marked") if row.hidden else self.tr("marked")
        return f"{type_words(row.type)}, {show_number(row.count)}, {state}"


class ActorDelegate(QStyledItemDelegate):
    def __init__(self, model: ActorModel, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        heading = self._model.rows[index.row()].actor is None
        return QSize(160, CONTROL + SPACE_12 if heading else CONTROL - 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._model.rows[index.row()]
        rect = option.rect
        state = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, state)
        if row.actor is None:
            self._paint_heading(painter, rect, row)
        else:
            self._paint_actor(painter, rect, row.actor)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        flags = QStyle.StateFlag
        chosen, under = bool(state & flags.State_Selected), bool(state & flags.State_MouseOver)
        if not chosen and not under:
            return
        focus = chosen and bool(state & flags.State_HasFocus)
        painter.setPen(QPen(QColor(self.theme.accent), 1.5) if focus else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.selected if chosen else self.theme.hover))
        painter.drawRoundedRect(QRectF(rect).adjusted(SPACE_8, 1, -SPACE_8, -1), RADIUS, RADIUS)

    def _paint_heading(self, painter: QPainter, rect: QRect, row: ActorRow) -> None:
        colour = QColor(self.theme.dim if row.hidden else self.theme.actors[row.type])
        line = rect.adjusted(SPACE_16, SPACE_8, -SPACE_16, 0)
        font = sized(Size.BODY.points, bold=True)
        metrics = QFontMetricsF(font)
        words = type_words(row.type)
        baseline = line.center().y() + (metrics.ascent() - metrics.descent()) / 2
        painter.setFont(font)
        painter.setPen(QColor(self.theme.dim if row.hidden else self.theme.text))
        painter.drawText(QPointF(line.left(), baseline), words)
        width = metrics.horizontalAdvance(words)
        if not row.hidden:
            Underline(LINES[row.type], colour).draw(painter, line.left(), line.left() + width, baseline)
        painter.setFont(sized(Size.CAPTION.points))
        painter.setPen(QColor(self.theme.dim))
        painter.drawText(QPointF(line.left() + width + SPACE_8, baseline), show_number(row.count))
        eye = QRect(line.right() - 18, line.center().y() - 9, 18, 18)
        icons.draw(painter, eye, "eye-slash" if row.hidden else "eye", self.theme.dim)

    def _paint_actor(self, painter: QPainter, rect: QRect, actor: ActorCount) -> None:
        small = sized(Size.CAPTION.points)
        count = show_number(actor.count)
        count_width = QFontMetricsF(small).horizontalAdvance(count)
        font = sized(Size.BODY.points)
        metrics = QFontMetricsF(font)
        left = rect.left() + SPACE_16 + SPACE_8
        room = rect.right() - SPACE_24 - count_width - SPACE_8 - left
        baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text))
        guess = metrics.horizontalAdvance(GUESS) if actor.is_guess else 0
        name = metrics.elidedText(
            actor_words(actor.actor, actor.type), Qt.TextElideMode.ElideRight, room - guess
        )
        painter.drawText(QPointF(left, baseline), name)
        if actor.is_guess:
            painter.setPen(QColor(self.theme.dim))
            painter.drawText(QPointF(left + metrics.horizontalAdvance(name), baseline), GUESS)
        painter.setFont(small)
        painter.setPen(QColor(self.theme.dim))
        painter.drawText(QPointF(rect.right() - SPACE_16 - count_width, baseline), count)


class _List(QListView):
    """Enter opens, N (or Space) and Shift+N step, C and the menu key correct; these keys mean the row while
    the list has the focus."""

    entered_ = Signal(QModelIndex)
    stepped = Signal(QModelIndex, bool)
    menu_wanted = Signal(QModelIndex, QPoint)

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the row from the window."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return super().event(event)
        if event.key() in _KEYS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if not index.isValid() or event.key() not in _KEYS:
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_N, Qt.Key.Key_Space):
            self.stepped.emit(index, not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        elif event.key() == Qt.Key.Key_C:
            self.menu_wanted.emit(index, self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))
        else:
            self.entered_.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if index.isValid():
            self.menu_wanted.emit(index, event.globalPos())


class ActorsPanel(QWidget):
    """`chosen` repeats with every click, N or Space on an actor: each goes to its next mention, `chosen_back`
    to the one before. Enter and a double click want the page of the actor."""

    chosen = Signal(str)
    chosen_back = Signal(str)
    page_wanted = Signal(str)
    menu_wanted = Signal(str, QPoint)
    toggled = Signal(ActorType)
    search_wanted = Signal()
    """The actors are to be looked for after all."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._model = ActorModel(self)
        self._delegate = ActorDelegate(self._model, theme, self)
        self._actors: Sequence[ActorCount] = ()
        self._hidden: frozenset[ActorType] = frozenset()
        self._waiting = False
        self._working = True
        self._progress = ""
        self.list = _List()
        self.list.setModel(self._model)
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(self.tr("Actors in this article"))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleDescription(
            self.tr("Enter opens the page of an actor, N goes to its next mention, C corrects it.")
        )
        self.list.clicked.connect(lambda index: self._on_stepped(index, True))
        self.list.doubleClicked.connect(self._on_entered)
        self.list.entered_.connect(self._on_entered)
        self.list.stepped.connect(self._on_stepped)
        self.list.menu_wanted.connect(self._on_menu)
        self.empty = EmptyState("", "")
        self.empty.pressed.connect(self.search_wanted)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        column(self).addWidget(self._pages)
        self._say_empty()
        self.show_actors(())

    def show_actors(self, actors: Sequence[ActorCount]) -> None:
        self._actors = actors
        self._show()

    def show_waiting(self, waiting: bool) -> None:
        """Whether the actors of the article have yet to be looked for."""
        self._waiting = waiting
        self._say_empty()

    def show_work(self, stage: str, done: int, total: int) -> None:
        """What the machine is at, and how far: of `detect` the numbers are said."""
        self._working = True
        self._progress = ""
        if stage == "detect" and total:
            words = self.tr("{done} of {total} articles are done.")
            self._progress = words.format(done=show_number(done), total=show_number(total))
        self._say_empty()

    def end_work(self) -> None:
        """The machine has ended or was stopped; what waits now is told by the next `show_waiting`."""
        self._working, self._progress = False, ""

    def hide_types(self, hidden: frozenset[ActorType]) -> None:
        self._hidden = hidden
        self._show()

    def choose(self, actor_id: str) -> None:
        """Mark the row of an actor without saying so."""
        rows = (n for n, row in enumerate(self._model.rows) if row.actor and row.actor.actor_id == actor_id)
        number = next(rows, None)
        if number is not None:
            self.list.setCurrentIndex(self._model.index(number, 0))

    @property
    def chosen_id(self) -> str:
        """The actor whose row is marked."""
        index = self.list.currentIndex()
        row = self._model.rows[index.row()] if index.isValid() else None
        return row.actor.actor_id if row and row.actor else ""

    def dress(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.list.viewport().update()

    def _show(self) -> None:
        self._model.show_rows(grouped(self._actors, self._hidden))
        self._pages.setCurrentWidget(self.list if self._actors else self.empty)

    def _say_empty(self) -> None:
        if not self._waiting:
            hint = self.tr("People, organisations, states and places named in the open article appear here.")
            self.empty.say(self.tr("No actors"), hint)
        elif self._working:
            hint = self.tr("They appear here by themselves.")
            self.empty.say(self.tr("Looking for actors…"), f"{hint} {self._progress}".strip())
        else:
            hint = self.tr("The work was stopped before it came to this article.")
            self.empty.say(self.tr("No actors looked for yet"), hint, self.tr("Look for actors"))

    def _on_stepped(self, index: QModelIndex, forward: bool) -> None:
        row = self._model.rows[index.row()]
        if row.actor is None:
            self.toggled.emit(row.type)
        else:
            (self.chosen if forward else self.chosen_back).emit(row.actor.actor_id)

    def _on_entered(self, index: QModelIndex) -> None:
        row = self._model.rows[index.row()]
        if row.actor is None:
            self.toggled.emit(row.type)
        else:
            self.page_wanted.emit(row.actor.actor_id)

    def _on_menu(self, index: QModelIndex, place: QPoint) -> None:
        row = self._model.rows[index.row()]
        if row.actor is not None:
            self.menu_wanted.emit(row.actor.actor_id, place)
